"""``waymark content …``: forms and lists, checked and listed with their review."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.terminal import Terminal
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import LIST_FILES, check_file, check_list_file
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``content``."""

    @root.group("content", help=say(message("Cli", "Forms, cards and lists.")))
    def group() -> None:
        pass

    @group.command("check", help=say(message("Cli", "Check a form or list file.")))
    @click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def check(terminal: Terminal, file: Path) -> None:
        try:
            if file.name in LIST_FILES:
                check_list_file(file)
            else:
                check_file(file)
        except OSError:
            raise UserError(
                message("Cli", "The file %1 cannot be read. Nothing was changed.").fill(file.name)
            ) from None
        terminal.answer(
            {"file": file.name, "good": True}, [terminal.say(message("Cli", "It is good."))]
        )

    @group.command("list", help=say(message("Cli", "Content in force, and who reviewed it.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        shown = terminal.world.catalogue.reviews()
        document = [
            {"id": name, "version": version, "by": review.by, "on": review.on}
            for name, version, review in shown
        ]
        unseen = terminal.say(message("Cli", "not yet reviewed by a practitioner"))
        lines = [
            f"{name}@{version}  {review.by or unseen} {review.on}"
            for name, version, review in shown
        ]
        terminal.answer(document, lines)
