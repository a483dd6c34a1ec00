"""Watches whether somebody is there, and says when to lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

WARN_SECONDS = 60
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
}


class IdleWatcher(QObject):
    """Counts the seconds without keys or mouse. ``seconds`` is a clock that never goes back.

    It listens at the windows of the system, of which there are few, not at every widget.
    """

    ticked = Signal(int)  # once a second: seconds left until the vault locks
    countdown = Signal(int)  # in the last minute, once a second: seconds left
    resumed = Signal()  # a sign of life ended the countdown
    lock = Signal()  # nobody was there for the whole time; sent once

    def __init__(self, app: QGuiApplication, seconds: Callable[[], float], limit: int) -> None:
        super().__init__(app)
        self._seconds = seconds
        self._limit = limit
        self._since = seconds()
        self._counting = False
        self._locked = False
        self._watched: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def start(self, limit: int | None = None) -> None:
        """Start counting; ``limit`` is the time without a sign of life, in seconds."""
        if limit is not None:
            self._limit = limit
        self._locked = False
        self.sign_of_life()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def sign_of_life(self) -> None:
        """Start the time anew: somebody is there."""
        self._since = self._seconds()
        if self._counting:
            self._counting = False
            self.resumed.emit()

    def tick(self) -> None:
        """Look at the clock; the timer calls it once a second."""
        left = max(0, round(self._limit - (self._seconds() - self._since)))
        self.ticked.emit(left)
        if left == 0:
            self._timer.stop()
            if not self._locked:
                self._locked = True
                self.lock.emit()
        elif left <= WARN_SECONDS:
            self._counting = True
            self.countdown.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.sign_of_life()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is None or id(window) in self._watched:
            return
        self._watched.add(id(window))
        window.installEventFilter(self)
        key = id(window)
        window.destroyed.connect(lambda: self._watched.discard(key))
