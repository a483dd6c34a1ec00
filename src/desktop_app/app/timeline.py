"""The timeline of a case: what is to come and what took place, over all of its records."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from desktop_app.app.session import Session
from desktop_app.app.timeline_contact import contact_entries
from desktop_app.app.timeline_entry import CaseReader, TimelineEntry
from desktop_app.app.timeline_process import process_entries
from desktop_app.app.timeline_safety import safety_entries
from desktop_app.app.whereabouts import whereabouts
from desktop_app.domain.ids import CaseId


def timeline(session: Session, case: CaseId) -> tuple[TimelineEntry, ...]:
    """Return the timeline of a case, the latest first; only records of this case are read."""
    read = CaseReader(session, case)
    found = [*contact_entries(read), *process_entries(read), *safety_entries(read)]
    places = whereabouts(session, {one.key for one in found if not one.ahead})
    placed = [one if one.ahead else replace(one, where=places[one.key]) for one in found]
    return tuple(
        sorted(placed, key=lambda one: (one.day, one.at or time.min, one.key.record), reverse=True)
    )
