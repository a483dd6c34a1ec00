"""Reading a store of which some pages no longer verify: row by row, around what is gone.

After a page that does not verify SQLCipher refuses every other one, so each miss costs a fresh
connection (about a millisecond).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.store.connection import (
    Connection,
    Damaged,
    DiskFault,
    NotAStore,
    Parameters,
    Row,
)
from desktop_app.store.database import Database

_STEP: Final = 256
FAULTS: Final = (Damaged, DiskFault, NotAStore)
"""What reading a page that is gone raises."""


class PatchyStore:
    """Reads what can be read; nothing is written."""

    def __init__(self, database: Database) -> None:
        """Read ``database``, which was opened for reading only; raises where nothing can be read.

        That is NotAStore or Damaged, and the database is closed then.
        """
        self.database = database
        try:
            self.connection.value("SELECT count(*) FROM sqlite_master")
        except BaseException:
            database.close()
            raise

    @classmethod
    def at(cls, path: Path, key: str) -> PatchyStore:
        """Open the file ``path`` with its raw key."""
        return cls(Database(path, key, read_only=True))

    @property
    def connection(self) -> Connection:
        """A connection that met no fault yet."""
        return self.database.connection

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def read(self, sql: str, parameters: Parameters = ()) -> list[Row] | None:
        """Return the rows of a statement; None where one of its pages is gone."""
        try:
            return self.connection.all(sql, parameters)
        except FAULTS:
            return None

    def by_number(self, table: str, columns: str) -> Iterator[tuple[int, Row | None]]:
        """Yield (number, row) of a table with whole numbers for keys, in order.

        A row that cannot be read is None; a number that was never used is left out where the
        pages around it are sound.
        """
        last = self._last(table)
        for start in range(1, last + 1, _STEP):
            yield from self._between(table, columns, start=start, end=min(start + _STEP - 1, last))

    def _between(
        self, table: str, columns: str, *, start: int, end: int
    ) -> Iterator[tuple[int, Row | None]]:
        rows = self.read(
            f"SELECT rowid, {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
            (start, end),
        )
        if rows is not None:
            for number, *row in rows:
                yield number, tuple(row)
        elif start == end:
            yield start, None
        else:
            middle = (start + end) // 2
            yield from self._between(table, columns, start=start, end=middle)
            yield from self._between(table, columns, start=middle + 1, end=end)

    def _last(self, table: str) -> int:
        """Return the last number of a table, by the table or by one of its indexes."""
        tries = [f"SELECT max(rowid) FROM {table}"]
        tries += [
            f"SELECT max(rowid) FROM {table} INDEXED BY {name}"
            for (name,) in self.read(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (table,)
            )
            or ()
        ]
        for sql in tries:
            rows = self.read(sql)
            if rows is not None:
                return int(rows[0][0] or 0)
        return 0
