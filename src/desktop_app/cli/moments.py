"""``waymark step …`` and ``waymark moment …``: what is to be done, and the days it follows."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.app import agenda, cases, step_sets, steps
from desktop_app.app.records import find_key, values_of
from desktop_app.app.session import Session
from desktop_app.app.step_sets import Moving
from desktop_app.app.steps import STEP
from desktop_app.app.wording import day_of, text_of
from desktop_app.cli.terminal import Terminal, parse_day
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.typed import parse_typed_time
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``step`` and ``moment``."""

    @root.group("step", help=say(message("Cli", "Steps: what is to be done, by when.")))
    def step() -> None:
        pass

    @root.group("moment", help=say(message("Cli", "Hearings, interviews and trigger events.")))
    def moment() -> None:
        pass

    _new(step, say)
    _ticking(step, say)
    _offer(moment, say)
    _move(moment, say)


def _new(group: click.Group, say: Say) -> None:
    @group.command("new", help=say(message("Cli", "Add a step to a case.")))
    @click.argument("code")
    @click.argument("what")
    @click.option("--day", required=True, help="YYYY-MM-DD")
    @click.option("--at", default=None, help="HH:MM")
    @click.option("--owner", default="", help=say(message("Cli", "A role, never a name.")))
    @click.pass_obj
    def new(terminal: Terminal, code: str, what: str, day: str, at: str | None, owner: str) -> None:
        on, clock = parse_day(day), parse_typed_time(at) if at else None
        if on is None or (at and clock is None):
            raise click.BadParameter("HH:MM")
        with terminal.session() as session:
            case = cases.find_case(session, code)
            key, _ = steps.new_step(session, case, what, day=on, at=clock, owner=owner)
            _answer(terminal, session, key)


def _ticking(group: click.Group, say: Say) -> None:
    @group.command("tick", help=say(message("Cli", "Tick a step off.")))
    @click.argument("record")
    @click.pass_obj
    def tick(terminal: Terminal, record: str) -> None:
        with terminal.session() as session:
            key = _step(session, record)
            steps.tick_step(session, key)
            _answer(terminal, session, key)

    @group.command("reopen", help=say(message("Cli", "Open a step again that was ticked.")))
    @click.argument("record")
    @click.pass_obj
    def reopen(terminal: Terminal, record: str) -> None:
        with terminal.session() as session:
            key = _step(session, record)
            agenda.untick(session, key)
            _answer(terminal, session, key)

    @group.command("put-off", help=say(message("Cli", "Put a step off to another day, and why.")))
    @click.argument("record")
    @click.argument("day")
    @click.option("--reason", required=True)
    @click.pass_obj
    def put_off(terminal: Terminal, record: str, day: str, reason: str) -> None:
        on = parse_day(day)
        if on is None:
            raise click.BadParameter("YYYY-MM-DD")
        with terminal.session() as session:
            key = _step(session, record)
            agenda.put_off(session, key, on, reason=reason)
            _answer(terminal, session, key)


def _offer(group: click.Group, say: Say) -> None:
    @group.command(
        "steps",
        help=say(message("Cli", "The steps that a moment offers; --make makes those not there.")),
    )
    @click.argument("record")
    @click.option("--make", is_flag=True, help=say(message("Cli", "Make them.")))
    @click.pass_obj
    def offer(terminal: Terminal, record: str, *, make: bool) -> None:
        with terminal.session() as session:
            key = find_key(session, record)
            found = step_sets.offered(session, key)
            if make:
                wanted = [one.key for one in found if not one.made]
                step_sets.make_steps(session, key, wanted)
                found = step_sets.offered(session, key)
        document = [
            {
                "record": one.key.record,
                "what": terminal.say(one.what),
                "day": one.day,
                "days": one.days,
                "made": one.made,
            }
            for one in found
        ]
        lines = [
            f"[{'x' if one.made else ' '}] {one.day} ({one.days:+d})  {terminal.say(one.what)}"
            for one in found
        ]
        terminal.answer(document, lines)


def _move(group: click.Group, say: Say) -> None:
    @group.command(
        "move",
        help=say(
            message(
                "Cli",
                "Move a moment to another day, and the steps that follow it. A step that somebody "
                "gave another day stays, unless --edited-too. --look writes nothing.",
            )
        ),
    )
    @click.argument("record")
    @click.argument("day")
    @click.option("--at", default=None, help="HH:MM")
    @click.option("--edited-too", is_flag=True, help=say(message("Cli", "Move edited steps too.")))
    @click.option("--look", is_flag=True, help=say(message("Cli", "Only say what would move.")))
    @click.pass_obj
    def move(
        terminal: Terminal, record: str, day: str, at: str | None, *, edited_too: bool, look: bool
    ) -> None:
        on, clock = parse_day(day), parse_typed_time(at) if at else None
        if on is None or (at and clock is None):
            raise click.BadParameter("YYYY-MM-DD, HH:MM")
        with terminal.session() as session:
            key = find_key(session, record)
            before = step_sets.event_day(session, key)
            if before is None:
                raise UserError(
                    message("StepSets", "This has no day that can be moved. Nothing was changed.")
                )
            found = step_sets.moving(session, key, before, on)
            moves = [one for one in found if edited_too or not one.edited]
            if not look:
                step_sets.move_event(session, key, on, at=clock, moves=moves)
        document = {
            "record": key.record,
            "before": before,
            "day": on,
            "moved": [_moved(one) for one in moves],
            "stay": [_moved(one) for one in found if one not in moves],
        }
        lines = [f"{one.before} -> {one.after}  {one.what}" for one in moves]
        lines += [f"{one.before} =  {one.what}" for one in found if one not in moves]
        terminal.answer(document, lines)


def _moved(one: Moving) -> dict[str, Any]:
    return {
        "record": one.key.record,
        "what": one.what,
        "before": one.before,
        "after": one.after,
        "edited": one.edited,
    }


def _step(session: Session, record: str) -> RecordKey:
    key = find_key(session, record)
    if key.kind != STEP:
        raise UserError(message("Steps", "This is no step. Nothing was changed."))
    return key


def _answer(terminal: Terminal, session: Session, key: RecordKey) -> None:
    values = values_of(session, key)
    document = {
        "record": key.record,
        "what": text_of(values, "what"),
        "day": day_of(values, "due"),
        "state": text_of(values, "state"),
        "reason": text_of(values, "put_off_reason"),
    }
    line = f"{key.record}  {document['day']}  {document['what']}  {document['state']}"
    terminal.answer(document, [line])
