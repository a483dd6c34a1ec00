"""The editors of a form: one line, several lines, a choice from a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, NOTHING, box, elided, painting

Size = Literal["field", "tool", "unlock", "quiet"]
"""``quiet`` has no border: a choice beside other quiet words."""
_HEIGHTS: dict[Size, int] = {"field": 36, "tool": 32, "unlock": 40, "quiet": 32}
State = Literal["", "warning", "error"]


class Line(QLineEdit):
    """One line of text. ``caption`` stands small inside at the left, ``icon`` before it."""

    def __init__(
        self,
        look: Look,
        *,
        name: Words = "",
        hint: Words = "",
        caption: Words = "",
        icon: str = "",
        size: Size = "field",
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._caption = look.words(caption)
        if name:
            self.setAccessibleName(look.words(name))
        self.setPlaceholderText(look.words(hint))
        look.dress(self, "button" if size != "tool" else "row", 400)
        look.clothe(self, "line")
        look.least(self, height=_HEIGHTS[size])
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self._icon or self._caption):
            return
        look = self._look
        left = look.em(11)
        with painting(self) as painter:
            if self._icon:
                side = look.em(16)
                where = QRectF(left, (self.height() - side) // 2, side, side)
                look.paint_icon(painter, self._icon, where, ink="text2")
                left += side + look.em(6)
            if self._caption:
                painter.setFont(look.font("help"))
                painter.setPen(look.colour("text2"))
                painter.drawText(self.rect().adjusted(left, 0, 0, 0), MIDDLE_LEFT, self._caption)

    def _leave_room(self) -> None:
        look = self._look
        if not (self._icon or self._caption):
            return
        end = look.em(11)
        if self._icon:
            end += look.em(16 + 6)
        if self._caption:
            end += round(look.metrics("help").horizontalAdvance(self._caption)) + look.em(10)
        # The frame's own padding and Qt's two pixels stand before the text already.
        self.setTextMargins(max(0, end - look.space(8) - 3), 0, 0, 0)


class Area(QPlainTextEdit):
    """Several lines of plain text, growing from ``least`` to ``most`` lines; Tab leaves it."""

    def __init__(
        self, look: Look, *, name: Words = "", hint: Words = "", least: int = 3, most: int = 12
    ) -> None:
        super().__init__()
        self._look = look
        self._lines = (least, most)
        if name:
            self.setAccessibleName(look.words(name))
        self.setPlaceholderText(look.words(hint))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.dress(self, "button", 400)
        look.clothe(self, "area")
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        least, most = self._lines
        lines = max(least, min(most, round(self.document().size().height())))
        pad = 2 * (self._look.space(5) + 1) + round(2 * self.document().documentMargin())
        return QSize(self._look.em(280), lines * self.fontMetrics().lineSpacing() + pad)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(80), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead, unless this text itself is longer than its place."""
        if self.verticalScrollBar().maximum() and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


_SHORT = 170
"""A chosen value up to so many pixels wide is never cut, at 100 %."""


class Choice(QComboBox):
    """One of a list, or nothing yet. The wheel never changes it.

    ``caption`` stands before the chosen words, quietly: *Status* **open**. Without a frame it is a
    quiet line of words.
    """

    picked = Signal(str)  # a person chose this value

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, Words]] = (),
        *,
        name: Words = "",
        hint: Words = "",
        caption: Words = "",
        icon: str = "",
        size: Size = "field",
        framed: bool = True,
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._framed = framed
        self._caption = look.words(caption)
        self._size: Size = size
        self._hint = look.words(hint)
        if name or caption:
            self.setAccessibleName(look.words(name or caption))
        self.setPlaceholderText(self._hint)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if caption else QSizePolicy.Policy.Expanding,
            QSizePolicy.Policy.Fixed,
        )
        self._letter: Letter = "row" if size != "field" or caption else "body"
        if size == "quiet":
            look.dress(self, "row", 500)
        else:
            look.dress(self, self._letter)
        self.set_options(options)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index) or ""))
        self.currentIndexChanged.connect(self.updateGeometry)

    def set_options(self, options: Sequence[tuple[str, Words]]) -> None:
        """Offer other values; the chosen one stays if it is among them."""
        kept = self.value
        self.clear()
        for value, words in options:
            self.addItem(self._look.words(words), value)
        self.set_value(kept)
        self.updateGeometry()

    @property
    def value(self) -> str:
        """The chosen value, "" when there is none."""
        return self.currentData() or ""

    def set_value(self, value: str) -> None:
        """Show ``value``; an unknown one shows nothing chosen."""
        self.setCurrentIndex(self.findData(value))

    def showPopup(self) -> None:
        """Show the list, which wears its stylesheet from the first time on: most are never open."""
        if not self.styleSheet():
            self._look.clothe(self, "choice")
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        look = self._look
        metrics = self.fontMetrics()
        if self._caption:
            words = self.currentText() or self._hint
            strong = look.metrics("row", 600).horizontalAdvance(words)
            width = metrics.horizontalAdvance(self._caption) + look.em(5) + round(strong)
            height = look.em(32 if self._framed else 24)
            return QSize(width + look.em(10 + 8 + 14 + 10) + 2, height)
        texts = [self._hint, *(self.itemText(index) for index in range(self.count()))]
        width = max(self._wide(text) for text in texts)
        return QSize(width, look.em(_HEIGHTS[self._size]))

    def _wide(self, text: str) -> int:
        """Return how wide the field is that shows ``text`` whole."""
        look = self._look
        beside = look.em(11 + 10 + 16 + 11) + (look.em(24) if self._icon else 0)
        return self.fontMetrics().horizontalAdvance(text) + beside + 2

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self._caption:
            least = min(self._wide(self.currentText()), self._look.em(_SHORT))
            hint.setWidth(min(hint.width(), max(least, self._look.em(120))))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        state = self.property("state")
        border = {"error": "danger", "warning": "warn"}.get(state, "line2")
        focused = self.hasFocus()
        width = 2 if focused or state == "error" else look.tokens.border
        colour = look.colour("accent" if focused else border)
        with painting(self) as painter:
            fill = look.colour("field" if not self._caption else "surface")
            if self._size == "quiet":
                box(
                    painter,
                    self.rect(),
                    border=look.colour("accent") if focused else NOTHING,
                    width=2,
                )
            elif self._framed or focused or self.underMouse():
                box(painter, self.rect(), fill=fill, border=colour, width=width)
            side = look.em(14 if self._caption else 16)
            pad = look.em(11)
            middle = (self.height() - side) // 2
            arrow = QRectF(self.width() - pad - side, middle, side, side)
            quiet = self._size == "quiet"
            look.paint_icon(painter, "chevron-down", arrow, ink="accent" if quiet else "text2")
            left = pad
            if self._icon:
                icon = look.em(18)
                where = QRectF(left, (self.height() - icon) // 2, icon, icon)
                look.paint_icon(painter, self._icon, where, ink="text2")
                left += icon + look.em(8)
            room = self.rect().adjusted(left, 0, -pad - side - look.em(4), 0)
            painter.setFont(self.font())
            if self._caption:
                painter.setPen(look.colour("text2"))
                painter.drawText(room, MIDDLE_LEFT, self._caption)
                room.setLeft(
                    room.left() + self.fontMetrics().horizontalAdvance(self._caption) + look.em(5)
                )
                painter.setFont(look.font("row", 600))
            empty = self.currentIndex() < 0
            painter.setPen(look.colour("text2" if empty else "accent" if quiet else "text"))
            words = self._hint if empty else self.currentText()
            metrics = look.metrics("row", 600) if self._caption else look.metrics(self._letter)
            painter.drawText(room, MIDDLE_LEFT, elided(words, metrics, room.width()))
