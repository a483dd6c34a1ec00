"""Says when to lock a vault that is open before its window is: while the first run asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.lock_time import idle_minutes
from desktop_app.app.session import Session
from desktop_app.ui.absence import Absence
from desktop_app.ui.copied import Copied
from desktop_app.ui.idle import IdleWatcher
from desktop_app.ui.parting import whatever_happens


class Guard(QObject):
    """Listens to the system, the idle time and Ctrl+L from construction on, over ``window``.

    ``seconds`` is a clock that never goes back; ``listen`` hears what the system says.
    """

    lock = Signal()  # close the vault now
    countdown = Signal(object)  # seconds left in the last minute; None: somebody is there

    def __init__(
        self,
        session: Session,
        window: QWidget,
        *,
        seconds: Callable[[], float],
        listen: Callable[[QWidget], Absence],
    ) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("there is no application")
        self._action = QAction(self)
        self._action.setShortcut("Ctrl+L")
        self._action.triggered.connect(self.lock)
        window.addAction(self._action)
        self._idle = IdleWatcher(app, seconds, idle_minutes(session) * 60)
        self._idle.lock.connect(self.lock)
        self._idle.countdown.connect(self.countdown.emit)
        self._idle.resumed.connect(lambda: self.countdown.emit(None))
        self._copied = Copied()
        self._absence = listen(window)
        self._absence.away.connect(self.lock)
        self._idle.start()

    @property
    def idle(self) -> IdleWatcher:
        """Who counts the time without a sign of life."""
        return self._idle

    def lend(self, dialog: QWidget) -> None:
        """Let Ctrl+L work while a dialog is open."""
        dialog.addAction(self._action)

    def close(self) -> None:
        """Stop listening; sleep, if that was on its way, need not wait longer."""
        self.blockSignals(True)
        for step in (self._idle.stop, self._copied.close, self._absence.let_go):
            whatever_happens(step)
