"""Terms that dates of records start stand in the agenda with their source, until they are met."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Any

import pytest

from desktop_app.app import agenda, clocks
from desktop_app.app.agenda import AgendaRow
from desktop_app.app.cases import case_key, open_case, plan_key
from desktop_app.app.offers import take_step
from desktop_app.app.prompts import prompts
from desktop_app.app.records import change, change_many, new_key, state_of, withdraw
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.forms.catalogue import Catalogue
from desktop_app.language import Speaker
from desktop_app.store.clocks import Rules, ends
from desktop_app.store.meaning import KindMeaning
from tests.app.conftest import Clock, a_vault, a_world


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Give one vault to all tests here: each has a case of its own in it."""
    folder = tmp_path_factory.mktemp("terms")
    made = a_vault(a_world(folder, Clock()))
    yield made
    made.vault.close()


@pytest.fixture
def case(session: Session, request: pytest.FixtureRequest) -> Iterator[CaseId]:
    found = open_case(session, request.node.name[5:30])[0]
    yield found
    session.store.erase(found, by="VC-1", ground="mistake")


def at(text: str) -> Value:
    return {"at": text, "zone": "Europe/Amsterdam", "precision": "exact"}


def made(session: Session, case: CaseId, kind: str, values: dict[str, Value]) -> RecordKey:
    key = new_key(session, kind, case)
    change_many(session, {key: values})
    return key


def term(session: Session, name: str) -> AgendaRow | None:
    found = [row for row in agenda.rows(session, None, None) if row.entry.clock == name]
    assert len(found) <= 1
    return found[0] if found else None


def running(session: Session) -> set[str]:
    return {row.entry.clock for row in agenda.rows(session, None, None) if row.entry.clock}


def suspect(session: Session, case: CaseId, event: str, when: str) -> RecordKey:
    values: dict[str, Value] = {"label": "VD2", "phase": "ph_f07"}
    key = made(session, case, "proceeding", values)
    row = "a1"
    change(
        session,
        key,
        {f"dates.{row}.event": event, f"dates.{row}.at": at(when), f"dates.{row}.state": "running"},
    )
    return key


def test_an_arrest_starts_the_way_to_the_magistrate_and_to_the_first_hearing(
    session: Session, case: CaseId
) -> None:
    suspect(session, case, "arrest", "2026-11-24T20:00")
    row = term(session, "before_rc")
    assert row is not None
    # 90 hours = 3 days and 18 hours from Tuesday 20:00: Saturday 14:00. It does not roll.
    assert (row.entry.day, row.entry.at) == (date(2026, 11, 28), time(14))
    assert row.code.startswith("AN_ARREST")
    hearing = term(session, "first_public_hearing")
    assert hearing is not None
    assert hearing.entry.day == date(2027, 3, 14)  # 110 days of 24 hours


def test_a_term_of_the_law_ends_on_a_working_day_and_says_where_it_comes_from(
    session: Session, case: CaseId
) -> None:
    suspect(session, case, "appeal_lodged", "2026-12-11T10:00")
    row = term(session, "appeal_grounds")
    assert row is not None
    assert row.entry.day == date(2026, 12, 28)  # 14 days: 25 December; both days, then Sunday
    assert row.entry.at is None
    assert "410 Sv" in repr(row.source)
    assert row.may_tick


def test_a_term_that_was_ticked_is_a_step_that_is_done(session: Session, case: CaseId) -> None:
    suspect(session, case, "arrest", "2026-11-24T20:00")
    row = term(session, "before_rc")
    assert row is not None
    agenda.tick(session, row.entry)
    assert term(session, "before_rc") is None
    step = clocks.step_key(row.entry)
    state = state_of(session, step)
    assert state is not None
    assert state.values()[Leaf("state")] == "done"
    agenda.untick(session, step)
    assert state_of(session, step).values()[Leaf("state")] == "open"  # type: ignore[union-attr]
    withdraw(session, step, "made by mistake")
    assert term(session, "before_rc") is not None
    agenda.tick(session, row.entry)
    assert term(session, "before_rc") is None


def test_dates_and_zones_that_no_calendar_has_do_no_harm(session: Session, case: CaseId) -> None:
    score(session, case, "9999-12-31", 2)
    draft = new_key(session, "hearing", case)
    far: Value = {"at": "9999-12-31T23:00", "zone": "Europe/Amsterdam", "precision": "exact"}
    change_many(session, {draft: {"kind": "verdict", "starts_at": far, "status": "done"}})
    near: Value = {"at": "0001-01-01T00:10", "zone": "Europe/Amsterdam", "precision": "exact"}
    early = new_key(session, "hearing", case)
    change_many(
        session, {early: {"kind": "rc", "starts_at": near, "status": "planned", "video": True}}
    )
    assert running(session).isdisjoint({"own_score_low", "appeal", "video_test"})
    assert session.store.derived_is_sound()


def test_two_dates_of_a_conflict_both_stand_in_the_agenda() -> None:
    rules = Rules(Catalogue.shipped().clocks)
    meaning = KindMeaning(Catalogue.shipped().form("own_score"))
    leaves: dict[str, tuple[int, list[Any]]] = {
        "asked_on": (1, ["2026-11-24", "2026-11-26"]),
        "overall": (1, [2, 8]),  # one of them says so: it is shown rather than hidden
    }
    found = [row for row in ends(rules, meaning, leaves) if row[0] == "own_score_low"]
    assert [(row[2], row[4]) for row in found] == [(0, "2026-11-25"), (1, "2026-11-27")]
    strange = {"zone": "Europe", "at": "2026-11-24T10:00", "precision": "exact"}
    hearing: dict[str, tuple[int, list[Any]]] = {
        "starts_at": (0, [strange]),
        "kind": (0, ["verdict"]),
        "status": (0, ["planned"]),
    }
    assert not [
        row
        for row in ends(rules, KindMeaning(Catalogue.shipped().form("hearing")), hearing)
        if row[0] == "verdict_call"
    ]


def test_putting_a_term_off_moves_the_reminder_only(session: Session, case: CaseId) -> None:
    suspect(session, case, "remand", "2026-11-24T10:00")
    row = term(session, "remand")
    assert row is not None
    step = clocks.step_key(row.entry)
    agenda.put_off(session, step, date(2026, 12, 9), reason="after the chambers", entry=row.entry)
    shown = [one for one in agenda.rows(session, None, None) if one.entry.key == step]
    assert [one.entry.day for one in shown] == [date(2026, 12, 9)]
    assert term(session, "remand") is None


def test_a_date_that_moves_starts_its_term_anew(session: Session, case: CaseId) -> None:
    key = suspect(session, case, "remand", "2026-11-24T10:00")
    row = term(session, "remand")
    assert row is not None
    agenda.tick(session, row.entry)
    change(session, key, {"dates.a1.at": at("2026-11-26T10:00")})
    moved = term(session, "remand")
    assert moved is not None
    assert moved.entry.day == date(2026, 12, 10)
    change(session, key, {"dates.a1.state": "over"})
    assert term(session, "remand") is None


def test_a_level_gives_its_review_until_a_day_is_chosen(session: Session, case: CaseId) -> None:
    values: dict[str, Value] = {
        "date": "2026-11-24",
        "assessed_by": "VC",
        "quick_screen": False,
        "level": "elevated",
    }
    key = made(session, case, "risk_assessment", values)
    row = term(session, "level_elevated")
    assert row is not None
    assert row.entry.day == date(2026, 12, 24)  # 30 days
    assert row.entry.leaf == "next_review"
    change(session, key, {"next_review": "2026-12-01"})
    assert term(session, "level_elevated") is None


def test_an_interview_is_followed_after_a_day_three_days_and_two_weeks(
    session: Session, case: CaseId
) -> None:
    values: dict[str, Value] = {
        "kind": "statement",
        "status": "done",
        "purpose_plain": "Statement",
        "why_now": "victim_wish",
        "date_time": at("2026-11-24T10:00"),
        "day_log.end": "12:30",
    }
    key = made(session, case, "interview_preparation", values)
    found = {
        name: (row.entry.day, row.entry.at)
        for name in ("aftercare_24h", "aftercare_72h", "aftercare_14d")
        if (row := term(session, name)) is not None
    }
    assert found == {
        "aftercare_24h": (date(2026, 11, 25), time(12, 30)),
        "aftercare_72h": (date(2026, 11, 27), time(12, 30)),
        "aftercare_14d": (date(2026, 12, 8), None),
    }
    change(session, key, {"h24.done_at": at("2026-11-25T09:00")})
    assert term(session, "aftercare_24h") is None
    assert term(session, "aftercare_72h") is not None
    change(session, key, {"status": "cancelled", "status_by": "victim", "status_why": "ill"})
    assert running(session).isdisjoint({"aftercare_72h", "aftercare_14d"})


def score(session: Session, case: CaseId, day: str, overall: int) -> RecordKey:
    values: dict[str, Value] = {
        "asked_on": day,
        "overall": overall,
        "asked_by": "coordinator",
        "could_hear": ["nobody"],
    }
    return made(session, case, "own_score", values)


def test_a_low_own_score_asks_for_contact_within_a_day(session: Session, case: CaseId) -> None:
    score(session, case, "2026-11-24", 3)
    row = term(session, "own_score_low")
    assert row is not None
    assert row.entry.day == date(2026, 11, 25)
    assert "own_score_fall" not in running(session)


def test_a_fall_of_three_asks_for_contact_and_contact_meets_it(
    session: Session, case: CaseId
) -> None:
    score(session, case, "2026-11-01", 8)
    score(session, case, "2026-11-20", 6)
    assert running(session).isdisjoint({"own_score_low", "own_score_fall"})
    score(session, case, "2026-11-24", 5)
    assert "own_score_fall" not in running(session)  # from 6 to 5
    score(session, case, "2026-11-25", 2)
    assert "own_score_low" in running(session)
    score(session, case, "2026-11-26", 7)
    assert "own_score_low" not in running(session)  # the next question was a contact
    score(session, case, "2026-11-27", 4)
    assert "own_score_fall" in running(session)
    contact: dict[str, Value] = {
        "at": at("2026-11-27T15:00"),
        "channel": "call",
        "who": ["rl_02"],
        "reached": "yes",
        "topics": ["safety"],
    }
    made(session, case, "contact_log", contact)
    assert running(session).isdisjoint({"own_score_low", "own_score_fall"})


def measure(session: Session, case: CaseId, sort: str, **values: Value) -> RecordKey:
    return made(session, case, "measure", {"type": sort, "state": "active", **values})


def test_a_measure_in_force_without_an_end_is_named_until_it_has_one(
    session: Session, case: CaseId
) -> None:
    key = measure(session, case, "pm_12", active_from="2026-11-20")
    row = term(session, "no_end_date")
    assert row is not None
    assert (row.entry.key, row.entry.leaf) == (key, "active_until")
    change(session, key, {"active_until": "2026-12-04"})
    assert term(session, "no_end_date") is None


def test_a_measure_is_looked_at_again_after_its_weeks_until_a_day_is_chosen(
    session: Session, case: CaseId
) -> None:
    patrol = measure(session, case, "pm_12", active_from="2026-11-20", active_until="2027-11-20")
    measure(session, case, "pm_36", active_from="2026-11-20", active_until="2027-11-20")
    row = term(session, "measure_review_2w")
    assert row is not None
    assert (row.entry.key, row.entry.leaf, row.entry.day) == (
        patrol,
        "review_on",
        date(2026, 12, 4),
    )
    change(session, patrol, {"reviewed_on": "2026-11-24"})
    row = term(session, "measure_review_2w")
    assert row is not None
    assert row.entry.day == date(2026, 12, 8)
    change(session, patrol, {"review_on": "2026-12-01"})
    assert not any(name.startswith("measure_review") for name in running(session))


def test_a_review_after_the_end_is_named(session: Session, case: CaseId) -> None:
    key = measure(
        session,
        case,
        "pm_12",
        active_from="2026-11-20",
        active_until="2026-12-04",
        review_on="2026-12-05",
    )
    row = term(session, "review_after_end")
    assert row is not None
    assert (row.entry.key, row.entry.leaf) == (key, "review_on")
    change(session, key, {"review_on": "2026-12-04"})
    assert term(session, "review_after_end") is None


def test_a_new_address_asks_for_patrol_and_alarm_until_they_are_reviewed(
    session: Session, case: CaseId
) -> None:
    plan = plan_key(case)
    moved: dict[str, Value] = {
        "status": "draft",
        "made_with": "in_person",
        "change_reason": "new",
        "plan_language.language": "nl",
        "plan_language.interpreter": "none",
        "moved_on": "2026-11-23",
    }
    change_many(session, {plan: moved})
    assert "address_change" not in running(session)
    measure(session, case, "pm_09", active_from="2026-11-01", active_until="2026-12-31")
    assert "address_change" not in running(session)
    key = measure(session, case, "pm_14", active_from="2026-11-01", active_until="2026-12-31")
    row = term(session, "address_change")
    assert row is not None
    assert (row.entry.key, row.entry.leaf) == (plan, "moved_on")
    change(session, key, {"reviewed_on": "2026-11-24"})
    assert "address_change" not in running(session)


def test_a_release_asks_for_a_review_within_a_day(session: Session, case: CaseId) -> None:
    suspect(session, case, "released", "2026-11-23T16:00")
    row = term(session, "release_review")
    assert row is not None
    assert (row.entry.day, row.entry.at) == (date(2026, 11, 24), time(16))
    review: dict[str, Value] = {
        "date": "2026-11-24",
        "reason": "event",
        "form": "phone",
        "with_whom": ["victim"],
        "what_changed": "VD2 is free",
        "what_worked": "-",
        "what_not": "-",
        "measures_reviewed": "all",
        "level_change": "same",
        "next_date": "2026-12-01",
        "reviewer": "VC",
    }
    made(session, case, "review", review)
    assert "release_review" not in running(session)


def test_what_a_hearing_wants_beforehand_is_counted_back(session: Session, case: CaseId) -> None:
    hearing: dict[str, Value] = {
        "kind": "substantive",
        "starts_at": at("2026-12-15T09:30"),
        "status": "planned",
        "video": True,
    }
    key = made(session, case, "hearing", hearing)
    back = term(session, "defence_witnesses")
    assert back is not None
    assert back.entry.day == date(2026, 12, 5)  # ten days before, a Saturday: it stays
    test = term(session, "video_test")
    assert test is not None
    assert test.entry.day == date(2026, 12, 8)
    # The hearing itself stays the next hearing of Today, whatever terms it starts.
    court = agenda.today(session).next_hearing
    assert court is not None
    assert (court.entry.key, court.entry.clock) == (key, "")


def test_in_a_closed_case_only_keeping_and_looking_back_go_on(
    session: Session, case: CaseId
) -> None:
    suspect(session, case, "arrest", "2026-11-24T20:00")
    assert "before_rc" in running(session)
    change(session, case_key(case), {"status": "closed", "closed_on": "2026-11-24"})
    assert "before_rc" not in running(session)
    assert "wpg8_removal" in running(session)
    change(session, case_key(case), {"status": "open"})
    assert "before_rc" in running(session)


def test_rebuilding_gives_the_same_terms(session: Session, case: CaseId) -> None:
    suspect(session, case, "arrest", "2026-11-24T20:00")
    score(session, case, "2026-11-24", 2)
    before = agenda.rows(session, None, None)
    assert session.store.derived_is_sound()
    session.store.reindex()
    assert agenda.rows(session, None, None) == before


def test_a_factor_that_is_so_now_stands_in_today_until_somebody_acts(
    session: Session, case: CaseId
) -> None:
    values: dict[str, Value] = {
        "date": "2026-11-24",
        "assessed_by": "VC-1",
        "threats.rf_t08.answer": "yes_now",
        "exposure.rf_e01.answer": "yes_now",
        "threats.rf_t01.answer": "yes_earlier",
    }
    key = made(session, case, "risk_assessment", values)

    def waiting() -> set[str]:
        found = agenda.today(session).today
        return {row.entry.leaf for row in found if row.entry.clock == "escalate"}

    assert waiting() == {"threats.rf_t08.answer", "exposure.rf_e01.answer"}
    rows = [row for row in agenda.today(session).today if row.entry.clock == "escalate"]
    said = {Speaker("en").say(row.what) for row in rows}
    assert any(one.startswith("Act on a factor that is so now: T08 ") for one in said)
    assert all(row.may_tick for row in rows)
    offer = next(
        one
        for one in prompts(session, case)
        if one.rule == "escalate" and one.leaf == "threats.rf_t08.answer"
    )
    take_step(session, offer)
    assert waiting() == {"exposure.rf_e01.answer"}
    last = next(row for row in rows if row.entry.leaf == "exposure.rf_e01.answer")
    agenda.tick(session, last.entry)
    assert waiting() == set()
    still = [one for one in prompts(session, case) if one.key == key and one.rule == "escalate"]
    assert [one for one in still if one.step] == []


def test_an_incident_that_is_written_answers_the_factor(session: Session, case: CaseId) -> None:
    values: dict[str, Value] = {"date": "2026-11-24", "assessed_by": "VC-1"}
    values["threats.rf_t11.answer"] = "yes_now"
    made(session, case, "risk_assessment", values)
    assert "escalate" in running(session)
    incident: dict[str, Value] = {
        "occurred_at": at("2026-11-24T08:00"),
        "reported_at": at("2026-11-24T08:30"),
        "kind": ["property_arson_explosive"],
        "channel": ["in_person"],
        "severity": "serious",
        "immediate_action": ["112"],
    }
    made(session, case, "incident", incident)
    assert "escalate" not in running(session)
