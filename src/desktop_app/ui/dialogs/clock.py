"""The dialogs that ask for a time of day, or from when to when."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QWidget

from desktop_app.forms.typed import parse_typed_time
from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class AskTime(Dialog):
    """Asks when something happened; ``at`` is what is known already."""

    def __init__(
        self,
        look: Look,
        title: Words,
        about: str,
        *,
        at: time | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, verb=message("AskTime", "Save"), parent=parent, width=360)
        self.body.addWidget(Text(look, about, letter="strong", flow="wrap"))
        self._line = Line(look)
        self._line.setText(f"{at:%H:%M}" if at is not None else "")
        self._line.selectAll()
        self.field = Field(
            look,
            message("AskTime", "Time"),
            self._line,
            help=message("AskTime", "For example 9:30 or 930"),
        )
        self.body.addWidget(self.field)
        self._line.setFocus()

    @property
    def at(self) -> time | None:
        """The time that was typed; None when it is none."""
        return parse_typed_time(self._line.text())

    def accept(self) -> None:
        """Accept a time, or say that one is needed."""
        if self.at is None:
            self.field.set_error(message("AskTime", "Type a time, for example 9:30."))
            self._line.setFocus()
            return
        super().accept()


class AskBreak(Dialog):
    """Asks from when to when a break was; the end may stay open."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        title = message("AskTime", "Break on the sheet")
        super().__init__(look, title, verb=message("AskTime", "Save"), parent=parent, width=360)
        self._from, self._to = Line(look), Line(look)
        self.from_field = Field(
            look,
            message("AskTime", "From"),
            self._from,
            help=message("AskTime", "For example 9:30 or 930"),
        )
        self.to_field = Field(look, message("AskTime", "To"), self._to)
        self.body.addWidget(self.from_field)
        self.body.addWidget(self.to_field)
        self._from.setFocus()

    @property
    def start(self) -> time | None:
        """When it began; None when no time was typed."""
        return parse_typed_time(self._from.text())

    @property
    def end(self) -> time | None:
        """When it was over; None when no time was typed."""
        return parse_typed_time(self._to.text())

    def accept(self) -> None:
        """Accept two times in their order, or say what is needed."""
        wrong = message("AskTime", "Type a time, for example 9:30.")
        self.from_field.set_error(wrong if self.start is None else "")
        end = self._to.text().strip()
        late = self.start is not None and self.end is not None and self.end < self.start
        self.to_field.set_error(
            message("AskTime", "That is before the break began.")
            if late
            else wrong
            if end and self.end is None
            else ""
        )
        if self.start is None:
            self._from.setFocus()
        elif late or (end and self.end is None):
            self._to.setFocus()
        else:
            super().accept()
