"""Building a screen in pieces over several turns of the event loop, or at once for who waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

AT_ONCE: Final = float("inf")
A_TURN: Final = 0.02
"""Seconds of work before the event loop turns: a key is answered within a tenth of a second."""


def after_turns(owner: QObject, turns: int, work: Callable[[], object]) -> None:
    """Do ``work`` when the event loop has turned ``turns`` times, unless ``owner`` is gone by then.

    A call with ``QTimer.singleShot(0, ...)`` is a posted event: those are worked off in one turn
    with all that they post, and with the timers that have run out by then. A timer that is started
    in a turn waits for the next one, in which the screen is painted before it.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)

    def turned() -> None:
        timer.deleteLater()
        if turns > 1:
            after_turns(owner, turns - 1, work)
        else:
            work()

    timer.timeout.connect(turned)
    timer.start()


class Building:
    """Runs ``pieces`` (each step makes a part) for ``pace`` seconds a turn; then calls ``done``.

    Lives as long as ``owner``. In the turn of ``start`` the first piece is made.
    """

    def __init__(
        self,
        owner: QObject,
        pieces: Iterator[object],
        *,
        pace: float,
        turned: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        """``turned`` is called after every turn in which something was made."""
        self._pieces: Iterator[object] | None = pieces
        self._pace = pace
        self._turned = turned
        self._done = done
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._turn(self._pace))

    @property
    def running(self) -> bool:
        """Whether something is still to be made."""
        return self._pieces is not None

    def start(self) -> None:
        """Make the first piece now, or all of them where nobody waits."""
        self._turn(self._pace if self._pace == AT_ONCE else 0)

    def finish(self) -> None:
        """Make all that is left, now."""
        if self._pieces is not None:
            self._turn(AT_ONCE)

    def give_up(self) -> None:
        """Make nothing more: what it was for is gone."""
        self._timer.stop()
        self._pieces = None

    def _turn(self, seconds: float) -> None:
        self._timer.stop()
        pieces, end = self._pieces, time.perf_counter() + seconds
        if pieces is None:
            return
        for _ in pieces:
            if self._pieces is None:  # given up by what was just made
                return
            if time.perf_counter() >= end:
                self._turned()
                if self._pieces is not None:
                    self._timer.start()
                return
        self._pieces = None
        self._turned()
        self._done()
