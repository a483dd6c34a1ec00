"""A case at a glance, beside the list: contact, next step, what to look out for, what is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal, TypeAlias

from desktop_app.app.assessments import assessments
from desktop_app.app.cases import CaseHeader, case_header, plan_key
from desktop_app.app.interviews import preparations
from desktop_app.app.measures import MeasureShown, measures
from desktop_app.app.records import open_draft, state_of
from desktop_app.app.session import Session
from desktop_app.app.timeline_entry import CaseReader
from desktop_app.app.timeline_process import moments_of_process
from desktop_app.app.whereabouts import whereabouts
from desktop_app.domain.activation import activations
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, Words, message

_SOON: Final = timedelta(days=21)
Part: TypeAlias = Literal["assessment", "plan", "preparation"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """How far one form of the case is: ``filled`` of ``total``, and in words."""

    part: Part
    filled: int
    total: int
    said: Words


@dataclass(frozen=True, slots=True)
class LookOut:
    """The next thing to be ready for: what and when, and a second line."""

    what: Words
    detail: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class CasePreview:
    """What stands beside the list of cases. ``only_here`` counts records not in a bundle yet."""

    header: CaseHeader
    look_out: LookOut | None
    measures: tuple[MeasureShown, ...]
    recorded: tuple[Recorded, ...]
    only_here: int


def case_preview(session: Session, case: CaseId) -> CasePreview | None:
    """Return a case at a glance; None when nothing of it is known here."""
    header = case_header(session, case)
    if header is None:
        return None
    keys = [one.key for one in session.store.records(case=case)]
    places = whereabouts(session, keys)
    return CasePreview(
        header,
        _look_out(session, case),
        tuple(one for one in measures(session, case) if one.standing != "over"),
        (_assessment(session, case), _plan(session, case), *_preparation(session, case)),
        sum(one.place == "laptop" for one in places.values()),
    )


def _look_out(session: Session, case: CaseId) -> LookOut | None:
    """Return the first serious moment of the next weeks, else the first appointment."""
    end = session.today() + _SOON
    moments = moments_of_process(CaseReader(session, case))
    coming = sorted(
        (one for one in moments if one.ahead and one.day <= end),
        key=lambda one: (not one.serious, one.day, one.at or time.max),
    )
    first = next(iter(coming), None)
    if first is None:
        return None
    what = message("Preview", "%1: %2").fill(Day(first.day), first.what)
    return LookOut(what, first.detail)


def _assessment(session: Session, case: CaseId) -> Recorded:
    last = next(iter(assessments(session, case)), None)
    if last is None or last.day is None:
        return Recorded("assessment", 0, 1, message("Preview", "not made yet"))
    if last.review_by is not None and last.review_by < session.today():
        said = message("Preview", "to be reviewed since %1").fill(Day(last.review_by))
        return Recorded("assessment", 1, 2, said)
    return Recorded("assessment", 1, 1, message("Preview", "complete, %1").fill(Day(last.day)))


def plan_missing(session: Session, case: CaseId) -> int:
    """Return how many answers the safety plan lacks to be put into force; 0 without a plan."""
    key = plan_key(case)
    if state_of(session, key) is None:
        return 0
    return len(open_draft(session, key).missing())


def _plan(session: Session, case: CaseId) -> Recorded:
    key = plan_key(case)
    state = state_of(session, key)
    if state is None:
        return Recorded("plan", 0, 1, message("Preview", "not begun"))
    draft = open_draft(session, key)
    filled, total = 0, 0
    for section in draft.form.sections:
        if draft.section_visible(section):
            whole = draft.completeness(section)
            filled, total = filled + whole.filled, total + whole.total
    version = max((one.version for one in activations(state)), default=0)
    n = len(draft.missing())
    if n:
        missing = message("Preview", "%n answers needed", "", n)
        said = message("Preview", "draft v%1, %2").fill(version + 1, missing)
        return Recorded("plan", min(filled, total - 1), total, said)
    if not version:
        return Recorded("plan", filled, total + 1, message("Preview", "draft, not in force"))
    return Recorded("plan", total, total, message("Preview", "v%1 in force").fill(version))


def _preparation(session: Session, case: CaseId) -> tuple[Recorded, ...]:
    found = [one for one in preparations(session, case) if one.status in ("planned", "ready")]
    if not found:
        return ()
    soonest = min(found, key=lambda one: one.day or date.max)
    if soonest.status == "ready":
        return (Recorded("preparation", 1, 1, message("Preview", "ready")),)
    filled = 1 if soonest.guardrails else 0
    return (Recorded("preparation", filled, 3, message("Preview", "in preparation")),)
