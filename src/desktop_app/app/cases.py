"""Cases: opened with a codename, listed, and summed up in the strip above every page of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from difflib import SequenceMatcher
from typing import Final

from desktop_app.app import titles
from desktop_app.app.changes import Changes
from desktop_app.app.contact_rule import ContactRule, contact_rule
from desktop_app.app.records import change_many, state_of
from desktop_app.app.session import Session
from desktop_app.app.wording import clock_of, day_of, rows_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.confirming import confirmed_by
from desktop_app.domain.ids import (
    NO_CASE,
    CaseId,
    Kind,
    Leaf,
    RecordId,
    RecordKey,
    derived_id,
    new_uuid,
)
from desktop_app.domain.level import NEEDS_SECOND, Level, as_level, latest_review
from desktop_app.domain.phases import StageShown, phase_entries, stages_of
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.store.records import RecordSummary
from desktop_app.text import Words, message

CASE: Final = Kind("case")
PROCEEDING: Final = Kind("proceeding")
PLAN: Final = Kind("safety_plan")
ASSESSMENT: Final = Kind("risk_assessment")
FIRST_SUSPECT: Final = "VD1"
_SIMILAR: Final = 0.72
_PREFIX: Final = "ZK"


@dataclass(frozen=True, slots=True)
class LevelShown:
    """The level in words: since when, to be reviewed by when, and whether all is agreed.

    ``undecided``: two versions exist. ``unconfirmed``: a second person has not confirmed it yet.
    """

    level: Level
    since: date | None
    review_by: date | None
    undecided: bool
    unconfirmed: bool


@dataclass(frozen=True, slots=True)
class NextStep:
    """The first open step of a case. ``days_late`` is 0 unless it is late."""

    key: RecordKey
    what: Words
    day: date
    at: time | None
    until: time | None
    before: bool
    days_late: int


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What the strip of a case and its line in the list show.

    ``unsaved`` counts drafts, ``undecided`` the leaves that wait for a decision.
    """

    case: CaseId
    codename: str
    number: str
    status: str
    example: bool
    stage: Text | None
    level: LevelShown | None
    contact: ContactRule | None
    next_step: NextStep | None
    unsaved: int
    undecided: int


def case_key(case: CaseId) -> RecordKey:
    """Return the key of the record that describes the case itself: one a case."""
    return RecordKey(case, CASE, derived_id("case", case))


def plan_key(case: CaseId) -> RecordKey:
    """Return the key of the safety plan: one a case, for life."""
    return RecordKey(case, PLAN, derived_id("safety_plan", case))


def similar_codes(session: Session, typed: str) -> tuple[tuple[CaseId, str], ...]:
    """Return the cases whose codename or number is like ``typed``, the likest first."""
    wanted = typed.strip().upper()
    found = []
    for case, codename, number in _codes(session):
        score = max(
            SequenceMatcher(None, wanted, codename.upper()).ratio(),
            1.0 if wanted and (wanted in codename.upper() or wanted in number.upper()) else 0.0,
        )
        if score >= _SIMILAR:
            found.append((score, case, codename))
    return tuple(
        (case, codename) for _, case, codename in sorted(found, key=lambda one: (-one[0], one[2]))
    )


def codenames(session: Session) -> list[tuple[CaseId, str, str]]:
    """Return every case with its codename and number, by codename."""
    return sorted(_codes(session), key=lambda one: one[1])


def _codes(session: Session) -> list[tuple[CaseId, str, str]]:
    leaves = (Leaf("codename"), Leaf("number"))
    return [
        (key.case, text_of(values, "codename"), text_of(values, "number"))
        for key, values in session.store.values(CASE, leaves, hidden=True).items()
    ]


def open_case(
    session: Session, codename: str, *, pre_contact: bool = False, example: bool = False
) -> tuple[CaseId, Changes]:
    """Open a case under ``codename`` and nothing else; it may begin before any contact.

    Raises UserError for an empty codename or one that is in use.
    """
    name = " ".join(codename.split()).upper()
    if not name:
        raise UserError(message("Cases", "Type a codename first. Nothing was changed."))
    known = _codes(session)
    if any(name == other.upper() for _, other, _ in known):
        raise UserError(
            message(
                "Cases",
                "There is a case %1 already. Open that one, or choose another codename. "
                "Nothing was changed.",
            ).fill(name)
        )
    case = CaseId(new_uuid(session.random))
    proceeding = RecordKey(case, PROCEEDING, derived_id("first_proceeding", case))
    values: dict[str, Value] = {
        "codename": name,
        "number": _next_number(session, [number for _, _, number in known]),
        "status": "pre_contact" if pre_contact else "open",
        "opened_on": session.today().isoformat(),
        "example": example,
    }
    first: dict[str, Value] = {
        "label": FIRST_SUSPECT,
        "phase": "ph_f00" if pre_contact else "ph_f01",
    }
    return case, change_many(session, {case_key(case): values, proceeding: first})


def _next_number(session: Session, numbers: list[str]) -> str:
    office = next(iter(session.store.values(Kind("office"), (Leaf("number_prefix"),)).values()), {})
    prefix = text_of(office, "number_prefix") or _PREFIX
    ends = [number.rpartition("-")[2] for number in numbers]
    used = [int(end) for end in ends if end.isascii() and end.isdigit()]
    return f"{prefix}-{max(used, default=0) + 1:04}"


def find_case(session: Session, code: str) -> CaseId:
    """Return the case that ``code`` names, a codename or a number; raises UserError."""
    wanted = code.strip().upper()
    found = [
        (case, codename, number)
        for case, codename, number in _codes(session)
        if wanted in (codename.upper(), number.upper(), case.upper())
    ]
    if len(found) == 1:
        return found[0][0]
    if found:
        names = ", ".join(f"{codename} ({number})" for _, codename, number in found)
        raise UserError(
            message("Cases", "%1 names more than one case: %2. Use the number.").fill(code, names)
        )
    raise UserError(
        message("Cases", "There is no case %1 in this vault. Nothing was changed.").fill(code)
    )


def case_list(session: Session) -> tuple[CaseHeader, ...]:
    """Return every case, those with the first next step first, closed ones last."""
    headers = [case_header(session, one.case) for one in session.store.cases()]
    return tuple(sorted((one for one in headers if one is not None), key=_list_order))


def _list_order(header: CaseHeader) -> tuple[bool, date, str]:
    day = header.next_step.day if header.next_step else date.max
    return (header.status == "closed", day, header.codename)


def case_header(session: Session, case: CaseId) -> CaseHeader | None:
    """Return what the strip of a case shows; None when nothing of it is known here."""
    if case == NO_CASE:
        return None
    state = state_of(session, case_key(case))
    values: Mapping[Leaf, Value] = state.values() if state is not None else {}
    plan = state_of(session, plan_key(case))
    records = session.store.records(case=case)
    if state is None and not records:
        return None
    return CaseHeader(
        case,
        text_of(values, "codename") or case[:8].upper(),
        text_of(values, "number"),
        text_of(values, "status"),
        values.get(Leaf("example")) is True,
        stage_now(session, case),
        level_of(session, case),
        contact_rule(plan, session.form(PLAN), session.local_now()),
        next_step(session, records),
        len(session.drafts.all(case)),
        sum(one.conflicts for one in records),
    )


def stage_now(session: Session, case: CaseId) -> Text | None:
    """Return the stage of the proceeding that is furthest; None when no proceeding is known."""
    order = [stage.id for stage in session.catalogue.stages]
    found = []
    for values in session.store.values(PROCEEDING, (Leaf("phase"),), case=case).values():
        stage = session.catalogue.stage_of(text_of(values, "phase"))
        if stage is not None:
            found.append((order.index(stage.id), stage.title))
    return max(found, key=lambda one: one[0])[1] if found else None


@dataclass(frozen=True, slots=True)
class Proceeding:
    """One proceeding with its phase bar: the stages in order, each with its title."""

    key: RecordKey
    label: str
    stages: tuple[tuple[Text, StageShown], ...]


def proceedings(session: Session, case: CaseId) -> tuple[Proceeding, ...]:
    """Return the proceedings of a case, VD1 first, each with its phase bar."""
    table = [(stage.id, stage.phases) for stage in session.catalogue.stages]
    names = {stage.id: stage.title for stage in session.catalogue.stages}
    found = []
    for one in session.store.records(PROCEEDING, case):
        state = state_of(session, one.key)
        if state is None:
            continue
        values = state.values()
        entries = phase_entries(rows_of(values, "phases", state.rows("phases")))
        shown = stages_of(table, text_of(values, "phase"), entries)
        found.append(
            Proceeding(
                one.key,
                text_of(values, "label"),
                tuple((names[stage.stage], stage) for stage in shown),
            )
        )
    return tuple(sorted(found, key=lambda one: one.label))


def level_of(session: Session, case: CaseId) -> LevelShown | None:
    """Return the level of the last assessment that has one; None when there is none."""
    leaves = tuple(Leaf(name) for name in ("date", "level", "next_review"))
    found = session.store.values(ASSESSMENT, leaves, case=case)
    last = _last_dated(found)
    if last is None:
        return None
    day, key = last
    values = found[key]
    level = as_level(values.get(Leaf("level")))
    if level is None:
        return None
    summary = session.store.summary(key)
    state = state_of(session, key)
    second = confirmed_by(state) if state is not None else None
    return LevelShown(
        level,
        _since(found, key, level=level),
        day_of(values, "next_review") or latest_review(level, day),
        undecided=summary is not None and summary.conflicts > 0,
        unconfirmed=level in NEEDS_SECOND and second is None,
    )


def last_assessment(session: Session, case: CaseId) -> RecordKey | None:
    """Return the assessment that holds now: the last one that gives a level; None: there is none.

    Reviews that earlier ones announced are no longer due.
    """
    wanted = (Leaf("date"), Leaf("level"))
    last = _last_dated(session.store.values(ASSESSMENT, wanted, case=case))
    return last[1] if last is not None else None


def _last_dated(
    found: Mapping[RecordKey, Mapping[Leaf, Value]],
) -> tuple[date, RecordKey] | None:
    """Return the last of the assessments that give a level, with its day."""
    dated = [
        (day, key)
        for key, values in found.items()
        if (day := day_of(values, "date")) is not None and as_level(values.get(Leaf("level")))
    ]
    return max(dated, key=lambda one: (one[0], one[1].record), default=None)


def _since(
    found: Mapping[RecordKey, Mapping[Leaf, Value]],
    last: RecordKey,
    *,
    level: Level,
) -> date | None:
    """Return since when the level has been the same without a break."""
    dated = sorted(
        (day, key.record, values.get(Leaf("level")))
        for key, values in found.items()
        if (day := day_of(values, "date")) is not None
    )
    since = day_of(found[last], "date")
    for day, _, other in reversed(dated):
        if other != level:
            break
        since = day
    return since


def next_step(session: Session, records: list[RecordSummary]) -> NextStep | None:
    """Return the open step that comes first among ``records`` of one case."""
    today = session.today()
    best: tuple[tuple[date, time], NextStep] | None = None
    for one in records:
        if one.key.kind != Kind("step") or one.status[:1] != ("open",):
            continue
        state = state_of(session, one.key)
        values = state.values() if state is not None else {}
        day = day_of(values, "due")
        if day is None:
            continue
        due = values.get(Leaf("due"))
        at = clock_of(due)
        step = NextStep(
            one.key,
            titles.of_record(session.form("step"), values),
            day,
            at,
            clock_of(due, "until"),
            values.get(Leaf("before")) is True,
            max(0, (today - day).days),
        )
        order = (day, at or time.max)
        if best is None or order < best[0]:
            best = (order, step)
    return best[1] if best else None


def close_case(session: Session, case: CaseId) -> Changes:
    """Close a case; raises UserError while measures are in force without a new owner."""
    active = [
        key
        for key, values in session.store.values(
            Kind("measure"), (Leaf("state"),), case=case
        ).items()
        if values.get(Leaf("state")) in ("active", "renewed")
    ]
    n = len(active)
    if n:
        raise UserError(
            message(
                "Cases",
                "%n measures are still in force. End them or hand them over first. "
                "Nothing was changed.",
                "",
                n,
            )
        )
    values: dict[str, Value] = {"status": "closed", "closed_on": session.today().isoformat()}
    return change_many(session, {case_key(case): values})


def new_proceeding(session: Session, case: CaseId) -> Changes:
    """Add a proceeding for one more suspect, under the next role label."""
    labels = [one.label for one in proceedings(session, case)]
    number = 1 + max((int(one[2:]) for one in labels if one[2:].isdigit()), default=0)
    key = RecordKey(case, PROCEEDING, RecordId(new_uuid(session.random)))
    values: dict[str, Value] = {"label": f"VD{number}", "phase": "ph_f06"}
    return change_many(session, {key: values})
