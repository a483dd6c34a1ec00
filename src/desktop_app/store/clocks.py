"""When terms end that dates of records start (law.toml): kept up by every save, like the agenda.

The derived table ``clock`` holds the ends that one record by itself gives. Whether a term still
runs may depend on other records of the case (a contact that was made, a step that was ticked), so
the ends that stand open are put into ``agenda`` case by case, at the end of a transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final, TypeAlias

from desktop_app.domain.clocks import HOME_ZONE, Point, Term, end_of, step_of
from desktop_app.domain.ids import Kind, RecordId, derived_id
from desktop_app.forms.reference import Clock, Known, Met, Start
from desktop_app.forms.values import parse_date, parse_moment, parse_time
from desktop_app.store.connection import Connection, Row
from desktop_app.store.leaves import REMOVED_TEXT, Touched
from desktop_app.store.meaning import KindMeaning
from desktop_app.store.summaries import InSight

_Leaves: TypeAlias = Mapping[str, tuple[int, Sequence[Any]]]
"""leaf -> (state, distinct live answers)"""
_SCORE: Final = Kind("own_score")
_MEASURE: Final = Kind("measure")
_STEP: Final = Kind("step")
_FALL: Final = 3
"""A fall of so many points in the own score asks for contact."""
_AT_THE_OLD_ADDRESS: Final = frozenset({"pm_12", "pm_13", "pm_14", "pm_15"})
"""Patrols, location agreement and alarm: they go to the address that was told."""
_AFTERWARDS: Final = frozenset({"case", "closing"})
"""Kinds of which terms run on in a closed case."""
_IN_FORCE: Final = frozenset({"active", "renewed", "changed"})


class Rules:
    """The terms that records start, by the kind of the record."""

    def __init__(self, clocks: Sequence[Clock]) -> None:
        self.clocks = {one.id: one for one in clocks}
        self._starts: dict[Kind, list[tuple[Clock, Start]]] = {}
        self.reached: set[Kind] = {_STEP} if clocks else set()
        for clock in clocks:
            for start in clock.starting:
                self._starts.setdefault(Kind(start.kind), []).append((clock, start))
            self.reached |= {Kind(one.kind) for one in clock.met_by}
            self.reached |= {_MEASURE} if clock.only_if == "patrol_or_alarm" else set()
        self.reached |= self._starts.keys()
        self._keys = {kind: _first_parts(starts) for kind, starts in self._starts.items()}

    def starts(self, kind: Kind) -> Sequence[tuple[Clock, Start]]:
        """Return the terms that a record of ``kind`` starts."""
        return self._starts.get(kind, ())

    def is_touched(self, kind: Kind, leaves: Iterable[str]) -> bool:
        """Tell whether a term of ``kind`` may depend on one of ``leaves``."""
        keys = self._keys.get(kind, frozenset())
        return any(leaf.split(".", 1)[0] in keys for leaf in leaves)


class Running:
    """The cases whose terms have to be looked at again before a transaction ends."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._cases: set[str] = set()

    def note(
        self, connection: Connection, touched: Iterable[tuple[Touched, KindMeaning, InSight]]
    ) -> None:
        """Write anew what the touched records give, and remember their cases."""
        rows: list[tuple[Any, ...]] = []
        for one, meaning, (visible, moved) in touched:
            if one.kind not in self._rules.reached:
                continue
            self._cases.add(one.case)
            if not (moved or self._rules.is_touched(one.kind, one.leaves)):
                continue
            if not one.fresh:
                connection.run("DELETE FROM clock WHERE record = ?", (one.record,))
            if visible:
                leaves = _leaves(connection, one)
                rows += [(one.record, *row) for row in ends(self._rules, meaning, leaves)]
        connection.many(
            "INSERT OR REPLACE INTO clock (record, clock, leaf, place, start, date, at, value,"
            " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def renew(self, connection: Connection) -> None:
        """Put the terms that run in the remembered cases into the agenda."""
        for case in sorted(self._cases):
            _renew(connection, self._rules, case)
        self._cases.clear()


def forget(connection: Connection, record: int) -> None:
    """Drop what a record gave."""
    connection.run("DELETE FROM clock WHERE record = ?", (record,))


# What one record gives


def ends(rules: Rules, meaning: KindMeaning, leaves: _Leaves) -> Iterator[tuple[Any, ...]]:
    """Yield (clock, leaf, place, start, date, at, value, state) of the terms that a record starts.

    Every candidate of a date in conflict gives an end. ``leaf`` is the question that is opened.
    """
    kind = Kind(meaning.form.kind) if meaning.form is not None else Kind("")
    for clock, start in rules.starts(kind):
        for leaf, beside in _answering(start.field, leaves):
            state, values = leaves[leaf]
            if meaning.of(leaf).sealed:
                continue
            if not _runs(clock, start, beside, leaves):
                continue
            counted = _counted(clock, start, leaves)
            opens = _place(start.opens, beside) if start.opens else leaf
            for place, value in enumerate(values):
                point = _point(value, _time(start, beside, leaves))
                found = _end(point, counted) if point is not None else None
                if point is not None and found is not None:
                    day, at, said = found
                    yield (clock.id, opens, place, point.day.isoformat(), day, at, said, state)


def _answering(field: str, leaves: _Leaves) -> list[tuple[str, str]]:
    """Return (leaf, row) of the leaves that answer ``field``, in order; row is '' for none."""
    found = [(field, "")] if field in leaves else []
    outer, dot, inner = field.partition(".")
    if dot:
        for leaf in leaves:
            parts = leaf.split(".")
            if len(parts) == 3 and (parts[0], parts[2]) == (outer, inner):
                found.append((leaf, parts[1]))
    return sorted(found)


def _place(field: str, row: str) -> str:
    outer, dot, inner = field.partition(".")
    return f"{outer}.{row}.{inner}" if row and dot else field


def _runs(clock: Clock, start: Start, row: str, leaves: _Leaves) -> bool:
    if any(_is(one, row, leaves, every=True) for one in start.done):
        return False
    if not all(_is(one, row, leaves, every=False) for one in start.when):
        return False
    if clock.only_if != "review_after_end":
        return True
    ended = [str(one) for one in leaves.get("active_until", (0, ()))[1]]
    reviewed = [str(one) for one in leaves.get("review_on", (0, ()))[1]]
    return any(last < review for last in ended for review in reviewed)


def _is(known: Known, row: str, leaves: _Leaves, *, every: bool) -> bool:
    """Tell whether the answer is as said: ``every`` candidate of it, or at least one."""
    found = [
        _is_one_of(value, known.values)
        for value in leaves.get(_place(known.field, row), (0, ()))[1]
    ]
    return bool(found) and (all(found) if every else any(found))


def _is_one_of(value: Any, wanted: Sequence[bool | int | str]) -> bool:
    if value is None or value in ("", []):
        return False
    if not wanted:
        return True
    inside = value if isinstance(value, list) else [value]
    return any(type(one) is type(other) and one == other for one in inside for other in wanted)


def _counted(clock: Clock, start: Start, leaves: _Leaves) -> Term:
    """Return the term, with the length that the record itself gives if it does."""
    values = leaves.get(start.length, (0, ()))[1] if start.length else ()
    own = values[0] if values else None
    if isinstance(own, int) and not isinstance(own, bool) and own >= 0:
        return replace(clock.term, length=own)
    return clock.term


def _time(start: Start, row: str, leaves: _Leaves) -> Any:
    values = leaves.get(_place(start.time, row), (0, ()))[1] if start.time else ()
    return values[0] if values else None


def _point(value: Any, clock_time: Any) -> Point | None:
    """Return when a term starts; None where the answer tells no day."""
    zone = HOME_ZONE
    if isinstance(value, dict):
        if value.get("precision") == "unknown":
            return None
        zone = str(value.get("zone") or HOME_ZONE)
        value = value.get("at")
    if not isinstance(value, str):
        return None
    day = parse_date(value[:10])
    if day is None:
        return None
    moment = parse_moment(value)
    at = moment.time() if isinstance(moment, datetime) else None
    return Point(day, parse_time(clock_time) or at, zone)


def _end(point: Point, term: Term) -> tuple[str, str, str] | None:
    """Return day, time of day ('' for none) and the answer that says both."""
    try:
        end = end_of(point, term)
    except (
        KeyError,
        OSError,
        OverflowError,
        ValueError,
    ):  # no such year or zone: nothing to remind of
        return None
    day = end.day.isoformat()
    if end.at is None:
        return day, "", json.dumps(day)
    at = f"{end.at:%H:%M}"
    moment = {"at": f"{day}T{at}", "precision": "exact", "zone": end.zone}
    return day, at, json.dumps(moment, separators=(",", ":"))


def _leaves(connection: Connection, one: Touched) -> _Leaves:
    if one.fresh:
        return {leaf: (now.state, _answers(now.values)) for leaf, now in one.leaves.items()}
    found: dict[str, tuple[int, list[str]]] = {}
    for leaf, state, value in connection.all(
        "SELECT DISTINCT leaf, state, value FROM current WHERE record = ? ORDER BY leaf, value",
        (one.record,),
    ):
        found.setdefault(leaf, (state, []))[1].append(value)
    return {leaf: (state, _answers(values)) for leaf, (state, values) in found.items()}


def _answers(values: Iterable[str]) -> list[Any]:
    return [json.loads(text) for text in values if text != REMOVED_TEXT]


# What the whole case says


_OF_CASE: Final = (
    "SELECT clock.record, id, kind, clock, leaf, place, start, date, at, value, state FROM clock"
    " JOIN record ON record.ref = clock.record WHERE case_id = ? ORDER BY clock.record, clock"
)
_DATED: Final = (
    "SELECT record.id, value FROM record JOIN record_summary ON record_summary.record = record.ref"
    " JOIN current ON current.record = record.ref AND leaf = ?"
    " WHERE case_id = ? AND kind = ? AND withdrawn IS NULL AND removed = 0"
)


def _renew(connection: Connection, rules: Rules, case: str) -> None:
    """Put the terms of a case that still run into the agenda."""
    connection.run(
        "DELETE FROM agenda WHERE clock <> '' AND record IN"
        " (SELECT ref FROM record WHERE case_id = ?)",
        (case,),
    )
    rows = connection.all(_OF_CASE, (case,))
    if not rows:
        return
    around = _Case(connection, case)
    connection.many(
        "INSERT INTO agenda (record, leaf, clock, place, date, at, value, role, who, done, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
        [
            (record, leaf, name, place, day, at, value, clock.role, clock.who, state)
            for record, id, kind, name, leaf, place, start, day, at, value, state in rows
            if (clock := rules.clocks.get(name)) is not None
            and not (kind not in _AFTERWARDS and around.is_closed())
            and not around.settles(clock, id, leaf, start=start, day=day)
        ],
    )


class _Case:
    """What other records of a case say about its terms, each sort read once and if asked for."""

    def __init__(self, connection: Connection, case: str) -> None:
        self._connection = connection
        self._case = case
        self._dates: dict[tuple[str, str], list[tuple[str, Any]]] = {}
        self._steps: frozenset[str] | None = None

    def settles(self, clock: Clock, record: str, leaf: str, *, start: str, day: str) -> bool:
        """Tell whether a term does not run: met, ticked, put off, or not asked for."""
        if any(self._is_met(one, record, start) for one in clock.met_by):
            return True
        if clock.only_if == "own_score_fell" and not self._fell(record, start):
            return True
        if clock.only_if == "patrol_or_alarm" and not self._is_watched(start):
            return True
        step = step_of(clock.id, RecordId(record), leaf, date.fromisoformat(day))
        offered = derived_id(f"prompt_{clock.id}", f"{record}.{leaf}")
        return not {step, offered}.isdisjoint(self._known_steps())

    def is_closed(self) -> bool:
        """Tell whether the case is closed, so that only keeping and looking back go on."""
        return any(value == "closed" for _, value in self._answers("case", "status"))

    def _answers(self, kind: str, leaf: str) -> list[tuple[str, Any]]:
        """Return (record, answer) of one question over all records of a kind in the case."""
        if (kind, leaf) not in self._dates:
            rows = self._connection.all(_DATED, (leaf, self._case, kind))
            self._dates[kind, leaf] = [
                (id, json.loads(text)) for id, text in rows if text != REMOVED_TEXT
            ]
        return self._dates[kind, leaf]

    def _is_met(self, met: Met, record: str, start: str) -> bool:
        answers = dict(self._answers(met.kind, met.field))
        later = met.after + (record in answers)  # its own kind: a later one, not itself
        began = date.fromisoformat(start)
        if date.max - began < timedelta(days=later):
            return False
        first = (began + timedelta(days=later)).isoformat()
        return any((_day(value) or "") >= first for value in answers.values())

    def _fell(self, record: str, start: str) -> bool:
        """Tell whether the own score of ``start`` is that much lower than the one before it."""
        days = {id: _day(value) or "" for id, value in self._answers(_SCORE, "asked_on")}
        scores = {id: value for id, value in self._answers(_SCORE, "overall") if _is_number(value)}
        if record not in scores:
            return False
        before = [(day, id) for id, day in days.items() if (day, id) < (start, record)]
        last = max((one for one in before if one[1] in scores), default=None)
        return last is not None and scores[last[1]] - scores[record] >= _FALL

    def _is_watched(self, start: str) -> bool:
        """Tell whether a patrol or alarm is in force that was not reviewed since ``start``."""
        states = dict(self._answers(_MEASURE, "state"))
        reviewed = {id: _day(value) or "" for id, value in self._answers(_MEASURE, "reviewed_on")}
        begun = {id: _day(value) or "" for id, value in self._answers(_MEASURE, "active_from")}
        return any(
            sort in _AT_THE_OLD_ADDRESS
            and states.get(id) in _IN_FORCE
            and max(reviewed.get(id, ""), begun.get(id, "")) < start
            for id, sort in self._answers(_MEASURE, "type")
            if isinstance(sort, str)
        )

    def _known_steps(self) -> frozenset[str]:
        if self._steps is None:
            rows: list[Row] = self._connection.all(
                "SELECT id FROM record JOIN record_summary ON record_summary.record = record.ref"
                " WHERE case_id = ? AND kind = ? AND withdrawn IS NULL AND removed = 0",
                (self._case, _STEP),
            )
            self._steps = frozenset(id for (id,) in rows)
        return self._steps


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _day(value: Any) -> str | None:
    """Return the day of a date or a moment; None where there is none."""
    if isinstance(value, dict):
        value = value.get("at")
    day = parse_date(value[:10]) if isinstance(value, str) else None
    return day.isoformat() if day is not None else None


def _first_parts(starts: Iterable[tuple[Clock, Start]]) -> frozenset[str]:
    """Return the first parts of the leaves on which terms depend."""
    named: set[str] = set()
    for clock, start in starts:
        named |= {start.field, start.time, start.length}
        named |= {one.field for one in (*start.when, *start.done)}
        if clock.only_if == "review_after_end":
            named |= {"active_until", "review_on"}
    return frozenset(one.split(".", 1)[0] for one in named if one)
