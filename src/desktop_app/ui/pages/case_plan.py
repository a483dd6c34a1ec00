"""The safety plan of a case: one record for life, put into force as numbered versions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.cases import plan_key
from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.style.look import Breadth


class PlanPart(CasePart):
    """The form of the plan."""

    needed = Signal(int)  # so many answers are still needed to activate
    add_wanted = Signal(str)  # a record of this kind is to be added
    open_wanted = Signal(object)  # RecordKey: a record shown in the plan is to be opened

    help_topic = "safety_plan"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        column = desk.look.column(self, gap=0)
        self.pane = RecordPane(desk, plan_key(case))
        self.pane.counted.connect(self.needed)
        self.pane.add_wanted.connect(self.add_wanted)
        self.pane.open_wanted.connect(self.open_wanted)
        self.pane.commands_changed.connect(self.commands_changed)
        column.addWidget(self.pane)

    def commands(self) -> Sequence[Command]:
        return self.pane.commands()

    def panes(self) -> Sequence[QWidget]:
        return self.pane.panes()

    def set_breadth(self, breadth: Breadth) -> None:
        self.pane.set_breadth(breadth)

    def focus_first(self) -> None:
        self.pane.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        self.pane.keep()

    def on_changes(self, changes: Changes) -> None:
        self.pane.on_changes(changes)

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        if leaf:
            self.pane.go_to(leaf, cursor)
        return True

    def spot(self) -> tuple[RecordKey, str, int] | None:
        return self.pane.spot()
