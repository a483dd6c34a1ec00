"""The quick note: which case, and a few lines; it takes seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.forms.guard import NO_NAMES, findings
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Area, Choice
from desktop_app.ui.widgets.field import Field


class QuickNote(Dialog):
    """Asks for a note; ``cases`` are offered as (id, codename) when the case is not clear yet.

    ``names``: the names known in the chosen case (empty: the one it is about), with their labels.
    """

    def __init__(
        self,
        look: Look,
        cases: Sequence[tuple[str, str]] = (),
        *,
        names: Callable[[str], Mapping[str, str]] = lambda _case: NO_NAMES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            message("QuickNote", "Note"),
            verb=message("QuickNote", "Save"),
            parent=parent,
        )
        self._cases: Choice | None = None
        self._names = names
        if cases:
            self._cases = Choice(look, cases, hint=message("QuickNote", "Choose a case"))
            self.case_field = Field(look, message("QuickNote", "Case"), self._cases)
            self.body.addWidget(self.case_field)
        self._area = Area(look, least=4, most=10)
        self.field = Field(
            look,
            message("QuickNote", "Note"),
            self._area,
            help=message(
                "QuickNote",
                "Times, agreements, who was present. No account of the facts: this may become "
                "a case document.",
            ),
        )
        self.body.addWidget(self.field)
        self._area.textChanged.connect(self._warn)
        first: QWidget = self._cases if self._cases is not None else self._area
        first.setFocus()

    @property
    def case(self) -> str:
        """The id of the chosen case; empty when none was offered."""
        return self._cases.value if self._cases is not None else ""

    @property
    def text(self) -> str:
        """What was typed."""
        return self._area.toPlainText().strip()

    def accept(self) -> None:
        """Accept a note for a case, or say what is needed."""
        if self._cases is not None and not self._cases.value:
            self.case_field.set_error(message("QuickNote", "Choose the case of this note."))
            self._cases.setFocus()
            return
        if not self.text:
            self.field.set_error(message("QuickNote", "Type a few words first."))
            self._area.setFocus()
            return
        super().accept()

    def _warn(self) -> None:
        found = findings(self._area.toPlainText(), self._names(self.case))
        self.field.set_warning(found[0].message if found else "")
