"""Today: late first, then today, then seven days; ticked things stay in sight, struck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.app import agenda
from desktop_app.app.agenda import AgendaRow
from desktop_app.app.changes import Changes
from desktop_app.app.court_day import AFTER
from desktop_app.app.hearings import hearing_shown
from desktop_app.app.look_back import to_look_back
from desktop_app.app.session import ZONE
from desktop_app.domain.ids import RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.models.agenda_rows import (
    agenda_columns,
    agenda_key,
    agenda_row,
    back_key,
    back_row,
    done_row,
)
from desktop_app.ui.page import Page
from desktop_app.ui.pages.attention_card import AttentionCard
from desktop_app.ui.pages.due_banner import DueBanner
from desktop_app.ui.pages.step_lines import AgendaLines
from desktop_app.ui.pages.today_rail import ExchangeCard, PaperCard, YouToo
from desktop_app.ui.pages.undoing import Undoing
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.badge import Count, CountTone
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table

_SOON = timedelta(hours=24)
"""So long before a hearing its checklist is the first row of the day."""


class TodayPage(Page):
    """The first page of the day."""

    run_wanted = Signal(object)  # RecordKey of a hearing: run its checklist
    case_wanted = Signal()  # a new case is to be opened
    counted = Signal(int)  # how much is late, for the badge of the place

    help_topic = "today"
    _told: Mapping[str, RecordKey] = MappingProxyType({})
    """The hearings that are asked about, by the key of their row."""
    _rows: Mapping[str, AgendaRow] = MappingProxyType({})
    """The lines of the agenda, by the key of their row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._runs: dict[str, RecordKey] = {}
        self._most = agenda.Most()
        self._left_at = ""
        self._undoing = Undoing(self)
        self._steps = AgendaLines(desk, self._undoing, self._current)
        look = desk.look
        column = look.column(self, gap=0)
        scroll = Scroll(look, gap=10, edges=(24, 15, 24, 20))
        column.addWidget(scroll)
        self.head = PageHead(look, "")
        self._note = Button(look, message("Today", "Note"), icon="note")
        self._note.act.connect(self._take_note)
        self._new = Button(look, message("Today", "New case"), kind="primary", icon="plus")
        self._new.act.connect(self.case_wanted)
        self.head.add(self._note)
        self.head.add(self._new)
        scroll.body.addWidget(self.head)
        self.due = DueBanner(desk)
        scroll.body.addWidget(self.due)
        content = QWidget()
        lists = look.column(content, gap=0)
        self.soon = _Part(desk, message("Today", "Hearing within 24 hours"), "court")
        self.late = _Part(desk, message("Today", "Late"), "clock", tone="danger", ink="danger")
        self.today = _Part(
            desk, message("Today", "Today"), "check-circle", tone="accent", sign_ink="accent"
        )
        self.ahead = _Part(desk, message("Today", "Next 7 days"), "calendar")
        self.back = _Part(desk, message("Today", "How did it go?"), "court")
        self._parts = (self.soon, self.late, self.today, self.back, self.ahead)
        for part in self._parts:
            lists.addWidget(part)
            part.table.opened.connect(self._open)
            part.table.pressed_cell.connect(self._press)
            part.table.typed.connect(self._type)
            part.table.installEventFilter(self)
        named: tuple[tuple[_Part, agenda.Part], ...] = (
            (self.late, "late"),
            (self.today, "today"),
            (self.ahead, "ahead"),
        )
        for part, name in named:
            part.more.act.connect(partial(self._show_more, name))
        self.empty = Empty(
            look, message("Today", "Nothing to do today"), action=message("Today", "New case")
        )
        self.empty.acted.connect(self.case_wanted)
        lists.addWidget(self.empty)
        lists.addStretch(1)
        self.attention = AttentionCard(look)
        self.attention.wanted.connect(
            lambda one: self._desk.open_record(one.first.key, one.first.leaf)
        )
        self.paper = PaperCard(look)
        self.paper.wanted.connect(lambda: self._desk.go("paper"))
        self.exchange = ExchangeCard(look)
        self.exchange.make_wanted.connect(lambda: self._desk.open_exchange("export"))
        self.exchange.choices_wanted.connect(lambda: self._desk.open_exchange("choices"))
        self._content = content
        self._rail = WithRail(
            look,
            content,
            (
                RailPart(message("Today", "Attention"), "alert", self.attention),
                RailPart(message("Today", "Paper"), "page", self.paper),
                RailPart(message("Today", "Exchange"), "exchange", self.exchange),
                RailPart(message("Today", "You too"), "heart", YouToo(look)),
            ),
            width=292,
        )
        scroll.body.addWidget(self._rail, 1)

    # What the window calls

    def commands(self) -> Sequence[Command]:
        note = Command(
            "note.take", message("Case", "Quick note"), self._take_note, "case", "Ctrl+Shift+N"
        )
        case = Command(
            "case.new", message("File", "New case"), self.case_wanted.emit, "file", "Ctrl+N", "plus"
        )
        return (case, note, *self._steps.commands(), *self._undoing.commands())

    def panes(self) -> Sequence[QWidget]:
        return (self._content, self.attention, self.paper, self.exchange)

    def set_breadth(self, breadth: Breadth) -> None:
        self._rail.set_breadth(breadth)
        self.attention.set_folded(folded=breadth is Breadth.NARROW)
        for part in self._parts:
            part.table.set_breadth(breadth)

    def entered(self) -> None:
        self.reload()
        if not any(part.table.hasFocus() for part in self._parts):
            self._focus_first()

    def on_changes(self, changes: Changes) -> None:
        self.due.on_changes(changes)
        self.attention.forget(changes)
        if self.isVisible():  # else it is read when it is entered
            self.reload()

    # Showing

    def reload(self) -> None:
        """Read again what is shown."""
        session = self._desk.session
        found = agenda.today(session, self._most)
        look, day = self.look, found.day
        groups = (found.late, found.today, found.done, found.ahead)
        self._rows = {agenda_key(row): row for group in groups for row in group}
        self._steps.rows = self._rows
        title = look.words(Message("", "%1").fill(Day(day, "full")))
        self.head.set_title(title[:1].upper() + title[1:])
        self.head.set_under(self._summary(found))
        self.soon.show_rows(self._soon_rows(found.next_hearing))
        self.late.show_rows(
            [agenda_row(look, row, day) for row in found.late], number=found.late_number
        )
        open_today = [agenda_row(look, row, day) for row in found.today]
        done = [done_row(look, row) for row in found.done]
        self.today.show_rows(
            [*open_today, *done],
            number=found.today_number,
            more=found.today_number - len(open_today),
        )
        self.ahead.show_rows(
            [agenda_row(look, row, day) for row in found.ahead], number=found.ahead_number
        )
        told = to_look_back(session)
        self._told = {back_key(one.row): one.row.entry.key for one in told}
        self.back.show_rows([back_row(look, one) for one in told])
        self.empty.setVisible(not self._rows)
        self.attention.show_cases(session)
        self.paper.show_sheets(session)
        self.exchange.show_state(session)
        self.due.refresh()
        self.counted.emit(found.late_number)

    def _show_more(self, part: agenda.Part) -> None:
        self._most = self._most.more(part)
        self.reload()

    def _summary(self, found: agenda.Today) -> str:
        look = self.look
        late, today = found.late_number, found.today_number
        parts = [
            look.words(message("Today", "%n late", "", late)),
            look.words(message("Today", "%n today", "", today)),
        ]
        court = found.next_hearing
        if court is not None:
            parts.append(
                look.words(
                    message("Today", "next hearing: %1 %2 on %3").fill(
                        court.what, court.code, Day(court.entry.day)
                    )
                )
            )
        return " · ".join(parts)

    def _soon_rows(self, court: AgendaRow | None) -> list[Row]:
        self._runs = {}
        if court is None or court.entry.at is None:
            return []
        start = datetime.combine(court.entry.day, court.entry.at, tzinfo=ZONE)
        now = self._desk.session.now()
        if not now <= start <= now + _SOON:
            return []
        look = self.look
        shown = hearing_shown(self._desk.session, court.entry.key)
        key = f"run/{court.entry.key.record}"
        self._runs[key] = court.entry.key
        what = look.words(message("Today", "Checklist of %1").fill(court.what))
        how_far = look.words(message("Today", "%1 of %2 done").fill(shown.done, shown.total))
        at = f"{court.entry.at:%H:%M}"
        cells = (
            Cell(icon="list", icon_ink="accent"),
            Cell(at, tabular=True, weight=600),
            Cell(f"{what} · {how_far}", letter="row_strong", weight=500),
            Cell(court.code),
            Cell(level=court.level) if court.level is not None else Cell(),
            Cell(icon="chevron-right", icon_ink="text2", press="open"),
        )
        return [Row(key, cells, f"{at}, {what}, {how_far}, {court.code}")]

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down go on in the list above or below."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                return self._step_out(watched, by)
        return super().eventFilter(watched, event)

    def _step_out(self, watched: QObject, by: int) -> bool:
        tables = [part.table for part in self._parts if part.keys]
        at = next((n for n, one in enumerate(tables) if one is watched), -1)
        if at < 0:
            return False
        keys = self._keys_of(tables[at])
        edge = keys[-1] if by > 0 else keys[0]
        if tables[at].current_key not in ("", edge) or not 0 <= at + by < len(tables):
            return False
        if tables[at].current_key == "" and len(keys) > 1:
            return False
        target = tables[at + by]
        target.set_current(self._keys_of(target)[0 if by > 0 else -1])
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _keys_of(self, table: Table) -> Sequence[str]:
        return next(part.keys for part in self._parts if part.table is table)

    def _focus_first(self) -> None:
        """Go to the row from which a person went away, else to the first one."""
        left = [part for part in self._parts if self._left_at and self._left_at in part.keys]
        self._left_at = ""
        for part in (*left, *self._parts):
            if part.keys:
                if not part.table.current_key:
                    part.table.set_current(part.keys[0])
                part.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def _current(self) -> str:
        focused = [part for part in self._parts if part.table.hasFocus()]
        return focused[0].table.current_key if focused else ""

    def _open(self, key: str) -> None:
        self._left_at = key
        if key in self._runs:
            self.run_wanted.emit(self._runs[key])
        elif key in self._told:
            self._desk.open_record(self._told[key], AFTER[0])
        elif key in self._rows:
            self._open_row(self._rows[key])

    def _open_row(self, row: AgendaRow) -> None:
        self._desk.open_record(row.entry.key, row.entry.leaf)

    def _press(self, key: str, name: str) -> None:
        if name == "open":
            self._open(key)
        elif name in ("tick", "undo"):
            self._steps.tick(key)

    def _type(self, key: str, letter: str) -> None:
        if letter == "s":
            self._steps.later(key)

    def _take_note(self) -> None:
        self._desk.run(take_note(self._desk, None))


class _Part(QWidget):
    """A heading with a count over a card with a list; hidden while the list is empty."""

    def __init__(
        self,
        desk: Desk,
        title: Words,
        icon: str,
        *,
        tone: CountTone = "plain",
        ink: Ink = "text",
        sign_ink: Ink | None = None,
    ) -> None:
        super().__init__()
        look = desk.look
        self._look = look
        self.keys: tuple[str, ...] = ()
        self._tone: CountTone = tone
        column = look.column(self, gap=5, edges=(0, 0, 0, 9))
        holder = QWidget()
        row: QHBoxLayout = look.row(holder, gap=9, edges=(5, 0, 0, 0))
        quiet: Ink = "text2" if ink == "text" else ink
        heading = Heading(look, title, icon=icon, icon_ink=sign_ink or quiet, ink=ink)
        self.count = Count(look, 0, tone=tone)
        row.addWidget(heading)
        row.addWidget(self.count)
        row.addStretch(1)
        column.addWidget(holder)
        card = Card(look, edges=(1, 1, 1, 1), gap=0)
        self.table = Table(look, agenda_columns(look), name=title, height=41, heads=False, inset=44)
        card.body.addWidget(self.table)
        self.more = Button(look, "", kind="quiet", icon="chevron-down", size="tool")
        self.more.hide()
        card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(card)

    def show_rows(
        self, rows: Sequence[Row], *, number: int | None = None, more: int | None = None
    ) -> None:
        """Show rows; ``number`` is what the count says, else how many rows there are.

        ``more`` is how many are not shown, else ``number`` without the rows.
        """
        self.keys = tuple(row.key for row in rows)
        count = len(rows) if number is None else number
        left = count - len(rows) if more is None else more
        self.count.set_number(count, tone=self._tone)
        self.table.set_rows(rows)
        self.more.set_words(message("Today", "And %n more", "", left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(rows))
