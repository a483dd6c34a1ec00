"""Steps that follow a moment: made from a set, moved with the moment, asked where edited by hand.

The steps of a set have derived ids: two laptops that make them for the same hearing make the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from desktop_app.app import titles
from desktop_app.app.changes import Changes
from desktop_app.app.records import change_many, values_of
from desktop_app.app.session import Session
from desktop_app.app.steps import STEP, moment
from desktop_app.app.wording import clock_of, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf, RecordKey, derived_id
from desktop_app.domain.step_days import day_of_step
from desktop_app.errors import UserError
from desktop_app.forms.step_templates import StepSet, TemplateStep
from desktop_app.text import Words, message

EVENTS: Final[Mapping[Kind, Leaf]] = {
    Kind("hearing"): Leaf("starts_at"),
    Kind("interview_preparation"): Leaf("date_time"),
    Kind("trigger_event"): Leaf("when"),
}
"""The kinds of record that are a moment, and the question in which its day stands."""
_LEAVES: Final = tuple(
    Leaf(name)
    for name in ("what", "due", "state", "for_record", "offset_days", "put_off_reason", "owner")
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A step that a set offers for a moment. ``made``: it is there already, done or not."""

    key: RecordKey
    what: Words
    days: int
    day: date
    made: bool


@dataclass(frozen=True, slots=True)
class Moving:
    """A step that moves with its moment. ``edited``: somebody gave it another day by hand."""

    key: RecordKey
    what: str
    before: date
    after: date
    edited: bool


def event_day(session: Session, key: RecordKey) -> date | None:
    """Return the day of a moment; None for other records and where no day is known."""
    leaf = EVENTS.get(key.kind)
    return day_of(values_of(session, key), leaf) if leaf is not None else None


def set_for(session: Session, key: RecordKey) -> StepSet | None:
    """Return the set of steps for a moment; None where the content has none."""
    answer = text_of(values_of(session, key), "kind")
    fitting = [one for one in session.catalogue.step_sets if one.kind == key.kind]
    named = [one for one in fitting if answer in one.answers]
    return next(iter(named or [one for one in fitting if not one.answers]), None)


def offered(session: Session, key: RecordKey) -> tuple[Offered, ...]:
    """Return the steps that the set for a moment offers, in order; none without a day."""
    day, found = event_day(session, key), set_for(session, key)
    if day is None or found is None:
        return ()
    steps = []
    for one in found.steps:
        step = _step_key(key, found, one)
        made = session.store.summary(step) is not None
        steps.append(Offered(step, one.words, one.days, day_of_step(day, one.days), made))
    return tuple(sorted(steps, key=lambda one: (one.day, one.days)))


def _step_key(key: RecordKey, found: StepSet, one: TemplateStep) -> RecordKey:
    return RecordKey(key.case, STEP, derived_id(f"step_set:{found.id}:{one.id}", key.record))


def make_steps(session: Session, key: RecordKey, chosen: Collection[RecordKey]) -> Changes:
    """Make those steps of the set that are chosen and not there yet.

    Their words are Dutch on every laptop, so that they are the same. Raises UserError for none.
    """
    names = {
        _step_key(key, found, one): one for found in _sets(session, key) for one in found.steps
    }
    made: dict[RecordKey, dict[str, Value]] = {}
    for one in offered(session, key):
        if one.key in chosen and not one.made:
            made[one.key] = {
                "what": names[one.key].nl,
                "due": moment(one.day, None),
                "owner": session.by,
                "state": "open",
                "for_record": f"{key.kind}:{key.record}",
                "offset_days": one.days,
            }
    if not made:
        raise UserError(message("StepSets", "No step was chosen. Nothing was changed."))
    return change_many(session, made)


def _sets(session: Session, key: RecordKey) -> tuple[StepSet, ...]:
    found = set_for(session, key)
    return (found,) if found is not None else ()


def following(session: Session, key: RecordKey) -> dict[RecordKey, Mapping[Leaf, Value]]:
    """Return the open steps that lie so many days from a moment."""
    found = session.store.values(STEP, _LEAVES, case=key.case)
    name = f"{key.kind}:{key.record}"
    return {
        step: values
        for step, values in found.items()
        if text_of(values, "for_record") == name
        and text_of(values, "state") == "open"
        and type(values.get(Leaf("offset_days"))) is int
    }


def moving(session: Session, key: RecordKey, before: date, after: date) -> tuple[Moving, ...]:
    """Return which steps move when a moment moves from ``before`` to ``after``, in order.

    A step that stands where the moment put it is untouched; another was edited by hand.
    """
    found = []
    for step, values in following(session, key).items():
        days, day = values[Leaf("offset_days")], day_of(values, "due")
        if not isinstance(days, int) or day is None:
            continue
        new = day_of_step(after, days)
        edited = day != day_of_step(before, days) or bool(text_of(values, "put_off_reason"))
        if new != day:
            found.append(Moving(step, text_of(values, "what"), day, new, edited))
    return tuple(sorted(found, key=lambda one: (one.after, one.what)))


def move_steps(session: Session, moves: Collection[Moving]) -> Changes:
    """Give steps their new day; the time of day of each stays. Empty changes for none."""
    return change_many(session, _moved(session, moves)) if moves else Changes()


def move_event(
    session: Session,
    key: RecordKey,
    day: date,
    *,
    at: time | None,
    moves: Collection[Moving],
) -> Changes:
    """Move a moment to ``day`` and, in the same transaction, the steps of ``moves``.

    ``at``: its time of day; None keeps the one it has. Raises UserError for what is no moment.
    """
    leaf = EVENTS.get(key.kind)
    values = values_of(session, key)
    if leaf is None or not values:
        raise UserError(
            message("StepSets", "This has no day that can be moved. Nothing was changed.")
        )
    old = values.get(leaf)
    new: Value = day.isoformat()
    if key.kind != Kind("trigger_event"):
        new = moment(day, at or clock_of(old))
    return change_many(session, {key: {leaf: new}, **_moved(session, moves)})


def as_they_are(
    session: Session, key: RecordKey, moves: Collection[Moving]
) -> dict[RecordKey, dict[str, Value]]:
    """Return the days of a moment and of steps as they are now, for ``put_back``."""
    kept: dict[RecordKey, dict[str, Value]] = {}
    leaf = EVENTS.get(key.kind)
    if leaf is not None:
        kept[key] = {leaf: values_of(session, key).get(leaf)}
    for one in moves:
        kept[one.key] = {"due": values_of(session, one.key).get(Leaf("due"))}
    return kept


def put_back(session: Session, kept: Mapping[RecordKey, Mapping[str, Value]]) -> Changes:
    """Put a moment and its steps back on the days that ``as_they_are`` gave."""
    return change_many(session, kept)


def _moved(session: Session, moves: Collection[Moving]) -> dict[RecordKey, dict[str, Value]]:
    changed: dict[RecordKey, dict[str, Value]] = {}
    for one in moves:
        due = values_of(session, one.key).get(Leaf("due"))
        old = due if isinstance(due, dict) else {}
        parts: dict[str, Value] = {
            part: one.after.isoformat() + str(old[part])[10:]
            for part in ("at", "until")
            if part in old
        }
        changed[one.key] = {"due": old | parts}
    return changed


def event_title(session: Session, key: RecordKey) -> Words:
    """Return what a moment is called."""
    return titles.of_record(session.form(key.kind), values_of(session, key))
