"""``waymark print …`` and ``waymark sheet …``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import click

from desktop_app.app import keys, printing, sheet_register
from desktop_app.app.booking import book_in
from desktop_app.app.cases import find_case
from desktop_app.app.contact_sheet import contact_sheet
from desktop_app.app.packs import prepare_pack, prepare_week
from desktop_app.app.plan_sheet import prepare_plan
from desktop_app.app.preparation_sheet import prepare_preparation
from desktop_app.app.prepared import Prepared, What
from desktop_app.app.records import find_key
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SheetState
from desktop_app.cli.terminal import Terminal, exists_already, new_file, parse_day, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.paper.model import Language, Size
from desktop_app.text import message

_SHEETS: dict[str, What] = {"coordinator": "checklist", "victim": "victim"}


def commands(root: click.Group, say: Say) -> None:
    """Add ``print`` and ``sheet``."""

    @root.group("print", help=say(message("Cli", "Sheets, as PDF files that anybody can read.")))
    def group() -> None:
        pass

    _hearing_sheets(group, say)
    _case_sheets(group, say)
    _own_sheets(group, say)

    @root.group("sheet", help=say(message("Cli", "The register of sheets on paper.")))
    def sheets() -> None:
        pass

    _register(sheets, say)


def _out(function: click.decorators.FC) -> click.decorators.FC:
    option = click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
    return option(function)


def _sheet_language(function: click.decorators.FC) -> click.decorators.FC:
    return click.option("--sheet-lang", type=click.Choice(["nl", "en"]), default=None)(function)


def _size(function: click.decorators.FC) -> click.decorators.FC:
    sizes = click.Choice([one.value for one in Size])
    return click.option("--size", type=sizes, default="normal")(function)


def _language(terminal: Terminal, given: str | None) -> Language:
    return "nl" if (given or terminal.speaker.language) == "nl" else "en"


def _hearing_sheets(group: click.Group, say: Say) -> None:
    of_hearing = click.option(
        "--hearing", required=True, help=say(message("Cli", "Record id of the hearing."))
    )

    @group.command("checklist", help=say(message("Cli", "The court-accompaniment checklist.")))
    @of_hearing
    @_out
    @click.option("--sheet", type=click.Choice([*_SHEETS, "pack"]), default="coordinator")
    @_size
    @_sheet_language
    @click.pass_obj
    def checklist(
        terminal: Terminal, hearing: str, out: Path, sheet: str, size: str, sheet_lang: str | None
    ) -> None:
        if sheet == "pack":
            _print_pack(terminal, hearing, out, language=sheet_lang, size=size)
        else:
            what = _SHEETS[sheet]
            _print_hearing(terminal, hearing, out, what=what, language=sheet_lang, size=size)

    @group.command("pack", help=say(message("Cli", "Checklist, duty card and aftercare sheet.")))
    @of_hearing
    @_out
    @_size
    @_sheet_language
    @click.pass_obj
    def pack(
        terminal: Terminal, hearing: str, out: Path, size: str, sheet_lang: str | None
    ) -> None:
        _print_pack(terminal, hearing, out, language=sheet_lang, size=size)

    @group.command("aftercare", help=say(message("Cli", "The aftercare sheet.")))
    @of_hearing
    @_out
    @_size
    @_sheet_language
    @click.pass_obj
    def aftercare(
        terminal: Terminal, hearing: str, out: Path, size: str, sheet_lang: str | None
    ) -> None:
        _print_hearing(terminal, hearing, out, what="aftercare", language=sheet_lang, size=size)

    @group.command("duty-card", help=say(message("Cli", "A card with the neutral duty number.")))
    @of_hearing
    @_out
    @_sheet_language
    @click.pass_obj
    def duty_card(terminal: Terminal, hearing: str, out: Path, sheet_lang: str | None) -> None:
        _print_hearing(terminal, hearing, out, what="duty_card", language=sheet_lang, size="normal")


def _case_sheets(group: click.Group, say: Say) -> None:
    @group.command("preparation", help=say(message("Cli", "The interview preparation sheet.")))
    @click.option("--record", required=True)
    @_out
    @_sheet_language
    @click.pass_obj
    def preparation(terminal: Terminal, record: str, out: Path, sheet_lang: str | None) -> None:
        language = _language(terminal, sheet_lang)
        with terminal.session() as session:
            key = find_key(session, record)
            _write(terminal, session, prepare_preparation(session, key, language=language), out)

    @group.command("plan-copy", help=say(message("Cli", "The victim's own copy of the plan.")))
    @click.option("--case", "code", required=True)
    @_out
    @click.option("--card", is_flag=True, help=say(message("Cli", "As a card to cut out.")))
    @_size
    @_sheet_language
    @click.pass_obj
    def plan_copy(
        terminal: Terminal, *, code: str, out: Path, card: bool, size: str, sheet_lang: str | None
    ) -> None:
        language = _language(terminal, sheet_lang)
        with terminal.session() as session:
            case = find_case(session, code)
            prepared = prepare_plan(session, case, card=card, language=language, size=_sized(size))
            _write(terminal, session, prepared, out)

    @group.command("week", help=say(message("Cli", "All hearings of a week, one sheet each.")))
    @_out
    @click.option(
        "--day", default=None, help=say(message("Cli", "A day of the week (2026-11-24)."))
    )
    @_size
    @_sheet_language
    @click.pass_obj
    def week(
        terminal: Terminal, out: Path, day: str | None, size: str, sheet_lang: str | None
    ) -> None:
        language = _language(terminal, sheet_lang)
        with terminal.session() as session:
            when = parse_day(day) or session.today()
            made = prepare_week(
                session, when, language=language, size=_sized(size), progress=terminal.progress()
            )
            _write_all(terminal, session, made, out)


def _own_sheets(group: click.Group, say: Say) -> None:
    @group.command("contact-card", help=say(message("Cli", "This vault's contact card.")))
    @_out
    @_sheet_language
    @click.pass_obj
    def contact_card(terminal: Terminal, out: Path, sheet_lang: str | None) -> None:
        with terminal.session() as session:
            printed = contact_sheet(session, _language(terminal, sheet_lang))
            write_file(out, printed.pdf)
        text = message("Cli", "The contact card stands in %1.").fill(out.name)
        terminal.answer({"out": str(out)}, [terminal.say(text)])

    @group.command(
        "recovery",
        help=say(message("Cli", "A new recovery sheet; the old one opens nothing any more.")),
    )
    @_out
    @_sheet_language
    @click.pass_obj
    def recovery(terminal: Terminal, out: Path, sheet_lang: str | None) -> None:
        with terminal.session() as session, new_file(out) as file:
            words = keys.renew_recovery(session)
            sheet = printing.recovery_sheet(session, words, _language(terminal, sheet_lang))
            file.write(sheet.pdf)
        text = message(
            "Cli",
            "The recovery sheet stands in %1. The old one opens nothing any more. Print it, then "
            "delete the file: whoever has it can open everything.",
        ).fill(out.name)
        terminal.answer({"out": str(out)}, [terminal.say(text)])


def _sized(name: str) -> Size:
    return Size(name)


def _print_hearing(
    terminal: Terminal, hearing: str, out: Path, *, what: What, language: str | None, size: str
) -> None:
    with terminal.session() as session:
        prepared = printing.prepare_sheet(
            session,
            find_key(session, hearing),
            what=what,
            language=_language(terminal, language),
            size=_sized(size),
        )
        _write(terminal, session, prepared, out)


def _print_pack(
    terminal: Terminal, hearing: str, out: Path, *, language: str | None, size: str
) -> None:
    with terminal.session() as session:
        made = prepare_pack(
            session,
            find_key(session, hearing),
            language=_language(terminal, language),
            size=_sized(size),
            progress=terminal.progress(),
        )
        _write_all(terminal, session, made, out)


def _write(terminal: Terminal, session: Session, prepared: Prepared, out: Path) -> None:
    """Write a sheet that may be on paper, note it in the register, and say so."""
    _refuse_found(terminal, [prepared])
    terminal.answer(*_written(terminal, session, prepared, out))


def _write_all(terminal: Terminal, session: Session, made: Sequence[Prepared], out: Path) -> None:
    """Write each sheet to a file of its own, ``out`` with a number: each has a code of its own."""
    _refuse_found(terminal, made)
    paths = [out.with_name(f"{out.stem}-{n}{out.suffix}") for n in range(1, len(made) + 1)]
    taken = next((path for path in paths if path.exists()), None)
    if taken is not None:
        raise exists_already(taken)
    documents, lines = [], []
    for prepared, path in zip(made, paths, strict=True):
        document, said = _written(terminal, session, prepared, path)
        documents.append(document)
        lines += said
    terminal.answer({"sheets": documents}, lines)


def _refuse_found(terminal: Terminal, made: Sequence[Prepared]) -> None:
    stopped = [one for one in made if not one.may_print]
    for prepared in stopped:
        for finding in prepared.findings:
            terminal.remark(f"  {terminal.say(finding.sentence())}")
    if stopped:
        raise UserError(
            message(
                "Printing",
                "This sheet says something that must not be on paper. Nothing was printed. "
                "Change what was found, then make the sheet again.",
            )
        )


def _written(
    terminal: Terminal, session: Session, prepared: Prepared, out: Path
) -> tuple[dict[str, object], list[str]]:
    write_file(out, prepared.printed.pdf)
    sheet_register.register(session, prepared, way="pdf")
    document = {
        "out": str(out),
        "what": prepared.what,
        "code": prepared.code,
        "serial": prepared.serial,
        "pages": prepared.printed.pages,
        "destroy_by": prepared.destroy_by,
        "left_off": list(prepared.printed.left_off),
    }
    text = message("Cli", "Sheet %1 stands in %2. Anybody who has the file can read it.")
    lines = [terminal.say(text.fill(prepared.code, out.name))]
    if prepared.printed.left_off:
        lines.append(
            terminal.say(message("Cli", "Not everything fits on the card; some was left off."))
        )
    return document, lines


def _register(group: click.Group, say: Say) -> None:
    @group.command("list", help=say(message("Cli", "All sheets that left the program.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = sheet_register.sheet_register(session)
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
            booked = book_in(session, code, cast("SheetState", state), say=terminal.say)
        document = {
            "code": booked.sheet.code,
            "state": state,
            "until": booked.until,
            "handed_to": booked.holder or None,
        }
        terminal.answer(document, [terminal.say(booked.said())])
