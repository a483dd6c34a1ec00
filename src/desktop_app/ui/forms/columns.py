"""A layout for questions: beside each other while there is room, wide ones alone on their line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.ui.style.look import Edges, Look


class Columns(QLayout):
    """Items in reading order, at most ``most`` beside each other, hidden ones left out.

    ``least`` is the smallest width of a column, ``gap`` stands between columns and ``between``
    between lines, all in pixels at 100 %. An item that needs more than a column is wide by itself.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        most: int = 2,
        least: int = 240,
        gap: int = 20,
        between: int = 12,
        edges: Edges = 0,
    ) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._look = look
        self._most = most
        self._least = least
        self._between = between
        self._items: list[tuple[QLayoutItem, bool]] = []
        self._wide_next = False
        self._heights: dict[int, int] = {}
        look.space_out(self, gap=gap, edges=edges)

    def add(self, widget: QWidget, *, wide: bool) -> None:
        """Put ``widget`` at the end; a wide one has its line for itself."""
        self._wide_next = wide
        self.addWidget(widget)
        self._wide_next = False

    def set_most(self, most: int) -> None:
        """Stand at most so many items beside each other."""
        if most != self._most:
            self._most = most
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, self._wide_next))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index][0] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size in as many columns as there may be."""
        width = self._most * self._look.em(self._least) + (self._most - 1) * self.spacing()
        width = max(width, self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the width of the widest item: one column is always possible."""
        widths = [item.minimumSize().width() for item, _ in self._items if not item.isEmpty()]
        edges = self.contentsMargins()
        return QSize(max(widths, default=0) + edges.left() + edges.right(), 0)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        rect = rect.adjusted(edges.left(), edges.top(), -edges.right(), 0)
        gap, between = self.spacing(), self._look.space(self._between)
        least = self._look.em(self._least)
        columns = max(1, min(self._most, (rect.width() + gap) // max(1, least + gap)))
        width = (rect.width() - (columns - 1) * gap) // columns
        y, column, tall = rect.y(), 0, 0
        for item, wide in self._items:
            if item.isEmpty():
                continue
            alone = wide or item.minimumSize().width() > width
            if column and (alone or column == columns):
                y, column, tall = y + tall + between, 0, 0
            mine = rect.width() if alone else width
            height = (
                item.heightForWidth(mine) if item.hasHeightForWidth() else item.sizeHint().height()
            )
            if move:
                corner = QPoint(rect.x() + column * (width + gap), y)
                item.setGeometry(QRect(corner, QSize(mine, height)))
            tall = max(tall, height)
            column = columns if alone else column + 1
        return y + tall - rect.y() + edges.top() + edges.bottom()
