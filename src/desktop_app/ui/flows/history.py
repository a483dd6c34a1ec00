"""Conversations about a record in the history: withdrawn, brought back, moved to the right case."""

from __future__ import annotations

from functools import partial

from desktop_app.app import cases, records
from desktop_app.app.moving_records import MOVABLE, move_record
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.choose import Choose
from desktop_app.ui.flow import Flow


def move_to_case(desk: Desk, key: RecordKey, what: str) -> Flow:
    """Ask into which case a record belongs and why, and move it there."""
    session, look = desk.session, desk.look
    if key.kind not in MOVABLE:
        desk.say(message("History", "This belongs to its case and cannot be moved"))
        return
    others = [(str(case), code) for case, code, _ in cases.codenames(session) if case != key.case]
    if not others:
        desk.say(message("History", "There is no other case to move it to"))
        return
    dialog = Choose(
        look,
        message("History", "Move to the right case"),
        others,
        label=message("History", "The right case"),
        verb=message("History", "Move"),
        about=message(
            "History",
            "“%1” goes out of sight here, with the reason, and stands in the right case as a new "
            "record with a note. Shielded fields go along. Neither case names the other, so do not "
            "name it in the reason.",
        ).fill(what),
        reason=message("History", "Why"),
    )
    if not (yield dialog):
        return
    to, reason = CaseId(dialog.chosen), dialog.reason
    done = message("History", "Moved. It is withdrawn here and stands in the right case.")
    if desk.write(lambda: move_record(session, key, to, reason=reason)[1], done):
        return


def bring_back(desk: Desk, key: RecordKey) -> None:
    """Bring a withdrawn record back into sight."""
    done = message("History", "Brought back")
    desk.write(partial(records.reinstate, desk.session, key), done)
