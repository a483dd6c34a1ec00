"""The log of revisions: append-only rows, their count and sum, and what of them is derived later.

Functions over a ``Connection``; the caller holds the transaction. Ids are hex text outside and
bytes in the tables.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, RecordId, RecordKey, RevisionId, WriterId
from desktop_app.domain.revision import Revision, sealed_digest
from desktop_app.store.connection import Connection, Row

MODULUS: Final = 2**256
_PAGE: Final = 500
_COLUMNS: Final = "seq, id, record, author, at, body"


@dataclass(frozen=True, slots=True)
class Logged:
    """A revision as it stands in the log, for what is derived from it.

    ``record`` is record.ref; ``changes`` is the raw object ``{leaf: {"value", "replaces"}}``.
    """

    seq: int
    id: bytes
    record: int
    form: str
    by: str
    at: int
    changes: Mapping[str, Any]


class Refs:
    """The row numbers of records and chains, made when they are new; for one transaction."""

    _MOST: Final = 50_000

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._records: dict[RecordKey, int] = {}
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


def insert(connection: Connection, refs: Refs, revision: Revision, *, body: bytes) -> Logged:
    """Add a revision that is not known yet; ``body`` are its canonical bytes.

    The caller adds its id to the total (``add_to_total``) before the transaction ends.
    """
    id = bytes.fromhex(revision.id)
    record = refs.record(revision.key)
    seq = connection.insert(
        "INSERT INTO revision (id, record, chain, n, prev, author, at, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            record,
            refs.chain(revision.case, revision.writer),
            revision.n,
            None if revision.prev is None else bytes.fromhex(revision.prev),
            revision.by,
            revision.at,
            body.decode("utf-8"),
        ),
    )
    note_sealed(connection, record, revision)
    changes: dict[str, Any] = {
        leaf: {"value": change.value, "replaces": change.replaces}
        for leaf, change in revision.changes.items()
    }
    return Logged(seq, id, record, revision.form, revision.by, revision.at, changes)


def note_sealed(connection: Connection, record: int, revision: Revision) -> None:
    """Note which sealed parts the revision names, so that they are known when they come."""
    for leaf, change in revision.changes.items():
        digest = sealed_digest(change.value)
        if digest is not None:
            connection.run(
                "INSERT OR IGNORE INTO sealed (record, leaf, digest, state) VALUES (?, ?, ?, 0)",
                (record, leaf, bytes.fromhex(digest)),
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
    """Yield the log in order of arrival, some hundred revisions at a time."""
    last = last_seq(connection) if until is None else until
    while True:
        rows = connection.all(
            f"SELECT {_COLUMNS} FROM revision WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
            (after, last, _PAGE),
        )
        if not rows:
            return
        yield [_logged(row) for row in rows]
        after = rows[-1][0]


def _logged(row: Row) -> Logged:
    seq, id, record, author, at, text = row
    body = json.loads(text)
    return Logged(seq, id, record, body["form"], author, at, body["changes"])


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
    value: Value = json.loads(text)
    return value
