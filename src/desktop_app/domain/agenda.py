"""What has to happen when: entries of all cases, sorted into late, today and the days to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal, TypeAlias

from desktop_app.domain.ids import Leaf, RecordKey

Role: TypeAlias = Literal["due", "review", "expires", "appointment"]
AHEAD_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One date of one record. ``certain`` is False while the date is in conflict or incomplete."""

    key: RecordKey
    leaf: Leaf
    day: date
    at: time | None
    role: Role
    who: str
    done: bool
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """What stands open around one day. ``done`` are those of that day that were ticked."""

    late: tuple[AgendaEntry, ...]
    today: tuple[AgendaEntry, ...]
    done: tuple[AgendaEntry, ...]
    ahead: tuple[AgendaEntry, ...]


def order(entry: AgendaEntry) -> tuple[date, time, str, str]:
    """Return what entries are sorted by: day, time (those without first), record."""
    return (entry.day, entry.at or time.min, entry.key.record, entry.leaf)


def around(entries: Iterable[AgendaEntry], today: date) -> Day:
    """Sort ``entries`` into late, today, done today and the next seven days.

    An appointment that has passed is not late: it took place or was moved, which its record says.
    """
    late: list[AgendaEntry] = []
    now: list[AgendaEntry] = []
    done: list[AgendaEntry] = []
    ahead: list[AgendaEntry] = []
    for entry in sorted(entries, key=order):
        if entry.day == today:
            (done if entry.done else now).append(entry)
        elif entry.done:
            continue
        elif entry.day < today and entry.role != "appointment":
            late.append(entry)
        elif today < entry.day <= today + timedelta(days=AHEAD_DAYS):
            ahead.append(entry)
    return Day(tuple(late), tuple(now), tuple(done), tuple(ahead))
