"""The interview preparation on paper."""

from __future__ import annotations

from desktop_app.app import records, samples, sheet_register
from desktop_app.app.preparation_sheet import agreed, prepare_preparation
from desktop_app.app.session import Session
from desktop_app.domain.ids import Kind, RecordKey
from desktop_app.paper.preparation import may_be_agreed


def preparation(session: Session) -> RecordKey:
    found, _ = samples.load_samples(session, session.today(), codenames=frozenset({"NOORDERLICHT"}))
    (one,) = session.store.records(Kind("interview_preparation"), found["NOORDERLICHT"])
    return one.key


def test_the_sheet_holds_what_was_agreed_and_nothing_typed(session: Session) -> None:
    key = preparation(session)
    prepared = prepare_preparation(session, key)
    assert prepared.may_print
    text = prepared.printed.text
    assert "maandag 30 november 2026" in text
    for typed in ("NOORDERLICHT", "blauwe kaart", "zoon", "mevrouw"):
        assert typed not in text


def test_every_agreed_box_is_one_of_the_sheet(session: Session) -> None:
    state = records.state_of(session, preparation(session))
    assert state is not None
    boxes = set(agreed(state))
    assert boxes <= may_be_agreed()
    assert {"room_wishes:door_in_view", "vc_role:waits_outside", "interpreter:needed"} <= boxes


def test_a_printed_preparation_is_in_the_register(session: Session) -> None:
    prepared = prepare_preparation(session, preparation(session), language="en")
    sheet_register.register(session, prepared, way="pdf")
    assert sheet_register.sheet_register(session)[0].code == prepared.code
