"""Cases: opened with a codename, listed, and summed up in the strip above every page of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from desktop_app.app import titles
from desktop_app.app.changes import Changes
from desktop_app.app.contact_rule import ContactRule, contact_rule
from desktop_app.app.records import change_many, state_of
from desktop_app.app.session import Session
from desktop_app.app.waiting import waiting
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
from desktop_app.store.case_lines import CaseLine
from desktop_app.text import Words, message

CASE: Final = Kind("case")
PROCEEDING: Final = Kind("proceeding")
PLAN: Final = Kind("safety_plan")
ASSESSMENT: Final = Kind("risk_assessment")
FIRST_SUSPECT: Final = "VD1"
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

    ``unsaved`` counts drafts, ``undecided`` the decisions that wait, as the inbox lists them.
    ``handed_to``: who looks after it now; it can only be read here. Empty: it is looked after here.
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
    handed_to: str = ""


def case_key(case: CaseId) -> RecordKey:
    """Return the key of the record that describes the case itself: one a case."""
    return RecordKey(case, CASE, derived_id("case", case))


def plan_key(case: CaseId) -> RecordKey:
    """Return the key of the safety plan: one a case, for life."""
    return RecordKey(case, PLAN, derived_id("safety_plan", case))


def codenames(session: Session) -> list[tuple[CaseId, str, str]]:
    """Return every case with its codename and number, by codename."""
    return session.store.lists.codes()


def open_case(
    session: Session, codename: str, *, pre_contact: bool = False, example: bool = False
) -> tuple[CaseId, Changes]:
    """Open a case under ``codename`` and nothing else; it may begin before any contact.

    Raises UserError for an empty codename or one that is in use.
    """
    name = " ".join(codename.split()).upper()
    if not name:
        raise UserError(message("Cases", "Type a codename first. Nothing was changed."))
    known = codenames(session)
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
        for case, codename, number in codenames(session)
        if wanted in (codename.upper(), number.upper(), case.upper())
    ]
    if len(found) == 1:
        return found[0][0]
    if found:
        names = ", ".join(f"{codename} ({number})" for _, codename, number in found)
        raise UserError(
            message(
                "Cases", "%1 names more than one case: %2. Nothing was changed. Use the number."
            ).fill(code, names)
        )
    raise UserError(
        message("Cases", "There is no case %1 in this vault. Nothing was changed.").fill(code)
    )


def case_header(session: Session, case: CaseId) -> CaseHeader | None:
    """Return what the strip of a case shows; None when nothing of it is known here."""
    line = session.store.lists.case(case) if case != NO_CASE else None
    if line is None:
        return None
    plan = state_of(session, plan_key(case))
    return CaseHeader(
        case,
        line.codename,
        line.number,
        line.status,
        line.example,
        stage_in(session, line),
        _agreed(session, line),
        contact_rule(plan, session.form(PLAN), session.local_now()),
        step_in(session, line),
        session.drafts.counts().get(case, 0),
        waiting(session, case)[case],
        handed_to(session).get(case, ""),
    )


def handed_to(session: Session) -> dict[CaseId, str]:
    """Return the cases that were handed over, each with the name of who looks after it now."""
    found = {}
    for case, one in session.store.exchange.handed().items():
        if one.away:
            contact = session.store.contacts.get(one.contact)
            found[case] = contact.name if contact is not None else one.contact[:8]
    return found


def is_closed(session: Session, case: CaseId) -> bool:
    """Tell whether a case is closed."""
    line = session.store.lists.case(case)
    return line is not None and line.status == "closed"


def stage_in(session: Session, line: CaseLine) -> Text | None:
    """Return the stage of the proceeding that is furthest; None when no proceeding is known."""
    found = [session.catalogue.stage_of(phase) for phase in line.phases]
    order = {stage.id: place for place, stage in enumerate(session.catalogue.stages)}
    known = [stage for stage in found if stage is not None]
    return max(known, key=lambda one: order[one.id]).title if known else None


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


def level_in(line: CaseLine) -> LevelShown | None:
    """Return the level of the last assessment that has one; ``since`` is its day.

    Of several versions it is the most serious one, marked.
    """
    level = as_level(line.level)
    if level is None:
        return None
    day = date.fromisoformat(line.level_day)
    review = date.fromisoformat(line.review) if line.review else latest_review(level, day)
    return LevelShown(level, day, review, undecided=line.level_open, unconfirmed=False)


def level_of(session: Session, case: CaseId) -> LevelShown | None:
    """Return the level of a case, since when and whether it is agreed; None when there is none."""
    line = session.store.lists.case(case)
    return _agreed(session, line) if line is not None else None


def _agreed(session: Session, line: CaseLine) -> LevelShown | None:
    shown = level_in(line)
    if shown is None or shown.since is None or line.assessment is None:
        return None
    unconfirmed = False
    if shown.level in NEEDS_SECOND:
        state = state_of(session, line.assessment)
        unconfirmed = state is None or confirmed_by(state) is None
    since = _since(session, line.case, shown.level, last=shown.since)
    return replace(shown, since=since, unconfirmed=unconfirmed)


def _since(session: Session, case: CaseId, level: Level, *, last: date) -> date:
    """Return since when the level has been the same without a break."""
    found = session.store.values(ASSESSMENT, (Leaf("date"), Leaf("level")), case=case)
    dated = sorted(
        (day, key.record, values.get(Leaf("level")))
        for key, values in found.items()
        if (day := day_of(values, "date")) is not None
    )
    since = last
    for day, _, other in reversed(dated):
        if other != level:
            break
        since = min(since, day)
    return since


def step_in(session: Session, line: CaseLine) -> NextStep | None:
    """Return the open step of a case that comes first."""
    step = line.step
    if step is None:
        return None
    day = date.fromisoformat(step.day)
    title = {Leaf(leaf): values[0] for leaf, values in step.title.items() if len(values) == 1}
    return NextStep(
        step.key,
        titles.of_record(session.form("step"), title),
        day,
        clock_of(step.value),
        clock_of(step.value, "until"),
        step.before,
        max(0, (session.today() - day).days),
    )


def new_proceeding_label(session: Session, case: CaseId) -> str:
    """Return the role label of one more suspect: VD and the next number."""
    labels = [one.label for one in proceedings(session, case)]
    number = 1 + max((int(one[2:]) for one in labels if one[2:].isdigit()), default=0)
    return f"VD{number}"


def new_proceeding(session: Session, case: CaseId) -> Changes:
    """Add a proceeding for one more suspect, under the next role label."""
    key = RecordKey(case, PROCEEDING, RecordId(new_uuid(session.random)))
    values: dict[str, Value] = {"label": new_proceeding_label(session, case), "phase": "ph_f06"}
    return change_many(session, {key: values})
