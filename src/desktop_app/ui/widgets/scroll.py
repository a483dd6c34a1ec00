"""A page that scrolls as one: nothing has a fixed height, so nothing is clipped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.style.look import Edges, Look


class Scroll(QScrollArea):
    """Holds a column as wide as itself; add to ``body``. Focus moving on scrolls it into view."""

    def __init__(self, look: Look, *, gap: int = 12, edges: Edges = 0) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self.body: QVBoxLayout = look.column(self._inside, gap=gap, edges=edges)
        self.setWidget(self._inside)
        # Only these two are made clear; a stylesheet here would reach every card inside.
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the content allows, and as low as one likes."""
        return QSize(self._inside.minimumSizeHint().width(), 48)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().setAutoFillBackground(False)
