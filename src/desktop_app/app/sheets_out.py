"""Sheets that left the program and were not booked in: what Today reminds of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import day_of, text_of, time_of
from desktop_app.domain.ids import Kind, Leaf, RecordKey

SHEET: Final = Kind("sheet")
_LEAVES: Final = tuple(Leaf(name) for name in ("code", "printed_at", "destroy_by", "state"))


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A sheet on paper. ``days_late`` counts from the day by which it was to be destroyed."""

    key: RecordKey
    code: str
    printed_on: date | None
    destroy_by: datetime | None
    days_late: int


def sheets_out(session: Session) -> tuple[SheetOut, ...]:
    """Return the sheets that are not booked in, the one to be destroyed first in front."""
    found = []
    for key, values in session.store.values(SHEET, _LEAVES).items():
        if text_of(values, "state") != "issued":
            continue
        day, at = day_of(values, "destroy_by"), time_of(values, "destroy_by")
        due = datetime.combine(day, at, tzinfo=ZONE) if day and at else None
        late = (session.today() - due.date()).days if due and due < session.now() else 0
        found.append(
            SheetOut(key, text_of(values, "code"), day_of(values, "printed_at"), due, max(0, late))
        )
    far = datetime.max.replace(tzinfo=ZONE)
    return tuple(sorted(found, key=lambda one: (one.destroy_by or far, one.code)))
