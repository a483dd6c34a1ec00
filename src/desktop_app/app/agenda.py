"""Today: what is late, what is for today and for the days to come, and ticking it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, cast

from desktop_app.app import titles
from desktop_app.app.cases import ASSESSMENT, case_key, last_assessment, level_of
from desktop_app.app.changes import Changes
from desktop_app.app.records import change, values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import clock_of, text_of
from desktop_app.domain import agenda
from desktop_app.domain.agenda import AgendaEntry, Role
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import Level
from desktop_app.errors import UserError
from desktop_app.forms.schema import Condition
from desktop_app.store.agenda import AgendaEntry as StoredEntry
from desktop_app.text import Words, message

_LOOK_BACK: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line of Today or of the agenda, in words.

    ``may_tick``: ticking says that it is done; other rows are only opened. ``until`` and
    ``before`` belong to steps with a window. ``days_late`` is 0 unless it is late.
    """

    entry: AgendaEntry
    what: Words
    code: str
    level: Level | None
    until: time | None
    before: bool
    may_tick: bool
    days_late: int
    done_at: time | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """The first page of the day. ``next_hearing`` is the first appointment at court, if any."""

    day: date
    late: tuple[AgendaRow, ...]
    today: tuple[AgendaRow, ...]
    done: tuple[AgendaRow, ...]
    ahead: tuple[AgendaRow, ...]
    next_hearing: AgendaRow | None


def entries(
    session: Session, start: date | None, end: date | None, *, done: bool | None = None
) -> tuple[AgendaEntry, ...]:
    """Return the agenda from ``start`` to before ``end`` (None: open), in order."""
    stored = session.store.agenda(
        start.isoformat() if start else None, end.isoformat() if end else None, done=done
    )
    holds: dict[CaseId, RecordKey | None] = {}
    found = []
    for one in stored:
        if one.key.kind == ASSESSMENT:
            if one.key.case not in holds:
                holds[one.key.case] = last_assessment(session, one.key.case)
            if holds[one.key.case] not in (None, one.key):
                continue
        found.append(_entry(one))
    return tuple(found)


def _entry(stored: StoredEntry) -> AgendaEntry:
    return AgendaEntry(
        stored.key,
        stored.leaf,
        date.fromisoformat(stored.date[:10]),
        clock_of(stored.value),
        cast("Role", stored.role),
        stored.who,
        stored.done,
        certain=not (stored.conflict or stored.incomplete),
    )


def today(session: Session) -> Today:
    """Return what is late, for today, done today and for the next seven days."""
    day = session.today()
    end = day + timedelta(days=agenda.AHEAD_DAYS + 1)
    found = agenda.around(entries(session, day - _LOOK_BACK, end), day)
    rows = _Rows(session, day)
    court = [
        one for one in entries(session, day, None, done=False) if one.key.kind == Kind("hearing")
    ]
    return Today(
        day,
        rows.of(found.late),
        rows.of(found.today),
        rows.of(found.done),
        rows.of(found.ahead),
        rows.of(court[:1])[0] if court else None,
    )


def rows(session: Session, start: date | None, end: date | None) -> tuple[AgendaRow, ...]:
    """Return the agenda from ``start`` to before ``end`` (None: open) in words."""
    return _Rows(session, session.today()).of(entries(session, start, end))


class _Rows:
    """Puts entries into words, reading each case once."""

    def __init__(self, session: Session, day: date) -> None:
        self._session = session
        self._day = day
        self._cases: dict[CaseId, tuple[str, Level | None]] = {}

    def of(self, found: Iterable[AgendaEntry]) -> tuple[AgendaRow, ...]:
        return tuple(self._row(one) for one in found)

    def _row(self, entry: AgendaEntry) -> AgendaRow:
        code, level = self._case(entry.key.case)
        values = values_of(self._session, entry.key)
        late = (self._day - entry.day).days
        return AgendaRow(
            entry,
            titles.of_entry(self._session, entry, values),
            code,
            level,
            clock_of(values.get(entry.leaf), "until"),
            before=values.get(Leaf("before")) is True,
            may_tick=tick_values(self._session, entry) is not None,
            days_late=late if late > 0 and not entry.done else 0,
            done_at=clock_of(values.get(Leaf("done_at"))) if entry.done else None,
        )

    def _case(self, case: CaseId) -> tuple[str, Level | None]:
        """Return codename and level of a case; of its other records nothing is read."""
        if case == NO_CASE:
            return "", None
        if case not in self._cases:
            codename = text_of(values_of(self._session, case_key(case)), "codename")
            level = level_of(self._session, case)
            self._cases[case] = (codename or case[:8].upper(), level.level if level else None)
        return self._cases[case]


def tick_values(session: Session, entry: AgendaEntry) -> dict[str, Value] | None:
    """Return the answers that say that ``entry`` is done; None where a tick cannot say it.

    Only a step is done by ticking it: a measure that ends, a review or a hearing has answers of
    its own to give.
    """
    if entry.key.kind != Kind("step"):
        return None
    done = _done_condition(session, entry)
    if done is None:
        return None
    moment: Value = {
        "at": session.local_now().strftime("%Y-%m-%dT%H:%M"),
        "zone": "Europe/Amsterdam",
        "precision": "exact",
    }
    return {done.field: str(done.values[0]), "done_at": moment}


def _done_condition(session: Session, entry: AgendaEntry) -> Condition | None:
    at = session.form(entry.key.kind).resolve(entry.leaf)
    shown = at.field.agenda if at is not None else None
    return shown.done if shown is not None else None


def tick(session: Session, entry: AgendaEntry) -> Changes:
    """Say that ``entry`` is done, now; raises UserError where it wants more than a tick."""
    values = tick_values(session, entry)
    if values is None:
        raise UserError(
            message(
                "Today",
                "This is not done with a tick. Open it and say how it went. Nothing was changed.",
            )
        )
    return change(session, entry.key, values)


def untick(session: Session, key: RecordKey) -> Changes:
    """Open a step again that was ticked."""
    return change(session, key, {"state": "open", "done_at": None})


def put_off(session: Session, key: RecordKey, day: date, *, reason: str) -> Changes:
    """Move a step to ``day`` with a reason; its time of day or window stays.

    Raises UserError without a reason or for a day that has passed.
    """
    if not reason.strip():
        raise UserError(message("Today", "Say why it is put off. Nothing was changed."))
    if day < session.today():
        raise UserError(message("Today", "That day has passed. Nothing was changed."))
    due = values_of(session, key).get(Leaf("due"))
    old = due if isinstance(due, dict) else {}
    moment: Value = old | {
        part: day.isoformat() + str(old[part])[10:] for part in ("at", "until") if part in old
    }
    return change(session, key, {"due": moment, "put_off_reason": reason.strip()})
