"""The steps of a wizard: lying above a page, or standing beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, elided, line, painting
from desktop_app.ui.widgets.badge import Sign

State = Literal["done", "current", "ahead"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its title, a quiet line (standing steps only), how far it is."""

    title: str
    detail: str = ""
    state: State = "ahead"


def steps_at(titles: Sequence[tuple[str, str]], current: int) -> tuple[Step, ...]:
    """Return steps of (title, detail), done before ``current`` (from 0) and ahead after it."""
    return tuple(
        Step(title, detail, "done" if at < current else "current" if at == current else "ahead")
        for at, (title, detail) in enumerate(titles)
    )


class Steps(Sign):
    """Draws steps; says "step 2 of 4" and the title of the current one."""

    def __init__(self, look: Look, steps: Sequence[Step], *, standing: bool = False) -> None:
        super().__init__(look, "", letter="body")
        self._standing = standing
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(wide, fixed)
        self._steps: tuple[Step, ...] = ()
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps, or the same further on."""
        self._steps = tuple(steps)
        current = next((at for at, one in enumerate(steps) if one.state == "current"), 0)
        words = message("Steps", "Step %1 of %2: %3")
        if self._steps:
            self.set_words(words.fill(current + 1, len(self._steps), self._steps[current].title))
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        if self._standing:
            return QSize(look.em(200), look.em(56) * len(self._steps))
        return QSize(sum(self._widths()), look.em(28))

    def minimumSizeHint(self) -> QSize:
        if self._standing:
            return QSize(self.look.em(120), self.sizeHint().height())
        return QSize(self.look.em(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self._standing:
                self._paint_standing(painter)
            else:
                self._paint_lying(painter)

    def _widths(self) -> list[int]:
        look = self.look
        metrics = look.metrics("body", 600)
        last = len(self._steps) - 1
        return [
            round(metrics.horizontalAdvance(one.title))
            + look.em(24 + 9)
            + (look.em(56) if at < last else 2)
            for at, one in enumerate(self._steps)
        ]

    def _paint_lying(self, painter: QPainter) -> None:
        look = self.look
        widths = self._widths()
        squeezed = sum(widths) > self.width()
        left = 0.0
        for at, one in enumerate(self._steps):
            # In a narrow place only the current step keeps its title.
            titled = not squeezed or one.state == "current"
            disc = QRectF(left + 1, (self.height() - look.em(24)) / 2, look.em(24), look.em(24))
            self._paint_disc(painter, disc, at, one.state)
            left = disc.right() + look.em(9)
            if titled:
                painter.setFont(look.font("body", 600 if one.state == "current" else 400))
                painter.setPen(look.colour("text2" if one.state == "ahead" else "text"))
                width = painter.fontMetrics().horizontalAdvance(one.title)
                painter.drawText(QRectF(left, 0, width + 2, self.height()), MIDDLE_LEFT, one.title)
                left += width + look.em(13)
            if at < len(self._steps) - 1:
                long = look.em(30 if titled and not squeezed else 10)
                middle = self.height() / 2
                colour = look.colour("line2")
                line(painter, (left, middle), (left + long, middle), colour=colour)
                left += long + look.em(13 if not squeezed else 9)

    def _paint_standing(self, painter: QPainter) -> None:
        look = self.look
        side, pitch = look.em(26), look.em(56)
        for at, one in enumerate(self._steps):
            top = at * pitch + look.em(5)
            disc = QRectF(3, top, side, side)
            if at < len(self._steps) - 1:
                reached = one.state == "done"
                line(
                    painter,
                    (disc.center().x(), disc.bottom() + 2),
                    (disc.center().x(), top + pitch - 2),
                    colour=look.colour("accent" if reached else "line2"),
                    width=2 if reached else 1.5,
                )
            self._paint_disc(painter, disc, at, one.state)
            left = disc.right() + look.em(11)
            room = self.width() - left
            painter.setFont(look.font("button", 600 if one.state == "current" else 500))
            inks = {"current": "accent", "ahead": "text2", "done": "text"}
            painter.setPen(look.colour(inks[one.state]))
            metrics = look.metrics("button", 600)
            height = metrics.height()
            title = elided(one.title, metrics, room)
            painter.drawText(QRectF(left, top - look.em(5), room, height + 2), MIDDLE_LEFT, title)
            painter.setFont(look.font("help"))
            painter.setPen(look.colour("text2"))
            detail = elided(one.detail, look.metrics("help"), room)
            where = QRectF(left, top - look.em(5) + height + 1, room, height)
            painter.drawText(where, MIDDLE_LEFT, detail)

    def _paint_disc(self, painter: QPainter, disc: QRectF, at: int, state: State) -> None:
        look = self.look
        if state == "ahead":
            pen = QPen(look.colour("line2"), 1.5)
            painter.setPen(pen)
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
            ink = "text2"
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(disc)
            ink = "on_accent"
        if state == "done":
            side = look.em(14)
            corner = QPointF(
                round(disc.center().x() - side / 2), round(disc.center().y() - side / 2)
            )
            look.paint_icon(painter, "check", QRectF(corner.x(), corner.y(), side, side), ink=ink)
            return
        painter.setFont(look.font("badge", 700))
        painter.setPen(look.colour(ink))
        painter.drawText(disc, CENTRE, str(at + 1))
