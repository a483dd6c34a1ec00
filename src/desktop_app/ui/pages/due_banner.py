"""On top of Today: how much is due to be wiped or looked at again, read after Today is painted."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop_app.app.changes import Changes
from desktop_app.app.retention import is_large, number_due
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.widgets.banner import Banner

_AFTER_MS = 400
_KINDS = frozenset({"case", "closing", "measure", "safety_plan", "handover_note", "sheet"})
"""Kinds whose answers decide when something is due."""


class DueBanner(Banner):
    """Hidden while nothing is due. It looks through all cases, so once a day is enough."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.look,
            "",
            tone="warn",
            icon="bin",
            action=message("Retention", "Look at them"),
        )
        self._desk = desk
        self._read_on = ""
        self.hide()
        self.acted.connect(lambda: desk.open_settings("retention"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._on_time)

    def refresh(self) -> None:
        """Read what is due a little later, unless it was read today."""
        if self._read_on != self._desk.session.today().isoformat():
            self._timer.start()

    def on_changes(self, changes: Changes) -> None:
        """Read again when something changed that decides about it."""
        if changes.everything or changes.kinds & _KINDS or "retention" in changes.other:
            self._read_on = ""

    def read(self) -> None:
        """Read what is due, and show how much it is."""
        try:
            self._show(number_due(self._desk.session))
        except (UserError, RuntimeError):  # the vault is being closed
            return

    def _on_time(self) -> None:
        try:
            large = is_large(self._desk.session)
        except (UserError, RuntimeError):  # the vault is being closed, or damaged
            return
        if large:  # a second or so: not on the window's own thread
            self._desk.run(self._read_aside())
        else:
            self.read()

    def _read_aside(self) -> Flow:
        session = self._desk.session

        def work(_progress: Progress) -> int:
            try:
                return number_due(session)
            finally:
                session.store.release_thread()

        title = message("Retention", "Looking what is due")
        self._show((yield Job(title, work, quiet=True)))

    def _show(self, n: int) -> None:
        self._read_on = self._desk.session.today().isoformat()
        words = message("Retention", "%n proposals to wipe or to look again are due.", "", n)
        if n and self.isHidden():
            self.tell(words)
        else:
            self.set_words(words)
            self.setVisible(n > 0)
