"""What the menu of a case offers to write down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk

OpenForm = Callable[[RecordKey], None]
"""Shows the form of a new record; what is known beforehand stands in it."""

_ASIDE: Final[tuple[tuple[str, str, Message], ...]] = (
    ("contact.new", "contact_log", message("Case", "Log a contact")),
    ("moment.new", "trigger_event", message("Case", "New trigger event")),
    ("handover.note", "handover_note", message("Case", "Hand-over note")),
)


def new_commands(
    desk: Desk, case: CaseId, begin: Callable[[str], None], open_form: OpenForm
) -> tuple[Command, ...]:
    """Return the commands; ``begin`` starts a record that has a sub-page of its own."""

    def aside(kind: str) -> None:
        open_form(new_key(desk.session, kind, case))

    return (
        Command(
            "incident.new", message("Case", "New incident"), partial(begin, "incident"), "case"
        ),
        Command("review.new", message("Case", "New review"), partial(begin, "review"), "case"),
        *(Command(id_, words, partial(aside, kind), "case") for id_, kind, words in _ASIDE),
    )
