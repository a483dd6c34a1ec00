"""The missed-contact rule: so many tries, or so many hours, since somebody was last reached."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.missed_contact import Try, is_reached

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def tries(*said: tuple[int, bool]) -> list[Try]:
    """Return tries so many hours after nine, in the order given."""
    return [Try(NINE + timedelta(hours=hours), reached) for hours, reached in said]


@pytest.mark.parametrize(
    ("made", "hours_now", "reached"),
    [
        ((), 99, False),
        (((0, False),), 5, False),
        (((0, False),), 6, True),  # six hours without contact
        (((0, False), (1, False)), 1, True),  # two tries
        (((1, False), (0, True)), 2, False),  # one try since the contact, in whatever order
        (((0, False), (1, False), (2, True)), 9, False),  # the contact came after
        (((0, False), (1, True), (2, False)), 3, False),  # it begins anew
    ],
)
def test_two_tries_or_six_hours(
    made: tuple[tuple[int, bool], ...], hours_now: int, *, reached: bool
) -> None:
    now = NINE + timedelta(hours=hours_now)
    assert is_reached(tries(*made), now, attempts=2, hours=6) is reached


def test_what_is_not_agreed_is_not_reached() -> None:
    now = NINE + timedelta(days=9)
    made = tries((0, False), (1, False))
    assert not is_reached(made, now, attempts=None, hours=None)
    assert is_reached(made, now, attempts=None, hours=1)
    assert not is_reached(made, now, attempts=3, hours=None)
