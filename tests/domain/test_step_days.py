"""When a step around a moment falls: on a working day, before or after it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.step_days import day_of_step
from desktop_app.domain.working_days import is_working_day

TUESDAY = date(2026, 12, 8)


def test_a_step_before_falls_on_the_working_day_before() -> None:
    assert day_of_step(TUESDAY, -1) == date(2026, 12, 7)
    assert day_of_step(TUESDAY, -2) == date(2026, 12, 4)  # the 6th is a Sunday


def test_a_step_after_falls_on_the_working_day_after() -> None:
    assert day_of_step(TUESDAY, 4) == date(2026, 12, 14)  # the 12th is a Saturday
    assert day_of_step(date(2026, 12, 24), 1) == date(2026, 12, 28)  # after Christmas


def test_a_step_on_the_day_itself_stays_even_on_a_sunday() -> None:
    assert day_of_step(date(2026, 12, 6), 0) == date(2026, 12, 6)


@given(st.dates(date(2025, 1, 1), date(2030, 12, 31)), st.integers(-60, 60))
def test_a_step_keeps_its_side_of_the_moment(moment: date, days: int) -> None:
    day = day_of_step(moment, days)
    assert (day < moment, day > moment) == (days < 0, days > 0)
    assert days == 0 or is_working_day(day)
