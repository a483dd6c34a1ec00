"""The one worker thread: long work runs here, one job at a time, and hears "stop"."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import Cancelled
from desktop_app.progress import Progress
from desktop_app.text import Message

THROTTLE_SECONDS = 0.05
"""Progress reaches the window at most this often."""


class Worker(QObject):
    """Runs jobs in turn on a thread of its own.

    ``clock`` measures seconds between two reports; it never goes back.
    """

    progressed = Signal(int, int, object)  # done, total, Message or None; at most every 50 ms
    finished = Signal(object, object)  # result and None, or None and what the work raised

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._stop = threading.Event()
        self._jobs: SimpleQueue[Callable[[Progress], Any] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def run(self, work: Callable[[Progress], Any]) -> None:
        """Run ``work``; the thread starts with the first job."""
        self._stop.clear()
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="worker", daemon=True)
            self._thread.start()
        self._jobs.put(work)

    def cancel(self) -> None:
        """Let the work hear ``Cancelled`` at its next report."""
        self._stop.set()

    def close(self, seconds: float = 1.0) -> None:
        """Cancel, end the thread, and wait for it for a while."""
        self.cancel()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(seconds)

    def _live(self) -> None:
        while (work := self._jobs.get()) is not None:
            try:
                result = work(_Reporter(self, self._stop, self._clock))
            except BaseException as error:  # noqa: BLE001  (goes to whoever waits)
                self.finished.emit(None, error)
            else:
                self.finished.emit(result, None)
            del work


class _Reporter:
    """Progress of one job, throttled; raises Cancelled once the person said stop."""

    def __init__(self, worker: Worker, stop: threading.Event, clock: Callable[[], float]) -> None:
        self._worker = worker
        self._stop = stop
        self._clock = clock
        self._last = float("-inf")

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        """Report progress; what comes too soon after the last report is left out."""
        if self._stop.is_set():
            raise Cancelled
        now = self._clock()
        if now - self._last >= THROTTLE_SECONDS or done >= total > 0:
            self._last = now
            self._worker.progressed.emit(done, total, message)
