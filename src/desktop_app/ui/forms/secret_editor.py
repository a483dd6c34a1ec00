"""A secret answer of any type: dots until the second unlock, then its own editor for a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.values import is_empty
from desktop_app.text import message
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.edits import State
from desktop_app.ui.widgets.secret import SHOWN_SECONDS, SecretField
from desktop_app.ui.widgets.text import Marked
from desktop_app.ui.widgets.typed import never_keep

_END = 1_000_000
"""A place of the cursor behind any text."""


class SecretEditor(Editor):
    """Hides what ``inside`` would show. ``ask`` starts the second unlock; ``open`` ends the hiding.

    An empty value is typed at once, and hidden when the focus leaves. Nothing of it reaches the
    clipboard.
    """

    def __init__(self, look: Look, inside: Editor, ask: Callable[[], None]) -> None:
        super().__init__()
        self._inside = inside
        self._filled = False
        self._open = False
        column = look.column(self, gap=0)
        self._mask = SecretField(look, name="", filled=True)
        self._mask.asked.connect(ask)
        column.addWidget(self._mask)
        self._gone = QWidget()
        row = look.row(self._gone, gap=8, edges=(2, 4, 0, 4))
        self._why_gone = Marked(look, "bin", "", ink="text2", weight=400, flow="wrap")
        row.addWidget(self._why_gone, 1)
        self.again = Button(
            look, message("Secret", "Fill in again"), kind="quiet", icon="pencil", size="small"
        )
        self.again.act.connect(self._fill_in_again)
        row.addWidget(self.again)
        self._is_gone = False
        column.addWidget(self._gone)
        self._shown = QWidget()
        row = look.row(self._shown, gap=4)
        row.addWidget(inside, 1)
        self._hide = IconButton(look, "eye-off", message("Secret", "Hide"), kind="quiet")
        self._hide.act.connect(self.conceal)
        row.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._shown)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.conceal)
        inside.edited.connect(self._on_edited)
        keep = _KeepIn(self)
        for control in inside.controls():
            control.installEventFilter(keep)
            never_keep(control)
            if isinstance(control, QLineEdit):
                control.setDragEnabled(False)
        self._arrange()

    @property
    def masked(self) -> bool:
        """True while there is a value that cannot be read."""
        return self._filled and not self._open

    def show_value(self, value: Value) -> None:
        """Tell whether there is a value; it is shown only while the field is open."""
        self._filled = not is_empty(value)
        if self._open or not self._filled:
            self._inside.show_value(value)
        self._arrange()

    def set_gone(self, words: Words) -> None:
        """Say why the value cannot be shown (it was wiped); "" where it can."""
        self._is_gone = bool(words)
        self._why_gone.text.set_words(words)
        self._arrange()

    @property
    def gone_words(self) -> str:
        """What is said of a value that cannot be shown, "" where it can."""
        return self._why_gone.text.text() if self._is_gone else ""

    def open(self, value: Value) -> None:
        """Show ``value`` for five minutes; it may be edited meanwhile."""
        self._open = True
        self._filled = not is_empty(value)
        self._inside.show_value(value)
        self._timer.start(SHOWN_SECONDS * 1000)
        self._arrange()
        self._inside.go_to(_END)

    def conceal(self) -> None:
        """Hide the value and forget it here."""
        focus = QApplication.focusWidget()
        held = focus is not None and self._shown.isAncestorOf(focus)
        self._open = False
        self._timer.stop()
        if self._filled:
            self._inside.show_value(None)
        self._arrange()
        if held and self.masked:
            self._mask.setFocus()

    def controls(self) -> Sequence[QWidget]:
        return (*self._inside.controls(), self._hide)

    def name_parts(self, name: str, description: str) -> None:
        self._inside.name_parts(name, description)
        self._mask.setAccessibleName(name)
        for button in self._mask.findChildren(Button):
            button.setAccessibleDescription(name)
        self._hide.setAccessibleDescription(name)
        self.again.setAccessibleDescription(name)

    def set_state(self, state: State) -> None:
        self._inside.set_state(state)

    def settle(self) -> None:
        self._inside.settle()
        if self._filled and not self._timer.isActive():
            self.conceal()

    def go_to(self, cursor: int) -> None:
        if self.masked:
            (self.again if self._is_gone else self._mask).setFocus()
        else:
            self._inside.go_to(cursor)

    def cursor_at(self) -> int:
        return 0 if self.masked else self._inside.cursor_at()

    def _fill_in_again(self) -> None:
        self._is_gone = False
        self._filled = False
        self._inside.show_value(None)
        self._arrange()
        self._inside.go_to(0)

    def _on_edited(self, value: Value, continues: bool) -> None:  # noqa: FBT001
        if not self._open:
            self._open = True  # typed just now: it stays in sight until the focus leaves
            self._arrange()
        self._filled = not is_empty(value)
        self.edited.emit(value, continues)

    def _arrange(self) -> None:
        gone = self._is_gone and self.masked
        self._mask.setVisible(self.masked and not gone)
        self._gone.setVisible(gone)
        self._shown.setVisible(not self.masked)
        self._hide.setVisible(self._open)
        hidden = self.again if gone else self._mask
        self.setFocusProxy(hidden if self.masked else self._inside.controls()[0])


class _KeepIn(QObject):
    """Refuses copy, cut and the menu that offers them; the selection clipboard gets nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ContextMenu:
            return True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            assert isinstance(event, QKeyEvent)
            standard = QKeySequence.StandardKey
            if event.matches(standard.Copy) or event.matches(standard.Cut):
                return True
        if kind == QEvent.Type.MouseButtonRelease and isinstance(
            watched, QLineEdit | QPlainTextEdit
        ):
            _deselect(watched)
        return False


def _deselect(edit: QLineEdit | QPlainTextEdit) -> None:
    if isinstance(edit, QLineEdit):
        edit.deselect()
        return
    cursor = edit.textCursor()
    cursor.clearSelection()
    edit.setTextCursor(cursor)
