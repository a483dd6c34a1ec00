"""A fingerprint in groups of digits, each with a word, to be ticked one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.text import message, verbatim
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

Group = tuple[str, str]
"""Five digits and a word."""


class FingerprintGroups(QWidget):
    """Six tiles; arrows move between them, Space ticks."""

    compared = Signal(int)  # how many groups are ticked now

    def __init__(self, look: Look, groups: Sequence[Group], *, across: int = 3) -> None:
        super().__init__()
        self._across = across
        self._tiles = [
            GroupTile(look, at + 1, digits=digits, word=word)
            for at, (digits, word) in enumerate(groups)
        ]
        self._grid: QGridLayout = look.grid(self, gap=12, between=12)
        for at, tile in enumerate(self._tiles):
            tile.ticked.connect(self._on_ticked)
            tile.moved.connect(lambda by, at=at: self._move(at, by))
            self._grid.addWidget(tile, at // across, at % across)
        self.setFocusProxy(self._tiles[0])

    @property
    def count(self) -> int:
        """How many groups are ticked."""
        return sum(tile.on for tile in self._tiles)

    def tick(self, number: int) -> None:
        """Tick the first ``number`` groups: a comparison that was left half-way."""
        for tile in self._tiles[:number]:
            tile.set_on(on=True)

    def next_tile(self) -> QWidget:
        """Return the first group that is not ticked."""
        return next((tile for tile in self._tiles if not tile.on), self._tiles[0])

    def _on_ticked(self) -> None:
        self.compared.emit(self.count)

    def _move(self, at: int, key: int) -> None:
        by = {
            Qt.Key.Key_Left.value: -1,
            Qt.Key.Key_Right.value: 1,
            Qt.Key.Key_Up.value: -self._across,
            Qt.Key.Key_Down.value: self._across,
        }[key]
        if 0 <= at + by < len(self._tiles):
            self._tiles[at + by].setFocus(Qt.FocusReason.TabFocusReason)


class GroupTile(Card):
    """One group: the whole tile is the target."""

    ticked = Signal()  # ticked or not any more
    moved = Signal(int)  # an arrow key was pressed

    def __init__(self, look: Look, number: int, *, digits: str, word: str) -> None:
        super().__init__(look, edges=(12, 9, 12, 12), gap=2)
        self._tick = Tick(look, message("Fingerprint", "group %1").fill(number))
        self._tick.setProperty("ring", "")
        look.dress(self._tick, "help")
        name = verbatim("%1: %2, %3").fill(
            message("Fingerprint", "group %1").fill(number), digits, word
        )
        self._tick.setAccessibleName(look.words(name))
        self._tick.installEventFilter(self)
        self._tick.toggled.connect(self._on_toggled)
        self.body.addWidget(self._tick)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(Text(look, digits, letter="digits"), 0, middle)
        self.body.addWidget(Text(look, word, ink="text2", weight=500), 0, middle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self._tick)
        self._mark()

    @property
    def on(self) -> bool:
        """True when the group was compared."""
        return self._tick.state == "on"

    def set_on(self, *, on: bool) -> None:
        """Tick or untick the group."""
        self._tick.set_state("on" if on else "off")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._tick.setFocus(Qt.FocusReason.MouseFocusReason)
        self._tick.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._mark()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
            if event.key() in arrows:
                self.moved.emit(event.key())
                return True
        return False

    def _on_toggled(self) -> None:
        self._mark()
        self.ticked.emit()

    def _mark(self) -> None:
        self.set_tone("accent" if self.on else "plain")
        focused = self._tick.hasFocus()
        self.set_border("accent" if focused else "" if self.on else "line2")
        self.set_thick(thick=focused)
