"""Room on the disk: too little is said before work begins, not when the disk is full."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.text import Message, message

LEAST_FREE: Final = 200 * 10**6
"""Bytes. What a day writes (revisions, drafts, the log that SQLite keeps beside them, a backup of a
vault of some hundred cases) fits many times over; below it the system itself begins to fail."""
_BESIDE: Final = 2
"""Stores: an import may grow the vault by as much again, and the backup before it is another."""


def low_room(session: Session, world: World, *, incoming: int = 0) -> Message | None:
    """Return what to say of the disk that the vault is on; None where there is room for a day.

    ``incoming``: bytes of the bundles that are to be imported, as they are without a lock.
    """
    folder = session.vault.folder
    free = world.free(folder.path)
    wanted = max(LEAST_FREE, _BESIDE * folder.store.stat().st_size, _BESIDE * incoming)
    if free >= wanted:
        return None
    return message(
        "Room",
        "Only %1 is free on the disk of this vault; an import or a backup may need %2. Your work "
        "is safe. Free some space before you go on.",
    ).fill(size_words(free), size_words(wanted))


def low_room_there(session: Session, world: World, folder: Path) -> Message | None:
    """Return what to say of the disk of ``folder``, before a bundle or a backup is written there.

    Neither is ever larger than the store.
    """
    free, wanted = world.free(folder), session.vault.folder.store.stat().st_size
    if free >= wanted:
        return None
    return message(
        "Room",
        "Only %1 is free where this is to be written; it may need up to %2. Your work is safe. "
        "Free some space there, or choose another place.",
    ).fill(size_words(free), size_words(wanted))


def size_words(size: int) -> str:
    """Return a number of bytes as people write it: ``14 kB``, ``28 GB``."""
    for unit, one in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= one:
            number = size / one
            return (
                f"{number:.1f} {unit}" if number < 10 and unit != "kB" else f"{number:.0f} {unit}"
            )
    return f"{size} B"
