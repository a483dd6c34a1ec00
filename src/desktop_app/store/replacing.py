"""Replacing the keys of an open vault: another store key, other slots, everything written anew."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.crypto.keyslots import Payload
from desktop_app.crypto.vault_file import Slot
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import rekeying
from desktop_app.store.backup import Backup
from desktop_app.store.connection import StoreFault
from desktop_app.store.opening import open_store
from desktop_app.store.rekeying import Rekeying
from desktop_app.store.store import GENERATION, Store, Surroundings
from desktop_app.store.vault import KEY_FILES, OLDER_BACKUPS, Vault


def replace_keys(
    vault: Vault,
    payload: Payload,
    slots: Sequence[Slot],
    *,
    around: Surroundings,
    note: Callable[[Store], None],
    progress: Progress,
) -> list[Backup]:
    """Write store and drafts anew under ``payload``'s key; only ``slots`` open the vault after.

    ``note`` writes into the new store, within its first transaction. Cancelled or failed before
    the new store stands in the old one's place, everything is as it was; ``vault`` goes on with
    whichever it is. Returns the backups under the old key that could not be removed. Raises
    UserError.
    """
    old = vault.keys
    new = old.with_slots(slots)
    both = old.with_slots([*slots, *old.slots])

    def first(path: Path) -> None:
        store = open_store(path, payload.store_key.hex(), around)
        try:
            with store.writing():
                store.settings.put(GENERATION, payload.generation)
                store.settings.put(KEY_FILES, [both.digest, new.digest])
                store.settings.put(OLDER_BACKUPS, value=True)
                note(store)
            store.database.checkpoint()
        finally:
            store.database.close()

    vault.store.settings.put(KEY_FILES, [old.digest, both.digest])
    work = Rekeying(vault.folder, vault.store.database, vault.drafts.database, payload=payload)
    work.write(first=first, progress=progress)
    try:
        vault.folder.write_keys(both)
        work.put_in_place()
    except BaseException:
        if not work.in_place:
            rekeying.discard(vault.folder)  # first: on a full disk this makes the room
            with contextlib.suppress(UserError):  # else the next opening does it
                vault.folder.write_keys(old)
        raise
    finally:
        if work.in_place:
            vault.payload, vault.keys = payload, both
    left: list[Backup] = []
    # The new key counts. What fails from here on stands until the next opening: backups that open
    # with the old key, and slots that open nothing any more.
    with contextlib.suppress(StoreFault):
        left = vault.forget_older_backups()
    with contextlib.suppress(StoreFault):
        vault.folder.write_keys(new)
        vault.keys = new
        vault.store.settings.put(KEY_FILES, [new.digest])
    return left
