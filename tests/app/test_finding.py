"""One line of typing finds cases, sheets on paper, and words in answers, also in former ones."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, records
from desktop_app.app.finding import find
from desktop_app.app.looking import Found
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SHEET
from desktop_app.domain.ids import CaseId, RecordKey

AT = {"at": "2026-11-24T09:00", "zone": "Europe/Amsterdam", "precision": "exact"}
SHEETS = {"7F3K-2P9Q-C": "checklist", "7F3M-0000-0": "victim", "MNPQ-2222-2": "aftercare"}


@pytest.fixture
def case(session: Session) -> CaseId:
    case, _ = cases.open_case(session, "KLAPROOS")
    for number, (code, what) in enumerate(SHEETS.items(), 1):
        key = records.new_key(session, "sheet", case)
        sheet = {"code": code, "serial": number, "what": what, "state": "issued"}
        records.change(session, key, {**sheet, "printed_at": AT, "destroy_by": AT})
    return case


@pytest.fixture
def note(session: Session, case: CaseId) -> RecordKey:
    key = records.new_key(session, "note", case)
    records.change(
        session, key, {"occurred_at": AT, "text": "Belde over de sleutel van de buurvrouw."}
    )
    records.change(session, key, {"text": "Belde over de kat."})
    return key


def texts(found: tuple[Found, ...]) -> list[str]:
    return [one.text for one in found]


def test_a_case_is_found_by_its_codename_its_number_and_with_a_slip(
    session: Session, case: CaseId
) -> None:
    for typed in ("kla", "KLAPROSO", "0001", "klaproos"):
        (found,) = find(session, typed).cases
        assert (found.key, found.leaf, found.text) == (cases.case_key(case), "codename", "KLAPROOS")
    assert find(session, "klaproos").answers == (), "its codename is said once"


def test_a_sheet_is_found_by_its_code_or_its_start(session: Session, case: CaseId) -> None:
    for typed, codes in {
        "7f": ["7F3M-0000-0", "7F3K-2P9Q-C"],
        "7f3k": ["7F3K-2P9Q-C"],
        "7F3K2P": ["7F3K-2P9Q-C"],
        "7f3k-2p9q-c/2": ["7F3K-2P9Q-C"],
        "7f3mo": ["7F3M-0000-0"],
        "mnpq": ["MNPQ-2222-2"],
        "mnp": [],
        "2222": [],
    }.items():
        found = find(session, typed)
        assert texts(found.sheets) == codes, typed
        assert all((one.key.kind, one.code) == (SHEET, "KLAPROOS") for one in found.sheets)
        assert not {one.key for one in found.answers} & {one.key for one in found.sheets}


def test_a_former_answer_is_found_on_request_after_those_that_are_current(
    session: Session, note: RecordKey
) -> None:
    assert texts(find(session, "belde").answers) == ["Belde over de kat."]
    assert find(session, "sleutel").answers == ()
    (former,) = find(session, "sleutel", earlier=True).answers
    assert (former.key, former.leaf, former.current) == (note, "text", False)
    both = find(session, "belde", earlier=True).answers
    assert [one.current for one in both] == [True, False]
    assert len(find(session, "belde", earlier=True, limit=1).answers) == 1


def test_what_is_shielded_is_never_found(session: Session, case: CaseId) -> None:
    key = records.new_key(session, "person", case)
    records.change(session, key, {"role": "rl_01", "name": "Zonnebloem"})
    records.change(session, key, {"name": "Madeliefje"})
    for word in ("zonnebloem", "madeliefje"):
        assert find(session, word, earlier=True).all == ()


def test_a_search_is_noted_without_its_words_and_one_letter_is_none(
    session: Session, note: RecordKey
) -> None:
    noted = session.store.audit.count()
    find(session, "k")
    assert session.store.audit.count() == noted
    find(session, "kat")
    (line,) = session.store.audit.lines(after=noted)
    assert (line.event, line.details) == ("search", {"hits": 1})
