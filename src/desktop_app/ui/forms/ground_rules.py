"""The seven ground rules of preparing an interview, folded below the two that are ticked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.forms.guidance import Guardrail
from desktop_app.forms.schema import Text as Both
from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Text


class GroundRules(Card):
    """One line until it is unfolded: then each rule with what it allows and forbids."""

    def __init__(self, look: Look, rails: Sequence[Guardrail]) -> None:
        super().__init__(look, edges=(11, 4, 15, 4), gap=8)
        self._toggle = Button(look, "", icon="chevron-down", kind="quiet", size="small")
        self._toggle.act.connect(self._on_toggle)
        row = look.row(gap=8)
        row.addWidget(self._toggle)
        row.addStretch(1)
        self.body.addLayout(row)
        self.rules = QWidget()
        column = look.column(self.rules, gap=10, edges=(8, 0, 0, 10))
        for rail in rails:
            one = look.column(gap=2)
            title = message("GroundRules", "%1 %2").fill(rail.code, rail.title)
            one.addWidget(Text(look, title, letter="strong", flow="wrap"))
            one.addWidget(Text(look, rail.text, letter="row", flow="wrap"))
            for words, parts in _lists(rail):
                listed = "; ".join(look.words(part) for part in parts)
                line = words.fill(listed[:1].lower() + listed[1:])
                one.addWidget(Text(look, line, letter="row", ink="text2", flow="wrap"))
            column.addLayout(one)
        self.body.addWidget(self.rules)
        self.rules.hide()
        self._name()

    def _on_toggle(self) -> None:
        self.rules.setVisible(self.rules.isHidden())
        self._name()

    def _name(self) -> None:
        closed = self.rules.isHidden()
        self._toggle.set_words(
            message("GroundRules", "Show all seven ground rules")
            if closed
            else message("GroundRules", "Hide the ground rules")
        )


def _lists(rail: Guardrail) -> Iterator[tuple[Message, tuple[Both, ...]]]:
    if rail.allowed:
        yield message("GroundRules", "Allowed: %1"), rail.allowed
    if rail.forbidden:
        yield message("GroundRules", "Not allowed: %1"), rail.forbidden
    if rail.do_not_write:
        yield message("GroundRules", "Do not write: %1"), rail.do_not_write
    if rail.do_write:
        yield message("GroundRules", "Do write: %1"), rail.do_write
