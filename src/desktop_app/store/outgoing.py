"""What must go to a contact: the chains here, less what the contact is known to hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from desktop_app.domain.head import Head
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, RevisionId, WriterId
from desktop_app.store.batches import batches, marks
from desktop_app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Piece:
    """The revisions of one chain with numbers beyond ``after`` up to ``head.n``: ``count``."""

    head: Head
    after: int
    count: int


@dataclass(frozen=True, slots=True)
class _Chain:
    """A chain here: where it is, and the newest head that speaks of it."""

    ref: int
    case: CaseId
    writer: WriterId
    n: int
    id: bytes


def pieces(connection: Connection, cases: Iterable[CaseId], known: Iterable[Head]) -> list[Piece]:
    """Return what of ``cases`` goes beyond ``known``, the heads that a contact holds.

    A head that is not known here says nothing, so its chain goes whole: sending twice is
    harmless, not sending loses. Local records never go: NO_CASE raises ValueError.
    """
    held: dict[tuple[CaseId, WriterId], list[Head]] = {}
    for head in known:
        held.setdefault((head.case, head.writer), []).append(head)
    wanted = sorted(set(cases))
    if NO_CASE in wanted:
        raise ValueError("records that are local to the vault never leave it")
    found: list[Piece] = []
    for some in batches(wanted):
        chains = _chains(connection, some)
        heads = [head for one in chains for head in held.get((one.case, one.writer), ())]
        found.extend(_beyond(connection, chains, _held(connection, chains, heads)))
    return found


def _chains(connection: Connection, cases: Sequence[CaseId]) -> list[_Chain]:
    rows = connection.all(
        "SELECT ref, case_id, writer, head.n, head.id FROM chain JOIN head ON head.chain = ref"
        f" WHERE case_id IN ({marks(len(cases))}) ORDER BY case_id, writer, head.n, head.id",
        cases,
    )
    # Of a chain with two branches the last row, which is the longest, stays.
    last = {row[0]: row for row in rows}
    return [
        _Chain(ref, CaseId(case), WriterId(writer.hex()), n, id)
        for ref, case, writer, n, id in last.values()
    ]


def _held(
    connection: Connection, chains: Sequence[_Chain], heads: Sequence[Head]
) -> dict[tuple[CaseId, WriterId], int]:
    """Return how far a contact holds each chain, by those of its heads that are known here.

    Most are the newest of their chain, which is here; the others are looked up.
    """
    newest = {(one.case, one.writer, one.n, one.id.hex()) for one in chains}
    found: dict[tuple[CaseId, WriterId], int] = {}
    others = []
    for head in heads:
        if (head.case, head.writer, head.n, head.id) in newest:
            found[head.case, head.writer] = head.n
        else:
            others.append(head)
    for some in batches(others):
        rows = connection.all(
            "SELECT id, case_id, writer, n FROM revision JOIN chain ON chain.ref = revision.chain"
            f" WHERE revision.id IN ({marks(len(some))})",
            [bytes.fromhex(head.id) for head in some],
        )
        here = {(id.hex(), case, writer.hex(), n) for id, case, writer, n in rows}
        for head in some:
            if (head.id, head.case, head.writer, head.n) in here:
                place = (head.case, head.writer)
                found[place] = max(found.get(place, 0), head.n)
    return found


def _beyond(
    connection: Connection, chains: Sequence[_Chain], held: dict[tuple[CaseId, WriterId], int]
) -> Iterator[Piece]:
    for some in batches(chains):
        forked: dict[int, int] = dict(
            connection.all(
                "SELECT chain, min(n) FROM (SELECT chain, n FROM revision"
                f" WHERE chain IN ({marks(len(some))}) GROUP BY chain, n HAVING count(*) > 1)"
                " GROUP BY chain",
                [one.ref for one in some],
            )
        )
        # Beyond a fork a number names no single revision: all of both branches goes.
        after = {
            one.ref: min(held.get((one.case, one.writer), 0), forked.get(one.ref, one.n + 1) - 1)
            for one in some
        }
        new = [one for one in some if after[one.ref] < one.n]
        if not new:
            continue
        counts: dict[int, int] = dict(
            connection.all(
                f"WITH wanted (ref, after_n, upto) AS (VALUES {marks(len(new), '(?, ?, ?)')})"
                " SELECT ref, count(*) FROM wanted"
                " CROSS JOIN revision ON revision.chain = ref AND n > after_n AND n <= upto"
                " GROUP BY ref",
                [value for one in new for value in (one.ref, after[one.ref], one.n)],
            )
        )
        for one in new:
            if one.ref in counts:
                head = Head(one.case, one.writer, one.n, RevisionId(one.id.hex()))
                yield Piece(head, after[one.ref], counts[one.ref])


@dataclass(frozen=True, slots=True)
class Content:
    """Revisions of one kind in a piece.

    ``new``: beyond a number; ``oldest``: UTC milliseconds; ``size``: bytes with line ends.
    """

    kind: Kind
    new: bool
    count: int
    oldest: int
    size: int


def contents(connection: Connection, piece: Piece, before: int) -> list[Content]:
    """Return what a piece holds by kind, and whether beyond ``before``, without its bodies."""
    rows = connection.all(
        "SELECT kind, n > ?, count(*), min(at), sum(octet_length(body) + 1) FROM chain"
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
    return [Content(Kind(kind), bool(new), *rest) for kind, new, *rest in rows]


def lines(connection: Connection, wanted: Sequence[Piece]) -> Iterator[bytes]:
    """Yield the canonical bytes of the revisions of pieces, each by rising number.

    They are read some at a time: a body may have a MiB, and a sorter would take all of them into
    memory. The order is that of the joins, over an index that is in the order of numbers.
    """
    for some in batches(wanted):
        found = connection.each(
            "WITH wanted (case_id, writer, after_n, upto)"
            f" AS (VALUES {marks(len(some), '(?, ?, ?, ?)')})"
            # As bytes: they are written as they are.
            " SELECT CAST(body AS BLOB) FROM wanted CROSS JOIN chain USING (case_id, writer)"
            " CROSS JOIN revision INDEXED BY revision_chain ON revision.chain = chain.ref"
            " AND n > after_n AND n <= upto",
            [
                value
                for one in some
                for value in (
                    one.head.case,
                    bytes.fromhex(one.head.writer),
                    one.after,
                    one.head.n,
                )
            ],
        )
        yield from map(itemgetter(0), found)
