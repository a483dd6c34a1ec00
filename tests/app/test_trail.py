"""The audit trail is asked by case, day, event and person, and goes out as a table."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.app import cases, consulting, spreadsheet, trail
from desktop_app.app.records import change
from desktop_app.app.session import Session
from desktop_app.app.trail import Codes, Query
from desktop_app.app.trail_words import WORDS, detail_words
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.store.audit import EVENTS
from tests.app.conftest import Clock

SAY = Speaker("en").say


@pytest.fixture
def two(session: Session) -> tuple[CaseId, CaseId]:
    first, _ = cases.open_case(session, "KLAPROOS")
    return first, cases.open_case(session, "ZEEGLAS")[0]


def events(session: Session, query: Query) -> list[str]:
    return [one.event for one in trail.lines(session, query)]


def test_looking_at_a_case_is_one_line_until_ten_minutes_later(
    session: Session, two: tuple[CaseId, CaseId], clock: Clock
) -> None:
    first, second = two
    asked = Query(case=first, event="view")
    assert consulting.viewed(session, first)
    clock.move(minutes=9)
    assert not consulting.viewed(session, first)
    assert consulting.viewed(session, second)
    assert len(events(session, asked)) == 1
    clock.move(minutes=1)
    assert consulting.viewed(session, first)
    assert len(events(session, asked)) == 2
    clock.move(minutes=-30)  # a clock that was set back hides nothing
    assert consulting.viewed(session, first)


def test_typing_on_is_one_search_and_its_words_are_kept_nowhere(
    session: Session, clock: Clock
) -> None:
    assert consulting.searched(session, 7)
    assert not consulting.searched(session, 2)
    clock.move(minutes=1)
    assert consulting.searched(session, 0)
    found = [one.details for one in trail.lines(session, Query(event="search"))]
    assert found == [{"hits": 7}, {"hits": 0}]


def test_a_vault_that_cannot_be_written_still_shows_a_case(
    session: Session, two: tuple[CaseId, CaseId]
) -> None:
    session.store.database.connection.run("PRAGMA query_only = ON")
    assert consulting.viewed(session, two[0])
    session.store.database.connection.run("PRAGMA query_only = OFF")
    assert events(session, Query(event="view")) == []


def test_lines_are_found_by_case_event_person_and_day(
    session: Session, two: tuple[CaseId, CaseId], clock: Clock
) -> None:
    first, _ = two
    clock.move(days=1)
    change(session, cases.case_key(first), {"codename": "PAPAVER"})
    day = clock.time.date()
    assert events(session, Query(case=first, first=day, last=day)) == ["save"]
    assert events(session, Query(case=first, last=day - timedelta(days=1))) == ["save", "save"]
    assert events(session, Query(event="create", by=session.by)) == ["create"]
    assert events(session, Query(by="somebody else")) == []
    assert events(session, Query(first=date(2027, 1, 1))) == []
    (latest,) = trail.page(session, Query(case=first), Codes(session), skip=0, limit=1)
    assert (latest.code, SAY(latest.what), SAY(latest.about[0])) == ("PAPAVER", "Saved", "Case")
    assert trail.people(session) == (session.by,)


def test_a_day_begins_and_ends_where_the_work_is_done(session: Session, clock: Clock) -> None:
    clock.time = clock.time.replace(hour=23, minute=30)  # UTC: half past midnight in Amsterdam
    session.store.audit.note("lock", session.by)
    next_day = clock.time.date() + timedelta(days=1)
    assert events(session, Query(event="lock", first=next_day, last=next_day)) == ["lock"]


def test_a_table_goes_out_with_every_line_and_a_line_of_its_own(
    session: Session, two: tuple[CaseId, CaseId], tmp_path: Path
) -> None:
    change(session, cases.case_key(two[0]), {"codename": "=cmd()"})
    lines = list(trail.lines(session))
    assert trail.write_csv(session, tmp_path / "trail.csv", SAY) == len(lines)
    text = (tmp_path / "trail.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Line", "When", "What", "By", "Case", "Record", "Details"]
    assert [row[0] for row in rows[1:]] == [str(one.n) for one in lines]
    assert rows[1][1].endswith("+01:00")
    assert {row[4] for row in rows[1:]} == {"", "'=cmd()", "ZEEGLAS"}
    assert list(trail.lines(session))[-1].event == "trail_export"
    assert list(tmp_path.glob("*.part")) == []


def test_a_file_that_is_there_is_left_as_it_is(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "trail.csv"
    path.write_text("mine")
    with pytest.raises(UserError):
        trail.write_csv(session, path, SAY)
    assert path.read_text() == "mine"
    with pytest.raises(UserError):
        trail.write_csv(session, tmp_path / "nowhere" / "trail.csv", SAY)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+31", "-2", "@sum", "\t=1", "  =1", "\u202e=1", "\ufeff@x", "\r=1"]
)
def test_no_cell_is_executed_by_a_spreadsheet(cell: str) -> None:
    ((row,),) = csv.reader(
        io.StringIO(b"".join(spreadsheet.rows([[cell]])).decode("utf-8-sig"), newline="")
    )
    assert row == f"'{cell}"


def test_a_cell_with_separators_and_a_nul_stays_one_cell() -> None:
    data = b"".join(spreadsheet.rows([['a,"b"\nc', "x\x00y"], ["plain", ""]]))
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [['a,"b"\nc', "x\ufffdy"], ["plain", ""]]


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE audit SET author = 'Eve' WHERE n = 2", "Line 2 (24 Nov 2026, 09:00) is not"),
        ("DELETE FROM audit WHERE n = 2", "Lines are missing before line 3 (24 Nov 2026"),
        ("DELETE FROM audit WHERE n >= 3", "line 3 and what follows were taken out"),
    ],
)
def test_a_break_of_the_chain_is_said_with_line_and_time(
    session: Session, two: tuple[CaseId, CaseId], sql: str, said: str
) -> None:
    assert trail.broken(session) == ()
    session.store.database.connection.run(sql)
    assert said in SAY(trail.broken(session)[0])


def test_every_event_has_words() -> None:
    assert WORDS.keys() == EVENTS


def test_details_are_said_in_words_and_what_nobody_knows_as_it_stands() -> None:
    said = [
        SAY(detail_words(name, value))
        for name, value in {
            "bundle": "6a1f7c1e-0000-4000-8000-000000000001",
            "lost": True,
            "first": 1_795_500_000_000,
            "change": "rehearsed",
            "unheard_of": "x",
        }.items()
    ]
    assert said == [
        "bundle: 6a1f7c1e",
        "the stick is lost",
        "first: 24 Nov 2026, 07:00",
        "recovery sheet typed back",
        "unheard of: x",
    ]
