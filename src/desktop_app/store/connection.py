"""A typed connection to a SQLCipher file: settings, transactions, and SQLite's codes sorted.

Everything that talks to a database goes through ``Connection``. Reads fetch all and close: an
unfinished cursor blocks the checkpoint and lets the write-ahead log grow without end.
"""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from sqlcipher3 import dbapi2 as sqlite

from desktop_app.errors import Cancelled
from desktop_app.store.faults import (
    Busy,
    Damaged,
    DiskFault,
    DiskFull,
    Newer,
    NotAStore,
    ReadOnly,
    StoreFault,
    damaged,
    disk_full,
    not_a_store,
    older_to_read,
    opened_for_reading,
    sorted_fault,
    unwritable,
)

__all__ = [
    "LARGE_CACHE_KIB", "PLAIN_HEADER", "Busy", "Connection", "Damaged", "DiskFault", "DiskFull",
    "Newer", "NotAStore", "Parameters", "ReadOnly", "Row", "StoreFault", "damaged", "disk_full",
    "is_whole_statement", "not_a_store", "open_connection", "opened_for_reading", "sorted_faults",
]  # fmt: skip

Row: TypeAlias = tuple[Any, ...]
Parameters: TypeAlias = Sequence[object]

PLAIN_HEADER: Final = b"SQLite format 3\x00"
LARGE_CACHE_KIB: Final = 64 * 1024
_KEY = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")
_CACHE_KIB = 2 * 1024
"""Five hundred pages: what a screen reads comes back in it, and it is never given back."""
_SMALL_CACHE_KIB = 1024
_UNKNOWN = ("no such table", "no such column")
_ROWS = 32  # read at a time where rows are passed on one by one
_PATIENCE = 2.0  # seconds a close waits for the statement of another thread
_LEAST_BYTES = 512
"""SQLite takes a shorter file for an empty one, and would write over it."""


@contextlib.contextmanager
def sorted_faults() -> Iterator[None]:
    """Turn SQLite's expected failures into UserError or Cancelled; let bugs through."""
    try:
        yield
    except sqlite.Error as error:
        _raise_sorted(error)


def _raise_sorted(error: Exception) -> None:
    fault = sorted_fault(getattr(error, "sqlite_errorcode", 1))
    raise (fault or error) from error


class Connection:
    """One open connection. It belongs to the thread that opened it.

    ``interrupt`` and ``close`` may be called from another thread: the driver would then crash in
    the middle of a statement, so each statement holds the connection while it runs, and a close
    waits for it.

    ``spoiled``: it met a page that does not verify. SQLCipher then refuses every page that it did
    not read before, so what can still be read needs a fresh connection.
    """

    def __init__(self, raw: Any, *, read_only: bool = False) -> None:
        self._raw = raw
        self._stopped = False
        self._owner = threading.get_ident()
        self._in_use = threading.RLock()  # a statement may ask another while it runs (``many``)
        self._read_only = read_only
        self._cache_kib = _CACHE_KIB
        self.closed = False
        self.spoiled = False

    def _fail(self, error: Exception) -> None:
        if self._read_only and str(error).startswith(_UNKNOWN):
            raise older_to_read() from error
        try:
            _raise_sorted(error)
        except (Damaged, NotAStore):
            self.spoiled = True
            raise

    def _execute(self, sql: str, parameters: Parameters) -> Any:
        self._hear()
        return self._raw.execute(sql, parameters)

    def _hear(self) -> None:
        # SQLite forgets an interrupt that falls between two statements.
        if self._stopped:
            raise Cancelled

    def all(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Run a statement and return all its rows; the cursor is closed."""
        with self._in_use:
            try:
                cursor = self._execute(sql, parameters)
                try:
                    return cast("list[Row]", cursor.fetchall())
                finally:
                    cursor.close()
            except sqlite.Error as error:
                self._fail(error)
                raise

    def each(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Run a statement and yield its rows one by one; they are read some at a time."""
        with self._in_use:
            try:
                cursor = self._execute(sql, parameters)
            except sqlite.Error as error:
                self._fail(error)
                raise
        try:
            while rows := self._next(cursor):
                yield from rows
        finally:
            with self._in_use:
                if not self.closed:
                    cursor.close()

    def _next(self, cursor: Any) -> list[Row]:
        with self._in_use:
            self._hear()
            try:
                return cast("list[Row]", cursor.fetchmany(_ROWS))
            except sqlite.Error as error:
                self._fail(error)
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
        with self._in_use:
            try:
                cursor = self._execute(sql, parameters)
                try:
                    return cast("int", cursor.rowcount)
                finally:
                    cursor.close()
            except sqlite.Error as error:
                self._fail(error)
                raise

    def insert(self, sql: str, parameters: Parameters) -> int:
        """Run one INSERT; return the rowid it gave."""
        with self._in_use:
            try:
                cursor = self._execute(sql, parameters)
                try:
                    return cast("int", cursor.lastrowid)
                finally:
                    cursor.close()
            except sqlite.Error as error:
                self._fail(error)
                raise

    def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each of ``rows``."""
        with self._in_use:
            try:
                self._hear()
                self._raw.executemany(sql, rows).close()
            except sqlite.Error as error:
                self._fail(error)
                raise

    @property
    def stamp(self) -> tuple[int, int]:
        """What is another as soon as anything was written, by this connection or any other."""
        return cast("int", self._raw.total_changes), int(self.value("PRAGMA data_version"))

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return cast("bool", self._raw.in_transaction)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold a write transaction: committed at the end, rolled back on any exception.

        Inside another one it joins that: the outermost decides.
        """
        if self._read_only:
            raise opened_for_reading()
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
        with contextlib.suppress(sqlite.Error), self._in_use:
            if not self.closed and self._raw.in_transaction:
                self._raw.execute("ROLLBACK").close()

    def checkpoint(self) -> bool:
        """Bring the write-ahead log into the file and empty it.

        Returns whether that worked whole: another reader or a full disk may hold the log back for
        now, and within a transaction it does nothing.
        """
        try:
            return self.bring_over_log()
        except (DiskFull, DiskFault):
            return False  # nothing is lost: what was committed stays in the log

    def bring_over_log(self) -> bool:
        """Do what ``checkpoint`` does, and say so when the disk is full or fails.

        A page may then stand half written in the file, and whole in the log.
        """
        if self.in_transaction:
            return False
        busy, _log, _moved = self.all("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        return bool(busy == 0)

    @contextlib.contextmanager
    def large_cache(self) -> Iterator[None]:
        """Use a 64 MB page cache for the time of a large import or export."""
        self.run(f"PRAGMA cache_size = -{LARGE_CACHE_KIB}")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = -{self._cache_kib}")

    def small_cache(self) -> None:
        """Use a page cache of 1 MB: a thread that works aside reads most of what it reads once."""
        self._cache_kib = _SMALL_CACHE_KIB
        self.run(f"PRAGMA cache_size = -{self._cache_kib}")

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
            if not self.closed:
                self._raw.set_progress_handler(None, 0)

    def interrupt(self) -> None:
        """Stop for good, from any thread: what runs and all that follows ends with Cancelled.

        An open transaction is rolled back.
        """
        self._stopped = True
        if not self.closed:
            self._raw.interrupt()

    def close(self) -> None:
        """Close; an open transaction is rolled back.

        A statement of another thread is broken off first. One that goes on for seconds all the
        same (a disk that does not answer) keeps the connection: nothing follows it, and the
        process ends soon after.
        """
        if self.closed:
            return
        if threading.get_ident() != self._owner:
            self.interrupt()
        if not self._in_use.acquire(timeout=_PATIENCE):
            return
        try:
            self.closed = True
            self._raw.close()
        finally:
            self._in_use.release()


def is_whole_statement(sql: str) -> bool:
    """Tell whether ``sql`` ends with a whole statement."""
    return bool(sqlite.complete_statement(sql))


def has_plain_header(path: Path) -> bool:
    """Tell whether ``path`` begins as an unencrypted SQLite file does."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def open_connection(
    path: Path,
    key: str,
    *,
    salt: str | None = None,
    read_only: bool = False,
    cut_off: bool = False,
) -> Connection:
    """Open the SQLCipher file ``path`` with its raw ``key`` (64 hex digits).

    ``salt`` (32 hex digits) is what a new file begins with; an existing one tells its own.
    ``cut_off`` opens a file whose last pages are missing, which is Damaged else; for reading only.
    An existing file that does not open with this key is never written to. Raises NotAStore,
    Damaged, ReadOnly, Busy.
    """
    if not _KEY.fullmatch(key):
        # SQLCipher takes a malformed raw key for a passphrase, silently.
        raise ValueError("a store key is 64 hex digits")
    if salt is not None and not _SALT.fullmatch(salt):
        raise ValueError("a salt is 32 hex digits")
    if cut_off and not read_only:
        raise ValueError("a file that was cut off is only read")
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
    connection = Connection(raw, read_only=read_only)
    try:
        begin = f"{key}{salt or ''}" if new else key
        _set_up(connection, begin, read_only=read_only, cut_off=cut_off)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Connection, key: str, *, read_only: bool, cut_off: bool) -> None:
    """Give the key and all settings before the first read, then read once."""
    connection.run(f"PRAGMA key = \"x'{key}'\"")
    if cut_off:
        # Else SQLite refuses a file that is shorter than its header says (lockBtree in btree.c).
        connection.run("PRAGMA writable_schema = ON")
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
            raise unwritable()
    connection.run("PRAGMA synchronous = FULL")
