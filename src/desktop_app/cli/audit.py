"""``waymark audit …``: the trail shown, written as CSV, and its chain followed."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.app import trail
from desktop_app.app.cases import find_case
from desktop_app.app.session import ZONE, Session
from desktop_app.app.trail import AuditShown, Query
from desktop_app.app.trail_words import WORDS
from desktop_app.cli.terminal import Terminal, parse_day
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``audit``."""

    @root.group("audit", help=say(message("Cli", "The audit trail.")))
    def group() -> None:
        pass

    _show(group, say)

    @group.command("verify", help=say(message("Cli", "Check the chain of the audit trail.")))
    @click.pass_obj
    def verify(terminal: Terminal) -> None:
        with terminal.session() as session:
            broken = trail.broken(session, terminal.progress())
        said = [terminal.say(words) for words in broken]
        whole = terminal.say(message("Cli", "The audit trail is whole."))
        terminal.answer({"broken": said}, said or [whole])
        if broken:
            raise click.exceptions.Exit(1)


def _show(group: click.Group, say: Say) -> None:
    @group.command("show", help=say(message("Cli", "Show the lines, of one case or of all.")))
    @click.option("--case", "code", default=None)
    @click.option("--event", default="", type=click.Choice(["", *WORDS]), metavar="EVENT")
    @click.option("--by", default="", help=say(message("Cli", "Of one person only.")))
    @click.option("--from", "start", default=None, help="YYYY-MM-DD")
    @click.option("--to", "end", default=None, help="YYYY-MM-DD")
    @click.option(
        "--csv",
        "out",
        default=None,
        type=click.Path(path_type=Path, dir_okay=False),
        help=say(message("Cli", "Write a table instead: personal data in the clear.")),
    )
    @click.pass_obj
    def show(
        terminal: Terminal,
        code: str | None,
        event: str,
        by: str,
        start: str | None,
        end: str | None,
        out: Path | None,
    ) -> None:
        first, last = parse_day(start), parse_day(end)
        with terminal.session() as session:
            case = find_case(session, code) if code else None
            query = Query(case, event, by, first, last)
            if out is not None:
                _write(terminal, session, query, out)
                return
            found = list(trail.lines(session, query))
        terminal.answer([_document(one) for one in found], [_line(terminal, one) for one in found])


def _write(terminal: Terminal, session: Session, query: Query, out: Path) -> None:
    n = trail.write_csv(session, out, terminal.say, query=query, progress=terminal.progress())
    warning = message(
        "Cli",
        "%n lines are written. They hold personal data in the clear: keep the file where only "
        "you can read it, and delete it when it has served.",
        "",
        n,
    )
    terminal.answer({"file": str(out), "lines": n}, [terminal.say(warning)])


def _document(one: AuditShown) -> dict[str, object]:
    return {
        "n": one.n,
        "at": one.at,
        "event": one.event,
        "by": one.by,
        "case": one.code,
        "details": one.details,
    }


def _line(terminal: Terminal, one: AuditShown) -> str:
    details = ", ".join(terminal.say(words) for words in one.about)
    at = f"{one.at.astimezone(ZONE):%Y-%m-%d %H:%M}"
    parts = (f"{one.n}", at, terminal.say(one.what), one.by, one.code)
    return "  ".join(part for part in (*parts, details) if part)
