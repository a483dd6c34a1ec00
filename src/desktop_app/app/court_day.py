"""The day at court: its times and breaks, and putting a step back as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.hearings import HEARING, RunItem, checklist_key
from desktop_app.app.records import change, remove_row, state_of, values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import day_of, rows_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.schema import Text
from desktop_app.forms.values import parse_time

_TO_COME: Final = frozenset({"planned", "confirmed"})
AFTER: Final = (
    "attended",
    "accompanied",
    "suspect_present",
    "encounter",
    "asked_again",
    "postponed",
)
"""What is asked about every hearing that took place (E20); the indicators count it."""
_NOT_HELD: Final = ("postponed",)
"""What is asked where the hearing was moved or cancelled."""


@dataclass(frozen=True, slots=True)
class BreakShown:
    """A break of a hearing; ``end`` is None while it lasts."""

    row: str
    start: time
    end: time | None


def breaks(session: Session, hearing: RecordKey) -> tuple[BreakShown, ...]:
    """Return the breaks of a hearing in order."""
    state = state_of(session, hearing)
    if state is None:
        return ()
    rows = state.rows("breaks")
    found = []
    for row, values in zip(rows, rows_of(state.values(), "breaks", rows), strict=True):
        start = parse_time(values.get("from"))
        if start is not None:
            found.append(BreakShown(row, start, parse_time(values.get("to"))))
    return tuple(found)


def end_break(session: Session, hearing: RecordKey, row: str, *, at: time | None) -> Changes:
    """Say that a break is over; None: it goes on."""
    return change(session, hearing, {f"breaks.{row}.to": at.strftime("%H:%M") if at else None})


def drop_break(session: Session, hearing: RecordKey, row: str) -> Changes:
    """Take a break back that was begun by mistake."""
    return remove_row(session, hearing, "breaks", row=row)


def status(session: Session, hearing: RecordKey) -> str:
    """Return the state of a hearing, as its form keeps it."""
    return text_of(values_of(session, hearing), "status")


def set_time(
    session: Session, hearing: RecordKey, name: str, *, at: time | None, status: str = ""
) -> Changes:
    """Write one of the times of the day; a hearing that has ended took place.

    ``status``: the state that it is put back to, where a time is taken back.
    """
    values: dict[str, Value] = {name: at.strftime("%H:%M") if at is not None else None}
    if name == "ended":
        before = text_of(values_of(session, hearing), "status")
        if status:
            values["status"] = status
        elif at is not None and before in _TO_COME:
            values["status"] = "done"
    return change(session, hearing, values)


def put_item(session: Session, hearing: RecordKey, item: RunItem) -> Changes:
    """Put a step of the checklist back as it was in ``item``: what undo does."""
    said: dict[str, str] = {
        "state": "" if item.state == "open" else item.state,
        "at": item.at,
        "on": item.on,
        "note": item.note,
        "reason": item.reason,
    }
    values: dict[str, Value] = {
        f"{item.leaf}.{part}": value or None for part, value in said.items()
    }
    return change(session, checklist_key(hearing), values)


def still_asked(session: Session, hearing: RecordKey) -> tuple[Text, ...]:
    """Return the questions about the day that are open once it is over; nothing before that."""
    values = values_of(session, hearing)
    day, said = day_of(values, "starts_at"), text_of(values, "status")
    over = said in ("done", "moved", "cancelled") or (day is not None and day < session.today())
    if not over:
        return ()
    form = session.form(HEARING)
    wanted = _NOT_HELD if said in ("moved", "cancelled") else AFTER
    return tuple(form.field(name).label for name in wanted if not text_of(values, name))
