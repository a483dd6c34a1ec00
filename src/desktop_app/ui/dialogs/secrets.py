"""Shielded fields leave the laptop: a reason first, and the passphrase again."""

from __future__ import annotations

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Text


class SecretsPrompt(Dialog):
    """Asks why shielded fields go along."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("Export", "Send shielded fields along?"),
            verb=message("Export", "Send them along"),
        )
        words = message(
            "Export",
            "Addresses, safe numbers and code words of the ticked cases then stand in the bundle, "
            "encrypted for this contact only. The reason is kept in the audit trail.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self._reason = Line(look)
        self._reason.textEdited.connect(self._check)
        label = message("Export", "Why do they have to go along?")
        self.body.addWidget(Field(look, label, self._reason))
        label = message("Passphrase", "Passphrase")
        self._passphrase = PassphraseField(look, name=label)
        self._passphrase.edited.connect(self._check)
        self.body.addWidget(Field(look, label, self._passphrase))
        self._check()
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    @property
    def passphrase(self) -> str:
        """The passphrase as typed."""
        return self._passphrase.text

    def _check(self) -> None:
        reason: Words = ""
        if not self.reason:
            reason = message("Export", "say why")
        elif not self._passphrase.text:
            reason = message("FirstRun", "type a passphrase")
        if self.verb is not None:
            self.verb.block(reason)
