"""Dialogs that ask for a few words: why a step is put off, why something does not apply."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Area, Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text

LONGEST: Final = 160


class AskReason(Dialog):
    """Asks for a reason; the verb says what is done with it. It is not accepted empty."""

    def __init__(
        self,
        look: Look,
        title: Words,
        about: str,
        *,
        verb: Words,
        label: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, verb=verb, parent=parent, width=440)
        self.body.addWidget(Text(look, about, letter="strong", flow="wrap"))
        self._line = Line(look)
        self._line.setMaxLength(LONGEST)
        self.field = Field(look, label or message("Reason", "Why"), self._line)
        self.body.addWidget(self.field)
        self._line.setFocus()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Accept a reason, or say that one is needed."""
        if not self.reason:
            self.field.set_error(message("Reason", "Say why, in a few words."))
            self._line.setFocus()
            return
        super().accept()


class AskText(Dialog):
    """Asks for a few lines that may be empty: a note to a step of the checklist."""

    def __init__(
        self,
        look: Look,
        title: Words,
        about: str,
        *,
        label: Words,
        help: Words = "",  # noqa: A002  (the word of the design for it)
        verb: Words,
        text: str = "",
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, verb=verb, parent=parent)
        if about:
            self.body.addWidget(Text(look, about, letter="strong", flow="wrap"))
        self._needed = needed
        self._area = Area(look, least=3, most=8)
        self._area.setPlainText(text)
        self.field = Field(look, label, self._area, help=help)
        self.body.addWidget(self.field)
        self._area.setFocus()

    @property
    def text(self) -> str:
        """What was typed."""
        return self._area.toPlainText().strip()

    def accept(self) -> None:
        """Accept the text, or say that one is needed."""
        if self._needed and not self.text:
            self.field.set_error(message("Reason", "Type a few words first."))
            self._area.setFocus()
            return
        super().accept()


class PutOff(AskReason):
    """Asks to which day a step is put off, and why."""

    def __init__(
        self, look: Look, what: str, day: date, *, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            message("PutOff", "Put off"),
            what,
            verb=message("PutOff", "Put off"),
            label=message("PutOff", "Why"),
            parent=parent,
        )
        self._today = today
        self._day = DayLine(look, lambda: today, name=message("PutOff", "New day"))
        self._day.set_day(day)
        self._day.selectAll()
        self.day_field = Field(
            look,
            message("PutOff", "New day"),
            self._day,
            help=message("PutOff", "For example 24-11, tomorrow"),
        )
        self.body.insertWidget(1, self.day_field)
        self._day.setFocus()

    @property
    def day(self) -> date | None:
        """The day that was typed; None when it is none."""
        return self._day.day

    def accept(self) -> None:
        """Accept a day from today on with a reason, or say what is needed."""
        day = self.day
        if day is None:
            self.day_field.set_error(message("PutOff", "Type a day, for example 24-11."))
            self._day.setFocus()
            return
        if day < self._today:
            self.day_field.set_error(message("PutOff", "That day has passed."))
            self._day.setFocus()
            return
        self.day_field.set_error("")
        super().accept()
