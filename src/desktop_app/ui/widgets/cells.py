"""How a cell of a list is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.style import letters
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
        """Return how high a row must be: a heading is low, a cell may have two lines."""
        look = self._look
        if row.head:
            return look.em(40 if self._big else 26)
        line = look.metrics("row").height()
        second = look.metrics("help").height() if any(cell.detail for cell in row.cells) else 0
        if any(cell.wrap for cell in row.cells):
            second = line
        return max(look.em(self._height), round(line + second) + look.space(12))

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
        right = model.columns[index.column()].right
        self._paint_cell(painter, cell, self._inside(rect, index, model.columns), right=right)
        painter.restore()

    def tick_rect(self, rect: QRectF) -> QRectF:
        """Return where the tick box stands in a cell that fills ``rect``."""
        side = self._look.em(26 if self._big else 20)
        return QRectF(rect.x(), round(rect.center().y() - side / 2), side, side)

    @property
    def _big(self) -> bool:
        """True for the rows of a checklist, which are touched in a corridor."""
        return self._height >= BIG

    def _inside(
        self,
        rect: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        columns: tuple[Column, ...],
    ) -> QRectF:
        look = self._look
        left = look.space(self._edge if index.column() == 0 else PAD)
        if index.column() == 0 and columns[0].width and columns[0].width < 60:
            left = look.space(18 if self._big else 12)
        right = look.space(self._edge if index.column() == len(columns) - 1 else PAD)
        if columns[index.column()].width and columns[index.column()].width < 60:
            right = 0
        return rect.adjusted(left, 0, -right, 0)

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
        left = self._paint_sign(painter, cell, rect)
        align = CENTRE if cell.framed else MIDDLE_RIGHT if right else MIDDLE_LEFT
        self._paint_lines(painter, cell, rect.adjusted(left, 0, 0, 0), align=align)

    def _paint_sign(self, painter: QPainter, cell: Cell, rect: QRectF) -> float:
        look = self._look
        side = look.em(16)
        where = QRectF(rect.x(), round(rect.center().y() - side / 2), side, side)
        if cell.detail and cell.icon:
            line = look.metrics("row").height() + look.metrics("help").height()
            where.moveTop(round(rect.center().y() - line / 2 + 1))
        if cell.level is not None:
            ink = look.colour(level_ink(cell.level))
            ground = look.colour("surface")
            paint_level_sign(painter, cell.level, where, colour=ink, ground=ground)
        elif cell.share is not None:
            paint_ring(look, painter, where, cell.share)
        elif cell.track is not None:
            paint_track(look, painter, rect, cell.track)
            return track_width(look) + look.em(8)
        elif cell.icon:
            if not cell.text and not cell.detail and cell.press:
                where.moveCenter(rect.center())
            look.paint_icon(painter, cell.icon, where, ink=cell.icon_ink or cell.ink)
        else:
            return 0
        return side + look.em(6)

    def _paint_lines(
        self, painter: QPainter, cell: Cell, rect: QRectF, *, align: Qt.AlignmentFlag
    ) -> None:
        look = self._look
        text, ink = cell.text, cell.ink
        if cell.level is not None:
            text = text or look.words(level_words(cell.level))
            ink = level_ink(cell.level)
        font = look.font(cell.letter, cell.weight)
        if cell.tabular:
            letters.with_feature(font, "tnum")
        font.setStrikeOut(cell.struck)
        metrics = look.metrics(cell.letter, cell.weight)
        colour = look.colour(ink)
        if not cell.detail:
            lines = lines_of(cell, text, metrics, rect.width())
            top = rect.center().y() - len(lines) * metrics.height() / 2
            for at, said in enumerate(lines):
                place = QRectF(
                    rect.x(), top + at * metrics.height(), rect.width(), metrics.height()
                )
                _line(painter, said, place, font=font, colour=colour, align=align)
            return
        small = look.metrics("help")
        top = rect.center().y() - (metrics.height() + small.height()) / 2
        first = QRectF(rect.x(), top, rect.width(), metrics.height())
        _line(painter, text, first, font=font, colour=colour, align=align)
        second = QRectF(rect.x(), first.bottom(), rect.width(), small.height())
        if cell.detail_icon:
            side = look.em(13)
            where = QRectF(second.x(), round(second.center().y() - side / 2), side, side)
            look.paint_icon(painter, cell.detail_icon, where, ink=cell.detail_ink)
            second.adjust(side + look.em(4), 0, 0, 0)
        weight = 400 if cell.detail_ink == "text2" else 600
        colour = look.colour(cell.detail_ink)
        font = look.font("help", weight)
        _line(painter, cell.detail, second, font=font, colour=colour, align=align)


def lines_of(cell: Cell, text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """Return the one or two lines of a text; the last one may still be too long for ``width``."""
    if not cell.wrap or cell.detail or metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split()
    first = words[:1]
    for word in words[1:]:
        if metrics.horizontalAdvance(" ".join((*first, word))) > width:
            break
        first.append(word)
    rest = " ".join(words[len(first) :])
    return (" ".join(first), rest) if rest else (text,)


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
