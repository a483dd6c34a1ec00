"""Dates, times and numbers are understood as people type them, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.forms import words
from desktop_app.forms.typed import (
    parse_typed_date,
    parse_typed_duration,
    parse_typed_time,
    tidy_phone,
    understand,
)
from desktop_app.forms.values import check_value
from tests.forms.every_type import every_type

TODAY = date(2026, 11, 25)  # a Wednesday
FORM = every_type()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24-11", "2026-11-24"),
        ("24-11-26", "2026-11-24"),
        ("24-11-2026", "2026-11-24"),
        ("24/11", "2026-11-24"),
        ("24.11.2026", "2026-11-24"),
        ("24 11 26", "2026-11-24"),
        ("24–11–2026", "2026-11-24"),
        ("2411", "2026-11-24"),
        ("241126", "2026-11-24"),
        ("24112026", "2026-11-24"),
        ("2026-11-24", "2026-11-24"),
        ("24 nov", "2026-11-24"),
        ("24 nov.", "2026-11-24"),
        ("24 november", "2026-11-24"),
        ("24 November 2027", "2027-11-24"),
        ("24nov26", "2026-11-24"),
        ("November 24", "2026-11-24"),
        ("Nov 24, 2027", "2027-11-24"),
        ("24th november", "2026-11-24"),
        ("3 mei", "2027-05-03"),
        ("1 mrt", "2027-03-01"),
        ("1 oktober", "2026-10-01"),
        ("5-1", "2027-01-05"),
        ("vandaag", "2026-11-25"),
        ("Today", "2026-11-25"),
        ("morgen", "2026-11-26"),
        ("tomorrow", "2026-11-26"),
        ("overmorgen", "2026-11-27"),
        ("the day after tomorrow".removeprefix("the "), "2026-11-27"),
        ("gisteren", "2026-11-24"),
        ("yesterday", "2026-11-24"),
        ("vrijdag", "2026-11-27"),
        ("friday", "2026-11-27"),
        ("vr", "2026-11-27"),
        ("woensdag", "2026-12-02"),
        ("wed", "2026-12-02"),
        ("op vrijdag", "2026-11-27"),
        ("komende maandag", "2026-11-30"),
        ("volgende vrijdag", "2026-12-04"),
        ("next friday", "2026-12-04"),
        ("afgelopen woensdag", "2026-11-18"),
        ("last friday", "2026-11-20"),
        ("volgende week", "2026-12-02"),
        ("last week", "2026-11-18"),
        ("+7", "2026-12-02"),
        ("+ 7", "2026-12-02"),
        ("-3", "2026-11-22"),
        ("+2w", "2026-12-09"),
        ("+1m", "2026-12-25"),
        ("+1 jaar", "2027-11-25"),
        ("over 2 weken", "2026-12-09"),
        ("in 3 days", "2026-11-28"),
    ],
)
def test_a_typed_date_is_understood(text: str, day: str) -> None:
    assert str(parse_typed_date(text, TODAY)) == day
    assert str(parse_typed_date(f"  {text.upper()} ", TODAY)) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31-4",
        "30-2-2026",
        "99",
        "13-13",
        "hello",
        "24-11-0026",
        "soon",
        "+",
        "week",
        "1-1-3000",
    ],
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert parse_typed_date(text, TODAY) is None


def test_a_date_without_a_year_is_the_nearest_or_the_next_or_the_last() -> None:
    assert str(parse_typed_date("1-8", TODAY)) == "2026-08-01"
    assert str(parse_typed_date("1-8", TODAY, prefer="future")) == "2027-08-01"
    assert str(parse_typed_date("24-12", TODAY, prefer="past")) == "2025-12-24"
    assert str(parse_typed_date("25-11", TODAY, prefer="future")) == "2026-11-25"


def test_29_february_is_that_of_the_nearest_leap_year() -> None:
    assert str(parse_typed_date("29-2", TODAY)) == "2028-02-29"
    assert str(parse_typed_date("29 feb", date(2025, 1, 1))) == "2024-02-29"


def test_a_month_later_is_never_in_the_month_after_that() -> None:
    assert str(parse_typed_date("+1m", date(2026, 1, 31))) == "2026-02-28"
    assert str(parse_typed_date("+1m", date(2026, 12, 31))) == "2027-01-31"
    assert str(parse_typed_date("+3m", date(2026, 11, 30))) == "2027-02-28"


def test_a_day_beyond_the_calendar_is_not_understood() -> None:
    assert parse_typed_date("tomorrow", date.max) is None
    assert parse_typed_date("+1j", date(2199, 6, 1)) is None
    assert parse_typed_date("+4 eeuwen", TODAY) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9.30", "09:30"),
        ("9:30", "09:30"),
        ("09,30", "09:30"),
        ("0930", "09:30"),
        ("930", "09:30"),
        ("9u", "09:00"),
        ("9u30", "09:30"),
        ("9h30", "09:30"),
        ("9 uur", "09:00"),
        ("9 uur 30", "09:30"),
        ("9.30 uur", "09:30"),
        ("9", "09:00"),
        ("half 10", "09:30"),
        ("half 1", "00:30"),
        ("half past 9", "09:30"),
        ("kwart over 9", "09:15"),
        ("kwart voor 9", "08:45"),
        ("quarter to 9", "08:45"),
        ("2 pm", "14:00"),
        ("2.15pm", "14:15"),
        ("12 am", "00:00"),
        ("12 p.m.", "12:00"),
        ("0", "00:00"),
    ],
)
def test_a_typed_time_is_understood(text: str, at: str) -> None:
    found = parse_typed_time(text)
    assert found is not None
    assert found.isoformat("minutes") == at


@pytest.mark.parametrize(
    "text", ["", "24:00", "25", "9:5", "9:60", "13 pm", "soon", "kwart over 30"]
)
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert parse_typed_time(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        ("45 min", 45),
        ("90m", 90),
        ("1u30", 90),
        ("1:30", 90),
        ("1,5 uur", 90),
        ("1.5 h", 90),
        ("2 h", 120),
        ("2 uur 15", 135),
        ("2 uur en 15 minuten", 135),
        ("anderhalf uur", 90),
        ("half uur", 30),
        ("kwartier", 15),
    ],
)
def test_a_typed_duration_is_understood(text: str, minutes: int) -> None:
    assert parse_typed_duration(text) == minutes


@pytest.mark.parametrize("text", ["", "long", "1:75", "-5"])
def test_what_is_no_duration_is_not_guessed(text: str) -> None:
    assert parse_typed_duration(text) is None


def test_a_phone_number_is_kept_as_typed_but_tidy() -> None:
    assert tidy_phone(" Tel.: 06–12 34\u00a056 78 ") == "06-12 34 56 78"
    assert tidy_phone("+31 6 12345678") == "+31 6 12345678"


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("on", "morgen", "2026-11-26"),
        ("on", "unknown", "unknown"),
        ("at", "9u", "09:00"),
        ("lasts", "1u30", 90),
        ("count", "12", 12),
        ("score", "7", 7),
        ("phone", "tel. 112", "112"),
        ("agreed", "ja", True),
        ("agreed", "No", False),
        ("pick", "Blauw", "blue"),
        ("pick", "blue", "blue"),
        ("picks", "Hond, cat", ["dog", "cat"]),
        ("lines", "one\n\ntwo ", ["one", "two"]),
        ("short", " cafe\u0301 ", "café"),
        ("short", "  ", None),
    ],
)
def test_typed_text_becomes_the_value_of_the_field(key: str, text: str, value: Value) -> None:
    assert understand(FORM.field(key), text, today=TODAY) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [("on", "soonish"), ("at", "late"), ("lasts", "long"), ("count", "many"), ("pick", "green")],
)
def test_what_is_not_understood_is_kept_and_found_wrong(key: str, text: str) -> None:
    value = understand(FORM.field(key), text, today=TODAY)
    assert value == text
    assert check_value(FORM.field(key), value) is not None


@given(st.text(max_size=30), st.dates())
def test_no_text_breaks_the_parsers(text: str, today: date) -> None:
    parse_typed_date(text, today)
    parse_typed_time(text)
    parse_typed_duration(text)
    tidy_phone(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["nl", "en"]))
def test_a_date_in_full_words_is_read_back(day: date, language: str) -> None:
    month = words.MONTHS[language][day.month - 1]
    assert parse_typed_date(f"{day.day} {month} {day.year}", TODAY) == day
    assert parse_typed_date(f"{day.day}-{day.month}-{day.year}", TODAY) == day
    assert parse_typed_date(day.isoformat(), TODAY) == day
