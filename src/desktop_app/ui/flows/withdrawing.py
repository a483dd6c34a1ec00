"""Withdrawing a record that was entered by mistake: why, then it is out of sight."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.app import records
from desktop_app.app.records import state_of
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.reason import AskReason
from desktop_app.ui.flow import Flow


def withdraw(desk: Desk, key: RecordKey, then: Callable[[], None]) -> Flow:
    """Ask why, withdraw the record, and call ``then``; what was never saved is just dropped."""
    session = desk.session
    if state_of(session, key) is None:
        words = message("Withdraw", "What was typed is thrown away")
        desk.write(lambda: records.drop_draft(session, key), words)
        then()
        return
    dialog = AskReason(
        desk.look,
        message("Withdraw", "Withdraw this record"),
        desk.look.words(message("Withdraw", "It goes out of sight. Its history stays.")),
        verb=message("Withdraw", "Withdraw"),
    )
    if not (yield dialog):
        return
    reason = dialog.reason
    words = message("Withdraw", "Withdrawn, the history stays")
    if desk.write(lambda: records.withdraw(session, key, reason), words):
        desk.write(lambda: records.drop_draft(session, key))
        then()
