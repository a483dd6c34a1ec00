"""One record of a case that has no tab of its own, in its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.app.changes import Changes
from desktop_app.app.closing import CLOSING
from desktop_app.app.step_sets import EVENTS
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.withdrawing import withdraw
from desktop_app.ui.pages.around import around_button
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.day_watch import watch_day
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.button import Button

_LASTING: Final = frozenset({"case", "proceeding"})
"""Kinds that a case cannot be without, so that they are not withdrawn."""


class SidePart(CasePart):
    """A step, a note, the case itself, a proceeding, an own number."""

    closed = Signal()  # the person goes back to where she was
    closing_saved = Signal()  # the closing of the case was saved: what is left is closing it

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        self._breadth = Breadth.WIDE
        self.pane: RecordPane | None = None
        look = desk.look
        self._column: QVBoxLayout = look.column(self, gap=0)
        row = look.row(gap=8, edges=(12, 8, 16, 0))
        self._back = Button(
            look, message("Case", "Back"), kind="quiet", icon="chevron-left", size="tool"
        )
        self._back.act.connect(self._close)
        row.addWidget(self._back)
        row.addStretch(1)
        self._around = around_button(desk, lambda: self.pane.key if self.pane is not None else None)
        self._around.hide()
        row.addWidget(self._around)
        self._column.addLayout(row)

    def commands(self) -> Sequence[Command]:
        if self.pane is None:
            return ()
        own, key = tuple(self.pane.commands()), self.pane.key
        if key.kind in _LASTING:
            return own
        withdraw_it = Command(
            "record.withdraw", message("Case", "Withdraw this record"), self._withdraw, "case",
            icon="bin", group=5,
        )  # fmt: skip
        return (*own, withdraw_it)

    def panes(self) -> Sequence[QWidget]:
        return self.pane.panes() if self.pane is not None else (self,)

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        if self.pane is not None:
            self.pane.set_breadth(breadth)

    def focus_first(self) -> None:
        if self.pane is not None:
            self.pane.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        if self.pane is not None:
            self.pane.keep()

    def on_changes(self, changes: Changes) -> None:
        if self.pane is not None:
            self.pane.on_changes(changes)

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        if self.pane is not None and self.pane.key == key:
            if leaf:
                self.pane.go_to(leaf, cursor)
            return True
        self.open(key, leaf=leaf, cursor=cursor)
        return True

    def open(
        self,
        key: RecordKey,
        *,
        ahead: Mapping[Leaf, Value] | None = None,
        leaf: str = "",
        cursor: int = 0,
    ) -> None:
        """Show the form of a record; ``ahead`` are answers known beforehand, for a new one."""
        if self.pane is not None:
            self.pane.keep()
            self._column.removeWidget(self.pane)
            self.pane.hide()
            self.pane.deleteLater()
        self.pane = RecordPane(self.desk, key, ahead=ahead, leaf=leaf, cursor=cursor)
        self.pane.set_breadth(self._breadth)
        watch_day(self.desk, self.pane)
        if key.kind == CLOSING:
            self.pane.saved.connect(self.closing_saved)
        self._around.setVisible(key.kind in EVENTS)
        self._column.addWidget(self.pane, 1)
        self.commands_changed.emit()

    def spot(self) -> tuple[RecordKey, str, int] | None:
        return self.pane.spot() if self.pane is not None else None

    def _withdraw(self) -> None:
        if self.pane is not None:
            self.desk.run(withdraw(self.desk, self.pane.key, self._gone))

    def _gone(self) -> None:
        """Go back from a record that was given up; what was typed of it is not kept."""
        pane, self.pane = self.pane, None
        if pane is not None:
            self._column.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
        self.closed.emit()

    def _close(self) -> None:
        self.left()
        self.closed.emit()
