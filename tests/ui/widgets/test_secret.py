from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.secret import SecretField


@pytest.fixture
def secret(look: Look, settle) -> SecretField:
    made = SecretField(look, name="Code word", filled=True)
    settle(made)
    return made


def _line(secret: SecretField) -> QLineEdit:
    line = secret.findChild(QLineEdit)
    assert line is not None
    return line


def test_a_filled_secret_shows_neither_value_nor_length(secret: SecretField) -> None:
    assert not _line(secret).isVisible()
    width = secret.sizeHint().width()
    secret.reveal("a very long code word indeed")
    secret.conceal()
    assert secret.sizeHint().width() == width
    assert _line(secret).text() == ""


def test_show_asks_the_owner_first(secret: SecretField) -> None:
    asked = []
    secret.asked.connect(lambda: asked.append(1))
    button = secret.findChild(Button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [1]
    assert not secret.open


def test_a_shown_secret_hides_itself_after_a_while(secret: SecretField, qtbot) -> None:
    with qtbot.waitSignal(secret.concealed, timeout=3000):
        secret.reveal("codeword", seconds=1)
        assert secret.open
    assert not secret.open


def test_nothing_reaches_the_clipboard(secret: SecretField) -> None:
    QGuiApplication.clipboard().setText("before")
    secret.reveal("codeword")
    line = _line(secret)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert line.text() == "codeword"


def test_an_empty_secret_is_typed_at_once(look: Look, settle) -> None:
    empty = SecretField(look, name="What we do then")
    settle(empty)
    edited = []
    empty.edited.connect(edited.append)
    QTest.keyClicks(_line(empty), "112")
    assert edited == ["1", "11", "112"]


def test_what_was_emptied_is_empty(secret: SecretField) -> None:
    secret.reveal("codeword")
    _line(secret).clear()
    secret.conceal()
    assert _line(secret).isVisible()
