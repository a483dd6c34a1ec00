"""Which system says that the person leaves, and how: logind on Linux, Windows in its own way."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from desktop_app.ui.absence import Absence

_WITH_LOGIND = sys.platform.startswith("linux")


def listen(window: QWidget) -> Absence:
    """Hear what this system says from now on; ``window`` is where Windows sends its messages."""
    if sys.platform == "win32":
        from desktop_app.ui.windows_session import WindowsSession  # noqa: PLC0415  (Windows only)

        return WindowsSession(window)
    if _WITH_LOGIND:
        from desktop_app.ui.logind import Logind  # noqa: PLC0415  (Linux only)

        return Logind()
    return Absence()
