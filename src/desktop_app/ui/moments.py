"""Days and times on the screen, in few words."""

from __future__ import annotations

from datetime import date, time

from desktop_app.text import Day, DayStyle, Message, message
from desktop_app.ui.style.look import Look


def day_words(look: Look, day: date, style: DayStyle = "short") -> str:
    """Return a day as the language of the window writes it: ``do 26 nov``."""
    return look.words(Message("", "%1").fill(Day(day, style)))


def clock_words(at: time) -> str:
    """Return a time of day: ``13:30``."""
    return f"{at:%H:%M}"


def hours_words(look: Look, at: time | None, until: time | None, *, before: bool) -> str:
    """Return a time or a window of a day: ``10:00–15:30``, ``before 17:00``; empty without one."""
    if at is None:
        return ""
    if until is not None:
        return f"{at:%H:%M}–{until:%H:%M}"
    if before:
        return look.words(message("Moments", "before %1").fill(clock_words(at)))
    return clock_words(at)


def late_words(look: Look, days: int) -> str:
    """Return how late something is: ``3 days late``."""
    return look.words(message("Moments", "%n days late", "", days))


def when_words(
    look: Look,
    day: date,
    today: date,
    *,
    at: time | None = None,
    until: time | None = None,
    before: bool = False,
) -> str:
    """Return when something is, seen from today: late, today with its time, or the day."""
    if day < today:
        return late_words(look, (today - day).days)
    hours = hours_words(look, at, until, before=before)
    if day == today:
        return look.words(
            message("Moments", "today %1").fill(hours) if hours else message("Moments", "today")
        )
    said = day_words(look, day)
    return f"{said} {hours}" if hours else said
