"""A record in the wrong case is moved to the right one: whole, once; neither names the other."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.app import agenda, cases, hearings, records, trail
from desktop_app.app.hearings import checklist_key, tick_item
from desktop_app.app.moving_records import MOVABLE, move_record
from desktop_app.app.session import SECOND_UNLOCK, Session
from desktop_app.app.steps import moment, new_note, steps
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.revision import sealed_digest
from desktop_app.errors import UserError
from desktop_app.store.drafts import Place
from desktop_app.store.sealed import Unsealable

WHY = "was van een ander"


@pytest.fixture
def wrong(session: Session) -> CaseId:
    return cases.open_case(session, "DAUWLAND")[0]


@pytest.fixture
def right(session: Session) -> CaseId:
    return cases.open_case(session, "DISTEL")[0]


@pytest.fixture
def person(session: Session, wrong: CaseId) -> RecordKey:
    key = records.new_key(session, "person", wrong)
    fields = {"role": "rl_06", "label": "AVIM 1", "work_phone": "06 1234 5678"}
    records.change(session, key, {**fields, "may_know": "2", "state": "active"})
    return key


def notes(session: Session, case: CaseId) -> list[str]:
    found = session.store.values(Kind("note"), (Leaf("text"),), case=case)
    return [str(values[Leaf("text")]) for values in found.values()]


def test_a_record_is_withdrawn_here_and_stands_there_with_a_note(
    session: Session, wrong: CaseId, right: CaseId, person: RecordKey
) -> None:
    new, changes = move_record(session, person, right, reason=WHY)
    summary = session.store.summary(person)
    assert summary is not None
    assert summary.withdrawn == WHY
    values = records.values_of(session, new)
    assert (values[Leaf("role")], values[Leaf("label")]) == ("rl_06", "AVIM 1")
    (note,) = notes(session, right)
    assert note.startswith("Persoon overgenomen uit een andere zaak")
    assert "VC-1" in note
    assert changes.cases == {wrong, right}


def test_neither_case_names_the_other(
    session: Session, wrong: CaseId, right: CaseId, person: RecordKey
) -> None:
    move_record(session, person, right, reason=WHY)
    for case, other, code in ((wrong, right, "DISTEL"), (right, wrong, "DAUWLAND")):
        for piece in session.store.missing([case], []):
            lines = b"".join(session.store.lines(piece)).decode()
            assert other not in lines
            assert code not in lines
            assert "ZK-0001" not in lines or case == wrong


def test_shielded_answers_go_along_sealed_for_their_new_place(
    session: Session, right: CaseId, person: RecordKey
) -> None:
    old = sealed_digest(records.values_of(session, person)[Leaf("work_phone")])
    new, _ = move_record(session, person, right, reason=WHY)
    digest = sealed_digest(records.values_of(session, new)[Leaf("work_phone")])
    assert digest is not None
    assert digest != old
    assert session.store.sealed_state(new, Leaf("work_phone"), digest) == "held"
    session.secrets_until = session.now() + SECOND_UNLOCK
    assert records.reveal(session, new, "work_phone") == "06 1234 5678"
    with pytest.raises((Unsealable, UserError, LookupError)):
        assert old is not None
        session.store.reveal(new, Leaf("work_phone"), old)


def test_it_happens_whole_or_not_at_all(
    session: Session, wrong: CaseId, right: CaseId, person: RecordKey
) -> None:
    session.store.database.connection.run(
        "CREATE TEMP TRIGGER refused BEFORE INSERT ON main.audit"
        " WHEN NEW.event = 'move' BEGIN SELECT RAISE(ABORT, 'no line'); END"
    )
    with pytest.raises(Exception, match="no line"):
        move_record(session, person, right, reason=WHY)
    summary = session.store.summary(person)
    assert summary is not None
    assert summary.withdrawn is None
    assert session.store.records(Kind("person"), right) == []
    assert notes(session, right) == []


def test_a_hearing_takes_its_checklist_along(
    session: Session, wrong: CaseId, right: CaseId
) -> None:
    (proceeding,) = cases.proceedings(session, wrong)
    fields = {"kind": "rc", "starts_at": moment(date(2026, 12, 3), time(9, 30))}
    more = {"status": "planned", "city": "Tiel", "proceeding": proceeding.key.record}
    key, _ = hearings.new_hearing(session, wrong, fields | more)
    item = hearings.checklist_run(session, key).groups[0].items[0].item.id
    tick_item(session, key, item)
    new, _ = move_record(session, key, right, reason=WHY)
    assert hearings.checklist_run(session, new).done == 1
    assert session.store.summary(checklist_key(new)) is not None
    assert Leaf("proceeding") not in records.values_of(session, new)
    assert [
        one.key.case for one in agenda.entries(session, None, None) if one.role == "appointment"
    ] == [right]


def test_a_note_moves_and_a_step_too(session: Session, wrong: CaseId, right: CaseId) -> None:
    key, _ = new_note(session, wrong, "Belde zelf", at=session.local_now())
    move_record(session, key, right, reason=WHY)
    assert notes(session, wrong) == []
    assert "Belde zelf" in notes(session, right)
    assert steps(session, right).open == ()


@pytest.mark.parametrize("why", ["", "   "])
def test_a_reason_is_asked(session: Session, right: CaseId, person: RecordKey, why: str) -> None:
    with pytest.raises(UserError):
        move_record(session, person, right, reason=why)


def test_what_is_typed_is_saved_first(session: Session, right: CaseId, person: RecordKey) -> None:
    draft = records.open_draft(session, person)
    draft.set("label", "AVIM 2")
    records.keep_draft(session, person, draft, place=Place("person", "label", 0))
    with pytest.raises(UserError, match="Save first"):
        move_record(session, person, right, reason=WHY)


def test_a_record_is_not_moved_twice_nor_into_its_own_case(
    session: Session, wrong: CaseId, right: CaseId, person: RecordKey
) -> None:
    with pytest.raises(UserError):
        move_record(session, person, wrong, reason=WHY)
    move_record(session, person, right, reason=WHY)
    with pytest.raises(UserError):
        move_record(session, person, right, reason=WHY)


def test_what_a_case_has_one_of_stays(session: Session, wrong: CaseId, right: CaseId) -> None:
    assert Kind("safety_plan") not in MOVABLE
    with pytest.raises(UserError):
        move_record(session, cases.case_key(wrong), right, reason=WHY)


def test_the_audit_trail_names_both_places(
    session: Session, wrong: CaseId, right: CaseId, person: RecordKey
) -> None:
    move_record(session, person, right, reason=WHY)
    lines = list(trail.lines(session, trail.Query(event="move")))
    assert len(lines) == 2
    assert {one.code for one in lines} == {"DAUWLAND", "DISTEL"}
