"""A case: the strip that is always in view, and its tabs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.cases import case_header, proceedings
from desktop_app.app.changes import Changes
from desktop_app.app.consulting import viewed
from desktop_app.app.offers import incident_key
from desktop_app.app.preview import plan_missing
from desktop_app.app.records import new_key
from desktop_app.app.steps import steps
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.emergency import EmergencyDialog
from desktop_app.ui.flow import Flow
from desktop_app.ui.page import Page
from desktop_app.ui.pages.case_actions import CaseActions
from desktop_app.ui.pages.case_ending import close_after_saving, ending_commands
from desktop_app.ui.pages.case_hearings import HearingsPart
from desktop_app.ui.pages.case_history import HistoryPart
from desktop_app.ui.pages.case_interviews import InterviewsPart
from desktop_app.ui.pages.case_new import new_commands
from desktop_app.ui.pages.case_overview import OverviewPart
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_people import PeoplePart
from desktop_app.ui.pages.case_safety import SafetyPart
from desktop_app.ui.pages.case_sharing import SharingPart
from desktop_app.ui.pages.case_steps import StepsPart
from desktop_app.ui.pages.record_side import SidePart
from desktop_app.ui.pages.safety_choice import SUBS, SafetyChoice
from desktop_app.ui.pages.strip_facts import strip_facts
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.strip import Strip, StripFacts
from desktop_app.ui.widgets.tabs import Tab, Tabs

TABS: Final[Mapping[str, Message]] = {
    "overview": message("Case", "Overview"),
    "steps": message("Case", "Steps"),
    "safety": message("Case", "Safety"),
    "interviews": message("Case", "Interviews"),
    "hearings": message("Case", "Hearings"),
    "people": message("Case", "People"),
    "sharing": message("Case", "Sharing"),
    "history": message("Case", "History"),
}
"""The tabs in their order: what each is called."""
_HOME: Final = {
    "step": "steps",
    "risk_assessment": "safety",
    "safety_plan": "safety",
    "measure": "safety",
    "incident": "safety",
    "review": "safety",
    "interview_preparation": "interviews",
    "told_once": "interviews",
    "hearing": "hearings",
    "court_checklist": "hearings",
    "person": "people",
    "sharing": "sharing",
}


def home_of(kind: Kind) -> str:
    """Return the tab in which records of ``kind`` are shown; the overview for those at the side."""
    return _HOME.get(kind, "overview")


class CasePage(Page):
    """One case. ``tab`` is shown first, in Safety the sub-page of records of kind ``first``."""

    run_wanted = Signal(object)  # RecordKey of a hearing: run its checklist

    def __init__(self, desk: Desk, case: CaseId, *, tab: str = "overview", first: str = "") -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.case = case
        self._first = first or "plan"
        self._breadth = Breadth.WIDE
        self._parts: dict[str, CasePart] = {}
        self._missed: dict[str, Changes] = {}
        self._needed = 0
        self.tools = CaseActions(desk, case, self, self._open_aside)
        look = desk.look
        self._column = column = look.column(self, gap=0)
        self.strip = Strip(look, StripFacts("", ""))
        self.strip.back.connect(self._go_back)
        self.strip.ticked.connect(self.tools.tick)
        column.addWidget(self.strip)
        self._overview: OverviewPart | None = None
        row = Ground(look, "surface", lines="b")
        inside = look.row(row, gap=8, edges=(17, 0, 16, 0))
        self.tabs = Tabs(look, (), name=message("Case", "Parts of the case"))
        self.tabs.chosen.connect(self.show_tab)
        inside.addWidget(self.tabs, 1)
        self._subs = SafetyChoice(look)
        self._subs.chosen.connect(self._show_sub)
        self._subs.hide()
        inside.addWidget(self._subs, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(row)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._current = tab if tab in TABS else "overview"
        self._needed = plan_missing(desk.session, case)
        self._show_tabs()
        self.tabs.set_current(self._current)
        self._show_strip()
        self._fresh = True

    # What the window calls

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The help of the tab that is shown."""
        return self._part(self._current).help_topic

    def commands(self) -> Sequence[Command]:
        part = self._part(self._current)
        own = tuple(part.commands())
        taken = {one.id for one in own}
        return (
            *own,
            *(one for one in self._own_commands() if one.id not in taken),
            *new_commands(self._desk, self.case, self._begin, self._open_aside),
            *ending_commands(self._desk, self.case, self._open_aside),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self.strip, self.tabs, *self._part(self._current).panes())

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.strip.set_breadth(breadth)
        self._subs.set_breadth(breadth)
        if breadth is not Breadth.NARROW and self._overview is not None:
            self._column.insertWidget(1, self._overview.band)
        for part in self._parts.values():
            part.set_breadth(breadth)

    def entered(self) -> None:
        viewed(self._desk.session, self.case)
        if not self._fresh:
            self._show_strip()
        self._fresh = False
        self.show_tab(self._current)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where work begins in what is shown."""
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
            for name, part in self._parts.items():
                if part.isHidden():  # it hears of it when it is shown
                    self._missed[name] = self._missed.get(name, Changes()) | changes
                else:
                    part.on_changes(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # Showing

    def show_tab(self, name: str) -> None:
        """Show a tab by its key; a sub-page of Safety by its own."""
        if name in dict(SUBS):
            self._show_sub(name)
            return
        if name != self._current and self._current in self._parts:
            self._parts[self._current].left()
        self._current = name
        self.tabs.set_current(name)
        part = self._part(name)
        part.reload()
        self._stack.setCurrentWidget(part)
        if self._overview is not None:
            self._overview.band.setVisible(name == "overview")
        self._subs.setVisible(name == "safety")
        self.commands_changed.emit()

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> None:
        """Show a record of this case at one of its questions; kinds without a tab at the side."""
        home = _HOME.get(key.kind)
        if key.kind == "sheet":  # Paper has the register
            self._desk.open_record(key)
            return
        if home is None:
            self._open_aside(key)
            if leaf:
                self._part("side").show_record(key, leaf, cursor=cursor)
            return
        part = self._part(home)
        if isinstance(part, SafetyPart):
            part.begin_with(key.kind)
        if self._current != home or part is not self._stack.currentWidget():
            self.show_tab(home)
        self._part(home).show_record(key, leaf, cursor=cursor)

    def whereabouts(self) -> tuple[RecordKey, str, int] | None:
        """Return the record, question and cursor where the person is; None in a list."""
        return self._part(self._current).spot()

    def here(self) -> Mapping[str, str]:
        safety = self._parts.get("safety")
        sub = safety.current if isinstance(safety, SafetyPart) else ""
        tab = self._before_side if self._current == "side" else self._current
        return {"case": self.case, "tab": tab, "sub": sub if tab == "safety" else ""}

    def back_to(self, here: Mapping[str, str]) -> None:
        if here.get("sub"):
            self._show_sub(here["sub"])

    def show_emergency(self) -> None:
        """Show the emergency steps of the plan."""
        self._desk.run(self._emergency())

    # Inside

    def _own_commands(self) -> tuple[Command, ...]:
        def step(by: int) -> None:
            self.tabs.step(by)
            if not self.tabs.hasFocus():  # else one goes on from tab to tab
                self.focus_first()

        return (
            *self.tools.commands(),
            Command(
                "emergency",
                message("Case", "Emergency plan"),
                self.show_emergency,
                "case",
                "F8",
                "bolt",
            ),
            Command(
                "tab.next",
                message("View", "Next tab"),
                partial(step, 1),
                "view",
                "Ctrl+PgDown",
                group=4,
            ),
            Command(
                "tab.previous",
                message("View", "Previous tab"),
                partial(step, -1),
                "view",
                "Ctrl+PgUp",
                group=4,
            ),
            *self._screens(),
        )

    def _screens(self) -> Iterator[Command]:
        """Yield the tabs and the sub-pages of Safety, for the palette."""
        for name, words in TABS.items():
            title = message("Case", "Case: %1").fill(words)
            yield Command(f"tab.{name}", title, partial(self.show_tab, name), None)
        for name, words in SUBS:
            title = message("Case", "Case: %1").fill(words)
            yield Command(f"safety.{name}", title, partial(self._show_sub, name), None)

    def _show_strip(self) -> None:
        header = case_header(self._desk.session, self.case)
        if header is not None:
            self.strip.set_facts(strip_facts(self.look, header, self._desk.session.today()))

    def _show_tabs(self) -> None:
        look = self.look
        late = len(steps(self._desk.session, self.case).open)
        needed = self._needed
        shown = []
        for key, title in TABS.items():
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
        if (missed := self._missed.pop(name, None)) is not None:
            self._parts[name].on_changes(missed)
        return self._parts[name]

    def _adopt(self, name: str, part: CasePart) -> None:
        part.commands_changed.connect(self.commands_changed)
        part.set_breadth(self._breadth)
        self._parts[name] = part
        self._stack.addWidget(part)
        if isinstance(part, OverviewPart):
            self._overview = part
            if self._breadth is not Breadth.NARROW:
                self._column.insertWidget(1, part.band)
            part.record_wanted.connect(self.show_record)
            part.note_wanted.connect(self.tools.note)
            part.number_wanted.connect(self.tools.number)
            part.incident_wanted.connect(
                lambda one: self._open_aside(incident_key(one), one.incident)
            )
            part.band.phases_wanted.connect(self._open_proceeding)
            part.measures_wanted.connect(lambda: self._show_sub("measures"))

    def _make(self, name: str) -> CasePart:
        desk, case = self._desk, self.case
        match name:
            case "overview":
                return OverviewPart(desk, case)
            case "steps":
                part = StepsPart(desk, case)
                part.step_wanted.connect(self._open_aside)
                return part
            case "safety":
                safety = SafetyPart(desk, case)
                safety.begin_with(self._first)
                safety.sub_changed.connect(self._subs.set_value)
                safety.needed.connect(self._on_needed)
                safety.add_wanted.connect(self._add_beside)
                return safety
            case "interviews":
                return InterviewsPart(desk, case)
            case "hearings":
                hearings = HearingsPart(desk, case)
                hearings.run_wanted.connect(self.run_wanted)
                return hearings
            case "people":
                return PeoplePart(desk, case)
            case "sharing":
                return SharingPart(desk, case)
            case "history":
                return HistoryPart(desk, case)
            case "side":
                side = SidePart(desk, case)
                side.closed.connect(self._close_side)
                side.closing_saved.connect(
                    lambda: close_after_saving(desk, case, self._open_aside),
                    Qt.ConnectionType.QueuedConnection,
                )
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

    def _open_proceeding(self, record: str) -> None:
        for one in proceedings(self._desk.session, self.case):
            if one.key.record == record:
                self._open_aside(one.key)

    _before_side = "overview"

    def _close_side(self) -> None:
        self.show_tab(self._before_side)
        self.focus_first()

    def _show_sub(self, name: str) -> None:
        part = self._part("safety")
        if isinstance(part, SafetyPart):
            part.begin_with(name)
            if self._current != "safety":
                self.show_tab("safety")
            part.show_sub(name)

    def _begin(self, kind: str) -> None:
        """Begin a record that has a sub-page in Safety."""
        part = self._part("safety")
        if isinstance(part, SafetyPart):
            part.begin_with(kind)
            self.show_tab("safety")
            part.begin(kind)

    def _add_beside(self, kind: str) -> None:
        self._open_aside(new_key(self._desk.session, kind, self.case))

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

    def _emergency(self) -> Flow:
        yield EmergencyDialog(self._desk, self.case)
