"""Which revisions of a chain its signed heads speak for: a walk from the last number down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop_app.store.connection import Connection

_PAGE: Final = 500


class Link(NamedTuple):
    """One revision as a link of its chain."""

    seq: int
    id: bytes
    n: int
    prev: bytes | None


class Walk:
    """Walks a chain downwards and says of each link whether a head speaks for it.

    Links up to ``known_until`` (seq) were found covered when they came. Needs memory for one
    number's links and the heads only.
    """

    def __init__(self, heads: set[bytes], *, known_until: int) -> None:
        self._heads = heads
        self._known_until = known_until
        self._named: set[bytes] = set()
        self._spoken_for: set[bytes] = set()
        self._last_n = 0
        self.doubled: list[int] = []
        """Numbers that were used more than once: forks."""

    def covers(self, link: Link) -> bool:
        """Tell whether ``link`` is covered; links come in falling order of ``n``."""
        if link.n == self._last_n and link.n not in self.doubled[-1:]:
            self.doubled.append(link.n)
        self._last_n = link.n
        named = link.id in self._named
        self._named.discard(link.id)
        if named and link.id in self._heads:
            self._spoken_for.add(link.id)
        if not (named or link.id in self._heads or link.seq <= self._known_until):
            return False
        if link.prev is not None:
            self._named.add(link.prev)
        return True

    def spoken_for(self) -> set[bytes]:
        """Return the heads that a later head speaks for; they say nothing more."""
        return self._spoken_for | (self._named & self._heads)


def descending(connection: Connection, chain: int, *, least: int) -> Iterator[Link]:
    """Yield the links of a chain from its last number down to ``least``."""
    (top,) = connection.all("SELECT max(n) FROM revision WHERE chain = ?", (chain,))[0]
    while top is not None and top >= least:
        bottom = max(least, _bottom(connection, chain, top))
        for row in connection.all(
            "SELECT seq, id, n, prev FROM revision WHERE chain = ? AND n BETWEEN ? AND ?"
            " ORDER BY n DESC, seq DESC",
            (chain, bottom, top),
        ):
            yield Link(*row)
        top = bottom - 1


def _bottom(connection: Connection, chain: int, top: int) -> int:
    """Return the number some hundred links below ``top``, whatever gaps lie between."""
    rows = connection.all(
        "SELECT n FROM revision WHERE chain = ? AND n <= ? ORDER BY n DESC LIMIT 1 OFFSET ?",
        (chain, top, _PAGE),
    )
    return int(rows[0][0]) if rows else 0


def speaking(connection: Connection, chain: int) -> set[bytes]:
    """Return the ids that speak for a chain: signed heads, and a revocation's last good ones."""
    rows = connection.all("SELECT id FROM head WHERE chain = ?", (chain,)) + connection.all(
        "SELECT revocation_head.id FROM chain JOIN writer ON writer.id = chain.writer"
        " JOIN revocation_head ON revocation_head.key = writer.key"
        " AND revocation_head.case_id = chain.case_id AND revocation_head.writer = chain.writer"
        " WHERE chain.ref = ?",
        (chain,),
    )
    return {id for (id,) in rows}
