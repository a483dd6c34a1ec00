"""What is shown when a vault does not open because it is damaged: what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Marked, Text


class DamagedPage(QWidget):
    """Two offers and the way back; nothing was changed."""

    restore = Signal()  # put a backup back
    read = Signal()  # open what can be read
    back = Signal()  # to the unlock page

    def __init__(self, look: Look, said: Words, backup: Words) -> None:
        """``said`` is why it did not open, ``backup`` when the newest one was made."""
        super().__init__()
        self._look = look
        outer = look.column(self, gap=0)
        scroll = Scroll(look, gap=12, edges=24)
        outer.addWidget(scroll)
        column = look.column(gap=14)
        holder = QWidget()
        holder.setLayout(column)
        look.at_most(holder, 640)
        row = look.row(gap=0)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        scroll.body.addStretch(1)
        scroll.body.addLayout(row)
        scroll.body.addStretch(2)
        self.title = Text(look, message("Damaged", "This vault is damaged"), letter="question")
        column.addWidget(self.title)
        column.addWidget(
            Marked(look, "error", said, icon_ink="danger", letter="body", weight=400, flow="wrap")
        )
        self.restore_button = self._offer(
            column,
            message("Damaged", "Restore a backup"),
            message(
                "Damaged",
                "%1. The store as it is now is set aside, never deleted, and what is newer than "
                "the backup and still verifies is taken over.",
            ).fill(look.words(backup)),
            Button(look, message("Damaged", "Restore a backup…"), kind="primary", icon="shield"),
        )
        self.restore_button.act.connect(self.restore)
        self.read_button = self._offer(
            column,
            message("Damaged", "Look, without writing"),
            message(
                "Damaged",
                "Opens what can still be read: a telephone number, what was agreed. Nothing can be "
                "changed or saved, and what stands on a damaged part is missing.",
            ),
            Button(look, message("Damaged", "Open for reading only"), icon="eye"),
        )
        self.read_button.act.connect(self.read)
        self.said = Marked(
            look, "error", "", icon_ink="danger", ink="danger", weight=500, flow="wrap"
        )
        self.said.hide()
        column.addWidget(self.said)
        self.back_button = Button(
            look, message("Damaged", "Back to the unlock screen"), kind="quiet", icon="chevron-left"
        )
        self.back_button.act.connect(self.back)
        column.addWidget(self.back_button)
        self.setFocusProxy(self.restore_button)
        announce(self, f"{self.title.text()}. {look.words(said)}", "at once")

    def refuse(self, words: Words) -> None:
        """Say why an offer did not work."""
        self.said.text.set_words(words)
        self.said.show()
        announce(self, self.said.text.text(), "at once")

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while the vault is being opened."""
        reason = message("Unlock", "Opening the vault") if busy else ""
        for button in (self.restore_button, self.read_button, self.back_button):
            button.block(reason)

    def _offer(self, column: QVBoxLayout, title: Words, words: Words, button: Button) -> Button:
        look = self._look
        card = Card(look, edges=16, gap=8)
        card.body.addWidget(Text(look, title, letter="card"))
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        row = look.row(gap=0)
        row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        column.addWidget(card)
        return button
