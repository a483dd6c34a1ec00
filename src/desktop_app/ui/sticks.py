"""Sticks: which volumes are plugged in that can be taken out, and how much room they have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTED: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_LEAST: Final = 10**6
"""Bytes: what is smaller is a file system of the machine itself."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A volume that can be taken out. ``free`` is in bytes."""

    path: Path
    name: str
    free: int
    read_only: bool


def sticks() -> tuple[Stick, ...]:
    """Return the sticks that are plugged in, by name."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        place = volume.rootPath()
        usable = volume.isReady() and not volume.isRoot() and volume.bytesTotal() >= _LEAST
        if usable and place.startswith(_MOUNTED) and Path(place).is_dir():
            found.append(
                Stick(
                    Path(place),
                    volume.name() or Path(place).name,
                    volume.bytesAvailable(),
                    volume.isReadOnly(),
                )
            )
    return tuple(sorted(found, key=lambda one: one.name))


def size_words(size: int) -> str:
    """Return a number of bytes as people write it: ``14 kB``, ``28 GB``."""
    for unit, one in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= one:
            number = size / one
            return (
                f"{number:.1f} {unit}" if number < 10 and unit != "kB" else f"{number:.0f} {unit}"
            )
    return f"{size} B"
