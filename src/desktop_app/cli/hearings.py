"""``waymark hearing …``: the checklist of a hearing, the times of its day, and moving it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any, cast

import click

from desktop_app.app import court_day, hearings, taking_over
from desktop_app.app.consulting import viewed
from desktop_app.app.court_day import BreakShown
from desktop_app.app.hearings import RunItem, checklist_run
from desktop_app.app.records import find_key
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SheetState
from desktop_app.app.taking_over import Paper, Written, on_paper
from desktop_app.cli.terminal import Terminal, parse_day, read_fields
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.typed import parse_typed_time
from desktop_app.forms.values import parse_date
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``hearing``."""

    @root.group("hearing", help=say(message("Cli", "A hearing: its checklist and its day.")))
    def group() -> None:
        pass

    _show(group, say)
    _steps(group, say)
    _day(group, say)
    _take_over(group, say)


def _show(group: click.Group, say: Say) -> None:
    @group.command("show", help=say(message("Cli", "The checklist as it stands.")))
    @click.argument("hearing")
    @click.pass_obj
    def show(terminal: Terminal, hearing: str) -> None:
        with terminal.session() as session:
            key = find_key(session, hearing)
            run = checklist_run(session, key)
            breaks = court_day.breaks(session, key)
            asked = court_day.still_asked(session, key)
            viewed(session, key.case, key.record)
        printed = {one.item.id for group in on_paper(run) for one in group.items}
        document = {
            "record": key.record,
            "kind": terminal.say(run.hearing.kind),
            "day": run.hearing.day,
            "done": run.done,
            "total": run.total,
            "steps": [
                _step(terminal, one, printed=one.item.id in printed)
                for group in run.groups
                for one in group.items
            ],
            "times": {name: at for name, _, at in run.times},
            "breaks": [{"from": one.start, "to": one.end} for one in breaks],
            "still_asked": [terminal.say(one) for one in asked],
        }
        lines = [f"{terminal.say(run.hearing.kind)}  {run.hearing.day}  {run.done}/{run.total}"]
        lines += [_line(terminal, one) for group in run.groups for one in group.items]
        lines += [f"  {terminal.say(label)}  {at:%H:%M}" for _, label, at in run.times if at]
        lines += [f"  {_span(one)}" for one in breaks]
        lines += [f"  ? {terminal.say(one)}" for one in asked]
        terminal.answer(document, lines)


def _step(terminal: Terminal, one: RunItem, *, printed: bool) -> dict[str, Any]:
    return {
        "step": one.item.code,
        "what": terminal.say(one.item.label),
        "state": one.state,
        "critical": one.item.critical,
        "printed": printed,
        "at": one.at,
        "on": one.on,
        "reason": one.reason,
        "note": one.note,
    }


def _line(terminal: Terminal, one: RunItem) -> str:
    sign = {"open": " ", "done": "x", "waived": "-"}[one.state]
    must = "!" if one.item.critical else " "
    said = " · ".join(filter(None, (one.at or one.on, one.reason, one.note)))
    return f"{must}[{sign}] {one.item.code}  {terminal.say(one.item.label)}  {said}".rstrip()


def _steps(group: click.Group, say: Say) -> None:
    """STEP is the number on the sheet (W01)."""

    @group.command("tick", help=say(message("Cli", "Tick a step off, now or as --at or --on say.")))
    @click.argument("hearing")
    @click.argument("step")
    @click.option("--at", default=None, help="HH:MM")
    @click.option("--on", "day", default=None, help="YYYY-MM-DD")
    @click.pass_obj
    def tick(terminal: Terminal, hearing: str, step: str, at: str | None, day: str | None) -> None:
        clock, on = _clock(at), parse_day(day)
        with terminal.session() as session:
            key, one = _find(session, hearing, step)
            if clock is None and on is None:
                hearings.tick_item(session, key, one.item.id)
            else:
                taking_over.take_item(session, key, one.item.id, Written(at=clock, on=on))
            _answer(terminal, session, key, step)

    @group.command("waive", help=say(message("Cli", "Say that a step does not apply, and why.")))
    @click.argument("hearing")
    @click.argument("step")
    @click.option("--reason", required=True)
    @click.pass_obj
    def waive(terminal: Terminal, hearing: str, step: str, reason: str) -> None:
        with terminal.session() as session:
            key, one = _find(session, hearing, step)
            hearings.waive_item(session, key, one.item.id, reason=reason)
            _answer(terminal, session, key, step)

    @group.command("reopen", help=say(message("Cli", "Take a tick back; the history keeps it.")))
    @click.argument("hearing")
    @click.argument("step")
    @click.pass_obj
    def reopen(terminal: Terminal, hearing: str, step: str) -> None:
        with terminal.session() as session:
            key, one = _find(session, hearing, step)
            hearings.reopen_item(session, key, one.item.id)
            _answer(terminal, session, key, step)

    @group.command("note", help=say(message("Cli", "Write the note of a step; “” removes it.")))
    @click.argument("hearing")
    @click.argument("step")
    @click.argument("text")
    @click.pass_obj
    def note(terminal: Terminal, hearing: str, step: str, text: str) -> None:
        with terminal.session() as session:
            key, one = _find(session, hearing, step)
            hearings.note_item(session, key, one.item.id, note=text)
            _answer(terminal, session, key, step)


def _day(group: click.Group, say: Say) -> None:
    @group.command(
        "time",
        help=say(message("Cli", "Write a time of the day, now or AT.")),
    )
    @click.argument("hearing")
    @click.argument("name", type=click.Choice(hearings.DAY_TIMES))
    @click.argument("at", default="")
    @click.pass_obj
    def time_(terminal: Terminal, hearing: str, name: str, at: str) -> None:
        given = _clock(at or None)
        with terminal.session() as session:
            key = find_key(session, hearing)
            checklist_run(session, key)
            now = session.local_now().time().replace(second=0, microsecond=0)
            court_day.set_time(session, key, name, at=given or now)
        terminal.answer(
            {"record": key.record, "name": name, "at": given or now},
            [f"{name}  {given or now:%H:%M}"],
        )

    @group.command("break", help=say(message("Cli", "Write down a break, its end if it is over.")))
    @click.argument("hearing")
    @click.argument("start")
    @click.argument("end", default="")
    @click.pass_obj
    def break_(terminal: Terminal, hearing: str, start: str, end: str) -> None:
        first, last = _clock(start), _clock(end or None)
        if first is None:
            raise click.BadParameter("HH:MM")
        with terminal.session() as session:
            key = find_key(session, hearing)
            checklist_run(session, key)
            hearings.add_break(session, key, start=first, end=last)
            found = court_day.breaks(session, key)
        terminal.answer(
            {"record": key.record, "breaks": [{"from": one.start, "to": one.end} for one in found]},
            [
                f"{one.start:%H:%M}-{one.end:%H:%M}" if one.end else f"{one.start:%H:%M}-"
                for one in found
            ],
        )


def _take_over(group: click.Group, say: Say) -> None:
    @group.command(
        "take-over",
        help=say(
            message(
                "Cli",
                "Take over what is written on a sheet, and book it in (--sheet CODE): all of it or "
                "nothing.",
            )
        ),
    )
    @click.argument("hearing")
    @click.option("--json-file", "path", required=True)
    @click.option("--sheet", default="")
    @click.option("--state", default="destroyed", type=click.Choice(("destroyed", "returned")))
    @click.pass_obj
    def take_over(terminal: Terminal, hearing: str, path: str, sheet: str, state: str) -> None:
        paper = _paper(read_fields(path))
        with terminal.session() as session:
            key = find_key(session, hearing)
            taking_over.take_over(session, key, paper, sheet=sheet, state=cast("SheetState", state))
            run = checklist_run(session, key)
        document = {
            "record": key.record,
            "steps": len(paper.items),
            "times": len(paper.times),
            "breaks": len(paper.breaks),
            "done": run.done,
            "total": run.total,
            "sheet": sheet or None,
        }
        terminal.answer(document, [f"{run.done}/{run.total}"])


def _paper(fields: Mapping[str, Value]) -> Paper:
    """Return what a JSON file says of a sheet; raises UserError for what it cannot mean."""
    steps, times, breaks = (fields.get(name) for name in ("steps", "times", "breaks"))
    if fields.keys() - {"steps", "times", "breaks"}:
        raise _not_a_sheet()
    items = {}
    for name, written in _object(steps).items():
        one = _object(written)
        if one.keys() - {"at", "on", "reason", "note"}:
            raise _not_a_sheet()
        items[name] = Written(
            _time_of(one.get("at")),
            _day_of(one.get("on")),
            str(one.get("reason") or ""),
            str(one["note"]) if "note" in one else None,
        )
    spans = []
    for span in breaks if isinstance(breaks, list) else []:
        if not isinstance(span, list) or not 1 <= len(span) <= 2 or _time_of(span[0]) is None:
            raise _not_a_sheet()
        spans.append((_sure(span[0]), _time_of(span[1]) if span[1:] else None))
    return Paper(items, {name: _sure(at) for name, at in _object(times).items()}, tuple(spans))


def _object(value: Value) -> Mapping[str, Value]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _not_a_sheet()
    return value


def _time_of(value: Value) -> time | None:
    if value is None:
        return None
    found = parse_typed_time(value) if isinstance(value, str) else None
    if found is None:
        raise _not_a_sheet()
    return found


def _sure(value: Value) -> time:
    found = _time_of(value)
    if found is None:
        raise _not_a_sheet()
    return found


def _day_of(value: Value) -> Any:
    found = parse_date(value)
    if value is not None and found is None:
        raise _not_a_sheet()
    return found


def _not_a_sheet() -> UserError:
    return UserError(
        message(
            "Cli",
            'The file does not say what is on the sheet: {"steps": {"A01": {"at": "9:30"}}, '
            '"times": {"arrived": "9:25"}, "breaks": [["10:50", "11:05"]]} is wanted. Nothing was '
            "changed.",
        )
    )


def _find(session: Session, hearing: str, step: str) -> tuple[RecordKey, RunItem]:
    key = find_key(session, hearing)
    return key, taking_over.find_step(checklist_run(session, key), step)


def _answer(terminal: Terminal, session: Session, key: RecordKey, step: str) -> None:
    run = checklist_run(session, key)
    one = taking_over.find_step(run, step)
    printed = one.item.id in {item.item.id for group in on_paper(run) for item in group.items}
    terminal.answer(_step(terminal, one, printed=printed), [_line(terminal, one)])


def _span(one: BreakShown) -> str:
    return f"{one.start:%H:%M}-" + (f"{one.end:%H:%M}" if one.end is not None else "")


def _clock(text: str | None) -> time | None:
    if text is None:
        return None
    found = parse_typed_time(text)
    if found is None:
        raise click.BadParameter("HH:MM")
    return found
