"""Letting go of what is shown no more, and of the memory it took."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def let_go(widget: QWidget) -> None:
    """Delete ``widget`` as soon as nothing works in it, and give back what it was made of.

    The parts of a form refer to each other, so that they stay in memory until Python looks for
    garbage; by itself it does that so rarely that three long forms kept 3 MiB. Looking takes
    about 10 ms, in a turn of the event loop of its own.
    """
    widget.destroyed.connect(_look_for_garbage)
    widget.deleteLater()


def _look_for_garbage() -> None:
    QTimer.singleShot(0, gc.collect)
