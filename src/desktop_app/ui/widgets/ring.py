"""How complete something is: a pie ring, and the sign of what is still needed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, painting
from desktop_app.ui.widgets.badge import Sign


def completeness_words(filled: int, total: int) -> Message:
    """Return completeness in words."""
    if total and filled >= total:
        return message("Completeness", "complete")
    if not filled:
        return message("Completeness", "empty")
    return message("Completeness", "%1 of %2 filled in").fill(filled, total)


def paint_ring(look: Look, painter: QPainter, rect: QRectF, share: float) -> None:
    """Draw the ring: hollow at 0, a pie between, a green disc with a tick at 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    centre = rect.center()
    if share >= 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("ok"))
        painter.drawEllipse(centre, side / 2, side / 2)
        pen = QPen(look.colour("surface"), side * 0.11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = QPointF(centre.x() - side / 2, centre.y() - side / 2)
        marks = ((0.28, 0.52), (0.44, 0.67), (0.73, 0.36))
        painter.drawPolyline(
            QPolygonF([corner + QPointF(x * side, y * side) for x, y in marks]),
        )
    else:
        width = side * 0.1
        painter.setPen(QPen(look.colour("line2"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, side / 2 - width / 2, side / 2 - width / 2)
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            radius = side * 0.33
            pie = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawPie(pie, 90 * 16, -round(max(0.08, share) * 360 * 16))
    painter.restore()


class Ring(Sign):
    """Completeness of a form, a section or a stage; says itself in words."""

    def __init__(
        self, look: Look, filled: int, total: int, *, size: int = 16, words: Words = ""
    ) -> None:
        super().__init__(look, words or completeness_words(filled, total))
        self._share = filled / total if total else 0.0
        self._size = size

    def set_filled(self, filled: int, total: int) -> None:
        """Show another completeness."""
        self._share = filled / total if total else 0.0
        self.set_words(completeness_words(filled, total))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.look.em(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_ring(self.look, painter, QRectF(self.rect()), self._share)


class Needed(Sign):
    """A dashed amber circle and words or a number: what is still needed to activate."""

    def __init__(self, look: Look, words: Words, *, name: Words = "") -> None:
        super().__init__(look, words)
        look.dress(self, "row", 600)
        if name:
            self.setAccessibleName(look.words(name))

    def sizeHint(self) -> QSize:
        look = self.look
        width = look.em(16)
        if self.text():
            width += look.em(6) + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 1, max(look.em(18), self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setFont(self.font())
            paint_needed(self.look, painter, QRectF(self.rect()), words=self.text())


def paint_needed(
    look: Look, painter: QPainter, rect: QRectF, *, words: str = "", gap: int = 6
) -> None:
    """Draw the dashed circle at the left of ``rect`` and ``words`` after it."""
    side = look.em(16)
    where = QRectF(rect.x(), round(rect.center().y() - side / 2), side, side)
    look.paint_icon(painter, "circle-dashed", where, ink="warn")
    if words:
        painter.setPen(look.colour("warn"))
        painter.drawText(rect.adjusted(side + look.em(gap), 0, 0, 0), MIDDLE_LEFT, words)
