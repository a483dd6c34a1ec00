from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button, IconButton


def test_a_button_acts_by_mouse_and_key(look: Look, settle) -> None:
    button = Button(look, "Print")
    acted = []
    button.act.connect(lambda: acted.append(1))
    settle(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(acted) == 2


def test_a_blocked_button_says_why_and_can_still_have_the_focus(look: Look, settle) -> None:
    button = Button(look, "Print")
    acted = []
    button.act.connect(lambda: acted.append(1))
    settle(button)
    button.block("1 line to choose")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acted == []
    assert button.accessibleDescription() == "1 line to choose"
    assert button.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.block("")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acted == [1]


def test_an_ampersand_in_a_word_is_no_mnemonic(look: Look) -> None:
    button = Button(look, "Salt & pepper")
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Salt & pepper"
    assert button.shortcut().isEmpty()


def test_a_button_of_an_icon_has_a_name_and_a_tooltip(look: Look) -> None:
    button = IconButton(look, "lock", "Lock now")
    assert (button.accessibleName(), button.toolTip()) == ("Lock now", "Lock now")


def test_targets_are_at_least_24_pixels(look: Look) -> None:
    for size in ("normal", "tool", "large", "small"):
        hint = Button(look, "A", size=size).sizeHint()
        assert min(hint.width(), hint.height()) >= 24
