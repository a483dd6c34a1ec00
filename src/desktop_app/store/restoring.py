"""Bringing a backup back: tried out in a corner of the vault, or put in the store's place.

The store that is there is set aside, never deleted. What comes back writes as a new writer: what
the vault wrote after the backup was made may have reached others, and must not be contradicted.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop_app.crypto.keyslots import DoesNotOpen, Opened, Payload
from desktop_app.crypto.vault_file import MAX_BYTES, MAX_SLOTS, VaultFile
from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.head import Verify
from desktop_app.domain.ids import RevisionId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import backup, counter
from desktop_app.store.backup import Backup
from desktop_app.store.check import check
from desktop_app.store.connection import Damaged, NotAStore, StoreFault, open_connection
from desktop_app.store.drafts import Drafts
from desktop_app.store.findings import Finding
from desktop_app.store.folder import VaultFolder, sorted_os_faults, sync_file, sync_folder
from desktop_app.store.holding import is_here
from desktop_app.store.opening import open_store
from desktop_app.store.store import VAULT, Store, Surroundings
from desktop_app.store.vault import KEY_FILES, Unlock
from desktop_app.text import message

_CHUNK: Final = 4 << 20
_DATABASE: Final = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Source:
    """A backup that was opened. ``keys`` is what vault.json is to hold with it.

    That is the vault's own where it opens the backup as well: a passphrase that was changed since
    stays changed.
    """

    backup: Backup
    opened: Opened
    keys: VaultFile

    @property
    def key(self) -> str:
        """The raw key of the backup's store, 64 hex digits."""
        return self.opened.payload.store_key.hex()


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the present store was set aside (None: there was none), and whether drafts stayed."""

    aside: Path | None
    drafts: bool


@dataclass(frozen=True, slots=True)
class Drilled:
    """What trying a backup out showed; no findings: it can be restored."""

    findings: tuple[Finding, ...]
    cases: int
    revisions: int


def open_source(folder: VaultFolder, one: Backup, unlock: Unlock) -> Source:
    """Open the backup ``one`` for the vault in ``folder``, which may not be there yet.

    Raises UserError: what was typed opens neither, another vault's, damaged.
    """
    present, kept = keys_in(folder.keys), keys_in(one.keys)
    if present is None and kept is None:
        raise _damaged_backup()
    if present is not None and kept is not None and present.vault != kept.vault:
        raise UserError(
            message(
                "Restore",
                "This backup is of another vault. Nothing was changed. Restore it into a folder of"
                " its own.",
            )
        )
    wrong: UserError | None = None
    for file in (present, kept):
        try:
            for opened in unlock(file) if file is not None else ():
                if file is not None and _fits(one.store, opened.payload):
                    return Source(one, opened, file)
        except DoesNotOpen as error:
            wrong = error
    raise wrong or _damaged_backup()


def keys_in(path: Path) -> VaultFile | None:
    """Return the key slots of a file; None when it is not there, damaged or newer."""
    with contextlib.suppress(UserError, OSError), path.open("rb") as file:
        return VaultFile.from_bytes(file.read(MAX_BYTES + 1))
    return None


def _fits(store: Path, payload: Payload) -> bool:
    try:
        open_connection(store, payload.store_key.hex(), read_only=True).close()
    except NotAStore:
        return False
    except Damaged:
        raise _damaged_backup() from None
    return True


def _damaged_backup() -> Damaged:
    return Damaged(
        message(
            "Restore",
            "This backup is damaged. Nothing was changed; your vault is as it was. Choose another"
            " backup.",
        )
    )


# Trying out


def drill(
    folder: VaultFolder,
    source: Source,
    *,
    around: Surroundings,
    verify: Verify,
    progress: Progress,
) -> Drilled:
    """Restore a backup into a corner of the vault's folder, check all of it, and remove it again.

    Nothing of it stands anywhere in the clear. Raises UserError (disk full) and Cancelled.
    """
    place = folder.drill
    shutil.rmtree(place, ignore_errors=True)
    try:
        with sorted_os_faults():
            place.mkdir(mode=0o700)
            _copy(source.backup.store, place / "store.db", progress)
        return _tried(VaultFolder(place), source, around=around, verify=verify, progress=progress)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _tried(
    place: VaultFolder,
    source: Source,
    *,
    around: Surroundings,
    verify: Verify,
    progress: Progress,
) -> Drilled:
    with contextlib.ExitStack() as opened:
        try:
            store = open_store(place.store, source.key, around)
            opened.callback(store.database.close)
            drafts = Drafts(place.drafts, source.key)
            opened.callback(drafts.close)
            if store.settings.text(VAULT) != source.opened.payload.vault:
                raise _damaged_backup()
            if store.needs_reindex():
                store.reindex(progress)
            found = check(store, drafts, verify=verify, progress=progress)
            counts = len(store.cases()), int(store.database.connection.value(_COUNT))
        except (Damaged, NotAStore):
            words = message("Check", "The backup does not open: it is damaged.")
            return Drilled((Finding(words),), 0, 0)
    return Drilled(tuple(found), *counts)


_COUNT: Final = "SELECT count(*) FROM revision"


# Putting back


def restore(
    folder: VaultFolder,
    source: Source,
    *,
    around: Surroundings,
    config: Path,
    first: Callable[[Store], None],
    progress: Progress,
) -> Restored:
    """Put a backup in the place of the store, which is set aside.

    The vault is closed, and locked against others. ``first`` writes what the restored store needs
    beside a new writer, in the same transaction. ``config`` holds the mirror of the vault's
    counter. Until the last step everything is as it was; a kill at any moment leaves a vault that
    opens, the old one or the restored one. Raises UserError and Cancelled.
    """
    fresh = folder.restored
    with sorted_os_faults():
        try:
            _copy(source.backup.store, fresh, progress)
            _make_sound(fresh, source, progress)
            _renew(fresh, source, around=around, config=config, first=first)
        except BaseException:
            for suffix in _DATABASE:
                fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
            raise
        same = _opens_drafts(folder, source.key)
        aside = _set_aside(folder, around.now())
        _switch(folder, fresh, source, same_key=same)
    return Restored(aside, same and folder.drafts.exists())


def _make_sound(fresh: Path, source: Source, progress: Progress) -> None:
    try:
        backup.verify(fresh, source.key, progress=progress)
    except (Damaged, NotAStore):
        raise _damaged_backup() from None


def _renew(
    fresh: Path,
    source: Source,
    *,
    around: Surroundings,
    config: Path,
    first: Callable[[Store], None],
) -> None:
    """Write into the copy what tells it from the backup: writer, key file, counter."""
    store = open_store(fresh, source.key, around)  # the backup itself is the one before migrating
    try:
        settings, vault = store.settings, source.opened.payload.vault
        if settings.text(VAULT) != vault:
            raise _damaged_backup()
        with store.writing():
            store.renew_writer()
            settings.put(KEY_FILES, [source.keys.digest])
            # It is older than what was closed last, and the person knows.
            counter.catch_up(settings, config, vault)
            first(store)
        store.database.checkpoint()
    finally:
        store.database.close()
    for suffix in _DATABASE[1:]:
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    sync_file(fresh)


def _opens_drafts(folder: VaultFolder, key: str) -> bool:
    """Tell whether what is being typed is whole and goes on under the key of the backup."""
    if not folder.drafts.exists():
        return True
    try:
        connection = open_connection(folder.drafts, key)
    except (Damaged, NotAStore):
        return False
    try:
        return not connection.all("PRAGMA cipher_integrity_check")
    except (Damaged, NotAStore):
        return False
    finally:
        connection.close()


def rebase(drafts: Drafts, store: Store) -> int:
    """Let drafts claim no more to have seen what the restored store does not hold.

    Saving one then meets what is there as a conflict, and nothing waits for what will not come.
    Returns how many drafts were changed.
    """
    changed = 0
    for draft in drafts.all():
        kept = json.loads(draft.json)
        base = kept.get("base") if isinstance(kept, dict) else None
        if not isinstance(base, dict):
            continue
        known: Value = {
            leaf: [one for one in ids if is_here(store.database.connection, RevisionId(one))]
            for leaf, ids in base.items()
        }
        if known != base:
            text = encode({**kept, "base": known}).decode("utf-8")
            drafts.save(replace(draft, json=text))
            changed += 1
    return changed


def _set_aside(folder: VaultFolder, now: datetime) -> Path | None:
    """Keep store, key file and drafts in a folder of that time; return it."""
    if not folder.is_vault():
        return None
    aside = folder.new_set_aside(now)
    try:
        for name in _names("store.db"):
            if (folder.path / name).exists():
                _keep(folder.path / name, aside / name)
        for name in ("vault.json", *_names("drafts.db")):
            if (folder.path / name).exists():
                shutil.copyfile(folder.path / name, aside / name)
                sync_file(aside / name)
        sync_folder(aside)
        sync_folder(folder.set_aside)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)  # copies only: all still stands in its place
        raise
    return aside


def _names(database: str) -> Iterable[str]:
    return (database + suffix for suffix in _DATABASE)


def _switch(folder: VaultFolder, fresh: Path, source: Source, *, same_key: bool) -> None:
    present = keys_in(folder.keys)
    if present is None or present.digest != source.keys.digest:
        # Until the store is the other one, whatever opened the vault goes on opening it.
        kept = {slot.id: slot for slot in (*source.keys.slots, *(present.slots if present else ()))}
        folder.write_keys(source.keys.with_slots([*kept.values()][:MAX_SLOTS]))
    gone = [*_names("store.db")][1:]
    if not same_key:
        gone += _names("drafts.db")
    for name in gone:
        (folder.path / name).unlink(missing_ok=True)
    fresh.replace(folder.store)
    with contextlib.suppress(StoreFault):  # the backup is back; the next opening trims the slots
        folder.write_keys(source.keys)
    sync_folder(folder.path)


def _keep(path: Path, target: Path) -> None:
    """Keep a file under another name as well: a hard link where the disk knows them."""
    try:
        target.hardlink_to(path)
    except OSError:
        shutil.copyfile(path, target)
        sync_file(target)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    """Copy a file to the disk, hearing "stop"."""
    text = message("Restore", "Copying the backup")
    done, total = 0, source.stat().st_size
    progress.report(0, total, text)
    with source.open("rb") as reading, target.open("wb") as writing:
        while chunk := reading.read(_CHUNK):
            writing.write(chunk)
            done += len(chunk)
            progress.report(done, total, text)
    sync_file(target)
