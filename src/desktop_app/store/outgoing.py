"""What must go to a contact: the chains here, less what the contact is known to hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.head import Head
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, RevisionId, WriterId
from desktop_app.store.connection import Connection

_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """The revisions of one chain with numbers beyond ``after`` up to ``head.n``.

    ``count`` are how many, ``size`` their bytes with line ends.
    """

    head: Head
    after: int
    count: int
    size: int


def pieces(connection: Connection, cases: Iterable[CaseId], known: Iterable[Head]) -> list[Piece]:
    """Return what of ``cases`` goes beyond ``known``, the heads that a contact holds.

    A head that is not known here says nothing, so its chain goes whole: sending twice is
    harmless, not sending loses. Local records never go: NO_CASE raises ValueError.
    """
    held: dict[tuple[CaseId, WriterId], list[Head]] = {}
    for head in known:
        held.setdefault((head.case, head.writer), []).append(head)
    found = []
    for case in sorted(set(cases)):
        if case == NO_CASE:
            raise ValueError("records that are local to the vault never leave it")
        for chain, writer in connection.all(
            "SELECT ref, writer FROM chain WHERE case_id = ? ORDER BY writer", (case,)
        ):
            id = WriterId(writer.hex())
            piece = _piece(connection, chain, case, writer=id, held=held.get((case, id), []))
            if piece is not None:
                found.append(piece)
    return found


def _piece(
    connection: Connection, chain: int, case: CaseId, *, writer: WriterId, held: list[Head]
) -> Piece | None:
    top = connection.one("SELECT n, id FROM head WHERE chain = ? ORDER BY n DESC LIMIT 1", (chain,))
    if top is None:
        return None
    after = max((head.n for head in held if _holds(connection, chain, head)), default=0)
    (forked,) = connection.all(
        "SELECT min(n) FROM (SELECT n FROM revision WHERE chain = ? GROUP BY n"
        " HAVING count(*) > 1)",
        (chain,),
    )[0]
    if forked is not None:
        # Beyond a fork a number names no single revision: all of both branches goes.
        after = min(after, forked - 1)
    count, size = connection.all(
        "SELECT count(*), coalesce(sum(length(CAST(body AS BLOB)) + 1), 0) FROM revision"
        " WHERE chain = ? AND n > ? AND n <= ?",
        (chain, after, top[0]),
    )[0]
    if not count:
        return None
    head = Head(case, writer, top[0], RevisionId(top[1].hex()))
    return Piece(head, after, count, size)


def _holds(connection: Connection, chain: int, head: Head) -> bool:
    row = connection.one(
        "SELECT 1 FROM revision WHERE id = ? AND chain = ? AND n = ?",
        (bytes.fromhex(head.id), chain, head.n),
    )
    return row is not None


@dataclass(frozen=True, slots=True)
class Content:
    """Revisions of one kind in a piece. ``new``: beyond a number; ``oldest``: UTC milliseconds."""

    kind: Kind
    new: bool
    count: int
    oldest: int


def contents(connection: Connection, piece: Piece, before: int) -> list[Content]:
    """Return what a piece holds by kind, and whether beyond ``before``, without its bodies."""
    rows = connection.all(
        "SELECT kind, n > ?, count(*), min(at) FROM chain"
        " JOIN revision ON revision.chain = chain.ref JOIN record ON record.ref = revision.record"
        " WHERE chain.case_id = ? AND writer = ? AND n > ? AND n <= ? GROUP BY kind, n > ?",
        (
            before,
            piece.head.case,
            bytes.fromhex(piece.head.writer),
            piece.after,
            piece.head.n,
            before,
        ),
    )
    return [Content(Kind(kind), bool(new), count, oldest) for kind, new, count, oldest in rows]


def lines(connection: Connection, piece: Piece) -> Iterator[bytes]:
    """Yield the canonical bytes of the revisions of a piece by rising number."""
    chain = connection.value(
        "SELECT ref FROM chain WHERE case_id = ? AND writer = ?",
        (piece.head.case, bytes.fromhex(piece.head.writer)),
    )
    after, seq = piece.after, 0
    while rows := connection.all(
        "SELECT n, seq, body FROM revision WHERE chain = ? AND n <= ?"
        " AND (n > ? OR (n = ? AND seq > ?)) ORDER BY n, seq LIMIT ?",
        (chain, piece.head.n, after, after, seq or 2**62, _PAGE),
    ):
        for _n, _seq, body in rows:
            yield body.encode("utf-8")
        after, seq = rows[-1][0], rows[-1][1]
