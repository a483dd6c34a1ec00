"""A vault: created, opened and closed as one thing, its lock, store and drafts together.

The keys come from outside: whoever opens a vault hands over what a slot gave.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias

from desktop_app.crypto.keyslots import DoesNotOpen, Opened, Payload
from desktop_app.crypto.vault_file import SlotId, VaultFile
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import WriterId
from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import backup, counter, rekeying
from desktop_app.store.backup import Backup
from desktop_app.store.connection import (
    NotAStore,
    StoreFault,
    damaged,
    not_a_store,
    opened_for_reading,
)
from desktop_app.store.database import Database
from desktop_app.store.drafts import Drafts
from desktop_app.store.folder import (
    KeyFile,
    VaultFolder,
    sorted_os_faults,
    sync_folder,
)
from desktop_app.store.lock import FolderLock
from desktop_app.store.opening import initialise, open_drafts, open_store
from desktop_app.store.store import GENERATION, VAULT, Store, Surroundings
from desktop_app.text import Message, message

KEY_FILES: Final = "store.key_files"
"""Setting: the digests that vault.json may have."""
OLDER_BACKUPS: Final = "store.older_backups"
"""Set while backups under a key that was replaced may still stand beside the vault."""

Unlock: TypeAlias = Callable[[VaultFile], Iterable[Opened]]
"""Gives what can be opened of the key slots, lazily, the newest first.

It raises UserError itself when that is nothing (a wrong passphrase)."""


@dataclass(slots=True)
class Vault:
    """An open vault.

    ``person`` is whose ``slot`` opened it (empty for recovery and escrow). ``notices`` are what the
    person should be told now: key slots from a backup, an older store, slots changed elsewhere.
    ``older`` is the one that says that the store was put back.
    """

    folder: VaultFolder
    lock: FolderLock
    payload: Payload
    person: str
    slot: SlotId
    keys: VaultFile
    store: Store
    drafts: Drafts
    config: Path
    notices: tuple[Message, ...] = ()
    read_only: bool = False
    older: Message | None = None

    @property
    def id(self) -> str:
        """The vault's id, a UUID."""
        return self.payload.vault

    def write_keys(self, file: VaultFile) -> list[Backup]:
        """Write new key slots here and beside every local backup of the same store key.

        The store remembers which they are; a kill in between leaves either file known to it, and
        the next opening goes on with the backups. Returns the backups that could not be written.
        """
        self.store.settings.put(KEY_FILES, [self.keys.digest, file.digest])
        self.folder.write_keys(file)
        self.keys = file
        with contextlib.suppress(StoreFault):  # the keys are written; knowing both is as good
            self.store.settings.put(KEY_FILES, [file.digest])
        return rekeying.rewrap(self.folder, file)

    def wrote(self, file: VaultFile) -> bool:
        """Tell whether ``file`` is what this vault wrote last as its key slots."""
        known = self.store.settings.get(KEY_FILES)
        return isinstance(known, list) and file.digest in known

    def forget_older_backups(self) -> list[Backup]:
        """Remove the backups under a key that was replaced; return those that could not be."""
        left = rekeying.remove_older_backups(self.folder, generation=self.payload.generation)
        if not left:
            self.store.settings.put(OLDER_BACKUPS, None)
        return left

    def backups(self) -> list[Backup]:
        """Return the backups beside this vault, the newest first."""
        return backup.listed(self.folder.backups)

    def back_up(
        self, now: datetime, progress: Progress | None = None, *, folder: Path | None = None
    ) -> Backup:
        """Make a verified backup, here (older ones are thinned) or into ``folder``.

        Raises UserError; Cancelled leaves nothing of it. Of a damaged vault none is made: it would
        push out a good one.
        """
        if self.read_only:
            raise opened_for_reading()
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
                    counter.count(self.store.settings, self.config, self.id)
                    self.store.database.checkpoint()
                    self.drafts.database.checkpoint()
        finally:
            self.store.database.close()
            self.drafts.close()
            self.lock.release()


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
    lock = folder.lock()
    try:
        return open_vault(
            folder, lock, lambda _file: [opened], surroundings=surroundings, config=config
        )
    except BaseException:
        lock.release()
        shutil.rmtree(path, ignore_errors=True)  # nobody has seen its recovery words yet
        raise


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
        store.settings.put(KEY_FILES, [keys.digest])
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
    own, found, opened, store = _first_file_that_opens(
        folder, unlock, surroundings, read_only=read_only
    )
    key = opened.payload.store_key.hex()
    try:
        if not read_only:
            folder.clear_unfinished()
            rekeying.settle_drafts(folder, key)
        drafts, lost = open_drafts(folder, key, surroundings.now(), read_only=read_only)
    except BaseException:
        store.database.close()
        raise
    vault = Vault(
        folder,
        lock,
        opened.payload,
        opened.person,
        opened.slot,
        found.file,
        store,
        drafts,
        config=config,
        read_only=read_only,
    )
    try:
        vault.notices = (*_notices(vault, own), *([_drafts_set_aside()] if lost else []))
        if not read_only:
            _settle(vault)
            note_failed_tries(vault)
    except BaseException:
        store.database.close()
        drafts.close()
        raise
    return vault


def _first_file_that_opens(
    folder: VaultFolder, unlock: Unlock, around: Surroundings, *, read_only: bool
) -> tuple[KeyFile, KeyFile, Opened, Store]:
    """Return the vault's own key slots, and those that open the store.

    These are the same, or else the newest backup's. Raises what was wrong with the own.
    """
    files = folder.key_files()
    own = next(files)
    if not folder.store.is_file():
        raise not_a_store()
    if not folder.store.stat().st_size:
        raise damaged()
    refused: UserError | None = None
    for found in chain([own], files):
        try:
            opened, store = _first_that_opens(
                folder, unlock(found.file), keys=found.file, around=around, read_only=read_only
            )
        except (DoesNotOpen, NotAStore) as error:
            refused = refused or error
        else:
            return own, found, opened, store
    raise refused or not_a_store()


def _settle(vault: Vault) -> None:
    """Finish what a kill left half done: key slots, files written anew, backups of older keys."""
    settings, keys = vault.store.settings, vault.keys
    generation = vault.payload.generation
    known = settings.get(KEY_FILES)
    vault.keys = rekeying.settle(vault.folder, keys, generation=generation)
    if settings.get(OLDER_BACKUPS):
        vault.forget_older_backups()
    if isinstance(known, list) and keys.digest in known:
        if vault.folder.keys_differ(vault.keys):
            vault.folder.write_keys(vault.keys)
        if known != [vault.keys.digest]:
            settings.put(KEY_FILES, [vault.keys.digest])
        rekeying.rewrap(vault.folder, vault.keys)


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
    raise NotAStore(
        message(
            "Vault",
            "The key file and the store of this vault do not belong together: one of them is older,"
            " or of another vault. Nothing was changed. Put the key file back that was here last,"
            " from a backup or a stick, or restore a backup.",
        )
    )


def _salt(store: Path) -> bytes:
    """Return the salt of a SQLCipher file: its first bytes, never encrypted."""
    with store.open("rb") as file:
        return file.read(16)


def _notices(vault: Vault, own: KeyFile) -> Iterator[Message]:
    """Yield what the person should be told of how this vault was found.

    ``own`` is what stood in vault.json; of a backup where that was lost.
    """
    settings = vault.store.settings
    known = settings.get(KEY_FILES)
    if own.backup is not None:
        yield message(
            "Vault",
            "The key file of this vault was lost or damaged, so the newest backup's was used."
            " Nothing in the vault was lost. Make a backup, and change the passphrase if it was"
            " changed since then.",
        )
    elif own.file.generation < settings.number(GENERATION):
        yield message(
            "Vault",
            "The key file of this vault is an older one, from before its keys were replaced."
            " Somebody put it there. Replace the keys again.",
        )
    elif isinstance(known, list) and own.file.digest not in known:
        yield message(
            "Vault",
            "The key file of this vault is not the one that was written last."
            " A passphrase that was changed may work again. Look at the list of keys.",
        )
    if counter.is_older(settings, vault.config, vault.id):
        if not vault.read_only:
            # What this vault writes now must not contradict what it wrote after the copy was made.
            vault.store.renew_writer()
            vault.store.audit.note("restore", vault.person, details={"noticed": True})
        vault.older = message(
            "Vault",
            "This store is older than the one that was closed last on this computer: somebody put"
            " a copy back. What was written after the copy was made is not in it. If that was not"
            " you, check where the copy came from.",
        )
        yield vault.older


def _drafts_set_aside() -> Message:
    return message(
        "Vault",
        "What was typed and not saved could not be read: the file is damaged. It was set aside,"
        " and typing begins anew. What was saved is not affected.",
    )


def note_failed_tries(vault: Vault) -> None:
    """Bring the wrong passphrases since the last right one into the audit trail, if it is kept."""
    tries = () if vault.read_only else vault.folder.failed_tries()
    if tries:
        details: dict[str, Value] = {"tries": len(tries), "first": tries[0], "last": tries[-1]}
        vault.store.audit.note("failed_tries", vault.person, details=details)
        vault.folder.forget_failed_tries()
    readings = () if vault.read_only else vault.folder.readings()
    if readings:
        details = {"openings": len(readings), "first": readings[0], "last": readings[-1]}
        vault.store.audit.note("unlock", vault.person, details={"read_only": details})
        vault.folder.forget_readings()
