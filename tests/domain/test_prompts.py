"""What is not in order in one record."""

from __future__ import annotations

from desktop_app.domain.canonical import Value
from desktop_app.domain.prompts import of_contact, of_event, of_incident, of_measure, of_plan


def rules(found: tuple[tuple[str, str], ...]) -> list[str]:
    return [rule for rule, _leaf in found]


def test_a_measure_in_force_has_an_end_and_is_reviewed_before_it() -> None:
    assert of_measure({"state": "active"}) == (("no_end_date", "active_until"),)
    whole = {"state": "active", "active_until": "2026-12-04", "review_on": "2026-12-04"}
    assert of_measure(whole) == ()
    assert rules(of_measure(whole | {"review_on": "2026-12-05"})) == ["review_after_end"]
    assert of_measure({"state": "requested"}) == ()
    assert of_measure({"state": "ended"}) == ()


def test_an_alarm_is_tested() -> None:
    alarm = {"state": "active", "type": "pm_15", "active_until": "2026-12-04"}
    assert rules(of_measure(alarm)) == ["alarm_untested"]
    assert of_measure(alarm | {"tested_on": "2026-11-24"}) == ()
    assert of_measure(alarm | {"type": "pm_12"}) == ()


def test_a_spontaneous_remark_is_passed_on() -> None:
    assert rules(of_contact({"spontaneous_remark": True})) == ["remark_not_passed_on"]
    said = {"spontaneous_remark": True, "spontaneous_remark_passed_on": True}
    assert of_contact(said) == ()
    assert of_contact({"spontaneous_remark": False}) == ()


def test_a_serious_incident_and_pressure_are_passed_on_the_same_day() -> None:
    assert of_incident({"severity": "serious"}, passed_on=False)
    assert of_incident(
        {"severity": "unsettling", "kind": ["pressure_on_statement"]}, passed_on=False
    )
    assert not of_incident({"severity": "serious"}, passed_on=True)
    assert not of_incident({"severity": "intimidating", "kind": ["following"]}, passed_on=False)


def test_an_event_that_was_missed_is_an_incident() -> None:
    assert rules(of_event({"done": "missed"})) == ["event_missed"]
    assert of_event({"done": "missed", "incident": "a"}) == ()
    assert of_event({"done": "planned"}) == ()


def test_a_plan_at_high_is_read_by_a_second_person_and_v02_asks_for_a_crisis_plan() -> None:
    assert of_plan({}, grave=False, suicidal=False) == ()
    assert rules(of_plan({}, grave=True, suicidal=True)) == [
        "plan_second_person",
        "crisis_plan_missing",
    ]
    whole: dict[str, Value] = {"approved_by": "VC-2", "crisis_plan": {"sealed": "0"}}
    assert of_plan(whole, grave=True, suicidal=True) == ()
    known: dict[str, Value] = {"address_known_by": ["family", "unknown"]}
    assert rules(of_plan(known, grave=False, suicidal=False)) == ["address_known_unclear"]
