"""What asks for attention in a case: each line opens its record, some offer a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.offers import Prompt
from desktop_app.text import message
from desktop_app.ui.forms.rail_parts import Jump
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.badge import Count
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Card, Heading

_EDGES = (16, 12, 12, 12)
_FIRST = 5
"""So many are shown before *Show all*; the urgent stand first."""


class PromptsCard(Card):
    """Prompts of a case. There is no total and no score: the number says how many lines follow."""

    wanted = Signal(object)  # Prompt: open its record at its question
    step_wanted = Signal(object)  # Prompt: make the step that it offers
    incident_wanted = Signal(object)  # Prompt: write the incident that it offers

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=2)
        self.setAccessibleName(look.words(message("PromptsCard", "Asks for attention")))
        heading = Heading(
            look, message("PromptsCard", "Asks for attention"), icon="alert", icon_ink="warn"
        )
        self._count = Count(look, 0)
        heading.add(self._count)
        self.body.addWidget(heading)
        self._list = look.column(gap=0)
        self.body.addLayout(self._list)
        self._lines: list[QWidget] = []
        self._more = Button(look, "", kind="quiet", size="small")
        self._more.act.connect(self._on_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._found: tuple[Prompt, ...] = ()
        self._all = False

    def show_prompts(self, found: Sequence[Prompt]) -> None:
        """Show other prompts; the card is hidden when there are none."""
        self._found = tuple(found)
        self._count.set_number(len(found))
        self._fill()
        self.setVisible(bool(found))

    def _on_more(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._found if self._all else self._found[:_FIRST]
        self._lines = [self._line(one) for one in shown]
        for line in self._lines:
            self._list.addWidget(line)
        rest = len(self._found) - _FIRST
        self._more.setVisible(rest > 0)
        self._more.set_words(
            message("PromptsCard", "Show fewer")
            if self._all
            else message("PromptsCard", "Show %n more", "", rest)
        )

    def _line(self, one: Prompt) -> QWidget:
        look = self._look
        line = QWidget()
        row = look.row(line, gap=4)
        jump = Jump(look)
        head, about = look.words(one.head), look.words(one.about)
        jump.show_words(one.leaf, head, about, icon="alert" if one.urgent else "circle-dashed")
        jump.setToolTip(look.words(one.said))
        jump.clicked.connect(lambda _on: self.wanted.emit(one))
        row.addWidget(jump, 1)
        if one.step:
            add = IconButton(
                look,
                "plus",
                message("PromptsCard", "Make a step: %1").fill(one.step),
                kind="quiet",
                size="small",
            )
            add.act.connect(lambda: self.step_wanted.emit(one))
            row.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
        if one.incident:
            write = IconButton(
                look,
                "flag",
                message("PromptsCard", "Write an incident: %1").fill(one.about),
                kind="quiet",
                size="small",
            )
            write.act.connect(lambda: self.incident_wanted.emit(one))
            row.addWidget(write, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
