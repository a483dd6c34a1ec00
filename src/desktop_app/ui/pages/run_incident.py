"""An incident that is entered while a checklist is run: the form stands in place of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.app.changes import Changes
from desktop_app.app.incidents import INCIDENT
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.button import Button


class IncidentAside(QWidget):
    """The form of one incident with a way back; what is typed is kept as everywhere."""

    closed = Signal()  # back to the checklist

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__()
        self._desk = desk
        self._case = case
        self._breadth = Breadth.WIDE
        self.pane: RecordPane | None = None
        look = desk.look
        self._column: QVBoxLayout = look.column(self, gap=0)
        row = look.row(gap=8, edges=(12, 8, 16, 0))
        back = Button(
            look, message("Run", "Back to the checklist"), kind="quiet", icon="chevron-left",
            size="tool",
        )  # fmt: skip
        back.act.connect(self.close_incident)
        row.addWidget(back)
        row.addStretch(1)
        self._column.addLayout(row)

    def begin(self) -> None:
        """Begin a new incident, at the first of its six questions."""
        self.close_incident()
        key = new_key(self._desk.session, INCIDENT, self._case)
        self.pane = RecordPane(self._desk, key, leaf="occurred_at")
        self.pane.set_breadth(self._breadth)
        self.pane.saved.connect(self.close_incident)
        self._column.addWidget(self.pane, 1)

    def focus_first(self) -> None:
        """Put the focus where filling in begins."""
        if self.pane is not None:
            self.pane.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_incident(self) -> None:
        """Keep what is typed and go back to the checklist."""
        pane, self.pane = self.pane, None
        if pane is None:
            return
        pane.keep()
        self._column.removeWidget(pane)
        pane.hide()
        pane.deleteLater()
        self.closed.emit()

    def spot(self) -> tuple[RecordKey, str, int] | None:
        """Return the incident, question and cursor where the person is; None without one."""
        return self.pane.spot() if self.pane is not None else None

    def commands(self) -> Sequence[Command]:
        """Return what can be done in the form."""
        return self.pane.commands() if self.pane is not None else ()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        return self.pane.panes() if self.pane is not None else ()

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        self._breadth = breadth
        if self.pane is not None:
            self.pane.set_breadth(breadth)

    def on_changes(self, changes: Changes) -> None:
        """Show what was written elsewhere."""
        if self.pane is not None:
            self.pane.on_changes(changes)
