"""A page that scrolls as one: nothing has a fixed height, so nothing is clipped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.style.look import Edges, Look


class Scroll(QScrollArea):
    """Holds a column as wide as itself; add to ``body``. Focus moving on scrolls it into view."""

    def __init__(self, look: Look, *, gap: int = 12, edges: Edges = 0) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.body: QVBoxLayout = look.column(self.inside, gap=gap, edges=edges)
        self.setWidget(self.inside)
        # Only these two are made clear; a stylesheet here would reach every card inside.
        self.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the content allows, and as low as one likes."""
        return QSize(self.inside.minimumSizeHint().width(), 48)

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().setAutoFillBackground(False)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Lists reveal their current row instead, which may be far from their top.
        if new is None or isinstance(new, QAbstractItemView):
            return
        if self.inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 24, 32)


def reveal(widget: QWidget, rect: QRect) -> None:
    """Scroll the page around ``widget`` until ``rect``, a part of it, can be seen."""
    step: QWidget | None = widget
    while step is not None:
        if isinstance(step, Scroll):
            inside = step.inside
            corner = widget.mapTo(inside, rect.topLeft())
            for y in (corner.y() + rect.height(), corner.y()):
                step.ensureVisible(step.horizontalScrollBar().value(), y, 0, 16)
            return
        step = step.parentWidget()
