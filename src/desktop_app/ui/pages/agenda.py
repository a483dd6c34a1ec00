"""Agenda: a week at a glance, or a list from a day on; moving a hearing, and a calendar file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop_app.app import agenda, calendar_file
from desktop_app.app.agenda import AgendaRow, week_of
from desktop_app.app.changes import Changes
from desktop_app.app.step_sets import EVENTS
from desktop_app.domain.agenda import Role
from desktop_app.text import Day, Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.moving import move_moment
from desktop_app.ui.models.agenda_rows import agenda_columns, agenda_key, agenda_row, done_row
from desktop_app.ui.models.week_days import week_days
from desktop_app.ui.page import Page
from desktop_app.ui.pages.kept_choices import Chooser, keep_choices
from desktop_app.ui.pages.step_lines import AgendaLines
from desktop_app.ui.pages.undoing import Done, Undoing
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.week_days import WeekDays

_WEEK: Final = timedelta(days=7)
_LINES: Final = 60
"""So many lines of the list are read at first."""
_ROLES: Final = frozenset(("due", "appointment", "review", "expires"))


class AgendaPage(Page):
    """Every date that a record puts into the agenda; Enter opens it at its question."""

    help_topic = "agenda"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._monday = week_of(desk.session.today())
        self._start = desk.session.today()
        self._lines = _LINES
        self._rows: dict[str, AgendaRow] = {}
        self._undoing = Undoing(self)
        self._steps = AgendaLines(desk, self._undoing, self._current)
        look = desk.look
        column = look.column(self, gap=0)
        scroll = Scroll(look, gap=12, edges=(24, 15, 24, 20))
        column.addWidget(scroll)
        self.head = PageHead(look, message("Place", "Agenda"))
        self._fill_head()
        scroll.body.addWidget(self.head)
        self._stack = QStackedWidget()
        scroll.body.addWidget(self._stack, 1)
        self.week = WeekDays(look)
        self.week.opened.connect(self._open)
        self.week.typed.connect(self._type)
        self.week.more_wanted.connect(self._show_day)
        holder = QWidget()
        inside = look.column(holder, gap=8)
        inside.addWidget(self.week)
        inside.addStretch(1)
        self._stack.addWidget(holder)
        self._stack.addWidget(self._make_list())

    # What the window calls

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "agenda.move",
                message("Case", "Move to another day…"),
                lambda: self._move(self._current()),
                "case",
                icon="calendar",
                letter="M",
            ),
            *self._steps.commands(),
            Command(
                "agenda.file",
                message("File", "Calendar file…"),
                lambda: self._desk.run(self._save()),
                "file",
                icon="download",
            ),
            Command(
                "agenda.view",
                message("View", "Week or list"),
                lambda: self.show_view("list" if self.view.value == "week" else "week"),
                "view",
                group=4,
            ),
            Command(
                "agenda.next",
                message("View", "Next week"),
                lambda: self.step(1),
                "view",
                "Ctrl+PgDown",
                group=4,
            ),
            Command(
                "agenda.previous",
                message("View", "Previous week"),
                lambda: self.step(-1),
                "view",
                "Ctrl+PgUp",
                group=4,
            ),
            *self._undoing.commands(),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self.head, self.week if self.view.value == "week" else self._card)

    def set_breadth(self, breadth: Breadth) -> None:
        self.week.set_breadth(breadth)
        self.table.set_breadth(breadth)

    def entered(self) -> None:
        self.reload()
        self._focus_first()

    def on_changes(self, changes: Changes) -> None:
        if self.isVisible():  # else it is read when it is entered
            self.reload()

    # Showing

    def here(self) -> Mapping[str, str]:
        return {"view": self.view.value, "from": self._start.isoformat()}

    def back_to(self, here: Mapping[str, str]) -> None:
        start = date.fromisoformat(here.get("from", "") or self._start.isoformat())
        self._start, self._monday = start, week_of(start)
        self.show_view(here.get("view") or self.view.value)

    def show_view(self, name: str) -> None:
        """Show the week or the list."""
        self.view.set_value(name)
        self.reload()
        self._focus_first()

    def step(self, by: int) -> None:
        """Go so many weeks on; 0 is the week of today."""
        self._lines = _LINES
        if by:
            self._monday += by * _WEEK
            self._start = self._monday
        else:
            self._start = self._desk.session.today()
            self._monday = week_of(self._start)
        self.reload()

    def reload(self) -> None:
        """Read again what is shown."""
        look, session = self.look, self._desk.session
        today = session.today()
        role = cast("Role | None", self.role.value if self.role.value in _ROLES else None)
        weekly = self.view.value == "week"
        self._stack.setCurrentIndex(0 if weekly else 1)
        if weekly:
            end = self._monday + _WEEK
            found = agenda.page(session, self._monday, end, role=role)
            self.week.set_days(week_days(look, self._monday, found.rows, today))
            said = message("Agenda", "%1 to %2").fill(
                Day(self._monday, "full"), Day(end - timedelta(days=1), "full")
            )
        else:
            found = agenda.page(session, self._start, limit=self._lines, role=role)
            self.table.set_rows(self._list_rows(found.rows, today))
            said = message("Agenda", "From %1").fill(Day(self._start, "full"))
            left = found.number - len(found.rows)
            self.more.setVisible(left > 0)
            self.more.set_words(message("Agenda", "Show %n more", "", left))
            self._card.setVisible(bool(found.rows))
            self.empty.setVisible(not found.rows)
        self._rows = {agenda_key(row): row for row in found.rows}
        self._steps.rows = self._rows
        self.head.set_under(said)

    # Inside

    def _fill_head(self) -> None:
        look = self.look
        parts: list[tuple[str, Message]] = [
            ("week", message("Agenda", "Week")),
            ("list", message("Agenda", "List")),
        ]
        self.view = Segmented(look, parts, name=message("Agenda", "Show as"), size="tool")
        self.view.chosen.connect(self.show_view)
        self.role = Choice(
            look,
            [
                ("all", message("Agenda", "Everything")),
                ("appointment", message("Agenda", "Appointments")),
                ("due", message("Agenda", "To do")),
                ("review", message("Agenda", "Reviews")),
                ("expires", message("Agenda", "What ends")),
            ],
            caption=message("Agenda", "Show"),
            size="tool",
        )
        usual: dict[str, tuple[Chooser, str]] = {
            "view": (self.view, "week"),
            "role": (self.role, "all"),
        }
        keep_choices(self._desk.session, "agenda", usual)
        self.role.picked.connect(lambda _value: self.reload())
        before = IconButton(look, "chevron-left", message("Agenda", "Week before"), size="tool")
        before.act.connect(lambda: self.step(-1))
        now = Button(look, message("Agenda", "Today"), size="tool")
        now.act.connect(lambda: self.step(0))
        after = IconButton(look, "chevron-right", message("Agenda", "Week after"), size="tool")
        after.act.connect(lambda: self.step(1))
        save = Button(look, message("Agenda", "Calendar file…"), icon="download", size="tool")
        save.act.connect(lambda: self._desk.run(self._save()))
        for widget in (before, now, after, self.view, self.role, save):
            self.head.add(widget)

    def _make_list(self) -> QWidget:
        look = self.look
        holder = QWidget()
        column = look.column(holder, gap=8)
        self._card = Card(look, edges=1, gap=0)
        self.table = Table(
            look,
            agenda_columns(look),
            name=message("Place", "Agenda"),
            height=41,
            heads=False,
            inset=44,
        )
        self.table.opened.connect(self._open)
        self.table.pressed_cell.connect(self._press)
        self.table.typed.connect(self._type)
        self._card.body.addWidget(self.table)
        self.more = Button(look, "", kind="quiet", icon="chevron-down", size="tool")
        self.more.act.connect(self._show_more)
        self._card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._card)
        self.empty = Empty(
            look,
            message("Agenda", "Nothing stands in the agenda from this day on."),
            icon="calendar",
            tone="plain",
            action=message("Agenda", "To the cases"),
        )
        self.empty.acted.connect(lambda: self._desk.go("cases"))
        column.addWidget(self.empty)
        column.addStretch(1)
        return holder

    def _list_rows(self, found: Sequence[AgendaRow], today: date) -> list[Row]:
        rows: list[Row] = []
        day: date | None = None
        for one in found:
            if one.entry.day != day:
                day = one.entry.day
                title = self.look.words(Message("", "%1").fill(Day(day, "full")))
                title = title[:1].upper() + title[1:]
                rows.append(Row(day.isoformat(), (Cell(), Cell(), Cell(title)), title, head=True))
            made = done_row if one.entry.done else partial(agenda_row, today=today)
            rows.append(made(self.look, one))
        return rows

    def _show_more(self) -> None:
        self._lines *= 2
        self.reload()

    def _show_day(self, day: str) -> None:
        self._start = date.fromisoformat(day)
        self.show_view("list")

    def _focus_first(self) -> None:
        if self.view.value == "week":
            if not self.week.focus():
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.empty.action is not None:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def _current(self) -> str:
        if self.view.value == "week":
            return self.week.current_key
        return self.table.current_key

    def _open(self, key: str) -> None:
        if key in self._rows:
            entry = self._rows[key].entry
            self._desk.open_record(entry.key, entry.leaf)

    def _press(self, key: str, name: str) -> None:
        if name == "open":
            self._open(key)
        elif name in ("tick", "undo"):
            self._steps.tick(key)

    def _type(self, key: str, letter: str) -> None:
        if letter == "m":
            self._move(key)
        elif letter == "s":
            self._steps.later(key)

    def _move(self, key: str) -> None:
        row = self._rows.get(key)
        if row is None or EVENTS.get(row.entry.key.kind) != row.entry.leaf:
            self._desk.say(message("Agenda", "Only a hearing, an interview or a moment is moved"))
            return
        self._desk.run(
            move_moment(
                self._desk,
                row.entry.key,
                lambda back, again: self._undoing.add(Done(row.what, back, again)),
            )
        )

    def _save(self) -> Flow:
        look, session = self.look, self._desk.session
        warning = Confirm(
            look,
            message("Calendar", "Write a calendar file?"),
            calendar_file.warning(),
            verb=message("Calendar", "Write the file…"),
        )
        if not (yield warning):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            look.words(message("Calendar", "Write a calendar file")),
            calendar_file.NAME,
            "iCalendar (*.ics)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # what is there stays as it is
        )
        if not chosen:
            return
        saved = calendar_file.save_calendar(session, Path(chosen), look.words)
        n = saved.appointments
        said = message("Calendar", "%n hearings are in the file.", "", n)
        if saved.undecided:
            left = calendar_file.left_out(saved.undecided)
            said = message("Calendar", "%1 %2").fill(said, left)
        self._desk.say(said)
