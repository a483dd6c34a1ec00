"""What can be done with a case from any of its tabs: a note, its next step, its details."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.app.cases import case_header, case_key, new_proceeding
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.flows.writing_out import write_out
from desktop_app.ui.pages.step_lines import StepLines
from desktop_app.ui.pages.undoing import Undoing


class CaseActions(QWidget):
    """Has no face: the strip, the menus and the palette call it. Ticking is taken back by undo."""

    def __init__(
        self, desk: Desk, case: CaseId, page: QWidget, open_aside: Callable[[RecordKey], None]
    ) -> None:
        super().__init__(page)
        self._open_aside = open_aside
        self._desk = desk
        self._case = case
        self._page = page
        self._undoing = Undoing(self)
        self._lines = StepLines(desk, self._undoing)
        self.hide()

    def commands(self) -> Sequence[Command]:
        """Return them for the menus."""
        desk, case = self._desk, self._case
        return (
            Command("note.take", message("Case", "Quick note"), self.note, "case", "Ctrl+Shift+N"),
            Command("step.next", message("Case", "Tick off the next step"), self.tick, "case"),
            Command("case.details", message("Case", "Case details"), self.details, "case"),
            Command("number.new", message("Case", "Own safety number"), self.number, "case"),
            Command("proceeding.new", message("Case", "New proceeding"), self.proceeding, "case"),
            Command(
                "case.export",
                message("Case", "Write out this case…"),
                lambda: desk.run(write_out(desk, case, self._page)),
                "case",
            ),
            *self._undoing.commands(),
        )

    def note(self) -> None:
        """Take a quick note."""
        self._desk.run(take_note(self._desk, self._case))

    def tick(self) -> None:
        """Tick the next step off; undo opens it again."""
        session = self._desk.session
        header = case_header(session, self._case)
        step = header.next_step if header is not None else None
        if step is None:
            self._desk.say(message("Case", "No step is open"))
            return
        self._lines.turn(step.key, step.what, done=False)

    def details(self) -> None:
        """Open the record of the case itself."""
        self._open_aside(case_key(self._case))

    def number(self) -> None:
        """Write down an own safety number."""
        self._open_aside(new_key(self._desk.session, "own_score", self._case))

    def proceeding(self) -> None:
        """Add a proceeding: one for each suspect."""
        session = self._desk.session
        words = message("Case", "Proceeding added")
        self._desk.write(lambda: new_proceeding(session, self._case), words)
