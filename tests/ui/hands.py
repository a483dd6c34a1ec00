"""A person at the keyboard: keys go to whatever has the focus, and nothing else is touched."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.window import Window
from tests.ui.tour import settle
from tests.ui.vaults import until

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST = 260
"""So many times Tab is pressed in search of a field: once round the longest screen."""
KEPT = "WAYMARK_PICTURES"
"""Names a folder that keeps the pictures of a day: they are looked at after a change."""


class Hands:
    """Types, looks where the focus is, and takes a picture in both themes after each step."""

    def __init__(self, look: Look, name: str, folder: Path) -> None:
        self.look = look
        self._name = name
        self._folder = Path(os.environ.get(KEPT) or folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        self.pictures: list[Path] = []

    @property
    def focus(self) -> QWidget:
        """What has the focus; a person without one is lost."""
        if QApplication.activeWindow() is None:  # no window manager here gives it to the next one
            self.window.activateWindow()
            settle()
        until(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def window(self) -> Window:
        """The window of the vault."""
        tops = QApplication.topLevelWidgets()
        return next(one for one in tops if isinstance(one, Window) and one.isVisible())

    def say(self, words: Words) -> str:
        """Return a sentence in the language of the window: what a person looks for."""
        return self.look.words(words)

    def rest(self) -> None:
        """Wait until nothing is added to the window any more, as a person does."""
        before = -1
        while before != (now := len(self.window.findChildren(QWidget))):
            before = now
            settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key, and let the window answer."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)
            settle()

    def type(self, text: str) -> None:
        """Type text."""
        QTest.keyClicks(self.focus, text)
        settle()

    def over(self, text: str) -> None:
        """Type text in the place of what stands in the field."""
        self.press(Qt.Key.Key_A, CTRL)
        self.type(text)

    def command(self, name: str) -> None:
        """Find a command of this screen in the palette and give it."""
        found = next(one for one in self.window.commands if one.id == name)
        title = self.look.words(found.title)
        self.press(Qt.Key.Key_K, CTRL)
        self.over(title)
        shown = self.window.menu_row.search._hits.model()
        titles = [one.title for one in shown.hits]  # type: ignore[attr-defined]
        at = titles.index(title)
        self.press(Qt.Key.Key_Down, times=at)
        self.press(Qt.Key.Key_Return)
        self.rest()

    def tab_to(self, leaf: str) -> QWidget:
        """Press Tab until a question of the form has the focus."""
        met = []
        for _ in range(MOST):
            if _asks(self.focus, leaf):
                return self.focus
            met.append(self.focus.objectName() or self.focus.accessibleName())
            self._tab()
        raise AssertionError(f"Tab does not come to {leaf}: {met}")

    def next_section(self) -> None:
        """Go to the next section of the form."""
        self.press(Qt.Key.Key_PageDown, CTRL | Qt.KeyboardModifier.ShiftModifier)
        self.rest()

    def write(self, leaf: str, text: str) -> None:
        """Go to a question and type its answer."""
        field = self.tab_to(leaf)
        assert isinstance(field, QLineEdit | QPlainTextEdit), type(field).__name__
        self.over(text)

    def choose(self, leaf: str, place: int = 1) -> None:
        """Go to a question and choose: the answer at a place of a list, or the first one."""
        field = self.tab_to(leaf)
        if isinstance(field, QComboBox):
            self.press(Qt.Key.Key_Down, times=place)
        else:
            self.press(Qt.Key.Key_Space)

    def _tab(self) -> None:
        QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def go_to_button(self, words: str) -> None:
        """Press Tab until a button with these words has the focus."""
        for _ in range(MOST):
            focus = self.focus
            if isinstance(focus, QAbstractButton) and focus.text() == words:
                return
            self._tab()
        raise AssertionError(f"Tab does not come to {words}")

    def row(self, holds: str) -> None:
        """Press Down until the row that is said with these words is the current one."""
        met = []
        for _ in range(MOST):
            table = self.focus
            assert isinstance(table, Table), type(table).__name__
            at = table.currentIndex().row()
            met.append(at)
            if at >= 0 and holds in table._rows.rows[at].words:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"no row says {holds}: {met} of {len(table._rows.rows)}")

    def picture(self, step: str) -> None:
        """Keep what is shown, light and dark."""
        number = len(self.pictures) // 2 + 1
        for theme in ("light", "dark") if number % 2 else ("dark", "light"):
            self.look.set_theme(theme)  # type: ignore[arg-type]
            settle()
            top = QApplication.activeWindow() or self.window
            path = self._folder / f"{self._name}-{number:02}-{step}-{theme}.png"
            assert top.grab().save(str(path))
            self.pictures.append(path)


def _asks(widget: QWidget, leaf: str) -> bool:
    """Tell whether a widget, or what it stands in, is the editor of a question."""
    above: QWidget | None = widget
    while above is not None:
        if above.objectName() in (leaf, f"question.{leaf}"):
            return True
        above = above.parentWidget()
    return False
