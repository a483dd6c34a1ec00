"""Language, letters, theme, and when the vault locks by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.app.lock_time import (
    LONGEST,
    idle_minutes,
    most_minutes,
    set_by_headquarters,
    set_idle_minutes,
)
from desktop_app.text import Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.spoken import language_of
from desktop_app.ui.standard_commands import theme_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Marked
from desktop_app.ui.windows_capture import ALLOWED_MINUTES


class AppearancePart(QWidget):
    """Every choice shows at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        column = look.column(self, gap=0)
        page = Scroll(look)
        column.addWidget(page)
        card = Card(look, edges=20, gap=18)
        look.at_most(card, 640)
        row = look.row(gap=0)  # a column alone would ask how high the card is at its own width
        row.addWidget(card, 100)
        row.addStretch(1)
        page.body.addLayout(row)
        page.body.addStretch(1)
        label = message("FirstRun", "Language")
        languages = (("nl", verbatim("Nederlands")), ("en", verbatim("English")))
        self.language = Segmented(look, languages, name=label)
        self.language.set_value(language_of(look))
        self.language.chosen.connect(desk.language_wanted)
        card.body.addWidget(Field(look, label, self.language))
        label = message("FirstRun", "Letters")
        sizes = [(str(size), verbatim(f"{size} %")) for size in (100, 125, 150, 200)]
        self._letters = Segmented(look, sizes, name=label)
        self._letters.chosen.connect(lambda value: look.set_percent(int(value)))
        card.body.addWidget(
            Field(look, label, self._letters, help=message("Settings", "Also Ctrl++ and Ctrl+-"))
        )
        label = message("FirstRun", "Light or dark")
        themes = [(one, theme_words(one)) for one in ("system", "light", "dark", "contrast")]
        self._theme = Segmented(look, themes, name=label)
        self._theme.chosen.connect(look.set_theme)
        card.body.addWidget(Field(look, label, self._theme))
        label = message("Settings", "Lock when nobody is there")
        self._lock = Choice(look, _times(LONGEST), name=label)
        self._lock.picked.connect(self._on_lock)
        help_words = message("Settings", "What is being typed is kept; Ctrl+L locks at once")
        card.body.addWidget(Field(look, label, self._lock, help=help_words))
        self._policy = Marked(
            look, "shield", "", letter="row", weight=400, ink="text2", flow="wrap"
        )
        card.body.addWidget(self._policy)
        self.capture_button = Button(look, "", icon="eye-off")
        self.capture_button.act.connect(self._on_capture)
        if look.capture is not None:
            card.body.addWidget(
                Field(look, message("Settings", "Screenshots"), self.capture_button)
            )

    def reload(self) -> None:
        """Show what is chosen now."""
        self._letters.set_value(str(self._desk.look.percent))
        self._theme.set_value(self._desk.look.theme)
        session = self._desk.session
        most = most_minutes(session)
        self._lock.set_options(_times(most))
        self._lock.set_value(str(idle_minutes(session)))
        said = message("Settings", "Set by headquarters: at most %n minutes.", "", most)
        self._policy.text.set_words(said)
        self._policy.setVisible(set_by_headquarters(session))
        capture = self._desk.look.capture
        if capture is not None:
            minutes = ALLOWED_MINUTES
            self.capture_button.set_words(
                message("Settings", "Refuse them again now")
                if capture.allowed
                else message("Settings", "Allow them for %n minutes", "", minutes)
            )

    def _on_capture(self) -> None:
        capture = self._desk.look.capture
        if capture is not None:
            (capture.exclude if capture.allowed else capture.allow)()
            self.reload()

    def _on_lock(self, value: str) -> None:
        minutes = int(value)
        saved = message("Record", "Saved on this laptop")
        self._desk.write(lambda: set_idle_minutes(self._desk.session, minutes), saved)
        self._desk.idle_wanted.emit(minutes)


def _times(most: int) -> list[tuple[str, Message]]:
    """Return the times to choose from, the longest being ``most`` minutes."""
    usual = [minutes for minutes in (1, 2, 3, 5, 10, LONGEST) if minutes < most]
    return [
        (str(minutes), message("Settings", "after %n minutes", "", minutes))
        for minutes in (*usual, most)
    ]
