"""The steps of a case: tick, put off, add; done ones stay in sight below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.steps import StepShown, steps
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.steps import add_step
from desktop_app.ui.moments import day_words, when_words
from desktop_app.ui.pages.case_moments import TriggerEvents
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.step_lines import StepLines, step_commands
from desktop_app.ui.pages.undoing import Undoing
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table


class StepsPart(CasePart):
    """Open steps in order of time, then what was done."""

    step_wanted = Signal(object)  # RecordKey: open this step in its form

    help_topic = "steps"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        look = desk.look
        self._undoing = Undoing(self)
        self._lines = StepLines(desk, self._undoing)
        self._steps: dict[str, StepShown] = {}
        column = look.column(self, gap=0)
        scroll = Scroll(look, gap=12, edges=(16, 14, 16, 16))
        column.addWidget(scroll)
        self.head = PageHead(look, message("Steps", "Steps"), letter="section")
        add = Button(look, message("Steps", "New step"), icon="plus")
        add.act.connect(self.add)
        self.head.add(add)
        scroll.body.addWidget(self.head)
        self.open_table = self._table(message("Steps", "Open steps"))
        self.done_table = self._table(message("Steps", "Done"))
        card = Card(look, edges=1, gap=0)
        card.body.addWidget(self.open_table)
        self.empty = Empty(
            look,
            message("Steps", "No open steps."),
            action=message("Steps", "New step"),
        )
        self.empty.acted.connect(self.add)
        card.body.addWidget(self.empty)
        scroll.body.addWidget(card)
        self._done_title = Heading(look, message("Steps", "Done"), icon="check-circle")
        scroll.body.addWidget(self._done_title)
        self._done_card = Card(look, edges=1, gap=0)
        self._done_card.body.addWidget(self.done_table)
        scroll.body.addWidget(self._done_card)
        self.moments = TriggerEvents(desk, case)
        scroll.body.addWidget(self.moments)
        scroll.body.addStretch(1)

    def commands(self) -> Sequence[Command]:
        return (
            Command("step.new", message("Case", "New step"), self.add, "case", icon="plus"),
            *step_commands(
                lambda: self._toggle(self._current()), lambda: self._put_off(self._current())
            ),
            *self._undoing.commands(),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self.open_table, self.done_table, self.moments)

    def set_breadth(self, breadth: Breadth) -> None:
        self.open_table.set_breadth(breadth)
        self.done_table.set_breadth(breadth)
        self.moments.set_breadth(breadth)

    def focus_first(self) -> None:
        table = self.open_table if self.open_table.isVisibleTo(self) else self.done_table
        if self._steps and not table.current_key:
            wanted = [
                key
                for key, one in self._steps.items()
                if one.done == (table is not self.open_table)
            ]
            table.set_current(next(iter(wanted), ""))
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        found = steps(self.desk.session, self.case)
        self._steps = {one.key.record: one for one in (*found.open, *found.done)}
        self.open_table.set_rows([self._row(one) for one in found.open])
        self.done_table.set_rows([self._row(one) for one in found.done])
        self.open_table.setVisible(bool(found.open))
        self.empty.setVisible(not found.open)
        self._done_title.setVisible(bool(found.done))
        self._done_card.setVisible(bool(found.done))
        self.moments.reload()
        late = found.late
        self.head.set_beside(message("Steps", "%n late", "", late) if late else "")

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        if key.kind != "step":
            return False
        for table in (self.open_table, self.done_table):
            table.set_current(key.record)
            if table.current_key == key.record:
                table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def add(self) -> None:
        """Ask for a new step."""
        self.desk.run(add_step(self.desk, self.case))

    # Inside

    def _table(self, name: object) -> Table:
        look = self.look
        columns = (
            Column("", width=37, name=look.words(message("Steps", "Done"))),
            Column("", width=172, name=look.words(message("Steps", "When"))),
            Column("", stretch=1, name=look.words(message("Steps", "What"))),
            Column("", width=128, name=look.words(message("Steps", "Who"))),
        )
        table = Table(look, columns, name=name, height=44, heads=False, inset=44)  # type: ignore[arg-type]
        table.pressed_cell.connect(lambda key, _name: self._toggle(key))
        table.typed.connect(self._type)
        table.opened.connect(lambda key: self.step_wanted.emit(self._steps[key].key))
        return table

    def _row(self, one: StepShown) -> Row:
        look, today = self.look, self.desk.session.today()
        late = one.days_late > 0
        if one.done:
            day = day_words(look, one.done_on, "brief") if one.done_on is not None else ""
            at = f"{one.done_at:%H:%M}" if one.done_at is not None else ""
            when = f"{day} {at}".strip()
        else:
            when = (
                when_words(look, one.day, today, at=one.at, until=one.until, before=one.before)
                if one.day is not None
                else ""
            )
        put_off = ""
        if one.reason and not one.done:
            put_off = look.words(message("Steps", "put off: %1").fill(one.reason))
        state = message("Steps", "done") if one.done else message("Steps", "open")
        cells = (
            Cell(tick="on" if one.done else "off", say=look.words(state)),
            Cell(
                when,
                ink="danger" if late else "text2" if one.done else "text",
                weight=600 if late else 0,
                tabular=True,
            ),
            Cell(
                one.what,
                put_off,
                letter="row_strong",
                weight=400 if one.done else 500,
                ink="text2" if one.done else "text",
                struck=one.done,
            ),
            Cell(one.owner, ink="text2"),
        )
        said = ", ".join(filter(None, (look.words(state), when, one.what, one.owner)))
        return Row(one.key.record, cells, said)

    def _current(self) -> str:
        focused = [one for one in (self.open_table, self.done_table) if one.hasFocus()]
        return focused[0].current_key if focused else ""

    def _type(self, key: str, letter: str) -> None:
        if letter == "s":
            self._put_off(key)

    def _toggle(self, key: str) -> None:
        one = self._steps.get(key)
        if one is not None:
            self._lines.turn(one.key, one.what, done=one.done)

    def _put_off(self, key: str) -> None:
        one = self._steps.get(key)
        if one is not None:
            self._lines.put_off(one.key, one.what, None if one.done else one.day)
