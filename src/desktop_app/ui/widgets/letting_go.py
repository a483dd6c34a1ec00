"""Letting go of what is shown no more, and of the memory it took."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

_LOOKING: Final = "looking for garbage"
"""Name of the timer of the application that does that in its next turn."""


def let_go(widget: QWidget) -> None:
    """Delete ``widget`` as soon as nothing works in it, and give back what it was made of.

    The parts of a form refer to each other, so that they stay in memory until Python looks for
    garbage; by itself it does that so rarely that three long forms kept 3 MiB. Looking takes
    about 10 ms, in a turn of the event loop of its own, once for all that goes in one turn.
    """
    widget.destroyed.connect(_look_for_garbage)
    widget.deleteLater()


def _look_for_garbage() -> None:
    application = QCoreApplication.instance()
    if application is None:  # the program ends, and everything goes
        return
    timer = application.findChild(QTimer, _LOOKING)
    if timer is None:
        timer = QTimer(application)
        timer.setObjectName(_LOOKING)
        timer.setSingleShot(True)
        timer.timeout.connect(gc.collect)
    timer.start()
