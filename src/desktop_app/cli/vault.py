"""``waymark vault …``: created, checked, backed up, its keys."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import contacts, printing, vaults
from desktop_app.app.keys import keys_of
from desktop_app.app.owner import ROLES
from desktop_app.app.vaults import NewVault
from desktop_app.cli import folders, health, keys
from desktop_app.cli.keys import new_passphrase
from desktop_app.cli.terminal import Terminal, write_file
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``vault``."""

    @root.group("vault", help=say(message("Cli", "The vault itself: keys, health, backups.")))
    def group() -> None:
        pass

    _create(group, say)
    keys.commands(group, say)
    health.commands(group, say)
    folders.commands(group, say)
    _info(group, say)


def _create(group: click.Group, say: Say) -> None:
    @group.command("create", help=say(message("Cli", "Create a vault, with a recovery sheet.")))
    @click.option("--name", required=True, help=say(message("Cli", "Name of the vault.")))
    @click.option("--role", required=True, type=click.Choice(ROLES))
    @click.option("--unit", default="", help=say(message("Cli", "Name of the unit.")))
    @click.option("--person", default="", help=say(message("Cli", "Who works in it: a role.")))
    @click.option(
        "--new-passphrase-file", type=click.Path(path_type=Path, dir_okay=False), default=None
    )
    @click.option("--card-out", type=click.Path(path_type=Path, dir_okay=False), default=None)
    @click.option("--recovery-out", type=click.Path(path_type=Path, dir_okay=False), default=None)
    @click.pass_obj
    def create(
        terminal: Terminal,
        name: str,
        role: str,
        unit: str,
        person: str,
        new_passphrase_file: Path | None,
        card_out: Path | None,
        recovery_out: Path | None,
    ) -> None:
        chosen = next(one for one in ROLES if one == role)
        path = terminal.vault or terminal.world.vaults / name
        source = new_passphrase_file or terminal.passphrase_file
        passphrase = new_passphrase(terminal, source)
        new = NewVault(name, unit, chosen, person or name, passphrase)
        created = vaults.create(terminal.world, path, new)
        try:
            if card_out is not None:
                write_file(card_out, contacts.own_card(created.session))
            if recovery_out is not None:
                sheet = printing.recovery_sheet(
                    created.session,
                    created.recovery_words,
                    "nl" if terminal.speaker.language == "nl" else "en",
                )
                write_file(recovery_out, sheet.pdf)
        finally:
            created.session.vault.close()
        lines = [terminal.say(message("Cli", "The vault stands in %1.").fill(str(path)))]
        if recovery_out is None:
            lines += [
                terminal.say(
                    message("Cli", "Write these 24 recovery words down now; they are kept nowhere:")
                ),
                " ".join(created.recovery_words),
            ]
        document = {"vault": str(path), "name": name, "role": role}
        if recovery_out is None:
            document["recovery_words"] = " ".join(created.recovery_words)
        terminal.answer(document, lines)


def _info(group: click.Group, say: Say) -> None:
    @group.command("info", help=say(message("Cli", "Whose vault it is, and its fingerprint.")))
    @click.pass_obj
    def info(terminal: Terminal) -> None:
        with terminal.session() as session:
            owner = session.owner
            groups = contacts.own_fingerprint(session)
            cases = len(session.store.cases())
            shown = keys_of(session)
        digits = " ".join(group.digits for group in groups)
        document = {
            "name": owner.name,
            "unit": owner.unit,
            "role": owner.role,
            "cases": cases,
            "fingerprint": digits,
            "words": " ".join(group.word for group in groups),
            "recovery_rehearsed": owner.rehearsed,
            "recovery_test_due": shown.test_due,
            "escrow": shown.escrow.name if shown.escrow is not None else None,
        }
        terminal.answer(document, [f"{name}: {value}" for name, value in document.items()])
