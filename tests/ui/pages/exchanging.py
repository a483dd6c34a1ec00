"""A person at Exchange who answers the dialogs that open, by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.app import contacts
from desktop_app.app.session import Session
from desktop_app.ui.pages.exchange.page import ExchangePage
from tests.ui.vaults import OnDesk, until


class Person:
    """Has one part of Exchange before them."""

    def __init__(
        self, session: Session, on_desk: Callable[[Session], OnDesk], part: str = "contacts"
    ) -> None:
        self.session = session
        self.on = on_desk(session)
        self.page = ExchangePage(self.on.desk)
        self.on.host(self.page)
        self.page.resize(1166, 768)
        self.page.show()
        self.page.activateWindow()
        self.page.show_part(part)
        self._last: Any = None

    @property
    def part(self) -> Any:
        return self.page.part

    def dialog(self, kind: type) -> Any:
        """Return the dialog that opens next, once it has the focus."""
        runner = self.on.runner
        until(lambda: runner._open is not None and runner._open is not self._last)
        self._last = runner._open
        assert isinstance(self._last, kind), f"{type(self._last).__name__}: {said(self._last)}"
        self._last.activateWindow()
        until(lambda: self._last.isAncestorOf(QApplication.focusWidget() or self.page))
        return self._last

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._waits_for_focus()
            QTest.keyClick(QApplication.focusWidget(), key)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        self._waits_for_focus()
        QTest.keyClicks(QApplication.focusWidget(), words)

    def _waits_for_focus(self) -> None:
        if QApplication.activeWindow() is None:  # no window manager here gives it to the next one
            (self._last if self.on.runner._open is not None else self.page).activateWindow()
        until(lambda: QApplication.focusWidget() is not None)

    def push(self, button: Any) -> None:
        """Press a button with the space bar."""
        if not button.window().isActiveWindow():
            button.window().activateWindow()
        until(button.isVisible)
        button.setFocus()
        until(button.hasFocus)
        self.press(Qt.Key.Key_Space)

    def state_of(self, name: str) -> tuple[str, str]:
        one = contacts.find_contact(self.session, name).contact
        return one.role, one.state


def said(widget: Any) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel))
