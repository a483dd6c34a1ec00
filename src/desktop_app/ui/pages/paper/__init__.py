"""Paper: sheets made, looked at, printed, and booked in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SHEET
from desktop_app.app.sheets_out import sheets_out
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.pace import after_turns
from desktop_app.ui.places import Place

if TYPE_CHECKING:
    from desktop_app.ui.pages.paper.page import PaperPage


def place(desk: Desk) -> Place:
    """Declare the place."""
    pages: list[PaperPage] = []

    def make() -> PaperPage:
        from desktop_app.ui.pages.paper import page as its  # noqa: PLC0415  (at the first visit)

        page = its.PaperPage(desk)
        pages.append(page)
        return page

    def show(hearing: RecordKey, what: str) -> None:
        desk.go("paper")
        page = pages[0]
        # The page is painted before its sheet is made, in a turn of its own.
        after_turns(page, 2, lambda: page.show_hearing(hearing, what))

    def show_record(key: RecordKey, _leaf: str, _cursor: int) -> None:
        if key.kind == SHEET:
            desk.go("paper")
            pages[0].show_sheet(key)

    desk.sheet_wanted.connect(show)
    desk.record_wanted.connect(show_record)
    return Place("paper", message("Place", "Paper"), "page", make, "Ctrl+4")


def not_booked(session: Session) -> int:
    """Return how many sheets left the program and were not booked in."""
    return len(sheets_out(session))
