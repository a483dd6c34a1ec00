"""``waymark vault …``: created, checked, backed up, its keys; and ``waymark audit …``."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import contacts, looking, printing, vaults
from desktop_app.app.cases import find_case
from desktop_app.app.owner import ROLES
from desktop_app.app.vaults import NewVault
from desktop_app.cli.terminal import Terminal, read_passphrase, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``vault`` and ``audit``."""

    @root.group("vault", help=say(message("Cli", "The vault itself: keys, health, backups.")))
    def group() -> None:
        pass

    _create(group, say)
    _keys(group, say)
    _health(group, say)
    _audit(root, say)


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
        passphrase = read_passphrase(source) if source else _ask_new(terminal)
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


def _ask_new(terminal: Terminal) -> str:
    prompt = terminal.say(message("Cli", "New passphrase"))
    again = terminal.say(message("Cli", "The same once more"))
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=again, err=True))


def _keys(group: click.Group, say: Say) -> None:
    @group.command("passphrase", help=say(message("Cli", "Change the passphrase.")))
    @click.option(
        "--new-passphrase-file", type=click.Path(path_type=Path, dir_okay=False), default=None
    )
    @click.pass_obj
    def change(terminal: Terminal, new_passphrase_file: Path | None) -> None:
        old = terminal.passphrase()
        new = read_passphrase(new_passphrase_file) if new_passphrase_file else _ask_new(terminal)
        session = vaults.unlock(terminal.world, terminal.folder(), old)
        try:
            vaults.change_passphrase(session, terminal.world, old, new=new)
        finally:
            session.vault.close()
        text = message(
            "Cli",
            "The passphrase was changed. Backups made before, and copies on sticks, still open "
            "with the old one.",
        )
        terminal.answer({"changed": True}, [terminal.say(text)])

    @group.command(
        "recover", help=say(message("Cli", "Open with the recovery words; set a new passphrase."))
    )
    @click.option("--words-file", type=click.Path(path_type=Path, dir_okay=False), default=None)
    @click.option(
        "--new-passphrase-file", type=click.Path(path_type=Path, dir_okay=False), default=None
    )
    @click.option("--person", required=True)
    @click.pass_obj
    def recover(
        terminal: Terminal, words_file: Path | None, new_passphrase_file: Path | None, person: str
    ) -> None:
        words = (
            _read_words(words_file)
            if words_file
            else str(click.prompt(terminal.say(message("Cli", "Recovery words")), err=True))
        )
        new = read_passphrase(new_passphrase_file) if new_passphrase_file else _ask_new(terminal)
        session = vaults.unlock_with_words(terminal.world, terminal.folder(), words)
        try:
            vaults.add_passphrase(session, terminal.world, new, person=person)
        finally:
            session.vault.close()
        text = message("Cli", "The vault opens with the new passphrase now.")
        terminal.answer({"recovered": True}, [terminal.say(text)])

    @group.command("slots", help=say(message("Cli", "The ways in which the vault opens.")))
    @click.pass_obj
    def slots(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = looking.slots(session)
        document = [{"id": one.id, "kind": one.kind, "generation": one.generation} for one in shown]
        terminal.answer(document, [f"{one.kind}  {one.id}" for one in shown])

    @group.command("keys", help=say(message("Cli", "The way out: the raw keys, for stock tools.")))
    @click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def keys(terminal: Terminal, out: Path) -> None:
        with terminal.session() as session:
            again = (
                read_passphrase(terminal.passphrase_file)
                if terminal.passphrase_file
                else str(
                    click.prompt(
                        terminal.say(message("Cli", "Passphrase once more")),
                        hide_input=True,
                        err=True,
                    )
                )
            )
            vaults.unlock_again(session, again)
            write_file(out, looking.way_out(session).encode("utf-8"))
        text = message("Cli", "Whoever has %1 reads everything. Keep it where nobody finds it.")
        terminal.answer({"out": str(out)}, [terminal.say(text.fill(out.name))])


def _read_words(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UserError(
            message("Cli", "The file %1 cannot be read. Nothing was changed.").fill(path.name)
        ) from None


def _health(group: click.Group, say: Say) -> None:
    @group.command("check", help=say(message("Cli", "Check that nothing is damaged or missing.")))
    @click.pass_obj
    def check(terminal: Terminal) -> None:
        with terminal.session() as session:
            findings = looking.health(session, terminal.progress())
        said = [terminal.say(one) for one in findings]
        good = terminal.say(message("Cli", "Everything is whole."))
        terminal.answer({"findings": said}, said or [good])
        if findings:
            raise click.exceptions.Exit(1)

    @group.command("backup", help=say(message("Cli", "Make a verified backup.")))
    @click.option("--to", type=click.Path(path_type=Path, file_okay=False), default=None)
    @click.pass_obj
    def backup(terminal: Terminal, to: Path | None) -> None:
        with terminal.session() as session:
            made = vaults.back_up(session, terminal.progress(), folder=to)
        text = message("Cli", "The backup was made and checked: %1").fill(str(made.folder))
        terminal.answer({"folder": str(made.folder)}, [terminal.say(text)])

    @group.command("info", help=say(message("Cli", "Whose vault it is, and its fingerprint.")))
    @click.pass_obj
    def info(terminal: Terminal) -> None:
        with terminal.session() as session:
            owner = session.owner
            groups = contacts.own_fingerprint(session)
            cases = len(session.store.cases())
        digits = " ".join(group.digits for group in groups)
        document = {
            "name": owner.name,
            "unit": owner.unit,
            "role": owner.role,
            "cases": cases,
            "fingerprint": digits,
            "words": " ".join(group.word for group in groups),
            "recovery_rehearsed": owner.rehearsed,
        }
        terminal.answer(document, [f"{name}: {value}" for name, value in document.items()])

    @group.command("reindex", help=say(message("Cli", "Build the overviews anew from the log.")))
    @click.pass_obj
    def reindex(terminal: Terminal) -> None:
        with terminal.session() as session:
            session.store.reindex(terminal.progress())
            session.store.audit.note("reindex", session.by)
        terminal.answer({"reindexed": True}, [terminal.say(message("Cli", "Done."))])


def _audit(root: click.Group, say: Say) -> None:
    @root.group("audit", help=say(message("Cli", "The audit trail.")))
    def group() -> None:
        pass

    @group.command("show", help=say(message("Cli", "Show the lines, of one case or of all.")))
    @click.option("--case", "code", default=None)
    @click.pass_obj
    def show(terminal: Terminal, code: str | None) -> None:
        with terminal.session() as session:
            case = find_case(session, code) if code else None
            lines = list(looking.audit_trail(session, case))
        document = [
            {
                "n": one.n,
                "at": one.at,
                "event": one.event,
                "by": one.by,
                "case": one.code,
                "details": one.details,
            }
            for one in lines
        ]
        terminal.answer(
            document,
            [
                f"{one.n}  {one.at:%Y-%m-%d %H:%M}  {one.event}  {one.by}  {one.code}"
                for one in lines
            ],
        )

    @group.command("verify", help=say(message("Cli", "Check the chain of the audit trail.")))
    @click.pass_obj
    def verify(terminal: Terminal) -> None:
        with terminal.session() as session:
            broken = looking.broken_audit_lines(session)
        n = len(broken)
        text = (
            message("Cli", "%n lines of the audit trail do not verify.", "", n)
            if broken
            else message("Cli", "The audit trail is whole.")
        )
        terminal.answer({"broken": list(broken)}, [terminal.say(text)])
        if broken:
            raise click.exceptions.Exit(1)
