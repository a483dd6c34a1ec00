"""The timeline, and what else a case shows of its records."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.app import records, samples
from desktop_app.app.assessments import assessments
from desktop_app.app.case_history import case_history
from desktop_app.app.cases import proceedings
from desktop_app.app.emergency import emergency_plan
from desktop_app.app.interviews import preparations, told
from desktop_app.app.measures import measures
from desktop_app.app.own_numbers import own_numbers
from desktop_app.app.preview import case_preview, plan_missing
from desktop_app.app.session import Session
from desktop_app.app.timeline import timeline
from desktop_app.app.tracks import tracks
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId
from desktop_app.language import Speaker
from tests.filling import moment, write_down

SAY = Speaker("en").say


@pytest.fixture
def found(session: Session) -> dict[str, CaseId]:
    return samples.load_samples(session, session.today())[0]


def test_the_latest_comes_first_and_only_the_past_has_a_place(
    session: Session, found: dict[str, CaseId]
) -> None:
    entries = timeline(session, found["KLAPROOS"])
    days = [one.day for one in entries]
    assert days == sorted(days, reverse=True)
    assert {one.sign for one in entries if one.ahead} == {
        *("hearing", "custody", "moment", "step", "measure")
    }
    assert all((one.where is None) == one.ahead for one in entries)
    assert {one.where.place for one in entries if one.where is not None} == {"laptop"}


def test_everything_that_happened_stands_in_it_once(
    session: Session, found: dict[str, CaseId]
) -> None:
    case = found["ZEEGLAS"]
    written: list[tuple[str, dict[str, Value], str]] = [
        ("incident", {"occurred_at": moment("2026-11-20T14:00"),
                      "severity": "serious"}, "incident"),
        ("contact_log", {"at": moment("2026-11-21T11:00"), "channel": "call", "reached": "yes",
                         "next_on": "2026-12-11", "next_done": False}, "contact"),
        ("trigger_event", {"kind": "verdict", "when": "2026-12-10", "done": "planned"}, "moment"),
        ("review", {"date": "2026-11-19", "reviewer": "VC-2"}, "review"),
        ("sharing", {"date": "2026-11-18", "withdrawn_on": "2026-11-20"},
         "agreement"),
        ("handover_note", {"kind": "stand_in", "to_role": "VC-2", "starts_on": "2026-11-17"},
         "handover"),
        ("closing", {"reason": "goal_reached", "date": "2026-11-22"}, "case"),
    ]  # fmt: skip
    for kind, values, sign in written:
        before = [one.sign for one in timeline(session, case)]
        key = write_down(session, case, kind, values)
        after = timeline(session, case)
        new = [one for one in after if one.key == key]
        assert {one.sign for one in new} == {sign}, kind
        assert len(after) == len(before) + len(new)
        records.withdraw(session, key, "by mistake")
        assert [one.sign for one in timeline(session, case)] == before


def test_a_contact_that_is_to_come_and_a_danger_word_are_seen(
    session: Session, found: dict[str, CaseId]
) -> None:
    values: dict[str, Value] = {
        "at": moment("2026-11-21T11:00"),
        "channel": "call",
        "reached": "broken_off",
        "safe_to_talk": "danger_word",
        "next_on": "2026-12-11",
        "next_done": False,
    }
    key = write_down(session, found["ZEEGLAS"], "contact_log", values)
    later, now = [one for one in timeline(session, found["ZEEGLAS"]) if one.key == key]
    assert (later.ahead, later.day, SAY(later.what)) == (True, date(2026, 12, 11), "Next contact")
    assert (now.serious, now.at, SAY(now.what)) == (True, time(11, 0), "Contact: Call")


def test_each_version_of_a_plan_that_came_into_force_is_an_entry(
    session: Session, found: dict[str, CaseId]
) -> None:
    plans = [one for one in timeline(session, found["KLAPROOS"]) if one.sign == "plan"]
    assert [SAY(one.what) for one in plans] == ["Safety plan version 1 in force"]
    assert all(SAY(one.detail[0]).startswith("by ") for one in plans)


def test_the_days_of_the_case_and_the_dates_of_its_terms_are_entries(
    session: Session, found: dict[str, CaseId]
) -> None:
    case = found["KLAPROOS"]
    days = [SAY(one.what) for one in timeline(session, case) if one.sign == "case"]
    assert "Reported on" in days
    proceeding = proceedings(session, case)[0].key
    values: dict[str, Value] = {
        "event": "remand",
        "at": moment("2026-11-12T15:20"),
        "state": "over",
    }
    records.add_row(session, proceeding, "dates", values=values)
    (term,) = [one for one in timeline(session, case) if one.sign == "term"]
    assert (term.day, term.at, SAY(term.what)) == (
        date(2026, 11, 12),
        time(15, 20),
        "Remand ordered",
    )


def test_a_level_that_rose_says_so_and_is_serious(
    session: Session, found: dict[str, CaseId]
) -> None:
    levels = [one for one in timeline(session, found["KLAPROOS"]) if one.sign == "level"]
    assert SAY(levels[0].what) == "Level to High"
    assert levels[0].serious
    assert SAY(levels[1].what) == "Assessment: Elevated"
    assert not levels[1].serious


def test_a_withdrawn_record_is_in_no_list_but_stays_in_the_history(
    session: Session, found: dict[str, CaseId]
) -> None:
    case = found["KLAPROOS"]
    key = measures(session, case)[0].key
    saves = len(case_history(session, case))
    records.withdraw(session, key, "wrong case")
    assert key not in [one.key for one in measures(session, case)]
    assert key not in [one.key for one in timeline(session, case)]
    assert len(case_history(session, case)) == saves + 1


def test_measures_in_force_come_first_and_say_until_when(
    session: Session, found: dict[str, CaseId]
) -> None:
    shown = measures(session, found["KLAPROOS"])
    assert [one.standing for one in shown] == ["active", "active", "waiting", "waiting"]
    said = [SAY(one.when()) for one in shown if one.when() is not None]  # type: ignore[arg-type]
    assert said[0] == "until 10 Dec"
    assert said[-1] == "decision 29 Nov"
    first = tracks(session, found["KLAPROOS"], shown)[0]
    assert SAY(first.said) == "4, of which 2 in force"


def test_own_numbers_are_a_series_with_the_parts_of_the_last(
    session: Session, found: dict[str, CaseId]
) -> None:
    numbers = own_numbers(session, found["KLAPROOS"])
    assert [number for _, number in numbers.points] == [6, 6, 3]
    assert numbers.parts == (("home", 2), ("outside", 4), ("online", 2), ("police", 6))


def test_an_answer_that_is_no_number_is_not_drawn(
    session: Session, found: dict[str, CaseId]
) -> None:
    key = records.new_key(session, "own_score", found["KLAPROOS"])
    values = {
        "asked_on": "2026-11-24",
        "overall": "declined",
        "asked_by": "coordinator",
        "could_hear": ["nobody"],
    }
    records.change(session, key, values)  # type: ignore[arg-type]
    assert len(own_numbers(session, found["KLAPROOS"]).points) == 3


def test_assessments_tell_what_is_not_known(session: Session, found: dict[str, CaseId]) -> None:
    last, first = assessments(session, found["KLAPROOS"])
    assert (last.level, first.level) == ("high", "elevated")
    assert last.second == "VC-2"
    assert last.unknown.startswith("Of telefoon")


def test_planned_and_administrative_talks_are_not_counted(
    session: Session, found: dict[str, CaseId]
) -> None:
    register = told(session, found["NOORDERLICHT"])
    assert len(register.rows) == 3
    assert (register.in_justice, register.in_all) == (0, 2)
    assert told(session, found["KLAPROOS"]).in_justice == 2


def test_a_preparation_counts_its_two_rules(session: Session, found: dict[str, CaseId]) -> None:
    (one,) = preparations(session, found["NOORDERLICHT"])
    assert (one.day, one.at) == (date(2026, 11, 30), time(10, 30))
    assert one.guardrails == 2


def test_the_emergency_steps_are_those_of_the_plan_in_force(
    session: Session, found: dict[str, CaseId]
) -> None:
    plan = emergency_plan(session, found["KLAPROOS"])
    assert plan.version == 1
    assert plan.steps[1] == "Bel 112"
    assert plan.say_to_112, "the draft that emptied it is not in force"
    draft = emergency_plan(session, found["NOORDERLICHT"])
    assert draft.version is None


def test_the_glance_says_what_the_plan_lacks_and_what_comes(
    session: Session, found: dict[str, CaseId]
) -> None:
    glance = case_preview(session, found["KLAPROOS"])
    assert glance is not None
    assert glance.look_out is not None
    assert SAY(glance.look_out.what) == "3 Dec: Suspension or release expected"
    said = {one.part: SAY(one.said) for one in glance.recorded}
    assert said["plan"] == "draft v2, 3 answers needed"
    assert said["assessment"] == "complete, 21 Nov"
    assert plan_missing(session, found["KLAPROOS"]) == 3
    assert plan_missing(session, CaseId("00000000-0000-4000-8000-000000000001")) == 0


def test_history_shows_before_and_after_and_never_a_secret(
    session: Session, found: dict[str, CaseId]
) -> None:
    saves = case_history(session, found["KLAPROOS"])
    assert [one.at for one in saves] == sorted((one.at for one in saves), reverse=True)
    said = " ".join(
        SAY(words)
        for one in saves
        for change in one.changes
        for words in (change.label, change.before, change.after)
        if words is not None
    )
    assert "Bellen" in said or "Call" in said
    for secret in ("theepot", "paraplubak", "Bij tante", "Wisselende tijden"):
        assert secret not in said


def test_opening_a_case_reads_no_other(
    session: Session, found: dict[str, CaseId], monkeypatch: pytest.MonkeyPatch
) -> None:
    case, read = found["KLAPROOS"], []
    real = type(session.store).state

    def noted(store: object, key: object) -> object:
        read.append(key.case)  # type: ignore[attr-defined]
        return real(store, key)  # type: ignore[arg-type]

    monkeypatch.setattr(type(session.store), "state", noted)
    case_preview(session, case)
    timeline(session, case)
    assert set(read) == {case}
