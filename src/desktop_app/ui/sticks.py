"""Sticks: which volumes are plugged in that can be taken out, and how much room they have.

On Linux the kernel's own list is read (``/proc/mounts``, ``/sys/block``), which asks no service and
waits for no disk. Elsewhere Qt is asked. Windows is written from its documentation and untested.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_PLACES: Final = ("/media/", "/run/media/", "/mnt/")
_FILE_SYSTEMS: Final = frozenset(
    {"vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs"}
    | {"hfsplus", "udf"}
)
"""What a stick is formatted with; not a network, a phone, a CD or the system's own."""
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_LEAST: Final = 10**6
"""Bytes: what is smaller is a file system of the machine itself."""
_REMOVABLE_DRIVE: Final = 2


@dataclass(frozen=True, slots=True)
class Stick:
    """A volume that can be taken out. ``free`` is in bytes."""

    path: Path
    name: str
    free: int
    read_only: bool


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of ``/proc/mounts``."""

    device: str
    path: str
    kind: str
    read_only: bool


def sticks() -> tuple[Stick, ...]:
    """Return the sticks that are plugged in, by name."""
    listed = Path("/proc/mounts")
    if not listed.is_file():  # not Linux
        return _of_qt()
    try:
        listing = listed.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return found_in(listing, removable=_is_removable, room=_room)


def found_in(
    listing: str,
    *,
    removable: Callable[[str], bool],
    room: Callable[[str], tuple[int, int] | None],
) -> tuple[Stick, ...]:
    """Return the sticks in a listing as ``/proc/mounts`` has it, by name.

    ``removable``: whether the kernel says that a device can be taken out. ``room``: total and free
    bytes of a place, None where it is gone.
    """
    found: dict[str, Stick] = {}
    for one in mounts(listing):
        by_place = one.path.startswith(_PLACES)
        if one.kind not in _FILE_SYSTEMS or not one.device.startswith("/dev/"):
            continue
        if not by_place and (one.path == "/" or not removable(one.device)):
            continue
        size = room(one.path)
        if size is not None and size[0] >= _LEAST:
            path = Path(one.path)
            # The same device at two places is one stick; the last place is the one in use.
            found[one.device] = Stick(path, path.name, size[1], one.read_only)
    return tuple(sorted(found.values(), key=lambda one: (one.name, str(one.path))))


def mounts(listing: str) -> Iterator[Mount]:
    """Yield the lines of ``/proc/mounts``; its names have octal codes for spaces."""
    for line in listing.splitlines():
        fields = line.split(" ")
        if len(fields) >= 4:
            device, path, kind, options = (_plain(one) for one in fields[:4])
            yield Mount(device, path, kind, "ro" in options.split(","))


def _plain(text: str) -> str:
    raw = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), text)
    return raw.encode("latin-1", "replace").decode("utf-8", "replace") if raw != text else text


def _is_removable(device: str) -> bool:
    """Tell whether the disk of a partition says of itself that it can be taken out."""
    name = Path(device).resolve().name
    for disk in (name, re.sub(r"p?[0-9]+$", "", name)):
        try:
            return Path("/sys/block", disk, "removable").read_text("ascii").strip() == "1"
        except (OSError, ValueError):
            continue
    return False


def _room(place: str) -> tuple[int, int] | None:
    try:
        usage = shutil.disk_usage(place)
    except OSError:
        return None
    return usage.total, usage.free


def _of_qt() -> tuple[Stick, ...]:
    found = []
    for volume in QStorageInfo.mountedVolumes():
        place = volume.rootPath()
        usable = volume.isReady() and not volume.isRoot() and volume.bytesTotal() >= _LEAST
        if usable and _can_be_taken_out(place) and Path(place).is_dir():
            found.append(
                Stick(
                    Path(place),
                    volume.name() or Path(place).name or place,
                    volume.bytesAvailable(),
                    volume.isReadOnly(),
                )
            )
    return tuple(sorted(found, key=lambda one: one.name))


def _can_be_taken_out(place: str) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (there only)

        return bool(ctypes.windll.kernel32.GetDriveTypeW(place) == _REMOVABLE_DRIVE)
    return place.startswith("/Volumes/")
