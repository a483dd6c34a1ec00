"""``waymark content …``: forms and lists, checked and listed with their review."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import looking_up
from desktop_app.app.content_packs import put_in_force
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

    @group.command("install", help=say(message("Cli", "Put a newer form or list in force.")))
    @click.argument("file", type=click.Path(path_type=Path))
    @click.pass_obj
    def install(terminal: Terminal, file: Path) -> None:
        with terminal.session() as session:
            newer = put_in_force(session, file)
        document = [
            {
                "id": one.shown.name,
                "before": one.before,
                "version": one.shown.version,
                "by": one.shown.reviewed_by,
                "on": one.shown.reviewed_on,
            }
            for one in newer
        ]
        lines = [f"{one.shown.name}@{one.shown.version}" for one in newer]
        lines.append(terminal.say(message("Cli", "It is used from the next start on.")))
        terminal.answer(document, lines)

    _add_look_up(group, say)

    @group.command("list", help=say(message("Cli", "Content in force, and who reviewed it.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        shown = terminal.world.catalogue.reviews()
        for error in terminal.world.catalogue.refused:
            terminal.remark(terminal.say(error.message))
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


def _add_look_up(group: click.Group, say: Say) -> None:
    @group.command(
        "show",
        help=say(
            message(
                "Cli",
                "Look something up: a measure (PM12), a phase (F07), a role (R20), a factor (T01), "
                "a card (TC05); or a whole list, by its name. Without WHAT: the names.",
            )
        ),
    )
    @click.argument("what", default="")
    @click.pass_obj
    def show(terminal: Terminal, what: str) -> None:
        catalogue = terminal.world.catalogue
        if not what:
            _show(terminal, tuple(_named(one) for one in looking_up.topics(catalogue)))
        elif what in looking_up.TOPICS:
            _show(terminal, looking_up.topic(catalogue, what).entries)
        else:
            found = looking_up.entry(catalogue, what)
            if found is None:
                raise UserError(
                    message(
                        "Cli",
                        "There is nothing called “%1” in the content. Nothing was "
                        "changed. Ask for a list by its name.",
                    ).fill(what)
                )
            _show(terminal, (found,))


def _named(topic: looking_up.Topic) -> looking_up.Entry:
    return looking_up.Entry(topic.id, "", topic.title, ())


def _show(terminal: Terminal, entries: tuple[looking_up.Entry, ...]) -> None:
    say = terminal.say
    document = []
    lines = []
    for one in entries:
        facts = [(say(fact.label) if fact.label else "", say(fact.text)) for fact in one.facts]
        document.append(
            {
                "id": one.id,
                "code": one.code,
                "title": say(one.title),
                "facts": [{"label": label, "text": text} for label, text in facts],
            }
        )
        lines.append(f"{one.code or one.id}  {say(one.title)}")
        lines.extend("  " + ": ".join(filter(None, fact)) for fact in facts)
    terminal.answer(document, lines)
