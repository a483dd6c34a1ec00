"""The new contact card of a vault that was restored on another machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.app import contacts
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.flows.sheet_out import write
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Text


class NewDevice(Dialog):
    """Shows the six groups, to be read out, and saves the card."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(
            look,
            message("Restore", "This laptop is a new device"),
            verb=message("Restore", "Go on"),
            cancel=message("Restore", "Later"),
            width=620,
        )
        self.cancel_button.hide()
        self._session = session
        words = message(
            "Restore",
            "The vault signs with a new key now, so others do not know it yet. Give them this card "
            "on a stick and read the six groups out by telephone. Until they compared them they "
            "cannot read what you send. What they send with the old card you can still read.",
        )
        self.body.addWidget(Text(look, words, flow="wrap"))
        grid = look.grid(gap=12, between=8)
        for at, group in enumerate(contacts.own_fingerprint(session)):
            tile = look.column(gap=0)
            tile.addWidget(Text(look, group.digits, letter="section"))
            tile.addWidget(Text(look, group.word, letter="row", ink="text2"))
            grid.addLayout(tile, at // 3, at % 3)
        self.body.addLayout(grid)
        self.said = Banner(look, "", tone="accent")
        self.said.hide()
        self.body.addWidget(self.said)
        self.save_button = Button(look, message("Contacts", "Save the card…"), icon="stick")
        self.save_button.act.connect(self._on_save)
        self.foot.insertWidget(0, self.save_button)

    def save_card(self, path: Path) -> None:
        """Write the card where the person said, and say what became of it."""
        try:
            write(path, contacts.own_card(self._session))
        except UserError as error:
            self.said.tell(error.message)
        else:
            self.said.tell(message("Contacts", "Your card is saved. It holds no case."))
        self.fit()

    def _on_save(self) -> None:
        title = self.look.words(message("Contacts", "Save your card"))
        chosen, _ = QFileDialog.getSaveFileName(self, title, "waymark.wmcard", "Waymark (*.wmcard)")
        if chosen:
            self.save_card(Path(chosen))
