"""Asks which backup comes back, and what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.app import backups
from desktop_app.app.backups import BackupShown
from desktop_app.app.room import size_words
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Marked, Text
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.wording import clock_of


def backup_words(one: BackupShown) -> Message:
    """Name a backup: when it was made, and how large it is."""
    made = one.made.astimezone(ZONE)
    return message("Restore", "%1, %2 · %3").fill(
        Day(made.date(), "full"), clock_of(made), size_words(one.size)
    )


class ChooseBackup(Dialog):
    """A backup beside the vault or in another folder; the owner gives the verb."""

    def __init__(
        self,
        look: Look,
        known: Sequence[BackupShown],
        *,
        title: Words,
        verb: Words,
        words: Words,
        said: Message | None = None,
        chosen: Path | None = None,
        given: str = "",
        newer: bool | None = None,
    ) -> None:
        """``newer``: whether taking over newer changes is ticked; None: it is not offered.

        ``given`` was typed already: it is asked again only after it opened nothing (``said``).
        """
        super().__init__(look, title, verb=verb, width=520)
        self._known = {str(one.folder): one for one in known}
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        label = message("Restore", "Backup")
        self._choice = Choice(look, (), name=label, hint=message("Restore", "choose a folder"))
        self.body.addWidget(Field(look, label, self._choice))
        folder = Button(look, message("Restore", "In another folder…"), icon="folder", size="tool")
        folder.act.connect(self._on_folder)
        self.body.addWidget(folder)
        label = message("Restore", "Passphrase, or the 24 words of the recovery sheet")
        self._given = "" if said is not None else given
        self.field = PassphraseField(look, name=label)
        holder = Field(look, label, self.field)
        holder.setVisible(not self._given)
        self.body.addWidget(holder)
        self.newer: Tick | None = None
        if newer is not None:
            ticked = message("Restore", "Take over what is newer and still verifies")
            self.newer = Tick(look, ticked, state="on" if newer else "off")
            self.body.addWidget(self.newer)
        self._message = Marked(
            look, "error", "", icon_ink="danger", ink="danger", weight=500, flow="wrap"
        )
        self._message.hide()
        self.body.addWidget(self._message)
        self._fill(str(chosen) if chosen is not None else "")
        if said is not None:
            self.say(said)

    @property
    def folder(self) -> Path:
        """The folder of the chosen backup."""
        return Path(self._choice.value)

    @property
    def typed(self) -> str:
        """The passphrase, or the words of the recovery sheet."""
        return self._given or self.field.text

    @property
    def takes_newer(self) -> bool:
        """Whether newer changes are to be taken over."""
        return self.newer is not None and self.newer.state == "on"

    def say(self, words: Words) -> None:
        """Say what is wrong."""
        self._message.text.set_words(words)
        self._message.show()
        self.fit()
        announce(self, self._message.text.text(), "at once")

    def offer_folder(self, folder: Path) -> None:
        """Offer the backups in a folder that a person chose."""
        found = backups.found_in(folder)
        if not found:
            self.say(
                message(
                    "Restore",
                    "There is no backup in this folder. Nothing was changed. Choose the folder "
                    "that a backup was made to: its name is a date and a time.",
                )
            )
            return
        self._known |= {str(one.folder): one for one in found}
        self._message.hide()
        self._fill(str(found[0].folder))

    def accept(self) -> None:
        """Accept a backup and a passphrase, or say what is needed."""
        if not self._choice.value:
            self.say(message("Restore", "Choose a backup first."))
            self._choice.setFocus()
        elif not self.typed:
            self.say(message("Restore", "Type the passphrase first."))
            self.field.setFocus()
        else:
            super().accept()

    def _fill(self, chosen: str) -> None:
        shown = sorted(self._known.values(), key=lambda one: one.made, reverse=True)
        say = self.look.words
        self._choice.set_options(
            [(str(one.folder), verbatim(say(backup_words(one)))) for one in shown]
        )
        value = chosen if chosen in self._known else str(shown[0].folder) if shown else ""
        self._choice.set_value(value)
        (self.field if value else self._choice).setFocus()

    def _on_folder(self) -> None:
        title = self.look.words(message("Restore", "Choose the stick or the folder of a backup"))
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.offer_folder(Path(chosen))
