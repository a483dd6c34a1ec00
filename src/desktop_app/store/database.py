"""One database file: a connection for each thread, and its schema brought up to date."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from desktop_app.errors import Cancelled
from desktop_app.store.connection import (
    Busy,
    Connection,
    Damaged,
    Newer,
    is_whole_statement,
    not_a_store,
    open_connection,
)
from desktop_app.text import message

_HURRIED_MS: Final = 250
"""How long a thread that closes the vault waits for work that does not stop."""


class Database:
    """Opens a connection for each thread that asks, and closes them all at the end.

    SQLite connections belong to their thread. In WAL mode readers go on while one writes.
    """

    def __init__(
        self, path: Path, key: str, *, salt: str | None = None, read_only: bool = False
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._key = key
        self._salt = salt
        self._local = threading.local()
        self._guard = threading.Lock()
        self._open: list[Connection] = []
        self._closed_by: int | None = None
        self._spared: int | None = None
        self.cut_off = False
        """Whether the last pages of a file that is only read are missing."""

    @property
    def connection(self) -> Connection:
        """The connection of the calling thread, opened at first use.

        A damaged file that is only read gets a fresh one after each page that cannot be read.
        """
        found: Connection | None = getattr(self._local, "connection", None)
        if found is not None and found.spoiled and self.read_only:
            self.release_thread()
        if found is None or found.closed:
            with self._guard:
                if self._closed_by == threading.get_ident():
                    raise RuntimeError("the vault is closed")
                if self._closed_by is not None:  # another thread closed it meanwhile
                    raise Cancelled
                if self._spared not in (None, threading.get_ident()):
                    raise Cancelled
                found = self._opened()
                if threading.current_thread() is not threading.main_thread():
                    found.small_cache()
                self._open.append(found)
            self._local.connection = found
        return found

    def _opened(self) -> Connection:
        if not self.read_only:
            return open_connection(self.path, self._key, salt=self._salt)
        if not self.cut_off:
            try:
                return open_connection(self.path, self._key, read_only=True)
            except Damaged:
                found = open_connection(self.path, self._key, read_only=True, cut_off=True)
                self.cut_off = True
                return found
        return open_connection(self.path, self._key, read_only=True, cut_off=True)

    def for_reading(self) -> Database:
        """Return the same file, to be read only and closed by the caller."""
        return Database(self.path, self._key, read_only=True)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold a write transaction of this thread; joins one that is open."""
        with self.connection.writing() as connection:
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Hold one view for several reads of this thread."""
        with self.connection.reading() as connection:
            yield connection

    def release_thread(self) -> None:
        """Close the calling thread's connection; for worker threads that end."""
        found: Connection | None = getattr(self._local, "connection", None)
        if found is not None:
            with self._guard:
                self._open = [one for one in self._open if one is not found]
            found.close()

    def interrupt(self) -> None:
        """Stop the work of all other threads for good; it ends with Cancelled and is rolled back.

        The calling thread goes on: it is about to close the vault, and waits for nobody long.
        """
        mine: Connection | None = getattr(self._local, "connection", None)
        if mine is not None and not mine.closed:
            mine.all(f"PRAGMA busy_timeout = {_HURRIED_MS}")
        with self._guard:
            self._spared = threading.get_ident()
            for connection in self._open:
                if connection is not mine:
                    connection.interrupt()

    @contextlib.contextmanager
    def set_down(self, seen: int) -> Iterator[Callable[[str], None]]:
        """Close every connection, so that another file can take this one's place; then go on.

        ``seen`` is what this thread's connection answered to ``PRAGMA data_version``; raises Busy
        when something was written since, or the write-ahead log cannot be emptied. Gives what is
        to be called with the key of the other file once it is there.
        """
        mine = self.connection
        with self._guard:
            with mine.writing():
                if int(mine.value("PRAGMA data_version")) != seen:
                    raise written_meanwhile()
                for one in self._open:
                    if one is not mine:
                        one.close()
            if not mine.checkpoint():
                raise written_meanwhile()
            mine.close()
            self._open.clear()
            yield self._use_key

    def _use_key(self, key: str) -> None:
        self._key, self._salt = key, None

    def checkpoint(self) -> bool:
        """Empty the write-ahead log; returns whether it worked whole."""
        return self.read_only or self.connection.checkpoint()

    def close(self) -> None:
        """Empty the write-ahead log and close every connection."""
        with self._guard:
            self._closed_by = threading.get_ident()
            for connection in self._open:
                connection.close()
            self._open.clear()


def written_meanwhile() -> Busy:
    """Return the failure for work that needs the file to itself and did not have it."""
    return Busy(
        message(
            "Store",
            "Something was being written to the vault at the same time. Nothing was changed."
            " Try again in a moment.",
        )
    )


def schema_version(connection: Connection) -> int:
    """Return the schema version of the file; 0 for a new one."""
    return int(connection.value("PRAGMA user_version"))


def migrations(prefix: str) -> list[tuple[int, str]]:
    """Return the numbered scripts ``<prefix><number>.sql`` in order: (number, SQL)."""
    found = []
    for entry in files("desktop_app.store").joinpath("migrations").iterdir():
        name = entry.name
        if name.startswith(prefix) and name.endswith(".sql"):
            number = name[len(prefix) : -len(".sql")]
            if number.isdigit():
                found.append((int(number), entry.read_text("utf-8")))
    return sorted(found)


def migrate(
    connection: Connection,
    scripts: Sequence[tuple[int, str]],
    *,
    application: int,
    before: Callable[[], None],
) -> None:
    """Bring the schema up to date with ``scripts`` (``migrations``), all in one transaction.

    ``application`` is the file's application_id, ``before`` is called once before an existing
    file is changed (it makes the backup). Raises Newer for a file of a newer program and
    NotAStore for a file with another application_id; both are left as they are.
    """
    newest = scripts[-1][0]
    present = schema_version(connection)
    if present > newest:
        text = message(
            "Store",
            "This vault was written by a newer version of the program (format %1; this version"
            " reads up to %2). It was left as it is. Install the newer version.",
        )
        raise Newer(text.fill(present, newest))
    tables = int(connection.value("SELECT count(*) FROM sqlite_master"))
    if tables and int(connection.value("PRAGMA application_id")) != application:
        raise not_a_store()
    if present == newest:
        return
    if present:
        before()
    with connection.writing():
        for number, script in scripts:
            if number > present:
                for statement in statements(script):
                    connection.run(statement)
        connection.run(f"PRAGMA application_id = {application:d}")
        connection.run(f"PRAGMA user_version = {newest:d}")


def statements(script: str) -> list[str]:
    """Split an SQL script; executescript would commit before it begins."""
    found, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if is_whole_statement(pending):
            found.append(pending)
            pending = ""
    if pending.strip():
        raise ValueError("an SQL script ends within a statement")
    return found
