"""The steps of a case: what is to be done, by whom, by when, and what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.records import change, change_many, new_key
from desktop_app.app.session import Session
from desktop_app.app.wording import clock_of, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.text import message

STEP: Final = Kind("step")
_LEAVES: Final = tuple(
    Leaf(name) for name in ("what", "due", "before", "owner", "state", "done_at", "put_off_reason")
)


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step. ``days_late`` is 0 unless it is late; ``done_at`` is wall time."""

    key: RecordKey
    what: str
    day: date | None
    at: time | None
    until: time | None
    before: bool
    owner: str
    done: bool
    days_late: int
    done_on: date | None
    done_at: time | None
    reason: str


@dataclass(frozen=True, slots=True)
class Steps:
    """The open steps in order of time, and the done ones, the last first."""

    open: tuple[StepShown, ...]
    done: tuple[StepShown, ...]

    @property
    def late(self) -> int:
        """How many open steps are late."""
        return sum(one.days_late > 0 for one in self.open)


def steps(session: Session, case: CaseId) -> Steps:
    """Return the steps of a case."""
    visible = {one.key for one in session.store.records(STEP, case)}
    found = session.store.values(STEP, _LEAVES, case=case)
    shown = [_shown(session, key, values) for key, values in found.items() if key in visible]
    still = [one for one in shown if not one.done]
    done = [one for one in shown if one.done]
    return Steps(
        tuple(sorted(still, key=lambda one: (one.day or date.max, one.at or time.max, one.what))),
        tuple(
            sorted(
                done,
                key=lambda one: (one.done_on or one.day or date.min, one.done_at or time.min),
                reverse=True,
            )
        ),
    )


def _shown(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> StepShown:
    day, due = day_of(values, "due"), values.get(Leaf("due"))
    done = text_of(values, "state") in ("done", "dropped")
    late = (session.today() - day).days if day is not None and not done else 0
    return StepShown(
        key,
        text_of(values, "what"),
        day,
        clock_of(due),
        clock_of(due, "until"),
        values.get(Leaf("before")) is True,
        text_of(values, "owner"),
        done,
        max(0, late),
        day_of(values, "done_at"),
        clock_of(values.get(Leaf("done_at"))),
        text_of(values, "put_off_reason"),
    )


def new_step(
    session: Session, case: CaseId, what: str, *, day: date, at: time | None, owner: str = ""
) -> tuple[RecordKey, Changes]:
    """Add a step to a case; raises UserError when it says nothing."""
    if not what.strip():
        raise UserError(message("Steps", "Say what is to be done. Nothing was changed."))
    key = new_key(session, STEP, case)
    values: dict[str, Value] = {
        "what": what.strip(),
        "due": moment(day, at),
        "owner": owner.strip() or session.by,
        "state": "open",
    }
    return key, change_many(session, {key: values})


def new_note(
    session: Session, case: CaseId, text: str, *, at: datetime
) -> tuple[RecordKey, Changes]:
    """Add a quick note about the moment ``at`` (wall time); raises UserError when it is empty."""
    if not text.strip():
        raise UserError(message("Steps", "The note is empty. Nothing was changed."))
    key = new_key(session, Kind("note"), case)
    values: dict[str, Value] = {
        "occurred_at": moment(at.date(), at.time()),
        "text": text.strip(),
        "judgement": False,
    }
    return key, change_many(session, {key: values})


def tick_step(session: Session, key: RecordKey) -> Changes:
    """Say that a step is done, now."""
    now = session.local_now()
    return change(session, key, {"state": "done", "done_at": moment(now.date(), now.time())})


def moment(day: date, at: time | None) -> Value:
    """Return a moment as answers keep it: wall time with its zone, a day alone when no time."""
    said = day.isoformat() + (at.strftime("T%H:%M") if at is not None else "")
    precision = "exact" if at is not None else "about"
    return {"at": said, "zone": "Europe/Amsterdam", "precision": precision}
