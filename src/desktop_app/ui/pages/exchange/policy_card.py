"""What headquarters has set for this vault, each marked as its doing."""

from __future__ import annotations

from desktop_app.app import policy, updates
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.text import Marked, Text


class PolicyCard(Card):
    """Hidden while no update of headquarters is in force."""

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look, edges=16, gap=6)
        self._desk = desk
        self._title = Heading(look, message("Policy", "Set by headquarters"), icon="lock")
        self.body.addWidget(self._title)
        self._number = Text(look, "", letter="row", ink="text2", flow="wrap")
        self.body.addWidget(self._number)
        self.lines: list[Marked] = []
        for _ in policy.said(desk.session):
            line = Marked(look, "home", "", letter="row", weight=400, flow="wrap")
            self.lines.append(line)
            self.body.addWidget(line)
        self.reload()

    def reload(self) -> None:
        """Read again what is set."""
        session = self._desk.session
        number = updates.taken_number(session)
        self.setVisible(bool(number))
        words = message("Policy", "Update %1 is in force. Only a later update changes it.")
        self._number.set_words(words.fill(number))
        for line, said in zip(self.lines, policy.said(session), strict=True):
            line.text.set_words(said)
