"""Third question: the passphrase. Six generated words come first; an own one is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Text


class PassphrasePage(WizardPage):
    """``problem`` says what is wrong with an own passphrase, "" when it is good."""

    other_words = Signal()  # six other words: the owner calls ``offer``

    def __init__(self, look: Look, words: Sequence[str], problem: Callable[[str], Words]) -> None:
        super().__init__(
            look,
            message("FirstRun", "What opens the vault?"),
            message(
                "FirstRun",
                "Whoever has this laptop and the passphrase can read everything. "
                "Without it, only the recovery sheet helps.",
            ),
        )
        self._problem = problem
        self._offered: tuple[str, ...] = ()
        label = message("FirstRun", "Passphrase")
        self._kind = Segmented(
            look,
            (
                ("made", message("FirstRun", "Six made words")),
                ("own", message("FirstRun", "An own passphrase")),
            ),
            name=label,
        )
        self._kind.set_value("made")
        self._kind.chosen.connect(self._on_kind)
        self.body.addWidget(self._kind)
        self._made = Card(look, edges=20, gap=12)
        heading = Heading(look, message("FirstRun", "Write these six words down"), icon="key")
        other = Button(look, message("FirstRun", "Other words"), kind="quiet", size="tool")
        other.act.connect(self.other_words)
        heading.add(other)
        self._made.body.addWidget(heading)
        holder = QWidget()
        self._words = FlowLayout(holder)
        look.space_out(self._words, gap=14)
        self._made.body.addWidget(holder)
        note = message("FirstRun", "In this order, with one space between the words.")
        self._made.body.addWidget(Text(look, note, letter="help", ink="text2", flow="wrap"))
        self.body.addWidget(self._made)
        self._typed_card = Card(look, edges=20, gap=16)
        self._own = PassphraseField(look, name=label)
        self._own_field = Field(
            look,
            message("FirstRun", "Your passphrase"),
            self._own,
            help=message("FirstRun", "At least 20 characters; five words or more are easiest"),
        )
        self._typed_card.body.addWidget(self._own_field)
        again = message("FirstRun", "Type it once more")
        self._again = PassphraseField(look, name=again)
        self._again_field = Field(
            look, again, self._again, help=message("FirstRun", "So that you know it is right")
        )
        self._typed_card.body.addWidget(self._again_field)
        self.body.addWidget(self._typed_card)
        for field in (self._own, self._again):
            field.edited.connect(self._check)
        self.offer(words)

    def offer(self, words: Sequence[str]) -> None:
        """Offer other words."""
        self._offered = tuple(words)
        while (item := self._words.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for word in words:
            self._words.addWidget(Text(self.look, word, letter="section", weight=600))
        self._again.clear()
        self._on_kind()

    @property
    def passphrase(self) -> str:
        """The passphrase that was typed twice, or made and typed once."""
        return self._again.text

    @property
    def own(self) -> str:
        """The own passphrase, "" when the made words are taken."""
        return "" if self._kind.value == "made" else self._own.text

    def first_focus(self) -> QWidget:
        return self._again if self._kind.value == "made" else self._own

    def _on_kind(self) -> None:
        made = self._kind.value == "made"
        self._made.setVisible(made)
        self._own_field.setVisible(not made)
        self._check()

    def _check(self) -> None:
        made = self._kind.value == "made"
        wanted = " ".join(self._offered) if made else self._own.text
        problem: Words = "" if made or not wanted else self._problem(wanted)
        self._own_field.set_error(problem, typing=True)
        different = bool(self._again.text) and not wanted.startswith(self._again.text)
        self._again_field.set_error(
            message("FirstRun", "This differs from the one above.") if different else "",
            typing=True,
        )
        if not wanted:
            self.set_blocked(message("FirstRun", "type a passphrase"))
        elif problem:
            self.set_blocked(message("FirstRun", "choose a stronger passphrase"))
        elif self._again.text != wanted:
            self.set_blocked(message("FirstRun", "type it once more"))
        else:
            self.set_blocked("")
