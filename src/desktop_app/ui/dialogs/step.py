"""The dialog for a new step: what, when, who."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtWidgets import QWidget

from desktop_app.forms.typed import parse_typed_time
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field


class NewStep(Dialog):
    """Asks for a step of a case."""

    def __init__(
        self, look: Look, *, today: date, owner: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            message("NewStep", "New step"),
            verb=message("NewStep", "Add"),
            parent=parent,
            width=440,
        )
        self._today = today
        self._what = Line(look)
        self._day = DayLine(look, lambda: today)
        self._time, self._owner = Line(look), Line(look)
        self._what.setMaxLength(200)
        self._owner.setMaxLength(60)
        self._owner.setText(owner)
        self.what_field = Field(look, message("NewStep", "What"), self._what)
        self.day_field = Field(
            look,
            message("NewStep", "Day"),
            self._day,
            help=message("NewStep", "For example 24-11, tomorrow"),
        )
        self.time_field = Field(
            look,
            message("NewStep", "Time"),
            self._time,
            help=message("NewStep", "Only where it matters"),
        )
        owner_field = Field(
            look,
            message("NewStep", "Who"),
            self._owner,
            help=message("NewStep", "A role, never a name"),
        )
        for field in (self.what_field, self.day_field, self.time_field, owner_field):
            self.body.addWidget(field)
        self._what.setFocus()

    @property
    def what(self) -> str:
        """What is to be done."""
        return self._what.text().strip()

    @property
    def day(self) -> date | None:
        """The day by which; None when what was typed is none."""
        return self._day.day

    @property
    def at(self) -> time | None:
        """The time of day; None when there is none."""
        return parse_typed_time(self._time.text()) if self._time.text().strip() else None

    @property
    def owner(self) -> str:
        """Who does it."""
        return self._owner.text().strip()

    def accept(self) -> None:
        """Accept a step with a day, or say what is needed."""
        wrong = False
        self.what_field.set_error(
            "" if self.what else message("NewStep", "Say what is to be done.")
        )
        self.day_field.set_error(
            "" if self.day else message("NewStep", "Type a day, for example 24-11.")
        )
        bad_time = bool(self._time.text().strip()) and self.at is None
        self.time_field.set_error(
            message("NewStep", "Type a time, for example 9:30.") if bad_time else ""
        )
        for good, line in (
            (bool(self.what), self._what),
            (self.day is not None, self._day),
            (not bad_time, self._time),
        ):
            if not good and not wrong:
                wrong = True
                line.setFocus()
        if not wrong:
            super().accept()
