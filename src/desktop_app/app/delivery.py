"""Putting a file on a stick so that it is really there: written, flushed, read back, renamed."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.text import Message, message

_CHUNK: Final = 1 << 20
T = TypeVar("T")


def deliver(
    folder: Path,
    name: str,
    write: Callable[[BinaryIO], tuple[T, str]],
    *,
    progress: Progress | None = None,
) -> T:
    """Write the file ``name`` into ``folder`` and check it by reading it back from the medium.

    ``write`` fills the open file and answers what it likes with the SHA-256 (hex) of what it
    wrote. The file has its name only once it was read back; whatever fails before leaves nothing.
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
    try:
        if (folder / name).exists():
            raise FileExistsError(errno.EEXIST, "exists")
        with part.open("xb") as file:
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
            progress.report(done, total, message("Delivery", "Reading back"))
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
