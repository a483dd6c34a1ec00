"""Comparing a key by telephone: six groups of digits, each with a word, ticked one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.fingerprint import FingerprintGroups, Group
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.text import Icon, Text


class FingerprintPage(WizardPage):
    """Is this really the key of headquarters? Confirm opens at six of six."""

    differs = Signal()  # a group was not the same: refuse the card

    def __init__(self, look: Look, *, owner: Words, source: Words, groups: Sequence[Group]) -> None:
        super().__init__(
            look,
            message("Fingerprint", "Is this really the key of headquarters?"),
            message(
                "Fingerprint",
                "Only who has the right key can read your bundles. Compare once, by telephone.",
            ),
            next_words=message("Fingerprint", "Confirm the key"),
            later_words=message("Fingerprint", "Later, export stays off"),
        )
        card = Card(look, edges=(16, 10, 16, 10))
        row = look.row(gap=12)
        card.body.addLayout(row)
        row.addWidget(Icon(look, "key", size=20))
        column = look.column(gap=0)
        column.addWidget(Text(look, owner, letter="body", weight=600, flow="cut"))
        column.addWidget(Text(look, source, letter="help", ink="text2", flow="cut"))
        row.addLayout(column, 1)
        self._badge = Badge(
            look, message("Fingerprint", "not confirmed yet"), tone="warn", icon="clock"
        )
        row.addWidget(self._badge)
        self.body.addWidget(card)
        self.body.addWidget(self._call_card())
        self.body.addLayout(self._head())
        self._groups = FingerprintGroups(look, groups)
        self._groups.compared.connect(self._on_compared)
        self.body.addWidget(self._groups)
        self.body.addWidget(self._stop_card())
        self._total = len(groups)
        self._on_compared(0)

    def tick(self, number: int) -> None:
        """Tick the first ``number`` groups."""
        self._groups.tick(number)

    def first_focus(self) -> QWidget:
        """Return the first group that is not ticked."""
        return self._groups.next_tile()

    def _call_card(self) -> Card:
        look = self.look
        card = Card(look, edges=(18, 14, 18, 12), gap=6)
        words = message("Fingerprint", "Call headquarters")
        card.body.addWidget(Heading(look, words, icon="phone", icon_ink="accent"))
        for line in (
            message(
                "Fingerprint",
                "Use the number your manager gave you, never one from the file or from a message.",
            ),
            message(
                "Fingerprint",
                "They read aloud, you tick each group that is the same. "
                "Then you read the words back.",
            ),
        ):
            card.body.addWidget(Text(look, line, flow="wrap"))
        return card

    def _head(self) -> QHBoxLayout:
        look = self.look
        row = look.row(gap=12)
        self._count = Text(look, "", letter="body", weight=600)
        row.addWidget(self._count)
        name = message("Fingerprint", "Groups compared")
        self._line = ProgressLine(look, name=name, thick=6)
        look.least(self._line, width=160)
        look.at_most(self._line, 160)
        row.addWidget(self._line)
        row.addStretch(1)
        hint = message("Fingerprint", "Space ticks, arrows go to another group")
        row.addWidget(Text(look, hint, letter="help", ink="text2", flow="fold"))
        return row

    def _stop_card(self) -> Card:
        look = self.look
        card = Card(look, tone="danger", edges=(16, 8, 15, 8))
        row = look.row(gap=10)
        card.body.addLayout(row)
        row.addWidget(Icon(look, "error", size=16, ink="danger"))
        row.addWidget(
            Text(
                look,
                message(
                    "Fingerprint",
                    "Is one digit different? Stop. Do not use this file, and report it.",
                ),
                flow="wrap",
            ),
            1,
        )
        button = Button(look, message("Fingerprint", "Not the same"), kind="danger")
        button.act.connect(self.differs)
        row.addWidget(button)
        return card

    def _on_compared(self, count: int) -> None:
        total = self._total
        words = message("Fingerprint", "%1 of %2 compared").fill(count, total)
        self._count.set_words(words)
        self._line.set_done(count, total)
        left = total - count
        self.set_blocked(message("Fingerprint", "%n groups to compare", "", left) if left else "")
