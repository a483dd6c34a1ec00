"""What every part of Exchange is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Breadth


class Part(QWidget):
    """One sub-page; the page calls it as the window calls a page."""

    help_topic = "export"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.look = desk.look

    def reload(self) -> None:
        """Read again what is shown."""

    def entered(self) -> None:
        """Put the focus where work begins."""

    def here(self) -> Mapping[str, str]:
        """Return what leads back to what is shown, as ``Page.here`` does."""
        return {}

    def back_to(self, here: Mapping[str, str]) -> None:
        """Show what ``here`` told before the lock."""

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
