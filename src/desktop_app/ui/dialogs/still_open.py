"""Names the copies of a vault that still open as before, after its keys changed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.copies import Copy
from desktop_app.app.session import ZONE
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Marked, Text
from desktop_app.ui.wording import clock_of


class StillOpen(Dialog):
    """With a ``verb`` it offers what helps; without one it is only to be read."""

    def __init__(
        self, look: Look, title: Words, words: Words, copies: Sequence[Copy], *, verb: Words = ""
    ) -> None:
        super().__init__(
            look,
            title,
            verb=verb or message("Keys", "Understood"),
            cancel=message("Keys", "Not now"),
            width=560,
        )
        self.cancel_button.setVisible(bool(verb))
        self.body.addWidget(Text(look, words, letter="row", flow="wrap"))
        if not copies:
            return
        card = Card(look, edges=12, gap=6)
        heading = message("Keys", "Copies that still open as before")
        card.body.addWidget(Text(look, heading, letter="row", weight=600, flow="wrap"))
        for one in copies:
            made = one.made.astimezone(ZONE)
            day = message("Backup", "%1, %2").fill(Day(made.date(), "full"), clock_of(made))
            card.body.addWidget(Marked(look, "stick", day, letter="row", weight=500))
            card.body.addWidget(
                Text(look, verbatim(one.place), letter="help", ink="text2", flow="wrap")
            )
        self.body.addWidget(card)
