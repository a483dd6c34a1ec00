"""Opening the store's file, and what a new one needs before its first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import WriterId
from desktop_app.store.connection import Damaged, NotAStore
from desktop_app.store.database import Database, migrate, migrations
from desktop_app.store.drafts import Drafts
from desktop_app.store.folder import VaultFolder, sorted_os_faults, sync_folder
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


def open_drafts(
    folder: VaultFolder, key: str, now: datetime, *, read_only: bool = False
) -> tuple[Drafts, bool]:
    """Open the drafts beside the store; drafts that cannot be read are set aside, never deleted.

    Returns them and whether they are new for that reason: nobody is kept from what is saved by
    what was not.
    """
    try:
        return _readable(Drafts(folder.drafts, key, read_only=read_only)), False
    except (Damaged, NotAStore):
        with sorted_os_faults():
            aside = folder.new_set_aside(now)
            for suffix in ("", "-wal", "-shm"):
                path = folder.drafts.with_name(folder.drafts.name + suffix)
                if path.exists():
                    path.rename(aside / path.name)
            sync_folder(folder.path)
    return Drafts(folder.drafts, key), True


def _readable(drafts: Drafts) -> Drafts:
    """Return drafts that were read once, so that no form meets a broken page of theirs later."""
    try:
        drafts.all()
    except BaseException:
        drafts.close()
        raise
    return drafts


def initialise(store: Store, *, vault: str, generation: int, writer: WriterId) -> None:
    """Write what a new store needs before its first use."""
    names: Mapping[str, Value] = {VAULT: vault, GENERATION: generation, WRITER: writer}
    with store.writing():
        for name, value in names.items():
            store.settings.put(name, value)
        store.reindex()
