"""A dialog that asks for one of several: a colleague, a courthouse, a case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class Choose(Dialog):
    """Asks for one of ``options`` (key and words). With ``reason`` it also asks why."""

    def __init__(
        self,
        look: Look,
        title: Words,
        options: Sequence[tuple[str, str]],
        *,
        label: Words,
        verb: Words,
        about: Words = "",
        reason: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, verb=verb, parent=parent, width=440)
        if about:
            self.body.addWidget(Text(look, about, flow="wrap"))
        self._choice = Choice(look, list(options), name=label)
        if len(options) == 1:
            self._choice.set_value(options[0][0])
        self.field = Field(look, label, self._choice)
        self.body.addWidget(self.field)
        self._line: Line | None = None
        self.reason_field: Field | None = None
        if reason:
            self._line = Line(look)
            self._line.setMaxLength(300)
            self.reason_field = Field(look, reason, self._line)
            self.body.addWidget(self.reason_field)
        self._choice.setFocus()

    @property
    def chosen(self) -> str:
        """The key that was chosen, "" for none."""
        return self._choice.value

    @property
    def reason(self) -> str:
        """Why, as it was typed."""
        return self._line.text().strip() if self._line is not None else ""

    def choose(self, key: str, reason: str = "") -> None:
        """Fill in the answers."""
        self._choice.set_value(key)
        if self._line is not None:
            self._line.setText(reason)

    def accept(self) -> None:
        """Accept a choice, and a reason where one is asked."""
        self.field.set_error("" if self.chosen else message("Choose", "Choose one first."))
        if not self.chosen:
            self._choice.setFocus()
            return
        if self._line is not None and self.reason_field is not None and not self.reason:
            self.reason_field.set_error(message("Reason", "Say why, in a few words."))
            self._line.setFocus()
            return
        super().accept()
