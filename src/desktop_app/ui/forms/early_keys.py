"""Keys typed before the question stands that a person went to: kept, and given to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Target(NamedTuple):
    """The leaf that is waited for, and where the cursor goes in it."""

    leaf: str
    cursor: int


class EarlyKeys(QObject):
    """Lets ``widget`` take the focus in the place of a question that is still to be made."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._kept: list[QKeyEvent] = []
        self.target: Target | None = None

    def wait_for(self, leaf: str, cursor: int) -> None:
        """Keep keys from now on."""
        if self.target is None:
            self._widget.installEventFilter(self)
        self.target = Target(leaf, cursor)
        self._widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def leads_on(self) -> bool:
        """Whether Tab was typed: it needs the questions after this one as well."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return any(event.key() in tabs for event in self._kept)

    def arrive(self, go_to: Callable[[str, int], bool]) -> bool:
        """Go to what is waited for; give what was kept to the widget that has the focus then."""
        if self.target is None:
            return False
        target, self.target = self.target, None  # the focus now moves because we move it
        if not go_to(*target):
            self.target = target
            return False
        self.let_go()
        # A window that becomes active before the question is in sight gives the focus to whatever
        # comes next: that is noticed once both are done.
        QTimer.singleShot(0, self, lambda: self._stay(go_to, target))
        return True

    def _stay(self, go_to: Callable[[str, int], bool], target: Target) -> None:
        if self.target is not None or not self._widget.isVisible():
            return
        focused = self._widget.window().focusWidget()
        if focused is None or not self._widget.isAncestorOf(focused):
            go_to(*target)

    def let_go(self) -> None:
        """Wait for nothing more; what was kept goes to the widget that has the focus."""
        self.target = None
        self._widget.removeEventFilter(self)
        kept, self._kept = self._kept, []
        for event in kept:
            focused = QApplication.focusWidget()
            if focused is not None and focused is not self._widget:
                QApplication.sendEvent(focused, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys; the person who goes elsewhere herself is no longer waited for.

        A dialog that opens over the window (the progress of the morning's backup) is not elsewhere.
        """
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.KeyRelease,
        ):
            copy = QKeyEvent(
                event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat()
            )
            self._kept.append(copy)
            return True
        if (
            event.type() == QEvent.Type.FocusOut
            and self.target is not None
            and QApplication.activeWindow() is not None
        ):
            focused = QApplication.focusWidget()
            if (
                focused is not None
                and focused is not self._widget
                and focused.window() is self._widget.window()
            ):
                self._kept.clear()
                self.target = None
                self._widget.removeEventFilter(self)
        return False
