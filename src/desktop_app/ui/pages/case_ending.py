"""What the menu of a case offers for its end: hand it over, close it, open it again, erase it."""

from __future__ import annotations

from desktop_app.app.cases import is_closed
from desktop_app.domain.ids import CaseId
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.closing import OpenForm, close, reopen
from desktop_app.ui.flows.erasing import erase

_LAST = 9
"""The group at the end of the menu."""


def close_after_saving(desk: Desk, case: CaseId, open_form: OpenForm) -> None:
    """Lead back from the closing that was saved to closing the case, unless it is closed."""
    if not is_closed(desk.session, case):
        desk.run(close(desk, case, open_form))


def ending_commands(desk: Desk, case: CaseId, open_form: OpenForm) -> tuple[Command, ...]:
    """Return the commands; ``open_form`` shows the closing that is to be filled in."""

    def close_or_open() -> None:
        if is_closed(desk.session, case):
            reopen(desk, case)
        else:
            desk.run(close(desk, case, open_form))

    closed = is_closed(desk.session, case)
    title = message("Case", "Open the case again") if closed else message("Case", "Close the case…")
    return (
        Command(
            "case.handover",
            message("Case", "Hand the case over…"),
            lambda: desk.hand_over(case),
            "case",
            icon="exchange",
            group=_LAST,
        ),
        Command("case.close", title, close_or_open, "case", group=_LAST),
        Command(
            "case.erase",
            message("Case", "Erase the case…"),
            lambda: desk.run(erase(desk, case, desk.close_page)),
            "case",
            icon="bin",
            group=_LAST,
        ),
    )
