"""Backups as their user meets them: here, on a stick, tried out, and what was set aside.

One a day is made at the first unlocking, and one before each import, erasure and change of the
store's format. Ten stay beside the vault: the newest, the oldest, and between them the ones that
leave the smallest gaps for their age.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.app import copies, vaults
from desktop_app.app.delivery import room_in
from desktop_app.app.findings import finding_words
from desktop_app.app.session import ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import identity
from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import backup, restoring
from desktop_app.store.backup import Backup, removed_unless_noted
from desktop_app.store.connection import DiskFault, DiskFull, ReadOnly, opened_for_reading
from desktop_app.store.folder import VaultFolder, sorted_os_faults
from desktop_app.store.vault import Unlock
from desktop_app.text import Day, Message, message

DRILLED: Final = "backups.drilled"
"""Setting: when a backup was tried out last, UTC milliseconds."""
DRILL_AFTER: Final = timedelta(days=365)
_SOON: Final = timedelta(minutes=10)
"""A row of bundles is imported in one go: the backup before the first stands for all."""


@dataclass(frozen=True, slots=True)
class BackupShown:
    """A backup that was read back and checked when it was made. ``size`` is in bytes."""

    folder: Path
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class OnStick:
    """A backup in another place; ``same_disk``: on the very disk that the vault stands on."""

    made: Backup
    same_disk: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """What trying a backup out showed: no findings, then it can be restored."""

    made: datetime
    cases: int
    revisions: int
    findings: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class SetAside:
    """What a restored backup took the place of. ``size`` is in bytes."""

    folder: Path
    at: datetime
    size: int

    @property
    def has_store(self) -> bool:
        """Whether a store is in it, and not only drafts that could not be read."""
        return (self.folder / "store.db").is_file()


def local_backups(session: Session) -> tuple[BackupShown, ...]:
    """Return the backups beside this vault, the newest first."""
    return tuple(_shown(one) for one in session.vault.backups())


def found_in(folder: Path) -> tuple[BackupShown, ...]:
    """Return the backups in a folder that a person chose, the newest first.

    It may be a backup itself, hold some, or be a vault. Empty where there is none.
    """
    with contextlib.suppress(OSError):
        one = backup.at(folder)
        found = [one] if one is not None else backup.listed(folder)
        found = found or backup.listed(VaultFolder(folder).backups)
        return tuple(_shown(each) for each in found)
    return ()


def the_newest_in(folder: Path) -> BackupShown:
    """Return the newest backup in a folder; raises UserError where there is none."""
    found = found_in(folder)
    if not found:
        raise UserError(
            message(
                "Restore",
                "There is no backup in this folder. Nothing was changed. Choose the folder that a"
                " backup was made to: its name is a date and a time.",
            )
        )
    return found[0]


def _shown(one: Backup) -> BackupShown:
    return BackupShown(one.folder, one.made, one.store.stat().st_size)


# Making


def before_import(session: Session, progress: Progress | None = None) -> None:
    """Make the backup before an import, unless one was made a few minutes ago; UserError."""
    newest = next(iter(session.vault.backups()), None)
    if newest is None or not timedelta(0) <= session.now() - newest.made < _SOON:
        vaults.back_up(session, progress)


def to_stick(session: Session, folder: Path, progress: Progress | None = None) -> OnStick:
    """Make a backup in ``folder``, read it back from the medium, and remember that it is there.

    Raises UserError: no such folder, too small, read-only, not what was written. Whatever fails
    leaves nothing of it.
    """
    if session.read_only:
        raise opened_for_reading()
    if not folder.is_dir():
        raise UserError(
            message(
                "Backup",
                "The folder or stick is not there. Nothing was written; your work is safe on this"
                " laptop. Put the stick in, or choose another place.",
            )
        )
    room, size = room_in(folder), session.vault.folder.store.stat().st_size
    if room is not None and room < size:
        raise _too_small()
    try:
        made = session.vault.back_up(session.now(), progress, folder=folder)
    except DiskFull:
        raise _too_small() from None
    except ReadOnly:
        raise UserError(
            message(
                "Backup",
                "Nothing can be written there: the stick is read-only or belongs to somebody else."
                " Your work is safe on this laptop. Use another stick.",
            )
        ) from None
    except (DiskFault, OSError):
        raise UserError(
            message(
                "Backup",
                "The stick could not be written: it was pulled out or is damaged. Your work is"
                " safe on this laptop. Use another stick.",
            )
        ) from None
    with removed_unless_noted(made), session.store.writing():
        copies.note_elsewhere(session, made)
        session.store.audit.note("backup", session.by, details={"elsewhere": True})
    same = made.folder.stat().st_dev == session.vault.folder.path.stat().st_dev
    return OnStick(made, same)


def _too_small() -> UserError:
    return UserError(
        message(
            "Backup",
            "There is not enough room there. Nothing of the backup was kept; your work is safe on"
            " this laptop. Make room or use another stick.",
        )
    )


# Trying out


def drill(
    session: Session,
    world: World,
    folder: Path,
    *,
    unlock: Unlock,
    progress: Progress | None = None,
) -> Tried:
    """Restore the backup ``folder`` into a corner of the vault, check it, and remove it again.

    ``unlock`` is what a person would have to open it with. The day is remembered when it is whole.
    Raises UserError: what was typed does not open it, damaged, disk full.
    """
    one = backup.at(folder)
    if one is None:
        raise UserError(
            message("Restore", "There is no backup any more. Nothing was changed. Choose another.")
        )
    source = restoring.open_source(session.vault.folder, one, unlock)
    tried = restoring.drill(
        session.vault.folder,
        source,
        around=world.for_store(),
        verify=identity.verify,
        progress=progress or Quiet(),
    )
    if not tried.findings:
        session.store.settings.put(DRILLED, session.at())
    details: dict[str, Value] = {"drill": one.folder.name, "findings": len(tried.findings)}
    session.store.audit.note("check", session.by, details=details)
    said = tuple(finding_words(session, each) for each in tried.findings)
    return Tried(one.made, tried.cases, tried.revisions, said)


def last_drill(session: Session) -> datetime | None:
    """Return when a backup was last tried out and found whole; None: never."""
    at = session.store.settings.number(DRILLED)
    return datetime.fromtimestamp(at / 1000, tz=UTC) if at else None


def reminder(session: Session) -> Message | None:
    """Say that no backup was tried out for a year, or never in a vault that is a year old."""
    last = last_drill(session)
    since = last or _born(session)
    if since is None or session.now() - since < DRILL_AFTER:
        return None
    if last is None:
        return message(
            "Backup",
            "No backup of this vault was ever tried out. Try one in Settings, Backups: it takes a"
            " minute, and you know that it works before you need it.",
        )
    return message(
        "Backup",
        "A backup was last tried out on %1. Try one in Settings, Backups: it takes a minute, and"
        " you know that it works before you need it.",
    ).fill(Day(last.astimezone(ZONE).date(), "long"))


def _born(session: Session) -> datetime | None:
    lines = session.store.audit.lines(limit=1)
    return datetime.fromtimestamp(lines[0].at / 1000, tz=UTC) if lines else None


# What was set aside


def set_aside(session: Session) -> tuple[SetAside, ...]:
    """Return what was set aside, the latest first."""
    found = []
    folder = session.vault.folder.set_aside
    for one in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(ValueError):
            at = datetime.strptime(one.name, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(SetAside(one, at, sum(each.stat().st_size for each in one.iterdir())))
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def drop_set_aside(session: Session, one: SetAside) -> None:
    """Delete what was set aside, for good; raises UserError."""
    with sorted_os_faults():
        shutil.rmtree(one.folder)
    session.store.audit.note("restore", session.by, details={"dropped": one.folder.name})
