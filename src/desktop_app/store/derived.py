"""What is derived from the log: brought up to date with every revision, or rebuilt whole.

To change a derived table change ``derived.sql`` (or the code that fills it) and raise VERSION:
it is rebuilt at the next unlock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from importlib.resources import files
from typing import Final, TypeAlias

from desktop_app.domain.ids import Kind
from desktop_app.forms.definition import Form
from desktop_app.progress import Progress
from desktop_app.store import agenda, leaves, search, summaries
from desktop_app.store.connection import Connection, Row
from desktop_app.store.database import statements
from desktop_app.store.log import Logged, last_seq, pages
from desktop_app.store.meaning import KindMeaning
from desktop_app.text import message

VERSION: Final = 2
_CONTENT: Final = (
    "SELECT * FROM current ORDER BY record, leaf, revision",
    "SELECT * FROM replaced ORDER BY record, id, leaf",
    "SELECT * FROM record_summary ORDER BY record",
    "SELECT * FROM agenda ORDER BY record, leaf, place",
    # ref is left out: a rebuild may number the texts anew.
    "SELECT record, leaf, revision, current, text FROM search_text ORDER BY record, leaf, revision",
)
TABLES: Final = ("current", "replaced", "record_summary", "agenda", "search", "search_text")

FormOf: TypeAlias = Callable[[Kind], Form | None]
"""The newest known form of a kind; None for a kind this program does not know.

The newest one decides for old revisions, too: a version may only raise privacy.
"""


class Derived:
    """Keeps the derived tables of one store."""

    def __init__(self, form_of: FormOf) -> None:
        self._form_of = form_of
        self._kinds: dict[Kind, KindMeaning] = {}

    def form(self, kind: Kind) -> Form | None:
        """Return the newest known form of ``kind``."""
        return self._meaning(kind).form

    def add(self, connection: Connection, batch: Iterable[Logged]) -> None:
        """Bring every derived table up to date for revisions that just came into the log."""
        touched = [(one, self._meaning(one.kind)) for one in leaves.apply(connection, batch)]
        seen = summaries.update(connection, touched)
        agenda.update(connection, ((*one, sight) for one, sight in zip(touched, seen, strict=True)))
        search.update(connection, touched)

    def rebuild(self, connection: Connection, progress: Progress) -> None:
        """Drop all derived tables and fill them from the log; the caller holds the transaction."""
        text = message("Store", "Building the overviews anew")
        for name in TABLES:
            connection.run(f"DROP TABLE IF EXISTS {name}")
        script = files("desktop_app.store").joinpath("derived.sql").read_text("utf-8")
        for statement in statements(script):
            connection.run(statement)
        # Values that were replaced or erased leave the index's pages at once, not some day.
        connection.run("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")
        total = last_seq(connection)
        progress.report(0, total, text)
        for page in pages(connection):
            self.add(connection, page)
            progress.report(page[-1].seq, total, text)

    def fingerprint(self, connection: Connection) -> bytes:
        """Return a digest of all derived rows; the same before and after a rebuild."""
        digest = hashlib.sha256()
        for sql in _CONTENT:
            last: list[Row] = connection.all(sql)
            digest.update(repr(last).encode("utf-8", "surrogatepass"))
        return digest.digest()

    def forget_records(self, connection: Connection, records: Iterable[int]) -> None:
        """Drop the derived rows of ``records`` (record.ref), and what the index keeps of them."""
        for record in records:
            for ref, text in connection.all(
                "SELECT ref, text FROM search_text WHERE record = ?", (record,)
            ):
                connection.run(
                    "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", (ref, text)
                )
            for table in ("search_text", "agenda", "record_summary", "replaced", "current"):
                connection.run(f"DELETE FROM {table} WHERE record = ?", (record,))
        connection.run("INSERT INTO search (search) VALUES ('optimize')")

    def _meaning(self, kind: Kind) -> KindMeaning:
        found = self._kinds.get(kind)
        if found is None:
            found = self._kinds[kind] = KindMeaning(self._form_of(kind))
        return found
