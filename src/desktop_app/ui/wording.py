"""Words that several pages share: roles, days of a moment."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop_app.app.session import ZONE
from desktop_app.text import Message, message, verbatim


def role_words(role: str) -> Message:
    """Return the name of a role."""
    return {
        "coordinator": message("Role", "Coordinator"),
        "deputy": message("Role", "Deputy"),
        "headquarters": message("Role", "Headquarters"),
    }.get(role, verbatim(role))


def day_of(at: int) -> date:
    """Return the day on the wall of a moment in UTC milliseconds."""
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()


def clock_of(moment: datetime) -> str:
    """Return hours and minutes on the wall."""
    return f"{moment.astimezone(ZONE):%H:%M}"
