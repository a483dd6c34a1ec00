"""Banners (what happened, is the work safe, what now) and empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.badge import tone_ink
from desktop_app.ui.widgets.button import Button, IconButton, Kind
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Icon, Text

_ICONS: dict[Tone, str] = {
    "plain": "info",
    "accent": "info",
    "ok": "check-circle",
    "warn": "alert",
    "danger": "error",
}


class Banner(Card):
    """A message at the top of the page it concerns, with one action at most."""

    acted = Signal()  # the action was pressed
    dismissed = Signal()  # the cross was pressed

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        tone: Tone = "accent",
        icon: str = "",
        action: Words = "",
        action_icon: str = "",
        dismissible: bool = False,
    ) -> None:
        super().__init__(look, tone=tone, edges=(14, 8, 12, 8), gap=0)
        row = look.row(gap=9)
        self.body.addLayout(row)
        sign = Icon(look, icon or _ICONS[tone], ink=tone_ink(tone), size=18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column: QVBoxLayout = look.column(gap=2)
        row.addLayout(column, 1)
        self.text = Text(look, words, letter="row", flow="wrap")
        column.addWidget(self.text)
        self.action: Button | None = None
        if action:
            self.action = Button(look, action, kind="quiet", icon=action_icon, size="tool")
            self.action.act.connect(self.acted)
            column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        if dismissible:
            close = IconButton(
                look, "cross", message("Banner", "Close this message"), kind="quiet", size="small"
            )
            close.act.connect(self.hide)
            close.act.connect(self.dismissed)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self.text.set_words(words)

    def tell(self, words: Words) -> None:
        """Show words that were not there before, and let a screen reader say them."""
        self.set_words(words)
        self.show()
        self.speak()

    def speak(self) -> None:
        """Let a screen reader say the words now."""
        announce(self, self.text.text(), "at once" if self._tone == "danger" else "polite")


class Empty(QWidget):
    """What a list shows when there is nothing in it: icon, one sentence, one action."""

    acted = Signal()  # the action was pressed

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        icon: str = "check-circle",
        detail: Words = "",
        action: Words = "",
        action_icon: str = "plus",
        kind: Kind = "primary",
        tone: Tone = "ok",
    ) -> None:
        super().__init__()
        column = look.column(self, gap=6, edges=16)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(look, icon, size=28, ink=tone_ink(tone)), 0, middle)
        title = Text(look, words, letter="card", flow="wrap")
        title.setAlignment(middle)
        column.addWidget(title)
        if detail:
            more = Text(look, detail, letter="row", ink="text2", flow="wrap")
            more.setAlignment(middle)
            column.addWidget(more)
        self.action: Button | None = None
        if action:
            self.action = Button(look, action, kind=kind, icon=action_icon)
            self.action.act.connect(self.acted)
            column.addWidget(self.action, 0, middle)
        column.addStretch(1)
