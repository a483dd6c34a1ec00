"""A picture in a text: as wide as its place, with words for whoever does not see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import box, painting

_LEAST = 160


class Picture(QWidget):
    """Shows ``data`` (a PNG file), never larger than it is; ``words`` say what is to be seen."""

    def __init__(self, look: Look, data: bytes, words: str) -> None:
        super().__init__()
        self._look = look
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(data)
        self.setAccessibleName(words)
        self.setToolTip(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def empty(self) -> bool:
        """True when the data are no picture."""
        return self._pixmap.isNull()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = min(width, self._pixmap.width())
        return round(wide * self._pixmap.height() / max(1, self._pixmap.width()))

    def sizeHint(self) -> QSize:
        return self._pixmap.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        wide = min(self.width(), self._pixmap.width())
        where = QRectF(0, 0, wide, self.heightForWidth(wide))
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            ratio = self.devicePixelRatioF()
            scaled = self._pixmap.scaled(
                round(where.width() * ratio),
                round(where.height() * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawPixmap(where, scaled, QRectF(scaled.rect()))
            box(painter, where, border=self._look.colour("line2"), width=1, radius=0)
