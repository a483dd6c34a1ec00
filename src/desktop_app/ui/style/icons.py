"""The icons of the program: drawn as lines on a grid of 24, coloured when they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop_app.paths import resource

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75
SMALL_STROKE = 2.0
"""Width of a line on the grid of 24; icons of 16 pixels and below take the thicker one."""


class Icons:
    """Reads an icon once, and keeps what it has drawn."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._drawings: dict[tuple[str, str, bool], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, size: int, *, colour: str, ratio: float = 1.0) -> QPixmap:
        """Return icon ``name``, ``size`` pixels square, for a screen with this pixel ratio."""
        key = (name, size, colour, ratio)
        if (kept := self._pixmaps.get(key)) is not None:
            return kept
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, QRectF(0, 0, size, size), colour=colour)
        painter.end()
        self._pixmaps[key] = pixmap
        return pixmap

    def paint(self, painter: QPainter, name: str, rect: QRectF, *, colour: str) -> None:
        """Draw icon ``name`` into ``rect``."""
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  (with the first icon, not before)

        small = rect.width() <= 16
        key = (name, colour, small)
        drawing = self._drawings.get(key)
        if drawing is None:
            source = self._source(name).replace("currentColor", colour)
            if small:
                source = source.replace(f'width="{STROKE}"', f'width="{SMALL_STROKE}"')
            drawing = self._drawings[key] = QSvgRenderer(QByteArray(source.encode()))
        drawing.render(painter, rect)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = resource(f"icons/{name}.svg").read_text("utf-8")
        return self._sources[name]
