"""Backups: the store and its key slots together, beside the vault or on a stick, and back."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.crypto.vault_file import VaultFile
from desktop_app.progress import Progress
from desktop_app.store.connection import Damaged, open_connection
from desktop_app.store.database import Database
from desktop_app.store.folder import (
    VaultFolder,
    sorted_os_faults,
    sync_file,
    sync_folder,
    write_durably,
)
from desktop_app.text import message

KEPT: Final = 10
_NAME: Final = "%Y%m%dT%H%M%SZ"
_PART: Final = ".part"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder with store.db and vault.json."""

    folder: Path
    made: datetime

    @property
    def store(self) -> Path:
        """The store as it was."""
        return self.folder / "store.db"

    @property
    def keys(self) -> Path:
        """The key slots as they were; a changed passphrase is written here, too."""
        return self.folder / "vault.json"


def make(
    database: Database,
    key: str,
    *,
    keys: VaultFile,
    folder: Path,
    now: datetime,
    progress: Progress,
) -> Backup:
    """Write a backup into a new folder below ``folder`` and verify it; writers go on meanwhile.

    ``key`` is the store's. Cancelled or failed, nothing of it stays. Raises UserError.
    """
    moment = now.astimezone(UTC)
    target = folder / moment.strftime(_NAME)
    while target.exists():
        moment += timedelta(seconds=1)
        target = folder / moment.strftime(_NAME)
    part = target.with_name(target.name + _PART)
    with sorted_os_faults():
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        try:
            store = part / "store.db"
            _copy(database, store, progress)
            write_durably(part / "vault.json", keys.to_bytes())
            verify(store, key, progress=progress)
            sync_file(store)
            sync_folder(part)
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(folder)
    return Backup(target, moment.replace(microsecond=0))


def _copy(database: Database, target: Path, progress: Progress) -> None:
    """VACUUM INTO: one consistent state under the same key, whatever is written meanwhile."""
    text = message("Backup", "Making a backup")
    total = database.path.stat().st_size

    def tick() -> None:
        done = 0
        with contextlib.suppress(OSError):
            done = target.stat().st_size
        progress.report(min(done, total), total, text)

    connection = database.connection
    tick()
    with connection.watched(tick):
        connection.run("VACUUM INTO ?", (str(target),))


def verify(store: Path, key: str, *, progress: Progress) -> None:
    """Raise Damaged unless every page of a copy verifies and its rows add up to its own total."""
    text = message("Backup", "Checking the backup")
    progress.report(0, 1, text)
    connection = open_connection(store, key, read_only=True)
    try:
        with connection.watched(lambda: progress.report(0, 1, text)):
            bad = connection.all("PRAGMA cipher_integrity_check")
            whole = connection.all("PRAGMA quick_check(1)")
        count, total = connection.all(
            "SELECT (SELECT count(*) FROM revision), (SELECT revisions FROM total)"
        )[0]
    finally:
        connection.close()
    if bad or whole != [("ok",)] or count != total:
        raise Damaged(
            message(
                "Backup",
                "The backup does not read back as it was written, and was removed."
                " The vault itself was not changed. Check the disk and try again.",
            )
        )
    progress.report(1, 1, text)


def listed(folder: Path) -> list[Backup]:
    """Return the backups below ``folder``, the newest first."""
    found = []
    for store in folder.glob("*/store.db"):
        with contextlib.suppress(ValueError):
            made = datetime.strptime(store.parent.name, _NAME).replace(tzinfo=UTC)
            found.append(Backup(store.parent, made))
    return sorted(found, key=lambda one: one.made, reverse=True)


def thin(folder: Path, *, keep: int = KEPT) -> list[Backup]:
    """Remove backups until ``keep`` are left, denser for the younger; return what went.

    Unfinished ones of a killed process go, too.
    """
    for part in folder.glob(f"*{_PART}"):
        shutil.rmtree(part, ignore_errors=True)
    left = listed(folder)
    gone = []
    while len(left) > max(keep, 1):
        one = left.pop(_dispensable(left))
        shutil.rmtree(one.folder, ignore_errors=True)
        gone.append(one)
    return gone


def _dispensable(backups: Sequence[Backup]) -> int:
    """Return the place of the backup whose loss leaves the smallest gap for its age.

    The newest and the oldest stay. ``backups``: the newest first, at least two.
    """
    if len(backups) == 2:
        return 1
    newest = backups[0].made

    def gap(place: int) -> float:
        younger, older = backups[place - 1].made, backups[place + 1].made
        age = (newest - older).total_seconds() + 1
        return (younger - older).total_seconds() / age

    return min(range(1, len(backups) - 1), key=gap)


def restore(vault: VaultFolder, backup: Backup, *, keys: VaultFile, now: datetime) -> Path:
    """Put a backup in the place of the store, which is set aside; return where that is now.

    The vault is closed, and locked against others. ``keys`` is what vault.json is to hold: the
    backup's own where its store has another key. A kill at any moment leaves one of the two.
    """
    with sorted_os_faults():
        aside = vault.set_aside / now.astimezone(UTC).strftime(_NAME)
        aside.mkdir(parents=True, mode=0o700)
        fresh = vault.path / "store.db.restored"
        shutil.copyfile(backup.store, fresh)
        sync_file(fresh)
        for name in ("store.db", "store.db-wal", "store.db-shm"):
            if (vault.path / name).exists():
                _keep_copy(vault.path / name, aside / name)
        if vault.keys.exists():
            shutil.copyfile(vault.keys, aside / "vault.json")
        sync_folder(aside)
        for name in ("store.db-wal", "store.db-shm"):
            (vault.path / name).unlink(missing_ok=True)
        fresh.replace(vault.store)
        vault.write_keys(keys)
        sync_folder(vault.path)
    return aside


def _keep_copy(path: Path, target: Path) -> None:
    """Keep a file under another name as well: a hard link where the disk knows them."""
    try:
        target.hardlink_to(path)
    except OSError:
        shutil.copyfile(path, target)
