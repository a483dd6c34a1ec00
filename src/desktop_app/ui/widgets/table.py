"""Lists and tables: hairlines between rows, a ring inside the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
)

from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.style.paint import box
from desktop_app.ui.widgets.cells import CellPainter
from desktop_app.ui.widgets.column_room import MEASURED, OF_PAGES, Need, needs, share_out
from desktop_app.ui.widgets.rows import Column, Index, PagedRows, Row, RowsModel
from desktop_app.ui.widgets.scroll import reveal
from desktop_app.ui.widgets.table_head import TableHead
from desktop_app.ui.widgets.text import plain_tip

Fit = Literal["content", "place"]
"""``content``: as tall as its rows, the page scrolls; ``place``: takes its place and scrolls."""
_SCROLL_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Table(QTableView):
    """A flat table of rows. Up and Down move, Enter opens, Space presses the tick box.

    Letters without Ctrl are sent as ``typed`` and act only while this list has the focus.
    """

    opened = Signal(str)  # Enter, or a double click, on the row with this key
    pressed_cell = Signal(str, str)  # a pressable part of the row was pressed: key, name
    current_changed = Signal(str)  # another row is the current one; "" for none
    typed = Signal(str, str)  # a letter or digit was typed on the row: key, letter

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column],
        *,
        name: Words,
        fit: Fit = "content",
        height: int = 44,
        heads: bool = True,
        inset: int = 0,
        most: int = 0,
        keeps: bool = False,
    ) -> None:
        """Make a table. ``most``: so many rows are in sight at once, more scroll; 0: all.

        ``keeps``: the current row stays marked without the focus, for buttons act on it.
        """
        super().__init__()
        self._most = most
        self._keeps = keeps or fit == "place"
        self._look = look
        self._fit: Fit = fit
        self._inset = inset
        self._breadth = Breadth.WIDE
        self._rows = RowsModel(columns)
        self._needs: list[Need] | None = None
        self._fitted: Sequence[int] = ()
        self._cells = CellPainter(look, height=height)
        self._over = -1
        self._heads: frozenset[int] = frozenset()
        self.setAccessibleName(look.words(name))
        self.setModel(self._rows)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # The current row is the selection; Qt's own would be painted over the ring.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(_SCROLL_OFF)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setHorizontalHeader(TableHead(look, columns))
        self.horizontalHeader().setVisible(heads)
        if fit == "content":
            if not most:
                self.setVerticalScrollBarPolicy(_SCROLL_OFF)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        look.dress(self, "row")

    # What a page does

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays current if it is among them."""
        if rows and not isinstance(rows, PagedRows) and self._rows.shows(rows):
            return  # of all lists of a page most are the same after a change: not measured again
        kept = self.current_key
        place = self.currentIndex().row()
        self._rows.set_rows(rows)
        self._needs = None
        self._set_heights()
        found = self._rows.row_of(kept) if kept else -1
        if found < 0 and kept:
            found = self._near(min(place, len(rows) - 1))
        elif found < 0 and self.hasFocus():  # rows that come when the focus is there already
            found = self._near(0)
        if found >= 0:
            self.setCurrentIndex(self._rows.index(found, 0))
        self._share_out()
        self.updateGeometry()

    @property
    def current_key(self) -> str:
        """The key of the current row, "" when there is none."""
        at = self.currentIndex().row()
        return self._rows.rows[at].key if 0 <= at < len(self._rows.rows) else ""

    def set_current(self, key: str) -> None:
        """Make the row with ``key`` the current one, if it is there."""
        at = self._rows.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self._rows.index(at, 0))

    def set_most(self, most: int) -> None:
        """Have at most so many rows in sight at once."""
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def set_breadth(self, breadth: Breadth) -> None:
        """Hide the columns that need more room than this."""
        self._breadth = breadth
        for at, column in enumerate(self._rows.columns):
            self.setColumnHidden(at, column.room > breadth)
        self._share_out()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit(key)
        elif key and event.key() == Qt.Key.Key_Space and plain:
            self._press_tick()
        elif key and plain and event.text().isalnum():
            self.typed.emit(key, event.text().lower())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        cell = self._rows.cell(index)
        key = self._rows.rows[index.row()].key
        if cell is not None and cell.tick is not None:
            self.pressed_cell.emit(key, "tick")
        elif cell is not None and cell.press:
            self.pressed_cell.emit(key, cell.press)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        cell = self._rows.cell(index) if index.isValid() else None
        if cell is not None and not cell.press and cell.tick is None:
            self.opened.emit(self._rows.rows[index.row()].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_over(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_over(-1)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tip(event)
        return super().viewportEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self._fit == "content" and current.isValid():
            reveal(self.viewport(), self._row_rect(current.row()))
        self.current_changed.emit(self.current_key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row from the first moment, and let it be seen."""
        super().focusInEvent(event)
        if not self.current_key and (first := self._near(0)) >= 0:
            self.setCurrentIndex(self._rows.index(first, 0))
        elif self._fit == "content" and self.currentIndex().isValid():
            reveal(self.viewport(), self._row_rect(self.currentIndex().row()))
        self.viewport().update()

    # Size

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._needs = None
            self._set_heights()
            self._share_out()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def sizeHint(self) -> QSize:
        header = self.verticalHeader()
        height = header.length()
        if self._most and header.count() > self._most:  # half a row says that there are more
            height = round(header.defaultSectionSize() * (self._most + 0.5))
        if not self.horizontalHeader().isHidden():
            height += self.horizontalHeader().sizeHint().height()
        return QSize(self._look.em(400), max(height, 1) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        if self._fit == "content":
            return QSize(self._look.em(160), self.sizeHint().height())
        return QSize(self._look.em(160), self._look.em(120))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_grounds(self, painter: QPainter) -> None:
        look = self._look
        current = self.currentIndex().row()
        last = len(self._rows.rows) - 1
        inset = look.space(self._inset)
        for at in self._seen():
            row, rect = self._rows.rows[at], self._row_rect(at)
            if row.head:
                painter.fillRect(rect, look.colour("sunken"))
                continue
            inside = rect.adjusted(3, 3, -3, -3)
            if at == current and self.hasFocus():
                fill, border = look.colour("accent_tint"), look.colour("accent")
                box(painter, inside, fill=fill, border=border, width=2)
            elif at == current and self._keeps:
                fill, border = look.colour("accent_tint"), look.colour("accent_line")
                box(painter, inside, fill=fill, border=border, width=look.tokens.border)
            elif at == self._over:
                box(painter, inside, fill=look.colour("hover"))
            if at < last:
                line = QRect(rect.left() + inset, rect.bottom(), rect.width() - inset, 1)
                painter.fillRect(line, look.colour("line"))

    def _seen(self) -> range:
        """Return the places of the rows that are in view."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        end = last + 1 if last >= 0 else len(self._rows.rows)
        return range(first, end) if first >= 0 else range(0)

    def _row_rect(self, at: int) -> QRect:
        top = self.rowViewportPosition(at)
        return QRect(0, top, self.viewport().width(), self.rowHeight(at))

    def _set_heights(self) -> None:
        """Make all rows as high as the highest, and headings low: thousands of rows at once."""
        self._fitted = ()
        rows = self._rows.rows
        if isinstance(rows, PagedRows):
            rows = rows.sample
        first = next((row for row in rows if not row.head), None)
        two = next((row for row in rows if any(cell.detail for cell in row.cells)), first)
        header = self.verticalHeader()
        if two is not None:
            header.setDefaultSectionSize(self._cells.row_height(two))
        heads = {at: row for at, row in enumerate(rows) if row.head}
        for at in self._heads - heads.keys():  # a section keeps its height when rows are replaced
            if at < header.count():
                header.resizeSection(at, header.defaultSectionSize())
        across = len(self._rows.columns)
        if self._heads or heads:
            self.clearSpans()
        for at, row in heads.items():
            header.resizeSection(at, self._cells.row_height(row))
            if across > 1:  # what a heading says may take the room of all columns
                self.setSpan(at, 0, 1, across)
        self._heads = frozenset(heads)

    def _share_out(self) -> None:
        """Give columns their widths, and rows the height that what they hold needs in them."""
        room = self.viewport().width()
        shown = [at for at in range(len(self._rows.columns)) if not self.isColumnHidden(at)]
        if self._needs is None:
            self._needs = needs(self._rows, self._cells, self._look)
        widths = share_out(self._rows.columns, shown, self._needs, room, self._look)
        for at, width in widths.items():
            self.setColumnWidth(at, width)
        self._fit_heights([widths.get(at, 0) for at in range(len(self._rows.columns))])

    def _fit_heights(self, widths: Sequence[int]) -> None:
        """Let each row be as high as its lines; a list too long to measure has one height."""
        rows, columns, cells = self._rows.rows, self._rows.columns, self._cells
        header = self.verticalHeader()
        if self._fitted == (header.length(), *widths):  # Qt may have begun anew with its sections
            return
        usual, before = header.defaultSectionSize(), header.length()
        if isinstance(rows, PagedRows):
            sample = rows.sample[:OF_PAGES]
            high = max(
                (cells.full_height(one, columns, widths, most=4) for one in sample), default=1
            )
            header.setDefaultSectionSize(max(usual, high))
            rows = ()
        for at, row in enumerate(rows if len(rows) <= MEASURED else ()):
            if not row.head:
                high = max(usual, cells.full_height(row, columns, widths))
                if header.sectionSize(at) != high:
                    header.resizeSection(at, high)
        self._fitted = (header.length(), *widths)
        if header.length() != before:
            self.updateGeometry()

    def _near(self, place: int) -> int:
        """Return the row nearest to ``place`` that can be chosen, -1 when there is none."""
        if isinstance(self._rows.rows, PagedRows):
            return max(-1, min(place, len(self._rows.rows) - 1))
        choosable = [at for at, row in enumerate(self._rows.rows) if not row.head]
        return min(choosable, key=lambda at: abs(at - place), default=-1)

    def _press_tick(self) -> None:
        row = self._rows.rows[self.currentIndex().row()]
        if any(cell.tick is not None for cell in row.cells):
            self.pressed_cell.emit(row.key, "tick")

    def _set_over(self, at: int) -> None:
        if at != self._over:
            self._over = at
            self.viewport().update()

    def _tip(self, event: QEvent) -> None:
        """Show the whole text of a cell that is cut."""
        index = self.indexAt(event.pos())  # type: ignore[attr-defined]
        cell = self._rows.cell(index) if index.isValid() else None
        tip = ""
        if cell is not None and cell.text:
            place = QRectF(self.visualRect(index))
            if self._cells.cut(cell, index.column(), self._rows.columns, place):
                tip = plain_tip(cell.text)
        self.viewport().setToolTip(tip)
