"""The reviews of a case: what was looked at again, by whom, and when the next one is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.cases import level_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import Level, Pressing, pressing
from desktop_app.text import Day, Words, message

REVIEW: Final = Kind("review")
_LEAVES: Final = tuple(
    Leaf(name) for name in ("date", "reason", "form", "level_change", "next_date", "reviewer")
)


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """One review as the list shows it."""

    key: RecordKey
    day: date | None
    reason: Words | None
    how: Words | None
    level: Words | None
    next_day: date | None
    reviewer: str


@dataclass(frozen=True, slots=True)
class NextReview:
    """By when the level has to be looked at again, and how much that presses."""

    level: Level
    by: date
    pressing: Pressing

    def said(self, level: str) -> Words:
        """Return it in one line; ``level`` is its word."""
        if self.pressing == "overdue":
            said = message("Reviews", "%1: the review is overdue, it was due by %2.")
        elif self.pressing == "due":
            said = message("Reviews", "%1: the review is due, by %2.")
        else:
            said = message("Reviews", "%1: the next review is due by %2.")
        return said.fill(level, Day(self.by, "long"))


def reviews(session: Session, case: CaseId) -> tuple[ReviewShown, ...]:
    """Return the reviews of a case, the last one first."""
    form = session.form(REVIEW)
    visible = {one.key for one in session.store.records(REVIEW, case)}
    found = session.store.values(REVIEW, _LEAVES, case=case)
    shown = [
        ReviewShown(
            key,
            day_of(values, "date"),
            answer(form, values, "reason"),
            answer(form, values, "form"),
            answer(form, values, "level_change"),
            day_of(values, "next_date"),
            text_of(values, "reviewer"),
        )
        for key, values in found.items()
        if key in visible
    ]
    return tuple(sorted(shown, key=lambda one: (one.day or date.min, one.key.record), reverse=True))


def next_review(session: Session, case: CaseId) -> NextReview | None:
    """Return when the level of a case is to be looked at again; None without an assessment."""
    shown = level_of(session, case)
    if shown is None or shown.review_by is None:
        return None
    return NextReview(
        shown.level, shown.review_by, pressing(shown.level, shown.review_by, session.today())
    )
