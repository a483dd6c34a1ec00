"""What stands beside a checklist for the courtroom itself: the rule, a note, an incident."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.text import Text


class CourtroomPart(QWidget):
    """Times, measures and incidents; never what is said."""

    note_wanted = Signal()  # a quick note to the case
    incident_wanted = Signal()  # something happened: six questions
    after_wanted = Signal()  # how the day went (E20), for the case and the indicators

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = look.column(self, gap=8)
        card = Card(look, tone="accent", edges=(14, 10, 14, 12), gap=4)
        title = message("Run", "In the courtroom")
        card.body.addWidget(Heading(look, title, icon="card", icon_ink="accent"))
        rule = message("Run", "Write down times, measures and incidents. Never what is said.")
        card.body.addWidget(Text(look, rule, letter="row", flow="wrap"))
        column.addWidget(card)
        buttons: tuple[tuple[Message, str, SignalInstance], ...] = (
            (message("Run", "Note"), "note", self.note_wanted),
            (message("Run", "Incident"), "alert", self.incident_wanted),
            (message("Run", "How the day went"), "list", self.after_wanted),
        )
        for words, icon, signal in buttons:
            button = Button(look, words, icon=icon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.act.connect(signal)
            column.addWidget(button)
        self.after = Text(look, "", letter="help", ink="warn", flow="wrap")
        self.after.hide()
        column.addWidget(self.after)

    def show_after(self, n: int) -> None:
        """Say how many questions about the day are open once it is over."""
        said = message("Run", "%n questions about the day are open. The figures count them.", "", n)
        self.after.set_words(said if n else "")
        self.after.setVisible(n > 0)
