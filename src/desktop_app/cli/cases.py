"""``waymark case …``."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.app import cases, hearings, offers, prompts, titles
from desktop_app.app.case_lines import case_lines
from desktop_app.app.case_search import similar_codes
from desktop_app.app.cases import CaseHeader
from desktop_app.app.codenames import suggest_codename
from desktop_app.app.consulting import viewed
from desktop_app.app.records import values_of
from desktop_app.cli.case_export import add_export
from desktop_app.cli.case_story import add_story
from desktop_app.cli.endings import case_commands
from desktop_app.cli.examples import add_examples
from desktop_app.cli.terminal import Terminal
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``case``."""

    @root.group("case", help=say(message("Cli", "Cases.")))
    def group() -> None:
        pass

    @group.command("new", help=say(message("Cli", "Open a case with a codename, or a drawn one.")))
    @click.argument("codename", default="")
    @click.option(
        "--pre-contact", is_flag=True, help=say(message("Cli", "There was no contact yet."))
    )
    @click.pass_obj
    def new(terminal: Terminal, codename: str, *, pre_contact: bool) -> None:
        with terminal.session() as session:
            name = codename or suggest_codename(session)
            like = [] if not codename else [known for _, known in similar_codes(session, name)]
            case, _ = cases.open_case(session, name, pre_contact=pre_contact)
            header = cases.case_header(session, case)
        number = header.number if header is not None else ""
        if like:
            said = message("Cases", "There are cases like it: %1.").fill(", ".join(like))
            terminal.remark(terminal.say(said))
        document = {"case": case, "number": number, "codename": name.upper()}
        terminal.answer(document, [number if codename else f"{number}  {name}"])

    @group.command("list", help=say(message("Cli", "List the cases.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            headers = case_lines(session)
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
            asking = prompts.prompts(session, case)
            viewed(session, case)
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
        document["prompts"] = [
            {
                "rule": one.rule,
                "said": terminal.say(one.said),
                "record": one.key.record,
                "kind": one.key.kind,
                "leaf": one.leaf,
                "urgent": one.urgent,
                "step": bool(one.step),
                "incident": bool(one.incident),
            }
            for one in asking
        ]
        lines = [_line(terminal, header)] if header is not None else []
        lines += [
            f"  {'!' if one.urgent else '-'} {terminal.say(one.said)}  {one.key.record} {one.leaf}"
            for one in asking
        ]
        lines += [f"  {one.key.kind:22} {one.key.record}  {title}" for one, title in records]
        terminal.answer(document, lines)

    _steps(group, say)
    case_commands(group, say)
    add_examples(group, say)
    add_export(group, say)
    add_story(group, say)


def _steps(group: click.Group, say: Say) -> None:
    @group.command("step", help=say(message("Cli", "Make the step that a prompt offers.")))
    @click.argument("code")
    @click.option("--record", required=True)
    @click.option("--leaf", required=True)
    @click.pass_obj
    def step(terminal: Terminal, code: str, record: str, leaf: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            offered = [
                one
                for one in prompts.prompts(session, case)
                if one.key.record == record and one.leaf == leaf and one.step
            ]
            if not offered:
                raise UserError(
                    message("Prompts", "No step is offered for this. Nothing was changed.")
                )
            for one in offered:
                offers.take_step(session, one)
        made = offers.step_key(offered[0]).record
        terminal.answer({"record": made}, [made])


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
