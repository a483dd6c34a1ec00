"""Hours of the week in a grid of half hours: safe days and times."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, NOTHING, box

Index = QModelIndex | QPersistentModelIndex
DAYS, SLOTS = 7, 48
EMPTY = ("0" * SLOTS,) * DAYS
"""Seven days, Monday first, each 48 half hours: 0 or 1."""


class _Week(QAbstractTableModel):
    """Days by half hours."""

    def __init__(self, look: Look, days: Sequence[str]) -> None:
        super().__init__()
        self.days = tuple(days)
        self.week: list[list[bool]] = [[False] * SLOTS for _ in range(DAYS)]
        self._said = (
            look.words(message("WeekGrid", "safe")),
            look.words(message("WeekGrid", "not safe")),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DAYS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else SLOTS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        day, slot = index.row(), index.column()
        said = self._said[0 if self.week[day][slot] else 1]
        return f"{self.days[day]} {_clock(slot)}–{_clock(slot + 1)} {said}"

    def set_cells(self, cells: Sequence[Index], *, on: bool) -> None:
        """Fill or empty cells."""
        for cell in cells:
            self.week[cell.row()][cell.column()] = on
        self.dataChanged.emit(self.index(0, 0), self.index(DAYS - 1, SLOTS - 1))


class WeekGrid(QTableView):
    """Arrows move, Space toggles, Shift with arrows extends; the mouse paints.

    Shows 8 to 20 o'clock, and more when hours outside are set or reached by the arrows.
    """

    edited = Signal(tuple)  # a person changed it: seven texts of 48 "0" or "1"

    def __init__(self, look: Look, *, name: Words, days: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._week = _Week(look, days)
        self._first, self._last = 16, 40
        self._painting: bool | None = None
        self._moment: tuple[int, float] | None = None
        self.setModel(self._week)
        self.setAccessibleName(look.words(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(self, "axis")

    @property
    def value(self) -> tuple[str, ...]:
        """Seven days, Monday first, each 48 half hours as 0 or 1."""
        return tuple("".join("1" if on else "0" for on in day) for day in self._week.week)

    def set_value(self, value: Sequence[str]) -> None:
        """Show a week; raises ValueError when it is not seven texts of 48."""
        if len(value) != DAYS or any(len(day) != SLOTS for day in value):
            raise ValueError("a week is seven days of 48 half hours")
        self._week.week = [[sign == "1" for sign in day] for day in value]
        self._widen()
        self.viewport().update()

    def set_moment(self, day: int, hour: float) -> None:
        """Mark the present moment: day of the week (0 is Monday) and hour."""
        self._moment = (day, hour)
        self.viewport().update()

    # Keys and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at ten on Monday, not in the night."""
        if not self.currentIndex().isValid():
            start = self._week.index(0, 20)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(start, flag)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        cells = self.selectedIndexes() or [self.currentIndex()]
        on = not all(self._week.week[cell.row()][cell.column()] for cell in cells)
        self._fill(cells, on=on)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._widen()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().x(), event.position().y())
        if cell is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._painting = not self._week.week[cell.row()][cell.column()]
        self._paint_cell(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().x(), event.position().y())
        if cell is not None and self._painting is not None:
            self._paint_cell(cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._painting = None

    # Size and painting

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(284), self._look.em(16 + DAYS * 13 + 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("axis"))
        painter.setPen(look.colour("text2"))
        plot = self._plot()
        pitch = plot.height() / DAYS
        for slot in range(self._first, self._last + 1, 4):
            x = self._x(slot)
            label = QRectF(x - look.em(12), 0, look.em(24), look.em(14))
            painter.drawText(label, CENTRE, str(slot // 2))
        for day, name in enumerate(self._week.days):
            label = QRectF(0, plot.top() + day * pitch, plot.left(), pitch)
            painter.drawText(label, MIDDLE_LEFT, name)
        # Without smoothing: hairlines of a grid are sharp or they are nothing.
        for slot in range(self._first, self._last + 1, 2):
            painter.fillRect(
                QRectF(round(self._x(slot)), plot.top(), 1, plot.height()), _line(look)
            )
        for day in range(DAYS + 1):
            y = round(plot.top() + day * pitch)
            painter.fillRect(QRectF(plot.left(), y, plot.width() + 1, 1), _line(look))
        self._paint_hours(painter, plot, pitch)
        self._paint_focus(painter, pitch)
        painter.end()

    def _paint_hours(self, painter: QPainter, plot: QRectF, pitch: float) -> None:
        look = self._look
        accent = look.colour("accent")
        for day, slots in enumerate(self._week.week):
            top = round(plot.top() + day * pitch) + 2
            height = round(pitch) - 3
            for start, end in _runs(slots):
                rect = QRectF(self._x(start), top, self._x(end) - self._x(start), height)
                box(painter, rect, fill=accent, radius=2)
                for slot in range(start + start % 2 + 2 * (start % 2 == 0), end, 2):
                    gap = QRectF(round(self._x(slot)), top, 1, height)
                    painter.fillRect(gap, look.colour("surface"))
        if self._moment is not None:
            day, hour = self._moment
            x = round(self._x(hour * 2))
            mark = QRectF(x, plot.top() + day * pitch, 2, pitch)
            painter.fillRect(mark, look.colour("text"))

    def _paint_focus(self, painter: QPainter, pitch: float) -> None:
        if not self.hasFocus():
            return
        cells = self.selectedIndexes() or [self.currentIndex()]
        cells = [cell for cell in cells if cell.isValid()]
        if not cells:
            return
        rows, columns = [c.row() for c in cells], [c.column() for c in cells]
        top = self._plot().top() + min(rows) * pitch
        left = self._x(min(columns))
        right = self._x(max(columns) + 1)
        height = (max(rows) - min(rows) + 1) * pitch
        rect = QRectF(left - 1, top - 1, right - left + 2, height + 3)
        accent = self._look.colour("text")
        box(painter, rect, fill=NOTHING, border=accent, width=2, radius=3)

    def _plot(self) -> QRectF:
        look = self._look
        return QRectF(self.viewport().rect()).adjusted(look.em(24), look.em(16), -look.em(8), -3)

    def _x(self, slot: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * (slot - self._first) / (self._last - self._first)

    def _cell_at(self, x: float, y: float) -> QModelIndex | None:
        plot = self._plot()
        if not plot.contains(x, y):
            return None
        slot = self._first + int((x - plot.left()) / plot.width() * (self._last - self._first))
        return self._week.index(int((y - plot.top()) / plot.height() * DAYS), slot)

    def _paint_cell(self, cell: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(cell, flag)
        if self._painting != self._week.week[cell.row()][cell.column()]:
            self._fill([cell], on=bool(self._painting))

    def _fill(self, cells: Sequence[QModelIndex], *, on: bool) -> None:
        self._week.set_cells(cells, on=on)
        self._widen()
        self.viewport().update()
        self.edited.emit(self.value)

    def _widen(self) -> None:
        """Show every hour that is set or reached."""
        used = [slot for day in self._week.week for slot, on in enumerate(day) if on]
        if self.currentIndex().isValid():
            used.append(self.currentIndex().column())
        self._first = min([16, *(slot - slot % 4 for slot in used)])
        self._last = max([40, *(slot - slot % 4 + 4 for slot in used)])


def _runs(slots: Sequence[bool]) -> list[tuple[int, int]]:
    """Return (start, end) of each run of filled half hours."""
    runs: list[tuple[int, int]] = []
    for slot, on in enumerate(slots):
        if on and runs and runs[-1][1] == slot:
            runs[-1] = (runs[-1][0], slot + 1)
        elif on:
            runs.append((slot, slot + 1))
    return runs


def _clock(slot: int) -> str:
    return f"{slot // 2:02d}:{'30' if slot % 2 else '00'}"


def _line(look: Look) -> QColor:
    return look.colour("line")
