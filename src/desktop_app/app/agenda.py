"""Today: what is late, what is for today and for the days to come, and ticking it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Final, Literal, TypeAlias, cast

from desktop_app.app import clocks, titles
from desktop_app.app.changes import Changes
from desktop_app.app.records import change, values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import clock_of
from desktop_app.domain import agenda
from desktop_app.domain.agenda import AgendaEntry, Role
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import Level, as_level
from desktop_app.errors import UserError
from desktop_app.forms.schema import Condition
from desktop_app.store.agenda import AgendaEntry as StoredEntry
from desktop_app.store.agenda import Span
from desktop_app.text import Words, message

_LOOK_BACK: Final = timedelta(days=366)
_BEFORE: Final = Leaf("before")
_DONE_AT: Final = Leaf("done_at")
Part: TypeAlias = Literal["late", "today", "ahead"]


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line of Today or of the agenda, in words.

    ``may_tick``: ticking says that it is done; other rows are only opened. ``until`` and
    ``before`` belong to steps with a window. ``days_late`` is 0 unless it is late. ``source``:
    where a term comes from; None for what is no term.
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
    source: Words | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """The first page of the day. ``next_hearing`` is the first appointment at court, if any.

    Of each list the first lines are here; ``late_number``, ``today_number`` and ``ahead_number``
    say how many there are.
    """

    day: date
    late: tuple[AgendaRow, ...]
    today: tuple[AgendaRow, ...]
    done: tuple[AgendaRow, ...]
    ahead: tuple[AgendaRow, ...]
    late_number: int
    today_number: int
    ahead_number: int
    next_hearing: AgendaRow | None


@dataclass(frozen=True, slots=True)
class Most:
    """How many lines of each list of Today are read."""

    late: int = 40
    today: int = 100
    ahead: int = 60

    def more(self, part: Part) -> Most:
        """Return the same with twice as many lines of one list."""
        return replace(self, **{part: 2 * getattr(self, part)})


def entries(
    session: Session, start: date | None, end: date | None, *, done: bool | None = None
) -> tuple[AgendaEntry, ...]:
    """Return the agenda from ``start`` to before ``end`` (None: open), in order."""
    return _read(session, Span(_iso(start), _iso(end), done=done))


def entries_of(session: Session, case: CaseId) -> tuple[AgendaEntry, ...]:
    """Return the ends of terms that run in a case, in order."""
    found = _read(session, Span(case=case, done=False))
    return tuple(one for one in found if one.clock)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _read(session: Session, span: Span, limit: int = -1) -> tuple[AgendaEntry, ...]:
    return tuple(_entry(one) for one in session.store.lists.agenda(span, limit=limit))


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
        clock=stored.clock,
    )


def today(session: Session, most: Most | None = None) -> Today:
    """Return what is late, for today, done today and for the next seven days.

    An appointment that has passed is not late: it took place or was moved, which its record says.
    """
    most = most or Most()
    day = session.today()
    first, next_day = day.isoformat(), (day + timedelta(days=1)).isoformat()
    end = (day + timedelta(days=agenda.AHEAD_DAYS + 1)).isoformat()
    late = Span((day - _LOOK_BACK).isoformat(), first, done=False, late=True, running=True)
    now = Span(first, next_day, done=False, running=True)
    ahead = Span(next_day, end, done=False, running=True)
    court = Span(first, done=False, kinds=(Kind("hearing"),), running=True, role="appointment")
    rows = _Rows(session, day)
    lists = {
        span: _read(session, span, limit)
        for span, limit in ((late, most.late), (now, most.today), (ahead, most.ahead))
    }

    def number(span: Span, limit: int) -> int:
        """Count what was not read: all of it was, where there are fewer than the limit."""
        n = len(lists[span])
        return n if n < limit else session.store.lists.agenda_number(span)

    return Today(
        day,
        rows.of(lists[late]),
        rows.of(lists[now]),
        rows.of(_read(session, replace(now, done=True), most.today)),
        rows.of(lists[ahead]),
        number(late, most.late),
        number(now, most.today),
        number(ahead, most.ahead),
        next(iter(rows.of(_read(session, court, 1))), None),
    )


def week_of(day: date) -> date:
    """Return the Monday of the week in which ``day`` is."""
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """The first lines of the agenda from a day on; ``number`` is how many there are."""

    rows: tuple[AgendaRow, ...]
    number: int


def page(
    session: Session,
    start: date,
    end: date | None = None,
    *,
    limit: int = -1,
    role: Role | None = None,
) -> AgendaPage:
    """Return ``limit`` lines (-1: all) of the running cases from ``start`` to before ``end``.

    ``role``: only what is to be done, reviewed, ends, or is an appointment.
    """
    span = Span(start.isoformat(), _iso(end), running=True, role=role or "")
    found = _Rows(session, session.today()).of(_read(session, span, limit))
    number = len(found) if limit < 0 else session.store.lists.agenda_number(span)
    return AgendaPage(found, number)


def rows(session: Session, start: date | None, end: date | None) -> tuple[AgendaRow, ...]:
    """Return the agenda from ``start`` to before ``end`` (None: open) in words."""
    return _Rows(session, session.today()).of(entries(session, start, end))


class _Rows:
    """Puts entries into words, reading each case once, and of a record what the words need."""

    def __init__(self, session: Session, day: date) -> None:
        self._session = session
        self._day = day
        self._cases: dict[CaseId, tuple[str, Level | None]] = {}

    def of(self, found: Iterable[AgendaEntry]) -> tuple[AgendaRow, ...]:
        return tuple(self._row(one) for one in found)

    def _row(self, entry: AgendaEntry) -> AgendaRow:
        code, level = self._case(entry.key.case)
        wanted = {*titles.named_by(self._session, entry), entry.leaf, _BEFORE, _DONE_AT}
        values = self._session.store.lists.answers(entry.key, wanted)
        late = (self._day - entry.day).days
        clock = clocks.clock_of_entry(self._session, entry)
        return AgendaRow(
            entry,
            titles.of_entry(self._session, entry, values),
            code,
            level,
            clock_of(values.get(entry.leaf), "until") if clock is None else None,
            before=values.get(_BEFORE) is True,
            may_tick=clock is not None or tick_values(self._session, entry) is not None,
            days_late=late if late > 0 and not entry.done else 0,
            done_at=clock_of(values.get(_DONE_AT)) if entry.done else None,
            source=clocks.source_of(clock) if clock is not None else None,
        )

    def _case(self, case: CaseId) -> tuple[str, Level | None]:
        """Return codename and level of a case; of its records nothing is read."""
        if case == NO_CASE:
            return "", None
        if case not in self._cases:
            line = self._session.store.lists.case(case)
            code = line.codename if line is not None else case[:8].upper()
            self._cases[case] = (code, as_level(line.level) if line is not None else None)
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
    if entry.clock:
        return clocks.tick_term(session, entry)
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


def put_off(
    session: Session,
    key: RecordKey,
    day: date,
    *,
    reason: str,
    entry: AgendaEntry | None = None,
) -> Changes:
    """Move a step to ``day`` with a reason; its time of day or window stays.

    ``entry``: the line that is put off. Of a term only the reminder is; ``key`` is its step.

    Raises UserError without a reason or for a day that has passed.
    """
    if not reason.strip():
        raise UserError(message("Today", "Say why it is put off. Nothing was changed."))
    if day < session.today():
        raise UserError(message("Today", "That day has passed. Nothing was changed."))
    if entry is not None and entry.clock:
        return clocks.put_off_term(session, entry, day, reason=reason)
    due = values_of(session, key).get(Leaf("due"))
    old = due if isinstance(due, dict) else {}
    moment: Value = old | {
        part: day.isoformat() + str(old[part])[10:] for part in ("at", "until") if part in old
    }
    return change(session, key, {"due": moment, "put_off_reason": reason.strip()})
