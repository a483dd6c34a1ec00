"""The victim's own safety number over time, with the parts of life it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.wording import day_of
from desktop_app.domain.ids import CaseId, Kind, Leaf

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
