"""Terms, counted by hand. Each example says its calculation; dates were checked on a calendar."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from holidays.countries.netherlands import Netherlands

from desktop_app.domain.clocks import Point, Term, end_of
from desktop_app.domain.working_days import is_working_day, next_working_day

LAW_14 = Term(14, "days", rolls=True)


def day(text: str) -> Point:
    return Point(date.fromisoformat(text))


def at(text: str) -> Point:
    said, clock = text.split("T")
    return Point(date.fromisoformat(said), time.fromisoformat(clock))


def test_holidays_are_no_working_days_and_the_fifth_of_may_is_one_of_them_every_year() -> None:
    # 2026: Good Friday 3 April, Easter Monday 6 April, King's Day Monday 27 April, Liberation Day
    # Tuesday 5 May (no public holiday in most collective agreements, but one in article 3),
    # Ascension Thursday 14 May, Whit Monday 25 May, Christmas Friday and Saturday.
    for said in ("2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05"):
        assert not is_working_day(date.fromisoformat(said))
    for said in ("2026-05-14", "2026-05-25", "2026-12-25", "2027-05-05", "2026-11-28"):
        assert not is_working_day(date.fromisoformat(said))
    # The Friday after Ascension, Christmas Eve and New Year's Eve are working days.
    for said in ("2026-05-15", "2026-12-24", "2026-12-31", "2026-05-04"):
        assert is_working_day(date.fromisoformat(said))


def test_holidays_are_those_that_the_library_of_the_worlds_holidays_has_until_2100() -> None:
    for year in range(2014, 2101):
        known = Netherlands(years=[year], categories=("public", "optional"))  # type: ignore[no-untyped-call]
        held = frozenset(known)
        for number in range(365):
            one = date(year, 1, 1) + timedelta(days=number)
            assert is_working_day(one) == (one.weekday() < 5 and one not in held)


def test_kings_day_is_a_day_earlier_when_it_falls_on_a_sunday() -> None:
    assert not is_working_day(date(2031, 4, 26))  # a Saturday: 27 April 2031 is a Sunday
    assert is_working_day(date(2031, 4, 28))  # so the Monday is free of it


def test_the_next_working_day_after_good_friday_is_a_tuesday() -> None:
    # Friday 3 April (Good Friday), Saturday, Easter Sunday, Easter Monday: Tuesday 7 April.
    assert next_working_day(date(2026, 4, 3)) == date(2026, 4, 7)


def test_an_appeal_of_fourteen_days_ends_with_its_last_day() -> None:
    # Verdict Tuesday 3 November 2026, 14 days: Tuesday 17 November, a working day.
    assert end_of(at("2026-11-03T13:30"), LAW_14) == day("2026-11-17")


def test_a_term_of_the_law_that_ends_on_a_sunday_ends_on_monday() -> None:
    # Verdict Sunday 1 November is none; take Saturday 14 November + 14 = Saturday 28 November,
    # then Sunday 29: Monday 30 November.
    assert end_of(day("2026-11-14"), LAW_14) == day("2026-11-30")


def test_a_term_that_ends_on_christmas_ends_after_it() -> None:
    # 11 December + 14 = Friday 25 December (Christmas), Saturday 26 (second day), Sunday 27:
    # Monday 28 December.
    assert end_of(day("2026-12-11"), LAW_14) == day("2026-12-28")


def test_a_term_that_ends_on_liberation_day_moves_in_every_year() -> None:
    # 21 April 2026 + 14 = Tuesday 5 May: Wednesday 6 May.
    assert end_of(day("2026-04-21"), LAW_14) == day("2026-05-06")


def test_a_short_term_holds_two_working_days() -> None:
    # Three days from Thursday 24 December 2026: Friday 25, Saturday 26, Sunday 27 hold none.
    # Lengthened to Monday 28 (one) and Tuesday 29 (two): Tuesday 29 December.
    assert end_of(day("2026-12-24"), Term(3, "days", rolls=True)) == day("2026-12-29")
    # Three days from Wednesday 11 November: Thursday and Friday count, Saturday 14 rolls to Monday.
    assert end_of(day("2026-11-11"), Term(3, "days", rolls=True)) == day("2026-11-16")


def test_custody_never_rolls_onto_a_working_day() -> None:
    # Remand of 14 days from Friday 11 December 2026 10:00 ends on Christmas Day, at that hour.
    remand = Term(14, "days", custody=True)
    assert end_of(at("2026-12-11T10:00"), remand) == at("2026-12-25T10:00")
    assert end_of(day("2026-12-11"), remand) == day("2026-12-25")


def test_three_days_and_eighteen_hours_to_the_magistrate() -> None:
    # Arrest Friday 6 November 2026 20:00; 90 hours = 3 days 18 hours: Tuesday 10 November 14:00.
    assert end_of(at("2026-11-06T20:00"), Term(90, "hours", custody=True)) == at("2026-11-10T14:00")


def test_the_night_the_clock_goes_forward_does_not_shorten_custody() -> None:
    # The clock goes from 02:00 to 03:00 on Sunday 29 March 2026. Arrest Saturday 28 March 20:00
    # (UTC+1, 19:00 UTC) + 90 h = Wednesday 1 April 13:00 UTC = 15:00 (UTC+2), not 14:00.
    assert end_of(at("2026-03-28T20:00"), Term(90, "hours", custody=True)) == at("2026-04-01T15:00")


def test_the_night_the_clock_goes_back_does_not_lengthen_a_day_of_custody() -> None:
    # 25 October 2026 has 25 hours. 3 days = 72 hours from Saturday 24 October 12:00 (10:00 UTC):
    # Tuesday 27 October 10:00 UTC = 11:00 (UTC+1).
    assert end_of(at("2026-10-24T12:00"), Term(3, "days", custody=True)) == at("2026-10-27T11:00")


def test_contact_within_a_day_after_the_clock_changed_is_a_day_of_hours() -> None:
    # 24 hours from Saturday 28 March 2026 16:00 (15:00 UTC): Sunday 15:00 UTC = 17:00 (UTC+2).
    assert end_of(at("2026-03-28T16:00"), Term(24, "hours")) == at("2026-03-29T17:00")


def test_hours_that_do_not_exist_or_come_twice_are_still_counted() -> None:
    # 02:30 on 29 March 2026 does not exist; read as UTC+1 it is 01:30 UTC, one hour on 02:30 UTC
    # = 04:30 (UTC+2). 02:30 on 25 October comes twice; the first (00:30 UTC) is meant: 01:30 UTC
    # = 02:30 (UTC+1), the second one.
    assert end_of(at("2026-03-29T02:30"), Term(1, "hours")) == at("2026-03-29T04:30")
    assert end_of(at("2026-10-25T02:30"), Term(1, "hours")) == at("2026-10-25T02:30")


def test_of_a_day_without_a_time_only_whole_days_are_counted() -> None:
    # 90 hours from somewhere on 6 November: 3 whole days; the end is early rather than late.
    assert end_of(day("2026-11-06"), Term(90, "hours", custody=True)) == day("2026-11-09")
    assert end_of(day("2026-11-06"), Term(1, "hours")) == day("2026-11-06")


@pytest.mark.parametrize(
    ("start", "term", "end"),
    [
        ("2026-01-31", Term(1, "months"), "2026-02-28"),  # February has 28 days in 2026
        ("2028-01-31", Term(1, "months"), "2028-02-29"),  # and 29 in 2028
        ("2026-11-30", Term(3, "months"), "2027-02-28"),  # over the end of the year
        ("2028-02-29", Term(1, "years"), "2029-02-28"),  # 2029 is no leap year
        ("2028-02-29", Term(4, "years"), "2032-02-29"),
        ("2026-12-31", Term(2, "months"), "2027-02-28"),
        ("2026-10-31", Term(8, "months"), "2027-06-30"),  # June has 30 days
        ("2026-11-24", Term(10, "years"), "2036-11-24"),
        ("2026-05-31", Term(3, "months", before=True), "2026-02-28"),
        ("2026-11-24", Term(4, "weeks"), "2026-12-22"),
        ("2026-11-24", Term(110, "days", custody=True), "2027-03-14"),  # 6 + 31 + 31 + 28 + 14
    ],
)
def test_months_end_on_the_last_day_where_they_are_shorter(
    start: str, term: Term, end: str
) -> None:
    assert end_of(day(start), term) == day(end)


def test_a_term_is_counted_back_without_rolling() -> None:
    # Ten days before Thursday 3 December 2026: Monday 23 November; before Tuesday 8 December:
    # Saturday 28 November, which stays (general Act on terms, 4: not for terms counted back).
    assert end_of(day("2026-12-03"), Term(10, "days", before=True)) == day("2026-11-23")
    back = Term(10, "days", before=True, rolls=True)
    assert end_of(day("2026-12-08"), back) == day("2026-11-28")


def test_three_working_days_skip_the_weekend_and_king_s_day() -> None:
    # From Thursday 23 April 2026: Friday 24 (1), not the weekend, not Monday 27 (King's Day),
    # Tuesday 28 (2), Wednesday 29 (3).
    assert end_of(day("2026-04-23"), Term(3, "days", working=True)) == day("2026-04-29")
    # Back from Tuesday 7 April: Monday 6 and Friday 3 April are holidays; Thursday 2 (1),
    # Wednesday 1 (2), Tuesday 31 March (3).
    back = Term(3, "days", working=True, before=True)
    assert end_of(day("2026-04-07"), back) == day("2026-03-31")
