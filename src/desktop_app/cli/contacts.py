"""``waymark contact …`` and ``waymark bundle …``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from desktop_app.app import contacts, exporting, importing
from desktop_app.app.cases import find_case
from desktop_app.app.owner import ROLES
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message

MAX_CARD = 8192


def commands(root: click.Group, say: Say) -> None:
    """Add ``contact`` and ``bundle``."""

    @root.group("contact", help=say(message("Cli", "Contacts and their cards.")))
    def group() -> None:
        pass

    _cards(group, say)

    @root.group("bundle", help=say(message("Cli", "Encrypted bundles.")))
    def bundle() -> None:
        pass

    _export(bundle, say)
    _import(bundle, say)


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
    @click.option("--role", type=click.Choice(ROLES), default="coordinator")
    @click.pass_obj
    def add(terminal: Terminal, file: Path, role: str) -> None:
        data = _read_card(file)
        with terminal.session() as session:
            added = contacts.add_card(session, data, role=role)
        text = message(
            "Cli", "%1 is known now, and not verified: compare the fingerprint by telephone."
        )
        terminal.answer(
            {"name": added.contact.name, "key": added.contact.key, "state": added.contact.state},
            [terminal.say(text.fill(added.contact.name))],
        )

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
            }
            for one in shown
        ]
        terminal.answer(
            document,
            [
                f"{one['name']}  {one['role']}  {one['state']}  {one['fingerprint']}"
                for one in document
            ],
        )


def _read_card(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_CARD)
    except OSError:
        raise UserError(
            message("Cli", "The file %1 cannot be read. Nothing was changed.").fill(file.name)
        ) from None


def _export(group: click.Group, say: Say) -> None:
    @group.command("export", help=say(message("Cli", "Write a bundle for a contact.")))
    @click.option("--to", required=True, help=say(message("Cli", "Name of the contact.")))
    @click.option("--case", "codes", multiple=True, help=say(message("Cli", "Only these cases.")))
    @click.option(
        "--with-secrets", default=None, help=say(message("Cli", "Why shielded fields go along."))
    )
    @click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
    @click.pass_obj
    def export(
        terminal: Terminal, to: str, codes: tuple[str, ...], with_secrets: str | None, out: Path
    ) -> None:
        with terminal.session() as session:
            contact = contacts.find_contact(session, to)
            plan = exporting.plan_export(session, contact)
            chosen = (
                [find_case(session, code) for code in codes]
                if codes
                else [one.case for one in plan.offers if one.new or one.again]
            )
            made = exporting.export(
                session,
                contact,
                chosen,
                folder=out,
                secrets_reason=with_secrets,
                progress=terminal.progress(),
            )
            unsaved = sum(one.drafts for one in plan.offers)
        if unsaved:
            n = unsaved
            terminal.remark(
                terminal.say(message("Cli", "%n drafts are not saved and stayed here.", "", n))
            )
        document = {
            "file": str(made.path),
            "bundle": made.bundle,
            "number": made.number,
            "cases": made.cases,
            "revisions": made.revisions,
            "bytes": made.size,
        }
        text = message("Cli", "Bundle %1 was written and read back: %2 cases, %3 changes, %4")
        line = terminal.say(text.fill(made.number, made.cases, made.revisions, made.path.name))
        terminal.answer(document, [line])

    @group.command("list", help=say(message("Cli", "Bundles made here, with what became of them.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            out, received = session.store.exchange.out(), session.store.exchange.received()
            names = {one.contact.key: one.contact.name for one in contacts.list_contacts(session)}
        document: dict[str, Any] = {
            "out": [
                {
                    "number": one.number,
                    "to": names.get(one.contact, one.contact[:16]),
                    "file": one.file,
                    "state": one.state,
                    "receipt": one.receipt.fate if one.receipt else None,
                }
                for one in out
            ],
            "in": [
                {
                    "number": one.number,
                    "from": names.get(one.sender, one.sender[:16]),
                    "state": one.state,
                }
                for one in received
            ],
        }
        lines = [
            f"> {one['number']}  {one['to']}  {one['file']}  {one['receipt'] or one['state']}"
            for one in document["out"]
        ]
        lines += [f"< {one['number']}  {one['from']}  {one['state']}" for one in document["in"]]
        terminal.answer(document, lines)


def _import(group: click.Group, say: Say) -> None:
    @group.command(
        "inspect", help=say(message("Cli", "Say what a bundle would bring; nothing stays."))
    )
    @click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def inspect(terminal: Terminal, file: Path) -> None:
        with terminal.session() as session:
            looked = importing.look(session, importing.copy_in(session, file), terminal.progress())
            importing.give_up(session, looked.copy)
        document = _looked(looked)
        terminal.answer(document, [f"{name}: {value}" for name, value in document.items()])

    @group.command(
        "import", help=say(message("Cli", "Import bundles; files of a folder in any order."))
    )
    @click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.option(
        "--dry-run", is_flag=True, help=say(message("Cli", "Only say what they would bring."))
    )
    @click.pass_obj
    def import_(terminal: Terminal, paths: tuple[Path, ...], *, dry_run: bool) -> None:
        done: list[dict[str, Any]] = []
        refused: list[dict[str, str]] = []
        with terminal.session() as session:
            for file in _files(paths):
                try:
                    done.append(_one(terminal, session, file, dry_run=dry_run))
                except UserError as error:
                    refused.append({"file": file.name, "why": terminal.say(error.message)})
        lines = [
            f"{one['file']}: "
            + terminal.say(
                message("Cli", "%1 new changes, %2 known already, %3 conflicts").fill(
                    one["revisions"], one["doubled"], one["conflicts"]
                )
            )
            for one in done
        ]
        for one in refused:
            terminal.remark(f"{one['file']}: {one['why']}")
        terminal.answer({"done": done, "refused": refused}, lines)
        if refused:
            raise click.exceptions.Exit(1)


def _one(terminal: Terminal, session: Session, file: Path, *, dry_run: bool) -> dict[str, Any]:
    looked = importing.look(session, importing.copy_in(session, file), terminal.progress())
    if dry_run:
        importing.give_up(session, looked.copy)
        return {"file": file.name, **_looked(looked)}
    result = importing.import_copy(session, looked.copy, terminal.progress())
    return {"file": file.name, **_looked(looked), "confirmed": result.confirmed}


def _looked(looked: importing.Looked) -> dict[str, Any]:
    arrivals = looked.arrivals
    return {
        "bundle": looked.manifest.bundle,
        "number": looked.manifest.number,
        "from": looked.sender.name,
        "revisions": arrivals.revisions,
        "doubled": arrivals.doubled,
        "held": arrivals.held,
        "cases": len(arrivals.cases),
        "new_records": arrivals.new_records,
        "changed_records": arrivals.changed_records,
        "conflicts": arrivals.conflicts,
        "incomplete": arrivals.incomplete,
        "receipt": looked.has_receipt,
    }


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(path.glob("*.wmb"))
        else:
            found.append(path)
    return found
