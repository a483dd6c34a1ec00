"""What asks for attention in a case: it names the record and the question, and never a score."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from desktop_app.app.cases import open_case, plan_key
from desktop_app.app.offers import Prompt, incident_key, step_key, take_step
from desktop_app.app.prompts import prompts
from desktop_app.app.records import change, change_many, new_key, values_of
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.errors import UserError
from tests.app.conftest import Clock, a_vault, a_world
from tests.worlds import content


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Give one vault to all tests here: each has a case of its own in it."""
    folder = tmp_path_factory.mktemp("prompts")
    made = a_vault(a_world(folder, Clock()))
    yield made
    made.vault.close()


@pytest.fixture
def case(session: Session, request: pytest.FixtureRequest) -> CaseId:
    return open_case(session, request.node.name[5:30])[0]


def made(session: Session, case: CaseId, kind: str, /, **values: Value) -> RecordKey:
    key = new_key(session, kind, case)
    change_many(session, {key: values})
    return key


def of_rule(session: Session, case: CaseId, rule: str) -> list[Prompt]:
    return [one for one in prompts(session, case) if one.rule == rule]


def at(text: str) -> Value:
    return {"at": text, "zone": "Europe/Amsterdam", "precision": "exact"}


def call(
    session: Session, case: CaseId, when: str, *, reached: str, safe: str = "yes"
) -> RecordKey:
    return made(
        session,
        case,
        "contact_log",
        at=at(when),
        channel="call",
        who=["rl_02"],
        reached=reached,
        topics=["safety"],
        safe_to_talk=safe,
    )


def assessment(session: Session, case: CaseId, answers: dict[str, Value]) -> RecordKey:
    key = new_key(session, "risk_assessment", case)
    base: dict[str, Value] = {"date": "2026-11-24", "assessed_by": "VC", "quick_screen": True}
    change_many(session, {key: base | answers})
    return key


def test_a_case_that_was_just_opened_asks_for_nothing(session: Session, case: CaseId) -> None:
    assert prompts(session, case) == ()


def test_a_measure_without_an_end_is_named_and_opened_there(session: Session, case: CaseId) -> None:
    key = made(session, case, "measure", type="pm_09", state="active")
    (found,) = of_rule(session, case, "no_end_date")
    assert (found.key, found.leaf) == (key, "active_until")
    change(session, key, {"active_until": "2026-12-31"})
    assert of_rule(session, case, "no_end_date") == []


def test_unknown_that_matters_offers_a_step_that_two_laptops_share(
    session: Session, case: CaseId
) -> None:
    key = assessment(
        session,
        case,
        {"exposure.rf_e03.answer": "unknown", "exposure.rf_e03.relevance": "high"},
    )
    (found,) = of_rule(session, case, "find_out")
    assert (found.key, found.leaf) == (key, "exposure.rf_e03.answer")
    assert step_key(found) == step_key(found)
    assert step_key(found).record[14] == "5"  # a UUID of version 5: derived, not drawn
    take_step(session, found)
    step = values_of(session, step_key(found))
    assert str(step[Leaf("what")]).startswith("Uitzoeken: E03")
    assert step[Leaf("due")]["at"] == "2026-12-01"  # type: ignore[index,call-overload]
    assert of_rule(session, case, "find_out") == []


def test_a_grave_factor_offers_the_step_of_its_escalation(session: Session, case: CaseId) -> None:
    assessment(session, case, {"threats.rf_t08.answer": "yes_now"})
    (found,) = of_rule(session, case, "escalate")
    assert found.urgent
    assert found.step.startswith("ESC-2")
    assert [one.leaf for one in of_rule(session, case, "level_or_reason")] == ["level"]
    assert [one.leaf for one in of_rule(session, case, "no_measure")] == [
        "threats.rf_t08.no_measure"
    ]
    take_step(session, found)
    (left,) = of_rule(session, case, "escalate")  # an escalation is a step and an incident
    assert not left.step
    assert left.incident[Leaf("kind")] == ["following"]
    assert left.incident[Leaf("escalation")] == "esc_2"
    values: dict[str, Value] = {str(leaf): value for leaf, value in left.incident.items()}
    values |= {"occurred_at": at("2026-11-24T08:00"), "channel": ["in_person"]}
    values |= {"severity": "serious", "immediate_action": ["duty_officer"]}
    change_many(session, {incident_key(left): values})
    assert of_rule(session, case, "escalate") == []


def test_an_incident_that_was_told_already_is_not_asked_for_again(
    session: Session, case: CaseId
) -> None:
    assessment(session, case, {"threats.rf_t02.answer": "yes_now"})
    (found,) = of_rule(session, case, "escalate")
    assert (repr(found.head).count("Write an incident"), found.step) == (1, "")
    made(
        session,
        case,
        "incident",
        kind=["threat_indirect", "contact_unwanted"],
        occurred_at=at("2026-11-23T20:00"),
        reported_at=at("2026-11-24T08:00"),
        channel=["phone"],
        severity="intimidating",
        immediate_action=["none_needed"],
    )
    assert of_rule(session, case, "escalate") == []


def test_what_must_follow_on_a_factor_is_offered_as_a_step_and_the_measure_still_asked_for(
    session: Session, case: CaseId
) -> None:
    assessment(session, case, {"threats.rf_t07.answer": "yes_now"})
    (found,) = of_rule(session, case, "no_measure")
    assert found.step == "T07: Voorstel contactverbod aan OvJ; SP5; eerst bewijs bewaren"
    take_step(session, found)
    (left,) = of_rule(session, case, "no_measure")
    assert left.step == ""


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (f"{field.key}.{item.id}", item.code)
        for field in content().form("risk_assessment").fields
        for item in field.items
    ],
)
def test_every_factor_that_is_so_asks_for_what_must_follow(
    session: Session, row: str, code: str
) -> None:
    case = open_case(session, f"factor {code}")[0]
    answer = "absent" if code.startswith("P") else "yes_now"
    assessment(session, case, {f"{row}.answer": answer, f"{row}.relevance": "high"})
    asked = [one for one in prompts(session, case) if str(one.leaf).startswith(row)]
    assert {"no_measure"} <= {one.rule for one in asked}
    offered = " ".join(one.step for one in asked)
    acts = {"escalate", "same_day"} & {one.rule for one in asked}
    assert f"{code}: " in offered or acts
    if code in ("T01", "T04", "T05", "T06", "T08", "T10", "T11", "N07", "V02", "V04"):
        (urgent,) = [one for one in asked if one.urgent]
        assert urgent.due == date(2026, 11, 24)


def test_a_known_address_escalates_together_with_a_threat_only(
    session: Session, case: CaseId
) -> None:
    known = {"exposure.rf_e01.answer": "yes_now", "exposure.rf_e01.relevance": "high"}
    assessment(session, case, known)
    assert of_rule(session, case, "escalate") == []
    assert of_rule(session, case, "no_measure")
    other = open_case(session, "VLINDER")[0]
    assessment(session, other, known | {"threats.rf_t09.answer": "yes_now"})
    assert [one.leaf for one in of_rule(session, other, "escalate")] == ["exposure.rf_e01.answer"]


def test_what_must_follow_at_once_does_not_wait_for_its_relevance(
    session: Session, case: CaseId
) -> None:
    assessment(session, case, {"vulnerability.rf_v02.answer": "yes_now"})
    (found,) = of_rule(session, case, "same_day")
    assert found.step.startswith("V02: Niet alleen laten")
    take_step(session, found)
    assert of_rule(session, case, "same_day") == []


def test_an_agreement_on_sharing_that_has_ended_is_named_until_it_is_renewed(
    session: Session, case: CaseId
) -> None:
    key = made(
        session,
        case,
        "sharing",
        party="rl_25",
        purpose="bereikbaarheid",
        data_kinds=["contact_rules"],
        victim_view="agrees",
        legal_basis="undecided",
        date="2026-10-01",
        expires="2026-11-23",
    )
    (found,) = of_rule(session, case, "sharing_expired")
    assert (found.key, found.leaf) == (key, "expires")
    (found,) = of_rule(session, case, "sharing_without_basis")
    change(session, key, {"expires": "2027-01-01", "legal_basis": "wpg_18"})
    assert prompts(session, case) == ()
    against: dict[str, Value] = {
        "against_wish": True,
        "share_without.what": "plek van opvang",
        "share_without.to_whom": "basisteam",
        "share_without.on": "2026-11-23",
        "share_without.ground": "vital_interest",
        "share_without.why": "verdachte voor de deur",
        "share_without.decided_by": "teamleider",
    }
    change(session, key, against)
    (found,) = of_rule(session, case, "shared_not_told")
    change(session, key, {"share_without.told_victim_at": at("2026-11-24T09:00")})
    assert of_rule(session, case, "shared_not_told") == []


def test_nobody_reached_as_agreed_is_urgent_until_there_is_contact(
    session: Session, case: CaseId
) -> None:
    rule: dict[str, Value] = {
        "status": "draft",
        "made_with": "in_person",
        "change_reason": "new",
        "plan_language.language": "nl",
        "plan_language.interpreter": "none",
        "missed_rule.attempts": 2,
        "missed_rule.hours": 6,
        "missed_rule.first_step": "moeder bellen",
        "missed_rule.then_step": "ESC-2",
    }
    change_many(session, {plan_key(case): rule})
    call(session, case, "2026-11-24T07:00", reached="no_answer")
    assert of_rule(session, case, "missed_contact") == []
    last = call(session, case, "2026-11-24T08:00", reached="voicemail")
    (found,) = of_rule(session, case, "missed_contact")
    assert (found.key, found.leaf, found.urgent) == (last, "reached", True)
    assert found.step == "Geen contact: moeder bellen, ESC-2"
    assert found.incident[Leaf("kind")] == ["missing"]
    call(session, case, "2026-11-24T08:30", reached="yes")
    assert of_rule(session, case, "missed_contact") == []


def test_the_word_for_danger_asks_to_act_now(session: Session, case: CaseId) -> None:
    key = call(session, case, "2026-11-24T08:00", reached="broken_off", safe="danger_word")
    (found,) = of_rule(session, case, "danger_word")
    assert (found.key, found.urgent) == (key, True)
    assert found.step.startswith("ESC-1: Bel 112")
    assert found.incident[Leaf("escalation")] == "esc_1"


def test_a_date_at_the_examining_magistrate_asks_for_a_review(
    session: Session, case: CaseId
) -> None:
    key = made(
        session, case, "hearing", kind="rc", status="planned", starts_at=at("2026-12-10T09:30")
    )
    (found,) = of_rule(session, case, "rc_date_set")
    assert (found.key, found.leaf) == (key, "starts_at")
    assessment(session, case, {})
    assert of_rule(session, case, "rc_date_set") == []


def test_only_the_last_assessment_speaks(session: Session, case: CaseId) -> None:
    assessment(session, case, {"threats.rf_t08.answer": "yes_now", "date": "2026-11-20"})
    assessment(session, case, {"threats.rf_t08.answer": "no"})
    assert of_rule(session, case, "no_measure") == []


def test_a_low_score_is_a_prompt_until_there_was_contact(session: Session, case: CaseId) -> None:
    key = made(
        session,
        case,
        "own_score",
        asked_on="2026-11-24",
        overall=2,
        asked_by="coordinator",
        could_hear=["nobody"],
    )
    (found,) = of_rule(session, case, "own_score_low")
    assert found.key == key
    assert found.urgent


def test_a_remark_that_was_not_passed_on_is_urgent(session: Session, case: CaseId) -> None:
    moment: Value = {"at": "2026-11-24T08:00", "zone": "Europe/Amsterdam", "precision": "exact"}
    key = made(
        session,
        case,
        "contact_log",
        at=moment,
        channel="call",
        who=["rl_02"],
        reached="yes",
        topics=["safety"],
        spontaneous_remark=True,
        spontaneous_remark_passed_on=False,
    )
    (found,) = of_rule(session, case, "remark_not_passed_on")
    assert (found.key, found.leaf) == (key, "spontaneous_remark_passed_on")
    with pytest.raises(UserError):
        take_step(session, found)


def test_no_prompt_counts_answers(session: Session, case: CaseId) -> None:
    answers: dict[str, Value] = {
        f"threats.rf_t{number:02}.answer": "yes_now" for number in range(1, 12)
    }
    assessment(session, case, answers)
    said = [one.said for one in prompts(session, case)]
    assert said
    for one in said:
        words = repr(one)
        assert not re.search(r"\b11\b(?!')", words.replace("T11", "").replace("rf_t11", ""))
        assert "score" not in words.lower()


def test_a_support_person_who_may_be_a_witness_is_named(session: Session, case: CaseId) -> None:
    values: dict[str, Value] = {
        "kind": "statement",
        "status": "planned",
        "purpose_plain": "Aangifte doen",
        "why_now": "victim_wish",
        "date_time": at("2026-12-01T10:00"),
        "support_person.wanted": True,
        "support_person.conflict": True,
    }
    key = new_key(session, "interview_preparation", case)
    change_many(session, {key: values})
    (found,) = of_rule(session, case, "witness_beside")
    assert (found.key, found.leaf) == (key, "support_person.conflict")
    change(session, key, {"support_person.conflict": False})
    assert of_rule(session, case, "witness_beside") == []
