"""The cover (F9): a blank sheet with the word mark over every window, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import painting
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.text import Icon, Text


class Cover(QObject):
    """Covers and uncovers all windows of the program, those too that open meanwhile."""

    lock_pressed = Signal()  # Ctrl+L while covered

    def __init__(self, look: Look, window: QWidget) -> None:
        """``window``: what it belongs to, and ends with."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._sheets: list[_Sheet] = []
        self._focus: QWidget | None = None

    @property
    def covering(self) -> bool:
        """True while the windows are covered."""
        return bool(self._sheets)

    def toggle(self) -> None:
        """Cover everything, or uncover it."""
        if self._sheets:
            self._uncover()
            return
        self._focus = QApplication.focusWidget()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top.isWindow():
                self._cover(top)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover what opens while the windows are covered: work that takes longer, a failure."""
        shown = watched if event.type() == QEvent.Type.Show and self._window.isVisible() else None
        if isinstance(shown, QWidget) and shown.isWindow() and not isinstance(shown, _Sheet):
            self._cover(shown)
        return False

    def _cover(self, top: QWidget) -> None:
        self._sheets = [one for one in self._sheets if isValid(one)]  # a dialog may have ended
        if any(one.parent() is top for one in self._sheets):
            return
        sheet = _Sheet(self._look, top)
        sheet.left.connect(self.toggle)
        sheet.lock_pressed.connect(self.lock_pressed)
        self._sheets.append(sheet)

    def _uncover(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        for sheet in self._sheets:
            if isValid(sheet):
                sheet.go()
        self._sheets.clear()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None


class _Sheet(QWidget):
    left = Signal()  # the person wants to see the window again
    lock_pressed = Signal()  # Ctrl+L

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._hidden = [
            child
            for child in window.findChildren(QWidget, options=_DIRECT)
            if child.isVisibleTo(window) and child is not self and not child.isWindow()
        ]
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        column = look.column(self, gap=10)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(Icon(look, "waymark", size=34, ink="accent"), 0, middle)
        column.addWidget(Text(look, "Waymark", letter="title"), 0, middle)
        column.addSpacing(look.space(12))
        self._button = Button(look, message("Cover", "Show again"), kind="quiet", size="tool")
        self._button.setToolTip("F9")
        self._button.act.connect(self.left)
        column.addWidget(self._button, 0, middle)
        column.addStretch(3)
        # What lies below is hidden too, so that neither keys nor a screen reader reach it.
        for child in self._hidden:
            child.hide()
        self.show()
        self.raise_()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Show the window as it was."""
        self.window().removeEventFilter(self)
        for child in self._hidden:
            child.show()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_F9, Qt.Key.Key_Escape):
            self.left.emit()
        elif event.key() == Qt.Key.Key_L and control:
            self.lock_pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._look.colour("bg"))


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
