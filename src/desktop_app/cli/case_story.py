"""``waymark case timeline``, ``numbers``, ``pattern``, ``reviews`` and ``note``."""

from __future__ import annotations

import click

from desktop_app.app import cases, incidents, own_numbers, reviews, steps
from desktop_app.app.consulting import viewed
from desktop_app.app.contact_log import contact_log
from desktop_app.app.moving_records import move_record
from desktop_app.app.records import find_key
from desktop_app.app.timeline import timeline
from desktop_app.app.trigger_events import trigger_events
from desktop_app.cli.terminal import Terminal, parse_day
from desktop_app.language import Say
from desktop_app.text import message


def add_story(group: click.Group, say: Say) -> None:
    """Add what a case tells over time to the group ``case``."""
    _timeline(group, say)
    _numbers(group, say)
    _pattern(group, say)
    _reviews(group, say)
    _contacts(group, say)
    _moments(group, say)
    _note(group, say)


def _timeline(group: click.Group, say: Say) -> None:
    @group.command(
        "timeline", help=say(message("Cli", "All that happened and is to come, the latest first."))
    )
    @click.argument("code")
    @click.option("--area", default=None, type=click.Choice(("contact", "process", "safety")))
    @click.option("--from", "start", default=None, help="YYYY-MM-DD")
    @click.pass_obj
    def timeline_(terminal: Terminal, code: str, area: str | None, start: str | None) -> None:
        first = parse_day(start)
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = [
                one
                for one in timeline(session, case)
                if area in (None, one.area) and (first is None or one.day >= first)
            ]
            viewed(session, case)
        document = [
            {
                "day": one.day,
                "at": one.at,
                "sign": one.sign,
                "area": one.area,
                "what": terminal.say(one.what),
                "detail": [terminal.say(part) for part in one.detail],
                "ahead": one.ahead,
                "serious": one.serious,
                "record": one.key.record,
            }
            for one in found
        ]
        lines = [
            f"{one['day']} {'>' if one['ahead'] else ' '}{'!' if one['serious'] else ' '} "
            + "  ".join(filter(None, (str(one["what"]), " · ".join(one["detail"]))))  # type: ignore[arg-type]
            for one in document
        ]
        terminal.answer(document, lines)


def _numbers(group: click.Group, say: Say) -> None:
    @group.command(
        "numbers",
        help=say(message("Cli", "Own numbers over time, and what happened between them.")),
    )
    @click.argument("code")
    @click.pass_obj
    def numbers(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = own_numbers.over_time(session, case)
            viewed(session, case)
        document = {
            "asked": [
                {
                    "day": one.day,
                    "safe": one.safe,
                    "willing": one.willing,
                    "said": terminal.say(one.said) if one.said is not None else None,
                }
                for one in found.asked
            ],
            "events": [{"day": one.day, "what": terminal.say(one.what)} for one in found.events],
        }
        dated = [
            (one.day, 0, f"{_number(one.safe)} / {_number(one.willing)}") for one in found.asked
        ]
        dated += [(one.day, 1, terminal.say(one.what)) for one in found.events]
        terminal.answer(document, [f"{day}  {words}" for day, _, words in sorted(dated)])


def _number(found: int | None) -> str:
    return "–" if found is None else str(found)


def _pattern(group: click.Group, say: Say) -> None:
    @group.command(
        "pattern", help=say(message("Cli", "How often which incident, over what, in which week."))
    )
    @click.argument("code")
    @click.pass_obj
    def pattern(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = incidents.pattern(session, case)
            viewed(session, case)
        kinds = [{"what": terminal.say(words), "number": n} for words, n in found.kinds]
        channels = [{"what": terminal.say(words), "number": n} for words, n in found.channels]
        document = {
            "total": found.total,
            "kinds": kinds,
            "channels": channels,
            "weeks": [{"from": day, "number": n} for day, n in found.weeks],
            "undated": found.undated,
            "earlier": found.earlier,
        }
        lines = [f"{one['number']:4}  {one['what']}" for one in (*kinds, *channels)]
        lines += [f"{n:4}  {day}" for day, n in found.weeks if n]
        terminal.answer(document, lines)


def _reviews(group: click.Group, say: Say) -> None:
    @group.command(
        "reviews", help=say(message("Cli", "The reviews of a case, and when the next one is due."))
    )
    @click.argument("code")
    @click.pass_obj
    def reviews_(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = reviews.reviews(session, case)
            coming = reviews.next_review(session, case)
            viewed(session, case)
        document = {
            "next": coming.by if coming is not None else None,
            "pressing": coming.pressing if coming is not None else None,
            "reviews": [
                {
                    "record": one.key.record,
                    "day": one.day,
                    "reason": terminal.say(one.reason) if one.reason is not None else None,
                    "level": terminal.say(one.level) if one.level is not None else None,
                    "by": one.reviewer,
                    "next": one.next_day,
                }
                for one in found
            ],
        }
        lines = [terminal.say(coming.said(coming.level))] if coming is not None else []
        lines += [
            "  ".join(
                filter(
                    None,
                    (str(one.day), terminal.say(one.reason) if one.reason else "", one.reviewer),
                )
            )
            for one in found
        ]
        terminal.answer(document, lines)


def _contacts(group: click.Group, say: Say) -> None:
    @group.command("contacts", help=say(message("Cli", "The contact log: its form, no content.")))
    @click.argument("code")
    @click.pass_obj
    def contacts(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = contact_log(session, case)
            viewed(session, case)
        document = [
            {
                "record": one.key.record,
                "day": one.day,
                "at": one.at,
                "channel": terminal.say(one.channel),
                "who": terminal.say(one.who) if one.who is not None else None,
                "next": one.next_on,
                "alarm": one.alarm,
                "to_pass_on": one.to_pass_on,
            }
            for one in found
        ]
        terminal.answer(
            document,
            [f"{one['day']} {'!' if one['alarm'] else ' '} {one['channel']}" for one in document],
        )


def _moments(group: click.Group, say: Say) -> None:
    @group.command("moments", help=say(message("Cli", "The trigger events, those to come first.")))
    @click.argument("code")
    @click.pass_obj
    def moments(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            found = trigger_events(session, case)
            viewed(session, case)
        document = [
            {
                "record": one.key.record,
                "day": one.day,
                "kind": terminal.say(one.kind),
                "over": one.over,
                "tell_by": one.tell_by,
                "late": one.late,
                "following": one.following,
            }
            for one in found
        ]
        terminal.answer(
            document,
            [f"{one['day']} {'!' if one['late'] else ' '} {one['kind']}" for one in document],
        )


def _note(group: click.Group, say: Say) -> None:
    @group.command(
        "note",
        help=say(message("Cli", "A quick note about now. No account of the facts.")),
    )
    @click.argument("code")
    @click.argument("text")
    @click.pass_obj
    def note(terminal: Terminal, code: str, text: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            key, _ = steps.new_note(session, case, text, at=session.local_now())
        terminal.answer({"record": key.record}, [key.record])


def add_move(group: click.Group, say: Say) -> None:
    """Add ``move`` to the group ``record``."""

    @group.command(
        "move",
        help=say(message("Cli", "Move a record to the right case; here it is withdrawn.")),
    )
    @click.argument("record")
    @click.option("--to", "code", required=True)
    @click.option("--reason", required=True)
    @click.pass_obj
    def move(terminal: Terminal, record: str, code: str, reason: str) -> None:
        with terminal.session() as session:
            case = cases.find_case(session, code)
            new, _ = move_record(session, find_key(session, record), case, reason=reason)
        terminal.answer({"record": new.record}, [new.record])
