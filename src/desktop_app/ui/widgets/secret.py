"""A shielded value: dots of constant length until a second unlock shows it for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import box, painting
from desktop_app.ui.widgets.badge import Sign
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.text import Icon

SHOWN_SECONDS = 300
DOTS = 6


class SecretField(QFrame):
    """Shows that a value is there, never how long it is; the owner asks for the passphrase.

    No copy, no print, no search. An empty value is edited at once, a filled one after ``reveal``.
    """

    asked = Signal()  # Show was pressed: ask for the second unlock, then call reveal
    edited = Signal(str)  # the person typed; the whole value
    concealed = Signal()  # the value is hidden again

    def __init__(self, look: Look, *, name: Words, filled: bool = False) -> None:
        super().__init__()
        self._look = look
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.least(self, height=36)
        row = look.row(self, gap=8, edges=(11, 2, 4, 2))
        row.addWidget(Icon(look, "lock", size=18))
        self._dots = _Dots(look, message("Secret", "shielded value, hidden"))
        row.addWidget(self._dots)
        self._line = _SecretLine(look)
        self._line.setAccessibleName(look.words(name))
        self._line.textEdited.connect(self.edited)
        row.addWidget(self._line, 1)
        row.addStretch(0)
        self._show = Button(look, message("Secret", "Show"), kind="quiet", icon="eye", size="small")
        self._show.setAccessibleDescription(look.words(name))
        self._show.act.connect(self._on_show)
        row.addStretch(1)
        row.addWidget(self._show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.conceal)
        self._open = False
        self._arrange()

    @property
    def open(self) -> bool:
        """True while the value can be read."""
        return self._open

    def set_filled(self, *, filled: bool) -> None:
        """Say whether there is a value, without showing it."""
        self._filled = filled
        self.conceal()

    def reveal(self, value: str, seconds: int = SHOWN_SECONDS) -> None:
        """Show ``value`` for a while; it may be edited meanwhile."""
        self._open = True
        self._line.setText(value)
        self._timer.start(seconds * 1000)
        self._arrange()
        self._line.setFocus()

    def conceal(self) -> None:
        """Hide the value and forget it here."""
        was_open = self._open
        if self._line.text():
            self._filled = True
        elif was_open:
            self._filled = False
        self._open = False
        self._timer.stop()
        self._line.clear()
        self._arrange()
        if was_open:
            self.concealed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        state = self.property("state")
        border = {"error": "danger", "warning": "warn"}.get(state, "line2")
        focused = self._line.hasFocus()
        width = 2 if focused or state == "error" else look.tokens.border
        with painting(self) as painter:
            box(
                painter,
                self.rect(),
                fill=look.colour("sunken" if self._filled and not self._open else "field"),
                border=look.colour("accent" if focused else border),
                width=width,
            )

    def _on_show(self) -> None:
        if self._open:
            self.conceal()
        else:
            self.asked.emit()

    def _arrange(self) -> None:
        typing = self._open or not self._filled
        self._dots.setVisible(not typing)
        self._line.setVisible(typing)
        self._show.setVisible(self._filled or self._open)
        self._show.set_words(message("Secret", "Hide") if self._open else message("Secret", "Show"))
        self._show.set_icon("eye-off" if self._open else "eye")
        self.setFocusProxy(self._line if typing else self._show)
        self.update()


class _Dots(Sign):
    """Dots, always the same number."""

    def sizeHint(self) -> QSize:
        return QSize(self.look.em(11) * DOTS, self.look.em(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("text"))
            radius = look.em(8) / 2
            for dot in range(DOTS):
                centre = QPointF(radius + dot * look.em(10), self.height() / 2)
                painter.drawEllipse(centre, radius, radius)


class _SecretLine(QLineEdit):
    """A line that gives nothing to the clipboard and has no menu."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrame(False)
        self.setDragEnabled(False)
        look.dress(self, "body")
        look.clothe(self, "bare")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.Cut
        ):
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep a selection out of the selection clipboard of X11 and Wayland."""
        selected = self.selectedText()
        start = self.selectionStart()
        if selected:
            self.deselect()
        super().mouseReleaseEvent(event)
        if selected:
            self.setSelection(start, len(selected))
        self._frame_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame_changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame_changed()

    def _frame_changed(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.update()
