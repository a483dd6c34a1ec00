"""What forms compute, by worked examples: versions, phases, accounts, minutes, confirmations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.app.cases import case_key, level_of, open_case, plan_key
from desktop_app.app.computed import (
    FORMULAS,
    compute,
    net_minutes,
    plan_phase,
    waiting_minutes,
)
from desktop_app.app.confirming import confirm
from desktop_app.app.records import append, change, new_key, state_of, withdraw
from desktop_app.app.session import Session
from desktop_app.domain import activation
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.schema import Field

PHASES = {"ph_f03": "before_report", "ph_f05": "statement", "ph_f09": "rc_hearing"}


@pytest.fixture
def case(session: Session) -> CaseId:
    found, _ = open_case(session, "KLAPROOS")
    return found


def tell(session: Session, case: CaseId, kind: str, **more: bool) -> RecordKey:
    key = new_key(session, "told_once", case)
    change(
        session,
        key,
        {
            "to_role": "Twee rechercheurs",
            "on": "2026-10-08",
            "kind": kind,
            "where_kept": "onderzoek",
            "access": "yes",
            "topics": ["money"],
            **more,
        },
    )
    return key


def put_in_force(session: Session, key: RecordKey) -> None:
    state = state_of(session, key)
    assert state is not None
    _, changes = activation.activate(state, session.by, at=session.at())
    append(session, {key: changes})


def computed(fields: tuple[Field, ...]) -> Iterator[str]:
    for one in fields:
        if one.type == "computed":
            yield one.formula
        yield from computed(one.fields)


def test_every_formula_that_a_form_names_is_known(session: Session) -> None:
    forms = session.catalogue.forms.values()
    named = {name for form in forms for name in computed(form.fields)}
    assert named == set(FORMULAS)


def test_a_formula_of_a_newer_form_is_not_known_yet(session: Session, case: CaseId) -> None:
    assert compute(session, case_key(case), "of_tomorrow") is None


def test_questioning_is_counted_without_its_breaks() -> None:
    breaks = [{"from": "10:45", "to": "10:55"}, {"from": "11:30", "to": "11:40"}]
    assert net_minutes("10:10", "12:20", breaks) == 110


def test_breaks_that_overlap_or_stick_out_count_once() -> None:
    breaks = [{"from": "10:00", "to": "10:20"}, {"from": "10:15", "to": "10:30"}]
    assert net_minutes("10:10", "11:10", breaks) == 40


def test_net_time_is_not_known_while_a_break_or_the_hearing_runs() -> None:
    assert net_minutes("10:10", "") is None
    assert net_minutes("10:10", "12:20", [{"from": "10:45"}]) is None
    assert net_minutes("12:20", "10:10") is None


def test_waiting_runs_from_arrival_to_being_called_in() -> None:
    assert waiting_minutes("09:28", "10:05") == 37
    assert waiting_minutes("09:28", "") is None


def test_a_hearing_tells_its_own_minutes(session: Session, case: CaseId) -> None:
    key = new_key(session, "hearing", case)
    assert compute(session, key, "net_minutes") is None
    change(
        session,
        key,
        {
            "kind": "rc",
            "starts_at": {"at": "2026-11-24T10:00", "zone": "Europe/Amsterdam"},
            "status": "done",
            "arrived": "09:28",
            "called_in": "10:05",
            "started": "10:10",
            "ended": "12:20",
        },
    )
    assert compute(session, key, "net_minutes") == 130
    assert compute(session, key, "waiting_minutes") == 37


def test_the_plan_is_headed_by_the_proceeding_that_is_furthest() -> None:
    assert plan_phase(PHASES, ["ph_f05", "ph_f03"], case_status="open") == "statement"
    assert plan_phase(PHASES, ["ph_f05", "ph_f09"], case_status="open") == "rc_hearing"


def test_without_a_proceeding_the_phase_is_known_only_before_contact() -> None:
    assert plan_phase(PHASES, [], case_status="pre_contact") == "pre_contact"
    assert plan_phase(PHASES, [], case_status="open") is None


def test_every_phase_of_the_process_has_a_name_in_the_plan(session: Session) -> None:
    options = {one.value for one in session.form("safety_plan").field("phase").options}
    assert {one.plan for one in session.catalogue.phases} == options


def test_a_new_case_has_a_plan_phase(session: Session, case: CaseId) -> None:
    assert compute(session, plan_key(case), "plan_phase") == "before_report"


def test_a_plan_counts_its_versions(session: Session, case: CaseId) -> None:
    key = plan_key(case)
    assert compute(session, key, "plan_version") == 1
    first = {"status": "draft", "made_with": "phone", "change_reason": "new"}
    language = {"plan_language.language": "nl", "plan_language.interpreter": "none"}
    change(session, key, {**first, **language, "victim_goal": "Rust in huis"})
    assert compute(session, key, "plan_version") == 1
    put_in_force(session, key)
    assert compute(session, key, "plan_version") == 1
    change(session, key, {"victim_goal": "Weten wie er belt"})
    assert compute(session, key, "plan_version") == 2
    put_in_force(session, key)
    assert compute(session, key, "plan_version") == 2


def test_accounts_are_counted_from_the_register(session: Session, case: CaseId) -> None:
    key = new_key(session, "interview_preparation", case)
    assert compute(session, key, "retell_all") == 0
    tell(session, case, "care")
    tell(session, case, "info_talk")
    tell(session, case, "statement")
    tell(session, case, "psychologist")
    assert compute(session, key, "retell_justice") == 3
    assert compute(session, key, "retell_all") == 4


def test_the_first_account_is_one(session: Session, case: CaseId) -> None:
    tell(session, case, "rc")
    assert compute(session, plan_key(case), "retell_justice") == 1
    assert compute(session, plan_key(case), "retell_all") == 1


def test_planned_administrative_and_withdrawn_talks_are_not_counted(
    session: Session, case: CaseId
) -> None:
    tell(session, case, "info_talk", planned=True)
    tell(session, case, "info_talk", administrative=True)
    withdraw(session, tell(session, case, "court"), "Dubbel ingevoerd")
    assert compute(session, plan_key(case), "retell_justice") == 0
    assert compute(session, plan_key(case), "retell_all") == 0


def assess(session: Session, case: CaseId) -> RecordKey:
    key = new_key(session, "risk_assessment", case)
    change(
        session,
        key,
        {"date": "2026-11-24", "assessed_by": "VC-1", "quick_screen": True, "level": "high"},
    )
    return key


def test_a_second_person_confirms_what_another_wrote(session: Session, case: CaseId) -> None:
    key = assess(session, case)
    assert compute(session, key, "confirmed_by") is None
    session.by = "VC-2"
    confirm(session, key)
    assert compute(session, key, "confirmed_by") == "VC-2"
    level = level_of(session, case)
    assert level is not None
    assert not level.unconfirmed


def test_the_author_cannot_confirm(session: Session, case: CaseId) -> None:
    key = assess(session, case)
    with pytest.raises(UserError, match="another key"):
        confirm(session, key)
    assert compute(session, key, "confirmed_by") is None


def test_what_changed_since_is_no_longer_confirmed(session: Session, case: CaseId) -> None:
    key = assess(session, case)
    author, session.by = session.by, "VC-2"
    confirm(session, key)
    session.by = author
    change(session, key, {"level": "acute"})
    assert compute(session, key, "confirmed_by") is None
    session.by = "VC-2"
    confirm(session, key)
    assert compute(session, key, "confirmed_by") == "VC-2"


def test_there_is_nothing_to_confirm_in_a_record_that_is_not_saved(
    session: Session, case: CaseId
) -> None:
    with pytest.raises(UserError, match="nothing here"):
        confirm(session, new_key(session, "risk_assessment", case))
