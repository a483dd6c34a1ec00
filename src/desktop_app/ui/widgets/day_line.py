"""A line that takes a day as people type it, and shows it whole once it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop_app.forms.typed import Prefer, parse_typed_date
from desktop_app.text import Day, Message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.edits import Line, Size


class DayLine(Line):
    """``24-11``, ``24-11-26`` and ``tomorrow`` become ``24 November 2026`` when the line is left.

    What is no day stays as it was typed. ``prefer``: the year that is meant where none is typed.
    """

    def __init__(
        self,
        look: Look,
        today: Callable[[], date],
        *,
        prefer: Prefer = "future",
        name: Words = "",
        caption: Words = "",
        size: Size = "field",
    ) -> None:
        super().__init__(look, name=name, caption=caption, size=size)
        self._look = look
        self._today = today
        self._prefer: Prefer = prefer
        self.editingFinished.connect(self._show_whole)

    @property
    def day(self) -> date | None:
        """The day that is meant; None when it is none."""
        return parse_typed_date(self.text(), self._today(), prefer=self._prefer)

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText(self._look.words(Message("", "%1").fill(Day(day, "long"))) if day else "")

    def _show_whole(self) -> None:
        day = self.day
        if day is not None:
            self.set_day(day)
