"""Safety: assessments, plan, measures, incidents; the sub-pages stand at the end of the tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.cases import plan_key
from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_assessments import AssessmentsPart
from desktop_app.ui.pages.case_incidents import IncidentsPart
from desktop_app.ui.pages.case_measures import MeasuresPart
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_plan import PlanPart
from desktop_app.ui.pages.case_records import RecordsPart
from desktop_app.ui.pages.case_reviews import ReviewsPart
from desktop_app.ui.style.look import Breadth

_SUBS: Final = {
    "risk_assessment": "assessment",
    "safety_plan": "plan",
    "measure": "measures",
    "incident": "incidents",
    "review": "reviews",
}


class SafetyPart(CasePart):
    """Holds the five sub-pages; the plan is shown first, unless another is wanted."""

    sub_changed = Signal(
        str
    )  # another sub-page is shown: assessment, plan, measures, incidents, reviews
    needed = Signal(int)  # so many answers the plan still needs
    add_wanted = Signal(str)  # a record of another kind is to be added beside the plan

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        column = desk.look.column(self, gap=0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self._breadth = Breadth.WIDE
        self._parts: dict[str, CasePart] = {}
        self._current = ""
        self._first = "plan"

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The plan has a help page of its own."""
        return "safety_plan" if self._current == "plan" else "safety"

    @property
    def current(self) -> str:
        """The sub-page that is shown."""
        return self._current

    def begin_with(self, name: str) -> None:
        """Show this sub-page (or that of this kind of record) first, where none was shown yet."""
        self._first = _SUBS.get(name, name)

    def show_sub(self, name: str) -> None:
        """Show a sub-page."""
        if name == self._current:
            return
        if self._current:
            self._parts[self._current].left()
        self._current = name
        part = self._part(name)
        self._stack.setCurrentWidget(part)
        part.reload()
        self.commands_changed.emit()
        self.sub_changed.emit(name)

    def commands(self) -> Sequence[Command]:
        return self._shown.commands() if self._current else ()

    def panes(self) -> Sequence[QWidget]:
        return self._shown.panes() if self._current else (self,)

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        for part in self._parts.values():
            part.set_breadth(breadth)

    def reload(self) -> None:
        if not self._current:
            self.show_sub(self._first)
        else:
            self._shown.reload()

    def focus_first(self) -> None:
        self._shown.focus_first()

    def left(self) -> None:
        if self._current:
            self._shown.left()

    def on_changes(self, changes: Changes) -> None:
        for part in self._parts.values():
            part.on_changes(changes)

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        name = _SUBS.get(key.kind)
        if name is None or (name == "plan" and key != plan_key(self.case)):
            return False
        self.show_sub(name)
        return self._shown.show_record(key, leaf, cursor=cursor)

    def step_back(self) -> bool:
        return bool(self._current) and self._shown.step_back()

    def spot(self) -> tuple[RecordKey, str, int] | None:
        return self._shown.spot() if self._current else None

    @property
    def _shown(self) -> CasePart:
        return self._parts[self._current]

    def _part(self, name: str) -> CasePart:
        if name not in self._parts:
            part = self._make(name)
            part.commands_changed.connect(self.commands_changed)
            part.set_breadth(self._breadth)
            self._parts[name] = part
            self._stack.addWidget(part)
        return self._parts[name]

    def _make(self, name: str) -> CasePart:
        if name == "assessment":
            return AssessmentsPart(self.desk, self.case)
        if name == "measures":
            return MeasuresPart(self.desk, self.case)
        if name == "incidents":
            return IncidentsPart(self.desk, self.case)
        if name == "reviews":
            return ReviewsPart(self.desk, self.case)
        plan = PlanPart(self.desk, self.case)
        plan.needed.connect(self.needed)
        plan.open_wanted.connect(self._open)
        plan.add_wanted.connect(self._add)
        return plan

    def begin(self, kind: str) -> None:
        """Begin a record of a kind that has a sub-page here: an incident, a review, a measure."""
        self.show_sub(_SUBS[kind])
        self._begin()

    def _add(self, kind: str) -> None:
        if kind in _SUBS:
            self.begin(kind)
        else:
            self.add_wanted.emit(kind)

    def _open(self, key: RecordKey) -> None:
        if not self.show_record(key):
            self.desk.open_record(key)

    def _begin(self) -> None:
        part = self._shown
        if isinstance(part, RecordsPart):
            part.add()
            part.focus_first()
