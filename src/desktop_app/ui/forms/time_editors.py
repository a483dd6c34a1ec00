"""Editors of a moment with its precision, and of hours in the week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.render import date_words, week_words
from desktop_app.forms.schema import Field
from desktop_app.forms.typed import parse_typed_date, parse_typed_time
from desktop_app.forms.values import AMSTERDAM, parse_moment
from desktop_app.forms.week import parse_typed_week
from desktop_app.forms.words import SHORT_WEEKDAYS
from desktop_app.text import message
from desktop_app.ui.forms.choice_editors import OneOf
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor, as_part, mark
from desktop_app.ui.widgets.edits import Line, State
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.week_grid import EMPTY, WeekGrid


class MomentEditor(Editor):
    """A day and a time; where asked, how exact that is, or from when to when."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._context = context
        self._zone = AMSTERDAM
        look = context.look
        column = look.column(self, gap=6)
        self._from = _DayAndTime(context)
        column.addWidget(self._from)
        self._until_box = QWidget()
        until = look.row(self._until_box, gap=8)
        until.addWidget(Text(look, message("FormEditor", "until"), letter="row", ink="text2"))
        self._until = _DayAndTime(context)
        until.addWidget(self._until, 1)
        self._until_box.hide()
        column.addWidget(self._until_box)
        self._precision: OneOf | None = None
        if field.precision:
            self._precision = OneOf(
                look,
                [
                    ("exact", message("FormEditor", "Exact")),
                    ("about", message("FormEditor", "About")),
                    ("period", message("FormEditor", "Period")),
                    ("unknown", message("FormEditor", "Not known")),
                ],
                room=10_000,
            )
            column.addWidget(self._precision)
            self._precision.chosen.connect(self._on_precision)
        words = look.words
        as_part(self._from.day, words(message("FormEditor", "date")))
        as_part(self._from.time, words(message("FormEditor", "time")))
        as_part(self._until.day, words(message("FormEditor", "until date")))
        as_part(self._until.time, words(message("FormEditor", "until time")))
        for line in self._lines():
            line.textEdited.connect(lambda _text: self.edited.emit(self._value(), True))

    def show_value(self, value: Value) -> None:
        given = value if isinstance(value, dict) else {}
        precision = str(given.get("precision") or "exact")
        self._zone = str(given.get("zone") or AMSTERDAM)
        if self._precision is not None:
            self._precision.set_value(precision if given else "")
        self._until_box.setVisible(precision == "period")
        if given != self._value():
            self._from.show_text(str(given.get("at") or ""))
            self._until.show_text(str(given.get("until") or ""))

    def controls(self) -> Sequence[QWidget]:
        more = self._precision.controls if self._precision else ()
        return (*self._lines(), *more)

    def name_parts(self, name: str, description: str) -> None:
        for line in self._lines():
            line.setAccessibleName(f"{name}, {line.property('part')}")
            line.setAccessibleDescription(description)
        if self._precision is not None:
            exact = self._context.look.words(message("FormEditor", "how exact"))
            self._precision.name_it(f"{name}, {exact}", description)

    def settle(self) -> None:
        self._from.settle()
        self._until.settle()

    def go_to(self, cursor: int) -> None:
        self._from.day.setFocus()
        self._from.day.setCursorPosition(cursor)

    def cursor_at(self) -> int:
        return self._from.day.cursorPosition()

    def _lines(self) -> tuple[Line, ...]:
        return (self._from.day, self._from.time, self._until.day, self._until.time)

    def _on_precision(self, precision: str) -> None:
        self._until_box.setVisible(precision == "period")
        self.edited.emit(self._value(), False)

    def _value(self) -> Value:
        precision = self._precision.value if self._precision is not None else "exact"
        at, until = self._from.text(), self._until.text()
        if not at and precision in ("", "exact"):
            return None
        value: dict[str, Value] = {"precision": precision or "exact", "zone": self._zone}
        if at:
            value["at"] = at
        if precision == "period" and until:
            value["until"] = until
        return value


class _DayAndTime(QWidget):
    """A line for the day and a shorter one for the time."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        row = look.row(self, gap=8)
        self.day = Line(look, hint=message("FormEditor", "24-11, or tomorrow"))
        self.time = Line(look, hint=message("FormEditor", "9.30"))
        look.least(self.day, width=120, height=36)
        look.least(self.time, width=64, height=36)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 1)

    def text(self) -> str:
        """Return the moment as it is stored; what is not understood as it was typed."""
        typed, clock = self.day.text().strip(), self.time.text().strip()
        day = parse_typed_date(typed, self._context.now().date())
        at = parse_typed_time(clock)
        shown = day.isoformat() if day else typed
        if not clock:
            return shown
        return f"{shown}T{at.isoformat('minutes') if at else clock}"

    def show_text(self, text: str) -> None:
        """Show a moment as it is stored."""
        day, _, clock = text.partition("T")
        moment = parse_moment(text)
        if moment is not None:
            day = self._words(moment)
            clock = f"{moment:%H:%M}" if isinstance(moment, datetime) else ""
        self.day.setText(day)
        self.time.setText(clock)

    def settle(self) -> None:
        """Write day and time in their usual form."""
        if parse_moment(self.text()) is not None:
            self.show_text(self.text())

    def _words(self, day: date) -> str:
        return date_words(day, self._context.language)


class WeekEditor(Editor):
    """Hours of the week, in words and as a grid; either changes the other."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._context = context
        look = context.look
        column = look.column(self, gap=4)
        self._line = Line(look, hint=message("FormEditor", "Mon–Fri 10:00–15:30"))
        as_part(self._line, look.words(message("FormEditor", "in words")))
        self._grid = WeekGrid(look, name="", days=SHORT_WEEKDAYS[context.language])
        as_part(self._grid, look.words(message("FormEditor", "as a grid")))
        now = context.now()
        self._grid.set_moment(now.weekday(), now.hour + now.minute / 60)
        column.addWidget(self._line)
        column.addWidget(self._grid)
        self._line.textEdited.connect(self._on_typed)
        self._grid.edited.connect(self._on_grid)

    def show_value(self, value: Value) -> None:
        week = [str(day) for day in value] if isinstance(value, list) else [*EMPTY]
        self._grid.set_value(week if _is_week(week) else EMPTY)
        if self._line.hasFocus() and self._meant() == value:
            return
        text = week_words(week, self._context.language) if isinstance(value, list) else value
        self._line.setText(str(text or ""))

    def controls(self) -> Sequence[QWidget]:
        return (self._line, self._grid)

    def set_state(self, state: State) -> None:
        mark(self._line, state)

    def settle(self) -> None:
        if isinstance(self._meant(), list):
            self.show_value(self._meant())

    def cursor_at(self) -> int:
        return self._line.cursorPosition()

    def go_to(self, cursor: int) -> None:
        self._line.setFocus()
        self._line.setCursorPosition(cursor)

    def _meant(self) -> Value:
        """Return the week that the line means; what is not understood as it was typed."""
        text = self._line.text().strip()
        week = parse_typed_week(text)
        return text or None if week is None else [*week]

    def _on_typed(self) -> None:
        meant = self._meant()
        self._grid.set_value([str(day) for day in meant] if isinstance(meant, list) else EMPTY)
        self.edited.emit(meant, True)

    def _on_grid(self, week: tuple[str, ...]) -> None:
        empty = tuple(week) == EMPTY
        self._line.setText("" if empty else week_words([*week], self._context.language))
        self.edited.emit(None if empty else [*week], False)


def _is_week(week: list[str]) -> bool:
    return len(week) == len(EMPTY) and all(len(day) == len(EMPTY[0]) for day in week)
