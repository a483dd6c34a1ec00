"""Two panes with a border that can be moved; where it stands is remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from desktop_app.ui.style.look import Look


class _Border(QSplitterHandle):
    """The room between two panes is the handle; nothing is drawn there."""

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


class Splitter(QSplitter):
    """``name`` is its name among the remembered ones, ``gap`` the room between the panes.

    Beside each other and one above the other are remembered apart.
    """

    def __init__(self, look: Look, name: str, *, gap: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._name = name
        self.setChildrenCollapsible(False)
        self.setHandleWidth(look.em(gap))
        self.splitterMoved.connect(self._remember)

    def createHandle(self) -> QSplitterHandle:
        return _Border(self.orientation(), self)

    def recall(self, usual: Sequence[int]) -> None:
        """Put the border where it was left, or where it is at first (sizes of both panes)."""
        self.setSizes(self._look.panes.get(self._key) or list(usual))

    def turn(self, orientation: Qt.Orientation) -> None:
        """Put the panes beside or below each other, as they were left so."""
        if orientation == self.orientation():
            return
        self.setOrientation(orientation)
        known = self._look.panes.get(self._key)
        if known:
            self.setSizes(known)

    def _remember(self) -> None:
        self._look.panes[self._key] = self.sizes()

    @property
    def _key(self) -> str:
        beside = self.orientation() == Qt.Orientation.Horizontal
        return f"{self._name}.{'beside' if beside else 'below'}"
