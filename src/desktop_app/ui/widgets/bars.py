"""Small pictures of numbers for the cells of a table; the number always stands beside in words.

Each function returns a picture for ``Cell.picture``. Shares run from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, box
from desktop_app.ui.widgets.rows import Picture

HATCHED_WIDTH = 56
"""Pixels at 100 % of every withheld bar, so that its length says nothing."""


def share_bar(share: float) -> Picture:
    """Return a bar that is filled up to ``share``."""

    def paint(look: Look, painter: QPainter, rect: QRectF) -> None:
        bar = _track(look, painter, rect, 10)
        bar.setWidth(bar.width() * max(0.0, min(1.0, share)))
        box(painter, bar, fill=look.colour("accent"), radius=2)

    return paint


def change_bar(change: float) -> Picture:
    """Return a bar that grows from the middle; ``change`` is -1 to 1, the stroke is "no change"."""

    def paint(look: Look, painter: QPainter, rect: QRectF) -> None:
        bar = _track(look, painter, rect, 10)
        middle = bar.center().x()
        end = middle + bar.width() / 2 * max(-1.0, min(1.0, change))
        part = QRectF(QPointF(min(middle, end), bar.top()), QPointF(max(middle, end), bar.bottom()))
        box(painter, part, fill=look.colour("accent"), radius=0)
        stroke = QRectF(middle - 1, bar.top() - look.em(4), 2, bar.height() + look.em(8))
        painter.fillRect(stroke, look.colour("text"))

    return paint


def median_dot(median: float, band: tuple[float, float] | None = None) -> Picture:
    """Return a dot at the median and, if given, the band of the middle half."""

    def paint(look: Look, painter: QPainter, rect: QRectF) -> None:
        bar = _track(look, painter, rect, 4)
        if band is not None:
            left, right = (bar.x() + bar.width() * part for part in band)
            height = look.em(10)
            part = QRectF(left, bar.center().y() - height / 2, right - left, height)
            tint, accent = look.colour("accent_tint"), look.colour("accent")
            box(painter, part, fill=tint, border=accent, radius=height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        dot = QPointF(bar.x() + bar.width() * median, bar.center().y())
        painter.drawEllipse(dot, look.em(6), look.em(6))

    return paint


def parts_bar(parts: Sequence[tuple[float, str]]) -> Picture:
    """Return a bar of parts (share, number in words); an empty word is a withheld part, hatched."""

    def paint(look: Look, painter: QPainter, rect: QRectF) -> None:
        height = look.em(18)
        left = rect.x()
        withheld = sum(1 for _share, words in parts if not words)
        room = rect.width() - withheld * look.em(30) - (len(parts) - 1) * 2
        whole = sum(share for share, words in parts if words) or 1.0
        fills = ("accent", "text2", "accent_tint")
        for at, (share, words) in enumerate(parts):
            width = look.em(30) if not words else room * share / whole
            part = QRectF(left, rect.center().y() - height / 2, width, height)
            if words:
                fill = fills[min(at, 2)]
                border = look.colour("accent" if fill == "accent_tint" else fill)
                box(painter, part, fill=look.colour(fill), border=border, radius=2)
                ink = {"accent": "on_accent", "text2": "surface", "accent_tint": "text"}[fill]
                painter.setFont(look.font("badge", 700))
                painter.setPen(look.colour(ink))
                painter.drawText(part, CENTRE, words)
            else:
                _hatch(look, painter, part)
            left += width + 2

    return paint


def withheld_bar(words: str = "<5") -> Picture:
    """Return the hatched bar of a value that is not shown."""

    def paint(look: Look, painter: QPainter, rect: QRectF) -> None:
        height, width = look.em(16), look.em(HATCHED_WIDTH)
        part = QRectF(rect.x(), round(rect.center().y() - height / 2), width, height)
        _hatch(look, painter, part)
        painter.setFont(look.font("badge", 600))
        room = painter.fontMetrics().horizontalAdvance(words) + look.em(8)
        middle = QRectF(0, 0, room, height - 2)
        middle.moveCenter(part.center())
        painter.fillRect(middle, look.colour("surface"))
        painter.setPen(look.colour("text"))
        painter.drawText(part, CENTRE, words)

    return paint


def _track(look: Look, painter: QPainter, rect: QRectF, height: int) -> QRectF:
    tall = look.em(height)
    bar = QRectF(rect.x(), round(rect.center().y() - tall / 2), rect.width(), tall)
    box(painter, bar, fill=look.colour("line"), radius=2)
    return bar


def _hatch(look: Look, painter: QPainter, rect: QRectF) -> None:
    inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(QBrush(look.colour("line2"), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(look.colour("line2"), 1))
    painter.drawRect(inside)
