"""Windows: the program's windows are left out of screenshots, recordings and shared screens.

https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity. Written
from that documentation and not yet tried on Windows. Other systems have nothing like it: a
Wayland compositor asks the person before a program may see the screen, X11 asks nobody.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

ALLOWED_MINUTES: Final = 10
"""How long capture stays allowed: a meeting is shared, and then it is forgotten."""
_NONE: Final = 0x0
_EXCLUDED: Final = 0x11

Affinity = Callable[[int, int], None]


def can_exclude() -> bool:
    """Tell whether this system knows windows that are left out."""
    return sys.platform == "win32"


def _set_affinity(window: int, affinity: int) -> None:
    if sys.platform == "win32":
        ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity)


class Capture(QObject):
    """Leaves every window out from the moment it is shown. ``affinity`` is what Windows is told."""

    def __init__(self, app: QApplication, affinity: Affinity = _set_affinity) -> None:
        super().__init__(app)
        self._affinity = affinity
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ALLOWED_MINUTES * 60_000)
        self._timer.timeout.connect(self.exclude)
        app.installEventFilter(self)

    @property
    def allowed(self) -> bool:
        """True while the windows may be captured."""
        return self._timer.isActive()

    def allow(self) -> None:
        """Let the windows be captured for a while; then it ends by itself."""
        self._timer.start()
        self._apply()

    def exclude(self) -> None:
        """Leave the windows out again."""
        self._timer.stop()
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._tell(watched)
        return False

    def _apply(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                self._tell(top)

    def _tell(self, window: QWidget) -> None:
        self._affinity(int(window.winId()), _NONE if self.allowed else _EXCLUDED)
