"""Putting a file on a stick so that it is really there: written, flushed, read back, renamed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.text import Message, message

_CHUNK: Final = 1 << 20
_ABANDONED: Final = 6 * 60 * 60
"""Seconds after which a file half written belongs to nobody any more."""
_SYNC_EVERY: Final = 4 << 20
"""Bytes after which they are flushed to the medium, so that its speed shows and Cancel is heard."""
_SLOW: Final = 256 * 1024
"""Bytes a second below which a stick is called slow."""
READING_BACK: Final = message("Delivery", "Reading back")
_PATIENCE: Final = 5.0
"""Seconds before that is said."""
T = TypeVar("T")


class Pace:
    """Progress of writing to a medium; it says so where the medium is slow."""

    def __init__(self, progress: Progress, clock: Callable[[], float] = time.monotonic) -> None:
        self._progress = progress
        self._clock = clock
        self._began = clock()
        self._written = 0

    @property
    def slow(self) -> bool:
        """Whether the medium takes less than a good one does."""
        seconds = self._clock() - self._began
        return bool(self._written) and seconds > _PATIENCE and self._written / seconds < _SLOW

    def wrote(self, size: int) -> None:
        """Take note of bytes that reached the medium."""
        self._written += size

    def report(self, done: int, total: int, text: Message | None = None) -> None:
        """Report on, and say that the stick is slow where it is."""
        if self.slow:
            text = message(
                "Delivery", "This stick is slow. You can wait, or cancel and use another one."
            )
        self._progress.report(done, total, text)


class Flushed:
    """A file that is flushed to its medium as it grows."""

    def __init__(self, file: BinaryIO, pace: Pace) -> None:
        self._file = file
        self._pace = pace
        self._waiting = 0

    def write(self, data: bytes, /) -> int:
        """Take ``data``."""
        size = self._file.write(data)
        self._waiting += size
        if self._waiting >= _SYNC_EVERY:
            self.sync()
        return size

    def sync(self) -> None:
        """Flush to the medium."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._pace.wrote(self._waiting)
        self._waiting = 0


def for_the_user_alone(path: str, flags: int) -> int:
    """Open a file that no other user of the computer can read: what is in the clear (``opener``).

    Where the disk knows no such rights (FAT, most sticks) it is a file like any.
    """
    return os.open(path, flags, 0o600)


def deliver(
    folder: Path,
    name: str,
    write: Callable[[BinaryIO], tuple[T, str]],
    *,
    in_the_clear: bool = False,
    progress: Progress | None = None,
) -> T:
    """Write the file ``name`` into ``folder`` and check it by reading it back from the medium.

    ``write`` fills the open file and answers what it likes with the SHA-256 (hex) of what it
    wrote. What is ``in_the_clear`` no other user of the computer can read. The file has its name
    only once it was read back; whatever fails before leaves nothing.
    Raises UserError: no folder, read-only, full, vanished, not what was written.
    """
    watch = progress or Quiet()
    if not folder.is_dir():
        raise UserError(
            message(
                "Delivery",
                "The folder or stick is not there. Nothing was written; your work is safe on this "
                "laptop. Put the stick in, or choose another place.",
            )
        )
    part = folder / f"{name}.part"
    _clear_left(folder)
    try:
        if (folder / name).exists():
            raise FileExistsError(errno.EEXIST, "exists")
        opener = for_the_user_alone if in_the_clear else None
        with open(part, "xb", opener=opener) as file:
            result, digest = write(file)
            file.flush()
            os.fsync(file.fileno())
        if _digest_from_medium(part, watch) != digest:
            raise UserError(
                message(
                    "Delivery",
                    "What stands on the stick is not what was written. The file was removed; your "
                    "work is safe on this laptop. Use another stick.",
                )
            )
        part.rename(folder / name)
        _sync_folder(folder)
    except FileExistsError as error:  # what is there belongs to somebody else
        raise UserError(_sentence(error)) from None
    except OSError as error:
        _remove(part)
        raise UserError(_sentence(error)) from None
    except BaseException:
        _remove(part)
        raise
    return result


def room_in(folder: Path) -> int | None:
    """Return the free bytes in ``folder``; None when it cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _digest_from_medium(path: Path, progress: Progress) -> str:
    """Return the SHA-256 of a file, read past the cache where the system lets us."""
    total, done, found = path.stat().st_size, 0, hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            # After an fsync alone a read-back is served from memory and proves nothing.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            done += len(chunk)
            progress.report(done, total, READING_BACK)
    return found.hexdigest()


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder to flush it
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # FAT and some network drives cannot
            raise
    finally:
        os.close(handle)


def _clear_left(folder: Path) -> None:
    """Remove what killed processes left half written; what is being written is younger."""
    for part in folder.glob("*.wmb.part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the medium is gone, and the half file with it


def _sentence(error: OSError) -> Message:
    if error.errno == errno.ENOSPC:
        return message(
            "Delivery",
            "The stick is full. Nothing of it was kept; your work is safe on this laptop. "
            "Make room or use another stick.",
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return message(
            "Delivery",
            "Nothing can be written there: the stick is read-only or belongs to somebody else. "
            "Your work is safe on this laptop. Use another stick.",
        )
    if error.errno == errno.EEXIST:
        return message(
            "Delivery",
            "A file of that name is there already. Nothing was changed. Choose another place.",
        )
    return message(
        "Delivery",
        "The stick could not be written: it was pulled out or is damaged. Your work is safe on "
        "this laptop. Use another stick and export again.",
    )
