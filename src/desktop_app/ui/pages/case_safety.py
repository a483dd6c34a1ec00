"""Safety: assessments, the safety plan, measures; the sub-pages stand at the end of the tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.cases import plan_key
from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_assessments import AssessmentsPart
from desktop_app.ui.pages.case_measures import MeasuresPart
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_plan import PlanPart
from desktop_app.ui.style.look import Breadth


class SafetyPart(CasePart):
    """Holds the three sub-pages; the plan is the first that is shown."""

    sub_changed = Signal(str)  # another sub-page is shown: assessment, plan, measures
    needed = Signal(int)  # so many answers the plan still needs

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        column = desk.look.column(self, gap=0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self._breadth = Breadth.WIDE
        self._parts: dict[str, CasePart] = {}
        self._current = ""

    @property
    def current(self) -> str:
        """The sub-page that is shown."""
        return self._current

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
            self.show_sub("plan")
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
        name = {"risk_assessment": "assessment", "measure": "measures", "safety_plan": "plan"}.get(
            key.kind
        )
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
        plan = PlanPart(self.desk, self.case)
        plan.needed.connect(self.needed)
        plan.open_wanted.connect(self.show_record)
        plan.add_wanted.connect(self._add)
        return plan

    def _add(self, kind: str) -> None:
        if kind == "measure":
            self.show_sub("measures")
            part = self._shown
            if isinstance(part, MeasuresPart):
                part.add()
