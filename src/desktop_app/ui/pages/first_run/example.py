"""Last question: an example case to practise on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick


class ExamplePage(WizardPage):
    """The example is marked in every list and can be deleted in one action."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("FirstRun", "Shall we put an example case in?"),
            message("FirstRun", "To practise on. Nothing in it is real."),
            next_words=message("FirstRun", "Begin"),
        )
        card = Card(look, edges=20, gap=10)
        self._wanted = Tick(look, message("FirstRun", "Put the example case in"), state="on")
        card.body.addWidget(self._wanted)
        words = message(
            "FirstRun",
            "It bears the word EXAMPLE everywhere, never leaves this laptop, and goes away with "
            "one action.",
        )
        card.body.addWidget(Text(look, words, letter="help", ink="text2", flow="wrap"))
        self.body.addWidget(card)

    @property
    def wanted(self) -> bool:
        """True when the example is wanted."""
        return self._wanted.state == "on"

    def first_focus(self) -> QWidget:
        return self._wanted
