"""Running the checklist of a hearing: made for a corridor, one column of big rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.app import hearings
from desktop_app.app.cases import case_header
from desktop_app.app.changes import Changes
from desktop_app.app.court_day import breaks, end_break, put_item
from desktop_app.app.hearings import RunItem, checklist_run
from desktop_app.domain.ids import RecordKey
from desktop_app.text import Day, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.emergency import EmergencyDialog
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.run import ask_note, ask_time, ask_waive
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.page import Page
from desktop_app.ui.pages.run_column import StepsColumn
from desktop_app.ui.pages.run_sides import DayTimesCard, StagesCard
from desktop_app.ui.pages.strip_facts import run_facts
from desktop_app.ui.pages.undoing import Done, Undoing
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.strip import Strip, StripFacts
from desktop_app.ui.widgets.text import Text


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
        scroll = Scroll(look, gap=8, edges=(16, 12, 16, 12))
        column.addWidget(scroll, 1)
        self.head = PageHead(look, "", letter="section")
        self._paper = Button(look, message("Run", "Take over from paper"), icon="scan")
        self._paper.setCheckable(True)
        self._paper.toggled.connect(self._set_from_paper)
        sheets = Button(look, message("Run", "Print"), icon="printer")
        sheets.act.connect(lambda: desk.open_sheets(hearing))
        self.head.add(self._paper)
        self.head.add(sheets)
        scroll.body.addWidget(self.head)
        self._paper_banner = Banner(
            look,
            message(
                "Run",
                "Taking over from paper: tick what is ticked on the sheet. Each tick asks for the "
                "time that is written there.",
            ),
            icon="scan",
        )
        self._paper_banner.hide()
        scroll.body.addWidget(self._paper_banner)
        self.stages = StagesCard(look)
        self.stages.chosen.connect(self.show_stage)
        self.stages.undo_wanted.connect(self._undoing.undo)
        self.steps = StepsColumn(look)
        self.steps.ticked.connect(self._toggle)
        self.steps.waive_wanted.connect(self._waive)
        self.steps.note_wanted.connect(self._note)
        self.steps.time_wanted.connect(self._correct_time)
        self.steps.stage_chosen.connect(self.show_stage)
        self.times = DayTimesCard(look)
        self.times.now_pressed.connect(self._now)
        self.times.edit_pressed.connect(self._correct_day_time)
        self.times.break_pressed.connect(self._break)
        self._rail = WithRail(
            look,
            self._middle(),
            (
                RailPart(message("Run", "Times of the day"), "clock", self.times),
                RailPart(message("Run", "In the courtroom"), "card", self._courtroom()),
            ),
            width=248,
        )
        scroll.body.addWidget(self._rail, 1)
        self.reload()

    # What the window calls

    def commands(self) -> Sequence[Command]:
        return (
            Command("run.tick", message("Run", "Tick off"), self._toggle_current, "case"),
            Command("run.waive", message("Run", "Not applicable"), self._waive_current, "case"),
            Command(
                "run.note", message("Run", "Note to the step"), self._note_current, "case",
                "Ctrl+Shift+N", "note",
            ),
            Command("run.time", message("Run", "Correct the time"), self._time_current, "case"),
            Command(
                "emergency", message("Case", "Emergency plan"), self.show_emergency, "case",
                "F8", "bolt",
            ),
            Command(
                "form.next", message("Run", "Next stage"), partial(self._step, 1), "view",
                "Ctrl+Shift+PgDown", group=4,
            ),
            Command(
                "form.previous", message("Run", "Previous stage"), partial(self._step, -1), "view",
                "Ctrl+Shift+PgUp", group=4,
            ),
            *self._undoing.commands(),
        )  # fmt: skip

    def panes(self) -> Sequence[QWidget]:
        return (self.stages, self.steps, self.times)

    def set_breadth(self, breadth: Breadth) -> None:
        self.strip.set_breadth(breadth)
        self._rail.set_breadth(breadth)
        self.steps.set_breadth(breadth)
        self.stages.setVisible(breadth is not Breadth.NARROW)

    def entered(self) -> None:
        self.reload()
        self._focus_first_open()

    def on_changes(self, changes: Changes) -> None:
        if changes.everything or self.hearing.case in changes.cases:
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def whereabouts(self) -> tuple[RecordKey, str, int]:
        """Return the checklist and the step where the person is."""
        return self._run.checklist, "", 0

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
        shown = run.hearing
        title = look.words(shown.kind)
        if shown.day is not None:
            said = message("Run", "%1 · %2").fill(shown.kind, Day(shown.day, "full"))
            title = look.words(said)
        self.head.set_title(title)
        parts = []
        if shown.at is not None:
            planned = message("Run", "planned %1").fill(f"{shown.at:%H:%M}")
            parts.append(look.words(planned))
        parts.append(shown.city)
        self.head.set_under(" · ".join(part for part in parts if part))
        self.stages.show_run(run, self._stage)
        self.times.show_times(run, breaks(session, self.hearing))
        self.steps.show_stage(self._run.groups, self._stage)
        self._show_strip()

    def show_stage(self, stage: str) -> None:
        """Show a stage and the ones after it."""
        self._stage = stage
        self.stages.list.set_current(stage)
        self.steps.show_stage(self._run.groups, self._stage)
        self._show_strip()

    def show_emergency(self) -> None:
        """Show the emergency steps of the plan."""
        self._desk.run(self._emergency())

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

    def _courtroom(self) -> QWidget:
        look = self.look
        part = QWidget()
        column = look.column(part, gap=12)
        card = Card(look, tone="accent", edges=(14, 10, 14, 12), gap=4)
        title = message("Run", "In the courtroom")
        card.body.addWidget(Heading(look, title, icon="card", icon_ink="accent"))
        rule = message("Run", "Write down times, measures and incidents. Never what is said.")
        card.body.addWidget(Text(look, rule, letter="row", flow="wrap"))
        column.addWidget(card)
        note = Button(look, message("Run", "Note"), icon="note")
        note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        note.act.connect(self._take_note)
        column.addWidget(note)
        return part

    def _middle(self) -> QWidget:
        look = self.look
        middle = QWidget()
        row = look.row(middle, gap=12)
        look.least(self.stages, width=228)
        look.at_most(self.stages, 228)
        row.addWidget(self.stages)
        row.addWidget(self.steps, 1)
        return middle

    def _focus_first_open(self) -> None:
        still = next((key for key, one in self._shown() if one.state == "open"), "")
        self.steps.focus(still or next((key for key, _ in self._shown()), ""))

    def _shown(self) -> list[tuple[str, RunItem]]:
        groups = [g for g in self._run.groups if g.group.value == self._stage]
        return [(one.item.id, one) for group in groups for one in group.items]

    # Doing

    def _toggle_current(self) -> None:
        self._toggle(self.steps.current)

    def _waive_current(self) -> None:
        self._waive(self.steps.current)

    def _note_current(self) -> None:
        self._note(self.steps.current)

    def _time_current(self) -> None:
        self._correct_time(self.steps.current)

    def _toggle(self, key: str) -> None:
        one = self._items.get(key)
        if one is None:
            return
        session, hearing = self._desk.session, self.hearing
        if one.state == "open":
            words = message("Run", "Ticked off: %1").fill(one.item.label)
            done = self._do(one, lambda: hearings.tick_item(session, hearing, key), words)
            if done and self._from_paper:
                self._correct_time(key)
            elif done:
                self._go_on(key)
        else:
            words = message("Run", "Open again: %1").fill(one.item.label)
            self._do(one, lambda: hearings.reopen_item(session, hearing, key), words)

    def _waive(self, key: str) -> None:
        one = self._items.get(key)
        if one is not None and one.state != "waived":
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

            known = time.fromisoformat(one.at) if one.at else None
            title = message("Run", "When was it done?")
            about = self.look.words(one.item.label)
            self._desk.run(ask_time(self.look, title, about, known=known, then=then))

    def _do(self, before: RunItem, work: Callable[[], Changes], words: Words) -> bool:
        """Write to a step, and remember how to take it back."""
        session, hearing = self._desk.session, self.hearing
        again = partial(self._desk.write, work, words)
        if not again():
            return False
        self._last_at = f"{session.local_now():%H:%M}"
        back_words = message("Run", "Taken back: %1").fill(before.item.label)
        back = partial(self._desk.write, lambda: put_item(session, hearing, before), back_words)
        self._undoing.add(Done(words, back, again))
        return True

    def _go_on(self, key: str) -> None:
        """Go to the next open step, and at the end of a stage to the next stage."""
        rows = [one for one, item in self._shown() if item.state == "open"]
        if rows:
            after = [one for one in rows if list(self._items).index(one) > self._place(key)]
            self.steps.table.set_current(after[0] if after else key)

    def _place(self, key: str) -> int:
        return list(self._items).index(key)

    def _step(self, by: int) -> None:
        ids = [group.group.value for group in self._run.groups]
        if self._stage in ids:
            self.show_stage(ids[max(0, min(len(ids) - 1, ids.index(self._stage) + by))])
            self._focus_first_open()

    # The day

    def _now(self, name: str) -> None:
        at = self._desk.session.local_now().time().replace(second=0, microsecond=0)
        self._set_day_time(name, at)

    def _set_day_time(self, name: str, at: time) -> None:
        session, hearing = self._desk.session, self.hearing
        before = next((old for one, _, old in self._run.times if one == name), None)
        words = message("Run", "%1 at %2").fill(self._day_label(name), f"{at:%H:%M}")
        again = partial(
            self._desk.write,
            lambda: hearings.set_day_time(session, hearing, name, at=at),
            words,
        )
        back = partial(
            self._desk.write,
            lambda: hearings.set_day_time(session, hearing, name, at=before),
            message("Run", "Time taken back"),
        )
        if again():
            self._last_at = f"{session.local_now():%H:%M}"
            self._undoing.add(Done(words, back, again))

    def _correct_day_time(self, name: str) -> None:
        known = next((at for one, _, at in self._run.times if one == name), None)
        title, label = message("Run", "Correct the time"), self._day_label(name)

        def then(at: time) -> None:
            self._set_day_time(name, at)

        self._desk.run(ask_time(self.look, title, label, known=known, then=then))

    def _day_label(self, name: str) -> str:
        return next(self.look.words(label) for one, label, _ in self._run.times if one == name)

    def _break(self) -> None:
        session, hearing = self._desk.session, self.hearing
        at = session.local_now().time().replace(second=0, microsecond=0)
        lasting = [one for one in breaks(session, hearing) if one.end is None]
        if lasting:
            row = lasting[0].row
            words = message("Run", "Break over at %1").fill(f"{at:%H:%M}")
            self._desk.write(lambda: end_break(session, hearing, row, at=at), words)
        else:
            words = message("Run", "Break since %1").fill(f"{at:%H:%M}")
            self._desk.write(
                lambda: hearings.add_break(session, hearing, start=at, end=None), words
            )

    def _take_note(self) -> None:
        self._desk.run(take_note(self._desk, self.hearing.case))

    def _set_from_paper(self, on: bool) -> None:  # noqa: FBT001  (a slot of toggled)
        self._from_paper = on
        self._paper_banner.setVisible(on)

    def _emergency(self) -> Flow:
        yield EmergencyDialog(self._desk, self.hearing.case)

    def _back(self) -> None:
        self._desk.open_record(self.hearing)
