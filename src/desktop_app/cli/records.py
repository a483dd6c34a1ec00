"""``waymark record …``, ``waymark search`` and ``waymark agenda``."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path

import click

from desktop_app.app import agenda as agendas
from desktop_app.app import records, titles
from desktop_app.app.activating import activate
from desktop_app.app.beforehand import begin_with
from desktop_app.app.calendar_file import left_out, save_calendar
from desktop_app.app.calendar_file import warning as calendar_warning
from desktop_app.app.cases import case_key, find_case, plan_key
from desktop_app.app.consulting import viewed
from desktop_app.app.finding import find
from desktop_app.app.known_names import known_names
from desktop_app.app.looking import Found
from desktop_app.app.session import Session
from desktop_app.app.shielded import Gone, fate
from desktop_app.app.whereabouts import standing
from desktop_app.app.wording import worded
from desktop_app.cli import deciding, eyes
from desktop_app.cli.case_story import add_move
from desktop_app.cli.terminal import Terminal, parse_day, read_fields
from desktop_app.domain.ids import NO_CASE, VAULT_KINDS, CaseId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.guard import findings, is_guarded
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``record``, ``search`` and ``agenda``."""

    @root.group("record", help=say(message("Cli", "Records: what is filled in.")))
    def group() -> None:
        pass

    _writing(group, say)
    _reading(group, say)
    deciding.commands(group, say)
    eyes.commands(group, say)
    add_move(group, say)
    _finding(root, say)


def _case_of(session: Session, kind: str, code: str | None) -> CaseId | None:
    if kind in VAULT_KINDS:
        return None
    if code is None:
        raise UserError(
            message(
                "Cli",
                "It is not said which case it belongs to. Nothing was changed. "
                "Say that with --case.",
            )
        )
    return find_case(session, code)


def _new_key(session: Session, kind: str, case: CaseId | None) -> RecordKey:
    """Return the record to write; of a plan, and of the case itself, there is one in a case.

    Raises UserError for what is not made by itself: a checklist comes with its hearing, a sheet
    with printing.
    """
    if kind in ("court_checklist", "sheet"):
        raise UserError(
            message(
                "Cli",
                "That is not made by itself: a checklist comes with its hearing (hearing tick), a "
                "sheet with printing. Nothing was changed.",
            )
        )
    if kind == "safety_plan" and case is not None:
        return plan_key(case)
    if kind == "case" and case is not None:
        return case_key(case)
    return records.new_key(session, kind, case)


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
            key = _new_key(session, kind, case)
            ahead = begin_with(session, key)
            draft = records.open_draft(session, key, ahead=ahead)
            records.set_fields(draft, fields)
            known = [leaf for leaf, value in ahead.items() if draft.value(leaf) == value]
            _save(terminal, session, key, draft)
        terminal.answer({"record": key.record, "ahead": sorted(known)}, [key.record])

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
    @click.option(
        "--emergency",
        is_flag=True,
        help=say(message("Cli", "In force now; a second person confirms within 24 hours.")),
    )
    @click.pass_obj
    def put_into_force(
        terminal: Terminal, record: str, second: str | None, *, emergency: bool
    ) -> None:
        with terminal.session() as session:
            key = records.find_key(session, record)
            try:
                activate(session, key, second=second, emergency=emergency)
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
    doubts = _doubts(terminal, session, key, draft)
    try:
        records.save(session, key, draft)
    except records.NotReady as error:
        _explain(terminal, error)
        raise
    for line in doubts:
        terminal.remark(line)


def _doubts(terminal: Terminal, session: Session, key: RecordKey, draft: Draft) -> list[str]:
    """Return in words what should not stand in the changed answers. It warns and stops nobody."""
    names = {name: terminal.say(one) for name, one in known_names(session, key.case).items()}
    said = []
    for leaf in sorted(draft.edited):
        at, value = draft.form.resolve(leaf), draft.value(leaf)
        if at is None or not is_guarded(at.field):
            continue
        text = "\n".join(map(str, value)) if isinstance(value, list) else value
        found = findings(text, names) if isinstance(text, str) else ()
        reasons = dict.fromkeys(terminal.say(one.message) for one in found)
        said += [f"  {leaf}: {reason}" for reason in reasons]
    return said


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
            gone = {
                leaf: found
                for leaf, value in values.items()
                if (found := fate(session, key, leaf, value=value)) is not None
            }
            viewed(session, key.case, key.record)
            where = standing(session, key)
        undecided = sorted(state.conflicts()) if state is not None else []
        lines = []
        for leaf, value in values.items():
            at = session.catalogue.asked(key.kind, leaf)
            label = terminal.say(at.label) if at is not None else leaf
            asking = session.catalogue.asking(key.kind, leaf) or form
            words = gone[leaf].words if leaf in gone else worded(asking, leaf, value)
            lines.append(f"{label}: {terminal.say(words)}")
        document = {
            "record": key.record,
            "kind": key.kind,
            "case": None if key.case == NO_CASE else key.case,
            "values": dict(values),
            "conflicts": undecided,
            "gone": {leaf: _why(one) for leaf, one in gone.items()},
            "where": where.reach if where is not None else None,
        }
        if where is not None:
            lines.append(f"({terminal.say(where.words)})")
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
            for looked_at in dict.fromkeys(one.key.case for one, _ in shown):
                viewed(session, looked_at)
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
            key = records.find_key(session, record)
            entries = [
                (
                    entry,
                    {
                        one.leaf: found
                        for one in entry.changes
                        if (found := fate(session, key, one.leaf, value=one.after)) is not None
                    },
                )
                for entry in records.history(session, key)
            ]
            viewed(session, key.case, key.record)
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
                        "gone": _why(gone[one.leaf]) if one.leaf in gone else None,
                    }
                    for one in entry.changes
                ],
            }
            for entry, gone in entries
        ]
        lines = [
            f"{entry.at.astimezone(UTC):%Y-%m-%d %H:%M}Z  {entry.by}  "
            + ", ".join(
                f"{one.leaf} ({terminal.say(gone[one.leaf].words)})"
                if one.leaf in gone
                else one.leaf
                for one in entry.changes
            )
            for entry, gone in entries
        ]
        terminal.answer(document, lines)


def _why(gone: Gone) -> str:
    return "wiped" if gone.wiped else "elsewhere"


def _found(terminal: Terminal, one: Found) -> str:
    line = f"{one.code}  {terminal.say(one.title)}  {one.leaf}: {one.text}"
    earlier = terminal.say(message("Search", "earlier answer"))
    return line if one.current else f"{line}  ({earlier})"


def _finding(root: click.Group, say: Say) -> None:
    @root.command("search", help=say(message("Cli", "Search in what is not shielded.")))
    @click.argument("text")
    @click.option("--earlier", is_flag=True, help=say(message("Cli", "Also what was said before.")))
    @click.pass_obj
    def search(terminal: Terminal, text: str, *, earlier: bool) -> None:
        with terminal.session() as session:
            found = find(session, text, earlier=earlier).all
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
            [_found(terminal, one) for one in found],
        )

    @root.command("agenda", help=say(message("Cli", "What is due when.")))
    @click.option("--from", "start", default=None, help="YYYY-MM-DD")
    @click.option("--to", "end", default=None, help="YYYY-MM-DD")
    @click.option(
        "--ics",
        type=click.Path(path_type=Path, dir_okay=False),
        help=say(message("Cli", "Write the hearings into a file for a calendar, without content.")),
    )
    @click.pass_obj
    def agenda(terminal: Terminal, start: str | None, end: str | None, ics: Path | None) -> None:
        first, last = parse_day(start), parse_day(end)
        with terminal.session() as session:
            if ics is not None:
                _calendar(terminal, session, ics, days=(first, last))
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
                "term": row.entry.clock or None,
                "source": terminal.say(row.source) if row.source is not None else None,
            }
            for row in rows
        ]
        lines = [
            f"{row.entry.day}  {row.entry.at or '     '!s:5.5}  {'x' if row.entry.done else ' '}  "
            f"{row.code:14}  {terminal.say(row.what)}"
            + (f" ({terminal.say(row.source)})" if row.source is not None else "")
            for row in rows
        ]
        terminal.answer(document, lines)


def _calendar(
    terminal: Terminal,
    session: Session,
    path: Path,
    *,
    days: tuple[date | None, date | None],
) -> None:
    """Write the hearings into a calendar file, and say what that means."""
    start, end = days
    saved = save_calendar(session, path.absolute(), terminal.say, start=start, end=end)
    n = saved.appointments
    terminal.remark(terminal.say(message("Calendar", "%n hearings are in the file.", "", n)))
    if saved.undecided:
        terminal.remark(terminal.say(left_out(saved.undecided)))
    terminal.remark(terminal.say(calendar_warning()))
