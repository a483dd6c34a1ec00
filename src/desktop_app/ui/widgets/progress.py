"""A thin bar that shows how far something is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import box, painting


class ProgressLine(QProgressBar):
    """A bar of six pixels; ``name`` says what is measured. A total of 0 is "not known yet"."""

    def __init__(
        self, look: Look, done: int = 0, total: int = 0, *, name: Words, thick: int = 5
    ) -> None:
        super().__init__()
        self._look = look
        self._thick = thick
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.words(name))
        self.set_done(done, total)

    def set_done(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` is finished."""
        self.setRange(0, max(0, total))
        self.setValue(max(0, min(done, total)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(72), self._look.em(self._thick))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(32), self._look.em(self._thick))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        height = min(self.height(), look.em(self._thick))
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        with painting(self) as painter:
            strong = look.tokens.border > 1
            border = look.colour("line2" if strong else "line")
            fill = look.colour("surface" if strong else "line")
            box(painter, track, fill=fill, border=border, radius=height / 2)
            if share > 0:
                track.setWidth(max(height, track.width() * share))
                box(painter, track, fill=look.colour("accent"), radius=height / 2)
