"""How it ends: ``waymark case close``, ``reopen``, ``erase``, ``held``; ``waymark retention``."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from desktop_app.app import closing, erasing, held, purging, retention
from desktop_app.app.cases import find_case
from desktop_app.app.closing import Ending
from desktop_app.app.held import HeldShown
from desktop_app.app.records import find_key
from desktop_app.app.retention import Proposal
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, parse_day, read_fields
from desktop_app.domain.ids import RecordId
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def case_commands(group: click.Group, say: Say) -> None:
    """Add closing and erasing to ``case``."""
    _add_close(group, say)
    _add_erase(group, say)
    _add_held(group, say)


def _add_close(group: click.Group, say: Say) -> None:
    @group.command(
        "close",
        help=say(
            message(
                "Cli",
                "Close a case. Each measure in force ends, goes to a new owner or stays. The "
                "answers of the closing come from FILE, or from a closing that was saved.",
            )
        ),
    )
    @click.argument("code")
    @click.option(
        "--end",
        "ended",
        metavar="RECORD REASON",
        nargs=2,
        multiple=True,
        help=say(message("Cli", "It ends.")),
    )
    @click.option(
        "--hand-over",
        "handed",
        metavar="RECORD OWNER",
        nargs=2,
        multiple=True,
        help=say(message("Cli", "It goes to a new owner.")),
    )
    @click.option(
        "--keep",
        "kept",
        metavar="RECORD REASON",
        nargs=2,
        multiple=True,
        help=say(message("Cli", "It stays with its present owner.")),
    )
    @click.option(
        "--json-file", metavar="FILE", help=say(message("Cli", "The answers of the closing."))
    )
    @click.pass_obj
    def close(
        terminal: Terminal,
        code: str,
        *,
        ended: tuple[tuple[str, str], ...],
        handed: tuple[tuple[str, str], ...],
        kept: tuple[tuple[str, str], ...],
        json_file: str | None,
    ) -> None:
        fields = read_fields(json_file) if json_file is not None else None
        with terminal.session() as session:
            case = find_case(session, code)
            endings: dict[RecordId, Ending] = {}
            for record, reason in ended:
                endings[find_key(session, record).record] = Ending("ended", reason)
            for record, owner in handed:
                endings[find_key(session, record).record] = Ending("handed_over", owner)
            for record, reason in kept:
                endings[find_key(session, record).record] = Ending("kept", reason)
            closing.close_case(session, case, endings=endings, fields=fields)
        terminal.answer({"case": case}, [terminal.say(message("Cli", "The case is closed."))])

    @group.command("reopen", help=say(message("Cli", "Open a closed case again.")))
    @click.argument("code")
    @click.pass_obj
    def reopen(terminal: Terminal, code: str) -> None:
        with terminal.session() as session:
            case = find_case(session, code)
            closing.reopen_case(session, case)
        terminal.answer({"case": case}, [terminal.say(message("Cli", "The case is open again."))])


def _add_erase(group: click.Group, say: Say) -> None:
    @group.command(
        "erase",
        help=say(
            message(
                "Cli",
                "Erase a case for good and replace the keys. The passphrase is asked again. Older "
                "backups beside the vault go; those on sticks are yours to destroy.",
            )
        ),
    )
    @click.argument("code")
    @click.option(
        "--ground", required=True, metavar="G", help=say(message("Cli", "Why, as a code."))
    )
    @click.pass_obj
    def erase(terminal: Terminal, code: str, ground: str) -> None:
        with terminal.session() as session:
            case = find_case(session, code)
            plan = erasing.look_at_case(session, case)
            done = erasing.erase_case(
                session,
                terminal.world,
                case,
                ground=ground,
                passphrase=terminal.passphrase(),
                progress=terminal.progress(),
            )
        if plan.sheets:
            n = plan.sheets
            terminal.remark(terminal.say(message("Cli", "%n sheets are still on paper.", "", n)))
        if plan.holders:
            names = ", ".join(plan.holders)
            terminal.remark(
                terminal.say(message("Cli", "These still hold parts of it: %1.").fill(names))
            )
        dropped = done.keys.dropped if done.keys is not None else ()
        if dropped:
            said = message("Cli", "These passphrases open the vault no more; add them again: %1.")
            terminal.remark(terminal.say(said.fill(", ".join(dropped))))
        lines = [terminal.say(message("Cli", "The case is erased and the keys are replaced."))]
        document = {
            "case": case,
            "revisions": done.revisions,
            "sheets": plan.sheets,
            "holders": list(plan.holders),
            "dropped": list(dropped),
        }
        terminal.answer(document, lines)

    @group.command(
        "erased", help=say(message("Cli", "List the cases that were erased here, by their ids."))
    )
    @click.pass_obj
    def erased(terminal: Terminal) -> None:
        with terminal.session() as session:
            found = held.erased_cases(session)
        terminal.answer(
            [
                {
                    "case": one.case,
                    "at": one.at,
                    "by": one.by,
                    "ground": one.ground,
                    "held": one.held,
                }
                for one in found
            ],
            [f"{one.case}  {one.at:%Y-%m-%d}  {one.by}  {one.ground}  {one.held}" for one in found],
        )


def _add_held(group: click.Group, say: Say) -> None:
    @group.command(
        "held",
        help=say(
            message(
                "Cli",
                "List the changes that wait for a person, or decide about those of one CASE (the "
                "beginning of its id).",
            )
        ),
    )
    @click.argument("case", required=False)
    @click.option(
        "--take-in",
        metavar="REASON",
        help=say(message("Cli", "Let them in, for this reason.")),
    )
    @click.option(
        "--throw-away",
        is_flag=True,
        help=say(message("Cli", "Throw away what came after an erasing, and replace the keys.")),
    )
    @click.pass_obj
    def waiting(
        terminal: Terminal, case: str | None, take_in: str | None, *, throw_away: bool
    ) -> None:
        if (take_in is not None and throw_away) or (case is None and (take_in or throw_away)):
            raise click.UsageError(
                say(message("Cli", "Give one CASE, and either --take-in or --throw-away."))
            )
        with terminal.session() as session:
            groups = held.held_groups(session) if case is None else held.find_held(session, case)
            if take_in is not None:
                held.take_in(session, groups, reason=take_in)
            elif throw_away:
                _throw_away(terminal, session, groups)
        terminal.answer(
            [_held_document(one) for one in groups],
            [f"{one.case}  {terminal.say(one.said())}" for one in groups],
        )


def _throw_away(terminal: Terminal, session: Session, groups: tuple[HeldShown, ...]) -> None:
    if not any(one.reason == "erased" for one in groups):
        raise UserError(
            message(
                "Cli",
                "Only what came after an erasing can be thrown away. Nothing was changed.",
            )
        )
    held.throw_away(
        session,
        terminal.world,
        groups,
        passphrase=terminal.passphrase(),
        progress=terminal.progress(),
    )


def _held_document(one: HeldShown) -> dict[str, Any]:
    return {
        "case": one.case,
        "reason": one.reason,
        "changes": len(one.ids),
        "by": [name for name, _ in one.by],
        "last": one.last,
        "received": one.received,
        "erased_at": one.erased_at,
        "ground": one.ground,
    }


def commands(root: click.Group, say: Say) -> None:
    """Add ``retention``."""

    @root.group("retention", help=say(message("Cli", "What is to be wiped or looked at again.")))
    def group() -> None:
        pass

    @group.command("list", help=say(message("Cli", "List the proposals in order of their days.")))
    @click.option(
        "--to", "until", metavar="D", help=say(message("Cli", "Up to this day; else all."))
    )
    @click.pass_obj
    def list_(terminal: Terminal, until: str | None) -> None:
        day = parse_day(until)
        with terminal.session() as session:
            found = [one for one in retention.proposals(session) if day is None or one.due <= day]
            today = session.today()
        terminal.answer(
            [_document(terminal, one, today) for one in found],
            [_line(terminal, one, today) for one in found],
        )

    @group.command(
        "wipe",
        help=say(
            message(
                "Cli",
                "Wipe the shielded answers or drafts of these proposals for good and replace the "
                "keys. The passphrase is asked again.",
            )
        ),
    )
    @click.argument("ids", metavar="ID", nargs=-1, required=True)
    @click.pass_obj
    def wipe(terminal: Terminal, ids: tuple[str, ...]) -> None:
        with terminal.session() as session:
            done = purging.wipe(
                session,
                terminal.world,
                ids,
                passphrase=terminal.passphrase(),
                progress=terminal.progress(),
            )
        said = message("Cli", "Wiped: %1 shielded answers, %2 drafts.")
        terminal.answer(
            {"secrets": done.secrets, "drafts": done.drafts},
            [terminal.say(said.fill(done.secrets, done.drafts))],
        )

    @group.command(
        "keep", help=say(message("Cli", "Keep what a proposal is about until a later day."))
    )
    @click.argument("id", metavar="ID")
    @click.option("--until", required=True, metavar="D", help=say(message("Cli", "Until when.")))
    @click.option("--reason", required=True, metavar="R", help=say(message("Cli", "Why.")))
    @click.pass_obj
    def keep(terminal: Terminal, id: str, until: str, reason: str) -> None:
        day = parse_day(until)
        with terminal.session() as session:
            if day is not None:
                retention.keep_until(session, id, day, reason=reason)
        terminal.answer(
            {"id": id, "until": day},
            [terminal.say(message("Cli", "It is proposed again on %1.").fill(until))],
        )


def _document(terminal: Terminal, one: Proposal, today: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "rule": one.rule,
        "title": terminal.say(one.title),
        "deed": one.deed,
        "due": one.due,
        "is_due": one.due <= today,
        "maximum": one.maximum,
        "code": one.code,
        "about": terminal.say(one.about) if one.about is not None else None,
        "secrets": one.secrets,
        "kept_because": one.kept.reason if one.kept is not None else None,
    }


def _line(terminal: Terminal, one: Proposal, today: date) -> str:
    mark = "!" if one.due <= today else " "
    about = f"  {terminal.say(one.about)}" if one.about is not None else ""
    return f"{mark} {one.due}  {one.code:16}  {terminal.say(one.title)}{about}\n    {one.id}"
