"""The heads of the columns of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView

from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import MIDDLE_LEFT, MIDDLE_RIGHT, elided
from desktop_app.ui.widgets.cells import EDGE, PAD
from desktop_app.ui.widgets.rows import Column


class TableHead(QHeaderView):
    """Small words over a hairline."""

    def __init__(self, look: Look, columns: Sequence[Column]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._columns = tuple(columns)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.dress(self, "head")
        self.viewport().setAutoFillBackground(False)
        clear = self.palette()  # Qt fills the room beside the last column with the window's colour
        clear.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.transparent)
        self.setPalette(clear)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.em(33))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = self._look
        column = self._columns[logicalIndex]
        left = look.space(EDGE if logicalIndex == 0 else PAD)
        right = look.space(EDGE if logicalIndex == len(self._columns) - 1 else PAD)
        inside = QRectF(rect.adjusted(left, 0, -right, -1))
        painter.save()
        painter.setFont(self.font())
        painter.setPen(look.colour("text2"))
        text = elided(column.title, look.metrics("head"), inside.width())
        painter.drawText(inside, MIDDLE_RIGHT if column.right else MIDDLE_LEFT, text)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, look.colour("line"))
        painter.restore()
