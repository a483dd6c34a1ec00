"""Patterns in incidents: how often which kind, over which channel, in which week.

Counts only. Nothing is weighed or predicted: a person looks at it and judges.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

WEEKS: Final = 26
"""So many weeks at most, up to the last one: half a year fits a page."""
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Happened:
    """What counts of one incident. An incident has one day, and may have several of the others."""

    day: date | None
    kinds: tuple[str, ...]
    channels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """(value, how often) most often first; (Monday, how often) of every week, the empty ones too.

    ``undated``: incidents of which nobody knows the week. ``earlier``: those before the weeks that
    are shown. An incident with two kinds counts under both, so the numbers may exceed ``total``.
    """

    total: int
    kinds: tuple[tuple[str, int], ...]
    channels: tuple[tuple[str, int], ...]
    weeks: tuple[tuple[date, int], ...]
    undated: int
    earlier: int


def pattern(found: Sequence[Happened], *, until: date) -> Pattern:
    """Count incidents; the weeks run from the first one to that of ``until``."""
    days = [one.day for one in found if one.day is not None]
    weeks = Counter(_monday(day) for day in days)
    last = max([_monday(until), *weeks])
    first = max(min([last, *weeks]), last - (WEEKS - 1) * _WEEK)
    mondays = [first + at * _WEEK for at in range((last - first).days // 7 + 1)]
    return Pattern(
        len(found),
        _often(one.kinds for one in found),
        _often(one.channels for one in found),
        tuple((day, weeks[day]) for day in mondays) if days else (),
        len(found) - len(days),
        sum(number for day, number in weeks.items() if day < first),
    )


def _often(found: Iterable[Sequence[str]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(value for values in found for value in dict.fromkeys(values))
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
