"""How a cell of a list is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.style import letters
from desktop_app.ui.style.lines import Measures, folded, widest_word
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.native import tick_box
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, MIDDLE_RIGHT, box, elided
from desktop_app.ui.widgets.level import level_ink, level_words, paint_level_sign
from desktop_app.ui.widgets.ring import paint_ring
from desktop_app.ui.widgets.rows import Cell, Column, Row, RowsModel
from desktop_app.ui.widgets.track import paint_track, track_width

PAD = 8
EDGE = 16
BIG = 56
"""From this height on a row has a large tick box."""
MOST_LINES = 6
"""A row grows for so many lines of one cell; what a person wrote at length ends after them."""
_ABOVE = 12
"""Pixels over and under the lines of a row together."""


class _Block(NamedTuple):
    """The text of a cell in lines, the quieter one in lines below, and how high both are."""

    lines: tuple[str, ...]
    details: tuple[str, ...]
    height: float


class CellPainter(QStyledItemDelegate):
    """Draws the cells of ``RowsModel``: signs, two lines, tick box, level, track, picture."""

    def __init__(self, look: Look, *, height: int, edge: int = EDGE) -> None:
        super().__init__()
        self._look = look
        self._height = height
        self._edge = edge

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        model = index.model()
        assert isinstance(model, RowsModel)
        return QSize(10, self.row_height(model.rows[index.row()]))

    def row_height(self, row: Row) -> int:
        """Return how high a row is at least: a heading is low, a cell may have two lines."""
        look = self._look
        if row.head:
            return look.em(40 if self._big else 26)
        line = look.metrics("row").height()
        second = look.metrics("help").height() if any(cell.detail for cell in row.cells) else 0
        if any(cell.wrap for cell in row.cells):
            second = line
        return max(look.em(self._height), round(line + second) + look.space(_ABOVE))

    def full_height(
        self,
        row: Row,
        columns: tuple[Column, ...],
        widths: Sequence[int],
        *,
        most: int = MOST_LINES,
    ) -> int:
        """Return how high a row must be so that no cell is cut in columns of these widths.

        ``most``: so many lines at most.
        """
        high = 0.0
        for at, (cell, width) in enumerate(zip(row.cells, widths, strict=False)):
            if not width or cell.picture is not None or cell.framed:
                continue
            room = width - self._beside_text(cell, at, columns)
            high = max(high, self._block(cell, room, most).height)
        return max(self.row_height(row), round(high) + self._look.space(_ABOVE))

    def needs(self, cell: Cell, at: int, columns: tuple[Column, ...]) -> tuple[int, int, int]:
        """Return the width at which no word of a cell is cut, and that at which nothing folds.

        The third is how long its text and the quieter one would be after each other.
        """
        if cell.picture is not None:
            return 0, 0, 0
        metrics, small = self._metrics(cell), self._small(cell)
        text = self._text(cell)
        beside = self._beside_text(cell, at, columns) + 2
        sign = self._look.em(17) if cell.detail_icon else 0
        first, second = metrics.wide(text), small.wide(cell.detail) + sign
        whole = max(first, second)
        least = max(widest_word(text, metrics), widest_word(cell.detail, small) + sign)
        least = whole if cell.framed else least
        return ceil(beside + least), ceil(beside + whole), ceil(beside + first + second)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        cell = model.cell(index)
        if cell is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        left, end = self._edges(index.column(), model.columns)
        inside = rect.adjusted(left, 0, -end, 0)
        self._paint_cell(painter, cell, inside, right=model.columns[index.column()].right)
        painter.restore()

    def tick_rect(self, rect: QRectF) -> QRectF:
        """Return where the tick box stands in a cell that fills ``rect``."""
        side = self._look.em(26 if self._big else 20)
        return QRectF(rect.x(), round(rect.center().y() - side / 2), side, side)

    @property
    def _big(self) -> bool:
        """True for the rows of a checklist, which are touched in a corridor."""
        return self._height >= BIG

    def _edges(self, at: int, columns: tuple[Column, ...]) -> tuple[int, int]:
        """Return the room left and right of what stands in a column."""
        look = self._look
        narrow = bool(columns[at].width) and columns[at].width < 60
        left = look.space(self._edge if at == 0 else PAD)
        if at == 0 and narrow:
            left = look.space(18 if self._big else 12)
        right = look.space(self._edge if at == len(columns) - 1 else PAD)
        return left, 0 if narrow else right

    def _paint_cell(self, painter: QPainter, cell: Cell, rect: QRectF, *, right: bool) -> None:
        look = self._look
        if cell.picture is not None:
            cell.picture(look, painter, rect)
            return
        if cell.tick is not None:
            where = self.tick_rect(rect)
            tick_box(painter, where, cell.tick, tokens=look.tokens)
            rect = rect.adjusted(where.width() + look.em(10), 0, 0, 0)
        if cell.framed:
            height = look.em(30)
            frame = QRectF(rect.x(), round(rect.center().y() - height / 2), rect.width(), height)
            border = look.colour("line2")
            box(painter, frame, fill=look.colour("surface"), border=border)
            rect = frame.adjusted(look.em(8), 0, -look.em(8), 0)
        left = self._sign_width(cell)
        block = self._block(cell, rect.width() - left, self._lines_in(cell, rect))
        self._paint_sign(painter, cell, rect, block.height)
        align = CENTRE if cell.framed else MIDDLE_RIGHT if right else MIDDLE_LEFT
        self._paint_lines(painter, cell, block, rect.adjusted(left, 0, 0, 0), align=align)

    def _metrics(self, cell: Cell) -> Measures:
        """Measure the letters of a cell; numbers that stand under each other are wider."""
        return self._look.metrics(cell.letter, cell.weight, tabular=cell.tabular)

    def _small(self, cell: Cell) -> Measures:
        return self._look.metrics("help", _detail_weight(cell))

    def _text(self, cell: Cell) -> str:
        if cell.text or cell.level is None:
            return cell.text
        return self._look.words(level_words(cell.level))

    def _beside_text(self, cell: Cell, at: int, columns: tuple[Column, ...]) -> float:
        """Return the pixels of a cell's width that are not there for its text."""
        look = self._look
        left, right = self._edges(at, columns)
        beside = left + right + self._sign_width(cell)
        if cell.tick is not None:
            beside += look.em(26 if self._big else 20)
            beside += look.em(10) if cell.text or cell.detail else 0
        if cell.framed:
            beside += 2 * look.em(8)
        return beside

    def _sign_width(self, cell: Cell) -> float:
        look = self._look
        if cell.track is not None:
            return track_width(look) + look.em(8)
        if cell.level is None and cell.share is None and not cell.icon:
            return 0
        return look.em(16) + look.em(6)

    def _lines_in(self, cell: Cell, rect: QRectF) -> int:
        """Return how many lines there is room for in a row of this height."""
        if cell.framed:
            return 1
        line = self._metrics(cell).height()
        detail = self._look.metrics("help").height() if cell.detail else 0
        room = rect.height() - self._look.space(_ABOVE) / 2 - detail
        return max(1, int(room / line)) + (1 if detail else 0)

    def _block(self, cell: Cell, width: float, most: int) -> _Block:
        """Lay the text of a cell, and the quieter one below it, in at most ``most`` lines."""
        look = self._look
        metrics, small = self._metrics(cell), self._small(cell)
        below = 1 if cell.detail else 0
        lines = folded(self._text(cell), metrics, width, most - below)
        sign = look.em(17) if cell.detail_icon else 0
        details = folded(cell.detail, small, width - sign, most - len(lines)) if below else ()
        return _Block(lines, details, len(lines) * metrics.height() + len(details) * small.height())

    def _paint_sign(self, painter: QPainter, cell: Cell, rect: QRectF, high: float) -> None:
        look = self._look
        side = look.em(16)
        where = QRectF(rect.x(), round(rect.center().y() - side / 2), side, side)
        if cell.detail and cell.icon:
            where.moveTop(round(rect.center().y() - high / 2 + 1))
        if cell.level is not None:
            ink = look.colour(level_ink(cell.level))
            ground = look.colour("surface")
            paint_level_sign(painter, cell.level, where, colour=ink, ground=ground)
        elif cell.share is not None:
            paint_ring(look, painter, where, cell.share)
        elif cell.track is not None:
            paint_track(look, painter, rect, cell.track)
        elif cell.icon:
            if not cell.text and not cell.detail and cell.press:
                where.moveCenter(rect.center())
            look.paint_icon(painter, cell.icon, where, ink=cell.icon_ink or cell.ink)

    def _paint_lines(
        self,
        painter: QPainter,
        cell: Cell,
        block: _Block,
        rect: QRectF,
        *,
        align: Qt.AlignmentFlag,
    ) -> None:
        look = self._look
        ink = cell.ink if cell.level is None else level_ink(cell.level)
        font = look.font(cell.letter, cell.weight)
        if cell.tabular:
            letters.with_feature(font, "tnum")
        font.setStrikeOut(cell.struck)
        high = self._metrics(cell).height()
        place = QRectF(rect.x(), rect.center().y() - block.height / 2, rect.width(), high)
        for said in block.lines:
            _line(painter, said, place, font=font, colour=look.colour(ink), align=align)
            place.translate(0, high)
        if not block.details:
            return
        place.setHeight(look.metrics("help").height())
        if cell.detail_icon:
            side = look.em(13)
            where = QRectF(place.x(), round(place.center().y() - side / 2), side, side)
            look.paint_icon(painter, cell.detail_icon, where, ink=cell.detail_ink)
            place.adjust(side + look.em(4), 0, 0, 0)
        font = look.font("help", _detail_weight(cell))
        for said in block.details:
            _line(painter, said, place, font=font, colour=look.colour(cell.detail_ink), align=align)
            place.translate(0, place.height())

    def cut(self, cell: Cell, at: int, columns: tuple[Column, ...], rect: QRectF) -> bool:
        """Tell whether a cell in ``rect`` ends in an ellipsis."""
        room = rect.width() - self._beside_text(cell, at, columns)
        metrics = self._metrics(cell)
        block = self._block(cell, room, self._lines_in(cell, rect))
        small = self._small(cell)
        return any(metrics.wide(one) > room for one in block.lines) or any(
            small.wide(one) > room for one in block.details
        )


def _detail_weight(cell: Cell) -> int:
    return 400 if cell.detail_ink == "text2" else 600


def _line(
    painter: QPainter,
    text: str,
    rect: QRectF,
    *,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag,
) -> None:
    """Draw one line of text, cut at the end of ``rect``."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, align, elided(text, QFontMetricsF(font), rect.width()))
