"""``waymark case export``: one case to read, as JSON and PDF."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import cases, vaults
from desktop_app.app.case_export import export_case, warning
from desktop_app.cli.terminal import Terminal, read_passphrase
from desktop_app.language import Say
from desktop_app.text import message


def add_export(group: click.Group, say: Say) -> None:
    """Add ``export`` to the group ``case``."""

    @group.command(
        "export",
        help=say(
            message(
                "Cli",
                "Write a case out to read, as JSON and PDF, in the clear; asks the passphrase "
                "again.",
            )
        ),
    )
    @click.argument("code")
    @click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
    @click.option(
        "--with-secrets", is_flag=True, help=say(message("Cli", "Shielded fields as well."))
    )
    @click.pass_obj
    def export(terminal: Terminal, code: str, out: Path, *, with_secrets: bool) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            terminal.remark(terminal.say(warning(secrets=with_secrets)))
            vaults.unlock_again(session, _again(terminal))
            written = export_case(
                session,
                case,
                out,
                terminal.say,
                language="nl" if terminal.speaker.language == "nl" else "en",
                secrets=with_secrets,
                progress=terminal.progress(),
            )
        document = {
            "json": str(written.json),
            "pdf": str(written.pdf),
            "records": written.records,
            "revisions": written.revisions,
            "secrets": with_secrets,
        }
        terminal.answer(document, [str(written.json), str(written.pdf)])


def _again(terminal: Terminal) -> str:
    if terminal.passphrase_file is not None:
        return read_passphrase(terminal.passphrase_file)
    prompt = terminal.say(message("Cli", "Passphrase once more"))
    return str(click.prompt(prompt, hide_input=True, err=True))
