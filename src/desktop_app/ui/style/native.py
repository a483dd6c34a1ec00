"""The style below the stylesheet: Fusion, with tick boxes and radio buttons of our own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from desktop_app.ui.style.tokens import LIGHT, Tokens

_STATE = QStyle.StateFlag


class WaymarkStyle(QProxyStyle):
    """Draws tick boxes and radio buttons, and leaves rings of focus to ``FocusRing``."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._tokens = LIGHT

    def wear(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme from now on."""
        self._tokens = tokens

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw tick boxes and radio buttons; no dotted focus rectangle."""
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            tick_box(painter, QRectF(option.rect), _tick(option.state), tokens=self._tokens)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            on = bool(option.state & _STATE.State_On)
            radio(painter, QRectF(option.rect), "on" if on else "off", tokens=self._tokens)
        elif element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)


def _tick(state: QStyle.StateFlag) -> str:
    if state & _STATE.State_NoChange:
        return "waived"
    return "on" if state & _STATE.State_On else "off"


def tick_box(painter: QPainter, rect: QRectF, state: str, *, tokens: Tokens) -> None:
    """Draw a tick box: ``off`` (a hollow square), ``on`` (a tick) or ``waived`` (a dash)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    radius = side * 0.2
    if state == "off":
        width = max(1.5, side * 0.075) * tokens.border
        box.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(tokens.line2), width))
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent if state == "on" else tokens.line2))
    painter.drawRoundedRect(box, radius, radius)
    ink = QColor(tokens.on_accent if state == "on" else tokens.surface)
    pen = QPen(ink, side * 0.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    marks: tuple[tuple[float, float], ...]
    if state == "on":
        marks = ((0.26, 0.53), (0.43, 0.70), (0.75, 0.34))
    else:
        marks = ((0.27, 0.5), (0.73, 0.5))
    painter.drawPolyline(
        QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in marks])
    )
    painter.restore()


def radio(painter: QPainter, rect: QRectF, state: str, *, tokens: Tokens) -> None:
    """Draw a radio button: ``off`` (a hollow circle) or ``on`` (a circle with its centre)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    on = state == "on"
    width = side * (0.11 if on else 0.085)
    radius = side / 2 - width / 2
    painter.setPen(QPen(QColor(tokens.accent if on else tokens.line2), width))
    painter.setBrush(QColor(tokens.field))
    painter.drawEllipse(rect.center(), radius, radius)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(rect.center(), side * 0.27, side * 0.27)
    painter.restore()
