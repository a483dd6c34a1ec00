"""Words for the screen reader when something happened that cannot be seen by it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, how: Literal["polite", "at once"] = "polite") -> None:
    """Let a screen reader say ``words``: saved, locked, import done, an error (``at once``)."""
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if how == "at once" else politeness.Polite)
    QAccessible.updateAccessibility(event)
