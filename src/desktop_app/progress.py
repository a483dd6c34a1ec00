"""What long work may report, and where it hears "stop"."""

from __future__ import annotations

from typing import Protocol

from desktop_app.text import Message


class Progress(Protocol):
    """Reports progress to whoever waits."""

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        """Say that ``done`` of ``total`` units are finished; raise Cancelled when asked to stop."""


class Quiet:
    """Progress that nobody watches."""

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        """Do nothing."""
