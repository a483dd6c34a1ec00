"""A person accepts what was held: it joins the log and carries a mark from then on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.ids import RevisionId
from desktop_app.store import chains, holding
from desktop_app.store.case_lines import Stale
from desktop_app.store.connection import Connection
from desktop_app.store.derived import Derived
from desktop_app.store.log import Refs, add_to_total, insert, last_seq, pages, parsed


@dataclass(frozen=True, slots=True)
class Mark:
    """Who accepted a held revision, why and when (UTC milliseconds)."""

    revision: RevisionId
    reason: str
    by: str
    at: int


def accept(connection: Connection, derived: Derived, marks: Iterable[Mark]) -> int:
    """Move held revisions into the log, each with its mark; return how many were held."""
    by_id = {mark.revision: mark for mark in marks}
    start = last_seq(connection)
    refs = Refs(connection)
    touched: set[int] = set()
    for body in holding.take_out(connection, by_id):
        revision = parsed(body)
        mark = by_id[revision.id]
        logged = insert(connection, refs, revision, body=body)
        add_to_total(connection, (logged.id,))
        connection.run(
            "INSERT INTO mark (revision, reason, author, at) VALUES (?, ?, ?, ?)",
            (logged.id, mark.reason, mark.by, mark.at),
        )
        chain = refs.chain(revision.case, revision.writer)
        touched.add(chain)
        connection.run(
            "INSERT OR IGNORE INTO head (chain, id, n, signature)"
            " SELECT ?, id, n, signature FROM held_head WHERE id = ?",
            (chain, logged.id),
        )
        connection.run("DELETE FROM held_head WHERE id = ?", (logged.id,))
    for chain in touched:
        chains.extend_tips(connection, chain, start)
    count = 0
    stale = Stale()
    for page in pages(connection, after=start):
        derived.add(connection, page, stale=stale)
        count += len(page)
    derived.finish(connection, stale)
    return count


def marks(connection: Connection, ids: Iterable[RevisionId]) -> dict[RevisionId, Mark]:
    """Return the marks of those revisions that carry one."""
    found = {}
    for id in ids:
        row = connection.one(
            "SELECT reason, author, at FROM mark WHERE revision = ?", (bytes.fromhex(id),)
        )
        if row is not None:
            found[id] = Mark(id, *row)
    return found
