"""The one broadcast of the window: something was written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.app.changes import Changes


class Hub(QObject):
    """Whoever writes tells the hub; whoever shows listens and reads again if it cares."""

    changed = Signal(object)  # Changes: a use case has written

    def tell(self, changes: Changes) -> None:
        """Broadcast what a use case wrote."""
        self.changed.emit(changes)
