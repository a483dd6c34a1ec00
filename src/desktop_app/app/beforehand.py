"""What a new record begins with: what the case, its last record of that kind and the day tell.

Everything here can be changed in the form like any other answer, and nothing of it is saved before
a person saves. What is shielded is not carried on: it stays in the one place where it was written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from desktop_app.app.cases import case_key, new_proceeding_label, plan_key, proceedings
from desktop_app.app.closing import CLOSING, answers_ahead
from desktop_app.app.incidents import first_answers
from desktop_app.app.office import courthouses, hearing_from_courthouse
from desktop_app.app.records import state_of, values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import HOME_ZONE
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey
from desktop_app.forms.draft import ROW_GAP

Known: TypeAlias = Mapping[str, Value] | Mapping[Leaf, Value]

HEARING_CARRIED: Final = (
    "instance",
    "court",
    "city",
    "chamber",
    "interpreter_needed",
    "interpreter_language",
    "interpreter_dialect",
    "interpreter_gender",
    "interpreter_sworn",
    "interpreter_consent",
    "interpreter_how",
    "victims_lawyer",
    "victims_lawyer_substitute",
    "immigration_lawyer",
    "transport_mode",
    "buffer_minutes",
    "accessibility",
    "break_minutes",
    "seating",
    "sight_hearing",
    "food",
    "sensory",
    "reading_level",
)
"""What the last hearing tells of the next one: place, people, needs. Not how that day went."""
PREPARATION_CARRIED: Final = (
    "best_time",
    "max_block",
    "max_total",
    "room_wishes",
    "gender_wish",
    "interpreter.needed",
    "interpreter.language",
    "interpreter.mode",
    "interpreter.gender",
    "support_person.wanted",
    "support_person.role",
    "lawyer",
    "psy_practical",
    "care_needs",
    "communication",
    "name_pronoun",
    "sign_high",
    "sign_low",
    "grounding",
    "stop_signal",
    "after_stop",
)
"""What the last preparation tells of the next one: needs and agreements, so nobody asks twice."""
_CUSTODY: Final = {
    "free": "free",
    "detained": "detained",
    "detained_restricted": "detained",
    "suspended": "suspended",
    "unknown": "unknown",
}
"""Custody as a proceeding has it -> as a hearing asks it; whoever is unidentified is nowhere."""
_SUPPORT, _VICTIMS_LAWYER, _IMMIGRATION_LAWYER = "rl_04", "rl_18", "rl_19"


def beforehand(session: Session, key: RecordKey) -> dict[Leaf, Value]:
    """Return what is known of a record that is about to be made, by leaf; empty for other kinds."""
    make = _KNOWN.get(key.kind)
    found = make(session, key.case) if make is not None else {}
    form = session.form(key.kind)
    return {
        Leaf(leaf): value
        for leaf, value in found.items()
        if value not in (None, "", []) and form.resolve(leaf) and not form.is_sealed(leaf)
    }


def begin_with(
    session: Session, key: RecordKey, more: Mapping[Leaf, Value] | None = None
) -> Mapping[Leaf, Value]:
    """Return what a new record begins with; nothing for one that is there, or being typed.

    ``more``: what whoever makes it knows of it, over what is known of every one of its kind.
    """
    if state_of(session, key) is not None or session.drafts.load(key) is not None:
        return {}
    return {**beforehand(session, key), **(more or {})}


def _today(session: Session) -> str:
    return session.today().isoformat()


def _now(session: Session) -> Value:
    at = session.local_now().strftime("%Y-%m-%dT%H:%M")
    return {"at": at, "zone": HOME_ZONE, "precision": "exact"}


def _of_case(session: Session, case: CaseId, name: str) -> str:
    return text_of(values_of(session, case_key(case)), name)


def _only_proceeding(session: Session, case: CaseId) -> RecordKey | None:
    """Return the proceeding where there is one; of several nobody knows which is meant."""
    found = proceedings(session, case)
    return found[0].key if len(found) == 1 else None


def _last(session: Session, kind: str, case: CaseId, day: str) -> RecordKey | None:
    """Return the record of a kind with the latest ``day``; None while there is none."""
    found = session.store.values(Kind(kind), (Leaf(day),), case=case)
    visible = {one.key for one in session.store.records(Kind(kind), case)}
    dated = [(on, key.record) for key, values in found.items() if (on := day_of(values, day))
             and key in visible]  # fmt: skip
    return RecordKey(case, Kind(kind), max(dated)[1]) if dated else None


def _carried(session: Session, last: RecordKey | None, leaves: tuple[str, ...]) -> dict[str, Value]:
    values = values_of(session, last) if last is not None else {}
    return {leaf: values[Leaf(leaf)] for leaf in leaves if Leaf(leaf) in values}


def _last_score(session: Session, case: CaseId) -> RecordId | None:
    last = _last(session, "own_score", case, "asked_on")
    return last.record if last is not None else None


def _people(session: Session, case: CaseId, role: str) -> list[Mapping[Leaf, Value]]:
    """Return the answers about whoever has a role in a case now."""
    wanted = tuple(map(Leaf, ("role", "label", "state", "may_know", "witness_in_case")))
    found = session.store.values(Kind("person"), wanted, case=case)
    visible = {one.key for one in session.store.records(Kind("person"), case)}
    return [
        values
        for key, values in sorted(found.items(), key=lambda one: one[0].record)
        if key in visible and text_of(values, "role") == role and text_of(values, "state") != "left"
    ]


def _hearing(session: Session, case: CaseId) -> Known:
    found: dict[str, Value] = {}
    proceeding = _only_proceeding(session, case)
    if proceeding is not None:
        found["proceeding"] = proceeding.record
        custody = text_of(values_of(session, proceeding), "custody")
        found["suspect_custody"] = _CUSTODY.get(custody)
    houses = courthouses(session)
    if len(houses) == 1:
        found |= hearing_from_courthouse(session, houses[0].key)
    interpreter = text_of(values_of(session, plan_key(case)), "plan_language.interpreter")
    if interpreter:
        found["interpreter_needed"] = "no" if interpreter == "none" else "yes"
        found["interpreter_how"] = interpreter if interpreter in ("phone", "in_person") else None
    found["interpreter_language"] = _of_case(session, case, "language")
    for leaf, role in (
        ("victims_lawyer", _VICTIMS_LAWYER),
        ("immigration_lawyer", _IMMIGRATION_LAWYER),
    ):
        found[leaf] = ", ".join(text_of(one, "label") for one in _people(session, case, role))
    for at, one in enumerate(_people(session, case, _SUPPORT)):
        row = f"companions.{session.random(8).hex()}"
        found[f"{row}.order"] = (at + 1) * ROW_GAP
        found[f"{row}.label"] = text_of(one, "label")
        found[f"{row}.witness"] = text_of(one, "witness_in_case") == "yes"
        found[f"{row}.may_know"] = text_of(one, "may_know")
    incident = _last(session, "incident", case, "occurred_at")
    if incident is not None:
        last = day_of(values_of(session, incident), "occurred_at")
        found["last_incident_on"] = last.isoformat() if last is not None else None
    before = _carried(session, _last(session, "hearing", case, "starts_at"), HEARING_CARRIED)
    if text_of({Leaf("court"): before.get("court")}, "court") not in ("", found.get("court")):
        found.pop("building_note", None)  # of another building
    return {**found, **before}


def _preparation(session: Session, case: CaseId) -> Known:
    found: dict[str, Value] = {"interpreter.language": _of_case(session, case, "language")}
    how = text_of(values_of(session, plan_key(case)), "plan_language.interpreter")
    if how:
        found["interpreter.needed"] = how != "none"
        found["interpreter.mode"] = how if how in ("phone", "in_person") else None
    last = _last(session, "interview_preparation", case, "date_time")
    return {**found, **_carried(session, last, PREPARATION_CARRIED)}


def _plan(session: Session, case: CaseId) -> Known:
    last = _last(session, "risk_assessment", case, "date")
    return {"risk_ref": last.record if last is not None else None}


def _handover(session: Session, case: CaseId) -> Known:
    backup = _of_case(session, case, "backup")
    to = backup if backup != session.by else _of_case(session, case, "coordinator")
    return {"from_role": session.by, "to_role": to, "starts_on": _today(session)}


def _told(session: Session, case: CaseId) -> Known:
    return {"on": _today(session), "language": _of_case(session, case, "language")}


def _assessment(session: Session, case: CaseId) -> Known:
    score = _last_score(session, case)
    return {"date": _today(session), "assessed_by": session.by, "own_score_ref": score}


def _review(session: Session, case: CaseId) -> Known:
    score = _last_score(session, case)
    return {"date": _today(session), "reviewer": session.by, "own_scores": score}


def _proceeding_of(session: Session, case: CaseId) -> Known:
    only = _only_proceeding(session, case)
    return {"proceeding": only.record if only is not None else None}


def _watched(session: Session, case: CaseId) -> Known:
    return {"owner": _of_case(session, case, "coordinator") or session.by}


_KNOWN: Final[Mapping[str, Callable[[Session, CaseId], Known]]] = {
    "case": lambda session, _case: {"coordinator": session.by, "opened_on": _today(session)},
    CLOSING: answers_ahead,
    "colleague": lambda session, _case: {"unit": session.owner.unit},
    "contact_log": lambda session, _case: {"at": _now(session)},
    "courthouse": lambda session, _case: {"visited_on": _today(session)},
    "handover_note": _handover,
    "hearing": _hearing,
    "incident": lambda session, _case: first_answers(session),
    "interview_preparation": _preparation,
    "measure": lambda session, _case: {"wished_on": _today(session)},
    "note": lambda session, _case: {"occurred_at": _now(session)},
    "office": lambda session, _case: {"unit": session.owner.unit},
    "own_score": lambda session, _case: {"asked_on": _today(session)},
    "person": lambda session, _case: {"valid_from": _today(session)},
    "proceeding": lambda session, case: {"label": new_proceeding_label(session, case)},
    "process_checklist": _proceeding_of,
    "review": _review,
    "risk_assessment": _assessment,
    "safety_plan": _plan,
    "sharing": lambda session, _case: {"date": _today(session)},
    "step": lambda session, _case: {"owner": session.by},
    "told_once": _told,
    "trigger_event": _watched,
}
