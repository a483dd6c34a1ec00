"""The style of the program: Fusion, with tick boxes, radio buttons and scroll bars of our own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from desktop_app.ui.style.tokens import LIGHT, Tokens

_STATE = QStyle.StateFlag
_BAR, _LEAST_HANDLE = 8, 24
"""How broad a scroll bar is, and how long its handle at least: pixels at 100 %."""


class WaymarkStyle(QProxyStyle):
    """Draws tick boxes, radio buttons and scroll bars; leaves rings of focus to ``FocusRing``."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._tokens = LIGHT
        self._scale = 1.0

    def wear(self, tokens: Tokens, scale: float = 1.0) -> None:
        """Draw in the colours of a theme, at a letter scale (1.0 to 2.0), from now on."""
        self._tokens = tokens
        self._scale = scale

    def polish(self, what: Any) -> Any:
        """Give the words of a tooltip room; ``what`` is a palette, the application or a widget."""
        if isinstance(what, QLabel) and what.inherits("QTipLabel"):
            what.setContentsMargins(7, 5, 7, 5)
        return super().polish(what)

    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        /,
        widget: QWidget | None = None,
    ) -> QSize:
        """Make scroll bars narrow."""
        if contents != QStyle.ContentsType.CT_ScrollBar:
            # Qt asks without a widget, too, whatever the stubs of PySide say.
            return super().sizeFromContents(contents, option, size, widget)  # type: ignore[arg-type]
        broad, least = round(_BAR * self._scale), round(_LEAST_HANDLE * self._scale)
        upright = isinstance(option, QStyleOptionSlider) and _upright(option)
        return QSize(broad, least) if upright else QSize(least, broad)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        /,
        widget: QWidget | None = None,
    ) -> QRect:
        """Place the handle of a scroll bar, which has no arrows."""
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._part_of_bar(option, part)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the handle of a scroll bar on nothing."""
        if control != QStyle.ComplexControl.CC_ScrollBar or not isinstance(
            option, QStyleOptionSlider
        ):
            super().drawComplexControl(control, option, painter, widget)
            return
        handle = self._part_of_bar(option, QStyle.SubControl.SC_ScrollBarSlider)
        held = option.state & (_STATE.State_MouseOver | _STATE.State_Sunken)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.text2 if held else self._tokens.line2))
        painter.drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), 2, 2)
        painter.restore()

    def _part_of_bar(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        """Return where a part of a scroll bar lies: the whole is its groove."""
        bar, upright = option.rect, _upright(option)
        room = bar.height() if upright else bar.width()
        span = max(0, option.maximum - option.minimum)
        shown = max(1, option.pageStep)
        least = min(room, round(_LEAST_HANDLE * self._scale))
        long = max(least, room * shown // (span + shown)) if span else room
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, room - long, option.upsideDown
        )
        match part:
            case QStyle.SubControl.SC_ScrollBarSlider:
                first, length = start, long
            case QStyle.SubControl.SC_ScrollBarSubPage:
                first, length = 0, start
            case QStyle.SubControl.SC_ScrollBarAddPage:
                first, length = start + long, room - start - long
            case QStyle.SubControl.SC_ScrollBarGroove:
                first, length = 0, room
            case _:
                return QRect()
        if upright:
            return QRect(bar.left(), bar.top() + first, bar.width(), length)
        return QRect(bar.left() + first, bar.top(), length, bar.height())

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
        elif element == QStyle.PrimitiveElement.PE_PanelTipLabel:
            painter.fillRect(option.rect, QColor(self._tokens.surface))
            painter.setPen(QPen(QColor(self._tokens.line2), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        elif element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)


def _upright(option: QStyleOptionSlider) -> bool:
    return option.orientation == Qt.Orientation.Vertical


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
