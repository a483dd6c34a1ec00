"""The lock that keeps a second process out of an open vault: the operating system's own.

It goes with the process that held it, however that ended, so no stale lock can stay behind.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.text import message


class InUse(UserError):
    """Another process has the vault open."""


class FolderLock:
    """Holds ``path`` locked from construction until ``release``; raises InUse."""

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        self._file: int | None = os.open(path, flags, 0o600)
        try:
            _lock(self._file)
        except OSError:
            os.close(self._file)
            self._file = None
            text = message(
                "Vault",
                "This vault is already open in another window on this computer."
                " Nothing was changed. Use that window, or close it first.",
            )
            raise InUse(text) from None

    def release(self) -> None:
        """Let the vault go; twice does no harm."""
        if self._file is not None:
            _unlock(self._file)
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
