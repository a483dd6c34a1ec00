"""Is this a safe moment to make contact?"""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.safe_contact import in_safe_window

OFFICE = ["0" * 20 + "1" * 11 + "0" * 17] * 5 + ["0" * 48] * 2  # Monday to Friday 10:00-15:30


def test_a_half_hour_that_is_marked_is_safe() -> None:
    assert in_safe_window(OFFICE, datetime(2026, 11, 24, 10, 0)) is True
    assert in_safe_window(OFFICE, datetime(2026, 11, 24, 15, 29)) is True


def test_the_minute_after_the_last_marked_half_hour_is_not_safe() -> None:
    assert in_safe_window(OFFICE, datetime(2026, 11, 24, 15, 30)) is False


def test_a_saturday_outside_the_grid_is_not_safe() -> None:
    assert in_safe_window(OFFICE, datetime(2026, 11, 28, 11, 0)) is False


def test_an_empty_grid_says_nothing() -> None:
    assert in_safe_window(["0" * 48] * 7, datetime(2026, 11, 24, 11, 0)) is None
