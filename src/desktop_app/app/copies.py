"""Copies of a vault that this program made elsewhere, on sticks: they keep the keys they had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.store import backup
from desktop_app.store.backup import Backup

ELSEWHERE: Final = "backups.elsewhere"
"""Setting: the backups that were made to other places, the newest last."""
_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the vault. ``place`` is the folder it was written to, as the system names it."""

    place: str
    made: datetime


def note_elsewhere(session: Session, made: Backup) -> None:
    """Remember that a backup was made to another place than beside the vault."""
    kept = [one for one in _kept(session) if one != _value(made)]
    session.store.settings.put(ELSEWHERE, [*kept, _value(made)][-_MOST:])


def elsewhere(session: Session) -> tuple[Copy, ...]:
    """Return the backups that were made to other places, the newest first.

    Whether they are still there nobody knows; a copy that somebody else made is not among them.
    """
    found = []
    for one in reversed(_kept(session)):
        match one:
            case {"place": str(place), "made": str(made)}:
                found.append(Copy(place, datetime.fromisoformat(made)))
    return tuple(found)


def forget_elsewhere(session: Session, copy: Copy) -> Changes:
    """Forget a copy that was destroyed."""
    gone: Value = {"place": copy.place, "made": copy.made.isoformat()}
    kept = [one for one in _kept(session) if one != gone]
    session.store.settings.put(ELSEWHERE, kept or None)
    return Changes.of((), "backups")


def still_open(session: Session, left: Iterable[Backup]) -> tuple[Copy, ...]:
    """Return the copies that still open as before, after the keys changed.

    ``left``: backups beside the vault that could not be written or removed. Stores that a restored
    backup took the place of keep their keys, too, and so do the copies in other places.
    """
    aside = backup.listed(session.vault.folder.set_aside)
    return (*of_backups(left), *of_backups(aside), *elsewhere(session))


def of_backups(backups: Iterable[Backup]) -> tuple[Copy, ...]:
    """Return backups beside the vault as copies."""
    return tuple(Copy(str(one.folder), one.made) for one in backups)


def _kept(session: Session) -> list[Value]:
    kept = session.store.settings.get(ELSEWHERE)
    return list(kept) if isinstance(kept, list) else []


def _value(made: Backup) -> Value:
    return {"place": str(made.folder.absolute()), "made": made.made.isoformat()}
