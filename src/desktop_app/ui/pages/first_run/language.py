"""First question: in which language, how large, how light."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message, verbatim
from desktop_app.ui.pages.first_run.wizard import WizardPage
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.segmented import Segmented


class LanguagePage(WizardPage):
    """Every choice shows at once."""

    language_chosen = Signal(str)  # speak another language; the owner shows the page anew
    percent_chosen = Signal(int)  # letters of another size
    theme_chosen = Signal(str)  # another theme
    restore_pressed = Signal()  # there is a backup of another laptop: put that back instead

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(
            look,
            message("FirstRun", "In which language, and how large?"),
            message("FirstRun", "You can change all of this later, at any time."),
        )
        card = Card(look, edges=20, gap=18)
        self.body.addWidget(card)
        words = message("FirstRun", "Language")
        languages = (("nl", verbatim("Nederlands")), ("en", verbatim("English")))
        self._language = Segmented(look, languages, name=words)
        self._language.set_value(language)
        self._language.chosen.connect(self.language_chosen)
        card.body.addWidget(Field(look, words, self._language))
        words = message("FirstRun", "Letters")
        sizes = tuple((str(size), verbatim(f"{size} %")) for size in (100, 125, 150, 200))
        letters = Segmented(look, sizes, name=words)
        letters.set_value(str(look.percent))
        letters.chosen.connect(lambda value: self.percent_chosen.emit(int(value)))
        card.body.addWidget(Field(look, words, letters))
        words = message("FirstRun", "Light or dark")
        themes = (
            ("system", message("View", "As the system")),
            ("light", message("View", "Light")),
            ("dark", message("View", "Dark")),
        )
        theme = Segmented(look, themes, name=words)
        theme.set_value(look.theme)
        theme.chosen.connect(self.theme_chosen)
        card.body.addWidget(Field(look, words, theme))
        back = Button(
            look, message("FirstRun", "Restore a backup instead…"), kind="quiet", icon="shield"
        )
        back.act.connect(self.restore_pressed)
        row = look.row(gap=0)
        row.addWidget(back)
        row.addStretch(1)
        self.body.addLayout(row)

    def first_focus(self) -> QWidget:
        return self._language
