"""``waymark contact …``."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import contacts, receiving_keys
from desktop_app.app.owner import ROLES
from desktop_app.app.revoking import revoke
from desktop_app.cli.terminal import Terminal, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import Day, message

MAX_CARD = 8192


def commands(root: click.Group, say: Say) -> None:
    """Add ``contact``."""

    @root.group("contact", help=say(message("Cli", "Contacts and their cards.")))
    def group() -> None:
        pass

    _cards(group, say)
    _trust(group, say)
    _keys(group, say)


def _cards(group: click.Group, say: Say) -> None:
    @group.command("export", help=say(message("Cli", "Write this vault's own card.")))
    @click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def export(terminal: Terminal, out: Path) -> None:
        with terminal.session() as session:
            write_file(out, contacts.own_card(session))
            groups = contacts.own_fingerprint(session)
        digits = " ".join(one.digits for one in groups)
        words = " ".join(one.word for one in groups)
        terminal.answer({"out": str(out), "fingerprint": digits}, [digits, words])

    @group.command("add", help=say(message("Cli", "Take in a contact card.")))
    @click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
    @click.option(
        "--role",
        type=click.Choice(ROLES),
        default=None,
        help=say(
            message("Cli", "What the contact is to you; a newer card keeps what you chose before.")
        ),
    )
    @click.pass_obj
    def add(terminal: Terminal, file: Path, role: str | None) -> None:
        data = _read_card(file)
        with terminal.session() as session:
            shown = contacts.look_at_card(session, data)
            chosen = role or shown.role or ("" if shown.known else "coordinator")
            contact = contacts.add_card(session, data, role=chosen).contact
        said = [terminal.say(words) for words in shown.changes]
        text = {
            "verified": message("Cli", "The newer card of %1 is taken in; its key was compared."),
            "unverified": message(
                "Cli", "%1 is known now, and not verified: compare the fingerprint by telephone."
            ),
            "revoked": message("Cli", "The card of %1 is revoked and stays so."),
        }[contact.state]
        document = {
            "name": contact.name,
            "key": contact.key,
            "state": contact.state,
            "role": contact.role,
            "changed": said,
        }
        terminal.answer(document, [terminal.say(text.fill(contact.name)), *said])

    @group.command("list", help=say(message("Cli", "List the contacts.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = contacts.list_contacts(session)
        document = [
            {
                "name": one.contact.name,
                "unit": one.contact.unit,
                "role": one.contact.role,
                "state": one.contact.state,
                "pinned": one.contact.pinned,
                "key": one.contact.key,
                "fingerprint": " ".join(group.digits for group in one.fingerprint),
                "words": " ".join(group.word for group in one.fingerprint),
                "card": one.contact.serial,
            }
            for one in shown
        ]
        lines = []
        for one in document:
            state = "pinned" if one["pinned"] else one["state"]
            lines.append(f"{one['name']}  {one['role'] or '-'}  {state}  {one['fingerprint']}")
            lines.append(f"    {one['words']}")
        terminal.answer(document, lines)


def _trust(group: click.Group, say: Say) -> None:
    @group.command("verify", help=say(message("Cli", "Note that the fingerprint was compared.")))
    @click.argument("name")
    @click.option("--fingerprint", required=True)
    @click.pass_obj
    def verify(terminal: Terminal, name: str, fingerprint: str) -> None:
        with terminal.session() as session:
            found = contacts.find_contact(session, name)
            contacts.verify(session, found.contact.key, fingerprint)
        terminal.answer(
            {"name": name, "state": "verified"}, [terminal.say(message("Cli", "Verified."))]
        )

    @group.command("pin", help=say(message("Cli", "Make a contact the one headquarters.")))
    @click.argument("name")
    @click.pass_obj
    def pin(terminal: Terminal, name: str) -> None:
        with terminal.session() as session:
            contacts.pin(session, contacts.find_contact(session, name).contact.key)
        terminal.answer({"name": name, "pinned": True}, [terminal.say(message("Cli", "Pinned."))])

    @group.command("revoke", help=say(message("Cli", "Never trust this card again.")))
    @click.argument("name")
    @click.option("--reason", required=True)
    @click.pass_obj
    def revoke_(terminal: Terminal, name: str, reason: str) -> None:
        with terminal.session() as session:
            revoke(session, contacts.find_contact(session, name).contact.key, reason=reason)
        terminal.answer(
            {"name": name, "state": "revoked"}, [terminal.say(message("Cli", "Revoked."))]
        )

    @group.command("role", help=say(message("Cli", "Say what a contact is to this vault.")))
    @click.argument("name")
    @click.argument("role", type=click.Choice(ROLES))
    @click.pass_obj
    def role_(terminal: Terminal, name: str, role: str) -> None:
        with terminal.session() as session:
            contacts.set_role(session, contacts.find_contact(session, name).contact.key, role)
        text = message("Cli", "%1 is %2 from now on.").fill(name, role)
        terminal.answer({"name": name, "role": role}, [terminal.say(text)])


def _keys(group: click.Group, say: Say) -> None:
    @group.command(
        "new-key",
        help=say(
            message(
                "Cli",
                "Make a new receiving key, once a year, and destroy those that were replaced more "
                "than twelve months ago. Send the new card to all who write to this vault.",
            )
        ),
    )
    @click.option(
        "--destroy-old", is_flag=True, help=say(message("Cli", "Destroy old keys; make none."))
    )
    @click.pass_obj
    def new_key(terminal: Terminal, *, destroy_old: bool) -> None:
        given = terminal.passphrase()
        gone = 0
        with terminal.session(given) as session:
            if destroy_old:
                gone = receiving_keys.destroy_old(
                    session, terminal.world, given, progress=terminal.progress()
                )
            else:
                receiving_keys.renew(session)
            shown = receiving_keys.receiving(session)
        document = {"since": shown.since, "older": shown.older, "destroyed": gone}
        text = message("Cli", "The receiving key is of %1; %2 older ones still read.")
        terminal.answer(document, [terminal.say(text.fill(Day(shown.since), shown.older))])


def _read_card(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_CARD)
    except OSError:
        raise UserError(
            message("Cli", "The file %1 cannot be read. Nothing was changed.").fill(file.name)
        ) from None
