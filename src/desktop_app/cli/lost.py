"""``waymark bundle lost``: a stick that is lost, noted as the window notes it."""

from __future__ import annotations

from datetime import datetime

import click

from desktop_app.app import lost, may_be_lost
from desktop_app.app.session import ZONE
from desktop_app.cli.terminal import Terminal
from desktop_app.language import Say
from desktop_app.text import Day, message


def add_lost(bundle: click.Group, say: Say) -> None:
    """Add ``lost`` to the group ``bundle``."""

    @bundle.command(
        "lost",
        help=say(
            message(
                "Cli",
                "Note that a stick is lost: opens incidents and starts the 72-hour clock. ID is "
                "the id of the bundle as it begins, or the name of a file made here.",
            )
        ),
    )
    @click.argument("id")
    @click.option(
        "--known",
        default=None,
        type=click.DateTime(["%Y-%m-%dT%H:%M"]),
        help=say(message("Cli", "Since when the loss is known, YYYY-MM-DDTHH:MM; otherwise now.")),
    )
    @click.option(
        "--dry-run",
        is_flag=True,
        help=say(message("Cli", "Only say what was on it; nothing is noted.")),
    )
    @click.pass_obj
    def lost_(terminal: Terminal, id: str, known: datetime | None, *, dry_run: bool) -> None:
        with terminal.session() as session:
            loss = lost.look(session, may_be_lost.find_bundle(session, id))
            noted = None
            if not dry_run:
                noted = lost.note(
                    session,
                    loss,
                    terminal.say,
                    cases=[one.case for one in loss.cases],
                    known=session.now() if known is None else known.replace(tzinfo=ZONE),
                )
        parts = [terminal.say(words) for words in loss.parts]
        document = {
            "bundle": loss.thing.id.partition(" ")[0],
            "arrived": loss.arrived,
            "cases": [
                {"code": one.codename, "changes": one.count, "handed_to": one.holder or None}
                for one in loss.cases
            ],
            "parts": parts,
            "secrets": loss.secrets,
            "incidents": [key.record for key in noted.incidents] if noted else [],
            "until": noted.until if noted and noted.clock is not None else None,
        }
        lines = [terminal.say(loss.thing.words)]
        lines += [f"  {one.codename}  {one.count or ''}".rstrip() for one in loss.cases]
        lines += [f"  {part}" for part in parts]
        lines.append(terminal.say(lost.shielded(loss)))
        lines += [terminal.say(words) for words in (*loss.finder, *loss.to_do)]
        if noted is not None and noted.clock is not None:
            day, at = Day(noted.until.date(), "full"), f"{noted.until:%H:%M}"
            words = message("Lost", "The loss is noted. Report it before %1, %2.")
            lines.append(terminal.say(words.fill(day, at)))
        terminal.answer(document, lines)
