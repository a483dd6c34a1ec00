"""The day at court: breaks that last or ended, and putting a step back as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from desktop_app.app.changes import Changes
from desktop_app.app.hearings import RunItem, checklist_key
from desktop_app.app.records import change, state_of
from desktop_app.app.session import Session
from desktop_app.app.wording import rows_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.values import parse_time


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


def end_break(session: Session, hearing: RecordKey, row: str, *, at: time) -> Changes:
    """Say that a break is over."""
    return change(session, hearing, {f"breaks.{row}.to": at.strftime("%H:%M")})


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
