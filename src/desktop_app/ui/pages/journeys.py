"""How the pages of daily work lead to each other: Today, Cases, a case, a checklist."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.app.cases import CASE
from desktop_app.app.hearings import hearing_of_checklist
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.early_keys import EarlyKeys
from desktop_app.ui.forms.pace import after_turns
from desktop_app.ui.pages.agenda import AgendaPage
from desktop_app.ui.pages.case import CasePage, home_of
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places import Place


class Journeys(QObject):
    """Makes these pages, and answers what pages ask the desk about cases and records."""

    late_counted = Signal(int)  # so much is late, for the badge of Today

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cases: CasesPage | None = None
        self._case: CasePage | None = None
        desk.case_wanted.connect(self.open_case)
        desk.record_wanted.connect(self.open_record)
        desk.paper_wanted.connect(self.take_over)

    def places(self) -> tuple[Place, ...]:
        """Return the places that lead to these pages."""
        return (
            Place("today", message("Places", "Today"), "check-circle", self.today, "Ctrl+1"),
            Place("cases", message("Places", "Cases"), "folder", self.cases, "Ctrl+2"),
            Place("agenda", message("Place", "Agenda"), "calendar", self.agenda, "Ctrl+3"),
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
        page = CasesPage(self._desk)
        self._cases = page
        return page

    def agenda(self) -> AgendaPage:
        """Make the agenda."""
        return AgendaPage(self._desk)

    def open_case(self, case: str, tab: str = "") -> None:
        """Show a case inside Cases."""
        self._show(CaseId(case), tab or "overview")

    def open_record(self, key: RecordKey, leaf: str = "", cursor: int = 0) -> None:
        """Show the case of a record, at that record and question."""
        if key.case == NO_CASE:  # Settings shows what is of the office
            return
        if key.kind == Kind("sheet"):  # Paper shows it in its register
            return
        if key.kind == Kind("court_checklist"):
            self._open_step(key, leaf)
            return
        if key.kind == CASE and not leaf:
            self._show(key.case, "overview")
            return
        page = self._show(key.case, home_of(key.kind), key.kind)

        # The page is there at once and is painted; the form is built in a turn of its own after it.
        early = EarlyKeys(page)
        early.wait_for(leaf, cursor)

        def form() -> None:
            page.show_record(key, leaf, cursor=cursor)
            if not leaf:
                page.focus_first()
            early.let_go()

        after_turns(page, 2, form)

    def _open_step(self, checklist: RecordKey, leaf: str) -> None:
        """Show the step of a checklist that an answer belongs to; without one, the hearings."""
        hearing = hearing_of_checklist(self._desk.session, checklist) if leaf else None
        if hearing is None:
            self._show(checklist.case, "hearings")
            return
        page = RunPage(self._desk, hearing)
        self._desk.open_page(page, "cases")
        page.go_to(leaf)

    def open_run(self, hearing: RecordKey) -> None:
        """Show the checklist of a hearing, to be run."""
        self._desk.open_page(RunPage(self._desk, hearing), "cases")

    def take_over(self, hearing: RecordKey) -> None:
        """Show the checklist of a hearing as its sheet has it, to type what is written there."""
        page = RunPage(self._desk, hearing)
        self._desk.open_page(page, "cases")
        page.take_over()

    def start_case(self) -> None:
        """Begin a new case in the search box of Cases."""
        self._desk.go("cases")
        if self._cases is not None and not self._cases.isVisible():
            self._desk.close_page()
        if self._cases is not None:
            self._cases.start_new()

    def _show(self, case: CaseId, tab: str, first: str = "") -> CasePage:
        page = CasePage(self._desk, case, tab=tab, first=first)
        page.run_wanted.connect(self.open_run)
        self._desk.open_page(page, "cases")
        return page
