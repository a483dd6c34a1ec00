"""The sample cases load, whole, and look like a working day."""

from __future__ import annotations

import pytest

from desktop_app.app import agenda, cases, examples, records, samples
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.activation import active_version
from desktop_app.errors import UserError


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


def test_the_three_sample_cases_are_put_in_and_deleted_in_one_action(
    session: Session, world: World, passphrase: str
) -> None:
    own, _ = cases.open_case(session, "ZEESTER")
    assert examples.to_put_in(session) == ("KLAPROOS", "NOORDERLICHT", "ZEEGLAS")
    names, _ = examples.put_in(session)
    assert names == ("KLAPROOS", "NOORDERLICHT", "ZEEGLAS")
    assert {one.codename for one in examples.examples(session)} == set(names)
    with pytest.raises(UserError, match="in the vault already"):
        examples.put_in(session)
    with pytest.raises(UserError):
        examples.delete_all(session, world, passphrase="iets anders dan het was")
    assert len(examples.examples(session)) == 3
    done = examples.delete_all(session, world, passphrase=passphrase)
    assert set(done.codenames) == set(names)
    assert [case for case, _, _ in cases.codenames(session)] == [own]
    assert examples.to_put_in(session) == names
    with pytest.raises(UserError, match="no example case"):
        examples.delete_all(session, world, passphrase=passphrase)


def test_only_the_sample_cases_that_are_not_there_are_put_in(session: Session) -> None:
    samples.load_samples(session, session.today(), codenames=frozenset({"KLAPROOS"}))
    names, _ = examples.put_in(session)
    assert names == ("NOORDERLICHT", "ZEEGLAS")
