"""Conversations about steps and notes: put off, add, take a note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from desktop_app.app import agenda, cases, steps
from desktop_app.app.known_names import known_names
from desktop_app.app.records import change, values_of
from desktop_app.app.steps import moment
from desktop_app.domain.agenda import AgendaEntry
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.note import QuickNote
from desktop_app.ui.dialogs.reason import PutOff
from desktop_app.ui.dialogs.step import NewStep
from desktop_app.ui.flow import Flow


def put_off(
    desk: Desk,
    key: RecordKey,
    what: str,
    *,
    day: date,
    entry: AgendaEntry | None = None,
    moved: Callable[[Callable[[], bool], Callable[[], bool]], None],
) -> Flow:
    """Ask to which day and why, then move the step. ``moved`` hears how to undo and redo it.

    ``entry``: the line that is put off. Of a term only the reminder moves, and ``key`` is its step.
    """
    session = desk.session
    today = session.today()
    dialog = PutOff(desk.look, what, max(day, today) + timedelta(days=1), today=today)
    if not (yield dialog):
        return
    new, reason = dialog.day, dialog.reason
    if new is None:
        return
    before = values_of(session, key)
    old = {name: before.get(Leaf(name)) for name in ("due", "put_off_reason")}
    if entry is not None and entry.clock:
        old["due"] = moment(entry.day, entry.at)

    def move() -> bool:
        said = message("PutOff", "Put off to %1").fill(Day(new))
        return desk.write(
            lambda: agenda.put_off(session, key, new, reason=reason, entry=entry), said
        )

    def back() -> bool:
        return desk.write(
            lambda: change(session, key, old), message("PutOff", "Back on its old day")
        )

    if move():
        moved(back, move)


def add_step(desk: Desk, case: CaseId) -> Flow:
    """Ask for a step and add it to the case."""
    session = desk.session
    dialog = NewStep(desk.look, today=session.today(), owner=session.by)
    if not (yield dialog):
        return
    day = dialog.day
    if day is not None:
        what, at, owner = dialog.what, dialog.at, dialog.owner
        desk.write(
            lambda: steps.new_step(session, case, what, day=day, at=at, owner=owner)[1],
            message("NewStep", "Step added"),
        )


def take_note(desk: Desk, case: CaseId | None) -> Flow:
    """Ask for a quick note, and for its case where that is not clear."""
    session = desk.session
    offered = [] if case is not None else cases.codenames(session)
    words = desk.look.words

    def names(chosen: str) -> dict[str, str]:
        about = CaseId(chosen) if chosen else case
        found = known_names(session, about) if about is not None else {}
        return {name: words(label) for name, label in found.items()}

    dialog = QuickNote(desk.look, [(one, name) for one, name, _ in offered], names=names)
    if not (yield dialog):
        return
    target = case if case is not None else CaseId(dialog.case)
    text, at = dialog.text, session.local_now()
    desk.write(
        lambda: steps.new_note(session, target, text, at=at)[1],
        message("QuickNote", "Note saved on this laptop"),
    )
