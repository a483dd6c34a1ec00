"""Erasing a case: all of it goes, and a tombstone stays that keeps it from coming back."""

from __future__ import annotations

from desktop_app.domain.ids import CaseId
from desktop_app.store import chains, holding
from desktop_app.store.connection import Connection
from desktop_app.store.derived import Derived
from desktop_app.store.holding import Tombstone
from desktop_app.store.log import take_from_total


def erase(
    connection: Connection, derived: Derived, case: CaseId, *, at: int, by: str, ground: str
) -> int:
    """Take a case out of every table; return how many revisions went.

    The caller holds the transaction, takes the case out of the audit trail and the drafts, and
    replaces the keys afterwards: until then old pages on the disk can still be read.
    """
    heads = tuple(signed.head for signed in chains.heads(connection, case))
    records = [
        ref for (ref,) in connection.all("SELECT ref FROM record WHERE case_id = ?", (case,))
    ]
    refs = [ref for (ref,) in connection.all("SELECT ref FROM chain WHERE case_id = ?", (case,))]
    derived.forget_records(connection, records)
    gone = 0
    for chain in refs:
        ids = [id for (id,) in connection.all("SELECT id FROM revision WHERE chain = ?", (chain,))]
        take_from_total(connection, ids)
        connection.many("DELETE FROM mark WHERE revision = ?", [(id,) for id in ids])
        connection.run("DELETE FROM revision WHERE chain = ?", (chain,))
        for table in ("head", "tip"):
            connection.run(f"DELETE FROM {table} WHERE chain = ?", (chain,))
        gone += len(ids)
    for record in records:
        connection.run("DELETE FROM sealed WHERE record = ?", (record,))
    for table in ("record", "chain", "held", "held_head", "contact_head"):
        connection.run(f"DELETE FROM {table} WHERE case_id = ?", (case,))
    holding.bury(connection, Tombstone(case, at, by, ground, heads))
    return gone
