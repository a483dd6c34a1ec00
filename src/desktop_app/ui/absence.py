"""The system says that the person leaves: screen locked, sleep, another user at the keyboard.

Each system says so in its own way (``listening`` chooses). Where nobody says anything, the idle
time alone locks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Absence(QObject):
    """What the system says; this one hears nothing."""

    away = Signal()  # the person leaves, or somebody else comes: lock now

    def let_go(self) -> None:
        """Say that the vault is closed: sleep, if that was on its way, need not wait longer."""
