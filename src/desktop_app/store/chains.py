"""Chains in the store: writers and their keys, signed heads, how far each chain is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.head import Head, SignedHead, WriterKeyError
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from desktop_app.store.batches import batches, marks
from desktop_app.store.connection import Connection, Row

_PAGE: Final = 500


@dataclass(frozen=True, slots=True, order=True)
class Fork:
    """Two or more revisions of one writer and number: a laptop was put back from a backup."""

    case: CaseId
    writer: WriterId
    n: int


def bind(connection: Connection, writer: WriterId, key: KeyId) -> bool:
    """Bind a writer to the first key seen for it; returns whether it is new.

    Raises WriterKeyError when it is bound to another key.
    """
    id = bytes.fromhex(writer)
    row = connection.one("SELECT key FROM writer WHERE id = ?", (id,))
    if row is None:
        connection.run("INSERT INTO writer (id, key) VALUES (?, ?)", (id, bytes.fromhex(key)))
        return True
    if row[0].hex() != key:
        raise WriterKeyError("a head of this writer came with another key")
    return False


def own_tip(connection: Connection, chain: int) -> tuple[int, RevisionId | None]:
    """Return number and id of the last revision of an own chain; (0, None) when it is empty."""
    row = connection.one("SELECT n, id FROM head WHERE chain = ? ORDER BY n DESC LIMIT 1", (chain,))
    return (0, None) if row is None else (int(row[0]), RevisionId(row[1].hex()))


def move_own_head(
    connection: Connection, chain: int, signed: SignedHead, *, before: RevisionId | None
) -> None:
    """Put a new own head in the place of the one at ``before``."""
    id, n = bytes.fromhex(signed.head.id), signed.head.n
    whole = before is None
    if before is not None:
        old = (chain, bytes.fromhex(before))
        connection.run("DELETE FROM head WHERE chain = ? AND id = ?", old)
        # After a restore the own chain may have come back with a gap: its tip stays before that.
        whole = connection.run("DELETE FROM tip WHERE chain = ? AND id = ?", old) > 0
    connection.run(
        "INSERT INTO head (chain, id, n, signature) VALUES (?, ?, ?, ?)",
        (chain, id, n, bytes.fromhex(signed.signature)),
    )
    if whole:
        connection.run("INSERT INTO tip (chain, id, n) VALUES (?, ?, ?)", (chain, id, n))


_HEADS: Final = (
    "SELECT case_id, writer, head.n, head.id, key, signature FROM head"
    " JOIN chain ON chain.ref = head.chain JOIN writer ON writer.id = chain.writer"
)


def heads(connection: Connection, *cases: CaseId) -> list[SignedHead]:
    """Return the signed heads of some cases, or of all."""
    rows = _of_cases(connection, _HEADS, cases or None, "case_id, writer, head.n, head.id")
    return [_signed(row) for row in rows]


def _of_cases(
    connection: Connection, sql: str, cases: Iterable[CaseId] | None, order: str
) -> list[Row]:
    """Return the rows of ``sql`` for some cases, or (None) for all, in an order that begins so."""
    if cases is None:
        return connection.all(f"{sql} ORDER BY {order}")
    return [
        row
        for some in batches(sorted(set(cases)))
        for row in connection.all(
            f"{sql} WHERE case_id IN ({marks(len(some))}) ORDER BY {order}", some
        )
    ]


def _signed(row: Row) -> SignedHead:
    case, writer, n, id, key, signature = row
    head = Head(CaseId(case), WriterId(writer.hex()), n, RevisionId(id.hex()))
    return SignedHead(head, KeyId(key.hex()), signature.hex())


def last_at(connection: Connection, key: KeyId) -> int | None:
    """Return the newest time in a save of a device key, whatever its writer; None for no save."""
    newest = connection.value("SELECT max(newest) FROM writer WHERE key = ?", (bytes.fromhex(key),))
    return int(newest) if newest else None


def tips(connection: Connection, cases: Iterable[CaseId] | None = None) -> Iterator[Head]:
    """Yield how far each chain is here without a gap: what may be said to be held."""
    sql = "SELECT case_id, writer, n, id FROM tip JOIN chain ON chain.ref = tip.chain"
    for case, writer, n, id in _of_cases(connection, sql, cases, "case_id, writer, n, id"):
        yield Head(CaseId(case), WriterId(writer.hex()), n, RevisionId(id.hex()))


def forks(connection: Connection, case: CaseId | None = None) -> list[Fork]:
    """Return where a writer used a number twice."""
    where, parameters = ("", ()) if case is None else (" WHERE case_id = ?", (case,))
    rows = connection.all(
        "SELECT case_id, writer, n FROM revision JOIN chain ON chain.ref = revision.chain"
        f"{where} GROUP BY chain, n HAVING count(*) > 1 ORDER BY case_id, writer, n",
        parameters,
    )
    return [Fork(CaseId(case_id), WriterId(writer.hex()), n) for case_id, writer, n in rows]


def extend_tips(connection: Connection, chain: int, after: int) -> None:
    """Bring the tips of a chain up to date for the rows that came in beyond ``after`` (seq)."""
    row = connection.one("SELECT n, id FROM tip WHERE chain = ? ORDER BY n DESC LIMIT 1", (chain,))
    n, id = first, tip = (0, None) if row is None else row
    while True:
        rows = connection.all(
            "SELECT n, prev, id, seq FROM revision WHERE chain = ? AND n > ? ORDER BY n LIMIT ?",
            (chain, n, _PAGE),
        )
        if not rows:
            break
        for number, prev, next_id, _seq in rows:
            if number != n + 1 or prev != id:
                renew_tips(connection, chain)
                return
            n, id = number, next_id
    beside = connection.one(
        "SELECT 1 FROM revision WHERE chain = ? AND n <= ? AND seq > ? LIMIT 1",
        (chain, first, after),
    )
    if beside is not None:
        renew_tips(connection, chain)
    elif n > first:
        # Of a fork there are several at this number: only the one that goes on has moved.
        connection.run("DELETE FROM tip WHERE chain = ? AND id IS ?", (chain, tip))
        connection.run("INSERT INTO tip (chain, id, n) VALUES (?, ?, ?)", (chain, id, n))


def renew_tips(connection: Connection, chain: int) -> None:
    """Find anew how far a chain is here without a gap."""
    connection.run("DELETE FROM tip WHERE chain = ?", (chain,))
    connection.many(
        "INSERT INTO tip (chain, id, n) VALUES (?, ?, ?)",
        [(chain, id, n) for id, n in found_tips(connection, chain)],
    )


def found_tips(connection: Connection, chain: int) -> list[tuple[bytes, int]]:
    """Return (id, number) of the tips by walking the chain up; one number's ids at a time."""
    whole: set[bytes] = set()
    tips: list[tuple[bytes, int]] = []
    expected = 1
    for n, rows in _by_number(connection, chain):
        if n != expected:
            break
        found = {id for id, prev in rows if n == 1 or prev in whole}
        extended = {prev for id, prev in rows if id in found}
        tips += [(id, n - 1) for id in whole - extended]
        whole, expected = found, n + 1
        if not found:
            break
    return sorted([*tips, *((id, expected - 1) for id in whole)])


def _by_number(
    connection: Connection, chain: int
) -> Iterator[tuple[int, list[tuple[bytes, bytes | None]]]]:
    after = 0
    while True:
        rows = connection.all(
            "SELECT n, id, prev FROM revision WHERE chain = ? AND n > ? AND n <= ? ORDER BY n",
            (chain, after, after + _PAGE),
        )
        if not rows:
            return
        group: list[tuple[bytes, bytes | None]] = []
        at = rows[0][0]
        for n, id, prev in rows:
            if n != at:
                yield at, group
                at, group = n, []
            group.append((id, prev))
        yield at, group
        after += _PAGE
