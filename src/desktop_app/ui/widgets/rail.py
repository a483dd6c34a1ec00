"""Content with a rail on its right: beside it, below it, or folded into buttons above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.style.look import ANY_WIDTH, Breadth, Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow_layout import FlowLayout


class RailPart(NamedTuple):
    """One part of the rail, and the button that opens it when there is no room."""

    words: Words
    icon: str
    widget: QWidget


class WithRail(QWidget):
    """Lays content and rail out by the room there is (docs/look.md, Room).

    ``width`` is that of the rail in pixels at 100 %.
    """

    def __init__(
        self, look: Look, content: QWidget, parts: Sequence[RailPart], *, width: int = 300
    ) -> None:
        super().__init__()
        self._look = look
        self._parts = tuple(parts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        look.space_out(self._box, gap=16)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        look.space_out(row, gap=8)
        self._openers: list[Button] = []
        for part in self._parts:
            opener = Button(look, part.words, icon=part.icon, size="tool")
            opener.setCheckable(True)
            opener.toggled.connect(part.widget.setVisible)
            self._openers.append(opener)
            row.addWidget(opener)
        self._rail = QWidget()
        column = look.column(self._rail, gap=12)
        for part in self._parts:
            column.addWidget(part.widget)
        column.addStretch(1)
        self._box.addWidget(self._buttons)
        self._box.addWidget(content, 1)
        self._box.addWidget(self._rail, 0)
        self._width = width
        self._breadth: Breadth | None = None
        self.set_breadth(Breadth.WIDE)

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        if breadth == self._breadth:
            return
        self._breadth = breadth
        wide, narrow = breadth is Breadth.WIDE, breadth is Breadth.NARROW
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._buttons.setVisible(narrow)
        self._box.removeWidget(self._rail)
        self._box.insertWidget(1 if narrow else 2, self._rail)
        self._look.least(self._rail, width=self._width if wide else 1)
        self._rail.setProperty("at_most", self._width if wide else None)
        if wide:
            self._look.at_most(self._rail, self._width)
        else:
            self._rail.setMaximumWidth(ANY_WIDTH)
        for part, opener in zip(self._parts, self._openers, strict=True):
            opener.setChecked(False)
            part.widget.setVisible(not narrow)
        top = Qt.AlignmentFlag.AlignTop
        self._box.setAlignment(self._rail, top if narrow else Qt.AlignmentFlag(0))
