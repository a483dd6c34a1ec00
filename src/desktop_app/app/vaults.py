"""Vaults: created, unlocked with a passphrase or the recovery sheet, locked, backed up, checked."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.app import escrow, finishing, keys, slots
from desktop_app.app.owner import (
    Owner,
    Role,
    new_keys,
    read_keys,
    write_keys,
    write_owner,
)
from desktop_app.app.session import SECOND_UNLOCK, ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import passphrase as passphrases
from desktop_app.crypto import recovery
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import (
    DoesNotOpen,
    Opened,
    Payload,
    make_passphrase_slot,
    make_recipient_slot,
    open_each_with_key,
    open_each_with_passphrase,
    open_with_passphrase,
)
from desktop_app.crypto.vault_file import Purpose, VaultFile, VaultId
from desktop_app.domain.ids import new_uuid
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.backup import Backup, removed_unless_noted
from desktop_app.store.connection import (
    Damaged,
    DiskFault,
    NotAStore,
    StoreFault,
    damaged,
)
from desktop_app.store.folder import VaultFolder
from desktop_app.store.lock import FolderLock
from desktop_app.store.store import Store
from desktop_app.store.vault import (
    Unlock,
    Vault,
    create_vault,
    note_failed_tries,
    open_vault,
)
from desktop_app.text import message

FREE_TRIES: Final = 5
"""Wrong passphrases before the wait between tries begins to grow."""
_LONGEST_WAIT: Final = 300


@dataclass(frozen=True, slots=True)
class VaultEntry:
    """A vault on this computer as the unlock screen lists it; nothing of its content is known.

    ``last_backup`` is the newest backup's name (its time), None when there is none.
    """

    path: Path
    name: str
    last_backup: str | None


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person says of a vault that is to be created."""

    name: str
    unit: str
    role: Role
    person: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Created:
    """A vault that was just created, and the 24 words of its recovery sheet, shown once."""

    session: Session
    recovery_words: tuple[str, ...] = field(repr=False)


def known_vaults(world: World) -> tuple[VaultEntry, ...]:
    """Return the vaults in the usual folder, by name."""
    if not world.vaults.is_dir():
        return ()
    return tuple(
        entry_of(path)
        for path in sorted(world.vaults.iterdir())
        if not path.name.startswith(".") and VaultFolder(path).is_vault()
    )


def entry_of(path: Path) -> VaultEntry:
    """Return how the unlock screen lists the vault in the folder ``path``."""
    backups = VaultFolder(path).backups
    names = sorted(one.name for one in backups.iterdir()) if backups.is_dir() else []
    return VaultEntry(path, path.name, names[-1] if names else None)


def create(world: World, path: Path, new: NewVault) -> Created:
    """Create a vault in the new or empty folder ``path`` with a passphrase and a recovery slot.

    Raises UserError for a weak passphrase, missing answers or a folder that is not empty.
    """
    if not new.name.strip() or not new.person.strip():
        raise UserError(
            message(
                "Vaults",
                "A vault needs a name, and your own name or role. Nothing was "
                "made yet. Fill in both first.",
            )
        )
    problems = passphrases.problems(new.passphrase, (new.name, new.unit, new.person))
    if problems:
        raise UserError(problems[0])
    payload = Payload(
        VaultId(new_uuid(world.random)), 1, store_key=world.random(32), salt=world.random(16)
    )
    secret = world.random(32)
    slot = make_passphrase_slot(
        payload,
        new.passphrase,
        person=new.person.strip(),
        params=world.slot_cost(),
        random=world.random,
    )
    words = recovery.words(secret)
    recipient = AgeKey.from_secret(secret).recipient
    recovery_slot = make_recipient_slot(
        payload, recipient, purpose=Purpose.RECOVERY, random=world.random
    )
    owner = Owner(new.name.strip(), new.unit.strip(), new.role, recovery=recipient)
    today = world.now().astimezone(ZONE).date().isoformat()

    def first(store: Store) -> None:
        with store.writing():
            write_owner(store.settings, owner)
            write_keys(store.settings, new_keys(world.random, today))
            slots.write_people(store.settings, {slot.id: new.person.strip()})
            store.audit.note("create", new.person.strip())

    vault = create_vault(
        path,
        keys=VaultFile(payload.vault, (slot, recovery_slot)),
        opened=Opened(slot.id, payload, new.person.strip()),
        surroundings=world.for_store(),
        config=world.config,
        first=first,
    )
    return Created(_session(world, vault), words)


def take_lock(path: Path) -> FolderLock:
    """Keep other processes out of the vault in ``path``; held from the unlock screen on."""
    return VaultFolder(path).lock()


def unlock(world: World, path: Path, passphrase: str, *, lock: FolderLock | None = None) -> Session:
    """Unlock a vault with a passphrase.

    ``lock``: held already by the unlock screen; it stays held when this raises. Raises UserError:
    wrong passphrase, not a vault, newer vault, in use, damaged.
    """
    try:
        session = _open(world, path, by_passphrase(passphrase), lock=lock)
    except DoesNotOpen:
        VaultFolder(path).note_failed_try(int(world.now().timestamp() * 1000))
        raise
    finishing.resume(session, world, passphrase)
    return session


def by_passphrase(passphrase: str) -> Unlock:
    """Return how a passphrase opens key slots."""
    return lambda file: open_each_with_passphrase(file, passphrase)


def are_words(typed: str) -> bool:
    """Tell whether what was typed is a whole recovery sheet, or the key that it stands for."""
    try:
        keys.key_of(typed)
    except UserError:
        return False
    return True


def by_typed(typed: str) -> Unlock:
    """Return how a passphrase, or the words of a recovery sheet, opens key slots."""
    return by_words(typed) if are_words(typed) else by_passphrase(typed)


def by_words(typed: str) -> Unlock:
    """Return how recovery words open key slots; raises UserError when they are none."""
    key = keys.key_of(typed)
    return lambda file: open_each_with_key(file, key)


def is_damage(error: BaseException) -> bool:
    """Tell whether opening failed because the vault itself is damaged or incomplete.

    A wrong passphrase, another program that has it open, a newer vault and a full disk are not.
    """
    return isinstance(error, Damaged | DiskFault | NotAStore)


def unlock_to_read(
    world: World, path: Path, unlock: Unlock, *, lock: FolderLock | None = None
) -> Session:
    """Open what can be read of a damaged vault; nothing is written to it.

    That it was opened is noted beside it, and goes into the audit trail at the next unlock.
    Raises UserError when nothing can be read.
    """
    folder = VaultFolder(path)
    held = lock if lock is not None else folder.lock()
    try:
        vault = open_vault(
            folder,
            held,
            unlock,
            surroundings=world.for_store(),
            config=world.config,
            read_only=True,
        )
        try:
            session = _session(world, vault)
        except BaseException:
            vault.store.database.close()
            vault.drafts.close()
            raise
    except LookupError:
        if lock is None:
            held.release()
        raise damaged() from None
    except BaseException:
        if lock is None:
            held.release()
        raise
    folder.note_reading(int(world.now().timestamp() * 1000))
    return session


def unlock_with_words(
    world: World, path: Path, typed: str, *, lock: FolderLock | None = None
) -> Session:
    """Unlock a vault with the 24 words of its recovery sheet, or a headquarters' own (escrow).

    The key that the words stand for (``AGE-SECRET-KEY-1…``) does as well. Raises UserError as
    ``unlock``.
    """
    session = _open(world, path, by_words(typed), lock=lock)
    finishing.resume(session, world, None)
    return session


def _open(world: World, path: Path, unlock: Unlock, *, lock: FolderLock | None) -> Session:
    folder = VaultFolder(path)
    held = lock if lock is not None else folder.lock()
    try:
        vault = open_vault(
            folder, held, unlock, surroundings=world.for_store(), config=world.config
        )
    except BaseException:
        if lock is None:
            held.release()
        raise
    try:
        session = _session(world, vault)
        vault.store.audit.note("unlock", session.by)
        slots.know_own(session)
        vault.notices += (*slots.settle(session), *escrow.note_opening(session))
        _clear_incoming(session)
    except BaseException:
        vault.store.database.close()
        vault.drafts.close()
        if lock is None:
            held.release()
        raise
    return session


def _clear_incoming(session: Session) -> None:
    """Remove the copies that a killed import left; those that wait for a card stay."""
    waiting = {one.name for one in session.store.exchange.waiting()}
    for copy in session.vault.folder.incoming.glob("*.wmb"):
        if copy.name not in waiting:
            with contextlib.suppress(OSError):
                copy.unlink()


def _session(world: World, vault: Vault) -> Session:
    try:
        own = read_keys(vault.store.settings)
    except LookupError:  # no vault is ever without: what was there is gone
        raise damaged() from None
    return Session(
        vault,
        world.catalogue,
        own,
        vault.person or slots.purpose_of_opening(vault),
        world.now,
        world.random,
    )


def wait_before_next_try(world: World, path: Path) -> int:
    """Return how many seconds to wait before the passphrase may be tried again."""
    return _wait(VaultFolder(path), world.now())


def _wait(folder: VaultFolder, now: datetime) -> int:
    tries = folder.failed_tries()
    beyond = len(tries) - FREE_TRIES
    if beyond < 0:
        return 0
    wait = min(_LONGEST_WAIT, 5 << min(beyond, 10))
    passed = now.timestamp() - tries[-1] / 1000
    return max(0, round(wait - passed)) if passed >= 0 else wait


def unlock_again(session: Session, passphrase: str) -> None:
    """Give the passphrase again to see shielded fields for five minutes; raises UserError.

    Wrong tries count as at the unlock screen: after five there is a growing wait.
    """
    folder = session.vault.folder
    wait = _wait(folder, session.now())
    if wait:
        raise UserError(
            message(
                "Vaults",
                "Wrong five times or more. Wait %1 seconds, then try again. Your work is safe.",
            ).fill(wait)
        )
    try:
        opened = open_with_passphrase(session.vault.keys, passphrase)
    except DoesNotOpen:
        folder.note_failed_try(session.at())
        raise
    note_failed_tries(session.vault)
    if opened.payload.store_key != session.vault.payload.store_key:
        raise UserError(
            message(
                "Vaults",
                "This passphrase belongs to keys that were replaced. Nothing "
                "was changed. Try another.",
            )
        )
    session.secrets_until = session.now() + SECOND_UNLOCK


def back_up(
    session: Session, progress: Progress | None = None, *, folder: Path | None = None
) -> Backup:
    """Make a verified backup beside the vault, or into ``folder``; raises UserError."""
    made = session.vault.back_up(session.now(), progress, folder=folder)
    with removed_unless_noted(made):
        session.store.audit.note("backup", session.by)
    return made


def daily_backup(session: Session, progress: Progress | None = None) -> Backup | None:
    """Make today's backup if the newest one is of another day; None when there was one."""
    backups = session.vault.backups()
    if backups and session.now() - backups[0].made < timedelta(hours=20):
        return None
    return back_up(session, progress)


def prepare(session: Session, progress: Progress | None = None) -> bool:
    """Rebuild the derived tables where content or program changed; return whether it was needed."""
    if is_prepared(session):
        return False
    session.store.reindex(progress)
    return True


def is_prepared(session: Session) -> bool:
    """Tell whether lists may be read as they are, without ``prepare``."""
    return session.read_only or not session.store.needs_reindex()


def lock_vault(session: Session) -> None:
    """Close the vault; what was being typed stays in its drafts."""
    try:
        with contextlib.suppress(StoreFault):  # a full disk does not hold it up
            session.store.audit.note("lock", session.by)
    finally:
        session.vault.close()
