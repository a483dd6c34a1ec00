"""How the pages of daily work lead to each other: Today, Cases, a case, a checklist."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_parts import FormFactory
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places import Place
from desktop_app.ui.window import Window


class Journeys(QObject):
    """Makes the pages and connects them; ``attach`` gives it the window they are shown in.

    ``reachable`` are the ids of the other places that there are (``paper``, ``exchange``).
    ``forms`` makes the page of one record. ``split`` are the remembered widths of list and preview.
    """

    sheet_wanted = Signal(object, str)  # RecordKey of a hearing, and what to print
    book_wanted = Signal(object)  # RecordKey of a hearing: take over from paper
    split_moved = Signal(list)  # the widths of list and preview, to be remembered

    def __init__(
        self,
        desk: Desk,
        *,
        forms: FormFactory | None = None,
        reachable: Collection[str] = (),
        split: Sequence[int] = (),
    ) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._forms = forms
        self._reachable = frozenset(reachable)
        self._split = tuple(split)
        self._window: Window | None = None

    def places(self) -> tuple[Place, ...]:
        """Return the places that lead to these pages."""
        return (
            Place("today", message("Places", "Today"), "check-circle", self.today, "Ctrl+1"),
            Place("cases", message("Places", "Cases"), "folder", self.cases, "Ctrl+2"),
        )

    def attach(self, window: Window) -> None:
        """Show pages in this window from now on."""
        self._window = window

    def today(self) -> TodayPage:
        """Make the page of the day."""
        page = TodayPage(self._desk, reachable=self._reachable)
        page.record_opened.connect(self.open_record)
        page.run_opened.connect(self.open_run)
        page.case_wanted.connect(self.start_case)
        page.place_wanted.connect(self._go)
        page.counted.connect(self._show_late)
        return page

    def cases(self) -> CasesPage:
        """Make the list of cases."""
        page = CasesPage(self._desk, split=self._split)
        page.case_opened.connect(self.open_case)
        page.split_moved.connect(self.split_moved)
        return page

    def open_case(self, case: str) -> None:
        """Show a case inside Cases."""
        self._show(self._case_page(CaseId(case)))

    def open_record(self, key: RecordKey) -> None:
        """Show the case of a record, at that record."""
        page = self._case_page(key.case)
        self._show(page)
        page.show_record(key)

    def open_run(self, hearing: RecordKey) -> None:
        """Show the checklist of a hearing, to be run."""
        page = RunPage(self._desk, hearing)
        page.back.connect(lambda: self.open_record(hearing))
        page.sheet_wanted.connect(self.sheet_wanted)
        page.book_wanted.connect(self.book_wanted)
        self._show(page)

    def start_case(self) -> None:
        """Begin a new case in the search box of Cases."""
        self._go("cases")
        page = self._window.page if self._window is not None else None
        if not isinstance(page, CasesPage) and self._window is not None:
            self._window.close_page()
            page = self._window.page
        if isinstance(page, CasesPage):
            page.start_new()

    # Inside

    def _case_page(self, case: CaseId) -> CasePage:
        page = CasePage(self._desk, case, forms=self._forms)
        page.back.connect(self._back)
        page.run_wanted.connect(self.open_run)
        page.sheet_wanted.connect(self.sheet_wanted)
        return page

    def _show(self, page: CasePage | RunPage) -> None:
        if self._window is not None:
            self._window.open_page(page, "cases")

    def _back(self) -> None:
        if self._window is not None:
            self._window.close_page()

    def _go(self, place: str) -> None:
        if self._window is not None and (place in ("today", "cases") or place in self._reachable):
            self._window.go(place)

    def _show_late(self, number: int) -> None:
        if self._window is not None:
            words = message("Places", "%n late", "", number)
            self._window.places.set_badge("today", number, words, "danger")


