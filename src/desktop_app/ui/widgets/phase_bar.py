"""The phases of a case: reached solid, the current one ringed, what is ahead dotted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import elided, line, painting
from desktop_app.ui.widgets.badge import Sign

State = Literal["done", "current", "ahead", "skipped"]
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class PhaseMark:
    """One phase: its name, a date or a word below it, how far it is."""

    name: str
    detail: str = ""
    state: State = "ahead"


class PhaseBar(Sign):
    """Draws phases from left to right; phases may repeat and may be skipped."""

    def __init__(self, look: Look, phases: Sequence[PhaseMark] = ()) -> None:
        super().__init__(look, "", letter="row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phases: tuple[PhaseMark, ...] = ()
        self.set_phases(phases)

    def set_phases(self, phases: Sequence[PhaseMark]) -> None:
        """Show other phases."""
        self._phases = tuple(phases)
        look = self.look
        states = {
            "done": look.words(message("PhaseBar", "done")),
            "current": look.words(message("PhaseBar", "now")),
            "ahead": look.words(message("PhaseBar", "ahead")),
            "skipped": look.words(message("PhaseBar", "skipped")),
        }
        said = (", ".join(filter(None, (p.name, states[p.state], p.detail))) for p in phases)
        self.set_words("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        lines = look.metrics("row").height() + look.metrics("help").height()
        return QSize(look.em(110) * max(1, len(self._phases)), round(look.em(26) + lines) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.em(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown()
        if not shown:
            return
        look = self.look
        slot = self.width() / len(shown)
        middle = look.em(11)
        with painting(self) as painter:
            for at in range(len(shown) - 1):
                reached = shown[at + 1].state in ("done", "current") and shown[at].state == "done"
                start = (at + 0.5) * slot + look.em(11)
                line(
                    painter,
                    (start, middle),
                    ((at + 1.5) * slot - look.em(11), middle),
                    colour=look.colour("accent" if reached else "line2"),
                    width=2 if reached else 1,
                    dotted=not reached,
                )
            for at, phase in enumerate(shown):
                centre = QPointF((at + 0.5) * slot, middle)
                self._paint_dot(painter, centre, phase.state)
                self._paint_words(painter, QRectF(at * slot, look.em(23), slot, 1000), phase)

    def _shown(self) -> tuple[PhaseMark, ...]:
        """Return what there is room for unshortened: all, or the neighbours of the current one."""
        room = max(2, self.width() // self._widest())
        if len(self._phases) <= room:
            return self._phases
        states = [phase.state for phase in self._phases]
        current = states.index("current") if "current" in states else 0
        first = min(max(0, current - room // 2), len(self._phases) - room)
        return self._phases[first : first + room]

    def _widest(self) -> int:
        """Return how wide the longest words are, with a gap."""
        name, detail = self.look.metrics("row", 600), self.look.metrics("help")
        words = [name.horizontalAdvance(one.name) for one in self._phases]
        words += [detail.horizontalAdvance(one.detail) for one in self._phases]
        return round(max(words, default=0)) + self.look.em(8)

    def _paint_dot(self, painter: QPainter, centre: QPointF, state: State) -> None:
        look = self.look
        accent = look.colour("accent")
        if state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            radius = look.em(18) / 2
            painter.drawEllipse(centre, radius, radius)
            side = look.em(12)
            where = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            look.paint_icon(painter, "check", where, ink="on_accent")
            return
        if state == "current":
            painter.setPen(QPen(accent, 2))
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(centre, look.em(20) / 2, look.em(20) / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, look.em(8) / 2, look.em(8) / 2)
            return
        painter.setPen(QPen(look.colour("line2"), 1.5))
        painter.setBrush(look.colour("bg"))
        radius = look.em(16) / 2
        painter.drawEllipse(centre, radius, radius)
        if state == "skipped":
            line(
                painter,
                (centre.x() - radius / 2, centre.y()),
                (centre.x() + radius / 2, centre.y()),
                colour=look.colour("line2"),
                width=1.5,
            )

    def _paint_words(self, painter: QPainter, rect: QRectF, phase: PhaseMark) -> None:
        look = self.look
        current = phase.state == "current"
        weight = 600 if current else 500 if phase.state == "done" else 400
        quiet = phase.state in ("ahead", "skipped")
        painter.setFont(look.font("row", weight))
        painter.setPen(look.colour("accent" if current else "text2" if quiet else "text"))
        room = rect.width() - look.em(4)
        metrics = look.metrics("row", weight)
        painter.drawText(rect, _TOP, elided(phase.name, metrics, room))
        painter.setFont(look.font("help"))
        painter.setPen(look.colour("text2"))
        rect.setTop(rect.top() + metrics.height() - 1)
        painter.drawText(rect, _TOP, elided(phase.detail, look.metrics("help"), room))
