"""Second question: who works here. Nothing of it leaves the laptop but on a contact card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.segmented import Segmented


@dataclass(frozen=True, slots=True)
class PersonAnswers:
    """What was typed, without spaces at the ends."""

    vault: str = ""
    person: str = ""
    unit: str = ""
    role: str = ""


class PersonPage(WizardPage):
    """Name of the vault, own name or role, unit, and one of three roles."""

    def __init__(
        self, look: Look, roles: Sequence[tuple[str, Words]], given: PersonAnswers | None = None
    ) -> None:
        super().__init__(
            look,
            message("FirstRun", "Who works with this vault?"),
            message(
                "FirstRun",
                "The vault is where your cases are kept, encrypted, on this laptop.",
            ),
        )
        given = given or PersonAnswers()
        card = Card(look, edges=20, gap=16)
        self.body.addWidget(card)
        self._vault = self._line(
            card,
            message("FirstRun", "Name of the vault"),
            message("FirstRun", "Shown before unlocking, so no names of people"),
        )
        self._person = self._line(
            card,
            message("FirstRun", "Your name or role"),
            message("FirstRun", "Stands with what you record, for example VC-1"),
        )
        self._unit = self._line(
            card, message("FirstRun", "Unit"), message("FirstRun", "Stands on your contact card")
        )
        words = message("FirstRun", "Role")
        self._role = Segmented(look, roles, name=words)
        self._role.chosen.connect(self._check)
        card.body.addWidget(Field(look, words, self._role))
        self._vault.setText(given.vault)
        self._person.setText(given.person)
        self._unit.setText(given.unit)
        self._role.set_value(given.role)
        self._check()

    @property
    def answers(self) -> PersonAnswers:
        """What was typed and chosen."""
        return PersonAnswers(
            self._vault.text().strip(),
            self._person.text().strip(),
            self._unit.text().strip(),
            self._role.value,
        )

    def first_focus(self) -> QWidget:
        return self._vault

    def _line(self, card: Card, label: Words, help_words: Words) -> Line:
        line = Line(self.look)
        line.textEdited.connect(self._check)
        card.body.addWidget(Field(self.look, label, line, help=help_words))
        return line

    def _check(self) -> None:
        answers = self.answers
        if not answers.vault:
            self.set_blocked(message("FirstRun", "the vault has no name yet"))
        elif not answers.person:
            self.set_blocked(message("FirstRun", "your name or role is missing"))
        elif not answers.role:
            self.set_blocked(message("FirstRun", "choose a role"))
        else:
            self.set_blocked("")
