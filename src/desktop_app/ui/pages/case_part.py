"""What every tab of a case is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Breadth


class CasePart(QWidget):
    """One tab. Override what the tab needs; the page of the case calls it."""

    commands_changed = Signal()  # the part offers other commands than before

    help_topic = "case"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__()
        self.desk = desk
        self.case = case
        self.look = desk.look

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        return (self,)

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""

    def reload(self) -> None:
        """Read again what is shown."""

    def focus_first(self) -> None:
        """Put the focus where work begins."""

    def left(self) -> None:
        """Keep what is being typed."""

    def on_changes(self, changes: Changes) -> None:
        """Read again when ``changes`` concern this case; a hidden tab is read once it is shown."""
        if self.isHidden():
            return
        if changes.everything or self.case in changes.cases or not changes.keys:
            self.reload()

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        """Show a record of this part at one of its questions; False when it has no such record."""
        return False

    def step_back(self) -> bool:
        """Go from a record back to the list; False when the list is shown already."""
        return False

    def spot(self) -> tuple[RecordKey, str, int] | None:
        """Return the record, leaf and cursor where the person is; None in a list."""
        return None
