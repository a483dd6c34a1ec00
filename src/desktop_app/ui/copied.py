"""What was copied out of the program: marked as secret, forgotten after half a minute.

Managers of the clipboard keep what passes through it. They leave out what is marked: KDE's and
those that follow it by ``x-kde-passwordManagerHint``, Windows' own history and cloud by two
formats (https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, not yet tried on
Windows). A manager that asks nobody keeps it all the same.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_SECONDS: Final = 30
_OWN: Final = "application/x-waymark-copied"
_WINDOWS: Final = 'application/x-qt-windows-mime;value="%s"'
_NO: Final = bytes(4)  # a DWORD that says no
MARKS: Final = {
    _OWN: b"1",
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS % "ExcludeClipboardContentFromMonitorProcessing": b"1",
    _WINDOWS % "CanIncludeInClipboardHistory": _NO,
    _WINDOWS % "CanUploadToCloudClipboard": _NO,
}
_PRIVATE_TO_PROCESS: Final = ("offscreen", "minimal")
"""Platforms of Qt whose clipboard no other program sees, and that do not know whose it is."""


class Copied(QObject):
    """Watches the clipboard while a vault is open. ``seconds``: how long a copy stays there."""

    def __init__(self, *, seconds: float = KEPT_SECONDS) -> None:
        super().__init__()
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._forget)
        self._clipboard.dataChanged.connect(self._mark)

    def close(self) -> None:
        """Empty what this program filled, the selection of X11 and Wayland too; stop watching."""
        self._clipboard.dataChanged.disconnect(self._mark)
        self._timer.stop()
        self._forget()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _mark(self) -> None:
        found = self._clipboard.mimeData()
        if not self._ours or found is None or found.hasFormat(_OWN):
            return
        if not found.hasText():
            return
        marked = QMimeData()  # the bare text: no fonts, no colours, no second form to forget
        marked.setText(found.text())
        for name, value in MARKS.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)
        self._timer.start()

    def _forget(self) -> None:
        found = self._clipboard.mimeData()
        if self._ours and found is not None and found.hasFormat(_OWN):
            self._clipboard.clear()

    @property
    def _ours(self) -> bool:
        private = QGuiApplication.platformName() in _PRIVATE_TO_PROCESS
        return private or self._clipboard.ownsClipboard()
