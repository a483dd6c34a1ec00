"""A vault as a folder of this computer, before it is open: another name, or removed for good."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QShowEvent

from desktop_app.app.vault_folders import LONGEST_NAME, Loss
from desktop_app.text import Day, message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Marked, Text


class VaultFolderDialog(Dialog):
    """Accepted once one of both is asked for; ``wanted`` tells which. ``said``: a refusal."""

    def __init__(self, look: Look, loss: Loss, said: Words = "") -> None:
        super().__init__(look, message("VaultFolder", "Rename or remove a vault"))
        self.wanted: Literal["rename", "remove"] = "rename"
        self._said = Marked(look, "error", said, icon_ink="danger", ink="danger", flow="wrap")
        self._said.setVisible(bool(said))
        self.body.addWidget(self._said)
        self._line = Line(look)
        self._line.setMaxLength(LONGEST_NAME)
        self._line.setText(loss.name)
        self.body.addWidget(
            Field(
                look,
                message("VaultFolder", "Name on this computer"),
                self._line,
                help=message("VaultFolder", "Shown before unlocking, so no names of people"),
            )
        )
        self.rename_button = Button(look, message("VaultFolder", "Rename"))
        self.rename_button.act.connect(lambda: self._want("rename"))
        row = look.row(gap=8)
        row.addWidget(self.rename_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(Hairline(look))
        self.body.addWidget(Text(look, message("VaultFolder", "Remove for good"), letter="strong"))
        self.body.addWidget(Text(look, _lost(loss), letter="row", ink="text2", flow="wrap"))
        label = message("VaultFolder", "Passphrase of this vault")
        self.passphrase = PassphraseField(look, name=label)
        self.body.addWidget(Field(look, label, self.passphrase))
        self.remove_button = Button(
            look, message("VaultFolder", "Remove this vault"), kind="danger"
        )
        self.remove_button.act.connect(lambda: self._want("remove"))
        row = look.row(gap=8)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._line.setFocus()
        self._line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._said.isHidden():
            announce(self, self._said.text.text(), "at once")

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self._line.text().strip()

    def _want(self, wanted: Literal["rename", "remove"]) -> None:
        if wanted == "remove" and not self.passphrase.text:
            words = message("VaultFolder", "Type the passphrase of this vault first.")
            self._said.text.set_words(words)
            self._said.show()
            announce(self, self.look.words(words), "at once")
            self.passphrase.setFocus()
            return
        self.wanted = wanted
        self.accept()


def _lost(loss: Loss) -> Words:
    """Say what goes, and what does not."""
    n = loss.backups
    backups = message("VaultFolder", "%n backups beside it", "", n)
    if loss.newest is not None:
        newest = Day(loss.newest.astimezone().date(), "long")
        backups = message("VaultFolder", "%1, the newest of %2").fill(backups, newest)
    return message(
        "VaultFolder",
        "Its cases, drafts and keys go, with %1. Nobody gets them back, headquarters and the "
        "makers of Waymark included, unless they are in a bundle or in a backup on a stick; those "
        "stay as they are. The keys are deleted first: what a disk may keep of the rest cannot be "
        "read without them.",
    ).fill(backups)
