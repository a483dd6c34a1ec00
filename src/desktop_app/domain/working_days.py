"""Working days in the Netherlands: not a Saturday, a Sunday or a generally recognised holiday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeAlias

IsWorking: TypeAlias = Callable[[date], bool]
_SATURDAY, _SUNDAY = 5, 6
_AROUND_EASTER = (-2, 0, 1, 39, 49, 50)
"""Days after Easter Sunday: Good Friday, both days of Easter, Ascension, both days of Whitsun."""
_FIXED = ((1, 1), (5, 5), (12, 25), (12, 26))
"""Month and day: New Year's Day, 5 May in every year, both days of Christmas."""


def is_working_day(day: date) -> bool:
    """Tell whether ``day`` is a working day in the sense of the general Act on terms.

    Holidays are those of article 3 (Algemene termijnenwet): New Year's Day, Good Friday, Easter
    Monday, the King's birthday, 5 May in every year, Ascension Day, Whit Monday, both days of
    Christmas. Bridge days that the government names for a year are not known here.
    """
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


def next_working_day(day: date, is_working: IsWorking = is_working_day) -> date:
    """Return ``day``, or the first working day after it."""
    while not is_working(day):
        day += timedelta(days=1)
    return day


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    """Return the holidays of a year: article 3, first paragraph, and its second for Good Friday."""
    easter = easter_sunday(year)
    kings_birthday = date(year, 4, 27)
    if kings_birthday.weekday() == _SUNDAY:
        kings_birthday -= timedelta(days=1)
    moving = (easter + timedelta(days=days) for days in _AROUND_EASTER)
    fixed = (date(year, month, day) for month, day in _FIXED)
    return frozenset((*moving, *fixed, kings_birthday))


def easter_sunday(year: int) -> date:
    """Return Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher: Nature, 1876)."""
    golden = year % 19
    century = year // 100
    correction = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    correction -= (correction // 28) * (1 - (29 // (correction + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + correction + 2 - century + century // 4) % 7
    offset = correction - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))
