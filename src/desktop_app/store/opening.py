"""Opening the store's file, and what a new one needs before its first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import WriterId
from desktop_app.store.database import Database, migrate, migrations
from desktop_app.store.store import APPLICATION, GENERATION, VAULT, WRITER, Store, Surroundings


def open_store(
    path: Path,
    key: str,
    surroundings: Surroundings,
    *,
    salt: str | None = None,
    read_only: bool = False,
    before_migrating: Callable[[Database], None] = lambda _database: None,
) -> Store:
    """Open the file ``path`` with the raw key (64 hex digits) and bring its schema up to date.

    ``salt`` is for a new file only. ``before_migrating`` makes the backup. The derived tables are
    not touched: ask ``needs_reindex``. Raises UserError for a foreign, newer, damaged or
    unwritable file, which is left as it is.
    """
    database = Database(path, key, salt=salt, read_only=read_only)
    try:
        if not read_only:
            migrate(
                database.connection,
                migrations(""),
                application=APPLICATION,
                before=lambda: before_migrating(database),
            )
        return Store(database, surroundings)
    except BaseException:
        database.close()
        raise


def initialise(store: Store, *, vault: str, generation: int, writer: WriterId) -> None:
    """Write what a new store needs before its first use."""
    names: Mapping[str, Value] = {VAULT: vault, GENERATION: generation, WRITER: writer}
    with store.writing():
        for name, value in names.items():
            store.settings.put(name, value)
        store.reindex()
