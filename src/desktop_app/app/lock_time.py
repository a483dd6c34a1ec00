"""After how many minutes without a sign of life the vault locks."""

from __future__ import annotations

from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session

SHORTEST: Final = 1
LONGEST: Final = 15
USUAL: Final = 5
_NAME: Final = "lock.minutes"


def idle_minutes(session: Session) -> int:
    """Return the minutes, 1 to 15."""
    minutes = session.store.settings.number(_NAME)
    return minutes if SHORTEST <= minutes <= LONGEST else USUAL


def set_idle_minutes(session: Session, minutes: int) -> Changes:
    """Choose the minutes; raises ValueError outside 1 to 15."""
    if not SHORTEST <= minutes <= LONGEST:
        raise ValueError("a vault locks after 1 to 15 minutes")
    session.store.settings.put(_NAME, minutes)
    session.store.audit.note("settings", session.by, details={"lock_minutes": minutes})
    return Changes.of((), "vault")
