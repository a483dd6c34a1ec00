"""What the evaluation reads and keeps: the records of all cases, counts that came in, releases."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from desktop_app.domain.canonical import Value, decode, encode
from desktop_app.domain.ids import CaseId, KeyId, Kind
from desktop_app.store.connection import Connection
from desktop_app.store.database import Database
from desktop_app.store.leaves import REMOVED_TEXT, SETTLED
from desktop_app.store.log import value_of


@dataclass(slots=True)
class RecordRead:
    """A record as it is counted: its settled leaves, and those in conflict or incomplete."""

    kind: str
    values: dict[str, Value] = field(default_factory=dict)
    unsettled: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class CaseRead:
    """All records of a case that are not withdrawn or removed; ``opener`` wrote of it first."""

    case: CaseId
    opener: KeyId | None
    records: tuple[RecordRead, ...]


@dataclass(frozen=True, slots=True)
class CountsIn:
    """The counts of one quarter (``2026-Q3``) that an office sent; ``at``: UTC milliseconds."""

    sender: KeyId
    quarter: str
    at: int
    cells: Value


@dataclass(frozen=True, slots=True)
class Release:
    """What was released: the query and the cells that were shown; never changed."""

    id: str
    at: int
    by: str
    way: str
    query: Value
    rules: int
    cells: Value


_READ: Final = (
    "SELECT record.case_id, record.ref, record.kind, leaf, value, state FROM record"
    " JOIN record_summary ON record_summary.record = record.ref AND withdrawn IS NULL"
    " AND removed = 0"
    " JOIN current ON current.record = record.ref"
    " WHERE record.kind IN ({kinds}) AND record.case_id IN ({cases})"
    " ORDER BY record.case_id, record.ref"
)
_AT_ONCE: Final = 200


class EvaluationStore:
    """The evaluation's part of one store. All writes join the open transaction, if there is one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def case_ids(self, no_case: CaseId) -> list[CaseId]:
        """Return every case, in the order of their ids."""
        rows = self._database.connection.all(
            "SELECT DISTINCT case_id FROM record WHERE case_id <> ? ORDER BY case_id", (no_case,)
        )
        return [CaseId(case) for (case,) in rows]

    def cases(self, ids: Collection[CaseId], kinds: Collection[Kind]) -> Iterator[CaseRead]:
        """Yield the records of some kinds of each of the cases, some hundred cases at a time.

        Secret values come as ``{"sealed": digest}``. The cost is that of what is read.
        """
        several = sorted(ids)
        for start in range(0, len(several), _AT_ONCE):
            yield from _read(
                self._database.connection, several[start : start + _AT_ONCE], sorted(kinds)
            )

    def put_counts(self, counts: CountsIn) -> None:
        """Keep the counts of a quarter in the place of those that the office sent before."""
        with self._database.writing() as connection:
            connection.run(
                "INSERT INTO evaluation_counts (sender, quarter, at, cells) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (sender, quarter) DO UPDATE SET at = excluded.at,"
                " cells = excluded.cells WHERE excluded.at >= at",
                (
                    bytes.fromhex(counts.sender),
                    counts.quarter,
                    counts.at,
                    encode(counts.cells).decode("utf-8"),
                ),
            )

    def counts(self) -> list[CountsIn]:
        """Return all counts that are held, by office and quarter."""
        rows = self._database.connection.all(
            "SELECT sender, quarter, at, cells FROM evaluation_counts ORDER BY sender, quarter"
        )
        return [
            CountsIn(KeyId(sender.hex()), quarter, at, decode(cells.encode("utf-8")))
            for sender, quarter, at, cells in rows
        ]

    def freeze(self, release: Release) -> None:
        """Keep a release for good."""
        with self._database.writing() as connection:
            connection.run(
                "INSERT INTO evaluation_release (id, at, author, way, query, rules, cells)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    release.id,
                    release.at,
                    release.by,
                    release.way,
                    encode(release.query).decode("utf-8"),
                    release.rules,
                    encode(release.cells).decode("utf-8"),
                ),
            )

    def releases(self) -> list[Release]:
        """Return every release, the first one first."""
        rows = self._database.connection.all(
            "SELECT id, at, author, way, query, rules, cells FROM evaluation_release ORDER BY ref"
        )
        return [
            Release(
                id,
                at,
                by,
                way,
                decode(query.encode("utf-8")),
                rules,
                decode(cells.encode("utf-8")),
            )
            for id, at, by, way, query, rules, cells in rows
        ]


def _read(connection: Connection, cases: list[CaseId], kinds: list[Kind]) -> Iterator[CaseRead]:
    sql = _READ.format(kinds=", ".join("?" for _ in kinds), cases=", ".join("?" for _ in cases))
    found: dict[str, dict[int, RecordRead]] = {}
    for case, ref, kind, leaf, value, state in connection.all(sql, (*kinds, *cases)):
        record = found.setdefault(case, {}).setdefault(ref, RecordRead(kind))
        if state != SETTLED:
            record.unsettled.add(leaf)
        elif value != REMOVED_TEXT:
            record.values[leaf] = value_of(value)
    openers = _openers(connection, cases)
    for case in cases:
        if case in found:
            yield CaseRead(case, openers.get(case), tuple(found[case].values()))


def _openers(connection: Connection, cases: list[CaseId]) -> dict[str, KeyId]:
    """Return the device key that wrote the first revision of each case, by its author's clock."""
    rows = connection.all(
        "SELECT chain.case_id, writer.key, min(revision.at) FROM chain"
        " JOIN writer ON writer.id = chain.writer"
        " JOIN revision ON revision.chain = chain.ref AND revision.n = 1"
        f" WHERE chain.case_id IN ({', '.join('?' for _ in cases)})"
        " GROUP BY chain.case_id",
        cases,
    )
    return {case: KeyId(key.hex()) for case, key, _at in rows}
