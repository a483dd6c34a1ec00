"""Content: forms and lists, whether a practitioner reviewed them, and newer ones from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.app.content_packs import (
    ContentShown,
    Newer,
    content,
    offered,
    put_in_force,
    refused_content,
)
from desktop_app.text import Message, Words, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.text import Marked, Text


class ContentPart(Listing):
    """What was not reviewed says so; a newer file is looked at before it is put in force."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Content", "Forms and lists in force"),
            message(
                "Content",
                "What was not reviewed by a practitioner is a proposal: use it with your own "
                "judgement.",
            ),
            (
                Column(say(message("Content", "Part")), stretch=1),
                Column(say(message("Content", "Version")), width=110),
                Column(say(message("Content", "Review")), width=320),
            ),
            icon="book",
        )
        self.install_button = Button(
            self.look, message("Content", "Newer file…"), icon="download", size="small"
        )
        self.install_button.act.connect(self._on_install)
        self.install_button.setEnabled(not desk.session.read_only)
        self.heading.add(self.install_button)
        for words in refused_content(desk.session):
            self.page.body.insertWidget(0, Banner(self.look, words, tone="warn"))

    def reload(self) -> None:
        """Read the list again."""
        say = self.look.words
        rows = []
        for one in content(self.desk.session):
            review = say(_review(one))
            if one.reviewed_by:
                cell = Cell(review, icon="check", icon_ink="ok")
            else:
                cell = Cell(review, icon="clock", icon_ink="warn", ink="warn")
            name = Cell(say(_name(one)), weight=500)
            rows.append(Row(one.name, (name, Cell(str(one.version), tabular=True), cell)))
        self.table.set_rows(rows)

    def _on_install(self) -> None:
        title = self.look.words(message("Content", "Choose the newer form or list"))
        wanted = self.look.words(message("Content", "Content files"))
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{wanted} (*.toml);;* (*)")
        if chosen:
            self.desk.run(self.install(Path(chosen)))

    def install(self, place: Path) -> Flow:
        """Look at a file, ask, and put it in force."""
        session = self.desk.session
        newer = offered(session, place)
        if not (yield PutInForce(self.look, newer)):
            return
        put_in_force(session, place)
        self.desk.say(message("Content", "In force from the next start on"))


class PutInForce(Dialog):
    """Says what would change, and who reviewed it, before a person's yes."""

    def __init__(self, look: Look, newer: tuple[Newer, ...]) -> None:
        super().__init__(
            look,
            message("Content", "Put a newer version in force?"),
            verb=message("Content", "Put in force"),
        )
        for one in newer:
            shown = one.shown
            line = message("Content", "%1: version %2 instead of %3, %4")
            if not one.before:
                line = message("Content", "%1: version %2, new here, %4")
            said = line.fill(_name(shown), shown.version, one.before, _review(shown))
            mark = (
                Marked(look, "check", said, icon_ink="ok", flow="wrap")
                if shown.reviewed_by
                else Marked(look, "clock", said, icon_ink="warn", flow="wrap")
            )
            self.body.addWidget(mark)
        self.body.addWidget(
            Text(
                look,
                message(
                    "Content",
                    "It holds for every vault of this user, from the next start on. What was "
                    "written with the version before stays readable as it was. Take a file only "
                    "from your headquarters.",
                ),
                letter="help",
                ink="text2",
                flow="wrap",
            )
        )


def _name(one: ContentShown) -> Words:
    return one.title if one.title is not None else verbatim(one.name.replace("_", " "))


def _review(one: ContentShown) -> Message:
    if not one.reviewed_by:
        return message("Content", "not yet reviewed by a practitioner")
    return message("Content", "reviewed by %1, %2").fill(one.reviewed_by, one.reviewed_on)
