"""Vaults: created, unlocked with a passphrase or the recovery sheet, locked, backed up, checked."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.app.changes import Changes
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
    open_with_key,
    open_with_passphrase,
)
from desktop_app.crypto.vault_file import Purpose, VaultFile, VaultId
from desktop_app.domain.ids import new_uuid
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.backup import Backup
from desktop_app.store.connection import StoreFault
from desktop_app.store.folder import VaultFolder
from desktop_app.store.lock import FolderLock
from desktop_app.store.store import Store
from desktop_app.store.vault import Unlock, Vault, create_vault, open_vault
from desktop_app.text import Day, Message, message

FREE_TRIES: Final = 5
"""Wrong passphrases before the wait between tries begins to grow."""
_LONGEST_WAIT: Final = 300
_A_DAY: Final = 24 * 60 * 60 * 1000


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
            message("Vaults", "Fill in the name of the vault and your own name or role first.")
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

    def opened(file: VaultFile) -> Iterable[Opened]:
        try:
            yield from open_each_with_passphrase(file, passphrase)
        except DoesNotOpen:
            VaultFolder(path).note_failed_try(int(world.now().timestamp() * 1000))
            raise

    return _open(world, path, opened, lock=lock)


def unlock_with_words(
    world: World, path: Path, typed: str, *, lock: FolderLock | None = None
) -> Session:
    """Unlock a vault with the 24 words of its recovery sheet; raises UserError as ``unlock``."""
    key = AgeKey.from_secret(recovery.secret_of(typed))

    def opened(file: VaultFile) -> Iterable[Opened]:
        return open_each_with_key(file, key)

    return _open(world, path, opened, lock=lock)


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
    return Session(
        vault,
        world.catalogue,
        read_keys(vault.store.settings),
        vault.person or "recovery",
        world.now,
        world.random,
    )


def wait_before_next_try(world: World, path: Path) -> int:
    """Return how many seconds to wait before the passphrase may be tried again."""
    tries = VaultFolder(path).failed_tries()
    beyond = len(tries) - FREE_TRIES
    if beyond < 0:
        return 0
    wait = min(_LONGEST_WAIT, 5 << min(beyond, 10))
    passed = world.now().timestamp() - tries[-1] / 1000
    return max(0, round(wait - passed)) if passed >= 0 else wait


def unlock_again(session: Session, passphrase: str) -> None:
    """Give the passphrase again to see shielded fields for five minutes; raises UserError."""
    opened = open_with_passphrase(session.vault.keys, passphrase)
    if opened.payload.store_key != session.vault.payload.store_key:
        raise UserError(
            message("Vaults", "This passphrase belongs to keys that were replaced. Try another.")
        )
    session.secrets_until = session.now() + SECOND_UNLOCK


def rehearse_recovery(session: Session, typed: str) -> Changes:
    """Check that the recovery sheet was written down: its words are typed back once.

    Raises UserError with what is wrong. Only then the sheet counts.
    """
    open_with_key(session.vault.keys, AgeKey.from_secret(recovery.secret_of(typed)))
    write_owner(session.store.settings, replace(session.owner, rehearsed=True))
    return Changes.of((), "vault")


def change_passphrase(session: Session, world: World, old: str, *, new: str) -> Changes:
    """Rewrap the own slot with a new passphrase; backups keep opening with the old one.

    Raises UserError for a wrong old passphrase or a weak new one.
    """
    opened = open_with_passphrase(session.vault.keys, old)
    owner = session.owner
    problems = passphrases.problems(new, (owner.name, owner.unit, session.by))
    if problems:
        raise UserError(problems[0])
    slot = make_passphrase_slot(
        session.vault.payload,
        new,
        person=opened.person,
        params=world.slot_cost(),
        random=session.random,
    )
    kept = [one for one in session.vault.keys.slots if one.id != opened.slot]
    session.vault.write_keys(session.vault.keys.with_slots([slot, *kept]))
    session.store.audit.note("keys", session.by, details={"change": "passphrase"})
    return Changes.of((), "vault")


def add_passphrase(session: Session, world: World, new: str, *, person: str) -> Changes:
    """Add a passphrase slot for ``person``: after a recovery, or for somebody who shares the vault.

    Raises UserError for a weak passphrase.
    """
    owner = session.owner
    problems = passphrases.problems(new, (owner.name, owner.unit, person))
    if problems:
        raise UserError(problems[0])
    slot = make_passphrase_slot(
        session.vault.payload,
        new,
        person=person,
        params=world.slot_cost(),
        random=session.random,
    )
    session.vault.write_keys(session.vault.keys.with_slots([slot, *session.vault.keys.slots]))
    session.store.audit.note("keys", session.by, details={"change": "added"})
    return Changes.of((), "vault")


def back_up(
    session: Session, progress: Progress | None = None, *, folder: Path | None = None
) -> Backup:
    """Make a verified backup beside the vault, or into ``folder``; raises UserError."""
    made = session.vault.back_up(session.now(), progress, folder=folder)
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
    if not session.store.needs_reindex():
        return False
    session.store.reindex(progress)
    return True


def clock_notice(session: Session) -> Message | None:
    """Return what to ask about the clock at unlock; None where it looks right.

    It asks about a clock behind the last save of this vault, and one more than a day ahead of it.
    """
    last, now = session.store.last_at(session.keys.device.id), session.at()
    if last is None or last <= now <= last + _A_DAY:
        return None
    then = datetime.fromtimestamp(last / 1000, tz=UTC).astimezone(ZONE)
    local = session.local_now()
    said = (
        Day(local.date(), "long"),
        f"{local:%H:%M}",
        Day(then.date(), "long"),
        f"{then:%H:%M}",
    )
    if now < last:
        return message(
            "Clock",
            "This computer says it is %1, %2, but the last work in this vault is from %3, %4. Set "
            "the clock right first, or Today shows the wrong day. Your work is safe.",
        ).fill(*said)
    return message(
        "Clock",
        "This computer says it is %1, %2. The last work in this vault is from %3, %4. Is that "
        "right? If not, set the clock first. Your work is safe.",
    ).fill(*said)


def lock_vault(session: Session) -> None:
    """Close the vault; what was being typed stays in its drafts."""
    try:
        with contextlib.suppress(StoreFault):  # a full disk does not hold it up
            session.store.audit.note("lock", session.by)
    finally:
        session.vault.close()
