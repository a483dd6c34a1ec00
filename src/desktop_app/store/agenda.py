"""The derived table ``agenda``: every date that a form puts into the agenda, every candidate."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.forms.definition import FieldAt
from desktop_app.forms.schema import Condition, Field
from desktop_app.forms.values import parse_date
from desktop_app.store.connection import Connection
from desktop_app.store.leaves import INCOMPLETE, REMOVED_TEXT, SETTLED, Touched
from desktop_app.store.log import key_of, value_of
from desktop_app.store.meaning import KindMeaning
from desktop_app.store.summaries import InSight

_Leaves = dict[str, tuple[int, list[str]]]
"""leaf -> (state, distinct live values)"""


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One date of one record. A leaf in conflict gives an entry for every candidate, marked.

    ``date`` is the local day (``2026-12-03``), ``value`` the whole answer (time, precision).
    ``role`` is due, review, expires or appointment; ``who`` the answer or fixed role, maybe empty.
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
        "INSERT INTO agenda (record, leaf, place, date, value, role, who, done, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            date = _date(json.loads(text)) if text != REMOVED_TEXT else None
            if date is not None:
                yield (leaf, place, date, text, rule.role, who, int(done), state)


def _date(value: Any) -> str | None:
    """Return the local day of a date or a datetime answer; None where it tells none."""
    if isinstance(value, dict):
        if value.get("precision") == "unknown":
            return None
        value = value.get("at")
    day = parse_date(value[:10]) if isinstance(value, str) else None
    return None if day is None else day.isoformat()


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
    value = json.loads(values[0]) if state == SETTLED else None
    return value if isinstance(value, str) else ""


def _is_field(at: FieldAt, who: str, leaf: str) -> bool:
    return leaf != who or any(one.key == who for one in at.section.fields)


def _holds(at: FieldAt, condition: Condition, *, leaves: _Leaves) -> bool:
    """Tell whether every candidate of the named field has one of the values."""
    state, values = leaves.get(_beside(at, condition.field), (INCOMPLETE, []))
    wanted = condition.values
    found = [json.loads(text) for text in values]
    return (
        state != INCOMPLETE
        and bool(found)
        and all(any(type(one) is type(v) and one == v for v in wanted) for one in found)
    )


_SELECT: Final = (
    "SELECT case_id, kind, id, leaf, date, value, role, who, done, state FROM agenda"
    " JOIN record ON record.ref = agenda.record"
)


def entries(
    connection: Connection,
    *,
    start: str | None,
    end: str | None,
    kinds: frozenset[Kind] | None = None,
    done: bool | None = None,
    accept: Callable[[AgendaEntry], bool] = lambda _entry: True,
) -> list[AgendaEntry]:
    """Return the entries with ``start`` <= date < ``end``, by date."""
    rows = connection.all(
        f"{_SELECT} WHERE date >= ? AND date < ? ORDER BY date, case_id, id, leaf, place",
        (start or "", end or "~"),
    )
    found = []
    for row in rows:
        if (kinds is None or row[1] in kinds) and (done is None or bool(row[8]) == done):
            entry = AgendaEntry(
                key_of(row[:3]),
                Leaf(row[3]),
                row[4],
                value_of(row[5]),
                row[6],
                row[7],
                done=bool(row[8]),
                conflict=row[9] == 1,
                incomplete=row[9] == INCOMPLETE,
            )
            if accept(entry):
                found.append(entry)
    return found
