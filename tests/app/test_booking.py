"""Sheets come back, are destroyed, or are lost."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.app import (
    conflicts,
    exporting,
    handing,
    importing,
    lost,
    may_be_lost,
    printing,
    sheet_register,
)
from desktop_app.app.booking import book_in, read_scan, scanned
from desktop_app.app.session import Session
from desktop_app.domain.ids import Kind
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.store.handing import HandedOver
from tests.app.test_exchange import introduce, stick
from tests.app.test_packs import hearing_on
from tests.paper import scanning

say = Speaker("nl").say


@pytest.fixture
def code(session: Session) -> str:
    prepared = printing.prepare_sheet(session, hearing_on(session, "KLAPROOS", "2026-12-03"))
    sheet_register.register(session, prepared, way="print")
    return prepared.code


def test_a_sheet_is_booked_in_as_the_scanner_reads_it(session: Session, code: str) -> None:
    booked = book_in(session, f"{code.replace('-', '')}/2", "destroyed", say=say)
    assert booked.sheet.code == code
    assert sheet_register.find_sheet(session, code).state == "destroyed"


def test_a_lost_sheet_opens_an_incident_and_starts_the_clock(session: Session, code: str) -> None:
    booked = book_in(session, code, "lost", say=say)
    sheet = sheet_register.find_sheet(session, code)
    assert sheet.state == "lost"
    (incident,) = session.store.records(Kind("incident"))
    assert incident.key.case == sheet.key.case
    assert booked.until is not None
    assert booked.until - session.now() == timedelta(hours=lost.breach_clock(session).length)
    assert len(session.store.records(Kind("step"))) == 1


@pytest.mark.parametrize("told", ["by the bundle", "by telephone"])
def test_a_sheet_of_a_case_that_was_handed_over_is_booked_in_where_the_paper_is(  # type: ignore[no-untyped-def]
    make_vault, tmp_path: Path, told: str
) -> None:
    old, new = make_vault("oost-2", "coordinator"), make_vault("oost-5", "deputy")
    to_new = introduce(old, new, role="deputy")
    introduce(new, old, role="coordinator")
    hearing = hearing_on(old, "KLAPROOS", "2026-12-03")
    codes = []
    for _ in range(2):
        prepared = printing.prepare_sheet(old, hearing)
        sheet_register.register(old, prepared, way="print")
        codes.append(prepared.code)
    gone = handing.hand_over(old, to_new, hearing.case, folder=stick(tmp_path))
    importing.import_file(new, gone.path)

    assert book_in(old, codes[0], "destroyed", say=say).until is None
    booked = book_in(old, codes[1], "lost", say=say)
    assert (booked.holder, booked.incident) == ("oost-5", False)
    assert "call them now" in booked.said().source
    assert not old.store.records(Kind("incident")), "here the case can only be read"
    with pytest.raises(HandedOver):
        sheet_register.register(old, printing.prepare_sheet(old, hearing), way="print")

    back = exporting.export(old, to_new, [hearing.case], folder=stick(tmp_path))
    if told == "by the bundle":
        importing.import_file(new, back.path)
    sheet = sheet_register.find_sheet(new, codes[1])
    (thing,) = [one for one in may_be_lost.things(new) if one.id == sheet.key.record]
    noted = lost.note(new, lost.look(new, thing), say, cases=[hearing.case], known=new.now())
    assert (len(noted.incidents), noted.clock is not None) == (1, True)
    if told == "by telephone":
        importing.import_file(new, back.path)
    states = [sheet_register.find_sheet(new, code).state for code in codes]
    assert states == ["destroyed", "lost"]
    assert not conflicts.inbox(new)


def test_a_mistyped_code_books_nothing_in(session: Session, code: str) -> None:
    with pytest.raises(UserError):
        book_in(session, code[:-1] + ("1" if code[-1] == "0" else "0"), "lost", say=say)
    assert sheet_register.find_sheet(session, code).state == "issued"
    assert not session.store.records(Kind("incident"))


def picture_of(pdf: bytes, page: int) -> bytes:
    out = io.BytesIO()
    scanning.pictures(pdf)[page].save(out, format="PNG")
    return out.getvalue()


def test_a_scan_shows_which_pages_of_a_sheet_came_back(session: Session) -> None:
    prepared = printing.prepare_sheet(session, hearing_on(session, "ZEEGLAS", "2026-12-03"))
    sheet_register.register(session, prepared, way="print")
    (whole,) = scanned(session, prepared.printed.pdf)
    assert whole.sheet.code == prepared.code
    assert whole.missing == ()
    (one,) = scanned(session, picture_of(prepared.printed.pdf, 1))
    assert one.pages == {2}
    assert one.missing == (1, 3)


def test_a_scan_of_a_bad_copy_is_still_read(session: Session, code: str) -> None:
    prepared = printing.prepare_sheet(session, hearing_on(session, "ZEEGLAS", "2026-12-03"))
    sheet_register.register(session, prepared, way="print")
    out = io.BytesIO()
    scanning.copied(scanning.pictures(prepared.printed.pdf)[0]).save(out, format="TIFF")
    assert scanned(session, out.getvalue())[0].sheet.code == prepared.code


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 broken", b"\x89PNG\r\n\x1a\n" + b"x" * 99])
def test_what_is_no_scan_is_refused_in_words(session: Session, data: bytes) -> None:
    with pytest.raises(UserError, match="not a scan"):
        scanned(session, data)


def test_a_scan_without_a_code_of_this_vault_books_nothing(session: Session) -> None:
    prepared = printing.prepare_sheet(session, hearing_on(session, "ZEEGLAS", "2026-12-03"))
    with pytest.raises(UserError, match="No code of a sheet"):
        scanned(session, prepared.printed.pdf)


def test_a_scan_that_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be read"):
        read_scan(tmp_path / "nowhere.png")
