"""The level: shape, word and colour, always in this order."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF

from desktop_app.domain.level import Level
from desktop_app.domain.level_sign import LEVEL_SIGNS, Point
from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, NOTHING, box, painting
from desktop_app.ui.style.tokens import Ink, Tone
from desktop_app.ui.widgets.badge import Sign, tone_grounds

_TONES: dict[Level, Tone] = {
    "insufficient": "plain",
    "baseline": "plain",
    "elevated": "warn",
    "high": "danger",
    "acute": "danger",
}
_INKS: dict[Level, Ink] = {
    "insufficient": "text2",
    "baseline": "text2",
    "elevated": "warn",
    "high": "danger",
    "acute": "danger",
}


def level_words(level: Level) -> Message:
    """Return the word of a level."""
    return {
        "insufficient": message("Level", "Insufficient information"),
        "baseline": message("Level", "Baseline"),
        "elevated": message("Level", "Elevated"),
        "high": message("Level", "High"),
        "acute": message("Level", "Acute"),
    }[level]


def level_ink(level: Level) -> Ink:
    """Return the colour of a level's word and shape on a plain ground."""
    return _INKS[level]


def paint_level_sign(
    painter: QPainter, level: Level, rect: QRectF, *, colour: QColor, ground: QColor
) -> None:
    """Draw the shape of a level in ``colour``; the mark of a filled one is in ``ground``."""
    sign = LEVEL_SIGNS[level]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = rect.width()
    width = side * (0.1 if sign.dashed else 0.11 if sign.outline else 0.125)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if sign.dashed:
        pen.setDashPattern([2.2, 1.1])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign.outline:
        inset = width / side / 2
        painter.drawPolygon(_polygon(sign.outline, rect, inset))
        if sign.filled:
            painter.setBrush(colour)
            painter.drawPolygon(_polygon(sign.filled, rect, inset))
    else:
        painter.drawEllipse(rect.center(), side * 0.42, side * 0.42)
    if sign.mark:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(side * (0.66 if sign.dashed else 0.74))))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(ground if sign.filled else colour)
        painter.drawText(rect, CENTRE, sign.mark)
    painter.restore()


def _polygon(points: tuple[Point, ...], rect: QRectF, inset: float) -> QPolygonF:
    def place(value: float) -> float:
        return inset + value * (1 - 2 * inset)

    return QPolygonF(
        [
            QPointF(rect.x() + place(x) * rect.width(), rect.y() + place(y) * rect.height())
            for x, y in points
        ]
    )


class LevelBadge(Sign):
    """The level on its tinted ground: strip, preview, head of a form."""

    def __init__(self, look: Look, level: Level) -> None:
        super().__init__(look, level_words(level), letter="row")
        look.dress(self, "row", 600)
        self._level: Level = level

    def set_level(self, level: Level) -> None:
        """Show another level."""
        self._level = level
        self.set_words(level_words(level))
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        width = self.fontMetrics().horizontalAdvance(self.text()) + look.em(9 + 14 + 6 + 9)
        return QSize(width + 1, look.em(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        acute = self._level == "acute"
        ground, border = tone_grounds(_TONES[self._level])
        fill = look.colour("danger" if acute else ground)
        ink = look.colour("on_danger" if acute else _INKS[self._level])
        with painting(self) as painter:
            height = self.height()
            box(
                painter,
                self.rect(),
                fill=fill,
                border=NOTHING if acute else look.colour(border),
                width=look.tokens.border,
                radius=height / 2,
            )
            side = look.em(14)
            where = QRectF(look.em(9), (height - side) / 2, side, side)
            paint_level_sign(painter, self._level, where, colour=ink, ground=fill)
            painter.setFont(self.font())
            painter.setPen(ink)
            left = where.right() + look.em(6)
            painter.drawText(QRectF(left, 0, self.width(), height), MIDDLE_LEFT, self.text())


class LevelMark(Sign):
    """The level without a ground: lists and tables outside a table view."""

    def __init__(self, look: Look, level: Level) -> None:
        super().__init__(look, level_words(level), letter="row_strong")
        self._level: Level = level

    def sizeHint(self) -> QSize:
        look = self.look
        width = self.fontMetrics().horizontalAdvance(self.text()) + look.em(16 + 6)
        return QSize(width + 1, max(look.em(18), self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setFont(self.font())
            paint_level(self.look, painter, self._level, QRectF(self.rect()), words=self.text())


def paint_level(
    look: Look, painter: QPainter, level: Level, rect: QRectF, *, words: str = ""
) -> None:
    """Draw shape and word of a level at the left of ``rect``; the painter's font is used."""
    side = look.em(16)
    ink = look.colour(_INKS[level])
    where = QRectF(rect.x(), rect.center().y() - side / 2, side, side)
    paint_level_sign(painter, level, where, colour=ink, ground=look.colour("surface"))
    painter.setPen(ink)
    left = side + look.em(6)
    words = words or look.words(level_words(level))
    painter.drawText(rect.adjusted(left, 0, 0, 0), MIDDLE_LEFT, words)
