"""Fourth question: the recovery sheet, printed once and typed back once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.edits import Area
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text

WORDS = 24


class RecoveryPage(WizardPage):
    """Print or write down, then type back: only then the sheet counts."""

    print_pressed = Signal()  # print the sheet
    show_pressed = Signal()  # show the words to write them down: the owner calls ``show_words``

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("FirstRun", "How do you get back in without the passphrase?"),
            message(
                "FirstRun",
                "With 24 words on a sheet of paper. Keep it where only you and your manager come, "
                "never beside this laptop.",
            ),
            later_words=message("FirstRun", "Later, Today reminds you"),
        )
        card = Card(look, edges=20, gap=12)
        card.body.addWidget(Heading(look, message("FirstRun", "First: on paper"), icon="printer"))
        row = look.row(gap=8)
        print_sheet = Button(look, message("FirstRun", "Print the sheet"), icon="printer")
        print_sheet.act.connect(self.print_pressed)
        row.addWidget(print_sheet)
        show = Button(look, message("FirstRun", "Write it down instead"), kind="quiet")
        show.act.connect(self.show_pressed)
        row.addWidget(show)
        row.addStretch(1)
        card.body.addLayout(row)
        self._shown = Text(look, "", letter="card", weight=500, flow="wrap")
        self._shown.hide()
        card.body.addWidget(self._shown)
        self.body.addWidget(card)
        back = Card(look, edges=20, gap=12)
        back.body.addWidget(
            Heading(look, message("FirstRun", "Then: type it back"), icon="keyboard")
        )
        label = message("FirstRun", "The 24 words, from the paper")
        self._typed = Area(look, name=label, least=3, most=6)
        self._typed.textChanged.connect(self._check)
        self._field = Field(
            look, label, self._typed, help=message("FirstRun", "In order, with spaces between")
        )
        back.body.addWidget(self._field)
        self.body.addWidget(back)
        self._check()

    @property
    def typed(self) -> str:
        """The words that were typed back, with single spaces."""
        return " ".join(self._typed.toPlainText().split())

    def show_words(self, words: str) -> None:
        """Show the words on screen, for who has no printer."""
        self._shown.set_words(words)
        self._shown.show()

    def refuse(self, words: Words) -> None:
        """Say what is wrong with the words."""
        self._field.set_error(words)
        self._typed.setFocus()

    def first_focus(self) -> QWidget:
        return self._typed

    def _check(self) -> None:
        self._field.set_error("")
        left = WORDS - len(self._typed.toPlainText().split())
        if left > 0:
            self.set_blocked(message("FirstRun", "%n words to type", "", left))
        else:
            self.set_blocked("")
