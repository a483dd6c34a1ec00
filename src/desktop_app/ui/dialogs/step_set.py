"""The steps around a moment: which of them are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.app.step_sets import Offered
from desktop_app.domain.ids import RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class ChooseSteps(Dialog):
    """Shows the steps with their days; those that are there already cannot be taken twice."""

    def __init__(
        self, look: Look, what: Words, offered: Sequence[Offered], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            message("StepSet", "Steps around it"),
            verb=message("StepSet", "Add steps"),
            parent=parent,
            width=560,
        )
        self._offered = tuple(offered)
        self._off: set[str] = set()
        self.body.addWidget(Text(look, what, letter="strong", flow="wrap"))
        words = message("StepSet", "They move with it; whoever changes one is asked first.")
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        card = Card(look, edges=1, gap=0)
        self.table = Table(
            look,
            (
                Column("", width=40, name=look.words(message("StepSet", "Wanted"))),
                Column(look.words(message("StepSet", "Day")), width=104),
                Column(look.words(message("StepSet", "Step")), stretch=1),
                Column(look.words(message("StepSet", "From the day")), width=132),
            ),
            name=message("StepSet", "Steps around it"),
            height=40,
        )
        self.table.pressed_cell.connect(lambda key, _name: self.toggle(key))
        card.body.addWidget(self.table)
        self.body.addWidget(card)
        self._fill()
        self.table.set_current(str(next(iter(offered)).key.record) if offered else "")
        self.table.setFocus()

    @property
    def chosen(self) -> tuple[RecordKey, ...]:
        """The steps that are wanted and not there yet."""
        return tuple(
            one.key for one in self._offered if not one.made and one.key.record not in self._off
        )

    def toggle(self, key: str) -> None:
        """Want a step, or not."""
        self._off ^= {key}
        self._fill()

    def _fill(self) -> None:
        self.table.set_rows([self._row(one) for one in self._offered])
        if self.verb is not None:
            none = message("StepSet", "No step is chosen.")
            self.verb.block("" if self.chosen else none)

    def _row(self, one: Offered) -> Row:
        look = self.look
        day = look.words(Message("", "%1").fill(Day(one.day, "short")))
        what, away = look.words(one.what), look.words(_away(one.days))
        off = one.key.record in self._off
        made = look.words(message("StepSet", "there already")) if one.made else ""
        state = message("StepSet", "not wanted") if off else message("StepSet", "wanted")
        said = made or look.words(state)
        first = Cell(icon="check", icon_ink="ok", say=said)
        if not one.made:
            first = Cell(tick="off" if off else "on", say=said)
        cells = (
            first,
            Cell(day, tabular=True),
            Cell(what, made, weight=500, ink="text2" if one.made else "text"),
            Cell(away, ink="text2"),
        )
        return Row(one.key.record, cells, f"{said}, {day}, {what}, {away}")


def _away(days: int) -> Message:
    n = abs(days)
    if days < 0:
        return message("StepSet", "%n days before", "", n)
    return message("StepSet", "%n days after", "", n) if days else message("StepSet", "the day")
