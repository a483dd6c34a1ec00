"""Where a value is: draft, saved on this laptop, in a bundle, confirmed by headquarters."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import line, painting
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.badge import Sign

Reach = Literal["draft", "laptop", "bundle", "confirmed"]
"""How far a value has come; never "sent"."""
REACHES: tuple[Reach, ...] = ("draft", "laptop", "bundle", "confirmed")


class ReachSign(NamedTuple):
    """Icon, colour and word of a place."""

    icon: str
    ink: Ink
    words: Message


def reach_sign(place: Reach) -> ReachSign:
    """Return how a place is shown."""
    return {
        "draft": ReachSign("circle-dashed", "text2", message("WhereItIs", "Draft")),
        "laptop": ReachSign("laptop", "warn", message("WhereItIs", "Saved on this laptop")),
        "bundle": ReachSign("box", "text2", message("WhereItIs", "In a bundle")),
        "confirmed": ReachSign(
            "double-check", "ok", message("WhereItIs", "Confirmed by headquarters")
        ),
    }[place]


def paint_track(look: Look, painter: QPainter, rect: QRectF, place: Reach) -> None:
    """Draw three dots; the part that was reached is solid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    reached = REACHES.index(place)
    radius, step = look.em(12) / 2, look.em(30)
    middle = rect.center().y()
    first = rect.x() + radius + 1
    for gap in (1, 2):
        solid = reached > gap
        line(
            painter,
            (first + (gap - 1) * step + radius, middle),
            (first + gap * step - radius, middle),
            colour=look.colour("accent" if solid else "line2"),
            width=2 if solid else 1,
            dotted=not solid,
        )
    for dot in (1, 2, 3):
        on = reached >= dot
        pen = QPen(look.colour("line2"), look.em(3) / 2)
        painter.setPen(Qt.PenStyle.NoPen if on else pen)
        painter.setBrush(look.colour("accent" if on else "surface"))
        size = radius if on else radius - pen.widthF() / 2
        painter.drawEllipse(QPointF(first + (dot - 1) * step, middle), size, size)
    painter.restore()


def track_width(look: Look) -> int:
    """Return the width of the three dots."""
    return 2 * look.em(30) + look.em(12) + 2


class Track(Sign):
    """The three dots of a value: on this laptop, in a bundle, confirmed."""

    def __init__(self, look: Look, place: Reach, *, words: Words = "") -> None:
        super().__init__(look, words or reach_sign(place).words)
        self._place: Reach = place

    def set_place(self, place: Reach, words: Words = "") -> None:
        """Show another place."""
        self._place = place
        self.set_words(words or reach_sign(place).words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(track_width(self.look), self.look.em(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_track(self.look, painter, QRectF(self.rect()), self._place)
