"""Terms in the agenda: what they are called, where they come from, and saying that one was met.

A term is ticked by a step that the program makes (a derived id): two laptops that tick the same
term make the same step. From then on the step stands in the agenda instead of the term.
"""

from __future__ import annotations

from datetime import date

from desktop_app.app.changes import Changes
from desktop_app.app.records import change_many, reinstate
from desktop_app.app.session import Session
from desktop_app.domain.agenda import AgendaEntry
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import HOME_ZONE, step_of
from desktop_app.domain.ids import Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.reference import Clock
from desktop_app.text import Words, message, verbatim

_STEP = Kind("step")
_TO_BE_CHECKED = "L"


def clock_of_entry(session: Session, entry: AgendaEntry) -> Clock | None:
    """Return the term of which an entry is the end; None for a date that was typed."""
    return session.catalogue.clock(entry.clock) if entry.clock else None


def source_of(clock: Clock) -> Words:
    """Return in a few words where a term comes from, and whether that was read."""
    basis = verbatim(clock.basis)
    if clock.kind == "practice":
        return message("Clocks", "rule of practice, %1").fill(basis)
    if clock.source == _TO_BE_CHECKED:
        return message("Clocks", "%1, to be checked").fill(basis)
    return basis


def step_key(entry: AgendaEntry) -> RecordKey:
    """Return the step that stands for an entry: its own record, or the one made for its term."""
    if not entry.clock:
        return entry.key
    made = step_of(entry.clock, entry.key.record, entry.leaf, entry.day)
    return RecordKey(entry.key.case, _STEP, made)


def tick_term(session: Session, entry: AgendaEntry) -> Changes:
    """Say that a term was met, now."""
    now = session.local_now().strftime("%Y-%m-%dT%H:%M")
    done: Value = {"at": now, "zone": HOME_ZONE, "precision": "exact"}
    values = _step_values(session, entry, entry.day)
    back = _brought_back(session, step_key(entry))
    return back | change_many(
        session, {step_key(entry): values | {"state": "done", "done_at": done}}
    )


def put_off_term(session: Session, entry: AgendaEntry, day: date, *, reason: str) -> Changes:
    """Put a reminder off to ``day`` with a reason. The term itself does not move."""
    values = _step_values(session, entry, day)
    back = _brought_back(session, step_key(entry))
    return back | change_many(
        session, {step_key(entry): values | {"put_off_reason": reason.strip()}}
    )


def _brought_back(session: Session, step: RecordKey) -> Changes:
    """Bring back a step that was withdrawn: the same term is ticked once more."""
    summary = session.store.summary(step)
    if summary is None or summary.withdrawn is None:
        return Changes()
    return reinstate(session, step)


def _step_values(session: Session, entry: AgendaEntry, day: date) -> dict[str, Value]:
    """Return a step for a term. Its words are Dutch on every laptop, so that they are the same."""
    clock = clock_of_entry(session, entry)
    if clock is None:
        raise UserError(
            message("Clocks", "This program does not know that term. Nothing was changed.")
        )
    moved = day != entry.day or entry.at is None
    at = "" if moved else f"{entry.at:T%H:%M}"
    due: Value = {
        "at": day.isoformat() + at,
        "zone": HOME_ZONE,
        "precision": "exact" if at else "about",
    }
    return {
        "what": clock.title.nl,
        "due": due,
        "owner": session.by,
        "state": "open",
        "for_record": f"{entry.key.kind}:{entry.key.record}",
    }
