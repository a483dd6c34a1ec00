"""Reading records: their state, their history, and what lists show of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Revision
from desktop_app.store import leaves
from desktop_app.store.connection import Connection, Row
from desktop_app.store.log import bodies, key_of, parsed, record_ref, value_of
from desktop_app.store.search import titles


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """What lists show of a record.

    ``title`` holds the candidates of the leaves that its form names as summary, ``status`` those
    of its status: one when settled, several in a conflict, none when empty or removed.
    ``conflicts`` and ``incomplete`` count leaves. ``withdrawn`` is the reason, else None.
    ``removed``: every leaf was removed. Times are UTC milliseconds by their authors' clocks.
    """

    key: RecordKey
    form: str
    title: Mapping[Leaf, tuple[Value, ...]]
    status: tuple[Value, ...]
    conflicts: int
    incomplete: int
    withdrawn: str | None
    removed: bool
    revisions: int
    created_at: int
    changed_at: int
    changed_by: str


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A case with what its records add up to.

    ``record`` is the summary of the record of kind ``case``; None where only others are here yet.
    """

    case: CaseId
    record: RecordSummary | None
    records: int
    conflicts: int
    incomplete: int
    changed_at: int


_SUMMARY: Final = (
    "SELECT case_id, kind, id, form, title, status, conflicts, incomplete, withdrawn, removed,"
    " revisions, created_at, changed_at, changed_by FROM record_summary"
    " JOIN record ON record.ref = record_summary.record"
)


def state(connection: Connection, key: RecordKey) -> RecordState | None:
    """Return all that is known of a record; None when nothing is."""
    ref = record_ref(connection, key)
    if ref is None:
        return None
    row = connection.one("SELECT form FROM record_summary WHERE record = ?", (ref,))
    return None if row is None else RecordState(key, row[0], leaves.states(connection, ref))


def revisions(connection: Connection, key: RecordKey) -> list[Revision]:
    """Return the history of a record in order of time, then of its writers' numbers."""
    found = [parsed(body) for body in bodies(connection, key)]
    return sorted(found, key=lambda one: (one.at, one.writer, one.n, one.id))


def summaries(
    connection: Connection,
    *,
    kind: Kind | None = None,
    case: CaseId | None = None,
    hidden: bool = False,
) -> list[RecordSummary]:
    """Return summaries, the first made first. ``hidden``: withdrawn and removed ones, too."""
    where: list[str] = [] if hidden else ["withdrawn IS NULL AND removed = 0"]
    parameters: list[object] = []
    for column, value in (("case_id", case), ("kind", kind)):
        if value is not None:
            where.append(f"{column} = ?")
            parameters.append(value)
    clause = f" WHERE {' AND '.join(where)}" if where else ""
    rows = connection.all(f"{_SUMMARY}{clause} ORDER BY created_at, id", parameters)
    return [_summary(row) for row in rows]


def summary(connection: Connection, key: RecordKey) -> RecordSummary | None:
    """Return the summary of one record, hidden or not; None when it is not known."""
    row = connection.one(f"{_SUMMARY} WHERE case_id = ? AND kind = ? AND id = ?", key)
    return None if row is None else _summary(row)


def unsettled(connection: Connection) -> list[RecordSummary]:
    """Return the records that hold a leaf in conflict or incomplete, the last changed first."""
    rows = connection.all(
        f"{_SUMMARY} WHERE conflicts > 0 OR incomplete > 0 ORDER BY changed_at DESC, id"
    )
    return [_summary(row) for row in rows]


def in_conflict(connection: Connection, case: CaseId | None = None) -> list[tuple[RecordKey, Leaf]]:
    """Return every leaf in conflict, of one case or of all, hidden records as well."""
    where, parameters = ("", ()) if case is None else (" AND case_id = ?", (case,))
    rows = connection.all(
        "SELECT DISTINCT case_id, kind, id, leaf FROM record_summary"
        # In this order, for summaries in conflict are few: the first half is their own index.
        " CROSS JOIN record ON record.ref = record_summary.record"
        " CROSS JOIN current ON current.record = record_summary.record AND state = ?"
        f" WHERE (conflicts > 0 OR incomplete > 0) AND conflicts > 0{where}",
        (leaves.CONFLICT, *parameters),
    )
    return [(key_of(row[:3]), Leaf(row[3])) for row in rows]


def by_record_id(connection: Connection, record: RecordId) -> list[RecordKey]:
    """Return the records of that id, whatever their case and kind: what a terminal asks for."""
    rows = connection.all(
        "SELECT case_id, kind, id FROM record WHERE id = ? ORDER BY case_id, kind", (record,)
    )
    return [key_of(row) for row in rows]


def cases(connection: Connection, no_case: CaseId) -> list[CaseSummary]:
    """Return every case, the last changed first."""
    own = {one.key.case: one for one in summaries(connection, kind=Kind("case"), hidden=True)}
    rows = connection.all(
        "SELECT case_id, count(*), sum(conflicts), sum(incomplete), max(changed_at)"
        " FROM record_summary JOIN record ON record.ref = record_summary.record"
        " WHERE case_id <> ? GROUP BY case_id ORDER BY max(changed_at) DESC, case_id",
        (no_case,),
    )
    return [CaseSummary(CaseId(case), own.get(CaseId(case)), *totals) for case, *totals in rows]


def values(
    connection: Connection,
    kind: Kind,
    wanted: Iterable[Leaf],
    *,
    case: CaseId | None = None,
    hidden: bool = False,
) -> dict[RecordKey, dict[Leaf, Value]]:
    """Return the settled values of some leaves of all records of a kind, for tables and counts.

    Records without such a value are left out, and without ``hidden`` those that were withdrawn or
    removed; secret values come as ``{"sealed": digest}``.
    """
    where, parameters = ("", ()) if case is None else (" AND case_id = ?", (case,))
    if not hidden:
        where += (
            " AND EXISTS (SELECT 1 FROM record_summary WHERE record_summary.record = record.ref"
            " AND withdrawn IS NULL AND removed = 0)"
        )
    found: dict[RecordKey, dict[Leaf, Value]] = {}
    for leaf in wanted:
        for row in connection.all(
            "SELECT DISTINCT case_id, kind, id, value FROM record"
            " JOIN current ON current.record = record.ref AND leaf = ?"
            f" WHERE kind = ? AND state = 0 AND value <> ?{where}",
            (leaf, kind, leaves.REMOVED_TEXT, *parameters),
        ):
            found.setdefault(key_of(row[:3]), {})[leaf] = value_of(row[3])
    return found


def answers(connection: Connection, key: RecordKey, wanted: Iterable[Leaf]) -> dict[Leaf, Value]:
    """Return the settled values of some leaves of one record; those that have none are left out."""
    ref = record_ref(connection, key)
    names = sorted(set(wanted))
    found: dict[Leaf, Value] = {}
    if ref is not None:
        for leaf, value in connection.all(
            "SELECT DISTINCT leaf, value FROM current WHERE record = ? AND state = 0 AND value <> ?"
            f" AND leaf IN ({', '.join('?' for _ in names)})",
            (ref, leaves.REMOVED_TEXT, *names),
        ):
            found[Leaf(leaf)] = value_of(value)
    return found


def _summary(row: Row) -> RecordSummary:
    title: dict[Leaf, tuple[Any, ...]] = titles(row[4])
    status: tuple[Any, ...] = titles(f'{{"status":{row[5]}}}')[Leaf("status")]
    return RecordSummary(
        key_of(row[:3]),
        row[3],
        title,
        status,
        row[6],
        row[7],
        withdrawn=row[8],
        removed=bool(row[9]),
        revisions=row[10],
        created_at=row[11],
        changed_at=row[12],
        changed_by=row[13],
    )
