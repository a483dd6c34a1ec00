"""Running the checklist of a hearing: made for a corridor, one column of big rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app import hearings
from desktop_app.app.cases import case_header
from desktop_app.app.changes import Changes
from desktop_app.app.consulting import viewed
from desktop_app.app.court_day import breaks, put_item, still_asked
from desktop_app.app.hearings import ITEMS, RunGroup, RunItem, checklist_run, item_of
from desktop_app.app.taking_over import Written, on_paper, take_item
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.values import parse_time
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.run import ask_note, ask_time, ask_waive, show_emergency, take_in_sheet
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.forms.form_head import not_reviewed
from desktop_app.ui.models.run_rows import run_title
from desktop_app.ui.page import Page
from desktop_app.ui.pages.run_column import StepsColumn, with_stages
from desktop_app.ui.pages.run_commands import decides_first, run_commands
from desktop_app.ui.pages.run_courtroom import CourtroomPart
from desktop_app.ui.pages.run_day import DayTimes
from desktop_app.ui.pages.run_incident import IncidentAside
from desktop_app.ui.pages.run_paper import PaperEntry
from desktop_app.ui.pages.run_sides import DayTimesCard, StagesCard
from desktop_app.ui.pages.strip_facts import run_facts
from desktop_app.ui.pages.undoing import Done, Undoing
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.strip import Strip, StripFacts


class RunPage(Page):
    """The checklist of one hearing. Space ticks, N is not applicable, T corrects the time."""

    help_topic = "checklist"

    def __init__(self, desk: Desk, hearing: RecordKey) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.hearing = hearing
        self._run = checklist_run(desk.session, hearing)
        self._items: dict[str, RunItem] = {}
        self._stage = ""
        self._from_paper = False
        self._undoing = Undoing(self)
        self._undoing.changed.connect(self._show_last)
        look = desk.look
        column = look.column(self, gap=0)
        self.strip = Strip(look, StripFacts("", ""))
        self.strip.back.connect(self._back)
        self.strip.emergency.connect(self.show_emergency)
        column.addWidget(self.strip)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        scroll = Scroll(look, gap=8, edges=(16, 12, 16, 12))
        self._stack.addWidget(scroll)
        self.aside = IncidentAside(desk, hearing.case)
        self.aside.closed.connect(self._close_incident)
        self._stack.addWidget(self.aside)
        self._make_head(scroll)
        self.stages = StagesCard(look)
        self.stages.chosen.connect(self.show_stage)
        self.stages.undo_wanted.connect(self._undoing.undo)
        self.steps = StepsColumn(look)
        self.steps.ticked.connect(self._toggle)
        self.steps.waive_wanted.connect(self._waive)
        self.steps.note_wanted.connect(self._note)
        self.steps.time_wanted.connect(self._correct_time)
        self.steps.stage_chosen.connect(self.show_stage)
        self.steps.digit_typed.connect(self._type_time)
        self.steps.current_changed.connect(self._show_on_paper)
        self.times = DayTimesCard(look)
        self._day = DayTimes(desk, hearing, run=lambda: self._run, remember=self._remember)
        self.times.now_pressed.connect(self._day.now)
        self.times.edit_pressed.connect(self._day.correct)
        self.times.break_pressed.connect(self._day.press_break)
        self.courtroom = courtroom = CourtroomPart(look)
        courtroom.note_wanted.connect(self._take_note)
        courtroom.incident_wanted.connect(self.begin_incident)
        courtroom.after_wanted.connect(self._show_after)
        self._rail = WithRail(
            look,
            with_stages(look, self.stages, self.steps),
            (
                RailPart(message("Run", "Times of the day"), "clock", self.times),
                RailPart(message("Run", "In the courtroom"), "card", courtroom),
            ),
            width=248,
        )
        scroll.body.addWidget(self._rail, 1)
        scroll.body.addWidget(not_reviewed(look, desk.session.form("court_checklist")))
        self.reload()

    def _make_head(self, scroll: Scroll) -> None:
        look = self.look
        self.head = PageHead(look, "", letter="section")
        self._paper = Button(look, message("Run", "Take over from paper"), icon="scan")
        self._paper.setCheckable(True)
        self._paper.toggled.connect(self._set_from_paper)
        sheets = Button(look, message("Run", "Print"), icon="printer")
        sheets.act.connect(lambda: self._desk.open_sheets(self.hearing))
        self.head.add(self._paper)
        self.head.add(sheets)
        scroll.body.addWidget(self.head)
        self.paper = PaperEntry(look)
        self.paper.taken.connect(self._take)
        self.paper.waive_wanted.connect(self._waive)
        self.paper.note_wanted.connect(self._note)
        self.paper.step_wanted.connect(self._step_on_paper)
        self.paper.book_wanted.connect(
            lambda: self._desk.run(take_in_sheet(self._desk, self.hearing))
        )
        scroll.body.addWidget(self.paper)

    # What the window calls

    def commands(self) -> Sequence[Command]:
        if self.aside.pane is not None:
            return self.aside.commands()
        return (
            *run_commands(self, self.begin_incident, self.show_emergency),
            *self._undoing.commands(),
        )

    def panes(self) -> Sequence[QWidget]:
        if self.aside.pane is not None:
            return (self.strip, *self.aside.panes())
        return (self.stages, self.steps, self.times)

    def set_breadth(self, breadth: Breadth) -> None:
        self.strip.set_breadth(breadth)
        self._rail.set_breadth(breadth)
        self.steps.set_breadth(breadth)
        self.aside.set_breadth(breadth)
        self.stages.setVisible(breadth is not Breadth.NARROW)

    def entered(self) -> None:
        viewed(self._desk.session, self.hearing.case, self.hearing.record)
        self.reload()
        self._focus_first_open()

    def left(self) -> None:
        if self.aside.pane is not None:
            self.aside.pane.keep()

    def on_changes(self, changes: Changes) -> None:
        if changes.everything or self.hearing.case in changes.cases:
            self.reload()
            self.aside.on_changes(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def whereabouts(self) -> tuple[RecordKey, str, int]:
        """Return the checklist, the answer where the person is, and the cursor in the line."""
        part = "at" if self._from_paper else "state"
        leaf = f"{ITEMS}.{self.steps.current}.{part}" if self.steps.current else ""
        return self.aside.spot() or (self._run.checklist, leaf, self.paper.line.cursorPosition())

    @property
    def half_typed(self) -> str:
        """What stands in the line of taking over and was not taken yet."""
        return self.paper.line.text() if self._from_paper else ""

    def type_again(self, typed: str, cursor: int) -> None:
        """Put back what was half typed at a step of the sheet when the vault locked."""
        key = self.steps.current
        self.take_over()
        self.steps.table.set_current(key)
        self.paper.begin(typed, cursor)

    def go_to(self, leaf: str) -> None:
        """Show the step to which an answer belongs."""
        key = item_of(leaf)
        for group in self._groups():
            if any(one.item.id == key for one in group.items):
                self.show_stage(group.group.value)
                self.steps.focus(key)

    # Showing

    def reload(self) -> None:
        """Read the checklist again."""
        session, look = self._desk.session, self.look
        run = checklist_run(session, self.hearing)
        self._run = run
        self._items = {one.item.id: one for group in run.groups for one in group.items}
        ids = [group.group.value for group in run.groups]
        if self._stage not in ids:
            still = [g.group.value for g in run.groups if g.done < len(g.items)]
            self._stage = next(iter((*still, *ids)), "")
        title, under = run_title(look, run.hearing)
        self.head.set_title(title)
        self.head.set_under(under)
        self.stages.show_groups(self._groups(), self._stage)
        found = breaks(session, self.hearing)
        self.times.show_times(run, found, from_paper=self._from_paper)
        self.courtroom.show_after(len(still_asked(session, self.hearing)))
        self._show_steps()
        self._show_strip()

    def show_stage(self, stage: str) -> None:
        """Show a stage and the ones after it."""
        self._stage = stage
        self.stages.list.set_current(stage)
        self._show_steps()
        self._show_strip()

    def show_emergency(self) -> None:
        """Show the emergency steps of the plan."""
        self._desk.run(show_emergency(self._desk, self.hearing.case))

    def _show_strip(self) -> None:
        session = self._desk.session
        header = case_header(session, self.hearing.case)
        if header is not None:
            facts = run_facts(self.look, header, self._run, self._stage, today=session.today())
            self.strip.set_facts(facts)

    def _show_last(self) -> None:
        last = self._undoing.last
        words: Words = message("Run", "Last: %1").fill(self._last_at) if last is not None else ""
        self.stages.show_last(words)

    _last_at = ""

    def _focus_first_open(self) -> None:
        still = next((key for key, one in self._shown() if one.state == "open"), "")
        self.steps.focus(still or next((key for key, _ in self._shown()), ""))

    def _groups(self) -> tuple[RunGroup, ...]:
        return on_paper(self._run) if self._from_paper else self._run.groups

    def _show_steps(self) -> None:
        self.steps.show_stage(self._groups(), self._stage, as_printed=self._from_paper)
        self._show_on_paper(self.steps.current)

    def _shown(self) -> list[tuple[str, RunItem]]:
        groups = self._groups()
        if not self._from_paper:
            groups = tuple(one for one in groups if one.group.value == self._stage)
        return [(one.item.id, one) for group in groups for one in group.items]

    # Doing

    def toggle_current(self) -> None:
        """Tick the current step, or open it again."""
        self._toggle(self.steps.current)

    def waive_current(self) -> None:
        """Say that the current step does not apply."""
        self._waive(self.steps.current)

    def note_current(self) -> None:
        """Write a note to the current step."""
        self._note(self.steps.current)

    def time_current(self) -> None:
        """Correct the time of the current step."""
        self._correct_time(self.steps.current)

    def _toggle(self, key: str) -> None:
        one = self._items.get(key)
        if one is None or decides_first(self._desk, one):
            return
        session, hearing = self._desk.session, self.hearing
        if one.state == "open" and self._from_paper:
            self._take(key, Written())
        elif one.state == "open":
            words = message("Run", "Ticked off: %1").fill(one.item.label)
            if self._do(one, lambda: hearings.tick_item(session, hearing, key), words):
                self._go_on(key)
        else:
            words = message("Run", "Open again: %1").fill(one.item.label)
            self._do(one, lambda: hearings.reopen_item(session, hearing, key), words)

    def _waive(self, key: str) -> None:
        one = self._items.get(key)
        if one is not None and one.state != "waived" and not decides_first(self._desk, one):
            session, hearing = self._desk.session, self.hearing
            words = message("Run", "Not applicable: %1").fill(one.item.label)

            def then(reason: str) -> None:
                self._do(
                    one, lambda: hearings.waive_item(session, hearing, key, reason=reason), words
                )

            self._desk.run(ask_waive(self.look, one, then))

    def _note(self, key: str) -> None:
        one = self._items.get(key)
        if one is not None:
            session, hearing = self._desk.session, self.hearing
            words = message("Run", "Note saved")

            def then(note: str) -> None:
                self._do(one, lambda: hearings.note_item(session, hearing, key, note=note), words)

            self._desk.run(ask_note(self.look, one, then))

    def _correct_time(self, key: str) -> None:
        one = self._items.get(key)
        if one is not None and one.state == "done":
            session, hearing = self._desk.session, self.hearing
            words = message("Run", "Time corrected")

            def then(at: time) -> None:
                self._do(one, lambda: hearings.set_item_time(session, hearing, key, at=at), words)

            known = parse_time(one.at)
            title = message("Run", "When was it done?")
            about = self.look.words(one.item.label)
            self._desk.run(ask_time(self.look, title, about, known=known, then=then))

    def _do(self, before: RunItem, work: Callable[[], Changes], words: Words) -> bool:
        """Write to a step, and remember how to take it back."""
        session, hearing = self._desk.session, self.hearing
        again = partial(self._desk.write, work, words)
        if not again():
            return False
        back_words = message("Run", "Taken back: %1").fill(before.item.label)
        back = partial(self._desk.write, lambda: put_item(session, hearing, before), back_words)
        self._remember(Done(words, back, again))
        return True

    def _go_on(self, key: str) -> None:
        """Go to the next open step, and at the end of a stage to the next stage."""
        rows, ids = [one for one, item in self._shown() if item.state == "open"], [*self._items]
        if rows:
            after = [one for one in rows if ids.index(one) > ids.index(key)]
            self.steps.table.set_current(after[0] if after else key)

    def step_stage(self, by: int) -> None:
        """Go to the stage after or before."""
        ids = [group.group.value for group in self._run.groups]
        if self._stage in ids:
            self.show_stage(ids[max(0, min(len(ids) - 1, ids.index(self._stage) + by))])
            self._focus_first_open()

    # Beside

    def _take_note(self) -> None:
        self._desk.run(take_note(self._desk, self.hearing.case))

    def begin_incident(self) -> None:
        """Show the six questions of an incident in the place of the checklist."""
        self.aside.begin()
        self._stack.setCurrentWidget(self.aside)
        self.commands_changed.emit()
        self.aside.focus_first()

    def _close_incident(self) -> None:
        self._stack.setCurrentIndex(0)
        self.commands_changed.emit()
        self._focus_first_open()

    def _show_after(self) -> None:
        """Show how the day went (E20) in the form of the hearing."""
        self._desk.open_record(self.hearing, "asked_again")

    def _remember(self, done: Done) -> None:
        self._last_at = f"{self._desk.session.local_now():%H:%M}"
        self._undoing.add(done)

    # From paper

    def take_over(self) -> None:
        """Show the steps as the sheet has them, the cursor where the first time is typed."""
        self._paper.setChecked(True)

    def _set_from_paper(self, on: bool) -> None:  # noqa: FBT001  (a slot of toggled)
        self._from_paper = self._day.from_paper = on
        self.paper.setVisible(on)
        back = message("Run", "Back to the checklist")
        self._paper.set_words(back if on else message("Run", "Take over from paper"))
        if on:
            self._stage = next((one.group.value for one in on_paper(self._run)), "")
        self.reload()
        self._focus_first_open()
        if on:
            self.paper.begin()

    def _show_on_paper(self, key: str) -> None:
        if self._from_paper:
            self.paper.show_item(self._items.get(key), today=self._desk.session.today())

    def _type_time(self, digit: str) -> None:
        if self._from_paper:
            self.paper.begin(digit)

    def _take(self, key: str, written: Written) -> None:
        one = self._items.get(key)
        if one is not None:
            session, hearing = self._desk.session, self.hearing
            words = message("Run", "Taken over: %1").fill(one.item.code)
            if self._do(one, lambda: take_item(session, hearing, key, written), words):
                self._step_on_paper(1)

    def _step_on_paper(self, by: int) -> None:
        """Go to the step after or before on the sheet, wherever the focus is."""
        keys = [key for key, _ in self._shown()]
        at = keys.index(self.steps.current) + by if self.steps.current in keys else 0
        if 0 <= at < len(keys):
            self.steps.table.set_current(keys[at])
            self.paper.clear()

    def _back(self) -> None:
        if self.aside.pane is not None:
            self.aside.close_incident()
            return
        self._desk.open_record(self.hearing)
