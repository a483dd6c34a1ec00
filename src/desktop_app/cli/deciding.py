"""``waymark record conflicts`` and ``record decide``: what two people wrote, and which holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from desktop_app.app import conflicts
from desktop_app.app.conflicts import DecideLine, Decision, ToDecide
from desktop_app.app.consulting import viewed
from desktop_app.app.records import find_key, state_of
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, read_fields
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def commands(group: click.Group, say: Say) -> None:
    """Add ``conflicts`` and ``decide`` to ``record``."""
    _conflicts(group, say)
    _decide(group, say)


def _conflicts(group: click.Group, say: Say) -> None:
    @group.command(
        "conflicts", help=say(message("Cli", "What two people wrote and nobody decided."))
    )
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        document: list[dict[str, Any]] = []
        lines: list[str] = []
        with terminal.session() as session:
            for about in conflicts.inbox(session):
                known = conflicts.decision(session, about)
                viewed(session, about.key.case, about.key.record)
                shown: list[tuple[Leaf, DecideLine | None]]
                shown = [(one.leaf, one) for one in known.lines]
                if not shown:  # a newer form's: it is decided where that form is
                    shown = [(leaf, None) for leaf in _leaves(session, about)]
                for leaf, line in shown:
                    versions = list(_versions(terminal, known, line)) if line is not None else []
                    document.append(
                        {
                            "record": about.key.record,
                            "kind": about.key.kind,
                            "code": about.code,
                            "part": about.section,
                            "leaf": leaf,
                            "secret": line is not None and line.secret,
                            "absent": line is not None and line.absent,
                            "versions": [one for one, _said in versions],
                        }
                    )
                    lines.append(f"{about.code}  {about.key.kind}  {about.key.record}  {leaf}")
                    lines += [f"  {said}" for _one, said in versions]
        terminal.answer(document, lines)


def _leaves(session: Session, about: ToDecide) -> tuple[Leaf, ...]:
    state = state_of(session, about.key)
    return tuple(state.conflicts()) if state is not None else ()


def _versions(
    terminal: Terminal, known: Decision, line: DecideLine
) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each version of a line with the number by which it is chosen, and in words."""
    for number, (version, choice) in enumerate(zip(known.versions, line.choices, strict=True), 1):
        if choice is None:
            continue
        answer = None if choice.words is None else choice.value
        words = "••••" if choice.words is None else terminal.say(choice.words)
        where = version.device or terminal.say(message("Cli", "this laptop"))
        yield (
            {
                "number": number,
                "by": version.by,
                "device": version.device,
                "own": version.own,
                "at": version.at,
                "answer": answer,
            },
            f"{number}  {version.by}, {where}, {version.at:%Y-%m-%d %H:%M}Z: {words}",
        )


def _decide(group: click.Group, say: Say) -> None:
    @group.command(
        "decide",
        help=say(
            message(
                "Cli",
                "Decide which version holds, for all lines of a part at once. The numbers are "
                "those of “record conflicts”.",
            )
        ),
    )
    @click.argument("record")
    @click.option(
        "--take",
        "taken",
        multiple=True,
        metavar="LEAF=N",
        help=say(message("Cli", "Version N of this line holds. May be given more than once.")),
    )
    @click.option(
        "--json-file",
        default=None,
        help=say(message("Cli", "Lines of which none holds, each with its answer.")),
    )
    @click.option(
        "--reason", required=True, help=say(message("Cli", "Why; it is kept with the choice."))
    )
    @click.pass_obj
    def decide(
        terminal: Terminal, record: str, taken: tuple[str, ...], json_file: str | None, reason: str
    ) -> None:
        written = {} if json_file is None else read_fields(json_file)
        with terminal.session() as session:
            key = find_key(session, record)
            chosen: dict[Leaf, Value] = {Leaf(leaf): value for leaf, value in written.items()}
            parts = [one for one in conflicts.inbox(session) if one.key == key]
            known = [conflicts.decision(session, one) for one in parts]
            lines = {line.leaf: (one, line) for one in known for line in one.lines}
            chosen |= dict(_taken(text, lines) for text in taken)
            about = {lines[leaf][0].about for leaf in chosen if leaf in lines}
            if len(about) != 1 or not chosen.keys() <= lines.keys():
                raise UserError(
                    message(
                        "Cli",
                        "Name lines of one part of this record that wait for a decision. Nothing "
                        "was changed. “record conflicts” lists them.",
                    )
                )
            conflicts.settle(session, about.pop(), chosen, reason=reason)
        text = message("Cli", "Decided. The other versions stay in the history.")
        terminal.answer({"record": key.record, "leaves": sorted(chosen)}, [terminal.say(text)])


def _taken(text: str, lines: dict[Leaf, tuple[Decision, DecideLine]]) -> tuple[Leaf, Value]:
    name, _, number = text.rpartition("=")
    _known, line = lines.get(Leaf(name), (None, None))
    counted = number.isascii() and number.isdecimal() and len(number) < 4
    at = int(number) - 1 if counted else -1
    choice = line.choices[at] if line is not None and 0 <= at < len(line.choices) else None
    if choice is None:
        raise UserError(
            message(
                "Cli",
                "%1 names no version of a line that waits for a decision. Nothing was changed. "
                "“record conflicts” lists them.",
            ).fill(text[:60])
        )
    return Leaf(name), choice.value
