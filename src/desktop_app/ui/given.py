"""Bundles and contact cards given to the program: on the command line, or dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.app.given_files import GivenFiles, is_given

_EVERY: Final = 1_000
"""Milliseconds between two looks for what a second start left."""


class Given(QObject):
    """Tells what a second start of the program was given."""

    came = Signal(object)  # files, as a list of Path

    def __init__(self, files: GivenFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        timer = QTimer(self)
        timer.setInterval(_EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look now."""
        found = self._files.take() if self._files.own() else []
        if found:
            self.came.emit(found)


class Drops(QObject):
    """Takes bundles and cards that are dropped anywhere on a window."""

    dropped = Signal(object)  # files, as a list of Path

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() in kinds and isinstance(event, QDropEvent):
            found = _files(event)
            if found:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.dropped.emit(found)
                return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [Path(one) for one in local if is_given(one)]
