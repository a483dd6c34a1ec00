"""How the pages of daily work lead to each other: Today, Cases, a case, a checklist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.app.cases import CASE
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places import Place


class Journeys(QObject):
    """Makes these pages, and answers what pages ask the desk about cases and records.

    ``split`` are the remembered widths of list and preview.
    """

    split_moved = Signal(list)  # the widths of list and preview, to be remembered
    late_counted = Signal(int)  # so much is late, for the badge of Today

    def __init__(self, desk: Desk, *, split: Sequence[int] = ()) -> None:
        super().__init__(desk)
        self._desk = desk
        self._split = tuple(split)
        self._cases: CasesPage | None = None
        self._case: CasePage | None = None
        desk.case_wanted.connect(self.open_case)
        desk.record_wanted.connect(self.open_record)

    def places(self) -> tuple[Place, ...]:
        """Return the places that lead to these pages."""
        return (
            Place("today", message("Places", "Today"), "check-circle", self.today, "Ctrl+1"),
            Place("cases", message("Places", "Cases"), "folder", self.cases, "Ctrl+2"),
        )

    def today(self) -> TodayPage:
        """Make the page of the day."""
        page = TodayPage(self._desk)
        page.run_wanted.connect(self.open_run)
        page.case_wanted.connect(self.start_case)
        page.counted.connect(self.late_counted)
        return page

    def cases(self) -> CasesPage:
        """Make the list of cases."""
        page = CasesPage(self._desk, split=self._split)
        page.split_moved.connect(self.split_moved)
        self._cases = page
        return page

    def open_case(self, case: str, tab: str = "") -> None:
        """Show a case inside Cases."""
        self._show(CaseId(case), tab or "overview")

    def open_record(self, key: RecordKey, leaf: str = "", cursor: int = 0) -> None:
        """Show the case of a record, at that record and question."""
        if key.case == NO_CASE:
            self._desk.go("settings")
            return
        if key.kind == Kind("court_checklist"):
            self._show(key.case, "hearings")
            return
        if key.kind == CASE and not leaf:
            self._show(key.case, "overview")
            return
        page = self._show(key.case, "overview")
        page.show_record(key, leaf, cursor=cursor)

    def open_run(self, hearing: RecordKey) -> None:
        """Show the checklist of a hearing, to be run."""
        self._desk.open_page(RunPage(self._desk, hearing), "cases")

    def start_case(self) -> None:
        """Begin a new case in the search box of Cases."""
        self._desk.go("cases")
        if self._cases is not None and not self._cases.isVisible():
            self._desk.close_page()
        if self._cases is not None:
            self._cases.start_new()

    def _show(self, case: CaseId, tab: str) -> CasePage:
        page = CasePage(self._desk, case, tab=tab)
        page.run_wanted.connect(self.open_run)
        self._desk.open_page(page, "cases")
        return page
