"""Keys that a form keeps from its editors: undo and redo belong to the record, not to a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_PASSING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class TypingKeys(QObject):
    """Watches the controls of a form's editors.

    Ctrl+Z and Ctrl+Y never reach them: one stack of steps a record (the draft's), from inside
    text fields too. The menu of a line loses its own undo and redo.
    """

    undo_asked = Signal()  # Ctrl+Z was pressed in an editor
    redo_asked = Signal()  # Ctrl+Y or Ctrl+Shift+Z was pressed in an editor
    entered = Signal(QWidget)  # this control took the focus
    left = Signal(QWidget)  # this control lost the focus to another part of the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            assert isinstance(event, QKeyEvent)
            return self._key(event, pressed=kind == QEvent.Type.KeyPress)
        if kind == QEvent.Type.FocusIn:
            self.entered.emit(watched)
        elif kind == QEvent.Type.FocusOut:
            assert isinstance(event, QFocusEvent)
            if event.reason() not in _PASSING:
                self.left.emit(watched)
        elif kind == QEvent.Type.ContextMenu and isinstance(watched, QLineEdit):
            assert isinstance(event, QContextMenuEvent)
            _menu(watched, event)
            return True
        return False

    def _key(self, event: QKeyEvent, *, pressed: bool) -> bool:
        standard = QKeySequence.StandardKey
        undo, redo = event.matches(standard.Undo), event.matches(standard.Redo)
        redo = redo or event.keyCombination() in _REDO
        if not (undo or redo):
            return False
        if not pressed:
            event.ignore()  # so that the window's own command gets the key, if there is one
            return True
        (self.undo_asked if undo else self.redo_asked).emit()
        return True


_REDO = (
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y),
    QKeyCombination(
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z
    ),
)


def _menu(line: QLineEdit, event: QContextMenuEvent) -> None:
    menu = line.createStandardContextMenu()
    for action in menu.actions():
        if action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())
