from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.segmented import Segmented

PARTS = (("none", "None"), ("neutral", "Neutral only"), ("all", "In full"))


@pytest.fixture
def segmented(look: Look, settle) -> Segmented:
    made = Segmented(look, PARTS, name="Messages", may_be_empty=True)
    settle(made)
    return made


def test_nothing_is_chosen_at_first(segmented: Segmented) -> None:
    assert segmented.value == ""


def test_a_click_chooses_and_tells(segmented: Segmented) -> None:
    told = []
    segmented.chosen.connect(told.append)
    QTest.mouseClick(segmented.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert (segmented.value, told) == ("neutral", ["neutral"])


def test_arrows_choose_the_neighbour(segmented: Segmented) -> None:
    segmented.set_value("none")
    first = segmented.findChildren(QPushButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert segmented.value == "neutral"


def test_delete_empties_the_choice(segmented: Segmented) -> None:
    told = []
    segmented.set_value("all")
    segmented.chosen.connect(told.append)
    QTest.keyClick(segmented.findChildren(QPushButton)[2], Qt.Key.Key_Delete)
    assert (segmented.value, told) == ("", [""])


def test_a_choice_that_must_be_made_cannot_be_emptied(look: Look, settle) -> None:
    made = Segmented(look, PARTS, name="Messages")
    made.set_value("all")
    settle(made)
    QTest.keyClick(made.findChildren(QPushButton)[2], Qt.Key.Key_Delete)
    assert made.value == "all"


def test_a_screen_reader_hears_one_of_several(segmented: Segmented) -> None:
    segmented.set_value("neutral")
    spoken = QAccessible.queryAccessibleInterface(segmented.findChildren(QPushButton)[1])
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.state().checked
    assert spoken.text(QAccessible.Text.Name) == "Neutral only"


def test_parts_stand_under_each_other_when_there_is_no_room(segmented: Segmented, settle) -> None:
    tall = segmented.sizeHint().height()
    segmented.resize(150, segmented.height())
    settle(segmented)
    assert segmented.sizeHint().height() > tall
