"""The backups beside the vault, as a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.app.session import Session


@dataclass(frozen=True, slots=True)
class BackupShown:
    """A backup that was read back and checked when it was made. ``size`` is in bytes."""

    made: datetime
    size: int


def local_backups(session: Session) -> tuple[BackupShown, ...]:
    """Return the backups beside this vault, the newest first."""
    return tuple(BackupShown(one.made, one.store.stat().st_size) for one in session.vault.backups())
