"""The few shapes of which every painted widget is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter
NOTHING = QColor(0, 0, 0, 0)


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """Paint on a widget with smooth edges; the painter is ended whatever happens."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    fill: QColor = NOTHING,
    border: QColor = NOTHING,
    width: float = 1,
    radius: float = 6,
) -> None:
    """Draw a rounded box whose border lies inside ``rect``, sharp at whole pixels."""
    inside = QRectF(rect)
    if border.alpha():
        half = width / 2
        inside.adjust(half, half, -half, -half)
        radius = max(0.0, radius - half)
        painter.setPen(QPen(border, width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    # A radius larger than half the height would turn the ends into points.
    radius = min(radius, inside.height() / 2, inside.width() / 2)
    painter.drawRoundedRect(inside, radius, radius)


def line(
    painter: QPainter,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    colour: QColor,
    width: float = 1,
    dotted: bool = False,
) -> None:
    """Draw a straight line, solid or dotted."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dotted:
        pen.setDashPattern([2 / width, 2 / width])
    painter.setPen(pen)
    painter.drawLine(QPointF(*start), QPointF(*end))


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return ``text`` cut at its end to fit ``width`` pixels."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))
