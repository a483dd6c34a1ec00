"""Backups beside the vault: made, listed, and one on a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.app import vaults
from desktop_app.app.changes import Changes
from desktop_app.app.local_backups import local_backups
from desktop_app.app.session import ZONE
from desktop_app.progress import Progress
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.sticks import size_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import clock_of


class BackupsPart(Listing):
    """Every backup is read back and checked when it is made."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Backup", "Backups on this laptop"),
            message(
                "Backup",
                "One a day, made at the first unlocking and read back at once. They open with the "
                "passphrase of that day. Put one on a stick as well: a laptop can be lost.",
            ),
            (
                Column(say(message("Backup", "Made")), stretch=1),
                Column(say(message("Backup", "Size")), width=120, right=True),
                Column(say(message("Backup", "Check")), width=220),
            ),
            icon="shield",
        )
        stick = Button(self.look, message("Backup", "On a stick…"), icon="stick", size="tool")
        stick.act.connect(self._on_stick)
        self.heading.add(stick)
        self.make_button = Button(
            self.look, message("Backup", "Make a backup"), kind="primary", size="tool"
        )
        self.make_button.act.connect(lambda: desk.run(self._make(None)))
        self.heading.add(self.make_button)

    def reload(self) -> None:
        """Read the list again."""
        say = self.look.words
        rows = []
        for one in local_backups(self.desk.session):
            made = one.made.astimezone(ZONE)
            day = message("Backup", "%1, %2").fill(Day(made.date(), "full"), clock_of(made))
            rows.append(
                Row(
                    one.made.isoformat(),
                    (
                        Cell(say(day), weight=500),
                        Cell(size_words(one.size), tabular=True),
                        Cell(
                            say(message("Backup", "read back and checked")),
                            icon="shield-check",
                            icon_ink="ok",
                        ),
                    ),
                )
            )
        self.table.set_rows(rows)

    def _on_stick(self) -> None:
        title = self.look.words(message("Export", "Choose the stick or a folder"))
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.desk.run(self._make(Path(chosen)))

    def _make(self, folder: Path | None) -> Flow:
        session = self.desk.session

        def work(progress: Progress) -> None:
            try:
                vaults.back_up(session, progress, folder=folder)
            finally:
                session.store.release_thread()

        yield Job(message("Backup", "Making a backup"), work)
        self.desk.hub.tell(Changes.of((), "backups"))
        self.desk.say(message("Backup", "The backup is made and checked."))
