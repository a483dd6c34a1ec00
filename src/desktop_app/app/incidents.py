"""The incident log of a case: one entry is one event, and the pattern over all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.wording import answer, clock_of, day_of
from desktop_app.domain import patterns
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import HOME_ZONE
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.patterns import Happened
from desktop_app.forms.definition import Form
from desktop_app.text import Words

INCIDENT: Final = Kind("incident")
SERIOUS: Final = frozenset({"serious", "harm", "life_threatening"})
"""Severities from which an incident asks for a review and has to be passed on."""
_LEAVES: Final = tuple(
    Leaf(name)
    for name in ("occurred_at", "reported_at", "kind", "channel", "severity", "immediate_action")
)


@dataclass(frozen=True, slots=True)
class IncidentShown:
    """One incident. ``day`` is None where nobody knows when. ``open``: nobody was told yet."""

    key: RecordKey
    day: date | None
    at: time | None
    kind: Words
    channel: Words | None
    severity: Words | None
    serious: bool
    open: bool


@dataclass(frozen=True, slots=True)
class PatternShown:
    """The pattern in words: (words, how often), most often first; weeks by their Monday."""

    total: int
    kinds: tuple[tuple[Words, int], ...]
    channels: tuple[tuple[Words, int], ...]
    weeks: tuple[tuple[date, int], ...]
    undated: int
    earlier: int


def first_answers(session: Session, *, escalation: str = "") -> dict[Leaf, Value]:
    """Return what an incident begins with: it happened now and was told now; both can be changed.

    ``escalation``: how fast to act, where an assessment asked for it.
    """
    now = session.local_now().strftime("%Y-%m-%dT%H:%M")
    moment: Value = {"at": now, "zone": HOME_ZONE, "precision": "exact"}
    known: dict[Leaf, Value] = {Leaf("occurred_at"): moment, Leaf("reported_at"): moment}
    if escalation:
        known[Leaf("escalation")] = escalation
    return known


def incidents(session: Session, case: CaseId) -> tuple[IncidentShown, ...]:
    """Return the incidents of a case, the last one first."""
    form = session.form(INCIDENT)
    shown = []
    for key, values in _of_case(session, case).items():
        moment = values.get(Leaf("occurred_at"))
        passed_on = any(leaf.startswith("reported_to.") for leaf in _leaves(session, key, values))
        serious = values.get(Leaf("severity")) in SERIOUS
        shown.append(
            IncidentShown(
                key,
                _day(values),
                clock_of(moment) if day_of(values, "occurred_at") else None,
                answer(form, values, "kind") or form.title,
                answer(form, values, "channel"),
                answer(form, values, "severity"),
                serious,
                open=serious and not passed_on,
            )
        )
    return tuple(
        sorted(
            shown,
            key=lambda one: (one.day or date.min, one.at or time.min, one.key.record),
            reverse=True,
        )
    )


def pattern(session: Session, case: CaseId) -> PatternShown:
    """Return how often which kind, over which channel, in which week."""
    form = session.form(INCIDENT)
    found = patterns.pattern(
        [
            Happened(_day(values), _chosen(values, "kind"), _chosen(values, "channel"))
            for values in _of_case(session, case).values()
        ],
        until=session.today(),
    )
    return PatternShown(
        found.total,
        _in_words(form, "kind", found.kinds),
        _in_words(form, "channel", found.channels),
        found.weeks,
        found.undated,
        found.earlier,
    )


def _of_case(session: Session, case: CaseId) -> dict[RecordKey, Mapping[Leaf, Value]]:
    visible = {one.key for one in session.store.records(INCIDENT, case)}
    found = session.store.values(INCIDENT, _LEAVES, case=case)
    return {key: values for key, values in found.items() if key in visible}


def _leaves(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> tuple[Leaf, ...]:
    """Return the leaves of a serious incident; of others nobody asks who was told."""
    if values.get(Leaf("severity")) not in SERIOUS:
        return ()
    state = session.store.state(key)
    return tuple(state.values()) if state is not None else ()


def _day(values: Mapping[Leaf, Value]) -> date | None:
    """Return when it happened, else when it was told."""
    return day_of(values, "occurred_at") or day_of(values, "reported_at")


def _chosen(values: Mapping[Leaf, Value], name: str) -> tuple[str, ...]:
    said = values.get(Leaf(name))
    return tuple(one for one in said if isinstance(one, str)) if isinstance(said, list) else ()


def _in_words(
    form: Form, name: str, found: tuple[tuple[str, int], ...]
) -> tuple[tuple[Words, int], ...]:
    shown = []
    for value, number in found:
        words = answer(form, {Leaf(name): [value]}, name)
        shown.append((words if words is not None else form.title, number))
    return tuple(shown)
