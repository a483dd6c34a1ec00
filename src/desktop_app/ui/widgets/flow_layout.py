"""A layout that goes on in the next line when a line is full: what 200 % needs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right, then down; give it its gaps with ``look.space_out``.

    ``fills``: what wants to be wider takes the room that its line leaves.
    """

    def __init__(self, parent: QWidget | None = None, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._fills = fills
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one line."""
        shown = [item for item in self._items if not item.isEmpty()]
        hints = [item.sizeHint() for item in shown]
        edges = self.contentsMargins()
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        room = rect.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom())
        gap = self.spacing()
        x, y = room.x(), room.y()
        line: list[tuple[QLayoutItem, QRect]] = []
        tall = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), room.width())
            if line and x + width > room.right() + 1:
                if move:
                    self._settle(line, tall, room.right() + 1)
                x, y, line, tall = room.x(), y + tall + gap, [], 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            line.append((item, QRect(QPoint(x, y), QSize(width, height))))
            tall = max(tall, height)
            x += width + gap
        if move:
            self._settle(line, tall, room.right() + 1)
        return y + tall - rect.y() + edges.bottom()

    def _settle(self, line: list[tuple[QLayoutItem, QRect]], tall: int, end: int) -> None:
        """Place one line, its items on a common middle."""
        spare = end - line[-1][1].right() - 1 if line and self._fills else 0
        right = 0
        for item, place in line:
            place.translate(right, (tall - place.height()) // 2)
            if spare and item.expandingDirections() & Qt.Orientation.Horizontal:
                place.setWidth(place.width() + spare)
                right, spare = spare, 0
            item.setGeometry(place)
