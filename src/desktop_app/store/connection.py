"""A typed connection to a SQLCipher file: settings, transactions, and SQLite's codes sorted.

Everything that talks to a database goes through ``Connection``. Reads fetch all and close: an
unfinished cursor blocks the checkpoint and lets the write-ahead log grow without end.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from sqlcipher3 import dbapi2 as sqlite

from desktop_app.errors import Cancelled, UserError
from desktop_app.text import Message, message

Row: TypeAlias = tuple[Any, ...]
Parameters: TypeAlias = Sequence[object]

PLAIN_HEADER: Final = b"SQLite format 3\x00"
LARGE_CACHE_KIB: Final = 64 * 1024
_KEY = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")
_CACHE_KIB = 32 * 1024
_LEAST_BYTES = 512
"""SQLite takes a shorter file for an empty one, and would write over it."""

# Primary result codes, https://www.sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _INTERRUPT, _IOERR = 3, 5, 6, 8, 9, 10
_CORRUPT, _FULL, _CANTOPEN, _NOTADB = 11, 13, 14, 26


class StoreFault(UserError):
    """An expected failure of the database file itself."""


class DiskFull(StoreFault):
    """There is no room left; the transaction was rolled back."""


class DiskFault(StoreFault):
    """The disk refused to read or write; the transaction was rolled back."""


class NotAStore(StoreFault):
    """The file is no store, or not one that this key opens."""


class Damaged(StoreFault):
    """The file was a store, and some of its pages are no longer what was written."""


class Busy(StoreFault):
    """Another part of the program is writing."""


class ReadOnly(StoreFault):
    """The file or its folder cannot be written."""


class Newer(StoreFault):
    """The file was made by a newer version of the program."""


def disk_full() -> DiskFull:
    """Return the failure for a disk without room (SQLITE_FULL, ENOSPC)."""
    return DiskFull(
        message(
            "Store",
            "The disk is full. Nothing was changed; what was saved before is safe."
            " Free some space and try again.",
        )
    )


def damaged() -> Damaged:
    """Return the failure for pages that do not verify."""
    return Damaged(
        message(
            "Store",
            "The store is damaged. Nothing was changed."
            " Check the vault, and restore a backup if the check says so.",
        )
    )


def not_a_store() -> NotAStore:
    """Return the failure for a file that is no store, or another vault's."""
    return NotAStore(
        message(
            "Store",
            "This file is not a store of this vault. It was left as it is."
            " Choose another folder, or restore a backup.",
        )
    )


def _sorted_fault(code: int) -> UserError | Cancelled | None:
    """Return the expected failure that a primary result code stands for; None for a bug."""
    primary = code & 0xFF
    if primary == _INTERRUPT:
        return Cancelled()
    if primary == _FULL:
        return disk_full()
    if primary == _CORRUPT:
        return damaged()
    if primary == _NOTADB:
        return not_a_store()
    if primary in (_BUSY, _LOCKED):
        text = message(
            "Store",
            "The store is busy with other work. Nothing was changed. Try again in a moment.",
        )
        return Busy(text)
    if primary in (_READONLY, _PERM, _CANTOPEN):
        return ReadOnly(_read_only_text())
    if primary == _IOERR:
        text = message(
            "Store",
            "The disk refused to read or write. Nothing was changed; what was saved before is"
            " safe. Check the disk and its free space, and try again.",
        )
        return DiskFault(text)
    return None


def _read_only_text() -> Message:
    return message(
        "Store",
        "The vault cannot be written here. Nothing was changed."
        " Check that the disk and the folder are not read-only.",
    )


@contextlib.contextmanager
def sorted_faults() -> Iterator[None]:
    """Turn SQLite's expected failures into UserError or Cancelled; let bugs through."""
    try:
        yield
    except sqlite.Error as error:
        _raise_sorted(error)


def _raise_sorted(error: Exception) -> None:
    fault = _sorted_fault(getattr(error, "sqlite_errorcode", 1))
    raise (fault or error) from error


class Connection:
    """One open connection. It belongs to the thread that opened it; ``interrupt`` does not."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._stopped = False
        self.closed = False

    def _execute(self, sql: str, parameters: Parameters) -> Any:
        self._hear()
        return self._raw.execute(sql, parameters)

    def _hear(self) -> None:
        # SQLite forgets an interrupt that falls between two statements.
        if self._stopped:
            raise Cancelled

    def all(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Run a statement and return all its rows; the cursor is closed."""
        try:
            cursor = self._execute(sql, parameters)
            try:
                return cast("list[Row]", cursor.fetchall())
            finally:
                cursor.close()
        except sqlite.Error as error:
            _raise_sorted(error)
            raise

    def one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row, or None when there is none."""
        rows = self.all(sql, parameters)
        return rows[0] if rows else None

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first column of the first row; raise LookupError when there is none."""
        row = self.one(sql, parameters)
        if row is None:
            raise LookupError("the statement answered no row")
        return row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that answers nothing; return how many rows it touched."""
        try:
            cursor = self._execute(sql, parameters)
            try:
                return cast("int", cursor.rowcount)
            finally:
                cursor.close()
        except sqlite.Error as error:
            _raise_sorted(error)
            raise

    def insert(self, sql: str, parameters: Parameters) -> int:
        """Run one INSERT; return the rowid it gave."""
        try:
            cursor = self._execute(sql, parameters)
            try:
                return cast("int", cursor.lastrowid)
            finally:
                cursor.close()
        except sqlite.Error as error:
            _raise_sorted(error)
            raise

    def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each of ``rows``."""
        try:
            self._hear()
            self._raw.executemany(sql, rows).close()
        except sqlite.Error as error:
            _raise_sorted(error)
            raise

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return cast("bool", self._raw.in_transaction)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold a write transaction: committed at the end, rolled back on any exception.

        Inside another one it joins that: the outermost decides.
        """
        if self.in_transaction:
            yield self
            return
        self.run("BEGIN IMMEDIATE")
        try:
            yield self
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Hold one view of the database for several reads, whatever is written meanwhile."""
        if self.in_transaction:
            yield self
            return
        self.run("BEGIN")
        try:
            yield self
        finally:
            self._roll_back()

    def _roll_back(self) -> None:
        # SQLite has already rolled back after SQLITE_FULL, SQLITE_IOERR and some others. A
        # failing ROLLBACK must not hide what went wrong; closing the connection ends it, too.
        with contextlib.suppress(sqlite.Error):
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK").close()

    def checkpoint(self) -> bool:
        """Bring the write-ahead log into the file and empty it.

        Returns whether that worked whole: another reader may hold the log back for now, and
        within a transaction it does nothing.
        """
        if self.in_transaction:
            return False
        busy, _log, _moved = self.all("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        return bool(busy == 0)

    @contextlib.contextmanager
    def large_cache(self) -> Iterator[None]:
        """Use a 64 MB page cache for the time of a large import."""
        self.run(f"PRAGMA cache_size = -{LARGE_CACHE_KIB}")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = -{_CACHE_KIB}")

    @contextlib.contextmanager
    def watched(self, tick: Callable[[], None]) -> Iterator[None]:
        """Call ``tick`` about every hundred thousand steps of SQLite; what it raises is raised.

        For single statements that take long (VACUUM, integrity checks): ``tick`` reports
        progress and raises Cancelled.
        """
        raised: list[BaseException] = []

        def handler() -> int:
            try:
                tick()
            except BaseException as error:  # noqa: BLE001  # raised again below
                raised.append(error)
                return 1
            return 0

        self._raw.set_progress_handler(handler, 100_000)
        try:
            yield
        except Cancelled:
            if raised:
                raise raised[0] from None
            raise
        finally:
            self._raw.set_progress_handler(None, 0)

    def interrupt(self) -> None:
        """Stop for good, from any thread: what runs and all that follows ends with Cancelled.

        An open transaction is rolled back.
        """
        self._stopped = True
        if not self.closed:
            self._raw.interrupt()

    def close(self) -> None:
        """Close; an open transaction is rolled back."""
        if not self.closed:
            self.closed = True
            self._raw.close()


def is_whole_statement(sql: str) -> bool:
    """Tell whether ``sql`` ends with a whole statement."""
    return bool(sqlite.complete_statement(sql))


def has_plain_header(path: Path) -> bool:
    """Tell whether ``path`` begins as an unencrypted SQLite file does."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def open_connection(
    path: Path, key: str, *, salt: str | None = None, read_only: bool = False
) -> Connection:
    """Open the SQLCipher file ``path`` with its raw ``key`` (64 hex digits).

    ``salt`` (32 hex digits) is what a new file begins with; an existing one tells its own. An
    existing file that does not open with this key is never written to. Raises NotAStore, Damaged,
    ReadOnly, Busy.
    """
    if not _KEY.fullmatch(key):
        # SQLCipher takes a malformed raw key for a passphrase, silently.
        raise ValueError("a store key is 64 hex digits")
    if salt is not None and not _SALT.fullmatch(salt):
        raise ValueError("a salt is 32 hex digits")
    new = not path.exists() or path.stat().st_size == 0
    if new and read_only:
        raise not_a_store()
    if not new and (path.stat().st_size < _LEAST_BYTES or has_plain_header(path)):
        raise not_a_store()
    mode = "ro" if read_only else "rwc"
    with sorted_faults():
        raw = sqlite.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,  # closed and interrupted from the thread that locks
            cached_statements=256,
        )
    connection = Connection(raw)
    try:
        _set_up(connection, key=key, salt=salt if new else None, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Connection, *, key: str, salt: str | None, read_only: bool) -> None:
    """Give the key and all settings before the first read, then read once."""
    connection.run(f"PRAGMA key = \"x'{key}{salt or ''}'\"")
    connection.all("PRAGMA cipher_log = off")
    # About twice as fast without; copies of the key stay in Python's memory anyway.
    connection.all("PRAGMA cipher_memory_security = OFF")
    connection.run("PRAGMA temp_store = MEMORY")
    connection.all("PRAGMA busy_timeout = 5000")
    connection.run("PRAGMA foreign_keys = ON")
    connection.run("PRAGMA trusted_schema = OFF")
    connection.all("PRAGMA secure_delete = ON")
    connection.run("PRAGMA cell_size_check = ON")
    connection.run(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if not connection.all("PRAGMA cipher_version"):
        raise RuntimeError("SQLite was built without SQLCipher")
    connection.all("SELECT count(*) FROM sqlite_master")
    if not read_only:
        mode = connection.value("PRAGMA journal_mode = WAL")
        if mode != "wal":
            raise ReadOnly(_read_only_text())
    connection.run("PRAGMA synchronous = FULL")
