"""Asks the 24 words of the recovery sheet."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from desktop_app.text import Message, message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Area
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.typed import never_keep

COUNT = 24


class WordsPrompt(Dialog):
    """``said``: why the words before were refused; ``typed``: they, to be put right."""

    def __init__(
        self,
        look: Look,
        said: Message | None = None,
        typed: str = "",
        *,
        title: Words = "",
        verb: Words = "",
        note: Words = "",
    ) -> None:
        super().__init__(
            look,
            title or message("Recovery", "Recover with the sheet"),
            verb=verb or message("Recovery", "Open the vault"),
            width=520,
        )
        words = note or message(
            "Recovery", "Type the 24 words of the recovery sheet, in order, with spaces between."
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        label = message("Recovery", "The 24 words")
        self._area = Area(look, name=label, least=4, most=8)
        never_keep(self._area)
        self._area.setPlainText(typed)
        self._field = Field(
            look, label, self._area, help=message("Recovery", "Four letters of a word are enough")
        )
        self.body.addWidget(self._field)
        self._said = said
        if said is not None:
            self._field.set_error(said)
        self._area.textChanged.connect(self._check)
        self._check()
        self._area.setFocus()

    @property
    def typed(self) -> str:
        """What was typed, with single spaces."""
        return " ".join(self._area.toPlainText().split())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._said is not None:
            announce(self, self.look.words(self._said), "at once")

    def _check(self) -> None:
        words = self._area.toPlainText().split()
        left = 0 if _is_key(words) else COUNT - len(words)
        if self.verb is not None:
            self.verb.block(message("FirstRun", "%n words to type", "", left) if left > 0 else "")


def _is_key(words: list[str]) -> bool:
    """Tell whether the age key was given for which the words stand."""
    return len(words) == 1 and words[0].upper().startswith("AGE-SECRET-KEY-1")
