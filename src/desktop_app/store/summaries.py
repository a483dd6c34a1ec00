"""The derived table ``record_summary``: what lists show of a record without reading it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.domain.merge import WITHDRAWN
from desktop_app.store.connection import Connection
from desktop_app.store.leaves import (
    CONFLICT,
    INCOMPLETE,
    REMOVED_TEXT,
    SETTLED,
    SUMMARY_COLUMNS,
    Touched,
)
from desktop_app.store.meaning import KindMeaning

_WRITE: Final = (
    f"INSERT OR REPLACE INTO record_summary ({SUMMARY_COLUMNS})"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


_encoder = msgspec.json.Encoder(order="sorted")


class InSight(NamedTuple):
    """Whether lists show a record (it is not withdrawn or removed), and whether that changed."""

    visible: bool
    moved: bool


def update(connection: Connection, touched: Iterable[tuple[Touched, KindMeaning]]) -> list[InSight]:
    """Bring the summaries of touched records up to date; return which are in sight, in order."""
    rows, seen = [], []
    for one, meaning in touched:
        row = _row(connection, one, meaning)
        was = (None, 0) if one.summary is None else (one.summary[6], one.summary[7])
        now = (row[6], row[7])
        seen.append(InSight(now == (None, 0), moved=now != was))
        rows.append(row)
    connection.many(_WRITE, rows)
    return seen


def _row(connection: Connection, one: Touched, meaning: KindMeaning) -> tuple[Any, ...]:
    before, rows = one.summary, one.rows
    title, status = {}, []
    names = {row.form for row in rows}
    last = rows[0]
    created = (last.at, last.id)
    if len(rows) > 1:
        created = min((row.at, row.id) for row in rows)
        last = max(rows, key=lambda row: (row.at, row.id))
    changed = (last.at, last.id, last.by)
    count, withdrawn = len(rows), None
    if before is not None:
        names.add(before[1])
        title, status = msgspec.json.decode(before[2]), msgspec.json.decode(before[3])
        withdrawn = before[6]
        count += before[8]
        created = min(created, (before[9], before[10]))
        changed = max(changed, (before[11], before[12], before[13]))
    for key in meaning.summary:
        if key in one.leaves:
            title[key] = _plain(one, meaning, key)
    if meaning.status in one.leaves:
        status = _plain(one, meaning, meaning.status)
    if WITHDRAWN in one.leaves:
        withdrawn = _withdrawn(one)
    removed = _removed(connection, one)
    conflicts, incomplete = _open_leaves(connection, one)
    return (
        one.record,
        max(names, key=_form_order) if len(names) > 1 else names.pop(),
        _text(title),
        _text(status),
        conflicts,
        incomplete,
        withdrawn,
        removed,
        count,
        *created,
        *changed,
    )


def _text(value: object) -> str:
    return _encoder.encode(value).decode("utf-8")


def _form_order(form: str) -> tuple[int, str]:
    name, _, version = form.partition("@")
    return int(version), name


def _plain(one: Touched, meaning: KindMeaning, leaf: str) -> list[object]:
    """Return the candidates of a leaf that anybody who opens the vault may see in a list."""
    if meaning.of(leaf).sealed:
        return []
    values = one.leaves[leaf].values
    # As they stand there: nobody looks into them here.
    return [msgspec.Raw(text.encode("utf-8")) for text in values if text != REMOVED_TEXT]


def _withdrawn(one: Touched) -> str | None:
    """Return the reason of a settled withdrawal (``RecordState.withdrawn``)."""
    now = one.leaves[WITHDRAWN]
    value = msgspec.json.decode(now.values[0]) if now.state == SETTLED else None
    reason = value.get("reason") if isinstance(value, dict) else None
    return reason if isinstance(reason, str) else None


def _removed(connection: Connection, one: Touched) -> int:
    """Return 1 when nothing but REMOVED is live in any leaf."""
    if any(text != REMOVED_TEXT for now in one.leaves.values() for text in now.values):
        return 0
    other = connection.one(
        "SELECT 1 FROM current WHERE record = ? AND value <> ? LIMIT 1", (one.record, REMOVED_TEXT)
    )
    return int(other is None)


def _open_leaves(connection: Connection, one: Touched) -> tuple[int, int]:
    if one.fresh:
        states = [now.state for now in one.leaves.values()]
        return states.count(CONFLICT), states.count(INCOMPLETE)
    counts: dict[int, int] = dict(
        connection.all(
            "SELECT state, count(DISTINCT leaf) FROM current"
            " WHERE record = ? AND state <> 0 GROUP BY state",
            (one.record,),
        )
    )
    return counts.get(CONFLICT, 0), counts.get(INCOMPLETE, 0)
