"""The list of cases, read in a few queries however many cases there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, time

from desktop_app.app.cases import ASSESSMENT, CASE, PROCEEDING, CaseHeader, LevelShown, NextStep
from desktop_app.app.session import Session
from desktop_app.app.titles import of_record
from desktop_app.app.wording import clock_of, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import as_level, latest_review
from desktop_app.forms.schema import Text

_Values = Mapping[Leaf, Value]


def case_lines(session: Session) -> tuple[CaseHeader, ...]:
    """Return a line for every case: like its header, but without contact rule.

    Of the level only the last assessment is looked at: ``since`` is its day.
    """
    store = session.store
    hidden = {
        one.key for one in store.records(hidden=True) if one.withdrawn is not None or one.removed
    }
    values = {
        key.case: found
        for key, found in store.values(
            CASE, [Leaf(name) for name in ("codename", "number", "status", "example")]
        ).items()
    }
    stages, levels, steps = _stages(session), _levels(session, hidden), _steps(session, hidden)
    drafts = Counter(draft.key.case for draft in session.drafts.all())
    lines = []
    for one in store.cases():
        said = values.get(one.case, {})
        lines.append(
            CaseHeader(
                one.case,
                text_of(said, "codename") or one.case[:8].upper(),
                text_of(said, "number"),
                text_of(said, "status"),
                said.get(Leaf("example")) is True,
                stages.get(one.case),
                levels.get(one.case),
                None,
                steps.get(one.case),
                drafts[one.case],
                one.conflicts,
            )
        )
    return tuple(lines)


def _stages(session: Session) -> dict[CaseId, Text]:
    """Return the stage of the proceeding that is furthest, by case."""
    order = {stage.id: at for at, stage in enumerate(session.catalogue.stages)}
    best: dict[CaseId, tuple[int, Text]] = {}
    for key, values in session.store.values(PROCEEDING, (Leaf("phase"),)).items():
        stage = session.catalogue.stage_of(text_of(values, "phase"))
        if stage is not None:
            found = (order[stage.id], stage.title)
            if key.case not in best or best[key.case][0] < found[0]:
                best[key.case] = found
    return {case: title for case, (_, title) in best.items()}


def _levels(session: Session, hidden: set[RecordKey]) -> dict[CaseId, LevelShown]:
    leaves = [Leaf(name) for name in ("date", "level", "next_review")]
    best: dict[CaseId, tuple[date, str, LevelShown]] = {}
    for key, values in session.store.values(ASSESSMENT, leaves).items():
        day, level = day_of(values, "date"), as_level(values.get(Leaf("level")))
        if key in hidden or day is None or level is None:
            continue
        if key.case in best and best[key.case][:2] > (day, key.record):
            continue
        review = day_of(values, "next_review") or latest_review(level, day)
        shown = LevelShown(level, day, review, undecided=False, unconfirmed=False)
        best[key.case] = (day, key.record, shown)
    return {case: shown for case, (_, _, shown) in best.items()}


def _steps(session: Session, hidden: set[RecordKey]) -> dict[CaseId, NextStep]:
    form, today = session.form("step"), session.today()
    leaves = [Leaf(name) for name in ("what", "due", "before", "state")]
    best: dict[CaseId, tuple[tuple[date, time], RecordKey, _Values]] = {}
    for key, values in session.store.values(Kind("step"), leaves).items():
        day = day_of(values, "due")
        if key in hidden or key.case == NO_CASE or day is None:
            continue
        if text_of(values, "state") != "open":
            continue
        order = (day, clock_of(values.get(Leaf("due"))) or time.max)
        if key.case not in best or order < best[key.case][0]:
            best[key.case] = (order, key, values)
    found = {}
    for case, ((day, _), key, said) in best.items():
        due = said.get(Leaf("due"))
        found[case] = NextStep(
            key,
            of_record(form, said),
            day,
            clock_of(due),
            clock_of(due, "until"),
            said.get(Leaf("before")) is True,
            max(0, (today - day).days),
        )
    return found
