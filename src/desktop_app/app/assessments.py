"""The threat assessments of a case: level, reasons, who confirmed, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import Level, as_level, latest_review

ASSESSMENT: Final = Kind("risk_assessment")
_LEAVES: Final = tuple(
    Leaf(name)
    for name in (
        "date",
        "level",
        "assessed_by",
        "next_review",
        "second_person",
        "reasons",
        "what_we_do_not_know",
    )
)


@dataclass(frozen=True, slots=True)
class AssessmentShown:
    """One assessment. ``unknown`` is what is not known, in the coordinator's own words."""

    key: RecordKey
    day: date | None
    level: Level | None
    assessed_by: str
    second: str
    review_by: date | None
    reasons: str
    unknown: str


def assessments(session: Session, case: CaseId) -> tuple[AssessmentShown, ...]:
    """Return the assessments of a case, the last one first."""
    visible = {one.key for one in session.store.records(ASSESSMENT, case)}
    found = []
    for key, values in session.store.values(ASSESSMENT, _LEAVES, case=case).items():
        if key not in visible:
            continue
        day, level = day_of(values, "date"), as_level(values.get(Leaf("level")))
        review = day_of(values, "next_review")
        if review is None and level is not None and day is not None:
            review = latest_review(level, day)
        found.append(
            AssessmentShown(
                key,
                day,
                level,
                text_of(values, "assessed_by"),
                text_of(values, "second_person"),
                review,
                text_of(values, "reasons"),
                text_of(values, "what_we_do_not_know"),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.day or date.min, one.key.record), reverse=True))
