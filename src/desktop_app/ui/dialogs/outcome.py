"""What became of long work, to be read: a check, a drill, a restore."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Marked, Text


class Outcome(Dialog):
    """Sentences under a sign that says good or bad; a ``verb`` offers what helps."""

    def __init__(
        self,
        look: Look,
        title: Words,
        sentences: Sequence[Words],
        *,
        good: bool,
        verb: Words = "",
        note: Words = "",
    ) -> None:
        super().__init__(
            look,
            title,
            verb=verb or message("Backup", "Close"),
            cancel=message("Backup", "Not now"),
            width=560,
        )
        self.cancel_button.setVisible(bool(verb))
        self._said = [look.words(one) for one in sentences]
        for one in sentences:
            self.body.addWidget(
                Marked(
                    look,
                    "shield-check" if good else "alert",
                    one,
                    icon_ink="ok" if good else "danger",
                    letter="body",
                    weight=400,
                    flow="wrap",
                    size=18,
                )
            )
        if note:
            self.body.addWidget(Text(look, note, letter="row", ink="text2", flow="wrap"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, ". ".join((self.title.text(), *self._said)), "at once")
        if self.verb is not None:
            self.verb.setFocus()
