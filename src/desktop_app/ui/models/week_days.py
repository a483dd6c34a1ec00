"""Lines of the agenda as the days of a week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from desktop_app.app.agenda import AgendaRow
from desktop_app.domain.working_days import is_working_day
from desktop_app.text import Day, Message, message
from desktop_app.ui.models.agenda_rows import ICONS, agenda_key
from desktop_app.ui.moments import hours_words, late_words
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.week_days import MOST, DayEntry, DayShown

DAYS = 7


def week_days(look: Look, monday: date, rows: Iterable[AgendaRow], today: date) -> list[DayShown]:
    """Return the seven days from ``monday`` with what is to happen on each."""
    by_day: dict[date, list[AgendaRow]] = {}
    for row in rows:
        by_day.setdefault(row.entry.day, []).append(row)
    return [
        _day(look, monday + timedelta(days=at), by_day.get(monday + timedelta(days=at), []), today)
        for at in range(DAYS)
    ]


def _day(look: Look, day: date, rows: list[AgendaRow], today: date) -> DayShown:
    title = look.words(Message("", "%1").fill(Day(day, "short")))
    if day == today:
        title = look.words(message("Agenda", "Today, %1").fill(title))
    shown = rows if len(rows) <= MOST else rows[: MOST - 1]
    return DayShown(
        day.isoformat(),
        title[:1].upper() + title[1:],
        tuple(_entry(look, row, title) for row in shown),
        len(rows),
        today=day == today,
        free=not is_working_day(day),
    )


def _entry(look: Look, row: AgendaRow, day: str) -> DayEntry:
    entry, what = row.entry, look.words(row.what)
    when = hours_words(look, entry.at, row.until, before=row.before)
    late = late_words(look, row.days_late) if row.days_late and row.may_tick else ""
    when = late or when
    state = ""
    if entry.done:
        state = look.words(message("Agenda", "done"))
    elif not entry.certain:
        state = look.words(message("Agenda", "two days are known: choose first"))
    ink: Ink = "danger" if late else "warn" if not entry.certain else "text2"
    said = ", ".join(filter(None, (day, when, what, row.code, state)))
    icon = ICONS.get(entry.key.kind, "circle" if row.may_tick else "calendar")
    icon = "check" if entry.done else icon
    return DayEntry(
        agenda_key(row), when, what, row.code, said, icon=icon, ink=ink, done=entry.done
    )
