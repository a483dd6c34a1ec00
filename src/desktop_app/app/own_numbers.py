"""The victim's own numbers over time: how safe, how willing to report, and what happened then.

A number tells nothing by itself: what follows from it is talked about (A.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of
from desktop_app.domain.ids import CaseId, Kind, Leaf
from desktop_app.domain.level import as_level
from desktop_app.text import Words, message

OWN_SCORE: Final = Kind("own_score")
_PARTS: Final = ("home", "outside", "online", "family", "police")


@dataclass(frozen=True, slots=True)
class OwnNumbers:
    """The numbers 0 to 10 by day, earliest first.

    ``parts`` are those of the last time: home, outside, online, family, police.
    """

    points: tuple[tuple[date, int], ...]
    parts: tuple[tuple[str, int], ...]


def own_numbers(session: Session, case: CaseId) -> OwnNumbers:
    """Return the own safety numbers of a case; answers like "declined" are no numbers."""
    leaves = [Leaf(name) for name in ("asked_on", "overall", *_PARTS)]
    visible = {one.key for one in session.store.records(OWN_SCORE, case)}
    points = []
    for key, values in session.store.values(OWN_SCORE, leaves, case=case).items():
        day, number = day_of(values, "asked_on"), values.get(Leaf("overall"))
        if key in visible and day is not None and isinstance(number, int):
            points.append((day, key.record, number, values))
    points.sort(key=lambda one: one[:2])
    parts = []
    if points:
        for name in _PARTS:
            number = points[-1][3].get(Leaf(name))
            if isinstance(number, int):
                parts.append((name, number))
    return OwnNumbers(tuple((day, number) for day, _, number, _ in points), tuple(parts))


@dataclass(frozen=True, slots=True)
class Asked:
    """One time that it was asked. None: not asked then, or not answered with a number.

    ``said`` is the answer in words where the number was not given.
    """

    day: date
    safe: int | None
    willing: int | None
    said: Words | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened beside the numbers: an incident, a hearing, another level."""

    day: date
    what: Words


@dataclass(frozen=True, slots=True)
class NumbersOverTime:
    """All times that the numbers were asked, and the events between them, earliest first."""

    asked: tuple[Asked, ...]
    events: tuple[Event, ...]


def over_time(session: Session, case: CaseId) -> NumbersOverTime:
    """Return the numbers of a case and what happened until today."""
    form = session.form(OWN_SCORE)
    leaves = [Leaf(name) for name in ("asked_on", "overall", "willingness")]
    visible = {one.key for one in session.store.records(OWN_SCORE, case)}
    asked = []
    for key, values in session.store.values(OWN_SCORE, leaves, case=case).items():
        day = day_of(values, "asked_on")
        if key not in visible or day is None:
            continue
        safe, willing = values.get(Leaf("overall")), values.get(Leaf("willingness"))
        numbers = [one if isinstance(one, int) else None for one in (safe, willing)]
        said = answer(form, values, "overall") if numbers[0] is None else None
        asked.append((day, key.record, Asked(day, numbers[0], numbers[1], said)))
    asked.sort(key=lambda one: one[:2])
    events = sorted(_events(session, case), key=lambda one: one.day)
    return NumbersOverTime(tuple(one for _, _, one in asked), tuple(events))


_HAPPENED: Final = (
    ("incident", "occurred_at", "kind"),
    ("hearing", "starts_at", "kind"),
)


def _events(session: Session, case: CaseId) -> Iterator[Event]:
    today = session.today()
    for kind, moment, what in _HAPPENED:
        form = session.form(kind)
        visible = {one.key for one in session.store.records(Kind(kind), case)}
        wanted = (Leaf(moment), Leaf(what))
        for key, values in session.store.values(Kind(kind), wanted, case=case).items():
            day = day_of(values, moment)
            if key in visible and day is not None and day <= today:
                yield Event(day, answer(form, values, what) or form.title)
    form = session.form("risk_assessment")
    visible = {one.key for one in session.store.records(Kind("risk_assessment"), case)}
    wanted = (Leaf("date"), Leaf("level"))
    found = session.store.values(Kind("risk_assessment"), wanted, case=case)
    dated = [
        (day, key.record, values)
        for key, values in found.items()
        if key in visible and (day := day_of(values, "date")) is not None
    ]
    before = None
    for day, _, values in sorted(dated, key=lambda one: one[:2]):
        level, word = as_level(values.get(Leaf("level"))), answer(form, values, "level")
        if level is not None and level != before and word is not None:
            yield Event(day, message("OwnNumbers", "Level: %1").fill(word))
            before = level
