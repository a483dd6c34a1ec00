"""Bringing a backup back, here or on another machine, and taking over what is newer than it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.app import copies, owner, slots
from desktop_app.app.backups import DRILLED
from desktop_app.app.owner import OwnKeys, new_keys, read_keys, write_keys
from desktop_app.app.session import ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import identity
from desktop_app.crypto.keyslots import DoesNotOpen
from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import backup, reapplying, restoring
from desktop_app.store.connection import Damaged, NotAStore
from desktop_app.store.folder import VaultFolder, sorted_os_faults, sync_folder
from desktop_app.store.lock import FolderLock
from desktop_app.store.log import value_of
from desktop_app.store.reading import PatchyStore
from desktop_app.store.reapplying import Reapplied, reapply
from desktop_app.store.restoring import Source
from desktop_app.store.store import Store
from desktop_app.store.vault import Unlock
from desktop_app.text import message

CARRIED: Final = (
    owner.OWNER,
    owner.DEVICE,
    owner.RECEIVING,
    slots.PEOPLE,
    slots.ESCROW,
    copies.ELSEWHERE,
    DRILLED,
)
"""Settings that go with the key file and the person rather than with what was saved."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that is back. ``aside`` is where the store before it stands now, if there was one.

    ``moved``: to another machine, as a new device whose card must be given out again. ``drafts``:
    what was being typed is still there.
    """

    path: Path
    made: datetime
    aside: Path | None
    moved: bool
    drafts: bool


def restore(
    world: World,
    path: Path,
    folder: Path,
    *,
    unlock: Unlock,
    lock: FolderLock | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Put the backup in ``folder`` in the place of the vault in ``path``, which is set aside.

    Where no vault stands in ``path`` yet it is *another machine*: the vault gets new device keys,
    and keeps the old identity for reading. ``unlock`` opens the vault or the backup; ``lock`` is
    held already. The vault is closed afterwards. Raises UserError and Cancelled with everything as
    it was.
    """
    one = backup.at(folder)
    if one is None:
        raise UserError(
            message(
                "Restore",
                "There is no backup in this folder. Nothing was changed. Choose the folder that a"
                " backup was made to: its name is a date and a time.",
            )
        )
    watch, here = progress or Quiet(), VaultFolder(path)
    if not here.is_vault():
        return _on_another_machine(world, here, one, unlock=unlock, progress=watch)
    held = lock if lock is not None else here.lock()
    try:
        source = _opened(world, here, one, unlock=unlock)
        carried = _carried(here, source)

        def first(store: Store) -> None:
            for name, value in carried.items():
                store.settings.put(name, value)
            store.audit.note("restore", _by(source), details={"backup": one.folder.name})

        done = _put_back(world, here, source, first=first, progress=watch)
    finally:
        if lock is None:
            held.release()
    return Restored(path, one.made, done.aside, moved=False, drafts=done.drafts)


def _opened(world: World, here: VaultFolder, one: backup.Backup, *, unlock: Unlock) -> Source:
    try:
        return restoring.open_source(here, one, unlock)
    except DoesNotOpen:
        here.note_failed_try(int(world.now().timestamp() * 1000))
        raise


def _put_back(
    world: World,
    here: VaultFolder,
    source: Source,
    *,
    first: Callable[[Store], None],
    progress: Progress,
) -> restoring.Restored:
    return restoring.restore(
        here,
        source,
        around=world.for_store(),
        config=world.config,
        first=first,
        progress=progress,
    )


def _by(source: Source) -> str:
    return source.opened.person or "recovery"


def _carried(here: VaultFolder, source: Source) -> Mapping[str, Value]:
    """Return what the present store says of keys and people, where it is of the same key."""
    try:
        present = PatchyStore.at(here.store, source.key)
    except (Damaged, NotAStore, OSError):
        return {}
    try:
        found: dict[str, Value] = {}
        for name in CARRIED:
            rows = present.read("SELECT value FROM setting WHERE name = ?", (name,))
            for (text,) in rows or ():
                found[name] = value_of(text)
        return found
    finally:
        present.close()


def _on_another_machine(
    world: World,
    here: VaultFolder,
    one: backup.Backup,
    *,
    unlock: Unlock,
    progress: Progress,
) -> Restored:
    """Make the vault beside and rename it: a kill leaves no half vault."""
    path = here.path
    with sorted_os_faults():
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise UserError(
                message(
                    "Restore",
                    "This folder is not empty and holds no vault. Nothing was changed. Choose a new"
                    " or empty folder.",
                )
            )
        part = VaultFolder(path.with_name(f".{path.name}.part"))
        shutil.rmtree(part.path, ignore_errors=True)
        try:
            source = restoring.open_source(part, one, unlock)
            path.parent.mkdir(parents=True, exist_ok=True)
            for each in (part.path, part.incoming, part.backups):
                each.mkdir(mode=0o700)

            def first(store: Store) -> None:
                _become_another_device(world, store)
                details: dict[str, Value] = {"backup": one.folder.name, "moved": True}
                store.audit.note("restore", _by(source), details=details)

            _put_back(world, part, source, first=first, progress=progress)
            if path.exists():
                path.rmdir()
            part.path.rename(path)
        except BaseException:
            shutil.rmtree(part.path, ignore_errors=True)
            raise
        sync_folder(path.parent)
    return Restored(path, one.made, None, moved=True, drafts=False)


def _become_another_device(world: World, store: Store) -> None:
    """Sign with a new key from now on; the old identities go on reading."""
    old = read_keys(store.settings)
    # A card has one key a day: until the new one begins, others write to the old one.
    last = max(date.fromisoformat(one.valid_from) for one in old.receiving)
    begins = max(world.now().astimezone(ZONE).date(), last + timedelta(days=1))
    new = new_keys(world.random, begins.isoformat())
    write_keys(store.settings, OwnKeys(new.device, (*new.receiving, *old.receiving)))
    # A backup that was tried out there, and copies that stand there, say nothing of this machine.
    store.settings.put(DRILLED, None)


def take_over(
    session: Session,
    aside: Path,
    *,
    unlock: Unlock | None = None,
    progress: Progress | None = None,
) -> Reapplied:
    """Take over from what was set aside what is newer and still verifies; the rest is counted.

    ``unlock``: for what was set aside under other keys. Raises UserError when nothing of it can be
    read, and Cancelled with nothing taken.
    """
    damaged = _readable(session, aside, unlock)
    try:
        done = reapply(
            session.store,
            damaged,
            signer=session.signer,
            verify=identity.verify,
            progress=progress or Quiet(),
        )
    finally:
        damaged.close()
    restoring.rebase(session.drafts, session.store)
    details: dict[str, Value] = {
        "taken_over": done.revisions,
        "sealed": done.sealed,
        "erased": done.erased,
        "unreadable": done.unreadable,
        "unproven": done.unproven,
    }
    session.store.audit.note("restore", session.by, details=details)
    return done


def settle(
    session: Session, aside: Path | None, *, unlock: Unlock, progress: Progress | None = None
) -> Reapplied | None:
    """Do what follows a restore where nothing newer is to be taken over.

    What was purged or revoked since the backup is purged and revoked again. Where a case was
    erased since, all that is newer is taken over: the case must not come back, and finishing the
    erasure removes what was set aside. Returns what came over then.
    """
    try:
        damaged = _readable(session, aside, unlock) if aside is not None else None
    except UserError:
        damaged = None
    if aside is not None and damaged is not None:
        try:
            erased = reapplying.has_erased(session.store, damaged)
            if not erased:
                reapplying.settle(session.store, damaged)
        finally:
            damaged.close()
        if erased:
            return take_over(session, aside, unlock=unlock, progress=progress)
    restoring.rebase(session.drafts, session.store)
    return None


def _readable(session: Session, aside: Path, unlock: Unlock | None) -> PatchyStore:
    keys = [session.vault.payload.store_key.hex()]
    file = restoring.keys_in(aside / "vault.json")
    if unlock is not None and file is not None:
        keys += [one.payload.store_key.hex() for one in unlock(file)]
    for key in keys:
        try:
            return PatchyStore.at(aside / "store.db", key)
        except (Damaged, NotAStore):
            continue
    raise UserError(
        message(
            "Restore",
            "Nothing can be read of the store that was set aside, so nothing newer could be taken"
            " over. The restored vault is whole. What went along in bundles can come back from"
            " headquarters.",
        )
    )
