"""``waymark bundle …``: the offices that send, files that wait, and what headquarters has set."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.app import (
    import_news,
    importing,
    incoming_files,
    offices,
    policy,
    receipt_list,
    updates,
)
from desktop_app.app.session import ZONE
from desktop_app.cli.terminal import Terminal
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def add_received(group: click.Group, say: Say) -> None:
    """Add ``receipts``, ``offices``, ``waiting``, ``retry``, ``drop`` and ``policy``."""
    _receipts(group, say)
    _offices(group, say)
    _waiting(group, say)
    _policy(group, say)


def _receipts(group: click.Group, say: Say) -> None:
    @group.command(
        "receipts",
        help=say(message("Cli", "Receipts, given and received, and how far each case is held.")),
    )
    @click.pass_obj
    def receipts(terminal: Terminal) -> None:
        document = []
        lines = []
        with terminal.session() as session:
            for one in receipt_list.receipts(session):
                heads = receipt_list.heads_of(session, one)
                document.append(
                    {
                        "side": one.side,
                        "contact": one.contact,
                        "bundle": one.id,
                        "number": one.bundle,
                        "outcome": one.fate,
                        "at": one.at,
                        "carrier": one.carrier,
                        "heads": [
                            {
                                "code": head.codename,
                                "written_at": head.author or None,
                                "held": head.n,
                                "id": head.id,
                                "carried": head.carried,
                            }
                            for head in heads
                        ],
                    }
                )
                day = "-" if one.at is None else f"{one.at.astimezone(ZONE):%Y-%m-%d}"
                sign = {"received": "<", "given": ">", "due": "?"}[one.side]
                said = terminal.say(one.said())
                lines.append(f"{sign} {day}  {one.contact}  {one.bundle}  {said}")
                lines += [
                    f"    {head.codename}  {head.author or '-'}"
                    f"  {'?' if head.n is None else head.n}  {(head.id or '-')[:16]}"
                    for head in heads
                ]
        terminal.answer(document, lines)


def _offices(group: click.Group, say: Say) -> None:
    @group.command(
        "offices",
        help=say(
            message("Cli", "Headquarters: missing bundles, forks and offices that are silent.")
        ),
    )
    @click.option(
        "--silent-after",
        type=click.IntRange(1, 366),
        default=offices.SILENT_AFTER,
        help=say(message("Cli", "Days without a bundle after which an office is silent.")),
    )
    @click.pass_obj
    def offices_(terminal: Terminal, silent_after: int) -> None:
        with terminal.session() as session:
            shown = offices.offices(session, silent_after=silent_after)
        document = [
            {
                "name": one.name,
                "last": one.last,
                "missing": list(one.missing),
                "forks": one.forks,
                "silent_days": one.silent_days,
            }
            for one in shown
        ]
        lines = []
        for one in shown:
            missing = ", ".join(map(str, one.missing)) or "–"
            text = message("Cli", "%1: missing %2, forks %3, silent %4 days")
            lines.append(terminal.say(text.fill(one.name, missing, one.forks, one.silent_days)))
        terminal.answer(document, lines)


def _waiting(group: click.Group, say: Say) -> None:
    @group.command(
        "waiting",
        help=say(message("Cli", "Files that wait until their sender or their form is known.")),
    )
    @click.pass_obj
    def waiting(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = incoming_files.waiting_files(session)
        document = [
            {
                "name": one.name,
                "at": one.at,
                "reason": one.reason,
                "key": one.digits or None,
                "bytes": one.size,
            }
            for one in shown
        ]
        lines = [f"{one.name}  {one.at:%Y-%m-%d}  {terminal.say(one.said())}" for one in shown]
        terminal.answer(document, lines)

    @group.command(
        "retry", help=say(message("Cli", "Look through again what waits, and take in what may be."))
    )
    @click.pass_obj
    def retry(terminal: Terminal) -> None:
        done: list[dict[str, Any]] = []
        refused: list[dict[str, str]] = []
        with terminal.session() as session:
            for one in incoming_files.waiting_files(session):
                copy = incoming_files.path_of(session, one.name)
                try:
                    looked = importing.look(session, copy, terminal.progress())
                    result = importing.import_copy(session, looked.copy, terminal.progress())
                except UserError as error:
                    refused.append({"file": one.name, "why": terminal.say(error.message)})
                    continue
                for words in import_news.news(result):
                    terminal.remark(terminal.say(words))
                done.append(
                    {
                        "file": one.name,
                        "from": result.sender.name,
                        "revisions": result.arrivals.revisions,
                    }
                )
        lines = [
            f"{one['file']}: "
            + terminal.say(
                message("Cli", "%1 new changes of %2").fill(one["revisions"], one["from"])
            )
            for one in done
        ]
        for why in refused:
            terminal.remark(f"{why['file']}: {why['why']}")
        terminal.answer({"done": done, "refused": refused}, lines)
        if refused:
            raise click.exceptions.Exit(1)

    @group.command("drop", help=say(message("Cli", "Throw a file away that waits.")))
    @click.argument("name")
    @click.pass_obj
    def drop(terminal: Terminal, name: str) -> None:
        with terminal.session() as session:
            file = incoming_files.find_waiting(session, name)
            incoming_files.throw_away(session, file)
        text = message("Cli", "%1 is thrown away.").fill(file.name)
        terminal.answer({"name": file.name}, [terminal.say(text)])


def _policy(group: click.Group, say: Say) -> None:
    @group.command(
        "policy", help=say(message("Cli", "What headquarters has set for this vault by an update."))
    )
    @click.pass_obj
    def policy_(terminal: Terminal) -> None:
        with terminal.session() as session:
            number, chosen = updates.taken_number(session), policy.policy_of(session)
            lines = [terminal.say(words) for words in policy.said(session)]
        document = {"update": number, **chosen.to_value()}
        terminal.answer(document, lines)
