"""Windows: the session's notifications (WTS) and power broadcasts, as window messages.

https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change and
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast. Written from that
documentation and not yet tried on Windows: only the decoding is tested.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int, c_size_t, c_ssize_t, c_uint, c_void_p
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.absence import Absence

_WM_ENDSESSION: Final = 0x0016
_WM_POWERBROADCAST: Final = 0x0218
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x0004
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOGOFF, _LOCK = 0x2, 0x4, 0x6, 0x7
_NOTIFY_FOR_THIS_SESSION: Final = 0
_LEAVING: Final = frozenset(
    {
        (_WM_POWERBROADCAST, _PBT_APMSUSPEND),
        (_WM_WTSSESSION_CHANGE, _CONSOLE_DISCONNECT),  # another user is switched in
        (_WM_WTSSESSION_CHANGE, _REMOTE_DISCONNECT),
        (_WM_WTSSESSION_CHANGE, _LOGOFF),
        (_WM_WTSSESSION_CHANGE, _LOCK),
        (_WM_ENDSESSION, 1),
    }
)


class Msg(ctypes.Structure):
    """MSG of winuser.h, as far as it is read here."""

    _fields_ = (
        ("hwnd", c_void_p),
        ("message", c_uint),
        ("wparam", c_size_t),
        ("lparam", c_ssize_t),
        ("time", c_uint),
        ("x", c_int),
        ("y", c_int),
    )


def says_leaving(message: Msg) -> bool:
    """Tell whether a window message says that the person leaves."""
    return (message.message, message.wparam) in _LEAVING


class WindowsSession(Absence):
    """Listens from construction on, at the window's messages.

    Windows goes to sleep when the message was answered, and the vault is closed by then: what
    ``away`` is connected to runs inside it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = int(window.winId())
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(
                c_void_p(self._window), _NOTIFY_FOR_THIS_SESSION
            )

    def let_go(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)
        if sys.platform == "win32":
            ctypes.WinDLL("wtsapi32").WTSUnRegisterSessionNotification(c_void_p(self._window))


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, owner: WindowsSession) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if _plain(kind) == b"windows_generic_MSG" and says_leaving(Msg.from_address(int(message))):
            self._owner.away.emit()
        return False, 0


def _plain(kind: QByteArray | bytes | bytearray | memoryview) -> bytes:
    return bytes(kind.data() if isinstance(kind, QByteArray) else kind)
