"""``waymark record …``, ``waymark search`` and ``waymark agenda``."""

from __future__ import annotations

from datetime import UTC

import click

from desktop_app.app import agenda as agendas
from desktop_app.app import looking, records, titles
from desktop_app.app.cases import case_header, find_case, plan_key
from desktop_app.app.session import Session
from desktop_app.app.wording import worded
from desktop_app.cli.terminal import Terminal, parse_day, read_fields
from desktop_app.domain.ids import NO_CASE, VAULT_KINDS, CaseId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``record``, ``search`` and ``agenda``."""

    @root.group("record", help=say(message("Cli", "Records: what is filled in.")))
    def group() -> None:
        pass

    _writing(group, say)
    _reading(group, say)
    _finding(root, say)


def _case_of(session: Session, kind: str, code: str | None) -> CaseId | None:
    if kind in VAULT_KINDS:
        return None
    if code is None:
        raise UserError(message("Cli", "Say which case it belongs to with --case."))
    return find_case(session, code)


def _writing(group: click.Group, say: Say) -> None:
    @group.command("new", help=say(message("Cli", "Make a record from a JSON file of answers.")))
    @click.option("--kind", required=True)
    @click.option("--case", "code", default=None)
    @click.option("--json-file", required=True)
    @click.pass_obj
    def new(terminal: Terminal, kind: str, code: str | None, json_file: str) -> None:
        fields = read_fields(json_file)
        with terminal.session() as session:
            session.form(kind)
            case = _case_of(session, kind, code)
            key = (
                plan_key(case)
                if kind == "safety_plan" and case is not None
                else records.new_key(session, kind, case)
            )
            draft = records.open_draft(session, key)
            records.set_fields(draft, fields)
            _save(terminal, session, key, draft)
        terminal.answer({"record": key.record}, [key.record])

    @group.command("set", help=say(message("Cli", "Change answers of a record.")))
    @click.argument("record")
    @click.option("--json-file", required=True)
    @click.pass_obj
    def change(terminal: Terminal, record: str, json_file: str) -> None:
        fields = read_fields(json_file)
        with terminal.session() as session:
            key = records.find_key(session, record)
            draft = records.open_draft(session, key)
            records.set_fields(draft, fields)
            _save(terminal, session, key, draft)
        terminal.answer(
            {"record": key.record}, [terminal.say(message("Cli", "Saved on this laptop."))]
        )

    @group.command("activate", help=say(message("Cli", "Put a plan or preparation into force.")))
    @click.argument("record")
    @click.option("--second", default=None, help=say(message("Cli", "Second person: a role.")))
    @click.pass_obj
    def activate(terminal: Terminal, record: str, second: str | None) -> None:
        with terminal.session() as session:
            key = records.find_key(session, record)
            try:
                records.activate(session, key, second=second)
            except records.NotReady as error:
                _explain(terminal, error)
                raise
        terminal.answer(
            {"record": key.record}, [terminal.say(message("Cli", "It is in force now."))]
        )

    @group.command("withdraw", help=say(message("Cli", "Withdraw a record made by mistake.")))
    @click.argument("record")
    @click.option("--reason", required=True)
    @click.pass_obj
    def withdraw(terminal: Terminal, record: str, reason: str) -> None:
        with terminal.session() as session:
            key = records.find_key(session, record)
            records.withdraw(session, key, reason)
        terminal.answer({"record": key.record}, [terminal.say(message("Cli", "Withdrawn."))])


def _save(terminal: Terminal, session: Session, key: RecordKey, draft: Draft) -> None:
    try:
        records.save(session, key, draft)
    except records.NotReady as error:
        _explain(terminal, error)
        raise


def _explain(terminal: Terminal, error: records.NotReady) -> None:
    for problem in error.problems:
        terminal.remark(
            f"  {problem.leaf}: {terminal.say(problem.label)}: {terminal.say(problem.message)}"
        )


def _reading(group: click.Group, say: Say) -> None:
    @group.command(
        "show", help=say(message("Cli", "Show a record; shielded answers stay shielded."))
    )
    @click.argument("record")
    @click.pass_obj
    def show(terminal: Terminal, record: str) -> None:
        with terminal.session() as session:
            key = records.find_key(session, record)
            form = session.form(key.kind)
            values = records.shown_values(session, key)
            state = records.state_of(session, key)
            session.store.audit.note("view", session.by, case=key.case, record=key.record)
        undecided = sorted(state.conflicts()) if state is not None else []
        lines = []
        for leaf, value in values.items():
            at = form.resolve(leaf)
            label = terminal.say(at.label) if at is not None else leaf
            lines.append(f"{label}: {terminal.say(worded(form, leaf, value))}")
        document = {
            "record": key.record,
            "kind": key.kind,
            "case": None if key.case == NO_CASE else key.case,
            "values": dict(values),
            "conflicts": undecided,
        }
        terminal.answer(document, lines)

    @group.command("list", help=say(message("Cli", "List the records of a kind.")))
    @click.option("--kind", required=True)
    @click.option("--case", "code", default=None)
    @click.pass_obj
    def list_(terminal: Terminal, kind: str, code: str | None) -> None:
        with terminal.session() as session:
            form = session.form(kind)
            case = find_case(session, code) if code else None
            shown = [
                (one, titles.of_record(form, records.values_of(session, one.key)))
                for one in session.store.records(Kind(kind), case)
            ]
        document = [
            {
                "record": one.key.record,
                "case": one.key.case,
                "title": terminal.say(title),
                "conflicts": one.conflicts,
            }
            for one, title in shown
        ]
        terminal.answer(
            document, [f"{one.key.record}  {terminal.say(title)}" for one, title in shown]
        )

    @group.command("history", help=say(message("Cli", "Every save of a record, the last first.")))
    @click.argument("record")
    @click.pass_obj
    def history(terminal: Terminal, record: str) -> None:
        with terminal.session() as session:
            entries = records.history(session, records.find_key(session, record))
        document = [
            {
                "at": entry.at,
                "by": entry.by,
                "changes": [
                    {
                        "leaf": one.leaf,
                        "before": None if one.secret else one.before,
                        "after": None if one.secret else one.after,
                        "secret": one.secret,
                    }
                    for one in entry.changes
                ],
            }
            for entry in entries
        ]
        lines = [
            f"{entry.at.astimezone(UTC):%Y-%m-%d %H:%M}Z  {entry.by}  "
            + ", ".join(one.leaf for one in entry.changes)
            for entry in entries
        ]
        terminal.answer(document, lines)

    @group.command(
        "conflicts", help=say(message("Cli", "What two people wrote and nobody decided."))
    )
    @click.pass_obj
    def conflicts(terminal: Terminal) -> None:
        document: list[dict[str, str]] = []
        with terminal.session() as session:
            for one in session.store.unsettled():
                state = records.state_of(session, one.key)
                header = case_header(session, one.key.case)
                code = header.codename if header else ""
                document += [
                    {
                        "record": one.key.record,
                        "kind": one.key.kind,
                        "code": code,
                        "leaf": leaf,
                    }
                    for leaf in (state.conflicts() if state is not None else ())
                ]
        terminal.answer(
            document,
            [f"{one['code']}  {one['kind']}  {one['record']}  {one['leaf']}" for one in document],
        )


def _finding(root: click.Group, say: Say) -> None:
    @root.command("search", help=say(message("Cli", "Search in what is not shielded.")))
    @click.argument("text")
    @click.option("--earlier", is_flag=True, help=say(message("Cli", "Also what was said before.")))
    @click.pass_obj
    def search(terminal: Terminal, text: str, *, earlier: bool) -> None:
        with terminal.session() as session:
            found = looking.search(session, text, earlier=earlier)
        document = [
            {
                "code": one.code,
                "kind": one.key.kind,
                "record": one.key.record,
                "leaf": one.leaf,
                "text": one.text,
                "current": one.current,
            }
            for one in found
        ]
        terminal.answer(
            document,
            [f"{one.code}  {terminal.say(one.title)}  {one.leaf}: {one.text}" for one in found],
        )

    @root.command("agenda", help=say(message("Cli", "What is due when.")))
    @click.option("--from", "start", default=None, help="YYYY-MM-DD")
    @click.option("--to", "end", default=None, help="YYYY-MM-DD")
    @click.pass_obj
    def agenda(terminal: Terminal, start: str | None, end: str | None) -> None:
        first, last = parse_day(start), parse_day(end)
        with terminal.session() as session:
            rows = agendas.rows(session, first, last)
        document = [
            {
                "day": row.entry.day,
                "at": row.entry.at,
                "what": terminal.say(row.what),
                "code": row.code,
                "role": row.entry.role,
                "done": row.entry.done,
                "days_late": row.days_late,
                "record": row.entry.key.record,
            }
            for row in rows
        ]
        lines = [
            f"{row.entry.day}  {row.entry.at or '     '!s:5.5}  {'x' if row.entry.done else ' '}  "
            f"{row.code:14}  {terminal.say(row.what)}"
            for row in rows
        ]
        terminal.answer(document, lines)
