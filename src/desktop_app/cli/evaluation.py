"""``waymark evaluation …`` and ``waymark print evaluation``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, cast

import click

from desktop_app.app import evaluation
from desktop_app.app.evaluated import Breakdown, Evaluation, Query, Row
from desktop_app.app.evaluation_out import report, table, written
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, new_file, parse_day
from desktop_app.domain.small_cells import Audience
from desktop_app.language import Say, Speaker
from desktop_app.text import message

_BREAKDOWNS = ("none", "age_group", "sex", "citizenship", "phase", "measure_type")


def commands(root: click.Group, say: Say) -> None:
    """Add ``evaluation``, and ``evaluation`` to ``print``."""

    @root.group("evaluation", help=say(message("Cli", "What the cases teach; counts only.")))
    def group() -> None:
        pass

    _show(group, say)
    _received(group, say)
    _print(cast("click.Group", root.commands["print"]), say)


def _asked(function: click.decorators.FC) -> click.decorators.FC:
    for option in (
        click.option("--from", "first", default=None),
        click.option("--to", "last", default=None),
        click.option("--breakdown", type=click.Choice(_BREAKDOWNS), default="none"),
        click.option("--unit", default=None),
        click.option("--for", "audience", type=click.Choice(["internal", "public"]), default=None),
    ):
        function = option(function)
    return function


def _show(group: click.Group, say: Say) -> None:
    @group.command("show", help=say(message("Cli", "The figures of a period.")))
    @_asked
    @click.option("--csv", "out", default=None, type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def show(terminal: Terminal, /, *, out: Path | None, **asked: Any) -> None:
        with terminal.session() as session:
            made = _made(terminal, session, **asked)
            if out is not None:
                _save(terminal, session, made, out)
        terminal.answer(_document(terminal, made, out), list(_lines(terminal, made)))


def _received(group: click.Group, say: Say) -> None:
    @group.command("received", help=say(message("Cli", "What arrived from whom and when.")))
    @click.pass_obj
    def received(terminal: Terminal) -> None:
        with terminal.session() as session:
            found = evaluation.received(session)
        document = [
            {
                "office": one.name,
                "source": one.source,
                "cases": one.cases,
                "quarters": list(one.quarters),
                "unused": list(one.unused),
                "last_at": one.last_at,
            }
            for one in found
        ]
        lines = [f"{one.name}  {one.source}  {', '.join(one.quarters)}" for one in found]
        terminal.answer(document, lines)


def _print(group: click.Group, say: Say) -> None:
    @group.command("evaluation", help=say(message("Cli", "The evaluation report.")))
    @_asked
    @click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
    @click.option("--sheet-lang", type=click.Choice(["nl", "en"]), default=None)
    @click.pass_obj
    def print_(terminal: Terminal, /, *, out: Path, sheet_lang: str | None, **asked: Any) -> None:
        language = "nl" if (sheet_lang or terminal.speaker.language) == "nl" else "en"
        speaker = Speaker(language)
        with terminal.session() as session:
            made = _made(terminal, session, **asked)
            printed = report(
                session,
                made,
                say=speaker.say,
                language="nl" if language == "nl" else "en",
                progress=terminal.progress(),
            )
            with new_file(out) as file:
                evaluation.freeze(session, made, way="pdf")
                file.write(printed.pdf)
        text = message("Cli", "The report stands in %1. It is a release now.").fill(out.name)
        terminal.answer({"out": str(out), "pages": printed.pages}, [terminal.say(text)])


def _made(
    terminal: Terminal,
    session: Session,
    *,
    first: str | None,
    last: str | None,
    breakdown: str,
    unit: str | None,
    audience: str | None,
) -> Evaluation:
    """Return the figures asked for; a vault that is no headquarters shows its own."""
    today = session.today()
    start, end = parse_day(first) or date(today.year, 1, 1), parse_day(last) or today
    if session.owner.role != "headquarters":
        return evaluation.own_figures(session, start=start, end=end, progress=terminal.progress())
    query = Query(
        start,
        end,
        cast(Breakdown, breakdown),
        unit,
        cast(Audience, audience or "internal"),
    )
    return evaluation.evaluate(session, query, progress=terminal.progress())


def _save(terminal: Terminal, session: Session, made: Evaluation, out: Path) -> None:
    data = table(session, made, say=terminal.say, progress=terminal.progress())
    with new_file(out) as file:
        evaluation.freeze(session, made, way="csv")
        file.write(data)


def _document(terminal: Terminal, made: Evaluation, out: Path | None) -> dict[str, Any]:
    return {
        "from": made.query.start,
        "to": made.query.end,
        "breakdown": made.query.breakdown,
        "unit": made.query.unit,
        "for": made.query.audience,
        "rules_version": made.rules_version,
        "offices": made.offices,
        "cases": written(made, made.cases),
        "csv": str(out) if out is not None else None,
        "figures": [_figure(terminal, made, row) for row in made.rows],
    }


def _figure(terminal: Terminal, made: Evaluation, row: Row) -> dict[str, Any]:
    return {
        "figure": row.figure,
        "code": row.code,
        "group": row.group_code if row.group is not None else None,
        "asked": written(made, row.asked),
        "answered": written(made, row.answered),
        "value": terminal.say(row.value),
        "percent": None if row.hidden else row.percent,
        "parts": [
            {"part": part.code, "count": written(made, part.cell), "percent": part.percent}
            for part in row.parts
        ],
    }


def _lines(terminal: Terminal, made: Evaluation) -> list[str]:
    lines = []
    for row in made.rows:
        title = terminal.say(row.title if row.group is None else row.group)
        n = f"{written(made, row.answered)}/{written(made, row.asked)}"
        lines.append(f"{row.code}  {title}  {n}  {terminal.say(row.value)}")
    return [*lines, *(terminal.say(one) for one in made.notes)]
