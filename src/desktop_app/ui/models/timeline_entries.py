"""The timeline of a case as entries of the rail."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.app.timeline_entry import Sign, TimelineEntry
from desktop_app.text import message
from desktop_app.ui.moments import day_words
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.timeline import Entry

_ICONS: dict[Sign, str] = {
    "hearing": "court",
    "interview": "chat",
    "custody": "alert",
    "term": "clock",
    "moment": "bolt",
    "step": "check",
    "measure": "shield",
    "tested": "shield-check",
    "failed": "alert",
    "level": "flag",
    "plan": "shield-check",
    "review": "eye",
    "incident": "alert",
    "number": "person",
    "told": "microphone",
    "contact": "phone",
    "note": "note",
    "agreement": "link",
    "handover": "exchange",
    "sheet": "page",
    "case": "folder",
}


def timeline_key(entry: TimelineEntry) -> str:
    """Return a key for an entry: its record and what it says of it."""
    return f"{entry.key.kind}/{entry.key.record}/{entry.sign}/{entry.part}"


def timeline_entries(look: Look, found: Iterable[TimelineEntry]) -> list[Entry]:
    """Return entries for the rail, in the order given."""
    return [_entry(look, one) for one in found]


def _entry(look: Look, one: TimelineEntry) -> Entry:
    when = day_words(look, one.day, "short" if one.ahead else "brief")
    tone: Tone = "plain"
    if one.serious:
        tone = "danger"
    elif one.sign == "tested":
        tone = "ok"
    elif one.sign == "note":
        tone = "warn"
    words = ""
    if one.where is not None:
        number = one.where.bundle or 0
        words = look.words(
            {
                "laptop": message("Timeline", "only here"),
                "bundle": message("Timeline", "in bundle %1").fill(number),
                "confirmed": message("Timeline", "confirmed"),
            }[one.where.place]
        )
    return Entry(
        timeline_key(one),
        when,
        look.words(one.what),
        " · ".join(look.words(part) for part in one.detail),
        _ICONS[one.sign],
        tone,
        one.where.place if one.where is not None else None,
        words,
        one.ahead,
    )
