"""Patterns in incidents: counted by kind, channel and week, and nothing more."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.patterns import WEEKS, Happened, pattern

TODAY = date(2026, 11, 24)


def happened(day: date | None, kinds: str = "following", channels: str = "phone") -> Happened:
    return Happened(day, tuple(kinds.split()), tuple(channels.split()))


def test_kinds_and_channels_are_counted_most_often_first() -> None:
    found = pattern(
        [
            happened(TODAY, "following threat_direct", "phone"),
            happened(TODAY, "threat_direct", "sms phone"),
            happened(TODAY, "threat_direct", "sms"),
        ],
        until=TODAY,
    )
    assert found.total == 3
    assert found.kinds == (("threat_direct", 3), ("following", 1))
    assert found.channels == (("phone", 2), ("sms", 2))


def test_weeks_without_incidents_stand_between_the_others() -> None:
    found = pattern([happened(date(2026, 11, 8)), happened(date(2026, 11, 23))], until=TODAY)
    assert found.weeks == (
        (date(2026, 11, 2), 1),
        (date(2026, 11, 9), 0),
        (date(2026, 11, 16), 0),
        (date(2026, 11, 23), 1),
    )


def test_what_nobody_can_date_is_counted_apart() -> None:
    found = pattern([happened(None), happened(TODAY)], until=TODAY)
    assert (found.total, found.undated, sum(n for _, n in found.weeks)) == (2, 1, 1)


def test_no_more_than_half_a_year_is_shown_and_the_rest_is_said() -> None:
    old = TODAY - timedelta(weeks=60)
    found = pattern([happened(old), happened(TODAY)], until=TODAY)
    assert len(found.weeks) == WEEKS
    assert found.earlier == 1


def test_without_incidents_there_is_nothing_to_count() -> None:
    assert pattern([], until=TODAY).weeks == ()
    assert pattern([happened(None)], until=TODAY).weeks == ()


def test_a_week_in_the_future_is_not_lost() -> None:
    found = pattern([happened(TODAY + timedelta(weeks=1))], until=TODAY)
    assert found.weeks == ((date(2026, 11, 30), 1),)
