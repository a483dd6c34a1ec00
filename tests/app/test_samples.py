"""The sample cases load, whole, and look like a working day."""

from __future__ import annotations

from desktop_app.app import agenda, cases, records, samples
from desktop_app.app.session import Session
from desktop_app.domain.activation import active_version


def test_the_sample_cases_give_a_working_day(session: Session) -> None:
    found, _ = samples.load_samples(session, session.today())
    assert set(found) == {"KLAPROOS", "NOORDERLICHT", "ZEEGLAS"}
    today = agenda.today(session)
    assert [row.code for row in today.late] == ["NOORDERLICHT", "ZEEGLAS"]
    assert {row.code for row in today.today} == {"KLAPROOS", "NOORDERLICHT"}
    header = cases.case_header(session, found["KLAPROOS"])
    assert header is not None
    assert header.example
    assert header.level is not None
    assert header.level.level == "high"


def test_the_plan_of_klaproos_is_in_force_and_lacks_three_answers_to_be_renewed(
    session: Session,
) -> None:
    found, _ = samples.load_samples(session, session.today(), codenames=frozenset({"KLAPROOS"}))
    key = cases.plan_key(found["KLAPROOS"])
    state = records.state_of(session, key)
    assert state is not None
    active = active_version(state, session.store.revisions(key))
    assert active is not None
    assert active.whole
    missing = [one.leaf for one in records.open_draft(session, key).missing()]
    assert set(missing) == {"on_danger_word", "never_contact", "call_112_line"}
