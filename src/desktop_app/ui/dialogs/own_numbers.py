"""Own numbers over time: the chart with events marked, and every number in a table beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QBoxLayout

from desktop_app.app.own_numbers import Asked, Event, NumbersOverTime
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.moments import day_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.number_chart import NumberChart
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class OwnNumbersDialog(Dialog):
    """What the victim said, when, and what happened then. Nothing is computed from it."""

    def __init__(self, look: Look, found: NumbersOverTime, *, breadth: Breadth) -> None:
        super().__init__(
            look,
            message("OwnNumbers", "Own numbers over time"),
            cancel=message("OwnNumbers", "Close"),
            width=880,
        )
        said = message(
            "OwnNumbers",
            "0 is not safe at all, 10 as safe as wished. Line: how safe. Squares: how willing to "
            "report. Strokes: events. A number decides nothing; talk about what it stands for.",
        )
        self.body.addWidget(Text(look, said, letter="help", ink="text2", flow="wrap"))
        row = look.row(gap=16)
        if breadth is Breadth.NARROW:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        self.body.addLayout(row)
        willing = message("OwnNumbers", "willing to report")
        self.chart = NumberChart(look, name=message("OwnNumbers", "How safe"), second=willing)
        look.least(self.chart, width=220, height=220)
        numbered = [one for one in found.asked if one.safe is not None]
        self.chart.set_numbers(
            [(day_words(look, one.day, "brief"), one.safe or 0) for one in numbered],
            second=[one.willing for one in numbered],
            marks=_marks([one.day for one in numbered], [one.day for one in found.events]),
        )
        self.chart.setVisible(bool(numbered))
        row.addWidget(self.chart, 2)
        number = look.words(message("OwnNumbers", "Safe"))
        will = look.words(message("OwnNumbers", "Willing"))
        self.table = Table(
            look,
            (
                Column(look.words(message("OwnNumbers", "Day")), width=108),
                Column(number, width=56, right=True),
                Column(will, width=68, right=True),
                Column(look.words(message("OwnNumbers", "What happened")), stretch=1),
            ),
            name=message("OwnNumbers", "Own numbers"),
            height=32,
        )
        self.table.set_rows(_rows(look, found))
        card = Card(look, edges=1, gap=0)
        card.body.addWidget(self.table)
        row.addWidget(card, 3)


def _marks(days: list[date], events: list[date]) -> list[float]:
    """Return where events lie between the days, counted in days that were asked."""
    marks = []
    for event in events:
        before = [at for at, day in enumerate(days) if day <= event]
        if not days or not before:
            continue  # before the first number: it stands in the table alone
        at = before[-1]
        later = next((day for day in days[at + 1 :] if day > days[at]), None)
        part = (event - days[at]).days / (later - days[at]).days if later is not None else 0.0
        marks.append(at + part)
    return marks


def _rows(look: Look, found: NumbersOverTime) -> list[Row]:
    """Return the numbers and the events in one list, the last one first."""
    lines: list[tuple[date, int, Asked | Event]] = [
        *((one.day, 1, one) for one in found.asked),
        *((one.day, 0, one) for one in found.events),
    ]
    lines.sort(key=lambda one: one[:2], reverse=True)
    return [_row(look, at, one) for at, (_, _, one) in enumerate(lines)]


def _row(look: Look, at: int, one: Asked | Event) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year")))
    if isinstance(one, Event):
        what = look.words(one.what)
        cells = (Cell(day), Cell(), Cell(), Cell(what, ink="warn", weight=500))
        return Row(str(at), cells, f"{day}, {what}")
    safe = "–" if one.safe is None else str(one.safe)
    willing = "–" if one.willing is None else str(one.willing)
    said = look.words(one.said) if one.said is not None else ""
    words = message("OwnNumbers", "%1: safe %2, willing %3").fill(day, said or safe, willing)
    cells = (
        Cell(day),
        Cell(safe, tabular=True, weight=600),
        Cell(willing, tabular=True),
        Cell(said, ink="text2"),
    )
    return Row(str(at), cells, look.words(words))
