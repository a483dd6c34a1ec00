"""Sheets: filled, checked, registered, booked in."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, hearings, printing, records, sheet_register
from desktop_app.app.session import Session
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.paper.model import Size


@pytest.fixture
def hearing(session: Session) -> RecordKey:
    case, _ = cases.open_case(session, "KLAPROOS")
    key, _ = hearings.new_hearing(
        session,
        case,
        {
            "kind": "rc",
            "starts_at": {
                "at": "2026-12-03T09:30",
                "zone": "Europe/Amsterdam",
                "precision": "exact",
            },
            "arrive_at": "09:00",
            "status": "planned",
            "city": "Utrecht",
            "interpreter_needed": "yes",
        },
    )
    return key


def secret_in_plan(session: Session, hearing: RecordKey, word: str) -> None:
    draft = records.open_draft(session, cases.plan_key(hearing.case))
    fields = {
        "made_with": "in_person",
        "plan_language": {"language": "nl", "interpreter": "none"},
        "change_reason": "new",
        "word_danger": word,
    }
    records.set_fields(draft, fields)
    records.save(session, cases.plan_key(hearing.case), draft)


def test_the_sheet_of_an_rc_hearing_holds_what_applies_and_no_more(
    session: Session, hearing: RecordKey
) -> None:
    prepared = printing.prepare_sheet(session, hearing)
    assert prepared.may_print
    text = prepared.printed.text
    assert "W10" in text
    assert "W04" not in text
    assert "KLAPROOS" not in text
    assert prepared.printed.pages == 3


def test_a_value_that_gives_a_code_word_away_stops_the_sheet(
    session: Session, hearing: RecordKey
) -> None:
    secret_in_plan(session, hearing, "zonnebloem")
    records.change(
        session, hearings.checklist_key(hearing), {"items.ck_w02.value": "vraag naar Zonnebloem"}
    )
    prepared = printing.prepare_sheet(session, hearing)
    assert not prepared.may_print
    with pytest.raises(UserError):
        sheet_register.register(session, prepared, way="print")
    assert sheet_register.sheet_register(session) == ()


def test_a_printed_sheet_is_booked_in_by_the_code_on_it(
    session: Session, hearing: RecordKey
) -> None:
    prepared = printing.prepare_sheet(session, hearing)
    sheet_register.register(session, prepared, way="print")
    (sheet,) = sheet_register.sheet_register(session)
    assert (sheet.code, sheet.serial, sheet.state) == (prepared.code, 1, "issued")
    sheet_register.book(session, prepared.code.replace("-", "").lower() + "/2", "returned")
    assert sheet_register.sheet_register(session)[0].state == "returned"
    with pytest.raises(UserError):
        sheet_register.book(session, "7F3K-2P9Q-X", "returned")


def test_the_next_sheet_has_another_code_and_the_next_number(
    session: Session, hearing: RecordKey
) -> None:
    first = printing.prepare_sheet(session, hearing)
    sheet_register.register(session, first, way="print")
    second = printing.prepare_sheet(session, hearing, language="en")
    assert second.code != first.code
    assert second.serial == 2


def test_a_hearing_without_a_city_is_not_printed(session: Session, hearing: RecordKey) -> None:
    records.change(session, hearing, {"city": None})
    with pytest.raises(UserError):
        printing.prepare_sheet(session, hearing)


def test_a_size_that_a_sheet_does_not_have_is_refused_in_words(
    session: Session, hearing: RecordKey
) -> None:
    for what, size in (("victim", Size.POCKET), ("checklist", Size.CUT), ("duty_card", Size.LARGE)):
        with pytest.raises(UserError, match="does not come in that size"):
            printing.prepare_sheet(session, hearing, what=what, size=size)


def test_an_a5_sheet_comes_in_the_corner_of_an_a4_to_cut_out(
    session: Session, hearing: RecordKey
) -> None:
    usual = printing.prepare_sheet(session, hearing, what="victim")
    cut = printing.prepare_sheet(session, hearing, what="victim", size=Size.CUT)
    assert cut.printed.text == usual.printed.text.replace(usual.code, cut.code)
