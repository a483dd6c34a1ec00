"""Conversations while a checklist is run: why a step does not apply, a note, a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from desktop_app.app.hearings import RunItem
from desktop_app.text import message
from desktop_app.ui.dialogs.clock import AskTime
from desktop_app.ui.dialogs.reason import AskReason, AskText
from desktop_app.ui.flow import Flow
from desktop_app.ui.style.look import Look, Words


def ask_waive(look: Look, one: RunItem, then: Callable[[str], None]) -> Flow:
    """Ask why a step does not apply, then call ``then`` with the reason."""
    words = message("Run", "Not applicable")
    dialog = AskReason(look, words, look.words(one.item.label), verb=words)
    if (yield dialog):
        then(dialog.reason)


def ask_note(look: Look, one: RunItem, then: Callable[[str], None]) -> Flow:
    """Ask for the note to a step, then call ``then`` with it; an empty one removes it."""
    dialog = AskText(
        look,
        message("Run", "Note to the step"),
        look.words(one.item.label),
        label=message("Run", "Note"),
        help=message("Run", "Never what is said in the courtroom."),
        verb=message("Run", "Save"),
        text=one.note,
    )
    if (yield dialog):
        then(dialog.text)


def ask_time(
    look: Look, title: Words, about: str, *, known: time | None, then: Callable[[time], None]
) -> Flow:
    """Ask when something happened, then call ``then`` with the time."""
    dialog = AskTime(look, title, about, at=known)
    if (yield dialog) and dialog.at is not None:
        then(dialog.at)
