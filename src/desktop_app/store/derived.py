"""What is derived from the log: brought up to date with every revision, or rebuilt whole.

To change a derived table change ``derived.sql`` (or the code that fills it) and raise VERSION:
it is rebuilt at the next unlock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from importlib.resources import files
from typing import Final, TypeAlias

from desktop_app.domain.ids import Kind
from desktop_app.forms.definition import Form
from desktop_app.forms.reference import Clock
from desktop_app.progress import Progress
from desktop_app.store import agenda, case_lines, clocks, leaves, search, summaries
from desktop_app.store.case_lines import Stale
from desktop_app.store.connection import Connection, Row
from desktop_app.store.database import statements
from desktop_app.store.log import Logged, last_seq, pages
from desktop_app.store.meaning import KindMeaning
from desktop_app.text import message

VERSION: Final = 4
_CONTENT: Final = (
    "SELECT * FROM current ORDER BY record, leaf, revision",
    "SELECT * FROM replaced ORDER BY record, id, leaf",
    "SELECT * FROM record_summary ORDER BY record",
    "SELECT * FROM agenda ORDER BY record, leaf, clock, place",
    "SELECT * FROM clock ORDER BY record, clock, leaf, place",
    "SELECT * FROM case_line ORDER BY case_id",
    # ref is left out: a rebuild may number the texts anew.
    "SELECT record, leaf, revision, current, text FROM search_text ORDER BY record, leaf, revision",
)
TABLES: Final = (
    "current",
    "replaced",
    "record_summary",
    "agenda",
    "clock",
    "case_line",
    "search",
    "search_text",
)

FormOf: TypeAlias = Callable[[Kind], Form | None]
"""The newest known form of a kind; None for a kind this program does not know.

The newest one decides for old revisions, too: a version may only raise privacy.
"""


class Derived:
    """Keeps the derived tables of one store."""

    def __init__(self, form_of: FormOf, terms: Sequence[Clock] = ()) -> None:
        self._form_of = form_of
        self._running = clocks.Running(clocks.Rules(terms))
        self._kinds: dict[Kind, KindMeaning] = {}

    def form(self, kind: Kind) -> Form | None:
        """Return the newest known form of ``kind``."""
        return self.meaning(kind).form

    def add(
        self, connection: Connection, batch: Iterable[Logged], *, stale: Stale | None = None
    ) -> None:
        """Bring every derived table up to date for revisions that just came into the log.

        With ``stale`` it is only noted there which cases are touched: one case comes in many
        batches, and the caller calls ``finish`` at the end.
        """
        touched = [(one, self.meaning(one.kind)) for one in leaves.apply(connection, batch)]
        seen = summaries.update(connection, touched)
        sights = [(*one, sight) for one, sight in zip(touched, seen, strict=True)]
        agenda.update(connection, sights)
        self._running.note(connection, sights)
        search.update(connection, touched)
        lines = stale if stale is not None else Stale()
        lines.note(sights)
        if stale is None:
            self.finish(connection, lines)

    def finish(self, connection: Connection, stale: Stale) -> None:
        """Write what a whole case adds up to, for the cases that were noted."""
        stale.renew(connection)
        self._running.renew(connection)

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
        stale = Stale()
        for page in pages(connection):
            self.add(connection, page, stale=stale)
            progress.report(page[-1].seq, total, text)
        self.finish(connection, stale)

    def fingerprint(self, connection: Connection) -> bytes:
        """Return a digest of all derived rows; the same before and after a rebuild."""
        digest = hashlib.sha256()
        for sql in _CONTENT:
            last: list[Row] = connection.all(sql)
            digest.update(repr(last).encode("utf-8", "surrogatepass"))
        return digest.digest()

    def forget_records(self, connection: Connection, records: Iterable[int]) -> None:
        """Drop the derived rows of ``records`` (record.ref), and what the index keeps of them."""
        cases: set[str] = set()
        for record in records:
            cases |= {
                case
                for (case,) in connection.all("SELECT case_id FROM record WHERE ref = ?", (record,))
            }
            for ref, text in connection.all(
                "SELECT ref, text FROM search_text WHERE record = ?", (record,)
            ):
                connection.run(
                    "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", (ref, text)
                )
            for table in (
                "search_text",
                "agenda",
                "clock",
                "record_summary",
                "replaced",
                "current",
            ):
                connection.run(f"DELETE FROM {table} WHERE record = ?", (record,))
        case_lines.forget(connection, cases)
        connection.run("INSERT INTO search (search) VALUES ('optimize')")

    def meaning(self, kind: Kind) -> KindMeaning:
        """Return what the newest known form of ``kind`` says of its leaves."""
        found = self._kinds.get(kind)
        if found is None:
            found = self._kinds[kind] = KindMeaning(self._form_of(kind))
        return found
