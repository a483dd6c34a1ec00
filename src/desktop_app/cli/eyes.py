"""``waymark record confirm`` and ``record compare``: four eyes, and what changed since."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.app import activating
from desktop_app.app.activating import Compared
from desktop_app.app.confirming import changed_since_confirmed, confirm, four_eyes
from desktop_app.app.consulting import viewed
from desktop_app.app.records import find_key
from desktop_app.cli.terminal import Terminal
from desktop_app.language import Say
from desktop_app.text import message


def commands(group: click.Group, say: Say) -> None:
    """Add ``confirm`` and ``compare`` to ``record``."""

    @group.command(
        "confirm",
        help=say(
            message(
                "Cli",
                "Confirm a plan or an assessment as the second person. Whoever wrote part of it "
                "cannot. --look only says how it stands.",
            )
        ),
    )
    @click.argument("record")
    @click.option(
        "--look", is_flag=True, help=say(message("Cli", "Only say how it stands; write nothing."))
    )
    @click.pass_obj
    def confirming(terminal: Terminal, record: str, *, look: bool) -> None:
        with terminal.session() as session:
            key = find_key(session, record)
            before = changed_since_confirmed(session, key)
            if not look:
                confirm(session, key)
            eyes = four_eyes(session, key)
            viewed(session, key.case, key.record)
        found = eyes.confirmed if eyes is not None else None
        said = eyes.said() if eyes is not None else None
        document = {
            "record": key.record,
            "needed": eyes is not None and eyes.needed,
            "declared": eyes.declared if eyes is not None else "",
            "until": eyes.until if eyes is not None else None,
            "confirmed_by": found.by if found is not None else None,
            "current": eyes is not None and eyes.settled,
            "changed": _changes(terminal, before),
        }
        lines = [terminal.say(said)] if said is not None else []
        terminal.answer(document, [*lines, *_lines(terminal, before)])

    @group.command(
        "compare",
        help=say(
            message(
                "Cli",
                "What changed between two versions of a plan or an assessment: from the last one "
                "to what is saved now, unless other versions are named.",
            )
        ),
    )
    @click.argument("record")
    @click.option("--from", "old", type=int, default=None, metavar="N")
    @click.option("--to", "new", type=int, default=None, metavar="N")
    @click.pass_obj
    def compare(terminal: Terminal, record: str, old: int | None, new: int | None) -> None:
        with terminal.session() as session:
            key = find_key(session, record)
            made = [
                one.version
                for one in activating.named_versions(session, key)
                if one.version is not None
            ]
            first = old if old is not None else (made[0] if made else None)
            found = activating.compare(session, key, old=first, new=new)
            viewed(session, key.case, key.record)
        document = {
            "record": key.record,
            "from": first,
            "to": new,
            "whole": found.whole,
            "changed": _changes(terminal, found),
        }
        terminal.answer(document, _lines(terminal, found))


def _changes(terminal: Terminal, found: Compared | None) -> list[dict[str, Any]]:
    return [
        {
            "label": terminal.say(one.label),
            "before": terminal.say(one.before) if one.before is not None else None,
            "after": terminal.say(one.after) if one.after is not None else None,
        }
        for one in (found.changes if found is not None else ())
    ]


def _lines(terminal: Terminal, found: Compared | None) -> list[str]:
    return [
        f"{one['label']}: {one['before'] or '–'} → {one['after'] or '–'}"
        for one in _changes(terminal, found)
    ]
