"""Revisions that wait for a person, and what was erased: held material, tombstones, revocations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.domain.head import Head, SignedHead
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from desktop_app.domain.revision import Revision
from desktop_app.store.connection import Connection
from desktop_app.store.coverage import Link, Walk, descending
from desktop_app.store.log import take_from_total

Reason = Literal["erased", "revoked"]


@dataclass(frozen=True, slots=True)
class Held:
    """A received revision that waits: of a case erased here, or beyond a revocation.

    ``at`` is the author's clock, ``received_at`` ours; both UTC milliseconds.
    """

    id: RevisionId
    case: CaseId
    writer: WriterId
    n: int
    by: str
    at: int
    reason: Reason
    received_at: int


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of an erased case: when, by whom, on what ground, and how far it went."""

    case: CaseId
    at: int
    by: str
    ground: str
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True)
class Revocation:
    """A device key that is no longer trusted, and the last heads up to which it was."""

    key: KeyId
    at: int
    by: str
    reason: str
    heads: tuple[Head, ...]


def is_here(connection: Connection, id: RevisionId) -> bool:
    """Tell whether a revision is in the log or held."""
    raw = bytes.fromhex(id)
    row = connection.one(
        "SELECT 1 FROM revision WHERE id = ? UNION ALL SELECT 1 FROM held WHERE id = ?", (raw, raw)
    )
    return row is not None


def which_are_here(connection: Connection, ids: Sequence[RevisionId]) -> set[RevisionId]:
    """Return those of ``ids`` (some hundred) that are in the log or held."""
    raw = [bytes.fromhex(id) for id in ids]
    places = ", ".join("?" for _ in raw)
    rows = connection.all(
        f"SELECT id FROM revision WHERE id IN ({places})"
        f" UNION ALL SELECT id FROM held WHERE id IN ({places})",
        (*raw, *raw),
    )
    return {RevisionId(id.hex()) for (id,) in rows}


def erased_cases(connection: Connection) -> frozenset[CaseId]:
    """Return the cases that were erased here."""
    return frozenset(CaseId(case) for (case,) in connection.all("SELECT case_id FROM tombstone"))


def is_erased(connection: Connection, revision: Revision) -> bool:
    """Tell whether the tombstone of its case covers the revision."""
    row = connection.one(
        "SELECT 1 FROM tombstone_head WHERE case_id = ? AND writer = ? AND n >= ? LIMIT 1",
        (revision.case, bytes.fromhex(revision.writer), revision.n),
    )
    return row is not None


def keep(
    connection: Connection, revision: Revision, body: bytes, *, reason: Reason, at: int
) -> None:
    """Hold a revision."""
    connection.run(
        "INSERT INTO held (id, case_id, writer, n, prev, reason, author, at, received_at, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            bytes.fromhex(revision.id),
            revision.case,
            bytes.fromhex(revision.writer),
            revision.n,
            None if revision.prev is None else bytes.fromhex(revision.prev),
            reason,
            revision.by,
            revision.at,
            at,
            body.decode("utf-8"),
        ),
    )


def keep_head(connection: Connection, signed: SignedHead) -> None:
    """Keep a verified head that speaks for held revisions."""
    head = signed.head
    connection.run(
        "INSERT OR IGNORE INTO held_head (case_id, writer, id, n, signature)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            head.case,
            bytes.fromhex(head.writer),
            bytes.fromhex(head.id),
            head.n,
            bytes.fromhex(signed.signature),
        ),
    )


def check(
    connection: Connection, case: CaseId, writer: WriterId, *, refuse: Callable[[], Exception]
) -> None:
    """Raise ``refuse()`` unless signed heads cover all that is held of a chain.

    Drops the heads of what is not held.
    """
    chain = (case, bytes.fromhex(writer))
    rows = connection.all(
        "SELECT seq, id, n, prev FROM held WHERE case_id = ? AND writer = ? ORDER BY n DESC", chain
    )
    heads = {
        id
        for (id,) in connection.all(
            "SELECT id FROM held_head WHERE case_id = ? AND writer = ?", chain
        )
    }
    walk = Walk(heads, known_until=0)
    if not all(walk.covers(Link(*row)) for row in rows):
        raise refuse()
    connection.run(
        "DELETE FROM held_head WHERE case_id = ? AND writer = ?"
        " AND NOT EXISTS (SELECT 1 FROM held WHERE held.id = held_head.id)",
        chain,
    )


def hold_revoked(connection: Connection, chain: int, key: bytes, *, start: int, at: int) -> int:
    """Move revisions beyond ``start`` (seq) that a revocation does not leave valid out of the log.

    Returns how many. What it cannot show to lie up to the last good heads is held, too.
    """
    if connection.one("SELECT 1 FROM revocation WHERE key = ?", (key,)) is None:
        return 0
    good = {
        id
        for (id,) in connection.all(
            "SELECT id FROM revocation_head JOIN chain"
            " ON chain.case_id = revocation_head.case_id AND chain.writer = revocation_head.writer"
            " WHERE key = ? AND chain.ref = ?",
            (key, chain),
        )
    }
    walk = Walk(good, known_until=0)
    beyond = [
        link
        for link in descending(connection, chain, least=1)
        if not walk.covers(link) and link.seq > start
    ]
    for link in beyond:
        connection.run(
            "INSERT INTO held (id, case_id, writer, n, prev, reason, author, at, received_at,"
            " body) SELECT id, case_id, writer, n, prev, 'revoked', author, at, ?, body"
            " FROM revision JOIN chain ON chain.ref = revision.chain WHERE seq = ?",
            (at, link.seq),
        )
        connection.run("DELETE FROM revision WHERE seq = ?", (link.seq,))
    _move_heads(connection, chain)
    take_from_total(connection, (link.id for link in beyond))
    return len(beyond)


def _move_heads(connection: Connection, chain: int) -> None:
    connection.run(
        "INSERT OR IGNORE INTO held_head (case_id, writer, id, n, signature)"
        " SELECT case_id, writer, id, n, signature FROM head JOIN chain ON chain.ref = head.chain"
        " WHERE chain.ref = ? AND id IN (SELECT id FROM held)",
        (chain,),
    )


_HELD: Final = "SELECT id, case_id, writer, n, author, at, reason, received_at FROM held"


def held(connection: Connection, case: CaseId | None = None) -> list[Held]:
    """Return what is held, of one case or of all, in order of arrival."""
    where, parameters = ("", ()) if case is None else (" WHERE case_id = ?", (case,))
    return [
        Held(
            RevisionId(id.hex()),
            CaseId(case_id),
            WriterId(writer.hex()),
            n,
            author,
            at,
            reason=reason,
            received_at=received_at,
        )
        for id, case_id, writer, n, author, at, reason, received_at in connection.all(
            f"{_HELD}{where} ORDER BY seq", parameters
        )
    ]


def held_heads(connection: Connection, case: CaseId) -> list[Head]:
    """Return the heads of what is held of a case, whatever for."""
    return list(
        _heads(
            connection, "SELECT case_id, writer, n, id FROM held_head WHERE case_id = ?", (case,)
        )
    )


def bury(connection: Connection, tombstone: Tombstone) -> None:
    """Write down that a case was erased; one erased before, and let in again, is covered further.

    The last erasing is the one that is told of.
    """
    connection.run(
        "INSERT INTO tombstone (case_id, at, author, ground) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (case_id) DO UPDATE SET at = excluded.at, author = excluded.author,"
        " ground = excluded.ground",
        (tombstone.case, tombstone.at, tombstone.by, tombstone.ground),
    )
    connection.many(
        "INSERT OR IGNORE INTO tombstone_head (case_id, writer, id, n) VALUES (?, ?, ?, ?)",
        [_head_row(head) for head in tombstone.heads],
    )


def tombstones(connection: Connection) -> list[Tombstone]:
    """Return what was erased here, the first erased first."""
    return [
        Tombstone(
            CaseId(case),
            at,
            by,
            ground,
            _heads(
                connection,
                "SELECT case_id, writer, n, id FROM tombstone_head WHERE case_id = ?",
                (case,),
            ),
        )
        for case, at, by, ground in connection.all(
            "SELECT case_id, at, author, ground FROM tombstone ORDER BY at, case_id"
        )
    ]


def revoke(connection: Connection, revocation: Revocation) -> None:
    """Trust a device key up to some heads only; what came in before stays."""
    key = bytes.fromhex(revocation.key)
    connection.run(
        "INSERT OR REPLACE INTO revocation (key, at, author, reason) VALUES (?, ?, ?, ?)",
        (key, revocation.at, revocation.by, revocation.reason),
    )
    connection.many(
        "INSERT OR IGNORE INTO revocation_head (key, case_id, writer, id, n)"
        " VALUES (?, ?, ?, ?, ?)",
        [(key, *_head_row(head)) for head in revocation.heads],
    )


def revocations(connection: Connection) -> list[Revocation]:
    """Return the revoked keys."""
    return [
        Revocation(
            KeyId(key.hex()),
            at,
            by,
            reason,
            _heads(
                connection,
                "SELECT case_id, writer, n, id FROM revocation_head WHERE key = ?",
                (key,),
            ),
        )
        for key, at, by, reason in connection.all(
            "SELECT key, at, author, reason FROM revocation ORDER BY at, key"
        )
    ]


def _head_row(head: Head) -> tuple[str, bytes, bytes, int]:
    return (head.case, bytes.fromhex(head.writer), bytes.fromhex(head.id), head.n)


def _heads(connection: Connection, sql: str, parameters: Sequence[object]) -> tuple[Head, ...]:
    return tuple(
        Head(CaseId(case), WriterId(writer.hex()), n, RevisionId(id.hex()))
        for case, writer, n, id in connection.all(f"{sql} ORDER BY case_id, writer, n", parameters)
    )


def take_out(connection: Connection, ids: Iterable[RevisionId]) -> list[bytes]:
    """Take held revisions out and return their bodies, in order of case, writer and number."""
    found = []
    for id in ids:
        row = connection.one(
            "SELECT case_id, writer, n, body FROM held WHERE id = ?", (bytes.fromhex(id),)
        )
        if row is not None:
            found.append(row)
            connection.run("DELETE FROM held WHERE id = ?", (bytes.fromhex(id),))
    return [body.encode("utf-8") for _case, _writer, _n, body in sorted(found)]
