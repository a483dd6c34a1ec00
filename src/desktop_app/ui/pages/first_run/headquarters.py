"""Fifth question, before the fingerprint: the contact card of headquarters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Text


class HeadquartersPage(WizardPage):
    """Reads the card; without one, export stays off."""

    read_pressed = Signal()  # choose the file of the card

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("FirstRun", "To whom do your bundles go?"),
            message("FirstRun", "Headquarters gives you a contact card: a small file on a stick."),
            later_words=message("Fingerprint", "Later, export stays off"),
        )
        card = Card(look, edges=20, gap=12)
        words = message(
            "FirstRun", "The file ends in .wmcard. It holds a key, no names of victims."
        )
        card.body.addWidget(Text(look, words, flow="wrap"))
        button = Button(look, message("FirstRun", "Read the card…"), icon="stick")
        button.act.connect(self.read_pressed)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)
        self._read = button
        self._error = Banner(look, "", tone="danger")
        self._error.hide()
        self.body.addWidget(self._error)
        self.set_blocked(message("FirstRun", "no card has been read yet"))

    def refuse(self, words: Words) -> None:
        """Say why the file was not accepted."""
        self._error.tell(words)

    def first_focus(self) -> Button:
        return self._read
