"""Tick boxes and radio buttons whose whole line is the target."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from desktop_app.ui.style.look import Look, Words

TickState = Literal["off", "on", "waived"]
_STATES: dict[TickState, Qt.CheckState] = {
    "off": Qt.CheckState.Unchecked,
    "on": Qt.CheckState.Checked,
    "waived": Qt.CheckState.PartiallyChecked,
}


class Tick(QCheckBox):
    """A tick box: open, done, or waived (a dash). Space and a click change open and done only."""

    def __init__(self, look: Look, words: Words, *, state: TickState = "off") -> None:
        super().__init__(look.words(words).replace("&", "&&"))
        self._look = look
        self.setProperty("ring", "outside")
        look.dress(self, "row" if words else "body")
        look.clothe(self, "tick")
        self.set_state(state)

    @property
    def state(self) -> TickState:
        """What the box shows."""
        now = self.checkState()
        return next(state for state, of_qt in _STATES.items() if of_qt == now)

    def set_state(self, state: TickState) -> None:
        """Show another state."""
        self.setTristate(state == "waived")
        self.setCheckState(_STATES[state])

    def nextCheckState(self) -> None:
        """Open becomes done, anything else becomes open."""
        self.set_state("on" if self.state == "off" else "off")

    def ring_rect(self) -> QRect:
        """Return the box alone: the ring goes round it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        return self.style().subElementRect(part, option, self).adjusted(1, 1, -1, -1)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._look.em(24)))


class Radio(QRadioButton):
    """One of several; for long options, else take a segmented choice."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look.words(words).replace("&", "&&"))
        self._look = look
        self.setProperty("ring", "outside")
        look.dress(self, "row")
        look.clothe(self, "tick")

    def ring_rect(self) -> QRect:
        """Return the circle alone: the ring goes round it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_RadioButtonIndicator
        return self.style().subElementRect(part, option, self)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._look.em(24)))
