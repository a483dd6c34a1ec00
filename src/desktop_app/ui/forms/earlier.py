"""Answers to questions that a form does not ask any more: shown, never lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop_app.forms.render import render_value
from desktop_app.forms.successor import EarlierField
from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.text import Text


class Facts(Protocol):
    """The answers that are no longer asked for; with which version of the form it was written."""

    @property
    def earlier(self) -> Sequence[EarlierField]:
        """The answers."""

    @property
    def written(self) -> Words:
        """A sentence, "" where that version is in force."""


class EarlierFields(QWidget):
    """Label and answer of each, below the questions; hidden until there is a reason."""

    def __init__(self, look: Look, facts: Facts, language: str) -> None:
        super().__init__()
        fields, written = facts.earlier, facts.written
        self.wanted = bool(fields or written)
        column = look.column(self, gap=4)
        if written:
            column.addWidget(Text(look, written, letter="help", ink="text2", flow="wrap"))
        if fields:
            column.addWidget(Text(look, message("FormPage", "Earlier fields"), letter="label"))
        for one in fields:
            label = look.words(one.at.label) if one.at else one.leaf
            value = render_value(one.at.field, one.value, language) if one.at else str(one.value)
            if one.at is None or one.at.field.privacy in ("secret", "local"):
                value = look.words(message("Field", "shielded"))
            column.addWidget(Text(look, f"{label}: {value}", letter="row", flow="wrap"))
        self.hide()
