"""When a step falls that lies so many days from a moment."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.working_days import IsWorking, is_working_day


def day_of_step(moment: date, days: int, is_working: IsWorking = is_working_day) -> date:
    """Return the day of a step ``days`` from ``moment``, on which somebody is at work.

    A step before the moment falls on the working day before, one after it on the working day
    after; on the day itself it stays.
    """
    day = moment + timedelta(days=days)
    way = timedelta(days=1 if days > 0 else -1)
    while days and not is_working(day):
        day += way
    return day
