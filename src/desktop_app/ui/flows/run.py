"""Conversations while a checklist is run: why a step does not apply, a note, a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from desktop_app.app import sheet_register
from desktop_app.app.hearings import RunItem
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.clock import AskTime
from desktop_app.ui.dialogs.emergency import EmergencyDialog
from desktop_app.ui.dialogs.reason import AskReason, AskText
from desktop_app.ui.dialogs.take_in import TakeIn
from desktop_app.ui.flow import Flow
from desktop_app.ui.style.look import Look, Words


def show_emergency(desk: Desk, case: CaseId) -> Flow:
    """Show the emergency steps of the plan."""
    yield EmergencyDialog(desk, case)


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


def take_in_sheet(desk: Desk, hearing: RecordKey) -> Flow:
    """Ask which sheet of a hearing was taken over and what became of the paper; book it in."""
    session = desk.session
    out = sheet_register.issued_for(session, hearing)
    if not out:
        desk.say(message("Run", "No sheet of this hearing is out"))
        return
    dialog = TakeIn(desk.look, out)
    if (yield dialog):
        code, state = dialog.code, dialog.state
        words = message("Run", "Sheet %1 is booked in").fill(code)
        desk.write(lambda: sheet_register.book(session, code, state), words)
