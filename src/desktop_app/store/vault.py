"""A vault: created, opened and closed as one thing, its lock, store and drafts together.

The keys come from outside: whoever opens a vault hands over what a slot gave.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from desktop_app.crypto.keyslots import Opened, Payload
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import WriterId
from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import backup
from desktop_app.store.backup import Backup
from desktop_app.store.connection import NotAStore, StoreFault, damaged, not_a_store
from desktop_app.store.database import Database
from desktop_app.store.drafts import Drafts
from desktop_app.store.folder import VaultFolder, sorted_os_faults, sync_folder, write_durably
from desktop_app.store.lock import FolderLock
from desktop_app.store.opening import initialise, open_store
from desktop_app.store.store import GENERATION, VAULT, Store, Surroundings
from desktop_app.text import Message, message

_COUNTER: Final = "store.counter"
_KEY_FILES: Final = "store.key_files"

Unlock: TypeAlias = Callable[[VaultFile], Iterable[Opened]]
"""Gives what can be opened of the key slots, lazily, the newest first.

It raises UserError itself when that is nothing (a wrong passphrase)."""


@dataclass(slots=True)
class Vault:
    """An open vault.

    ``person`` is whose slot opened it (empty for recovery and escrow). ``notices`` are what the
    person should be told now: key slots from a backup, an older store, slots changed elsewhere.
    """

    folder: VaultFolder
    lock: FolderLock
    payload: Payload
    person: str
    keys: VaultFile
    store: Store
    drafts: Drafts
    config: Path
    notices: tuple[Message, ...] = ()
    read_only: bool = False

    @property
    def id(self) -> str:
        """The vault's id, a UUID."""
        return self.payload.vault

    def write_keys(self, file: VaultFile) -> None:
        """Write new key slots, and remember in the store which they are.

        A kill in between leaves either file known to the store.
        """
        self.store.settings.put(_KEY_FILES, [self.keys.digest, file.digest])
        self.folder.write_keys(file)
        self.store.settings.put(_KEY_FILES, [file.digest])
        self.keys = file

    def backups(self) -> list[Backup]:
        """Return the backups beside this vault, the newest first."""
        return backup.listed(self.folder.backups)

    def back_up(
        self, now: datetime, progress: Progress | None = None, *, folder: Path | None = None
    ) -> Backup:
        """Make a verified backup, here (older ones are thinned) or into ``folder``.

        Raises UserError; Cancelled leaves nothing of it.
        """
        made = backup.make(
            self.store.database,
            self.payload.store_key.hex(),
            keys=self.keys,
            folder=folder if folder is not None else self.folder.backups,
            now=now,
            progress=progress if progress is not None else Quiet(),
        )
        if folder is None:
            backup.thin(self.folder.backups)
        return made

    def close(self) -> None:
        """Close the store and the drafts, note how new the store is, and let the vault go.

        Nothing holds that up: a full or failing disk, or damage, was said when it mattered.
        """
        try:
            if not self.read_only:
                with contextlib.suppress(StoreFault):
                    self._count()
                    self.store.database.checkpoint()
                    self.drafts.database.checkpoint()
        finally:
            self.store.database.close()
            self.drafts.close()
            self.lock.release()

    def _count(self) -> None:
        """Raise the store's counter and mirror it outside, to notice a store put back."""
        counter = self.store.settings.number(_COUNTER) + 1
        self.store.settings.put(_COUNTER, counter)
        mirror = _mirror(self.config, self.id)
        with sorted_os_faults():
            mirror.parent.mkdir(parents=True, exist_ok=True)
        write_durably(mirror, json.dumps({"counter": counter}).encode("ascii"))


def create_vault(
    path: Path,
    *,
    keys: VaultFile,
    opened: Opened,
    surroundings: Surroundings,
    config: Path,
    first: Callable[[Store], None] = lambda _store: None,
) -> Vault:
    """Create a vault in the new or empty folder ``path`` and return it open.

    ``keys`` are its slots, ``opened`` what one of them holds; ``first`` writes what no vault is
    without. It is made beside and renamed, so a kill leaves no half vault. Raises UserError when
    the folder holds anything.
    """
    with sorted_os_faults():
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise UserError(
                message(
                    "Vault",
                    "This folder is not empty, so no vault was created in it."
                    " Nothing was changed. Choose a new or empty folder.",
                )
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        try:
            _fill(VaultFolder(part), keys, opened.payload, surroundings=surroundings, first=first)
            if path.exists():
                path.rmdir()
            part.rename(path)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(path.parent)
    folder = VaultFolder(path)
    return open_vault(
        folder, folder.lock(), lambda _file: [opened], surroundings=surroundings, config=config
    )


def _fill(
    folder: VaultFolder,
    keys: VaultFile,
    payload: Payload,
    *,
    surroundings: Surroundings,
    first: Callable[[Store], None],
) -> None:
    for one in (folder.incoming, folder.backups):
        one.mkdir(mode=0o700)
    key = payload.store_key.hex()
    store = open_store(folder.store, key, surroundings, salt=payload.salt.hex())
    try:
        writer = WriterId(surroundings.random(16).hex())
        initialise(store, vault=payload.vault, generation=payload.generation, writer=writer)
        store.settings.put(_KEY_FILES, [keys.digest])
        first(store)
        store.database.checkpoint()
    finally:
        store.database.close()
    Drafts(folder.drafts, key).close()
    folder.write_keys(keys)


def open_vault(
    folder: VaultFolder,
    lock: FolderLock,
    unlock: Unlock,
    *,
    surroundings: Surroundings,
    config: Path,
    read_only: bool = False,
) -> Vault:
    """Open a vault whose ``lock`` is held; on failure the lock stays held, to try again.

    ``unlock`` is given the key slots. ``config`` is the folder outside the vault that mirrors its
    counter. ``read_only`` opens what can still be read of a damaged store. Raises UserError:
    wrong passphrase (from ``unlock``), foreign, newer, damaged, read-only, disk full.
    """
    found = folder.read_keys()
    if not folder.store.is_file():
        raise not_a_store()
    if not folder.store.stat().st_size:
        raise damaged()
    opened, store = _first_that_opens(
        folder, unlock(found.file), keys=found.file, around=surroundings, read_only=read_only
    )
    try:
        drafts = Drafts(folder.drafts, opened.payload.store_key.hex(), read_only=read_only)
    except BaseException:
        store.database.close()
        raise
    vault = Vault(
        folder,
        lock,
        opened.payload,
        opened.person,
        found.file,
        store,
        drafts,
        config=config,
        read_only=read_only,
    )
    try:
        vault.notices = tuple(_notices(vault, from_backup=found.backup is not None))
        if not read_only:
            _note_failed_tries(vault)
    except BaseException:
        store.database.close()
        drafts.close()
        raise
    return vault


def _first_that_opens(
    folder: VaultFolder,
    candidates: Iterable[Opened],
    *,
    keys: VaultFile,
    around: Surroundings,
    read_only: bool,
) -> tuple[Opened, Store]:
    """Return the first of ``candidates`` whose key opens the store.

    While keys are being replaced there are two.
    """
    for opened in candidates:
        payload, key = opened.payload, opened.payload.store_key.hex()

        def back_up(database: Database, key: str = key) -> None:
            backup.make(
                database,
                key,
                keys=keys,
                folder=folder.backups,
                now=around.now(),
                progress=Quiet(),
            )

        try:
            store = open_store(
                folder.store, key, around, read_only=read_only, before_migrating=back_up
            )
        except NotAStore:
            if _salt(folder.store) == payload.salt:
                raise damaged() from None
            continue
        if store.settings.text(VAULT) == payload.vault:
            return opened, store
        store.database.close()
    raise not_a_store()


def _salt(store: Path) -> bytes:
    """Return the salt of a SQLCipher file: its first bytes, never encrypted."""
    with store.open("rb") as file:
        return file.read(16)


def _notices(vault: Vault, *, from_backup: bool) -> Iterator[Message]:
    """Yield what the person should be told of how this vault was found."""
    settings = vault.store.settings
    known = settings.get(_KEY_FILES)
    if from_backup:
        yield message(
            "Vault",
            "The key file of this vault was lost or damaged, so the newest backup's was used."
            " Nothing in the vault was lost. Make a backup, and change the passphrase if it was"
            " changed since then.",
        )
    elif vault.keys.generation < settings.number(GENERATION):
        yield message(
            "Vault",
            "The key file of this vault is an older one, from before its keys were replaced."
            " Somebody put it there. Replace the keys again.",
        )
    elif isinstance(known, list) and vault.keys.digest not in known:
        yield message(
            "Vault",
            "The key file of this vault is not the one that was written last."
            " A passphrase that was changed may work again. Look at the list of keys.",
        )
    counter, last = settings.number(_COUNTER), _last_counter(vault.config, vault.id)
    if counter < last:
        if not vault.read_only:
            # What this vault writes now must not contradict what it wrote after the copy was made.
            vault.store.renew_writer()
        yield message(
            "Vault",
            "This store is older than the one that was closed last on this computer: somebody put"
            " a copy back. What was written after the copy was made is not in it. If that was not"
            " you, check where the copy came from.",
        )


def _mirror(config: Path, vault: str) -> Path:
    return config / "vaults" / f"{vault}.json"


def _last_counter(config: Path, vault: str) -> int:
    try:
        value = json.loads(_mirror(config, vault).read_bytes())["counter"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0
    return value if type(value) is int else 0


def _note_failed_tries(vault: Vault) -> None:
    tries = vault.folder.failed_tries()
    if tries:
        details: dict[str, Value] = {"tries": len(tries), "first": tries[0], "last": tries[-1]}
        vault.store.audit.note("failed_tries", vault.person, details=details)
        vault.folder.forget_failed_tries()
