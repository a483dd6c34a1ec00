"""Badges, counts and key hints: states, numbers and keys in a small frame."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, NOTHING, box, painting
from desktop_app.ui.style.tokens import Ink, Tone

_INKS: dict[Tone, Ink] = {
    "plain": "text2",
    "accent": "accent",
    "ok": "ok",
    "warn": "warn",
    "danger": "danger",
}


def tone_ink(tone: Tone) -> Ink:
    """Return the colour of letters on the tinted ground of ``tone``."""
    return _INKS[tone]


def tone_grounds(tone: Tone) -> tuple[str, str]:
    """Return the tokens of ground and border that belong to ``tone``."""
    return ("sunken", "line") if tone == "plain" else (f"{tone}_tint", f"{tone}_line")


class Sign(QLabel):
    """A label that paints itself; its text is what a screen reader says."""

    def __init__(self, look: Look, words: Words, *, letter: Letter = "badge") -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self, letter)
        self.setText(look.words(words))

    def set_words(self, words: Words) -> None:
        """Show, and say, other words."""
        self.setText(self.look.words(words))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Badge(Sign):
    """A state in words on a tinted ground, with an icon before it."""

    def __init__(
        self, look: Look, words: Words, *, tone: Tone = "plain", icon: str = "", weight: int = 0
    ) -> None:
        super().__init__(look, words)
        self._tone: Tone = tone
        self._icon = icon
        if weight:
            look.dress(self, "badge", weight)

    def set_state(self, words: Words, *, tone: Tone, icon: str = "") -> None:
        """Show another state."""
        self._tone, self._icon = tone, icon
        self.set_words(words)
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * look.em(9)
        if self._icon:
            width += look.em(14 + 5)
        return QSize(width + 1, look.em(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        ground, border = tone_grounds(self._tone)
        ink = tone_ink(self._tone)
        with painting(self) as painter:
            height = self.height()
            box(
                painter,
                self.rect(),
                fill=look.colour(ground),
                border=look.colour(border),
                width=look.tokens.border,
                radius=height / 2,
            )
            left = float(look.em(9))
            if self._icon:
                side = look.em(14)
                where = QRectF(left, (height - side) // 2, side, side)
                look.paint_icon(painter, self._icon, where, ink=ink)
                left += side + look.em(5)
            painter.setFont(self.font())
            painter.setPen(look.colour(ink))
            painter.drawText(QRectF(left, 0, self.width(), height), MIDDLE_LEFT, self.text())


CountTone = Literal["plain", "accent", "danger"]


class Count(Sign):
    """A number in a filled circle; red is kept for what is late. ``words`` say what is counted."""

    def __init__(
        self, look: Look, number: int, *, words: Words = "", tone: CountTone = "plain"
    ) -> None:
        super().__init__(look, str(number))
        self._tone = tone
        look.dress(self, "badge", 700)
        if words:
            self.setAccessibleName(look.words(words))

    def set_number(self, number: int, *, words: Words = "", tone: CountTone | None = None) -> None:
        """Show another number."""
        self._tone = tone or self._tone
        self.setText(str(number))
        self.setAccessibleName(self.look.words(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = self.look.em(20)
        width = self.fontMetrics().horizontalAdvance(self.text()) + self.look.em(10)
        return QSize(max(side, width), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setFont(self.font())
            paint_count(self.look, painter, QRectF(self.rect()), self.text(), tone=self._tone)


def paint_count(
    look: Look, painter: QPainter, rect: QRectF, text: str, *, tone: CountTone = "plain"
) -> None:
    """Draw a number in its filled circle; the painter's font is used as it is."""
    ground = {"plain": "line", "accent": "accent", "danger": "danger"}[tone]
    ink = {"plain": "text2", "accent": "on_accent", "danger": "on_danger"}[tone]
    border = look.colour("line2") if look.tokens.border > 1 else NOTHING
    fill = look.colour("surface" if look.tokens.border > 1 and tone == "plain" else ground)
    box(painter, rect, fill=fill, border=border, width=2, radius=rect.height() / 2)
    painter.setPen(look.colour(ink))
    painter.drawText(rect, CENTRE, text)


class KeyHint(Sign):
    """The name of a key in a frame: *Ctrl K*."""

    def __init__(self, look: Look, keys: str) -> None:
        super().__init__(look, keys)
        look.dress(self, "axis", 500)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self.look.em(6)
        return QSize(width + 1, self.look.em(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        with painting(self) as painter:
            box(
                painter,
                self.rect(),
                fill=look.colour("surface"),
                border=look.colour("line"),
                width=look.tokens.border,
                radius=4,
            )
            painter.setFont(self.font())
            painter.setPen(look.colour("text2"))
            painter.drawText(QRectF(self.rect()), CENTRE, self.text())
