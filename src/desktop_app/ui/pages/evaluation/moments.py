"""The median of a number at each moment of the process, as bars with the number above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, box

_WIDTH: Final = 26
_HEIGHT: Final = 74
_LINE: Final = 18
_TOP: Final = 10
"""The end of the scale."""


@dataclass(frozen=True, slots=True)
class MomentShown:
    """One moment (``t0``), its median in words and as a height of 0 to 10, and n in words.

    ``height`` is None where the number is withheld or was not asked.
    """

    moment: str
    value: str
    height: float | None
    n: str


class MomentBars(QWidget):
    """Bars side by side; a screen reader hears the same as one sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: tuple[MomentShown, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moments(self, shown: Sequence[MomentShown]) -> None:
        """Show other bars."""
        self.shown = tuple(shown)
        self.setAccessibleName(
            "; ".join(f"{one.moment}: {one.value}, {one.n}" for one in self.shown)
        )
        self.setVisible(bool(self.shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(240), self._look.em(_HEIGHT + 3 * _LINE + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() / max(1, len(self.shown))
        width = min(float(look.em(_WIDTH)), room - 4)
        line, height = look.em(_LINE), look.em(_HEIGHT)
        for at, one in enumerate(self.shown):
            left = at * room
            bar = QRectF(left + (room - width) / 2, line + 2, width, height)
            box(painter, bar, fill=look.colour("line"), radius=3)
            if one.height is not None:
                full = bar.height() * max(0.0, min(1.0, one.height / _TOP))
                box(
                    painter,
                    QRectF(bar.x(), bar.bottom() - full, width, full),
                    fill=look.colour("accent"),
                    radius=3,
                )
            below = bar.bottom() + 2
            self._write(painter, QRectF(left, 0, room, line), one.value, weight=600)
            self._write(painter, QRectF(left, below, room, line), one.moment, weight=600)
            self._write(painter, QRectF(left, below + line, room, line), one.n, weight=400)
        painter.end()

    def _write(self, painter: QPainter, rect: QRectF, words: str, *, weight: int) -> None:
        look = self._look
        painter.setFont(look.font("help", weight))
        painter.setPen(look.colour("text" if weight > 400 else "text2"))
        painter.drawText(rect, CENTRE, words)
