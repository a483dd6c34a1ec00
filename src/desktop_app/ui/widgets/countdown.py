"""The last minute before the lock, in words above the page."""

from __future__ import annotations

from typing import Final

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.banner import Banner

_TOLD_AT: Final = (30, 10)


class Countdown(Banner):
    """Shown each second; told as it begins, and again at 30 and at 10 seconds."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", tone="accent", icon="clock")
        self._before: int | None = None
        self.hide()

    def set_seconds(self, seconds: int | None) -> None:
        """Show how many seconds are left, None: somebody is there again.

        A second may be left out where the computer has much to do: what counts is what was passed.
        """
        before, self._before = self._before, seconds
        self.setVisible(seconds is not None)
        if seconds is None:
            return
        words = message("Lock", "Waymark locks in %n seconds. Any key keeps it open.", "", seconds)
        self.set_words(words)
        if before is None or any(seconds <= mark < before for mark in _TOLD_AT):
            announce(self, self.text.text(), "at once")
