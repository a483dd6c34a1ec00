"""Lines of the agenda as rows of a list: tick, when, what, code, level."""

from __future__ import annotations

from datetime import date

from desktop_app.app.agenda import AgendaRow
from desktop_app.app.look_back import ToTell
from desktop_app.text import message
from desktop_app.ui.moments import day_words, hours_words, late_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell, Column, Row

ICONS = {
    "hearing": "court",
    "interview_preparation": "chat",
    "measure": "shield",
    "risk_assessment": "flag",
    "safety_plan": "shield-check",
    "proceeding": "alert",
}


def agenda_columns(look: Look) -> tuple[Column, ...]:
    """Return the columns of such a list."""
    return (
        Column("", width=37, name=look.words(message("Today", "Done"))),
        Column("", width=124, name=look.words(message("Today", "When"))),
        Column("", stretch=1, name=look.words(message("Today", "What"))),
        Column("", width=128, name=look.words(message("Today", "Case"))),
        Column("", width=112, room=Breadth.MEDIUM, name=look.words(message("Today", "Level"))),
        Column("", width=40, name=look.words(message("Today", "Open"))),
    )


def agenda_key(row: AgendaRow) -> str:
    """Return a key for a line: its record and the answer that the date stands in."""
    key = row.entry.key
    return f"{key.case}/{key.kind}/{key.record}/{row.entry.leaf}/{row.entry.clock}"


def back_key(row: AgendaRow) -> str:
    """Return a key for a hearing that is looked back on."""
    return f"back/{row.entry.key.record}"


def back_row(look: Look, one: ToTell) -> Row:
    """Return the row of a hearing of which the day is to be told."""
    n, row = one.number, one.row
    asked = look.words(message("Today", "%n questions about the day", "", n))
    what = f"{look.words(row.what)} · {asked}"
    when = day_words(look, row.entry.day, "short")
    cells = (
        Cell(icon="court", icon_ink="text2"),
        Cell(when, tabular=True, ink="text2"),
        Cell(what, letter="row_strong", weight=500),
        Cell(row.code),
        Cell(level=row.level) if row.level is not None else Cell(),
        Cell(icon="chevron-right", icon_ink="text2", press="open", say=_open_words(look)),
    )
    return Row(back_key(row), cells, f"{when}, {what}, {row.code}")


def agenda_row(look: Look, row: AgendaRow, today: date) -> Row:
    """Return the row of a line that is open."""
    what = _what(look, row)
    late = row.days_late > 0
    when = _when(look, row, today)
    kind = row.entry.key.kind
    tick = Cell(
        tick="off" if row.may_tick else None,
        icon="" if row.may_tick else ICONS.get(kind, "calendar"),
        icon_ink="text2",
        say=look.words(message("Today", "open")) if row.may_tick else "",
    )
    cells = (
        tick,
        Cell(
            when,
            ink="danger" if late else "text" if row.entry.day == today else "text2",
            weight=600 if late else 0,
            tabular=True,
        ),
        Cell(what, letter="row_strong", weight=500),
        Cell(row.code),
        Cell(level=row.level) if row.level is not None else Cell(),
        Cell(icon="chevron-right", icon_ink="text2", press="open", say=_open_words(look)),
    )
    said = [when, what, row.code]
    if row.level is not None:
        level = look.words(level_words(row.level))
        said.append(look.words(message("Today", "level %1").fill(level)))
    return Row(agenda_key(row), cells, ", ".join(part for part in said if part))


def done_row(look: Look, row: AgendaRow) -> Row:
    """Return the row of a line that was ticked today: struck, with the way back."""
    what = look.words(row.what)
    at = f"{row.done_at:%H:%M}" if row.done_at is not None else ""
    when = look.words(message("Today", "done %1").fill(at) if at else message("Today", "done"))
    undo = look.words(message("Today", "Undo"))
    cells = (
        Cell(tick="on", say=when),
        Cell(when, ink="text2", tabular=True),
        Cell(what, ink="text2", struck=True),
        Cell(row.code, ink="text2"),
        Cell(undo, icon="undo", ink="accent", press="undo", weight=500),
        Cell(),
    )
    return Row(agenda_key(row), cells, f"{when}, {what}, {row.code}")


def _what(look: Look, row: AgendaRow) -> str:
    """Return what has to happen; of a term also where it comes from."""
    what = look.words(row.what)
    return f"{what} · {look.words(row.source)}" if row.source is not None else what


def _when(look: Look, row: AgendaRow, today: date) -> str:
    entry = row.entry
    if row.days_late:
        return late_words(look, row.days_late)
    hours = hours_words(look, entry.at, row.until, before=row.before)
    if entry.day == today:
        return hours or look.words(message("Moments", "today"))
    day = day_words(look, entry.day)
    return f"{day} {hours}" if hours else day


def _open_words(look: Look) -> str:
    return look.words(message("Today", "Open"))
