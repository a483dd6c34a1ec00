"""The folder of a vault: what stands where, and files written so that a kill leaves old or new."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.crypto.vault_file import MAX_BYTES, VaultFile, foreign
from desktop_app.errors import UserError
from desktop_app.store.connection import DiskFault, ReadOnly, disk_full
from desktop_app.store.lock import FolderLock
from desktop_app.text import message

BY_TIME: Final = "%Y%m%dT%H%M%SZ"
"""How folders of backups, and of what was set aside, are named (UTC)."""
_MOST_TRIES: Final = 1000


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What opens a vault. ``backup`` names the backup it came from; None: it is the vault's own."""

    file: VaultFile
    backup: str | None = None


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The folder of one vault. Nothing in it is read or written before it is asked for."""

    path: Path

    @property
    def keys(self) -> Path:
        """The key slots: vault.json."""
        return self.path / "vault.json"

    @property
    def store(self) -> Path:
        """The store."""
        return self.path / "store.db"

    @property
    def drafts(self) -> Path:
        """What is being typed."""
        return self.path / "drafts.db"

    @property
    def incoming(self) -> Path:
        """Bundles being imported, still encrypted."""
        return self.path / "incoming"

    @property
    def backups(self) -> Path:
        """One folder for each backup."""
        return self.path / "backups"

    @property
    def set_aside(self) -> Path:
        """What a restored backup took the place of; never deleted by the program."""
        return self.path / "set-aside"

    def new_set_aside(self, now: datetime) -> Path:
        """Make a folder to set something aside in, named by the time."""
        moment = now.astimezone(UTC)
        while (aside := self.set_aside / moment.strftime(BY_TIME)).exists():
            moment += timedelta(seconds=1)
        aside.mkdir(parents=True, mode=0o700)
        return aside

    @property
    def drill(self) -> Path:
        """Where a backup is tried out; gone again afterwards."""
        return self.path / "drill"

    @property
    def restored(self) -> Path:
        """A backup on its way into the store's place."""
        return self.path / "store.db.restored"

    @property
    def _tries(self) -> Path:
        return self.path / "failed-tries"

    @property
    def _readings(self) -> Path:
        return self.path / "read-only-openings"

    def is_vault(self) -> bool:
        """Tell whether a vault stands here, be it without its vault.json."""
        return self.keys.is_file() or self.store.is_file()

    def lock(self) -> FolderLock:
        """Keep other processes out until released; raises InUse. Held from the unlock screen on."""
        with sorted_os_faults():
            if not self.path.is_dir():
                raise foreign()
            return FolderLock(self.path / "vault.lock")

    def read_keys(self) -> KeyFile:
        """Read vault.json; one that is lost or damaged is read from the newest backup.

        Raises UserError when there is none that can be read, and for a newer one.
        """
        try:
            return KeyFile(read_key_file(self.keys))
        except (UserError, OSError) as error:
            if not self.store.is_file():
                raise foreign() from error
            for folder in sorted(self.backups.glob("*/vault.json"), reverse=True):
                with contextlib.suppress(UserError, OSError):
                    return KeyFile(read_key_file(folder), backup=folder.parent.name)
            if isinstance(error, UserError):
                raise
            raise foreign() from error

    def key_files(self) -> Iterator[KeyFile]:
        """Yield the key slots to try in turn: vault.json, then the newest backup's if it differs.

        They differ where somebody put an older vault.json there. Raises as ``read_keys``.
        """
        found = self.read_keys()
        yield found
        if found.backup is None:
            for path in sorted(self.backups.glob("*/vault.json"), reverse=True):
                with contextlib.suppress(UserError, OSError):
                    other = read_key_file(path)
                    if other != found.file and other.generation >= found.file.generation:
                        yield KeyFile(other, backup=path.parent.name)
                    return

    def keys_differ(self, file: VaultFile) -> bool:
        """Tell whether vault.json is lost, damaged, or holds anything but ``file``."""
        try:
            return read_key_file(self.keys) != file
        except (UserError, OSError):
            return True

    def write_keys(self, file: VaultFile) -> None:
        """Write vault.json, whole or not at all."""
        write_durably(self.keys, file.to_bytes())

    def clear_unfinished(self) -> None:
        """Remove what a killed drill, restore, backup or write left; the lock is held."""
        for folder in (self.drill, *self.backups.glob("*.part")):
            shutil.rmtree(folder, ignore_errors=True)
        for beside in (*self.path.glob("*.tmp"), *self.backups.glob("*/*.tmp")):
            with contextlib.suppress(OSError):
                beside.unlink()
        for suffix in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                self.restored.with_name(self.restored.name + suffix).unlink(missing_ok=True)

    def note_failed_try(self, at: int) -> int:
        """Note a wrong passphrase (UTC milliseconds) beside the vault; return how many so far."""
        tries = [*self.failed_tries(), at][-_MOST_TRIES:]
        with contextlib.suppress(OSError):  # a full disk must not keep anybody from trying again
            self._tries.write_text("".join(f"{one}\n" for one in tries), "ascii")
        return len(tries)

    def failed_tries(self) -> list[int]:
        """Return when a wrong passphrase was given since the last unlock (UTC milliseconds)."""
        return _numbers(self._tries)

    def forget_failed_tries(self) -> None:
        """Forget them: they stand in the audit trail now."""
        self._tries.unlink(missing_ok=True)

    def note_reading(self, at: int) -> None:
        """Note beside a damaged vault that it was opened for reading only (UTC milliseconds).

        Its audit trail cannot be written then.
        """
        with contextlib.suppress(OSError), self._readings.open("a", encoding="ascii") as file:
            file.write(f"{at}\n")

    def readings(self) -> list[int]:
        """Return when the vault was opened for reading only since the last unlock."""
        return _numbers(self._readings)

    def forget_readings(self) -> None:
        """Forget them: they stand in the audit trail now."""
        self._readings.unlink(missing_ok=True)


def _numbers(path: Path) -> list[int]:
    try:
        lines = path.read_text("ascii").splitlines()
    except (OSError, ValueError):
        return []
    return [int(line) for line in lines if line.isascii() and line.isdigit()]


def read_key_file(path: Path) -> VaultFile:
    """Read a vault.json; raises UserError for one that is none, damaged or newer, and OSError."""
    with path.open("rb") as file:
        return VaultFile.from_bytes(file.read(MAX_BYTES + 1))


def write_durably(path: Path, data: bytes) -> None:
    """Write a file by tmp file, fsync, rename and fsync of the folder.

    A kill or a full disk at any moment leaves the old file or the new one. Raises UserError.
    """
    beside = path.with_name(path.name + ".tmp")
    with sorted_os_faults():
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
        sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Bring a folder's entries to the disk, where the system knows how."""
    if os.name != "posix":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno != errno.EINVAL:  # FAT and some network drives cannot
            raise
    finally:
        os.close(folder)


def sync_file(path: Path) -> None:
    """Bring a file's content to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def forget_cached(path: Path) -> None:
    """Let what is read of a file next come from the medium: an fsync alone leaves it in memory.

    Where the system has no such call (Windows), the read-back proves what the system says.
    """
    if hasattr(os, "posix_fadvise"):
        with path.open("rb+") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextlib.contextmanager
def sorted_os_faults() -> Iterator[None]:
    """Turn the disk's expected failures into UserError; let bugs through."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise disk_full() from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            text = message(
                "Store",
                "The vault cannot be written here. Nothing was changed."
                " Check that the disk and the folder are not read-only.",
            )
            raise ReadOnly(text) from error
        if error.errno == errno.EIO:
            text = message(
                "Store",
                "The disk refused to read or write. Nothing was changed; what was saved before"
                " is safe. Check the disk and its free space, and try again.",
            )
            raise DiskFault(text) from error
        raise
