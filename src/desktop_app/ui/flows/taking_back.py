"""Taking a case back that was handed over, as a conversation."""

from __future__ import annotations

from desktop_app.app import handed
from desktop_app.app.handed import HandoverShown
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.widgets.failed import Confirm


def take_back(desk: Desk, one: HandoverShown) -> Flow:
    """Say what to know first, ask, then make a case writable here again."""
    if not one.may_take_back:
        return
    sure = Confirm(
        desk.look,
        message("Handover", "Take %1 back?").fill(one.codename),
        one.beforehand(),
        verb=message("Handover", "Take back"),
    )
    if (yield sure):
        desk.write(
            lambda: handed.take_back(desk.session, one.case),
            message("Handover", "%1 is taken back.").fill(one.codename),
        )
