"""Days and clock times on the wall, of moments as they are kept."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop_app.app.session import ZONE


def day_of(at: int) -> date:
    """Return the day on the wall of a moment in UTC milliseconds."""
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()


def clock_of(moment: datetime) -> str:
    """Return hours and minutes on the wall."""
    return f"{moment.astimezone(ZONE):%H:%M}"
