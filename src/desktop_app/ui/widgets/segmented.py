"""A choice of two to four in one frame: the chosen part has a tick, a border and the accent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QPushButton, QSizePolicy

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import CENTRE, NOTHING, box, painting

Size = Literal["field", "tool", "bar"]
"""``bar``: as high as a field, with the letters of a tool; it parts a page."""
_HEIGHTS: dict[Size, int] = {"field": 36, "tool": 30, "bar": 36}


class Segmented(QFrame):
    """One of two to four values, or none yet. Left and Right choose; Delete empties the choice."""

    chosen = Signal(str)  # a person chose the value, "" when they emptied the choice

    def __init__(
        self,
        look: Look,
        parts: Sequence[tuple[str, Words]],
        *,
        name: Words,
        size: Size = "field",
        may_be_empty: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._size: Size = size
        self._may_be_empty = may_be_empty
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if size == "field" else QSizePolicy.Policy.Maximum,
            QSizePolicy.Policy.Fixed,
        )
        self.setAccessibleName(look.words(name))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        look.space_out(self._row, gap=0, edges=3)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._group = QButtonGroup(self)
        self._parts: dict[str, Part] = {}
        for value, words in parts:
            part = Part(look, words, size=size, group_name=look.words(name), many=len(parts) > 4)
            part.emptied.connect(self._on_emptied)
            part.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._parts[value] = part
            self._group.addButton(part)
            self._row.addWidget(part, 1 if size == "field" else 0)
        self.setFocusProxy(next(iter(self._parts.values())))

    @property
    def value(self) -> str:
        """The chosen value, "" when there is none."""
        return next((value for value, part in self._parts.items() if part.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show ``value`` as chosen; "" or an unknown value shows none."""
        if value in self._parts:
            self._parts[value].setChecked(True)
            self.setFocusProxy(self._parts[value])
            return
        self._group.setExclusive(False)
        for part in self._parts.values():
            part.setChecked(False)
        self._group.setExclusive(True)

    def set_words(self, value: str, words: Words) -> None:
        """Show other words for a value: a count may stand in them."""
        self._parts[value].set_words(words)

    def sizeHint(self) -> QSize:
        wide = self._row.spacing() * (len(self._parts) - 1) + sum(
            part.sizeHint().width() for part in self._parts.values()
        )
        edges = self._row.contentsMargins()
        height = self._look.em(_HEIGHTS[self._size])
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            height = sum(part.sizeHint().height() for part in self._parts.values())
            height += edges.top() + edges.bottom()
        return QSize(wide + edges.left() + edges.right(), height)

    def minimumSizeHint(self) -> QSize:
        edges = self._row.contentsMargins()
        widest = max(part.sizeHint().width() for part in self._parts.values())
        return QSize(widest + edges.left() + edges.right(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the parts under each other when they do not fit beside each other."""
        super().resizeEvent(event)
        fits = event.size().width() >= self.sizeHint().width()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if fits else direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        state = self.property("state")
        border = {"error": "danger", "warning": "warn"}.get(state, "line2")
        width = 2 if state == "error" else look.tokens.border
        with painting(self) as painter:
            colour = look.colour(border)
            box(painter, self.rect(), fill=look.colour("sunken"), border=colour, width=width)

    def _on_emptied(self) -> None:
        if self._may_be_empty and self.value:
            self.set_value("")
            self.chosen.emit("")


class Part(QPushButton):
    """One part of a segmented choice."""

    emptied = Signal()  # Delete or Backspace: the person wants no answer here

    def __init__(
        self, look: Look, words: Words, *, size: Size, group_name: str, many: bool = False
    ) -> None:
        super().__init__()
        self._pad = 5 if many else 7
        self._look = look
        self._size: Size = size
        self._group_name = group_name
        self._words = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._letter: Letter = "button" if size == "field" else "badge"
        look.dress(self, self._letter, 400 if size == "field" else 500)
        self.toggled.connect(self.updateGeometry)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self._words = self._look.words(words)
        self.setText(self._words.replace("&", "&&"))
        self.setAccessibleDescription(self._group_name)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbour; Delete and Backspace empty the choice."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:
        look = self._look
        metrics = look.metrics(self._letter, 600)
        # Parts of one width keep room for the tick; small ones take it when they are chosen.
        tick = look.em(14 + 5) if self._size == "field" or self.isChecked() else 0
        width = metrics.horizontalAdvance(self._words) + tick + 2 * look.em(self._pad)
        return QSize(round(width) + 1, look.em(_HEIGHTS[self._size] - 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        chosen = self.isChecked()
        with painting(self) as painter:
            if chosen or self.hasFocus():
                border = look.colour("accent")
                width = 2 if self.hasFocus() else look.tokens.border
                fill = look.colour("surface") if chosen else NOTHING
                if chosen and look.tokens.name == "dark":
                    fill = look.colour("hover")
                box(painter, self.rect(), fill=fill, border=border, width=width, radius=4)
            elif self.underMouse():
                box(painter, self.rect(), fill=look.colour("line"), radius=4)
            weight = 600 if chosen else 400 if self._size == "field" else 500
            painter.setFont(look.font(self._letter, weight))
            text = round(painter.fontMetrics().horizontalAdvance(self._words))
            side, gap = (look.em(14), look.em(5)) if chosen else (0, 0)
            left = (self.width() - text - side - gap) // 2
            ink = "accent" if chosen else "text"
            if chosen:
                where = QRectF(left, (self.height() - side) // 2, side, side)
                look.paint_icon(painter, "check", where, ink=ink)
                left += side + gap
            painter.setPen(look.colour(ink))
            painter.drawText(QRect(left, 0, text + 2, self.height()), CENTRE, self._words)
