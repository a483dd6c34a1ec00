"""The log of revisions: append-only rows, their count and sum, and what of them is derived later.

Functions over a ``Connection``; the caller holds the transaction. Ids are hex text outside and
bytes in the tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

import msgspec

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, RecordId, RecordKey, RevisionId, WriterId
from desktop_app.domain.revision import Revision, sealed_digest
from desktop_app.store.connection import Connection, Row
from desktop_app.store.portions import portions

MODULUS: Final = 2**256
PAGE: Final = 500
"""So many revisions are read at once."""
_COLUMNS: Final = "seq, id, record, author, at, body"


class Changed(Protocol):
    """What a revision says of one leaf: its value, and the ids that it replaces (``Change``)."""

    @property
    def value(self) -> Any:
        """The new value."""

    @property
    def replaces(self) -> Sequence[str]:
        """Ids of revisions, in hex."""


class Logged(msgspec.Struct, frozen=True):
    """A revision as it stands in the log, for what is derived from it; ``record``: record.ref."""

    seq: int
    id: bytes
    record: int
    form: str
    by: str
    at: int
    changes: Mapping[Any, Changed]


class Refs:
    """The row numbers of records and chains, made when they are new; for one transaction."""

    _MOST: Final = 50_000

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._records: dict[RecordKey, int] = {}
        self._cases: set[CaseId] = set()
        self._chains: dict[tuple[CaseId, WriterId], int] = {}

    def record(self, key: RecordKey) -> int:
        """Return record.ref of ``key``."""
        ref = self._records.get(key)
        if ref is None:
            ref = record_ref(self._connection, key)
            if ref is None:
                ref = self._connection.insert(
                    "INSERT INTO record (case_id, kind, id) VALUES (?, ?, ?)", key
                )
            if len(self._records) >= self._MOST:
                self._records.clear()
            self._records[key] = ref
        return ref

    def records(self, keys: Sequence[RecordKey]) -> list[int]:
        """Return record.ref of each of ``keys``; of a case all are looked up at once."""
        if len(self._records) >= self._MOST:
            self._records.clear()
            self._cases.clear()
        for case in {key.case for key in keys} - self._cases:
            self._cases.add(case)
            for ref, *key in self._connection.all(
                "SELECT ref, case_id, kind, id FROM record WHERE case_id = ?", (case,)
            ):
                self._records[key_of(tuple(key))] = ref
        new = [key for key in dict.fromkeys(keys) if key not in self._records]
        if new:
            last = int(self._connection.value("SELECT coalesce(max(ref), 0) FROM record"))
            numbered = dict(zip(new, range(last + 1, last + 1 + len(new)), strict=True))
            self._connection.many(
                "INSERT INTO record (ref, case_id, kind, id) VALUES (?, ?, ?, ?)",
                [(ref, *key) for key, ref in numbered.items()],
            )
            self._records |= numbered
        return [self._records[key] for key in keys]

    def chain(self, case: CaseId, writer: WriterId) -> int:
        """Return chain.ref of ``writer`` in ``case``; the writer is bound already."""
        ref = self._chains.get((case, writer))
        if ref is None:
            ref = chain_ref(self._connection, case, writer)
            if ref is None:
                ref = self._connection.insert(
                    "INSERT INTO chain (case_id, writer) VALUES (?, ?)",
                    (case, bytes.fromhex(writer)),
                )
            if len(self._chains) >= self._MOST:
                self._chains.clear()
            self._chains[case, writer] = ref
        return ref


def record_ref(connection: Connection, key: RecordKey) -> int | None:
    """Return record.ref of ``key``; None when it is not known here."""
    row = connection.one("SELECT ref FROM record WHERE case_id = ? AND kind = ? AND id = ?", key)
    return None if row is None else int(row[0])


def chain_ref(connection: Connection, case: CaseId, writer: WriterId) -> int | None:
    """Return chain.ref; None when nothing of that writer is known in that case."""
    row = connection.one(
        "SELECT ref FROM chain WHERE case_id = ? AND writer = ?", (case, bytes.fromhex(writer))
    )
    return None if row is None else int(row[0])


def key_of(row: Row) -> RecordKey:
    """Return the record that (case_id, kind, id) names."""
    case, kind, record = row
    return RecordKey(CaseId(case), Kind(kind), RecordId(record))


def is_known(connection: Connection, id: RevisionId) -> bool:
    """Tell whether the log holds the revision ``id``."""
    return connection.one("SELECT 1 FROM revision WHERE id = ?", (bytes.fromhex(id),)) is not None


_INSERT: Final = (
    "INSERT INTO revision (id, record, chain, n, prev, author, at, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


_INSERT_AT: Final = (
    "INSERT INTO revision (seq, id, record, chain, n, prev, author, at, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def insert(connection: Connection, refs: Refs, revision: Revision, *, body: bytes) -> Logged:
    """Add a revision that is not known yet; ``body`` are its canonical bytes.

    The caller adds its id to the total (``add_to_total``) before the transaction ends.
    """
    record = refs.record(revision.key)
    row = _row(refs, revision, body, record=record)
    seq = connection.insert(_INSERT, row)
    _note_times(connection, [revision])
    _note_sealed(connection, _sealed_in(revision, record))
    return Logged(seq, row[0], record, revision.form, revision.by, revision.at, revision.changes)


def insert_many(
    connection: Connection, refs: Refs, found: Sequence[tuple[Revision, bytes]]
) -> list[Row]:
    """Add revisions that are not known yet, each with its canonical bytes; see ``insert``.

    Returns what ``logged`` takes, one row for each.
    """
    records = refs.records([revision.key for revision, _body in found])
    first = last_seq(connection) + 1
    placed = [(*one, record) for one, record in zip(found, records, strict=True)]
    rows = [
        (seq, *_row(refs, revision, body, record=record))
        for seq, (revision, body, record) in enumerate(placed, first)
    ]
    connection.many(_INSERT_AT, rows)
    _note_times(connection, [revision for revision, _body in found])
    _note_sealed(
        connection, [row for revision, _, record in placed for row in _sealed_in(revision, record)]
    )
    return [
        (seq, id, record, by, at, text) for seq, id, record, _chain, _n, _prev, by, at, text in rows
    ]


def _row(refs: Refs, revision: Revision, body: bytes, *, record: int) -> tuple[Any, ...]:
    return (
        bytes.fromhex(revision.id),
        record,
        refs.chain(revision.case, revision.writer),
        revision.n,
        None if revision.prev is None else bytes.fromhex(revision.prev),
        revision.by,
        revision.at,
        body.decode("utf-8"),
    )


def _note_times(connection: Connection, revisions: Sequence[Revision]) -> None:
    """Note the newest time of each writer."""
    newest: dict[WriterId, int] = {}
    for one in revisions:
        newest[one.writer] = max(one.at, newest.get(one.writer, 0))
    connection.many(
        "UPDATE writer SET newest = max(newest, ?) WHERE id = ?",
        [(at, bytes.fromhex(writer)) for writer, at in newest.items()],
    )


def _sealed_in(revision: Revision, record: int) -> list[tuple[int, str, bytes]]:
    found = (
        (leaf, sealed_digest(change.value))
        for leaf, change in revision.changes.items()
        if type(change.value) is dict
    )
    return [(record, leaf, bytes.fromhex(digest)) for leaf, digest in found if digest is not None]


def _note_sealed(connection: Connection, rows: Sequence[tuple[int, str, bytes]]) -> None:
    """Note which sealed parts are named, so that they are known when they come."""
    if rows:
        connection.many(
            "INSERT OR IGNORE INTO sealed (record, leaf, digest, state) VALUES (?, ?, ?, 0)", rows
        )


def add_to_total(connection: Connection, ids: Iterable[bytes]) -> None:
    """Count ``ids`` in."""
    added = list(ids)
    change_total(connection, len(added), sum(int.from_bytes(id, "big") for id in added))


def take_from_total(connection: Connection, ids: Iterable[bytes]) -> None:
    """Count ``ids`` out again; erasing and holding only."""
    gone = list(ids)
    change_total(connection, -len(gone), -sum(int.from_bytes(id, "big") for id in gone))


def change_total(connection: Connection, count: int, ids: int) -> None:
    """Add ``count`` revisions whose ids add up to ``ids``; both may be negative."""
    (present,) = connection.all("SELECT ids FROM total")[0]
    total = (int.from_bytes(present, "big") + ids) % MODULUS
    connection.run(
        "UPDATE total SET revisions = revisions + ?, ids = ?", (count, total.to_bytes(32, "big"))
    )


def last_seq(connection: Connection) -> int:
    """Return the number of the last revision; 0 when there is none."""
    return int(connection.value("SELECT coalesce(max(seq), 0) FROM revision"))


def pages(
    connection: Connection, *, after: int = 0, until: int | None = None
) -> Iterator[list[Logged]]:
    """Yield the log in order of arrival, some hundred revisions at a time, or fewer long ones."""
    last = last_seq(connection) if until is None else until
    while sizes := connection.all(
        "SELECT seq, octet_length(body) FROM revision WHERE seq > ? AND seq <= ?"
        " ORDER BY seq LIMIT ?",
        (after, last, PAGE),
    ):
        for group in portions(sizes):
            rows = connection.all(
                f"SELECT {_COLUMNS} FROM revision WHERE seq BETWEEN ? AND ? ORDER BY seq",
                (group[0], group[-1]),
            )
            yield [logged(row) for row in rows]
        after = sizes[-1][0]


class _ChangeBody(msgspec.Struct, gc=False):
    value: Any
    replaces: list[str]


class _Body(msgspec.Struct, gc=False):
    """What of a body is not in columns of its own."""

    form: str
    changes: dict[str, _ChangeBody]


_body = msgspec.json.Decoder(_Body)


def logged(row: Row) -> Logged:
    """Return a revision of the log: seq, id, record.ref, author, time, body."""
    seq, id, record, author, at, text = row
    body = _body.decode(text)
    return Logged(seq, id, record, body.form, author, at, body.changes)


def bodies(connection: Connection, key: RecordKey) -> list[bytes]:
    """Return the canonical bytes of all revisions of a record, in order of arrival."""
    rows = connection.all(
        "SELECT body FROM revision WHERE record ="
        " (SELECT ref FROM record WHERE case_id = ? AND kind = ? AND id = ?) ORDER BY seq",
        key,
    )
    return [text.encode("utf-8") for (text,) in rows]


def parsed(data: bytes) -> Revision:
    """Return a revision of our own log: a body that does not parse is damage there."""
    return Revision.from_bytes(data)


def value_of(text: str) -> Value:
    """Return a value that was written as canonical JSON by this store."""
    value: Value = msgspec.json.decode(text)
    return value
