"""The dialog that asks for a time of day."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QWidget

from desktop_app.forms.typed import parse_typed_time
from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class AskTime(Dialog):
    """Asks when something happened; ``at`` is what is known already."""

    def __init__(
        self,
        look: Look,
        title: Words,
        about: str,
        *,
        at: time | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, verb=message("AskTime", "Save"), parent=parent, width=360)
        self.body.addWidget(Text(look, about, letter="strong", flow="wrap"))
        self._line = Line(look)
        self._line.setText(f"{at:%H:%M}" if at is not None else "")
        self._line.selectAll()
        self.field = Field(
            look,
            message("AskTime", "Time"),
            self._line,
            help=message("AskTime", "For example 9:30 or 930"),
        )
        self.body.addWidget(self.field)
        self._line.setFocus()

    @property
    def at(self) -> time | None:
        """The time that was typed; None when it is none."""
        return parse_typed_time(self._line.text())

    def accept(self) -> None:
        """Accept a time, or say that one is needed."""
        if self.at is None:
            self.field.set_error(message("AskTime", "Type a time, for example 9:30."))
            self._line.setFocus()
            return
        super().accept()
