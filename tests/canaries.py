"""A day's work with canaries in every field, in a process of its own: see test_plaintext_canary.

Everything that the process leaves behind stands under the folders that its surroundings name. What
it says of exceptions, bugs and the audit trail goes to standard output as JSON.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

from desktop_app.app import (
    agenda,
    cases,
    contact_log,
    contacts,
    erasing,
    evaluation,
    evaluation_exchange,
    evaluation_out,
    exporting,
    handover_notes,
    hearings,
    importing,
    incoming_files,
    looking,
    printing,
    records,
    sheet_register,
    steps,
    taking_over,
    timeline,
    trigger_events,
    vaults,
)
from desktop_app.app.evaluated import Query
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.taking_over import Paper, Written
from desktop_app.app.vaults import NewVault
from desktop_app.cli.main import BUG, OK, REFUSED, main
from desktop_app.crypto import kdf
from desktop_app.domain.ids import VAULT_KINDS, CaseId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.language import Speaker
from desktop_app.paper.model import Size
from desktop_app.store.drafts import Place
from tests.filling import fill

CANARY = "qzxkan"
PHONE = "0699887731"
DAY = "1987-06-05"
PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


class Words:
    """Gives every field another canary, three times over where there is room for a reason."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1000)

    def __call__(self, field: Field) -> str:
        word = f"{CANARY}{next(self._numbers)}"
        return " ".join([word] * 3) if field.type == "long_text" else word


def world() -> World:
    """Return the surroundings as a user has them, with a cheap key slot."""
    return World(kdf_params=kdf.LOWEST)


def filled(session: Session, key: RecordKey, words: Words) -> Draft:
    return fill(records.open_draft(session, key), words, phone=PHONE, day=DAY)


def every_record(session: Session, case: CaseId) -> dict[str, RecordKey]:
    """Save a record of every kind with every question answered, and leave a draft of each."""
    words = Words()
    keys: dict[str, RecordKey] = {}
    ours = {Kind("case"): cases.case_key(case), Kind("safety_plan"): cases.plan_key(case)}
    hearing = records.new_key(session, "hearing", case)
    ours |= {
        Kind("hearing"): hearing,
        Kind("court_checklist"): hearings.checklist_key(hearing),
    }
    for kind in sorted({form.kind for form in session.catalogue.forms.values()}):
        home = None if kind in VAULT_KINDS else case
        key = ours.get(Kind(kind)) or records.new_key(session, kind, home)
        draft = filled(session, key, words)
        records.keep_draft(session, key, draft, place=Place("case", "note", 3))
        records.save(session, key, draft)
        again = filled(session, key, words)
        records.keep_draft(session, key, again, place=Place("case", "note", 3))
        keys[kind] = key
    return keys


def introduce(session: Session, other: Session, role: str) -> None:
    added = contacts.add_card(session, contacts.own_card(other), role=role)
    groups = contacts.own_fingerprint(other)
    contacts.verify(session, added.contact.key, " ".join(group.digits for group in groups))


def told(error: BaseException) -> dict[str, str]:
    return {
        "str": str(error),
        "repr": repr(error),
        "trace": "".join(traceback.format_exception(error)),
    }


@contextlib.contextmanager
def refusal(into: list[dict[str, str]]) -> Iterator[None]:
    """Expect that what stands inside is refused, and note what the exception says."""
    try:
        yield
    except (UserError, ValueError, KeyError) as error:
        into.append(told(error))
    else:
        raise AssertionError("this was not refused")


def refusals(session: Session, keys: dict[str, RecordKey]) -> list[dict[str, str]]:
    """Provoke what a person may get wrong with canaries in hand."""
    said: list[dict[str, str]] = []
    note = keys["note"]
    with refusal(said):
        records.change(session, note, {"follow_up": CANARY})
    with refusal(said):
        records.set_fields(records.open_draft(session, note), {CANARY: CANARY})
    with refusal(said):
        cases.find_case(session, f"{CANARY} {PHONE}")
    with refusal(said):
        cases.open_case(session, cases.codenames(session)[0][1])
    with refusal(said):
        contacts.find_contact(session, CANARY)
    with refusal(said):
        contacts.add_card(session, f"untrusted comment: {CANARY}\n".encode(), role="deputy")
    with refusal(said):
        vaults.unlock_again(session, CANARY)
    with refusal(said):
        sheet_register.book(session, CANARY, "lost")
    with refusal(said):
        Draft.from_json(session.form("note"), f'{{"{CANARY}": "{CANARY}"')
    with refusal(said):
        records.reveal(session, keys["safety_plan"], "word_danger")
    return said


def terminal(field: Path, passphrase: Path, case: str) -> list[str]:
    """Use the terminal, with a bug in the middle; return what it said on standard error."""
    said = []
    plain = ["--vault", str(field), "--passphrase-file", str(passphrase)]
    calls = [
        (["search", CANARY], OK),
        (["case", "show", CANARY], REFUSED),
        (["record", "list", "--kind", "note"], OK),
        (["case", "timeline", case], OK),
        (["case", "contacts", case], OK),
        (["case", "note", case, f"{CANARY} in de terminal"], OK),
        (["hearing", "show", CANARY], REFUSED),
        (["step", "put-off", CANARY, "2026-12-01", "--reason", CANARY], REFUSED),
        (["record", "move", CANARY, "--to", CANARY, "--reason", CANARY], REFUSED),
        (["vault", "backup"], OK),
        (["vault", "check"], OK),
        (["record", "new", "--kind", "note", "--case", "ZK-0001", "--json-file", "-"], REFUSED),
    ]
    for arguments, code in calls:
        sys.stdin = io.StringIO(json.dumps({"text": CANARY, "kind": PHONE}))
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            assert main([*arguments, *plain], world()) == code, arguments

    def broken(count: int) -> bytes:
        raise RuntimeError(f"{CANARY} {PHONE}")

    errors = io.StringIO()
    with contextlib.redirect_stderr(errors):
        name = ["vault", "create", "--name", "stuk", "--role", "deputy"]
        ended = main(
            [*name, "--passphrase-file", str(passphrase)],
            World(kdf_params=kdf.LOWEST, random=broken),
        )
    assert ended == BUG
    said.append(errors.getvalue())
    return said


def sheets(session: Session, hearing: RecordKey) -> None:
    """Make the sheets of a hearing in memory and note them as printed."""
    for what in ("checklist", "victim", "aftercare"):
        prepared = printing.prepare_sheet(session, hearing, what=what, language="nl")
        assert prepared.may_print
        sheet_register.register(session, prepared, way="print")
    printing.prepare_sheet(session, hearing, size=Size.LARGE)


def at_court(session: Session, keys: dict[str, RecordKey]) -> list[dict[str, str]]:
    """Take a sheet over by hand, put a step off, and ask what the case tells over time."""
    said: list[dict[str, str]] = []
    hearing = keys["hearing"]
    written = {
        "A01": Written(at=time(9, 30), note=f"{CANARY} overgenomen"),
        "Q04": Written(reason=f"{CANARY} niet van toepassing"),
    }
    taking_over.take_over(session, hearing, Paper(written))
    with refusal(said):
        taking_over.take_over(session, hearing, Paper({CANARY: Written(note=CANARY)}))
    case = hearing.case
    step, _ = steps.new_step(session, case, f"{CANARY} stap", day=session.today(), at=None)
    agenda.put_off(session, step, session.today(), reason=f"{CANARY} later")
    with refusal(said):
        agenda.put_off(session, step, session.today(), reason="")
    timeline.timeline(session, case)
    contact_log.contact_log(session, case)
    trigger_events.trigger_events(session, case)
    handover_notes.handover_notes(session, case)
    return said


def audit_trail(session: Session) -> str:
    """Return the trail without the reasons for sending shielded fields, written for the trail."""
    lines = [
        {
            "event": one.event,
            "by": one.by,
            "details": {name: value for name, value in one.details.items() if name != "reason"},
        }
        for one in looking.audit_trail(session)
    ]
    return json.dumps(lines)


def exchange(field: Session, quarters: Session, case: CaseId, stick: Path) -> list[dict[str, str]]:
    """Send the case with its secrets, damage a copy, import it, send the receipt back."""
    said: list[dict[str, str]] = []
    introduce(field, quarters, "headquarters")
    contact = contacts.find_contact(field, quarters.owner.name)
    plan = exporting.plan_export(field, contact)
    assert plan.offers[0].secrets
    sent = exporting.export(field, contact, [case], folder=stick, secrets_reason=CANARY)
    with refusal(said):
        importing.import_file(quarters, sent.path)
    introduce(quarters, field, "coordinator")
    data = bytearray(sent.path.read_bytes())
    data[len(data) // 2] ^= 1
    (stick / "damaged.wmb").write_bytes(data)
    with refusal(said):
        importing.import_file(quarters, stick / "damaged.wmb")
    importing.import_file(quarters, sent.path)
    back = contacts.find_contact(quarters, field.owner.name)
    answer = exporting.export(quarters, back, [], folder=stick)
    assert importing.import_file(field, answer.path).confirmed == 1
    return said


def evaluated(field: Session, quarters: Session, stick: Path) -> None:
    """Send the counts of a quarter, and write out what headquarters makes of everything."""
    contact = contacts.find_contact(field, quarters.owner.name)
    quarter = evaluation_exchange.closed_quarters(field)[0]
    sent = exporting.export(field, contact, [], folder=stick, evaluation=quarter)
    importing.import_file(quarters, sent.path)
    today = quarters.today()
    made = evaluation.evaluate(quarters, Query(today - timedelta(days=400), today))
    say = Speaker("nl").say
    try:
        (stick / "evaluation.csv").write_bytes(evaluation_out.table(quarters, made, say=say))
    except UserError as error:
        print("WORD", error.message.args, file=sys.stderr)
        raise
    printed = evaluation_out.report(quarters, made, say=say, language="nl")
    (stick / "evaluation.pdf").write_bytes(printed.pdf)
    evaluation.freeze(quarters, made, way="csv")
    evaluation.interventions(quarters, made.query)
    evaluation.own_figures(field, start=made.query.start, end=today)


def work(passphrase: Path, stick: Path) -> None:
    """Do everything once, and print what was said."""
    around = world()
    made = []
    for name, role in (("oost-2", "coordinator"), ("hoofdkwartier", "headquarters")):
        new = NewVault(name, "Oost", role, "VC-1", PASSPHRASE)
        made.append(vaults.create(around, around.vaults / name, new).session)
    field, quarters = made
    case, _ = cases.open_case(field, f"{CANARY}codenaam")
    keys = every_record(field, case)
    looking.search(field, CANARY)
    sheets(field, keys["hearing"])
    said = refusals(field, keys)
    said += at_court(field, keys)
    vaults.unlock_again(field, PASSPHRASE)
    records.reveal(field, keys["safety_plan"], "word_danger")
    vaults.daily_backup(field)
    said += exchange(field, quarters, case, stick)
    evaluated(field, quarters, stick)
    with refusal(said):
        erasing.erase_case(quarters, around, case, ground=CANARY, passphrase=PASSPHRASE)
    erasing.erase_case(quarters, around, case, ground="unneeded", passphrase=PASSPHRASE)
    assert looking.health(quarters) == ()
    assert looking.health(field) == ()
    field.store.reindex()
    code = cases.codenames(field)[0][1]
    trail = audit_trail(field) + audit_trail(quarters)
    with refusal(said):
        vaults.unlock(around, field.vault.folder.path, CANARY)
    for session in (field, quarters):
        vaults.lock_vault(session)
    reports = terminal(around.vaults / "oost-2", passphrase, code)
    told_of = {"exceptions": said, "bugs": reports, "audit": trail}
    forms = {form.kind for form in around.catalogue.forms.values()}
    print(json.dumps(told_of | {"kinds": sorted(keys), "forms": sorted(forms)}))


def killed_while_importing(stick: Path) -> None:
    """Open headquarters' vault and die within the import of a second bundle."""
    around = world()
    field = vaults.unlock(around, around.vaults / "oost-2", PASSPHRASE)
    quarters = vaults.unlock(around, around.vaults / "hoofdkwartier", PASSPHRASE)
    case, _ = cases.open_case(field, f"{CANARY}tweede")
    every_record(field, case)
    contact = contacts.find_contact(field, quarters.owner.name)
    sent = exporting.export(field, contact, [case], folder=stick, secrets_reason=CANARY)
    copy = incoming_files.copy_in(quarters, sent.path)
    with quarters.store.writing():
        visit = importing._Visit(quarters)
        importing._read(quarters, copy, visit, dry_run=False, progress=None)
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    logging.basicConfig(filename=Path(sys.argv[2], "everything.log"), level=logging.DEBUG)
    if sys.argv[1] == "work":
        work(Path(sys.argv[3]), Path(sys.argv[2]))
    else:
        killed_while_importing(Path(sys.argv[2]))
