from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.tick import Radio, Tick


def test_space_opens_and_closes_a_tick(look: Look, settle) -> None:
    tick = Tick(look, "done")
    settle(tick)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.state == "on"
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.state == "off"


def test_a_person_never_reaches_waived_by_a_click(look: Look, settle) -> None:
    tick = Tick(look, "done", state="waived")
    settle(tick)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.state == "off"
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.state == "on"


def test_a_screen_reader_hears_the_three_states(look: Look) -> None:
    tick = Tick(look, "done", state="on")
    spoken = QAccessible.queryAccessibleInterface(tick)
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.state().checked
    tick.set_state("waived")
    assert spoken.state().checkStateMixed


def test_the_ring_goes_round_the_box_alone(look: Look) -> None:
    tick = Tick(look, "a long sentence after it")
    tick.resize(tick.sizeHint())
    assert tick.ring_rect().width() < 24
    assert Radio(look, "one").ring_rect().width() < 24


def test_the_whole_line_is_24_pixels_high(look: Look) -> None:
    assert Tick(look, "done").sizeHint().height() >= 24
    assert Radio(look, "one").sizeHint().height() >= 24
