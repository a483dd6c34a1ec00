"""Watches the day of a moment while its form is open."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.app import step_sets
from desktop_app.app.changes import Changes
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.moving import steps_follow
from desktop_app.ui.pages.record_pane import RecordPane


class DayWatch(QObject):
    """Asks about the steps of a moment whenever its day is saved anew in its form."""

    def __init__(self, desk: Desk, pane: RecordPane) -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane
        self._known = step_sets.event_day(desk.session, pane.key)
        pane.saved.connect(self._on_saved)
        desk.hub.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if self._pane.key in changes.keys and not self._pane.telling:  # moved elsewhere
            self._known = step_sets.event_day(self._desk.session, self._pane.key)

    def _on_saved(self) -> None:
        key = self._pane.key
        before, self._known = self._known, step_sets.event_day(self._desk.session, key)
        if before is not None and self._known is not None and before != self._known:
            self._desk.run(steps_follow(self._desk, key, before, self._known))


def watch_day(desk: Desk, pane: RecordPane) -> None:
    """Ask about the steps of a moment whenever its day is saved anew in its form."""
    if pane.key.kind in step_sets.EVENTS:
        DayWatch(desk, pane)
