"""After how many minutes without a sign of life the vault locks."""

from __future__ import annotations

from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from desktop_app.text import message

SHORTEST: Final = 1
LONGEST: Final = 15
USUAL: Final = 5
_NAME: Final = "lock.minutes"
_POLICY: Final = "policy.lock_minutes"


def idle_minutes(session: Session) -> int:
    """Return the minutes, 1 to 15, and never more than headquarters allows."""
    minutes = session.store.settings.number(_NAME)
    chosen = minutes if SHORTEST <= minutes <= LONGEST else USUAL
    return min(chosen, most_minutes(session))


def most_minutes(session: Session) -> int:
    """Return the most that may be chosen: 15, or what headquarters lowered it to."""
    allowed = session.store.settings.number(_POLICY)
    return allowed if SHORTEST <= allowed <= LONGEST else LONGEST


def set_by_headquarters(session: Session) -> bool:
    """Tell whether headquarters lowered the most that may be chosen."""
    return most_minutes(session) < LONGEST


def set_idle_minutes(session: Session, minutes: int) -> Changes:
    """Choose the minutes; raises UserError outside 1 to what headquarters allows."""
    most = most_minutes(session)
    if not SHORTEST <= minutes <= most:
        raise UserError(
            message("LockTime", "A vault locks after %1 to %2 minutes. Nothing was changed.").fill(
                SHORTEST, most
            )
        )
    with session.store.writing():
        session.store.settings.put(_NAME, minutes)
        session.store.audit.note("settings", session.by, details={"lock_minutes": minutes})
    return Changes.of((), "vault")


def allow_idle_minutes(session: Session, most: int | None) -> Changes:
    """Take over what headquarters allows, from an update pack; None: no word of headquarters.

    It can lower the time only: raises ValueError outside 1 to 15. What the user chose is kept and
    counts again once headquarters allows as much.
    """
    if most is not None and not SHORTEST <= most <= LONGEST:
        raise ValueError("a vault locks after 1 to 15 minutes")
    with session.store.writing():
        session.store.settings.put(_POLICY, most)
        session.store.audit.note("settings", session.by, details={"lock_minutes_most": most})
    return Changes.of((), "vault")
