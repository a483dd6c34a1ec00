"""Trigger events of a case: moments at which the risk may change, and who tells the victim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.step_sets import following
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.text import Words

TRIGGER_EVENT: Final = Kind("trigger_event")
_LEAVES: Final = tuple(
    Leaf(name) for name in ("kind", "when", "certainty", "told", "tell_on", "done", "who_tells")
)


@dataclass(frozen=True, slots=True)
class TriggerShown:
    """One trigger event. ``tell_by``: until when the victim is to be told, None once told.

    ``late``: that day has passed. ``over``: it took place, changed or was missed. ``following``:
    how many open steps lie so many days from it.
    """

    key: RecordKey
    day: date | None
    kind: Words
    certainty: Words | None
    told: Words | None
    tell_by: date | None
    late: bool
    result: Words | None
    over: bool
    following: int


def trigger_events(session: Session, case: CaseId) -> tuple[TriggerShown, ...]:
    """Return the trigger events of a case: those to come in order, then the others."""
    form = session.form(TRIGGER_EVENT)
    today = session.today()
    found = []
    for key, values in session.store.values(TRIGGER_EVENT, _LEAVES, case=case).items():
        over = text_of(values, "done") in ("done", "changed", "missed")
        waits = not over and text_of(values, "told") in ("", "not_yet")
        tell_by = day_of(values, "tell_on") if waits else None
        found.append(
            TriggerShown(
                key,
                day_of(values, "when"),
                answer(form, values, "kind") or form.title,
                answer(form, values, "certainty"),
                answer(form, values, "told"),
                tell_by,
                tell_by is not None and tell_by < today,
                answer(form, values, "done"),
                over,
                len(following(session, key)) if not over else 0,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.over, one.day or date.max, one.key.record)))
