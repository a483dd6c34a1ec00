"""Comparing the fingerprint of a contact by telephone, at any time after the first run."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fingerprint import FingerprintGroups, Group
from desktop_app.ui.widgets.text import Text


class Compare(Dialog):
    """Confirm opens at six of six; "not the same" is as large as the yes."""

    def __init__(self, look: Look, name: str, groups: Sequence[Group]) -> None:
        super().__init__(
            look,
            message("Contacts", "Is this really the key of %1?").fill(name),
            verb=message("Fingerprint", "Confirm the key"),
            width=640,
        )
        self.differs = False
        words = message(
            "Contacts",
            "Call on a number that you know already, never one from the file. They read aloud, you "
            "tick each group that is the same.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.groups = FingerprintGroups(look, groups)
        self.groups.compared.connect(self._on_compared)
        self.body.addWidget(self.groups)
        self._total = len(groups)
        button = Button(look, message("Fingerprint", "Not the same"), kind="danger")
        button.act.connect(self._on_differs)
        self.foot.insertWidget(1, button)
        self._on_compared(0)
        self.groups.setFocus()

    def _on_compared(self, count: int) -> None:
        left = self._total - count
        if self.verb is not None:
            words = message("Fingerprint", "%n groups to compare", "", left)
            self.verb.block(words if left else "")

    def _on_differs(self) -> None:
        self.differs = True
        self.reject()
