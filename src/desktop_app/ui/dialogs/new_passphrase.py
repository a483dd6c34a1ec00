"""Asks a new passphrase: six made words first, an own one checked against the rules."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Text


class NewPassphrase(Dialog):
    """``offer`` draws six words, ``problem`` says what is wrong with an own passphrase.

    ``ask_old``: the passphrase until now is asked first. ``ask_person``: whose it will be.
    """

    def __init__(
        self,
        look: Look,
        why: Words,
        *,
        offer: Callable[[], str],
        problem: Callable[[str], Words],
        ask_old: bool = False,
        ask_person: bool = False,
    ) -> None:
        super().__init__(
            look,
            message("Passphrase", "A new passphrase"),
            verb=message("Passphrase", "Set the passphrase"),
            width=520,
        )
        self._problem = problem
        self._offer = offer
        self.body.addWidget(Text(look, why, letter="row", ink="text2", flow="wrap"))
        self._person = Line(look)
        if ask_person:
            label = message("FirstRun", "Your name or role")
            self._person.textEdited.connect(self._check)
            self.body.addWidget(Field(look, label, self._person))
        self._old = self._ask(message("Passphrase", "The passphrase until now"))
        self._old_field.setVisible(ask_old)
        self._ask_old, self._ask_person = ask_old, ask_person
        card = Card(look, edges=14, gap=8)
        heading = Heading(look, message("Passphrase", "Six made words, to write down"), icon="key")
        other = Button(look, message("FirstRun", "Other words"), kind="quiet", size="tool")
        other.act.connect(self._draw)
        heading.add(other)
        card.body.addWidget(heading)
        self._made = Text(look, "", letter="card", flow="wrap")
        card.body.addWidget(self._made)
        self.body.addWidget(card)
        self._new = self._ask(
            message("Passphrase", "The new passphrase"),
            message("Passphrase", "The six words above, or your own of at least 20 characters"),
        )
        self._new_field = self._field
        self._again = self._ask(message("FirstRun", "Type it once more"))
        self._again_field = self._field
        self._draw()

    @property
    def passphrase(self) -> str:
        """The new passphrase."""
        return self._new.text

    @property
    def old(self) -> str:
        """The passphrase until now."""
        return self._old.text

    @property
    def person(self) -> str:
        """Whose passphrase it is."""
        return self._person.text().strip()

    def _ask(self, label: Words, help_words: Words = "") -> PassphraseField:
        field = PassphraseField(self.look, name=label)
        field.edited.connect(self._check)
        self._field = Field(self.look, label, field, help=help_words)
        if not hasattr(self, "_old_field"):
            self._old_field = self._field
        self.body.addWidget(self._field)
        return field

    def _draw(self) -> None:
        self._offered = self._offer()
        self._made.set_words(self._offered)
        self._check()

    def _check(self) -> None:
        if self.verb is None or not hasattr(self, "_again_field"):
            return
        new, again = self._new.text, self._again.text
        problem: Words = "" if not new or new == self._offered else self._problem(new)
        self._new_field.set_error(problem)
        differs = bool(again) and not new.startswith(again)
        self._again_field.set_error(
            message("FirstRun", "This differs from the one above.") if differs else ""
        )
        reason: Words = ""
        if self._ask_person and not self.person:
            reason = message("FirstRun", "your name or role is missing")
        elif self._ask_old and not self._old.text:
            reason = message("Passphrase", "type the passphrase until now")
        elif not new:
            reason = message("FirstRun", "type a passphrase")
        elif problem:
            reason = message("FirstRun", "choose a stronger passphrase")
        elif again != new:
            reason = message("FirstRun", "type it once more")
        self.verb.block(reason)
