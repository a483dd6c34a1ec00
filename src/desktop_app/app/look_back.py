"""Hearings of the last days of which nobody wrote down yet how they went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from desktop_app.app import agenda
from desktop_app.app.agenda import AgendaRow
from desktop_app.app.court_day import still_asked
from desktop_app.app.hearings import HEARING
from desktop_app.app.session import Session

_BACK: Final = timedelta(days=14)
_MOST: Final = 12
"""So many appointments are looked at; older ones stand in the case."""


@dataclass(frozen=True, slots=True)
class ToTell:
    """A hearing that is over; ``number``: how many questions about it are open."""

    row: AgendaRow
    number: int


def to_look_back(session: Session) -> tuple[ToTell, ...]:
    """Return hearings of the last two weeks with open questions about the day, the last first."""
    today = session.today()
    found = agenda.page(
        session, today - _BACK, today + timedelta(days=1), limit=-1, role="appointment"
    )
    hearings = [row for row in found.rows if row.entry.key.kind == HEARING]
    last = hearings[-_MOST:][::-1]
    counted = [ToTell(row, len(still_asked(session, row.entry.key))) for row in last]
    return tuple(one for one in counted if one.number)
