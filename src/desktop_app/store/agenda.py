"""The derived table ``agenda``: every date that a form puts into the agenda, every candidate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.forms.definition import FieldAt
from desktop_app.forms.schema import Condition, Field
from desktop_app.forms.values import parse_date, parse_moment
from desktop_app.store.connection import Connection, Row
from desktop_app.store.leaves import CONFLICT, INCOMPLETE, REMOVED_TEXT, SETTLED, Touched
from desktop_app.store.log import key_of, value_of
from desktop_app.store.meaning import KindMeaning
from desktop_app.store.summaries import InSight

_decode: Final = msgspec.json.decode
_Leaves = dict[str, tuple[int, list[str]]]
"""leaf -> (state, distinct live values)"""


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One date of one record. A leaf in conflict gives an entry for every candidate, marked.

    ``date`` is the local day (``2026-12-03``), ``value`` the whole answer (time, precision).
    ``role`` is due, review, expires or appointment; ``who`` the answer or fixed role, maybe empty.
    ``clock`` names the term (law.toml) of which it is the end; empty where the date was typed.
    """

    key: RecordKey
    leaf: Leaf
    date: str
    value: Value
    role: str
    who: str
    done: bool
    conflict: bool
    incomplete: bool
    clock: str = ""


def update(connection: Connection, touched: Iterable[tuple[Touched, KindMeaning, InSight]]) -> None:
    """Write the agenda rows of touched records anew, where what was touched matters to them."""
    rows: list[tuple[Any, ...]] = []
    for one, meaning, (visible, moved) in touched:
        keys = meaning.agenda_keys
        if not moved and not any(leaf.split(".", 1)[0] in keys for leaf in one.leaves):
            continue
        if not one.fresh:
            connection.run("DELETE FROM agenda WHERE record = ?", (one.record,))
        if visible and keys:
            leaves = _leaves(connection, one)
            rows += [(one.record, *row) for row in _rows(meaning, leaves)]
    connection.many(
        "INSERT INTO agenda (record, leaf, place, date, at, value, role, who, done, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _leaves(connection: Connection, one: Touched) -> _Leaves:
    if one.fresh:
        return {leaf: (now.state, now.values) for leaf, now in one.leaves.items()}
    found: _Leaves = {}
    for leaf, state, value in connection.all(
        "SELECT DISTINCT leaf, state, value FROM current WHERE record = ? ORDER BY leaf, value",
        (one.record,),
    ):
        found.setdefault(leaf, (state, []))[1].append(value)
    return found


def _rows(meaning: KindMeaning, leaves: _Leaves) -> Iterator[tuple[Any, ...]]:
    for leaf, (state, values) in sorted(leaves.items()):
        what = meaning.of(leaf)
        at = what.at
        if at is None or at.field.agenda is None or what.sealed:
            continue
        rule = at.field.agenda
        who = _who(at, rule.who, leaves=leaves)
        done = rule.done is not None and _holds(at, rule.done, leaves=leaves)
        for place, text in enumerate(values):
            date, at_time = _moment(_decode(text)) if text != REMOVED_TEXT else (None, "")
            if date is not None:
                yield (leaf, place, date, at_time, text, rule.role, who, int(done), state)


def _moment(value: Any) -> tuple[str | None, str]:
    """Return the local day of a date or a datetime answer, None where it tells none, and time."""
    if isinstance(value, dict):
        if value.get("precision") == "unknown":
            return None, ""
        value = value.get("at")
    if not isinstance(value, str):
        return None, ""
    day = parse_date(value[:10])
    moment = parse_moment(value) if len(value) > len("2026-12-03") else None
    at = f"{moment:%H:%M}" if isinstance(moment, datetime) else ""
    return (None, "") if day is None else (day.isoformat(), at)


def _beside(at: FieldAt, key: str) -> str:
    """Return the leaf of the field that ``at`` calls ``key``: one beside itself, else outside."""
    inner: tuple[Field, ...] = at.outer.fields
    if at.part and any(one.key == key for one in inner):
        return ".".join((*at.leaf.split(".")[:-1], key))
    return key


def _who(at: FieldAt, who: str, *, leaves: _Leaves) -> str:
    if not who:
        return ""
    leaf = _beside(at, who)
    if leaf not in leaves:
        return "" if _is_field(at, who, leaf) else who
    state, values = leaves[leaf]
    value = _decode(values[0]) if state == SETTLED else None
    return value if isinstance(value, str) else ""


def _is_field(at: FieldAt, who: str, leaf: str) -> bool:
    return leaf != who or any(one.key == who for one in at.section.fields)


def _holds(at: FieldAt, condition: Condition, *, leaves: _Leaves) -> bool:
    """Tell whether every candidate of the named field has one of the values."""
    state, values = leaves.get(_beside(at, condition.field), (INCOMPLETE, []))
    wanted = condition.values
    found = [_decode(text) for text in values]
    return (
        state != INCOMPLETE
        and bool(found)
        and all(any(type(one) is type(v) and one == v for v in wanted) for one in found)
    )


_SELECT: Final = (
    "SELECT case_id, kind, id, leaf, date, value, role, who, done, state, clock FROM agenda"
    " JOIN record ON record.ref = agenda.record"
)


_OUTLIVING: Final = "'closing', 'sheet', 'measure', 'handover_note'"
"""Kinds whose dates count after their case was closed: looking back, paper, what stays in force."""
_APPOINTMENT: Final = "appointment"


@dataclass(frozen=True, slots=True)
class Span:
    """Which dates: ``start`` <= date < ``end`` (``2026-12-03``; None: open).

    ``done``: only those that are, or are not. ``kinds``: only such records, by the date of their
    own. ``late``: without appointments, for one that has passed took place or was moved.
    ``holding``: of the assessments of a case only the last one counts: it did away with the
    reviews that earlier ones announced. ``case``: only of that case. ``running``: without closed
    cases, of which only what outlives the closing is left. ``role``: only such dates.
    """

    start: str | None = None
    end: str | None = None
    done: bool | None = None
    kinds: tuple[Kind, ...] = ()
    late: bool = False
    holding: bool = True
    case: CaseId | None = None
    running: bool = False
    role: str = ""


def page(connection: Connection, span: Span, *, start: int, limit: int) -> list[AgendaEntry]:
    """Return ``limit`` entries (-1: all) from number ``start`` on, by date and time of day."""
    where, parameters = _where(span)
    rows = connection.all(
        f"{_SELECT}{where} ORDER BY date, agenda.at, id, leaf, clock, place, case_id"
        " LIMIT ? OFFSET ?",
        (*parameters, limit, start),
    )
    return [_entry(row) for row in rows]


def number(connection: Connection, span: Span) -> int:
    """Return how many entries there are in ``span``."""
    where, parameters = _where(span)
    return int(
        connection.value(
            f"SELECT count(*) FROM agenda JOIN record ON record.ref = agenda.record{where}",
            parameters,
        )
    )


def _where(span: Span) -> tuple[str, list[object]]:
    conditions = ["date >= ?", "date < ?"]
    parameters: list[object] = [span.start or "", span.end or "~"]
    if span.done is not None:
        conditions.append(f"done = {span.done:d}")  # named, so that its own index is used
    if span.kinds:  # found by date: a kind has many of years ago
        conditions.append(f"+kind IN ({', '.join('?' * len(span.kinds))}) AND clock = ''")
        parameters += span.kinds
    if span.role == _APPOINTMENT:
        conditions.append(f"role = '{_APPOINTMENT}'")  # named, as above
    elif span.role:
        conditions.append("role = ?")
        parameters.append(span.role)
    if span.case is not None:
        conditions.append("record.case_id = ?")
        parameters.append(span.case)
    if span.running:
        conditions.append(
            f"(kind IN ({_OUTLIVING}) OR NOT EXISTS (SELECT 1 FROM case_line"
            " WHERE case_line.case_id = record.case_id AND closed = 1))"
        )
    if span.late:
        conditions.append(f"role <> '{_APPOINTMENT}'")
    if span.holding:
        conditions.append(
            "(kind <> 'risk_assessment' OR agenda.record = coalesce((SELECT assessment"
            " FROM case_line WHERE case_line.case_id = record.case_id), agenda.record))"
        )
    return f" WHERE {' AND '.join(conditions)}", parameters


def _entry(row: Row) -> AgendaEntry:
    return AgendaEntry(
        key_of(row[:3]),
        Leaf(row[3]),
        row[4],
        value_of(row[5]),
        row[6],
        row[7],
        done=bool(row[8]),
        conflict=row[9] == CONFLICT,
        incomplete=row[9] == INCOMPLETE,
        clock=row[10],
    )
