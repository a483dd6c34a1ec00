"""Steps around a moment: made from a set, moved along, asked where somebody changed them."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.app import agenda, cases, hearings, records, step_sets
from desktop_app.app.session import Session
from desktop_app.app.steps import moment, steps, tick_step
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.errors import UserError

DAY = date(2026, 12, 22)
NEW = date(2027, 1, 12)


@pytest.fixture
def case(session: Session) -> CaseId:
    return cases.open_case(session, "DAUWLAND")[0]


@pytest.fixture
def hearing(session: Session, case: CaseId) -> RecordKey:
    fields = {"kind": "substantive", "starts_at": moment(DAY, time(13, 0)), "status": "planned"}
    return hearings.new_hearing(session, case, fields)[0]


def make_all(session: Session, key: RecordKey) -> None:
    step_sets.make_steps(session, key, [one.key for one in step_sets.offered(session, key)])


def test_a_set_offers_steps_before_and_after_the_moment(
    session: Session, hearing: RecordKey
) -> None:
    found = step_sets.offered(session, hearing)
    assert len(found) == 8
    assert found[0].day < DAY < found[-1].day
    assert not any(one.made for one in found)


def test_steps_are_made_once_and_belong_to_their_moment(
    session: Session, hearing: RecordKey
) -> None:
    make_all(session, hearing)
    assert all(one.made for one in step_sets.offered(session, hearing))
    assert len(step_sets.following(session, hearing)) == 8
    with pytest.raises(UserError):
        make_all(session, hearing)


def test_moving_a_hearing_moves_its_untouched_steps_in_one_transaction(
    session: Session, hearing: RecordKey
) -> None:
    make_all(session, hearing)
    moves = step_sets.moving(session, hearing, DAY, NEW)
    assert len(moves) == 8
    assert not any(one.edited for one in moves)
    changes = step_sets.move_event(session, hearing, NEW, at=None, moves=moves)
    assert len(changes.keys) == 9
    starts = records.values_of(session, hearing)[Leaf("starts_at")]
    assert starts == moment(NEW, time(13, 0))
    days = {one.key: one.day for one in steps(session, hearing.case).open}
    assert {days[one.key] for one in moves} == {one.after for one in moves}
    assert step_sets.moving(session, hearing, NEW, NEW) == ()


def test_a_step_that_was_put_off_by_hand_is_marked_and_may_stay(
    session: Session, hearing: RecordKey
) -> None:
    make_all(session, hearing)
    first = step_sets.moving(session, hearing, DAY, NEW)[0]
    agenda.put_off(session, first.key, date(2026, 12, 3), reason="Zaal nog niet bekend")
    moves = step_sets.moving(session, hearing, DAY, NEW)
    edited = [one for one in moves if one.edited]
    assert [one.key for one in edited] == [first.key]
    quiet = [one for one in moves if not one.edited]
    step_sets.move_event(session, hearing, NEW, at=time(9, 30), moves=quiet)
    days = {one.key: one.day for one in steps(session, hearing.case).open}
    assert days[first.key] == date(2026, 12, 3)


def test_a_step_that_is_done_stays_where_it_was(session: Session, hearing: RecordKey) -> None:
    make_all(session, hearing)
    first = step_sets.moving(session, hearing, DAY, NEW)[0]
    tick_step(session, first.key)
    assert first.key not in {one.key for one in step_sets.moving(session, hearing, DAY, NEW)}


def test_the_time_of_day_of_a_step_stays_when_it_moves(
    session: Session, hearing: RecordKey
) -> None:
    make_all(session, hearing)
    one = next(iter(step_sets.following(session, hearing)))
    day = next(each.day for each in steps(session, hearing.case).open if each.key == one)
    assert day is not None
    records.change(session, one, {"due": moment(day, time(10, 15))})
    moves = step_sets.moving(session, hearing, DAY, NEW)
    step_sets.move_steps(session, moves)
    assert next(e.at for e in steps(session, hearing.case).open if e.key == one) == time(10, 15)


def test_a_release_has_steps_of_its_own(session: Session, case: CaseId) -> None:
    key = records.new_key(session, "trigger_event", case)
    fields = {"kind": "release_or_suspension", "when": "2026-12-22", "certainty": "expected"}
    records.change(session, key, {**fields, "done": "planned"})
    found = step_sets.set_for(session, key)
    assert found is not None
    assert found.id == "release"
    records.change(session, key, {"kind": "verdict"})
    other = step_sets.set_for(session, key)
    assert other is not None
    assert other.id == "moment"
    step_sets.move_event(session, key, NEW, at=None, moves=())
    assert records.values_of(session, key)[Leaf("when")] == NEW.isoformat()


def test_two_laptops_make_the_same_steps(session: Session, hearing: RecordKey) -> None:
    first = [one.key for one in step_sets.offered(session, hearing)]
    assert first == [one.key for one in step_sets.offered(session, hearing)]
    assert len(set(first)) == 8


def test_what_is_no_moment_cannot_be_moved(session: Session, case: CaseId) -> None:
    with pytest.raises(UserError):
        step_sets.move_event(session, cases.case_key(case), NEW, at=None, moves=())
    assert step_sets.offered(session, cases.case_key(case)) == ()
    assert (
        step_sets.event_day(session, RecordKey(case, Kind("hearing"), cases.case_key(case).record))
        is None
    )
