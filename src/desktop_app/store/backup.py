"""Backups: the store and its key slots together, beside the vault or on a stick.

Bringing one back is ``restoring``.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.crypto.vault_file import VaultFile
from desktop_app.progress import Progress
from desktop_app.store.connection import Damaged, open_connection
from desktop_app.store.database import Database
from desktop_app.store.folder import (
    BY_TIME,
    forget_cached,
    sorted_os_faults,
    sync_file,
    sync_folder,
    write_durably,
)
from desktop_app.text import message

KEPT: Final = 10
_PART: Final = ".part"
_ABANDONED: Final = timedelta(hours=6)


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
    target = folder / moment.strftime(BY_TIME)
    while target.exists():
        moment += timedelta(seconds=1)
        target = folder / moment.strftime(BY_TIME)
    part = target.with_name(target.name + _PART)
    with sorted_os_faults():
        _clear_left(folder, moment)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        try:
            store = part / "store.db"
            _copy(database, store, progress)
            write_durably(part / "vault.json", keys.to_bytes())
            sync_folder(part)
            _read_back(part, key, keys=keys, progress=progress)
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(folder)
    return Backup(target, moment.replace(microsecond=0))


def _clear_left(folder: Path, now: datetime) -> None:
    """Remove what killed processes left half made; one that is being made is younger."""
    for part in folder.glob(f"*{_PART}"):
        with contextlib.suppress(ValueError):
            begun = datetime.strptime(part.name.removesuffix(_PART), BY_TIME).replace(tzinfo=UTC)
            if now - begun > _ABANDONED:
                shutil.rmtree(part, ignore_errors=True)


@contextlib.contextmanager
def removed_unless_noted(made: Backup) -> Iterator[None]:
    """Remove ``made`` again when what is written inside fails: it was refused then, as a whole."""
    try:
        yield
    except BaseException:
        shutil.rmtree(made.folder, ignore_errors=True)
        raise


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


def _read_back(part: Path, key: str, *, keys: VaultFile, progress: Progress) -> None:
    """Read both files again, from the medium itself where the system lets us."""
    for name in ("store.db", "vault.json"):
        sync_file(part / name)
        forget_cached(part / name)
    if (part / "vault.json").read_bytes() != keys.to_bytes():
        raise _unlike()
    verify(part / "store.db", key, progress=progress)


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
        raise _unlike()
    progress.report(1, 1, text)


def _unlike() -> Damaged:
    return Damaged(
        message(
            "Backup",
            "The backup does not read back as it was written, and was removed."
            " The vault itself was not changed. Check the disk and try again.",
        )
    )


def at(folder: Path) -> Backup | None:
    """Return the backup that ``folder`` itself is; None when it is none."""
    with contextlib.suppress(ValueError):
        made = datetime.strptime(folder.name, BY_TIME).replace(tzinfo=UTC)
        if (folder / "store.db").is_file():
            return Backup(folder, made)
    return None


def listed(folder: Path) -> list[Backup]:
    """Return the backups below ``folder``, the newest first."""
    found = [at(store.parent) for store in folder.glob("*/store.db")]
    known = [one for one in found if one is not None]
    return sorted(known, key=lambda one: one.made, reverse=True)


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
