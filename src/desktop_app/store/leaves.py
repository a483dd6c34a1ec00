"""The derived tables ``current`` and ``replaced``: what is live in each leaf.

They say what ``domain.merge`` says of the whole history, kept up by looking only at the leaves
that a revision touches; the tests compare the two over random histories.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, cast

import msgspec

from desktop_app.domain.ids import Kind, Leaf, RevisionId
from desktop_app.domain.merge import Entry, LeafState, merge_leaf
from desktop_app.store.connection import Connection, Row
from desktop_app.store.log import Logged, value_of

SETTLED: Final = 0
CONFLICT: Final = 1
INCOMPLETE: Final = 2
REMOVED_TEXT: Final = '{"removed":true}'

SUMMARY_COLUMNS: Final = (
    "record, form, title, status, conflicts, incomplete, withdrawn, removed, revisions,"
    " created_at, created_id, changed_at, changed_id, changed_by"
)

_encoder = msgspec.json.Encoder(order="sorted")
"""What stands in the log was checked; here it is written in the same way again."""

_NONE: Final = cast("set[bytes]", frozenset())
_NOTHING: Final = cast("dict[int, tuple[str, int, bytes]]", MappingProxyType({}))
"""What the leaves of a first save hold in common: nothing, for good."""

_FEW: Final = 12
"""Up to so many leaves of a record are loaded one by one, more of them all at once."""


@dataclass(slots=True)
class Live:
    """A live revision of a leaf: its number in the log, its value, and what it waits for."""

    seq: int
    value: str
    missing: set[bytes]


@dataclass(slots=True)
class LeafNow:
    """A touched leaf: its live revisions by id, before and now, in no order.

    ``unknown`` are the ids that any known revision of the leaf replaces and that are not here.
    ``state`` (SETTLED, CONFLICT or INCOMPLETE) and ``values``, the distinct live ones in order,
    are known once all is taken in.
    """

    live: dict[bytes, Live] = field(default_factory=dict)
    unknown: set[bytes] = field(default_factory=set)
    stored: dict[int, tuple[str, int, bytes]] = field(default_factory=dict)
    state: int = SETTLED
    values: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Work out ``state`` as ``merge_leaf`` decides it, and ``values``."""
        if len(self.live) == 1 and not self.unknown:
            self.values = [one.value for one in self.live.values()]
            self.state = SETTLED
            return
        distinct = {one.value for one in self.live.values()}
        self.values = sorted(distinct)
        several = len(distinct) > 1
        if self.unknown and (several or any(one.missing for one in self.live.values())):
            self.state = INCOMPLETE
        else:
            self.state = CONFLICT if several else SETTLED

    def rows(self) -> dict[int, tuple[str, int, bytes]]:
        """Return what belongs in ``current``: revision -> (value, state, missing)."""
        state = self.state
        return {
            one.seq: (one.value, state, b"".join(sorted(one.missing)) if one.missing else b"")
            for one in self.live.values()
        }


@dataclass(slots=True)
class Touched:
    """A record of which revisions came in: they, and its leaves that they change.

    ``summary`` is its row of ``record_summary`` as it was, None for a new record.
    """

    record: int
    case: str
    kind: Kind
    summary: Row | None
    rows: list[Logged] = field(default_factory=list)
    leaves: dict[str, LeafNow] = field(default_factory=dict)

    @property
    def fresh(self) -> bool:
        """Whether nothing was known of the record before."""
        return self.summary is None

    def no_longer_current(self) -> list[tuple[int, str, int]]:
        """Return (record, leaf, revision) of what was live before and is not now."""
        return [
            (self.record, leaf, seq)
            for leaf, now in self.leaves.items()
            if now.stored
            for seq in now.stored.keys() - {one.seq for one in now.live.values()}
        ]


_BEFORE: Final = (
    f"SELECT ref, case_id, kind, {SUMMARY_COLUMNS} FROM record"
    " LEFT JOIN record_summary ON record_summary.record = record.ref WHERE ref IN "
)


def apply(connection: Connection, batch: Iterable[Logged]) -> list[Touched]:
    """Bring ``current`` and ``replaced`` up to date for revisions that just came into the log."""
    touched = _touched(connection, batch)
    replaced: list[tuple[object, ...]] = []
    gone: list[tuple[object, ...]] = []
    there: list[tuple[object, ...]] = []
    for one in touched.values():
        replaced += _take(connection, one)
        for leaf, now in one.leaves.items():
            now.settle()
            if not now.stored:
                there += [(one.record, leaf, seq, *row) for seq, row in now.rows().items()]
                continue
            rows = now.rows()
            gone += [(one.record, leaf, seq) for seq in now.stored.keys() - rows.keys()]
            there += [
                (one.record, leaf, seq, *row)
                for seq, row in rows.items()
                if now.stored.get(seq) != row
            ]
    connection.many(
        "INSERT OR REPLACE INTO replaced (record, id, leaf, known) VALUES (?, ?, ?, ?)", replaced
    )
    connection.many("DELETE FROM current WHERE record = ? AND leaf = ? AND revision = ?", gone)
    connection.many(
        "INSERT OR REPLACE INTO current (record, leaf, revision, value, state, missing)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        there,
    )
    return list(touched.values())


def _touched(connection: Connection, batch: Iterable[Logged]) -> dict[int, Touched]:
    rows = list(batch)
    refs = list(dict.fromkeys(row.record for row in rows))
    touched: dict[int, Touched] = {}
    for ref, case, kind, *summary in connection.all(
        f"{_BEFORE}({', '.join('?' for _ in refs)})", refs
    ):
        known = tuple(summary) if summary[0] is not None else None
        touched[ref] = Touched(ref, case, Kind(kind), known)
    for row in rows:
        touched[row.record].rows.append(row)
    return {ref: touched[ref] for ref in refs}


def _take(connection: Connection, one: Touched) -> list[tuple[object, ...]]:
    """Work the rows of one record into its leaves; return the rows for ``replaced``."""
    if one.fresh and len(one.rows) == 1 and _replaces_nothing(one.rows[0]):
        (row,) = one.rows
        one.leaves = {
            leaf: LeafNow({row.id: Live(row.seq, _text(change.value), _NONE)}, _NONE, _NOTHING)
            for leaf, change in row.changes.items()
        }
        return []
    replaced = _Replaced(connection, one)
    _load(connection, one)
    for row in one.rows:
        superseded = replaced.leaves_of(row.id)
        for leaf, change in row.changes.items():
            now = one.leaves[leaf]
            dead = leaf in superseded
            if dead:
                replaced.put(row.id, leaf, known=1)
                now.unknown.discard(row.id)
                for other in now.live.values():
                    other.missing.discard(row.id)
            missing = set()
            for text in change.replaces:
                id = bytes.fromhex(text)
                if now.live.pop(id, None) is not None:
                    replaced.put(id, leaf, known=1)
                elif replaced.is_unknown(id, leaf):
                    missing.add(id)
            now.unknown |= missing
            if not dead:
                now.live[row.id] = Live(row.seq, _text(change.value), missing)
    return replaced.changed()


def _replaces_nothing(row: Logged) -> bool:
    return not any(change.replaces for change in row.changes.values())


def _text(value: object) -> str:
    return _encoder.encode(value).decode("utf-8")


def _load(connection: Connection, one: Touched) -> None:
    one.leaves = {leaf: LeafNow() for row in one.rows for leaf in row.changes}
    if one.fresh:
        return
    sql = (
        "SELECT leaf, revision.id, revision, value, state, missing FROM current"
        " JOIN revision ON revision.seq = current.revision WHERE current.record = ?"
    )
    if len(one.leaves) > _FEW:
        rows = connection.all(sql, (one.record,))
    else:
        rows = [
            row
            for leaf in one.leaves
            for row in connection.all(f"{sql} AND leaf = ?", (one.record, leaf))
        ]
    for leaf, id in _unknown(connection, one.record):
        if leaf in one.leaves:
            one.leaves[leaf].unknown.add(id)
    for leaf, id, seq, value, state, missing in rows:
        now = one.leaves.get(leaf)
        if now is not None:
            now.live[id] = Live(seq, value, split(missing))
            now.stored[seq] = (value, state, missing)


class _Replaced:
    """The rows of ``replaced`` of one record, as far as they are asked for."""

    def __init__(self, connection: Connection, one: Touched) -> None:
        self._connection = connection
        self._record = one.record
        self._fresh = one.fresh
        self._known: dict[tuple[bytes, str], int] = {}
        self._by_id: dict[bytes, set[str]] = {}
        self._changed: set[tuple[bytes, str]] = set()

    def leaves_of(self, id: bytes) -> set[str]:
        """Return the leaves in which a known revision replaces ``id``."""
        found = self._by_id.setdefault(id, set())
        if not self._fresh:
            for leaf, known in self._connection.all(
                "SELECT leaf, known FROM replaced WHERE record = ? AND id = ?", (self._record, id)
            ):
                self._known.setdefault((id, leaf), known)
                found.add(leaf)
        return found

    def put(self, id: bytes, leaf: str, *, known: int) -> None:
        self._known[id, leaf] = known
        self._by_id.setdefault(id, set()).add(leaf)
        self._changed.add((id, leaf))

    def is_unknown(self, id: bytes, leaf: str) -> bool:
        """Note that ``id`` is replaced; tell whether no such revision of the leaf is here."""
        known = self._known.get((id, leaf))
        if known is None and not self._fresh:
            row = self._connection.one(
                "SELECT known FROM replaced WHERE record = ? AND id = ? AND leaf = ?",
                (self._record, id, leaf),
            )
            known = None if row is None else int(row[0])
        if known is None:
            known = 0
            self.put(id, leaf, known=known)
        return not known

    def changed(self) -> list[tuple[object, ...]]:
        return [(self._record, id, leaf, self._known[id, leaf]) for id, leaf in self._changed]


def _unknown(connection: Connection, record: int) -> list[tuple[str, bytes]]:
    """Return (leaf, id) of what known revisions of a record replace and that is not here."""
    rows = connection.all("SELECT leaf, id FROM replaced WHERE record = ? AND known = 0", (record,))
    return [(leaf, id) for leaf, id in rows]


def split(ids: bytes) -> set[bytes]:
    """Return the ids that stand one after the other in ``ids``."""
    return {ids[start : start + 32] for start in range(0, len(ids), 32)}


def states(connection: Connection, record: int) -> dict[Leaf, LeafState]:
    """Return the state of every leaf of a record, sorted by leaf."""
    entries: dict[str, list[Entry]] = {}
    for leaf, value, missing, id, by, at in connection.all(
        "SELECT leaf, value, missing, revision.id, author, at FROM current"
        " JOIN revision ON revision.seq = current.revision"
        " WHERE current.record = ? ORDER BY leaf",
        (record,),
    ):
        waits = tuple(RevisionId(one.hex()) for one in split(missing)) if missing else ()
        entries.setdefault(leaf, []).append(
            Entry(RevisionId(id.hex()), value_of(value), waits, by, at)
        )
    unknown: dict[str, set[RevisionId]] = {}
    for leaf, id in _unknown(connection, record):
        unknown.setdefault(leaf, set()).add(RevisionId(id.hex()))
    nothing: frozenset[RevisionId] = frozenset()
    return {
        Leaf(leaf): merge_leaf(live, unknown.get(leaf, nothing), known=nothing)
        for leaf, live in entries.items()
    }
