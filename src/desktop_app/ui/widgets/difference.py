"""A text in which what went is struck through, and what came is underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.wording_diff import Piece
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import painting


class Difference(QWidget):
    """Shows pieces as running text; a screen reader hears which words went and which came."""

    def __init__(self, look: Look, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self._look = look
        self._pieces = tuple(pieces)
        # A line break inside one paragraph of the layout.
        self._text = "".join(one.text for one in pieces).replace("\n", "\u2028")
        self.setAccessibleName(self._said())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.dress(self, "row")

    def text(self) -> str:
        """Return all words, those that went among them."""
        return "".join(one.text for one in self._pieces)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        width = self._look.em(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(80), self._look.em(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(self._look.colour("text"))
            self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _said(self) -> str:
        words = self._look.words
        went = [one.text.strip() for one in self._pieces if one.kind == "removed"]
        came = [one.text.strip() for one in self._pieces if one.kind == "added"]
        parts = []
        if any(went):
            parts.append(words(message("History", "gone: %1").fill("; ".join(filter(None, went)))))
        if any(came):
            parts.append(words(message("History", "new: %1").fill("; ".join(filter(None, came)))))
        return ", ".join(parts) or self.text()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._text, self._look.font("row"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout, round(top + 0.5)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, start = [], 0
        for one in self._pieces:
            length = len(one.text.encode("utf-16-le")) // 2  # Qt counts UTF-16
            if one.kind != "same":
                found.append(self._format(one, start, length))
            start += length
        return found

    def _format(self, one: Piece, start: int, length: int) -> QTextLayout.FormatRange:
        gone = one.kind == "removed"
        look = QTextCharFormat()
        look.setForeground(self._look.colour("danger" if gone else "ok"))
        look.setBackground(self._look.colour("danger_tint" if gone else "ok_tint"))
        look.setFontStrikeOut(gone)
        look.setFontUnderline(not gone)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, look
        return made
