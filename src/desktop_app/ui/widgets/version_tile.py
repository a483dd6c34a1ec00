"""One version of a line in conflict: a radio button in a frame, the whole frame is the target."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Icon, Text
from desktop_app.ui.widgets.tick import Radio

_DOTS = "●" * 7


class VersionTile(Card):
    """``name`` says whose version of what it is. A shielded one shows dots until it is revealed."""

    picked = Signal()  # a person chose this version
    moved = Signal(int)  # Left, Right, Up or Down was pressed
    reveal_wanted = Signal()  # Show was pressed

    def __init__(
        self,
        look: Look,
        words: Words | None,
        *,
        name: Words,
        detail: Words = "",
        group: QButtonGroup,
    ) -> None:
        super().__init__(look, edges=(13, 7, 10, 7), gap=0)
        self._look = look
        look.least(self, height=56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = look.row(gap=10)
        self.body.addLayout(row)
        self.radio = Radio(look, "")
        self.radio.setProperty("ring", "")
        said = words if words is not None else message("Conflicts", "shielded")
        full = message("Conflicts", "%1: %2").fill(look.words(name), look.words(said))
        self.radio.setAccessibleName(look.words(full))
        self.radio.installEventFilter(self)
        self.radio.toggled.connect(self._mark)
        self.radio.clicked.connect(self.picked)
        group.addButton(self.radio)
        row.addWidget(self.radio)
        if words is None:
            row.addWidget(Icon(look, "lock", size=14))
        column = look.column(gap=0)
        row.addLayout(column, 1)
        self._text = Text(
            look, _DOTS if words is None else words, letter="body", weight=500, flow="wrap"
        )
        column.addWidget(self._text)
        self._detail = Text(look, detail, letter="help", ink="text2", flow="fold")
        self._detail.setVisible(bool(look.words(detail)))
        column.addWidget(self._detail)
        if words is None:
            show = Button(look, message("Secret", "Show"), kind="quiet", icon="eye", size="small")
            show.act.connect(self.reveal_wanted)
            row.addWidget(show)
        self.setFocusProxy(self.radio)
        self._mark()

    @property
    def chosen(self) -> bool:
        """True when this version is chosen."""
        return self.radio.isChecked()

    def choose(self) -> None:
        """Choose this version."""
        self.radio.setChecked(True)

    def reveal(self, words: Words) -> None:
        """Show a shielded version."""
        self._text.set_words(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._mark()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
            if event.key() in arrows:
                self.moved.emit(event.key())
                return True
        return False

    def _mark(self) -> None:
        chosen, focused = self.radio.isChecked(), self.radio.hasFocus()
        self.set_tone("accent" if chosen else "plain")
        self.set_border("accent" if focused or chosen else "line2")
        self.set_thick(thick=focused)
