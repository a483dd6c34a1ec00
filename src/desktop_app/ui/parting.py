"""The last steps before a process ends: nothing holds them up."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.ui.failure import bug_report


def whatever_happens(step: Callable[[], object]) -> None:
    """Take a step of locking; what it raises is noted and holds up nothing."""
    try:
        step()
    except Exception as error:  # noqa: BLE001  (the vault is locked all the same)
        logging.getLogger(__name__).error("a step of locking failed\n%s", bug_report(error))


def hide_everything() -> None:
    """Show nothing more; what waits in a dialog goes on as if it had been left."""
    for top in QApplication.topLevelWidgets():
        top.blockSignals(True)
        top.hide()
