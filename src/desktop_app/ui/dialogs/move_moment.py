"""Moving a moment to another day: what moves with it is shown while the day is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.app.step_sets import Moving
from desktop_app.forms.typed import parse_typed_time
from desktop_app.text import Day, Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text

Find = Callable[[date], Sequence[Moving]]
"""Which steps move when the moment moves to a day."""


class MovedSteps(QWidget):
    """The steps that move: untouched ones are ticked, of those edited by hand it asks."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._moves: tuple[Moving, ...] = ()
        self._stay: dict[str, bool] = {}
        column = look.column(self, gap=8)
        self.words = Text(look, "", letter="row", ink="text2", flow="wrap")
        column.addWidget(self.words)
        self._card = Card(look, edges=1, gap=0)
        self.table = Table(
            look,
            (
                Column("", width=40, name=look.words(message("Moving", "Moves along"))),
                Column(look.words(message("Moving", "Step")), stretch=1),
                Column(look.words(message("Moving", "Was")), width=104),
                Column(look.words(message("Moving", "Becomes")), width=104),
            ),
            name=message("Moving", "Steps that move along"),
            height=44,
        )
        self.table.pressed_cell.connect(lambda key, _name: self.toggle(key))
        self._card.body.addWidget(self.table)
        column.addWidget(self._card)

    @property
    def chosen(self) -> tuple[Moving, ...]:
        """The steps that are ticked."""
        return tuple(one for one in self._moves if not self._stays(one))

    def show_moves(self, moves: Sequence[Moving]) -> None:
        """Show other moves; what was ticked by hand stays so."""
        self._moves = tuple(moves)
        n, edited = len(moves), sum(one.edited for one in moves)
        if not n:
            self.words.set_words(message("Moving", "No open step moves with it."))
        elif edited:
            said = message(
                "Moving", "%n steps were changed by hand: tick them to move them too.", "", edited
            )
            self.words.set_words(said)
        else:
            self.words.set_words(message("Moving", "%n steps move with it.", "", n))
        self._card.setVisible(bool(n))
        self._fill()

    def toggle(self, key: str) -> None:
        """Let a step move, or stay."""
        one = next((each for each in self._moves if each.key.record == key), None)
        if one is not None:
            self._stay[key] = not self._stays(one)
            self._fill()

    def _stays(self, one: Moving) -> bool:
        return self._stay.get(one.key.record, one.edited)

    def _fill(self) -> None:
        self.table.set_rows([self._row(one) for one in self._moves])

    def _row(self, one: Moving) -> Row:
        look = self._look
        stays = self._stays(one)
        before, after = (
            look.words(Message("", "%1").fill(Day(day, "short"))) for day in (one.before, one.after)
        )
        hand = look.words(message("Moving", "changed by hand")) if one.edited else ""
        state = message("Moving", "stays") if stays else message("Moving", "moves along")
        said = look.words(state)
        cells = (
            Cell(tick="off" if stays else "on", say=said),
            Cell(one.what, hand, detail_ink="warn", weight=500),
            Cell(before, ink="text2"),
            Cell("–" if stays else after, ink="text2" if stays else "text", weight=500),
        )
        parts = (said, one.what, hand, before, "" if stays else after)
        return Row(one.key.record, cells, ", ".join(filter(None, parts)))


class MoveMoment(Dialog):
    """Asks for the new day, and shows what moves with it."""

    def __init__(
        self,
        look: Look,
        what: Words,
        *,
        find: Find,
        today: date,
        day: date,
        at: time | None,
        timed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            message("Moving", "Move"),
            verb=message("Moving", "Move"),
            parent=parent,
            width=560,
        )
        self._find, self._today = find, today
        self.body.addWidget(Text(look, what, letter="strong", flow="wrap"))
        self._day, self._time = DayLine(look, lambda: today), Line(look)
        self._day.set_day(day)
        self._day.selectAll()
        self._time.setText(f"{at:%H:%M}" if at is not None else "")
        self.day_field = Field(
            look,
            message("Moving", "New day"),
            self._day,
            help=message("Moving", "For example 24-11, tomorrow"),
        )
        self.time_field = Field(look, message("Moving", "Time"), self._time)
        self.time_field.setVisible(timed)
        self.body.addWidget(self.day_field)
        self.body.addWidget(self.time_field)
        self.steps = MovedSteps(look)
        self.body.addWidget(self.steps)
        self._day.textChanged.connect(self._show)
        self._day.setFocus()
        self._show()

    @property
    def day(self) -> date | None:
        """The day that was typed; None when it is none."""
        return self._day.day

    @property
    def at(self) -> time | None:
        """The time that was typed; None when there is none."""
        return parse_typed_time(self._time.text()) if self._time.text().strip() else None

    def type_day(self, text: str) -> None:
        """Type another day."""
        self._day.setText(text)

    def accept(self) -> None:
        """Accept a day and a time, or say what is needed."""
        bad_time = bool(self._time.text().strip()) and self.at is None
        self.day_field.set_error(
            "" if self.day else message("Moving", "Type a day, for example 24-11.")
        )
        self.time_field.set_error(
            message("Moving", "Type a time, for example 9:30.") if bad_time else ""
        )
        if self.day is None:
            self._day.setFocus()
        elif bad_time:
            self._time.setFocus()
        else:
            super().accept()

    def _show(self) -> None:
        day = self.day
        self.steps.show_moves(self._find(day) if day is not None else ())
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)  # the rows are laid out by then


class StepsFollow(Dialog):
    """A moment was moved in its form: asks which steps move along."""

    def __init__(
        self, look: Look, what: Words, moves: Sequence[Moving], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            message("Moving", "The day has changed"),
            verb=message("Moving", "Move the steps"),
            cancel=message("Moving", "Leave them"),
            parent=parent,
            width=560,
        )
        self.body.addWidget(Text(look, what, letter="strong", flow="wrap"))
        self.steps = MovedSteps(look)
        self.steps.show_moves(moves)
        self.body.addWidget(self.steps)
        self.steps.table.setFocus()
