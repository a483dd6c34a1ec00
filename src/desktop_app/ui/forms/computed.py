"""What a form shows and nobody types: versions, counts, phases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.render import render_value
from desktop_app.forms.schema import Field
from desktop_app.text import message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.widgets.text import Text


class ComputedEditor(Editor):
    """A value in words, read from the owner each time it is shown."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._context = context
        self._field = field
        self._text = Text(context.look, "", flow="wrap")
        column = context.look.column(self, gap=0, edges=(0, 2, 0, 8))
        column.addWidget(self._text)
        self.show_value(None)

    def show_value(self, value: Value) -> None:
        known = self._context.computed(self._field.formula)
        words = render_value(self._field, known, self._context.language)
        self._text.set_words(words or message("FormEditor", "not known yet"))

    def controls(self) -> Sequence[QWidget]:
        return ()
