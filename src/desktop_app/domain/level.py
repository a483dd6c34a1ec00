"""The five words for how serious it is. A person chooses one; the program never computes it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["insufficient", "baseline", "elevated", "high", "acute"]
LEVELS: Final[tuple[Level, ...]] = ("insufficient", "baseline", "elevated", "high", "acute")
REVIEW_DAYS: Final[dict[Level, int]] = {
    "insufficient": 3,
    "baseline": 90,
    "elevated": 30,
    "high": 7,
    "acute": 1,
}
"""The longest time between two assessments, in days; a proposal until a practitioner reviews it."""
NEEDS_SECOND: Final[frozenset[Level]] = frozenset({"high", "acute"})
"""Levels that a second person confirms."""

Pressing: TypeAlias = Literal["", "due", "overdue"]
_GRACE: Final = timedelta(days=7)
_GRACE_GRAVE: Final = timedelta(days=2)


def as_level(value: object) -> Level | None:
    """Return ``value`` as a level; None when it is none of the five."""
    for level in LEVELS:
        if value == level:
            return level
    return None


def latest_review(level: Level, assessed: date) -> date:
    """Return the last day on which an assessment of ``level`` is still fresh."""
    return assessed + timedelta(days=REVIEW_DAYS[level])


def pressing(level: Level | None, review_by: date, today: date) -> Pressing:
    """Tell whether a review is due, or overdue: 2 days late at High and Acute, 7 days at others."""
    if today < review_by:
        return ""
    grace = _GRACE_GRAVE if level in NEEDS_SECOND else _GRACE
    return "overdue" if today >= review_by + grace else "due"
