"""Taking a case back that was handed over, as a conversation."""

from __future__ import annotations

from desktop_app.app import handed
from desktop_app.app.handed import HandoverShown
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.widgets.failed import Confirm


def take_back(desk: Desk, one: HandoverShown) -> Flow:
    """Ask, then make a case writable here again; the stick that is under way is spoken of."""
    if not one.may_take_back:
        return
    sure = Confirm(
        desk.look,
        message("Handover", "Take %1 back?").fill(one.codename),
        message(
            "Handover",
            "It can be written to here again. Get the stick back from %1 and destroy what is "
            "on it: whoever takes it in works in the case as well.",
        ).fill(one.contact),
        verb=message("Handover", "Take back"),
    )
    if (yield sure):
        desk.write(
            lambda: handed.take_back(desk.session, one.case),
            message("Handover", "%1 is taken back.").fill(one.codename),
        )
