"""The calendar file: RFC 5545 to the letter, and nothing in it but day and time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.app import calendar_file, cases, hearings, records, trail
from desktop_app.app.calendar_file import Appointment, calendar, escaped, save_calendar
from desktop_app.app.session import Session
from desktop_app.app.steps import moment
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.language import Speaker

MADE = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
SAY = Speaker("nl").say
ONE = Appointment("3f1c7f0e-6a0b-5d0a-9c39-6f1b0c5a7d21", date(2026, 12, 3), time(9, 30), None)


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


@pytest.fixture
def hearing(session: Session) -> RecordKey:
    case, _ = cases.open_case(session, "DAUWLAND")
    fields = {
        "kind": "substantive",
        "starts_at": moment(date(2026, 12, 3), time(9, 30)),
        "ends_at": "12:00",
        "court": "Rechtbank Overijssel",
        "city": "Almelo",
        "room": "Zaal B",
        "status": "confirmed",
    }
    return hearings.new_hearing(session, case, fields)[0]


def test_a_file_has_the_hearing_as_an_appointment_and_nothing_else_of_it(
    session: Session, hearing: RecordKey, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    assert save_calendar(session, path, SAY) == calendar_file.Saved(1, 0)
    lines = unfolded(path.read_bytes())
    assert "DTSTART;TZID=Europe/Amsterdam:20261203T093000" in lines
    assert "DTEND;TZID=Europe/Amsterdam:20261203T120000" in lines
    text = path.read_text("utf-8")
    values = records.values_of(session, hearing)
    for told in ("DAUWLAND", "ZK-", "Almelo", "Rechtbank", "Zaal", "substantive", "zitting"):
        assert told.lower() not in text.lower()
    for secret in (hearing.case, hearing.record, session.owner.name, session.by, "LOCATION"):
        assert secret not in text
    assert "DESCRIPTION" not in text
    assert values
    (line,) = trail.lines(session, trail.Query(event="calendar"))
    assert line.event == "calendar"


def test_the_id_of_a_hearing_stays_when_it_moves(session: Session, hearing: RecordKey) -> None:
    (before,), _ = calendar_file.appointments(session)
    records.change(session, hearing, {"starts_at": moment(date(2026, 12, 10), time(10, 0))})
    (after,), _ = calendar_file.appointments(session)
    assert before.uid == after.uid != hearing.record
    assert after.day == date(2026, 12, 10)


def test_what_took_place_is_left_out_and_what_was_cancelled_is_marked(
    session: Session, hearing: RecordKey
) -> None:
    records.change(session, hearing, {"status": "cancelled"})
    (one,), _ = calendar_file.appointments(session)
    assert one.cancelled
    assert b"STATUS:CANCELLED" in calendar([one], title="x", made=MADE)
    records.change(session, hearing, {"status": "done"})
    assert calendar_file.appointments(session) == ((), 0)


def test_without_a_hearing_nothing_is_written(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        save_calendar(session, tmp_path / "agenda.ics", SAY)
    assert list(tmp_path.glob("*.ics")) == []


def test_a_file_that_is_there_stays_as_it_is(
    session: Session, hearing: RecordKey, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    path.write_bytes(b"mine")
    with pytest.raises(UserError):
        save_calendar(session, path, SAY)
    assert path.read_bytes() == b"mine"


def test_a_file_begins_and_ends_as_the_standard_asks() -> None:
    lines = unfolded(calendar([ONE], title="Afspraak", made=MADE))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    begins = [one[6:] for one in lines if one.startswith("BEGIN:")]
    ends = [one[4:] for one in lines if one.startswith("END:")]
    assert sorted(begins) == sorted(ends)
    assert "DTSTAMP:20261124T080000Z" in lines
    assert f"UID:{ONE.uid}" in lines


def test_an_appointment_without_a_time_is_a_whole_day() -> None:
    lines = unfolded(
        calendar([Appointment("u", date(2026, 12, 31), None, None)], title="x", made=MADE)
    )
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines


def test_an_end_before_the_start_is_not_believed() -> None:
    odd = Appointment("u", date(2026, 12, 3), time(13, 0), time(9, 0))
    assert "DTEND;TZID=Europe/Amsterdam:20261203T140000" in unfolded(
        calendar([odd], title="x", made=MADE)
    )


@given(st.text(max_size=200))
def test_any_title_stays_one_line_of_text(title: str) -> None:
    data = calendar([ONE], title=title, made=MADE)
    assert len(unfolded(data)) == len(unfolded(calendar([ONE], title="x", made=MADE)))
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
        assert b"\n" not in line
        assert b"\r" not in line


def test_signs_of_the_syntax_are_escaped() -> None:
    assert escaped("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne"


def test_a_long_line_is_folded_and_never_inside_a_character() -> None:
    data = calendar([ONE], title="é" * 100, made=MADE)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert "SUMMARY:" + "é" * 100 in unfolded(data)


@pytest.mark.parametrize("year", [2026, 2030])
def test_the_zone_puts_the_clock_forward_and_back_as_the_netherlands_do(year: int) -> None:
    """The rules in the file, applied by hand, give what the zone data of the system says."""
    text = calendar([ONE], title="x", made=MADE).decode()
    rules = re.findall(r"BYMONTH=(\d+);BYDAY=-1SU", text)
    assert rules == ["3", "10"]
    zone = ZoneInfo("Europe/Amsterdam")
    for month, before, after in ((3, 1, 2), (10, 2, 1)):
        last = max(
            date(year, month, day) for day in range(20, 32) if date(year, month, day).weekday() == 6
        )
        early = datetime.combine(last, time(0, 30), zone).utcoffset()
        late = datetime.combine(last, time(12, 0), zone).utcoffset()
        assert early is not None
        assert late is not None
        assert (early.seconds // 3600, late.seconds // 3600) == (before, after)
