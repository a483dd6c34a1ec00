"""``waymark print …`` and ``waymark sheet …``."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from desktop_app.app import printing
from desktop_app.app.preparation_sheet import prepare_preparation
from desktop_app.app.printing import Prepared, SheetState, What
from desktop_app.app.records import find_key
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.paper.model import Size
from desktop_app.text import message

_SHEETS: dict[str, What] = {"coordinator": "checklist", "victim": "victim"}


def commands(root: click.Group, say: Say) -> None:
    """Add ``print`` and ``sheet``."""

    @root.group("print", help=say(message("Cli", "Sheets, as PDF files that anybody can read.")))
    def group() -> None:
        pass

    _hearing_sheets(group, say)
    _preparation(group, say)

    @root.group("sheet", help=say(message("Cli", "The register of sheets on paper.")))
    def sheets() -> None:
        pass

    _register(sheets, say)


def _hearing_sheets(group: click.Group, say: Say) -> None:
    out = click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))

    @group.command("checklist", help=say(message("Cli", "The court-accompaniment checklist.")))
    @click.option("--hearing", required=True, help=say(message("Cli", "Record id of the hearing.")))
    @out
    @click.option("--sheet", type=click.Choice(list(_SHEETS)), default="coordinator")
    @click.option("--size", type=click.Choice([one.value for one in Size]), default="normal")
    @click.option("--sheet-lang", type=click.Choice(["nl", "en"]), default=None)
    @click.pass_obj
    def checklist(
        terminal: Terminal, hearing: str, out: Path, sheet: str, size: str, sheet_lang: str | None
    ) -> None:
        language = sheet_lang or terminal.speaker.language
        _print_hearing(terminal, hearing, out, what=_SHEETS[sheet], language=language, size=size)

    @group.command("aftercare", help=say(message("Cli", "The aftercare sheet.")))
    @click.option("--hearing", required=True)
    @out
    @click.option("--sheet-lang", type=click.Choice(["nl", "en"]), default=None)
    @click.pass_obj
    def aftercare(terminal: Terminal, hearing: str, out: Path, sheet_lang: str | None) -> None:
        language = sheet_lang or terminal.speaker.language
        _print_hearing(terminal, hearing, out, what="aftercare", language=language, size="normal")


def _preparation(group: click.Group, say: Say) -> None:
    @group.command("preparation", help=say(message("Cli", "The interview preparation sheet.")))
    @click.option("--record", required=True)
    @click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
    @click.option("--sheet-lang", type=click.Choice(["nl", "en"]), default=None)
    @click.pass_obj
    def preparation(terminal: Terminal, record: str, out: Path, sheet_lang: str | None) -> None:
        language = sheet_lang or terminal.speaker.language
        with terminal.session() as session:
            key = find_key(session, record)
            prepared = prepare_preparation(
                session, key, language="nl" if language == "nl" else "en"
            )
            _write(terminal, session, prepared, out)


def _print_hearing(
    terminal: Terminal, hearing: str, out: Path, *, what: What, language: str, size: str
) -> None:
    with terminal.session() as session:
        key = find_key(session, hearing)
        prepared = printing.prepare_sheet(
            session,
            key,
            what=what,
            language="nl" if language == "nl" else "en",
            size=Size(size),
        )
        _write(terminal, session, prepared, out)


def _write(terminal: Terminal, session: Session, prepared: Prepared, out: Path) -> None:
    """Write a sheet that may be on paper, note it in the register, and say so."""
    if not prepared.may_print:
        for finding in prepared.findings:
            terminal.remark(f"  {terminal.say(finding.sentence())}")
        raise UserError(
            message(
                "Printing",
                "This sheet says something that must not be on paper. Nothing was printed. "
                "Change what was found, then make the sheet again.",
            )
        )
    write_file(out, prepared.printed.pdf)
    printing.register(session, prepared, way="pdf")
    document = {
        "out": str(out),
        "code": prepared.code,
        "serial": prepared.serial,
        "pages": prepared.printed.pages,
        "destroy_by": prepared.destroy_by,
    }
    text = message("Cli", "Sheet %1 stands in %2. Anybody who has the file can read it.")
    terminal.answer(document, [terminal.say(text.fill(prepared.code, out.name))])


def _register(group: click.Group, say: Say) -> None:
    @group.command("list", help=say(message("Cli", "All sheets that left the program.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = printing.sheet_register(session)
        document = [
            {
                "code": one.code,
                "serial": one.serial,
                "what": terminal.say(one.what) if one.what else None,
                "state": one.state,
                "destroy_by": one.destroy_by,
                "overdue": one.overdue,
            }
            for one in shown
        ]
        lines = [f"{one.serial:04}  {one.code}  {one.state}" for one in shown]
        terminal.answer(document, lines)

    @group.command("book", help=say(message("Cli", "Book a sheet in by its code.")))
    @click.argument("code")
    @click.option("--state", required=True, type=click.Choice(["returned", "destroyed", "lost"]))
    @click.pass_obj
    def book(terminal: Terminal, code: str, state: str) -> None:
        with terminal.session() as session:
            printing.book(session, code, cast("SheetState", state))
        terminal.answer(
            {"code": code, "state": state}, [terminal.say(message("Cli", "Booked in."))]
        )
