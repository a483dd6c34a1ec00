"""Own numbers over time: a line with every value written, a table to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView

from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import CENTRE, MIDDLE_RIGHT, NOTHING, box, line

Index = QModelIndex | QPersistentModelIndex


class _Numbers(QAbstractTableModel):
    """One column for each moment, the number below it."""

    def __init__(self) -> None:
        super().__init__()
        self.points: tuple[tuple[str, int], ...] = ()
        self.second: tuple[int | None, ...] = ()
        self.called = ""

    def set_points(
        self, points: Sequence[tuple[str, int]], second: Sequence[int | None] = ()
    ) -> None:
        self.beginResetModel()
        self.points = tuple(points)
        self.second = tuple(second)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.points)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        when, number = self.points[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        other = self.second[index.column()] if index.column() < len(self.second) else None
        return f"{when}: {number}" if other is None else f"{when}: {number}, {self.called} {other}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.points[section][0] if 0 <= section < len(self.points) else None
        return None


class NumberChart(QTableView):
    """Numbers 0 to ``top`` over time; Left and Right go from value to value.

    A second number may be drawn beside it (dotted, squares), called ``second``. Events are strokes
    from top to bottom: what they are stands in the table beside the chart.
    """

    def __init__(self, look: Look, *, name: Words, top: int = 10, second: Words = "") -> None:
        super().__init__()
        self._look = look
        self._top = top
        self._numbers = _Numbers()
        self._numbers.called = look.words(second)
        self._marks: tuple[float, ...] = ()
        self.setModel(self._numbers)
        self.setAccessibleName(look.words(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(self, "axis")

    def set_points(self, points: Sequence[tuple[str, int]]) -> None:
        """Show (day in words, number), earliest first."""
        self.set_numbers(points)

    def set_numbers(
        self,
        points: Sequence[tuple[str, int]],
        *,
        second: Sequence[int | None] = (),
        marks: Sequence[float] = (),
    ) -> None:
        """Show (day in words, number) with a second number of each, earliest first.

        ``marks``: where events lie, counted in points: 0 is the first one, 0.5 half way on.
        """
        self._numbers.set_points(points, second)
        self._marks = tuple(marks)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(260), self._look.em(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(120), self._look.em(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), look.colour("surface"))
        plot = QRectF(self.viewport().rect()).adjusted(
            look.em(22), look.em(8), -look.em(8), -look.em(22)
        )
        painter.setFont(look.font("axis"))
        for mark in (0, self._top // 2, self._top):
            y = self._y(plot, mark)
            line(painter, (plot.left(), y), (plot.right(), y), colour=look.colour("line"))
            painter.setPen(look.colour("text2"))
            label = QRectF(0, y - look.em(8), look.em(16), look.em(16))
            painter.drawText(label, MIDDLE_RIGHT, str(mark))
        self._paint_points(painter, plot)
        if self.hasFocus() and not self._numbers.points:
            accent = look.colour("accent")
            box(painter, self.viewport().rect(), fill=NOTHING, border=accent, width=2)
        painter.end()

    def _y(self, plot: QRectF, number: int) -> float:
        return round(plot.bottom() - plot.height() * number / self._top) + 0.5

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        look = self._look
        points = self._numbers.points
        if not points:
            return
        pad = look.em(12)
        step = (plot.width() - 2 * pad) / max(1, len(points) - 1)
        places = [
            QPointF(plot.left() + pad + at * step, self._y(plot, number))
            for at, (_when, number) in enumerate(points)
        ]
        accent = look.colour("accent")
        self._paint_marks(painter, plot, left=places[0].x(), step=step)
        self._paint_second(painter, plot, [one.x() for one in places])
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(QPolygonF(places))
        current = self.currentIndex().column() if self.hasFocus() else -1
        wide = look.em(64)
        for at, place in enumerate(places):
            last = at == len(places) - 1
            painter.setPen(QPen(accent, 2))
            painter.setBrush(accent if last else look.colour("surface"))
            painter.drawEllipse(place, look.em(4), look.em(4))
            painter.setPen(look.colour("text"))
            painter.setFont(look.font("badge", 700))
            above = QRectF(place.x() - wide / 2, place.y() - look.em(21), wide, look.em(16))
            painter.drawText(above, CENTRE, str(points[at][1]))
            if at == current:
                ring = QRectF(0, 0, look.em(18), look.em(18))
                ring.moveCenter(place)
                box(painter, ring, border=accent, width=2, radius=look.em(9))
            if last or at == 0 or step > look.em(52):
                painter.setPen(look.colour("text2"))
                painter.setFont(look.font("axis"))
                below = QRectF(place.x() - wide / 2, plot.bottom() + look.em(4), wide, look.em(18))
                below.moveLeft(max(0.0, min(below.x(), self.viewport().width() - wide)))
                painter.drawText(below, CENTRE, points[at][0])

    def _paint_marks(self, painter: QPainter, plot: QRectF, *, left: float, step: float) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("warn"), 1.5))
        for mark in self._marks:
            x = round(max(plot.left(), min(plot.right(), left + mark * step))) + 0.5
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _paint_second(self, painter: QPainter, plot: QRectF, across: Sequence[float]) -> None:
        look, side = self._look, self._look.em(7)
        known = [
            QPointF(x, self._y(plot, number))
            for x, number in zip(across, self._numbers.second, strict=False)
            if number is not None
        ]
        painter.setPen(QPen(look.colour("text2"), 1.5, Qt.PenStyle.DotLine))
        painter.drawPolyline(QPolygonF(known))
        for place in known:
            square = QRectF(0, 0, side, side)
            square.moveCenter(place)
            box(painter, square, fill=look.colour("surface"), border=look.colour("text2"), radius=0)
