"""Closing a case as a conversation: its closing first, then its measures; and opening it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.app import closing
from desktop_app.app.records import new_key
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.close_case import CloseCase
from desktop_app.ui.flow import Flow

OpenForm = Callable[[RecordKey, Mapping[Leaf, Value]], None]
"""Shows the form of a record, a new one with answers that are known beforehand."""


def close(desk: Desk, case: CaseId, open_form: OpenForm) -> Flow:
    """Close a case. While its closing was not filled in, ``open_form`` shows that first.

    Whoever shows it leads back here once it is saved.
    """
    session = desk.session
    plan = closing.look_at_closing(session, case)
    if plan.closing is None:
        open_form(new_key(session, closing.CLOSING, case), plan.ahead)
        desk.say(message("Closing", "Fill in the closing and save it; then the case can be closed"))
        return
    dialog = CloseCase(desk.look, plan)
    if not (yield dialog):
        return
    endings = dialog.endings
    desk.write(
        lambda: closing.close_case(session, case, endings=endings),
        message("Closing", "The case is closed"),
    )


def reopen(desk: Desk, case: CaseId) -> None:
    """Open a closed case again."""
    session = desk.session
    desk.write(
        lambda: closing.reopen_case(session, case), message("Closing", "The case is open again")
    )
