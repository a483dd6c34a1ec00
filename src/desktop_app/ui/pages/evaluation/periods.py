"""The periods that can be chosen: both days belong to them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from desktop_app.text import Day, Message, message


class Period(NamedTuple):
    """From the first to the last day, both included, and what it is called."""

    first: date
    last: date
    words: Message


def periods(first: date | None, today: date) -> tuple[Period, ...]:
    """Return what is offered: all, this year so far, the last four quarters and the years before.

    ``first``: the first day of which anything is known; None: nothing is.
    """
    begun = first if first is not None else date(today.year, 1, 1)
    found = [
        Period(
            date(today.year, 1, 1),
            today,
            message("Evaluation", "%1 to %2").fill(
                Day(date(today.year, 1, 1), "long"), Day(today, "long")
            ),
        ),
        Period(begun, today, message("Evaluation", "everything, from %1").fill(Day(begun, "long"))),
    ]
    year, quarter = today.year, (today.month - 1) // 3
    for _ in range(4):
        year, quarter = (year, quarter - 1) if quarter else (year - 1, 3)
        start = date(year, quarter * 3 + 1, 1)
        words = message("Evaluation", "quarter %1 of %2").fill(quarter + 1, year)
        if _quarter_end(start) >= begun:
            found.append(Period(start, _quarter_end(start), words))
    for earlier in range(today.year - 1, begun.year - 1, -1):
        words = message("Evaluation", "the year %1").fill(earlier)
        found.append(Period(date(earlier, 1, 1), date(earlier, 12, 31), words))
    return tuple(found)


def _quarter_end(start: date) -> date:
    month = start.month + 3
    after = date(start.year + 1, 1, 1) if month > 12 else date(start.year, month, 1)
    return after - timedelta(days=1)
