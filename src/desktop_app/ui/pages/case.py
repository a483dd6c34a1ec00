"""A case: the strip that is always in view, and its tabs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.cases import case_header, case_key, new_proceeding, proceedings
from desktop_app.app.changes import Changes
from desktop_app.app.preview import plan_missing
from desktop_app.app.records import new_key
from desktop_app.app.steps import steps, tick_step
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.emergency import EmergencyDialog
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.page import Page
from desktop_app.ui.pages.case_hearings import HearingsPart
from desktop_app.ui.pages.case_history import HistoryPart
from desktop_app.ui.pages.case_interviews import InterviewsPart
from desktop_app.ui.pages.case_overview import OverviewPart
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_safety import SafetyPart
from desktop_app.ui.pages.case_steps import StepsPart
from desktop_app.ui.pages.record_side import SidePart
from desktop_app.ui.pages.strip_facts import strip_facts
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.strip import Strip, StripFacts
from desktop_app.ui.widgets.tabs import Tab, Tabs

TABS: Final = ("overview", "steps", "safety", "interviews", "hearings", "history")
_HOME: Final = {
    "step": "steps",
    "risk_assessment": "safety",
    "safety_plan": "safety",
    "measure": "safety",
    "interview_preparation": "interviews",
    "told_once": "interviews",
    "hearing": "hearings",
    "court_checklist": "hearings",
}


class CasePage(Page):
    """One case. ``tab`` is shown first."""

    run_wanted = Signal(object)  # RecordKey of a hearing: run its checklist

    help_topic = "case"

    def __init__(self, desk: Desk, case: CaseId, *, tab: str = "overview") -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.case = case
        self._breadth = Breadth.WIDE
        self._parts: dict[str, CasePart] = {}
        self._needed = 0
        look = desk.look
        self._column = column = look.column(self, gap=0)
        self.strip = Strip(look, StripFacts("", ""))
        self.strip.back.connect(self._go_back)
        self.strip.ticked.connect(self._tick_next)
        column.addWidget(self.strip)
        self._overview = OverviewPart(desk, case)
        column.addWidget(self._overview.band)
        row = Ground(look, "surface", lines="b")
        inside = look.row(row, gap=8, edges=(17, 0, 16, 0))
        self.tabs = Tabs(look, (), name=message("Case", "Parts of the case"))
        self.tabs.chosen.connect(self.show_tab)
        inside.addWidget(self.tabs, 1)
        self._subs = Segmented(
            look,
            (
                ("assessment", message("Case", "Assessment")),
                ("plan", message("Case", "Safety plan")),
                ("measures", message("Case", "Measures")),
            ),
            name=message("Case", "Safety"),
            size="tool",
        )
        self._subs.set_value("plan")
        self._subs.chosen.connect(self._show_sub)
        self._subs.hide()
        inside.addWidget(self._subs, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(row)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._current = tab if tab in TABS else "overview"
        self._adopt("overview", self._overview)
        self._needed = plan_missing(desk.session, case)
        self._show_tabs()
        self.tabs.set_current(self._current)
        self._show_strip()

    # What the window calls

    def commands(self) -> Sequence[Command]:
        part = self._part(self._current)
        own = tuple(part.commands())
        taken = {one.id for one in own}
        return (
            *own,
            *(one for one in self._own_commands() if one.id not in taken),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self.strip, self.tabs, *self._part(self._current).panes())

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.strip.set_breadth(breadth)
        if breadth is not Breadth.NARROW:
            self._column.insertWidget(1, self._overview.band)
        for part in self._parts.values():
            part.set_breadth(breadth)

    def entered(self) -> None:
        self._show_strip()
        self.show_tab(self._current)
        self._part(self._current).focus_first()

    def left(self) -> None:
        for part in self._parts.values():
            part.left()

    def on_changes(self, changes: Changes) -> None:
        if not (changes.everything or self.case in changes.cases):
            return
        self._show_strip()
        if changes.everything or "drafts" not in changes.other or len(changes.keys) > 1:
            self._show_tabs()
            for part in self._parts.values():
                part.on_changes(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # Showing

    def show_tab(self, name: str) -> None:
        """Show a tab by its key; a sub-page of Safety by its own."""
        if name in ("assessment", "plan", "measures"):
            self._show_sub(name)
            return
        if name != self._current and self._current in self._parts:
            self._parts[self._current].left()
        self._current = name
        self.tabs.set_current(name)
        part = self._part(name)
        part.reload()
        self._stack.setCurrentWidget(part)
        self._overview.band.setVisible(name == "overview")
        self._subs.setVisible(name == "safety")
        self.commands_changed.emit()

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> None:
        """Show a record of this case at one of its questions; kinds without a tab at the side."""
        home = _HOME.get(key.kind)
        if home is None:
            self._open_aside(key)
            if leaf:
                self._part("side").show_record(key, leaf, cursor=cursor)
            return
        self.show_tab(home)
        self._part(home).show_record(key, leaf, cursor=cursor)

    def whereabouts(self) -> tuple[RecordKey, str, int] | None:
        """Return the record, question and cursor where the person is; None in a list."""
        return self._part(self._current).spot()

    def show_emergency(self) -> None:
        """Show the emergency steps of the plan."""
        self._desk.run(self._emergency())

    # Inside

    def _own_commands(self) -> tuple[Command, ...]:
        def step(by: int) -> Callable[[], None]:
            return lambda: self.tabs.step(by)

        return (
            Command("note.take", message("Case", "Quick note"), self._note, "case", "Ctrl+Shift+N"),
            Command(
                "step.next", message("Case", "Tick off the next step"), self._tick_next, "case"
            ),
            Command("case.details", message("Case", "Case details"), self._open_details, "case"),
            Command("number.new", message("Case", "Own safety number"), self._add_number, "case"),
            Command(
                "proceeding.new", message("Case", "New proceeding"), self._add_proceeding, "case"
            ),
            Command(
                "emergency",
                message("Case", "Emergency plan"),
                self.show_emergency,
                "case",
                "F8",
                "bolt",
            ),
            Command(
                "tab.next", message("View", "Next tab"), step(1), "view", "Ctrl+PgDown", group=4
            ),
            Command(
                "tab.previous",
                message("View", "Previous tab"),
                step(-1),
                "view",
                "Ctrl+PgUp",
                group=4,
            ),
        )

    def _show_strip(self) -> None:
        header = case_header(self._desk.session, self.case)
        if header is not None:
            self.strip.set_facts(strip_facts(self.look, header, self._desk.session.today()))

    def _show_tabs(self) -> None:
        look = self.look
        late = len(steps(self._desk.session, self.case).open)
        needed = self._needed
        titles = {
            "overview": message("Case", "Overview"),
            "steps": message("Case", "Steps"),
            "safety": message("Case", "Safety"),
            "interviews": message("Case", "Interviews"),
            "hearings": message("Case", "Hearings"),
            "history": message("Case", "History"),
        }
        shown = []
        for key, title in titles.items():
            say = ""
            if key == "steps" and late:
                say = look.words(message("Case", "%n open", "", late))
            elif key == "safety" and needed:
                say = look.words(message("Case", "%n needed to activate the plan", "", needed))
            shown.append(
                Tab(
                    key,
                    look.words(title),
                    late if key == "steps" else 0,
                    needed if key == "safety" else 0,
                    say,
                )
            )
        self.tabs.set_tabs(shown)

    def _part(self, name: str) -> CasePart:
        if name not in self._parts:
            self._adopt(name, self._make(name))
        return self._parts[name]

    def _adopt(self, name: str, part: CasePart) -> None:
        part.commands_changed.connect(self.commands_changed)
        part.set_breadth(self._breadth)
        self._parts[name] = part
        self._stack.addWidget(part)
        if isinstance(part, OverviewPart):
            part.record_wanted.connect(self.show_record)
            part.note_wanted.connect(self._note)
            part.number_wanted.connect(self._add_number)
            part.band.phases_wanted.connect(self._open_proceeding)
            part.measures_wanted.connect(lambda: self._show_sub("measures"))

    def _make(self, name: str) -> CasePart:
        desk, case = self._desk, self.case
        match name:
            case "steps":
                part = StepsPart(desk, case)
                part.step_wanted.connect(self._open_aside)
                return part
            case "safety":
                safety = SafetyPart(desk, case)
                safety.sub_changed.connect(self._subs.set_value)
                safety.needed.connect(self._on_needed)
                return safety
            case "interviews":
                return InterviewsPart(desk, case)
            case "hearings":
                hearings = HearingsPart(desk, case)
                hearings.run_wanted.connect(self.run_wanted)
                return hearings
            case "history":
                return HistoryPart(desk, case)
            case "side":
                side = SidePart(desk, case)
                side.closed.connect(self._close_side)
                return side
            case _:
                raise ValueError(name)

    def _open_aside(self, key: RecordKey, ahead: Mapping[Leaf, Value] | None = None) -> None:
        """Show a record without a tab of its own; going back leads where one was."""
        side = self._part("side")
        if self._current != "side":
            self._before_side = self._current
        self.show_tab("side")
        if isinstance(side, SidePart):
            side.open(key, ahead=ahead)

    def _open_details(self) -> None:
        self._open_aside(case_key(self.case))

    def _open_proceeding(self, record: str) -> None:
        for one in proceedings(self._desk.session, self.case):
            if one.key.record == record:
                self._open_aside(one.key)

    def _add_proceeding(self) -> None:
        words = message("Case", "Proceeding added")
        self._desk.write(lambda: new_proceeding(self._desk.session, self.case), words)

    def _add_number(self) -> None:
        session = self._desk.session
        ahead: dict[Leaf, Value] = {Leaf("asked_on"): session.today().isoformat()}
        self._open_aside(new_key(session, "own_score", self.case), ahead)

    _before_side = "overview"

    def _close_side(self) -> None:
        self.show_tab(self._before_side)
        self._part(self._current).focus_first()

    def _show_sub(self, name: str) -> None:
        if self._current != "safety":
            self.show_tab("safety")
        part = self._part("safety")
        if isinstance(part, SafetyPart):
            part.show_sub(name)

    def _on_needed(self, number: int) -> None:
        if number != self._needed:
            self._needed = number
            self._show_tabs()

    def _go_back(self) -> None:
        if self._current == "side":
            self._part("side").left()
            self._close_side()
        elif not self._part(self._current).step_back():
            self._desk.close_page()

    def _note(self) -> None:
        self._desk.run(take_note(self._desk, self.case))

    def _tick_next(self) -> None:
        header = case_header(self._desk.session, self.case)
        step = header.next_step if header is not None else None
        if step is not None:
            done = message("Today", "Ticked off: %1").fill(step.what)
            self._desk.write(lambda: tick_step(self._desk.session, step.key), done)

    def _emergency(self) -> Flow:
        yield EmergencyDialog(self._desk, self.case)
