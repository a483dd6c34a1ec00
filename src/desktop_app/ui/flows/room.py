"""Too little room on a disk is said before the work, and the person decides."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from desktop_app.app.room import low_room, low_room_there
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.failed import Confirm


def room_for_it(
    desk: Desk, folder: Path | None = None, *, incoming: int = 0
) -> Generator[QDialog, Any, bool]:
    """Ask where room is short, on the vault's disk or in ``folder``; return whether to go on.

    ``incoming``: bytes that are to come into the vault.
    """
    session, world = desk.session, desk.world
    short = low_room(session, world, incoming=incoming)
    if folder is not None:
        short = low_room_there(session, world, folder)
    if short is None:
        return True
    ask = Confirm(
        desk.look, message("Room", "Little room is left"), short, verb=message("Room", "Go on")
    )
    return bool((yield ask))
