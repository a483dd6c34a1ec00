"""Booking in a sheet that was taken over: which one, and what became of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from desktop_app.app.sheet_register import SheetShown, SheetState
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.segmented import Segmented


class TakeIn(Dialog):
    """All of it stands in the program now, so the paper goes."""

    def __init__(self, look: Look, sheets: Sequence[SheetShown]) -> None:
        super().__init__(
            look,
            message("TakeIn", "What became of the paper?"),
            verb=message("TakeIn", "Book in"),
        )
        self._sheet = Choice(
            look, [(one.code, f"{one.code} · {_said(look, one)}") for one in sheets]
        )
        self._sheet.set_value(sheets[0].code)
        self.body.addWidget(Field(look, message("TakeIn", "Sheet"), self._sheet))
        self._state = Segmented(
            look,
            (
                ("destroyed", message("TakeIn", "Destroyed")),
                ("returned", message("TakeIn", "Handed in")),
            ),
            name=message("TakeIn", "What became of it"),
        )
        self._state.set_value("destroyed")
        self.body.addWidget(Field(look, message("TakeIn", "What became of it"), self._state))
        self._sheet.setFocus()

    @property
    def code(self) -> str:
        """The code of the sheet that was chosen."""
        return self._sheet.value

    @property
    def state(self) -> SheetState:
        """What became of it."""
        return cast("SheetState", self._state.value)


def _said(look: Look, one: SheetShown) -> str:
    return look.words(one.what) if one.what is not None else ""
