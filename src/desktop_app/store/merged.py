"""What an import joined by itself: by case and kind, how much was new, changed, or both's."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.ids import CaseId, KeyId, Kind
from desktop_app.store.database import Database
from desktop_app.store.log import last_seq


@dataclass(frozen=True, slots=True)
class Merged:
    """Records of one kind in one case.

    ``new`` were not here before, ``changed`` were; ``both`` of the changed ones had changes here
    that the sender had not seen, and both were taken over. Records in conflict are left out.
    """

    case: CaseId
    kind: Kind
    new: int
    changed: int
    both: int


def mark(database: Database) -> int:
    """Return where the log ends now."""
    return last_seq(database.connection)


def merged_since(database: Database, start: int, sender: KeyId) -> list[Merged]:
    """Return what came after ``start`` from ``sender``, whose receipt was taken already."""
    rows = database.connection.all(
        "SELECT case_id, kind, sum(NOT known), sum(known), sum(known AND unseen) FROM ("
        " SELECT one.case_id AS case_id, one.kind AS kind,"
        "  EXISTS (SELECT 1 FROM revision AS old WHERE old.record = came AND old.seq <= ?)"
        "   AS known,"
        "  EXISTS (SELECT 1 FROM revision AS own JOIN chain ON chain.ref = own.chain"
        "   WHERE own.record = came AND own.seq <= ? AND NOT EXISTS ("
        "    SELECT 1 FROM contact_head AS told WHERE told.key = ?"
        "     AND told.case_id = chain.case_id AND told.writer = chain.writer"
        "     AND told.n >= own.n)) AS unseen"
        " FROM (SELECT DISTINCT record AS came FROM revision NOT INDEXED WHERE seq > ?)"
        " JOIN record AS one ON one.ref = came"
        " JOIN record_summary AS sums ON sums.record = came"
        " WHERE sums.conflicts = 0"
        ") GROUP BY case_id, kind ORDER BY case_id, kind",
        (start, start, bytes.fromhex(sender), start),
    )
    return [Merged(CaseId(c), Kind(k), new, changed, both) for c, k, new, changed, both in rows]
