"""``waymark case …``."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.app import cases, hearings, titles
from desktop_app.app.cases import CaseHeader
from desktop_app.app.records import values_of
from desktop_app.cli.terminal import Terminal
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``case``."""

    @root.group("case", help=say(message("Cli", "Cases.")))
    def group() -> None:
        pass

    @group.command("new", help=say(message("Cli", "Open a case with a codename and nothing else.")))
    @click.argument("codename")
    @click.option(
        "--pre-contact", is_flag=True, help=say(message("Cli", "There was no contact yet."))
    )
    @click.pass_obj
    def new(terminal: Terminal, codename: str, *, pre_contact: bool) -> None:
        with terminal.session() as session:
            case, _ = cases.open_case(session, codename, pre_contact=pre_contact)
            header = cases.case_header(session, case)
        number = header.number if header is not None else ""
        terminal.answer({"case": case, "number": number}, [number])

    @group.command("list", help=say(message("Cli", "List the cases.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            headers = cases.case_list(session)
        terminal.answer(
            [_document(terminal, header) for header in headers],
            [_line(terminal, header) for header in headers],
        )

    @group.command("show", help=say(message("Cli", "Sum up one case and list its records.")))
    @click.argument("code")
    @click.pass_obj
    def show(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            header = cases.case_header(session, case)
            records = []
            for one in session.store.records(case=case):
                form = session.form_of(one.key.kind)
                title = (
                    titles.of_record(form, values_of(session, one.key))
                    if form is not None
                    else message("Titles", "A record of a newer version of the program")
                )
                records.append((one, terminal.say(title)))
            shown = hearings.hearings(session, case)
            session.store.audit.note("view", session.by, case=case)
        document = _document(terminal, header) if header is not None else {}
        document["records"] = [
            {"record": one.key.record, "kind": one.key.kind, "title": title}
            for one, title in records
        ]
        document["hearings"] = [
            {
                "record": one.key.record,
                "kind": terminal.say(one.kind),
                "day": one.day,
                "done": one.done,
                "total": one.total,
            }
            for one in shown
        ]
        lines = [_line(terminal, header)] if header is not None else []
        lines += [f"  {one.key.kind:22} {one.key.record}  {title}" for one, title in records]
        terminal.answer(document, lines)

    @group.command("close", help=say(message("Cli", "Close a case.")))
    @click.argument("code")
    @click.pass_obj
    def close(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            cases.close_case(session, case)
        terminal.answer({"case": case}, [terminal.say(message("Cli", "The case is closed."))])


def _document(terminal: Terminal, header: CaseHeader) -> dict[str, Any]:
    step = header.next_step
    return {
        "case": header.case,
        "codename": header.codename,
        "number": header.number,
        "status": header.status,
        "stage": terminal.say(header.stage) if header.stage else None,
        "level": header.level.level if header.level else None,
        "next_step": terminal.say(step.what) if step else None,
        "next_day": step.day if step else None,
        "undecided": header.undecided,
        "unsaved": header.unsaved,
    }


def _line(terminal: Terminal, header: CaseHeader) -> str:
    stage = terminal.say(header.stage) if header.stage else ""
    level = header.level.level if header.level else "-"
    step = header.next_step
    following = f"{step.day} {terminal.say(step.what)}" if step else ""
    return f"{header.number:8} {header.codename:16} {level:12} {stage:22} {following}"
