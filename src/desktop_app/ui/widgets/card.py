"""Cards, headings and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Edges, Look, Words
from desktop_app.ui.style.paint import box, painting
from desktop_app.ui.style.tokens import Ink, Tone
from desktop_app.ui.widgets.badge import tone_grounds
from desktop_app.ui.widgets.text import Icon, Text


class Card(QFrame):
    """A white sheet with a hairline; tinted it is guidance (accent) or a result.

    Add to ``body``, a column. ``strong`` marks a guardrail: an accent border.
    """

    def __init__(
        self, look: Look, *, tone: Tone = "plain", edges: Edges = 16, gap: int = 8
    ) -> None:
        super().__init__()
        self._look = look
        self._tone: Tone = tone
        self._border = ""
        self._thick = False
        self.body = look.column(self, gap=gap, edges=edges)

    def set_tone(self, tone: Tone) -> None:
        """Give the card another ground."""
        self._tone = tone
        self.update()

    def set_border(self, token: str) -> None:
        """Draw the border in another token, "" for the usual one."""
        self._border = token
        self.update()

    def set_thick(self, *, thick: bool) -> None:
        """Draw the border two pixels thick: something inside has the focus."""
        self._thick = thick
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        ground, border = ("surface", "line")
        if self._tone != "plain":
            ground, border = tone_grounds(self._tone)
        with painting(self) as painter:
            box(
                painter,
                self.rect(),
                fill=look.colour(ground),
                border=look.colour(self._border or border),
                width=2 if self._thick else look.tokens.border,
                radius=8,
            )


class Ground(QWidget):
    """A plain ground in a token, with hairlines where wanted: bars, strips, rows of tabs."""

    def __init__(self, look: Look, token: str, *, lines: str = "") -> None:
        super().__init__()
        self._look = look
        self._token = token
        self._lines = lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground; ``lines`` names the sides with a hairline: l, t, r, b."""
        look, rect = self._look, self.rect()
        with painting(self) as painter:
            painter.fillRect(rect, look.colour(self._token))
            width = look.tokens.border
            colour = look.colour("line")
            if "b" in self._lines:
                painter.fillRect(0, rect.height() - width, rect.width(), width, colour)
            if "t" in self._lines:
                painter.fillRect(0, 0, rect.width(), width, colour)
            if "r" in self._lines:
                painter.fillRect(rect.width() - width, 0, width, rect.height(), colour)
            if "l" in self._lines:
                painter.fillRect(0, 0, width, rect.height(), colour)


class Hairline(QWidget):
    """A line of one pixel between parts, lying or standing."""

    def __init__(self, look: Look, *, standing: bool = False) -> None:
        super().__init__()
        self._look = look
        self._standing = standing
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, wide) if standing else (wide, fixed)))

    def sizeHint(self) -> QSize:
        width = self._look.tokens.border
        return QSize(width, 8) if self._standing else QSize(8, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._look.colour("line"))


class Heading(QWidget):
    """A title with an icon before it and quiet words after it; ``side`` holds what stands right."""

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        letter: Letter = "card",
        icon: str = "",
        icon_ink: Ink = "text2",
        ink: Ink = "text",
        detail: Words = "",
        gap: int = 8,
    ) -> None:
        super().__init__()
        row = look.row(self, gap=gap)
        if icon:
            row.addWidget(Icon(look, icon, ink=icon_ink), 0, Qt.AlignmentFlag.AlignVCenter)
        self.title = Text(look, words, letter=letter, ink=ink, flow="fold")
        row.addWidget(self.title)
        self.detail = Text(look, detail, letter="row", ink="text2", flow="fold")
        row.addWidget(self.detail)
        self.detail.setVisible(bool(detail))
        row.addStretch(1)
        self.side = look.row(gap=8)
        row.addLayout(self.side)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self.side.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_detail(self, words: Words) -> None:
        """Show other quiet words after the title."""
        self.detail.set_words(words)
        self.detail.setVisible(bool(self.detail.text()))
