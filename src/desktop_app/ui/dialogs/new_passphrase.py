"""Asks a new passphrase: six made words first, an own one checked against the rules."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent

from desktop_app.text import Message, message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Text


class NewPassphrase(Dialog):
    """``offer`` draws six words, ``problem`` says what is wrong with an own passphrase.

    ``ask_old``: the passphrase until now is asked first. ``ask_person``: whose it will be.
    ``may_keep``: the passphrase until now may stay. ``said``: why the last answers were refused.
    ``warning``: what else it brings with it. ``verb``: what all this is for.
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
        may_keep: bool = False,
        verb: Words = "",
        said: Message | None = None,
        warning: Words = "",
    ) -> None:
        super().__init__(
            look,
            verb or message("Passphrase", "A new passphrase"),
            verb=verb or message("Passphrase", "Set the passphrase"),
            width=520,
        )
        self._problem = problem
        self._offer = offer
        self._ask_old, self._ask_person = ask_old, ask_person
        self._said, self._warning = said, look.words(warning)
        if said is not None:
            self.body.addWidget(Banner(look, said, tone="danger"))
        self.body.addWidget(Text(look, why, letter="row", ink="text2", flow="wrap"))
        if warning:
            self.body.addWidget(Banner(look, warning, tone="warn"))
        self._person = Line(look)
        if ask_person:
            label = message("Passphrase", "Whose passphrase it is: a name or role")
            self._person.textEdited.connect(self._check)
            self.body.addWidget(Field(look, label, self._person))
        self._old, old_field = self._ask(message("Passphrase", "The passphrase until now"))
        old_field.setVisible(ask_old)
        self._choice = self._choose(may_keep=may_keep)
        self._card = self._words()
        self._new, self._new_field = self._ask(
            message("Passphrase", "The new passphrase"),
            message("Passphrase", "The six words above, or your own of at least 20 characters"),
        )
        self._again, self._again_field = self._ask(message("FirstRun", "Type it once more"))
        self._draw()
        first = self._person if ask_person else self._old if ask_old else self._new
        first.setFocus()

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

    @property
    def keeps(self) -> bool:
        """Whether the passphrase until now stays."""
        return self._choice is not None and self._choice.value == "keep"

    def choose(self, value: str) -> None:
        """Let the passphrase stay ("keep"), or take another one ("another")."""
        if self._choice is not None:
            self._choice.set_value(value)
            self._on_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        told = [self.look.words(self._said)] if self._said is not None else []
        told += [self._warning] if self._warning else []
        if told:
            announce(self, " ".join(told), "at once")

    # Inside

    def _choose(self, *, may_keep: bool) -> Segmented | None:
        if not may_keep:
            return None
        label = message("Passphrase", "Your passphrase")
        parts = (
            ("another", message("Passphrase", "Another one as well")),
            ("keep", message("Passphrase", "Stays as it is")),
        )
        choice = Segmented(self.look, parts, name=label)
        choice.set_value("another")
        choice.chosen.connect(lambda _value: self._on_chosen())
        help_words = message(
            "Passphrase", "Take another one if somebody may know the passphrase until now."
        )
        self.body.addWidget(Field(self.look, label, choice, help=help_words))
        return choice

    def _on_chosen(self) -> None:
        for widget in (self._card, self._new_field, self._again_field):
            widget.setVisible(not self.keeps)
        self._check()
        self.fit()

    def _words(self) -> Card:
        look = self.look
        card = Card(look, edges=14, gap=8)
        heading = Heading(look, message("Passphrase", "Six made words, to write down"), icon="key")
        other = Button(look, message("FirstRun", "Other words"), kind="quiet", size="tool")
        other.act.connect(self._draw)
        heading.add(other)
        card.body.addWidget(heading)
        self._made = Text(look, "", letter="card", flow="wrap")
        card.body.addWidget(self._made)
        self.body.addWidget(card)
        return card

    def _ask(self, label: Words, help_words: Words = "") -> tuple[PassphraseField, Field]:
        passphrase = PassphraseField(self.look, name=label)
        passphrase.edited.connect(self._check)
        field = Field(self.look, label, passphrase, help=help_words)
        self.body.addWidget(field)
        return passphrase, field

    def _draw(self) -> None:
        self._offered = self._offer()
        self._made.set_words(self._offered)
        self._check()

    def _check(self) -> None:
        if self.verb is None or not hasattr(self, "_again_field"):
            return
        new, again = self._new.text, self._again.text
        problem: Words = "" if not new or new == self._offered else self._problem(new)
        self._new_field.set_error(problem, typing=True)
        differs = bool(again) and not new.startswith(again)
        self._again_field.set_error(
            message("FirstRun", "This differs from the one above.") if differs else "",
            typing=True,
        )
        self.verb.block(self._missing(problem))

    def _missing(self, problem: Words) -> Words:
        """Return why the verb cannot be pressed yet, "" when it can."""
        new, again = self._new.text, self._again.text
        if self._ask_person and not self.person:
            return message("Passphrase", "a name or role is missing")
        if self._ask_old and not self._old.text:
            return message("Passphrase", "type the passphrase until now")
        if self.keeps:
            return ""
        if not new:
            return message("FirstRun", "type a passphrase")
        if problem:
            return message("FirstRun", "choose a stronger passphrase")
        return "" if again == new else message("FirstRun", "type it once more")
