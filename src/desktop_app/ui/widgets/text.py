"""Text and icons that stand on a page."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, elided, painting
from desktop_app.ui.style.tokens import Ink

Flow = Literal["line", "wrap", "fold", "cut"]
"""How a text takes a narrow place: ``line`` never gives way, ``wrap`` breaks at words, ``fold``
takes one line where there is room beside its neighbours and breaks only then, ``cut`` ends in an
ellipsis and says itself in a tooltip."""


class Text(QLabel):
    """A text in one of the roles of letters; never rich text, whatever it holds."""

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        letter: Letter = "body",
        ink: Ink = "text",
        weight: int = 0,
        flow: Flow = "line",
    ) -> None:
        super().__init__()
        self._look = look
        self._flow = flow
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.ink(self, ink)
        look.dress(self, letter, weight)
        if flow in ("wrap", "fold"):
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        elif flow == "cut":
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self.setText(self._look.words(words))

    def set_ink(self, ink: Ink) -> None:
        """Show the words in another colour."""
        if self.property("ink") != ink:
            self._look.ink(self, ink)

    def sizeHint(self) -> QSize:
        """Ask for one line where the text folds only when it must."""
        hint = super().sizeHint()
        if self._flow == "fold":
            width = self.fontMetrics().horizontalAdvance(self.text()) + 2
            hint = QSize(width, self.fontMetrics().height())
        return hint

    def minimumSizeHint(self) -> QSize:
        """Let a text that may be cut shrink to a few letters."""
        hint = super().minimumSizeHint()
        if self._flow == "cut":
            hint.setWidth(min(hint.width(), self.fontMetrics().averageCharWidth() * 6))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut if it may be and must be."""
        room = self.contentsRect().width()
        wanted = self.fontMetrics().horizontalAdvance(self.text())
        if self._flow != "cut" or wanted <= room:
            if self._flow == "cut" and self.toolTip():
                self.setToolTip("")
            super().paintEvent(event)
            return
        if not self.toolTip():
            self.setToolTip(plain_tip(self.text()))
        with painting(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self._look.colour(self.property("ink")))
            shown = elided(self.text(), self._look.metrics(self.property("letter")), room)
            painter.drawText(self.contentsRect(), MIDDLE_LEFT, shown)


class Icon(QLabel):
    """An icon beside its word; alone it needs ``words``, which become its name and tooltip."""

    def __init__(
        self, look: Look, name: str, *, size: int = 18, ink: Ink = "text2", words: Words = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._size = size
        self._ink: Ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if words:
            self.setAccessibleName(look.words(words))
            self.setToolTip(plain_tip(look.words(words)))
        look.dress(self, "body")  # so that it hears of a change of scale

    def set_icon(self, name: str, ink: Ink) -> None:
        """Show another icon or colour."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon at the present scale."""
        side = self._look.em(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.em(self._size)
        with painting(self) as painter:
            self._look.paint_icon(painter, self._name, QRectF(0, 0, side, side), ink=self._ink)


class Marked(QWidget):
    """An icon, a text, and quieter words after it: *(laptop) Saved  this laptop*."""

    def __init__(
        self,
        look: Look,
        icon: str,
        words: Words,
        *,
        detail: Words = "",
        icon_ink: Ink = "text2",
        ink: Ink = "text",
        letter: Letter = "row",
        weight: int = 600,
        size: int = 16,
        flow: Flow = "line",
    ) -> None:
        super().__init__()
        row: QHBoxLayout = look.row(self, gap=6)
        self.icon = Icon(look, icon, size=size, ink=icon_ink)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop if flow == "wrap" else MIDDLE_LEFT)
        self.text = Text(look, words, letter=letter, ink=ink, weight=weight, flow=flow)
        row.addWidget(self.text, 1 if flow == "wrap" else 0)
        if detail:
            row.addWidget(Text(look, detail, letter="help", ink="text2"))
        if flow != "wrap":
            row.addStretch(1)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows ``text`` as it is, even when it looks like HTML."""
    if "<" not in text:
        return text
    import html  # noqa: PLC0415  (its list of entities is large, and this is rare)

    return f"<span>{html.escape(text)}</span>"
