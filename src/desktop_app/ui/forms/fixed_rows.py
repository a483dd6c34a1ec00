"""Rows that the form itself names: the factors of an assessment, each with what to ask about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.forms.schema import Field, Item
from desktop_app.text import message
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.parts import Asker, Part
from desktop_app.ui.forms.question import Label, Question
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.text import Marked, Text

_QUIET: Final = frozenset({"", "no", "not_asked", "absent"})
"""First answers after which nothing more is asked, unless it was answered before."""
_PROMPTS: Final = frozenset({"yes_now", "yes_earlier", "suspected", "not_tested", "absent"})
"""First answers that show what a factor must lead to."""


class FixedRowsPart(Part):
    """One row an item; the first question stands beside it, the others follow its answer."""

    def __init__(self, sheet: Asker, field: Field) -> None:
        super().__init__(sheet, field)
        self._rows: list[_ItemRow] = []

    def pieces(self) -> Iterator[None]:
        for item in self.field.items:
            row = _ItemRow(self._sheet, self.field, item)
            self._rows.append(row)
            self.body.addWidget(row)
            yield
            row.update_visible()
            yield

    def update_visible(self) -> None:
        for row in self._rows:
            row.update_visible()


class _ItemRow(QWidget):
    def __init__(self, sheet: Asker, field: Field, item: Item) -> None:
        super().__init__()
        look = sheet.context.look
        self._sheet = sheet
        self._start = f"{field.key}.{item.id}"
        self._first, self._rest = field.fields[0], field.fields[1:]
        self._details: QWidget | None = None
        self._questions: list[Question] = []
        self._column = look.column(self, gap=6)
        self._column.addWidget(Hairline(look))
        top = QWidget()
        columns = Columns(look, top, least=220, between=6)
        words = QWidget()
        lines = look.column(words, gap=1)
        title = look.words(item.label)
        lines.addWidget(Label(look, title, letter="label", flow="wrap"))
        code = [item.code] if item.code else []
        if item.quick:
            code.append(look.words(message("FormFactors", "in the quick screen")))
        if code:
            lines.addWidget(Text(look, " · ".join(code), letter="help", ink="text2", flow="wrap"))
        if item.help is not None:
            lines.addWidget(Text(look, item.help, letter="help", ink="text2", flow="wrap"))
        columns.add(words, wide=False)
        leaf = f"{self._start}.{self._first.key}"
        question = sheet.ask(leaf, self._first, style="inside", label=title)
        columns.add(question, wide=False)
        self._column.addWidget(top)
        self._prompt: Marked | None = None
        if item.trigger is not None:
            self._prompt = Marked(
                look, "arrow-right", item.trigger, icon_ink="warn", ink="warn", flow="wrap"
            )
            self._prompt.hide()
            self._column.addWidget(self._prompt)

    def update_visible(self) -> None:
        """Open the further questions once the first answer asks for them."""
        draft = self._sheet.draft
        first = str(draft.value(f"{self._start}.{self._first.key}") or "")
        answered = any(draft.value(f"{self._start}.{one.key}") is not None for one in self._rest)
        wanted = bool(self._rest) and (first not in _QUIET or answered)
        if wanted and self._details is None:
            self._details = self._open()
            self._column.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(wanted)
        for question in self._questions:
            question.setVisible(draft.visible(question.leaf))
        if self._prompt is not None:
            self._prompt.setVisible(first in _PROMPTS)

    def _open(self) -> QWidget:
        look = self._sheet.context.look
        inside = QWidget()
        columns = Columns(look, inside, least=220, between=8)
        for one in self._rest:
            question = self._sheet.ask(f"{self._start}.{one.key}", one, style="small")
            columns.add(question, wide=one.type in ("long_text", "choices"))
            self._questions.append(question)
        return inside
