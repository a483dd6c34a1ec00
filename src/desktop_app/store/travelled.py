"""How far the changes of one writer have come, counted case by case by their last numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.domain.ids import NO_CASE, CaseId, KeyId, RecordKey, WriterId
from desktop_app.store.connection import Connection
from desktop_app.store.log import record_ref


@dataclass(frozen=True, slots=True)
class Travelled:
    """How many changes there are, in no bundle yet, and known to be held by a contact.

    ``oldest`` is the time (UTC milliseconds) of the oldest in no bundle; None when all are in one,
    and while there is nobody to whom they should go.
    """

    written: int
    unsent: int
    oldest: int | None
    confirmed: int


ON_ITS_WAY: Final = "(bundle_out.state <> 'lost' OR bundle_out.receipt IS 'arrived')"
"""A bundle whose stick was lost before it arrived took nothing anywhere; what arrived stays so."""
_COUNTED: Final = f"""
WITH own AS (
  SELECT chain.ref AS ref, chain.case_id AS case_id, max(head.n) AS top
  FROM chain JOIN head ON head.chain = chain.ref
  WHERE chain.writer = ?1 AND chain.case_id <> ?2 GROUP BY chain.ref
), sent AS (
  SELECT carried.case_id AS case_id, max(carried.n) AS n
  FROM bundle_out_head AS carried JOIN bundle_out ON bundle_out.ref = carried.bundle
  WHERE carried.writer = ?1 AND bundle_out.contact = ?3 AND {ON_ITS_WAY}
  GROUP BY carried.case_id
), held AS (
  SELECT case_id, max(n) AS n FROM contact_head WHERE key = ?3 AND writer = ?1 GROUP BY case_id
), both AS (
  SELECT ref, top, coalesce(sent.n, 0) AS sent, coalesce(held.n, 0) AS held FROM own
  LEFT JOIN sent ON sent.case_id = own.case_id LEFT JOIN held ON held.case_id = own.case_id
)
SELECT coalesce(sum(top), 0), coalesce(sum(max(top - sent, 0)), 0), min(
  CASE WHEN top > sent AND length(?3) > 0 THEN
    (SELECT at FROM revision WHERE chain = both.ref AND revision.n = both.sent + 1 LIMIT 1)
  END
), coalesce(sum(min(top, held)), 0) FROM both
"""


class Counter:
    """Counts once until something is written: several places show the same at the same time."""

    def __init__(self) -> None:
        self._asked: object = None
        self._answer = Travelled(0, 0, None, 0)

    def counted(self, connection: Connection, writer: WriterId, contact: KeyId | None) -> Travelled:
        """Count the changes of ``writer`` on their way to ``contact``; None: to nobody yet."""
        asked = (id(connection), connection.stamp, writer, contact)
        if asked != self._asked:
            key = bytes.fromhex(contact) if contact is not None else b""
            row = connection.all(_COUNTED, (bytes.fromhex(writer), NO_CASE, key))[0]
            self._asked, self._answer = asked, Travelled(*row)
        return self._answer


def of_record(connection: Connection, key: RecordKey, contact: KeyId) -> tuple[int | None, bool]:
    """Return the bundle (ref) that took a record as it is now to ``contact``, and if it is held.

    None while a change of it is in no bundle.
    """
    raw = bytes.fromhex(contact)
    ends = connection.all(
        "SELECT writer, max(n) FROM revision JOIN chain ON chain.ref = revision.chain"
        " WHERE record = ? GROUP BY chain",
        (record_ref(connection, key),),
    )
    refs = [_first_with(connection, raw, key.case, writer=w, n=n) for w, n in ends]
    confirmed = bool(ends) and all(
        connection.one(
            "SELECT 1 FROM contact_head WHERE key = ? AND case_id = ? AND writer = ?"
            " AND n >= ? LIMIT 1",
            (raw, key.case, writer, n),
        )
        for writer, n in ends
    )
    complete = [one for one in refs if one is not None]
    if not ends or len(complete) < len(refs):
        return None, confirmed
    return max(complete), confirmed


def _first_with(
    connection: Connection, contact: bytes, case: CaseId, *, writer: bytes, n: int
) -> int | None:
    """Return the first bundle to a contact that brought a chain to ``n`` or further."""
    row = connection.one(
        "SELECT min(bundle) FROM bundle_out_head JOIN bundle_out ON bundle_out.ref = bundle"
        f" WHERE case_id = ? AND writer = ? AND n >= ? AND contact = ? AND {ON_ITS_WAY}",
        (case, writer, n, contact),
    )
    return None if row is None or row[0] is None else int(row[0])
