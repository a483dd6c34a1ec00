"""``waymark bundle …``: made, looked through, taken in, listed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desktop_app.app import (
    bundle_history,
    contacts,
    evaluation_exchange,
    exporting,
    handed,
    handing,
    import_news,
    importing,
    incoming_files,
    packing,
    policy,
    updates,
)
from desktop_app.app.bundling import Exported
from desktop_app.app.cases import find_case
from desktop_app.app.contacts import ContactShown
from desktop_app.app.session import ZONE, Session
from desktop_app.cli.lost import add_lost
from desktop_app.cli.received import add_received
from desktop_app.cli.terminal import Terminal
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def commands(root: click.Group, say: Say) -> None:
    """Add ``bundle``."""

    @root.group("bundle", help=say(message("Cli", "Encrypted bundles.")))
    def bundle() -> None:
        pass

    _export(bundle, say)
    _list(bundle, say)
    _handovers(bundle, say)
    _import(bundle, say)
    add_received(bundle, say)
    add_lost(bundle, say)


def _export(group: click.Group, say: Say) -> None:
    @group.command("export", help=say(message("Cli", "Write a bundle for a contact.")))
    @click.option("--to", required=True, help=say(message("Cli", "Name of the contact.")))
    @click.option("--case", "codes", multiple=True, help=say(message("Cli", "Only these cases.")))
    @click.option(
        "--handover",
        default=None,
        help=say(message("Cli", "Hand this case over: it can only be read here from then on.")),
    )
    @click.option(
        "--until",
        default=None,
        type=click.DateTime(["%Y-%m-%d"]),
        help=say(message("Cli", "With --handover: a stand-in until this day.")),
    )
    @click.option(
        "--purge-on",
        default=None,
        type=click.DateTime(["%Y-%m-%d"]),
        help=say(message("Cli", "With --handover: the day on which the own copy is to go.")),
    )
    @click.option(
        "--evaluation",
        "quarter",
        default=None,
        metavar="QUARTER",
        help=say(
            message(
                "Cli",
                "Send the counts of a closed quarter (2026-Q3) to headquarters; without --case no "
                "case goes along.",
            )
        ),
    )
    @click.option(
        "--update",
        "pack",
        default=None,
        type=click.Path(path_type=Path, exists=True),
        help=say(
            message(
                "Cli",
                "Headquarters: make an update of this folder (policy.json, forms, lists, cards) "
                "and send it along.",
            )
        ),
    )
    @click.option(
        "--with-secrets", default=None, help=say(message("Cli", "Why shielded fields go along."))
    )
    @click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
    @click.pass_obj
    def export(terminal: Terminal, /, to: str, out: Path, **given: Any) -> None:
        with terminal.session() as session:
            contact = contacts.find_contact(session, to)
            if given["pack"] is not None:
                ready = packing.read_pack(given["pack"])
                updates.make_update(
                    session, ready.policy, content=ready.content, cards_of=ready.cards
                )
            terminal.mind_room(session, out)
            if given["handover"] is not None:
                made = _hand_over(terminal, session, contact, out, given)
            else:
                made = _send(terminal, session, contact, out, given)
        document = {
            "file": str(made.path),
            "bundle": made.bundle,
            "number": made.number,
            "cases": made.cases,
            "revisions": made.revisions,
            "bytes": made.size,
            "evaluation": given["quarter"],
        }
        text = message("Cli", "Bundle %1 was written and read back: %2 cases, %3 changes, %4")
        line = terminal.say(text.fill(made.number, made.cases, made.revisions, made.path.name))
        terminal.answer(document, [line])


def _send(
    terminal: Terminal, session: Session, contact: ContactShown, out: Path, given: dict[str, Any]
) -> Exported:
    plan = exporting.plan_export(session, contact)
    quarter = given["quarter"]
    if given["codes"]:
        chosen = [find_case(session, code) for code in given["codes"]]
    elif quarter is not None or not policy.case_bundles(session):
        chosen = []
    else:
        chosen = [one.case for one in plan.offers if one.proposed]
    if quarter is None and not given["codes"] and not policy.case_bundles(session):
        terminal.remark(
            terminal.say(message("Export", "Headquarters has set that no case leaves in a bundle."))
        )
    if quarter is not None:
        shown = evaluation_exchange.look_at_quarter(session, contact, quarter)
        terminal.remark(terminal.say(shown.said()))
    unsaved = [
        f"{one.codename} {terminal.say(title)}"
        for one in plan.offers
        if one.case in chosen
        for title in one.drafts
    ]
    if unsaved:
        n = len(unsaved)
        text = message("Cli", "%n drafts are not saved and stayed here: %1", "", n)
        terminal.remark(terminal.say(text.fill(", ".join(unsaved))))
    return exporting.export(
        session,
        contact,
        chosen,
        folder=out,
        secrets_reason=given["with_secrets"],
        evaluation=quarter,
        progress=terminal.progress(),
    )


def _hand_over(
    terminal: Terminal, session: Session, contact: ContactShown, out: Path, given: dict[str, Any]
) -> Exported:
    if given["codes"] or given["with_secrets"] is not None or given["quarter"] is not None:
        raise click.UsageError(
            terminal.say(
                message(
                    "Cli",
                    "A hand-over carries one whole case: no --case, --with-secrets, --evaluation.",
                )
            )
        )
    case = find_case(session, given["handover"])
    plan = handing.plan_handover(session, case)
    terms = plan.terms
    if given["until"] is not None:
        terms = handed.Terms("stand_in", until=given["until"].date())
    if given["purge_on"] is not None:
        terms = handed.Terms(terms.kind, terms.until, given["purge_on"].date())
    if plan.note is None:
        terminal.remark(
            terminal.say(
                message(
                    "Cli",
                    "This case has no hand-over note: the next coordinator does not read what "
                    "must happen this week. Make one with “record new --kind handover_note”.",
                )
            )
        )
    return handing.hand_over(
        session, contact, case, folder=out, terms=terms, progress=terminal.progress()
    )


def _handovers(group: click.Group, say: Say) -> None:
    @group.command(
        "handovers", help=say(message("Cli", "Cases that were handed over or taken over."))
    )
    @click.pass_obj
    def handovers(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = handed.handovers(session)
        document = [
            {
                "code": one.codename,
                "direction": "out" if one.out else "in",
                "contact": one.contact,
                "at": one.at,
                "kind": one.terms.kind,
                "until": one.terms.until,
                "purge_on": one.terms.purge_on,
                "state": one.state,
                "read_only": one.away,
                "may_take_back": one.may_take_back,
            }
            for one in shown
        ]
        lines = [f"{one.codename}  {one.at:%Y-%m-%d}  {terminal.say(one.said())}" for one in shown]
        terminal.answer(document, lines)

    @group.command(
        "take-back",
        help=say(message("Cli", "Take a case back that was handed over and is not confirmed.")),
    )
    @click.argument("code")
    @click.option(
        "--called",
        is_flag=True,
        help=say(message("Cli", "You asked them: they did not take the case in.")),
    )
    @click.pass_obj
    def take_back(terminal: Terminal, code: str, *, called: bool) -> None:
        with terminal.session() as session:
            case = find_case(session, code)
            standing = handed.standing_of(session, case)
            if standing is not None and standing.may_take_back and not called:
                warning = message("Cli", "%1 Nothing was changed. Then add --called.")
                raise UserError(warning.fill(standing.beforehand()))
            handed.take_back(session, case)
        text = message("Cli", "%1 is written to here again. Destroy the stick.").fill(code)
        terminal.answer({"code": code, "state": "taken_back"}, [terminal.say(text)])


def _list(group: click.Group, say: Say) -> None:
    @group.command("list", help=say(message("Cli", "Bundles made here, with what became of them.")))
    @click.pass_obj
    def list_(terminal: Terminal) -> None:
        with terminal.session() as session:
            out, received = session.store.exchange.out(), session.store.exchange.received()
            gone = {one.id for one in bundle_history.history(session) if one.stick_lost}
            names = {one.contact.key: one.contact.name for one in contacts.list_contacts(session)}
        document: dict[str, Any] = {
            "out": [
                {
                    "number": one.number,
                    "bundle": one.id,
                    "at": _moment(one.at),
                    "to": names.get(one.contact, one.contact[:16]),
                    "file": one.file,
                    "state": one.state,
                    "receipt": one.receipt.fate if one.receipt else None,
                }
                for one in out
            ],
            "in": [
                {
                    "number": one.number,
                    "bundle": one.id,
                    "at": _moment(one.at),
                    "from": names.get(one.sender, one.sender[:16]),
                    "state": one.state,
                    "lost": one.id in gone,
                }
                for one in received
            ],
        }
        lines = [
            f"> {one['number']}  {one['at']:%Y-%m-%d}  {one['to']}  {one['file']}  {_became(one)}"
            for one in document["out"]
        ]
        lines += [
            f"< {one['number']}  {one['at']:%Y-%m-%d}  {one['from']}  {_became(one)}"
            for one in document["in"]
        ]
        terminal.answer(document, lines)


def _became(one: dict[str, Any]) -> str:
    """Return what became of a bundle: what its receipt says, and whether its stick is lost."""
    receipt = one.get("receipt")
    lost = one.get("lost") or (one["state"] == "lost" and receipt)
    return ", ".join([receipt or one["state"], *(["lost"] if lost else [])])


def _import(group: click.Group, say: Say) -> None:
    @group.command(
        "inspect", help=say(message("Cli", "Say what a bundle would bring; nothing stays."))
    )
    @click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
    @click.pass_obj
    def inspect(terminal: Terminal, file: Path) -> None:
        with terminal.session() as session:
            looked = importing.look(
                session, incoming_files.copy_in(session, file), terminal.progress()
            )
            importing.give_up(session, looked.copy)
        document = _looked(looked)
        terminal.answer(document, [f"{name}: {value}" for name, value in document.items()])

    @group.command(
        "import", help=say(message("Cli", "Import bundles; files of a folder in any order."))
    )
    @click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.option(
        "--dry-run", is_flag=True, help=say(message("Cli", "Only say what they would bring."))
    )
    @click.pass_obj
    def import_(terminal: Terminal, paths: tuple[Path, ...], *, dry_run: bool) -> None:
        done: list[dict[str, Any]] = []
        refused: list[dict[str, str]] = []
        with terminal.session() as session:
            for file in _files(paths):
                try:
                    done.append(_one(terminal, session, file, dry_run=dry_run))
                except UserError as error:
                    refused.append({"file": file.name, "why": terminal.say(error.message)})
        lines = [
            f"{one['file']}: "
            + terminal.say(
                message("Cli", "%1 new changes, %2 known already, %3 conflicts").fill(
                    one["revisions"], one["doubled"], one["conflicts"]
                )
            )
            for one in done
        ]
        for one in refused:
            terminal.remark(f"{one['file']}: {one['why']}")
        terminal.answer({"done": done, "refused": refused}, lines)
        if refused:
            raise click.exceptions.Exit(1)


def _one(terminal: Terminal, session: Session, file: Path, *, dry_run: bool) -> dict[str, Any]:
    looked = importing.look(session, incoming_files.copy_in(session, file), terminal.progress())
    if dry_run:
        importing.give_up(session, looked.copy)
        return {"file": file.name, **_looked(looked)}
    terminal.mind_incoming(session, looked.manifest.counts.bytes)
    result = importing.import_copy(session, looked.copy, terminal.progress())
    for words in import_news.news(result):
        terminal.remark(terminal.say(words))
    return {"file": file.name, **_looked(looked), "confirmed": result.confirmed}


def _looked(looked: importing.Looked) -> dict[str, Any]:
    arrivals = looked.arrivals
    return {
        "bundle": looked.manifest.bundle,
        "number": looked.manifest.number,
        "from": looked.sender.name,
        "revisions": arrivals.revisions,
        "doubled": arrivals.doubled,
        "held": arrivals.held,
        "cases": len(arrivals.cases),
        "new_records": arrivals.new_records,
        "changed_records": arrivals.changed_records,
        "conflicts": arrivals.conflicts,
        "incomplete": arrivals.incomplete,
        "receipt": looked.has_receipt,
        "handed": len(looked.handed),
        "update": looked.update,
        "evaluation": looked.quarter or None,
    }


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(path.glob("*.wmb"))
        else:
            found.append(path)
    return found


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=ZONE)
