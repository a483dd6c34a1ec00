"""Every event of the audit trail is written, in the transaction of its deed.

Each deed is tried first with a trail that refuses the line: then nothing of it may stay, and a
secret is not shown. Then it is done, and its line is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from desktop_app.app import (
    calendar_file,
    cases,
    consulting,
    contacts,
    evaluation,
    exporting,
    handing,
    hearings,
    importing,
    keys,
    lock_time,
    looking,
    lost,
    may_be_lost,
    moving_records,
    printing,
    records,
    restoring,
    sheet_register,
    trail,
    vaults,
)
from desktop_app.app.case_export import export_case
from desktop_app.app.evaluated import Query
from desktop_app.app.records import change
from desktop_app.app.session import SECOND_UNLOCK, Session
from desktop_app.app.steps import new_note
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, Kind, Leaf
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.store.audit import EVENTS
from tests.app.conftest import PASSPHRASE
from tests.app.test_exchange import filled_case, introduce

SAY = Speaker("en").say


@dataclass
class Stage:
    """Two vaults that know each other, a case with a secret and a hearing, and a stick."""

    field: Session
    quarters: Session
    case: CaseId
    stick: Path
    other: CaseId

    def send(self) -> Path:
        (contact,) = contacts.list_contacts(self.field)
        return exporting.export(self.field, contact, [self.case], folder=self.stick).path

    def send_again(self) -> Path:
        """Send all of the case once more: the first stick was lost."""
        (first,) = self.field.store.exchange.out()
        self.field.store.exchange.set_state(first.id, "lost")
        change(self.field, cases.case_key(self.case), {"codename": "PAPAVER"})
        return self.send()

    def answer(self) -> Path:
        (contact,) = contacts.list_contacts(self.quarters)
        return exporting.export(self.quarters, contact, [], folder=self.stick).path


@pytest.fixture
def stage(make_vault, tmp_path: Path) -> Stage:  # type: ignore[no-untyped-def]
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hq", "headquarters")
    introduce(field, quarters, role="headquarters")
    introduce(quarters, field, role="coordinator")
    case = filled_case(field)
    stick = tmp_path / "stick"
    stick.mkdir()
    field.secrets_until = field.now() + SECOND_UNLOCK
    new_note(field, case, "In de verkeerde zaak", at=field.local_now())
    return Stage(field, quarters, case, stick, cases.open_case(field, "DISTEL")[0])


def show_a_secret(on: Stage) -> object:
    return records.reveal(on.field, cases.plan_key(on.case), "word_danger")


def print_a_sheet(on: Stage) -> object:
    at = {"at": "2026-12-03T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    known = on.field.store.records(hearings.HEARING, on.case)
    if known:
        key = known[0].key
    else:
        key, _ = hearings.new_hearing(
            on.field, on.case, {"kind": "rc", "starts_at": at, "status": "planned", "city": "Tiel"}
        )
    return sheet_register.register(on.field, printing.prepare_sheet(on.field, key), way="print")


def take_a_card(on: Stage) -> object:
    return contacts.add_card(on.field, contacts.own_card(on.quarters), role="headquarters")


def lose_the_laptop(on: Stage) -> object:
    loss = lost.look(
        on.field, next(one for one in may_be_lost.things(on.field) if one.what == "laptop")
    )
    return lost.note(on.field, loss, SAY, cases=[on.case], known=on.field.now())


def write_a_calendar(on: Stage) -> object:
    return calendar_file.save_calendar(on.field, on.stick / "agenda.ics", SAY)


def move_a_note(on: Stage) -> object:
    note = on.field.store.records(Kind("note"), on.case)[0]
    return moving_records.move_record(on.field, note.key, on.other, reason="verkeerde zaak")


def release_the_figures(on: Stage) -> object:
    asked = Query(date(2026, 1, 1), on.field.today())
    return evaluation.freeze(on.field, evaluation.evaluate(on.field, asked), way="csv")


def hand_the_case_over(on: Stage) -> object:
    (contact,) = contacts.list_contacts(on.field)
    deputy = replace(contact, contact=replace(contact.contact, role="deputy"))
    return handing.hand_over(on.field, deputy, on.case, folder=on.stick)


Deed = Callable[[Stage], object]
DEEDS: dict[str, Deed] = {  # in this order: what ends a case comes last
    "save": lambda on: change(on.field, cases.case_key(on.case), {"codename": "PAPAVER"}),
    "view": lambda on: consulting.viewed(on.field, on.case),
    "search": lambda on: consulting.searched(on.field, 3),
    "reveal": show_a_secret,
    "print": print_a_sheet,
    "export": Stage.send,
    "contact": take_a_card,
    "settings": lambda on: lock_time.set_idle_minutes(on.field, 3),
    "keys": lambda on: keys.renew_recovery(on.field),
    "accept_held": lambda on: on.field.store.accept_held([], by=on.field.by, reason="gezien"),
    "case_export": lambda on: export_case(on.field, on.case, on.stick, SAY, language="en"),
    "calendar": write_a_calendar,
    "move": move_a_note,
    "lost": lose_the_laptop,
    "evaluation": release_the_figures,
    "handover": hand_the_case_over,
    "purge": lambda on: on.field.store.purge(
        cases.plan_key(on.case), [Leaf("word_danger")], by=on.field.by
    ),
    "erase": lambda on: on.field.store.erase(on.case, by=on.field.by, ground="term"),
    "reindex": lambda on: looking.rebuild(on.field),
    "check": lambda on: looking.health(on.field),
    "backup": lambda on: vaults.back_up(on.field),
    "way_out": lambda on: looking.way_out(on.field),
    "trail_export": lambda on: trail.write_csv(on.field, on.stick / "trail.csv", SAY),
}
BESIDE = frozenset({"backup", "keys"})
"""What writes beside the store as well, before its line: only the refusal is looked at."""


def events(session: Session) -> list[str]:
    return [one.event for one in trail.lines(session)]


def refuse(session: Session, event: str) -> None:
    session.store.database.connection.run(
        "CREATE TEMP TRIGGER refused BEFORE INSERT ON main.audit"
        f" WHEN NEW.event = '{event}' BEGIN SELECT RAISE(ABORT, 'no line'); END"
    )


def fingerprint(session: Session) -> str:
    """Return what stands in every table of the store but the trail itself, as one digest."""
    connection = session.store.database.connection
    names = [
        name
        for (name,) in connection.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            " AND name NOT IN ('audit', 'total') ORDER BY name"
        )
    ]
    rows = [row for name in names for row in connection.all(f"SELECT * FROM {name}")]
    return sha256(repr(rows).encode()).hexdigest()


def test_no_deed_is_done_without_its_line(stage: Stage) -> None:
    session = stage.field
    print_a_sheet(stage)  # the hearing is there before the sheet is refused
    for event, deed in DEEDS.items():
        before, lines = fingerprint(session), events(session)
        files = set(stage.stick.iterdir())
        refuse(session, event)
        with pytest.raises((sqlite.Error, UserError)):
            deed(stage)
        session.store.database.connection.run("DROP TRIGGER refused")
        assert event in BESIDE or fingerprint(session) == before, event
        assert event not in events(session)[len(lines) :], event
        assert set(stage.stick.iterdir()) == files, event
        deed(stage)
        assert event in events(session)[len(lines) :], event
    assert trail.broken(session) == ()


def test_a_bundle_and_its_receipt_are_taken_in_with_their_lines(stage: Stage) -> None:
    sent = stage.send()
    before = fingerprint(stage.quarters)
    refuse(stage.quarters, "import")
    with pytest.raises(sqlite.Error):
        importing.import_file(stage.quarters, sent)
    stage.quarters.store.database.connection.run("DROP TRIGGER refused")
    assert fingerprint(stage.quarters) == before
    importing.import_file(stage.quarters, sent)
    assert events(stage.quarters)[-2:] == ["import", "import"]
    for session, event in ((stage.field, "export"), (stage.quarters, "import")):
        (line,) = trail.lines(session, trail.Query(stage.case, event))
        assert line.details.keys() == {"bundle"}  # a case tells by itself where it went
    importing.import_file(stage.field, stage.answer())
    assert events(stage.field)[-2:] == ["receipt", "import"]
    stage.quarters.store.erase(stage.case, by="HQ", ground="term")
    importing.import_file(stage.quarters, stage.send_again())
    assert list(trail.lines(stage.quarters, trail.Query(stage.case))) == []


def test_the_vault_itself_is_followed_from_its_making_to_a_backup_put_back(
    world: World, make_vault, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    session = make_vault("oost-2", "coordinator")
    path = session.vault.folder.path
    made = vaults.back_up(session)
    vaults.lock_vault(session)
    with pytest.raises(UserError):
        vaults.unlock(world, path, "niet de goede wachtwoordzin")
    session = vaults.unlock(world, path, PASSPHRASE)
    seen = events(session)
    assert seen[:2] == ["create", "backup"]
    assert seen[-3:] == ["lock", "failed_tries", "unlock"]
    session.vault.close()
    restoring.restore(world, path, made.folder, unlock=vaults.by_passphrase(PASSPHRASE))
    session = vaults.unlock(world, path, PASSPHRASE)
    assert "restore" in events(session)
    session.vault.close()


def test_no_event_is_forgotten_here() -> None:
    others = {"create", "unlock", "failed_tries", "lock", "restore", "import", "receipt"}
    later = {"content"}  # of packs: test_content_packs.py
    assert DEEDS.keys() | others | later == EVENTS
