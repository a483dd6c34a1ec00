"""When a term ends: from a moment on the clock of the wall, by the rules of counting terms.

A term of the law in days, weeks, months or years ends with the last day of it, so its end has no
time of day. A term in hours, and one of custody, runs by the hour: 24 hours are 24 hours, also in
the night in which the clock is put forward or back (136 Sv: a day is 24 hours).
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from desktop_app.domain.ids import RecordId, derived_id
from desktop_app.domain.working_days import IsWorking, is_working_day, next_working_day

Unit: TypeAlias = Literal["hours", "days", "weeks", "months", "years"]
HOME_ZONE: Final = "Europe/Amsterdam"
_DAY: Final = 24
_WEEK: Final = 7
_YEAR: Final = 12
_SHORT: Final = 3
"""A term of so many days or more holds at least two working days (general Act on terms, 2)."""


@dataclass(frozen=True, slots=True)
class Term:
    """How long, and how it is counted.

    ``working``: days are counted as working days. ``rolls``: an end on a Saturday, Sunday or
    holiday moves to the next working day. ``custody``: days are counted by the hour. ``before``:
    it is counted back from the moment.
    """

    length: int
    unit: Unit
    working: bool = False
    rolls: bool = False
    custody: bool = False
    before: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A day and, where it is known, a time of day (to the minute) on the clock of a zone."""

    day: date
    at: time | None = None
    zone: str = HOME_ZONE


def end_of(start: Point, term: Term, is_working: IsWorking = is_working_day) -> Point:
    """Return when ``term`` ends that is counted from ``start``.

    Raises OverflowError or ValueError for an end outside the years that a date can have.
    """
    if term.unit == "hours":
        return _by_the_hour(start, term.length, before=term.before)
    if term.custody and term.unit in ("days", "weeks"):
        days = term.length * (_WEEK if term.unit == "weeks" else 1)
        return _by_the_hour(start, days * _DAY, before=term.before)
    last = _last_day(start.day, term, is_working)
    if term.rolls and not term.before:
        last = next_working_day(_with_two_working_days(start.day, last, is_working), is_working)
    return Point(last, None, start.zone)


def _by_the_hour(start: Point, hours: int, *, before: bool) -> Point:
    """Count hours as they pass. Of a start without a time only the whole days are counted."""
    if start.at is None:
        days = timedelta(days=hours // _DAY)
        return Point(start.day - days if before else start.day + days, None, start.zone)
    zone = ZoneInfo(start.zone)
    passed = timedelta(hours=-hours if before else hours)
    moment = datetime.combine(start.day, start.at, zone).astimezone(UTC) + passed
    local = moment.astimezone(zone)
    return Point(local.date(), local.time().replace(tzinfo=None), start.zone)


def _last_day(start: date, term: Term, is_working: IsWorking) -> date:
    sign = -1 if term.before else 1
    match term.unit:
        case "months" | "years":
            months = term.length * (_YEAR if term.unit == "years" else 1)
            return _months_on(start, sign * months)
        case "weeks":
            return start + timedelta(days=sign * _WEEK * term.length)
        case _ if term.working:
            return _working_days_on(start, term.length, sign, is_working)
        case _:
            return start + timedelta(days=sign * term.length)


def _months_on(start: date, months: int) -> date:
    """Return the same day of another month, or its last day where it is shorter."""
    year, month = divmod(start.year * _YEAR + start.month - 1 + months, _YEAR)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def _working_days_on(start: date, count: int, sign: int, is_working: IsWorking) -> date:
    day = start
    while count:
        day += timedelta(days=sign)
        count -= is_working(day)
    return day


def _with_two_working_days(start: date, last: date, is_working: IsWorking) -> date:
    """Lengthen a term of three days or more until two working days lie in it."""
    length = (last - start).days
    if length < _SHORT:
        return last
    found = 0
    for passed in range(1, length + 1):
        found += is_working(start + timedelta(days=passed))
        if found == 2:
            return last
    while found < 2:
        last += timedelta(days=1)
        found += is_working(last)
    return last


def step_of(clock: str, record: RecordId, leaf: str, day: date) -> RecordId:
    """Return the id of the step that says that a term was met, or that it was put off.

    ``record`` and ``leaf`` are what the term leads to, ``day`` is its end: when the date that it is
    counted from moves, it is another step. Two laptops that tick the same term make the same one.
    """
    return derived_id(f"clock_{clock}", f"{record}.{leaf}.{day.isoformat()}")
