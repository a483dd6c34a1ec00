"""A case is erased: no trace of it is left on the disk, and it does not come back."""

from __future__ import annotations

import contextlib
import itertools
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import (
    cases,
    contacts,
    erasing,
    exporting,
    finishing,
    held,
    importing,
    looking,
    records,
    retention,
    unlocked,
    vaults,
)
from desktop_app.app.contacts import ContactShown
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.domain.ids import VAULT_KINDS, CaseId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.schema import Field
from desktop_app.language import Speaker
from desktop_app.store.connection import open_connection
from desktop_app.store.drafts import Place
from desktop_app.text import Message
from tests.app.conftest import PASSPHRASE, MakeVault
from tests.app.test_exchange import filled_case, introduce
from tests.filling import fill
from tests.store.pages import traces

LETTERS = "bcdfghjklmnpqrstvwxz"


class Markers:
    """Gives every question another marker of sixteen letters that no word begins like."""

    def __init__(self, seed: int) -> None:
        self._numbers = itertools.count(seed)
        self.given: list[str] = []

    def __call__(self, field: Field | None = None) -> str:
        rest, signs = (next(self._numbers) * 2_654_435_761 + 97) % 20**16, []
        for _ in range(16):
            rest, at = divmod(rest * 7 + 13, 20)
            signs.append(LETTERS[at])
        self.given.append("".join(signs))
        if field is not None and field.key == "not_high_reason":  # wants thirty letters
            return f"{self.given[-1]} en nog een paar woorden"
        return self.given[-1]


def full_case(session: Session, code: str, markers: Markers) -> CaseId:
    """Return a case with a record of every kind in it, every question answered with a marker."""
    case, _ = cases.open_case(session, code)
    ours = {Kind("case"): cases.case_key(case), Kind("safety_plan"): cases.plan_key(case)}
    with session.store.writing():
        for kind in sorted({form.kind for form in session.catalogue.forms.values()}):
            if kind in VAULT_KINDS:
                continue
            key = ours.get(Kind(kind)) or records.new_key(session, kind, case)
            draft = fill(
                records.open_draft(session, key), markers, phone="0612345678", day="2026-05-04"
            )
            if kind == "case":
                draft.set("codename", code)
            records.save(session, key, draft)
    return case


def type_a_draft(session: Session, case: CaseId, markers: Markers) -> None:
    key = records.new_key(session, "note", case)
    draft = records.open_draft(session, key)
    draft.set("text", markers())
    records.keep_draft(session, key, draft, place=Place("case", "text", 3))


def unlock(world: World, session: Session) -> None:
    """Lock the vault of ``session`` and unlock it again."""
    folder = session.vault.folder.path
    with contextlib.suppress(RuntimeError):
        session.vault.close()
    again = vaults.unlock(world, folder, PASSPHRASE)
    session.vault, session.keys = again.vault, again.keys


def keys_of(session: Session) -> bytes:
    return session.vault.payload.store_key


@pytest.fixture
def pair(make_vault: MakeVault) -> tuple[Session, Session, ContactShown, ContactShown]:
    field = make_vault("oost-2", "coordinator")
    quarters = make_vault("hoofdkwartier", "headquarters")
    to_quarters = introduce(field, quarters, role="headquarters")
    contacts.pin(field, to_quarters.contact.key)
    return field, quarters, to_quarters, introduce(quarters, field, role="coordinator")


def send(
    session: Session, to: ContactShown, case: CaseId, folder: Path, reason: str = "nodig"
) -> Path:
    folder.mkdir(exist_ok=True)
    return exporting.export(session, to, [case], folder=folder, secrets_reason=reason).path


def test_no_marker_of_an_erased_case_is_left_in_any_page_or_file(
    world: World,
    pair: tuple[Session, Session, ContactShown, ContactShown],
    make_vault: MakeVault,
    tmp_path: Path,
) -> None:
    session, _, to_quarters, _ = pair
    markers, others = Markers(1), Markers(5_000_000)
    case = full_case(session, "WOLFSMELK", markers)
    other = full_case(session, "KLAPROOS", others)
    (key,) = (one.key for one in session.store.records(Kind("note"), case))
    for text in (markers(), markers()):
        records.change(session, key, {"text": text})
    type_a_draft(session, case, markers)
    type_a_draft(session, other, others)
    markers.given.append("wolfsmelk")
    vaults.back_up(session)
    vaults.back_up(session)
    send(session, to_quarters, case, tmp_path / "stick", markers())
    shutil.copytree(
        session.vault.backups()[0].folder, session.vault.folder.set_aside / "20260101T000000Z"
    )
    stranger = make_vault("west-1", "deputy")
    to_us = introduce(stranger, session, role="coordinator")
    cases.open_case(stranger, "ONBEKEND")
    unknown = send(stranger, to_us, stranger.store.cases()[0].case, tmp_path / "stick")
    with pytest.raises(UserError):
        importing.import_file(session, unknown)
    unlocked.leave(session, unlocked.Spot(key))
    folder, old = session.vault.folder.path, keys_of(session)

    before = traces(folder, [old], markers.given)
    seen = set().union(*before.values())
    assert len(seen) > 0.99 * len(markers.given) > 500, (
        "a marker that cannot be found shows nothing"
    )
    places = {name.split("/")[0].removesuffix("-wal") for name in before}
    assert places >= {"store.db", "drafts.db", "backups", "set-aside"}

    plan = erasing.look_at_case(session, case)
    assert (plan.drafts, plan.backups, plan.waiting, plan.holders) == (1, 2, 1, ("hoofdkwartier",))
    done = erasing.erase_case(session, world, case, ground="unneeded", passphrase=PASSPHRASE)
    assert done.revisions == plan.changes > 20
    new = keys_of(session)
    assert new != old
    assert traces(folder, [old, new], markers.given) == {}
    assert traces(tmp_path / "config", [], [*markers.given, case]) == {}
    session.vault.close()
    assert traces(folder, [old, new], markers.given) == {}
    kept = set().union(*traces(folder, [new], others.given).values())
    assert len(kept) > 0.99 * len(others.given), "the other case is as it was"
    unlock(world, session)
    (stone,) = session.store.tombstones()
    assert (stone.case, stone.ground) == (case, "unneeded")
    assert looking.health(session) == ()
    assert [code for _, code, _ in cases.codenames(session)] == ["KLAPROOS"]


def small_case(session: Session, code: str = "WOLFSMELK") -> tuple[CaseId, RecordKey]:
    """Return a case with a plan that has one shielded answer."""
    case = filled_case(session, code)
    return case, cases.plan_key(case)


def erase(session: Session, world: World, case: CaseId) -> erasing.Erased:
    return erasing.erase_case(session, world, case, ground="unneeded", passphrase=PASSPHRASE)


def everything(session: Session) -> list[object]:
    """Return all tables of the store and the drafts, but for what notes times and keys."""
    found: list[object] = []
    for name in ("record", "revision", "sealed", "held", "tombstone", "current", "search_text"):
        found += session.store.database.connection.all(f"SELECT * FROM {name}")
    return found + session.drafts.database.connection.all("SELECT * FROM draft")


@pytest.mark.parametrize(
    ("ground", "passphrase", "said"),
    [
        ("because", PASSPHRASE, "is no ground for erasing"),
        ("unneeded", "iets anders dan het was", "does not open"),
    ],
)
def test_erasing_asks_for_a_known_ground_and_the_passphrase(
    world: World, session: Session, ground: str, passphrase: str, said: str
) -> None:
    case, _ = small_case(session)
    before = everything(session), keys_of(session), session.vault.backups()
    with pytest.raises(UserError) as caught:
        erasing.erase_case(session, world, case, ground=ground, passphrase=passphrase)
    assert said in caught.value.message.source
    assert (everything(session), keys_of(session), session.vault.backups()) == before
    assert not finishing.is_pending(session)


def test_a_backup_is_made_before_and_only_a_fresh_one_without_the_case_is_left(
    world: World, session: Session
) -> None:
    case, _ = small_case(session)
    vaults.back_up(session)
    gone: list[int] = []

    class Watch:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            if session.store.state(cases.case_key(case)) is None:
                gone.append(len(session.vault.backups()))

    erasing.erase_case(
        session, world, case, ground="unneeded", passphrase=PASSPHRASE, progress=Watch()
    )
    assert gone[0] == 2
    (left,) = session.vault.backups()
    connection = open_connection(left.store, keys_of(session).hex(), read_only=True)
    assert connection.value("SELECT count(*) FROM record WHERE case_id = ?", (case,)) == 0
    assert connection.value("SELECT count(*) FROM tombstone WHERE case_id = ?", (case,)) == 1
    connection.close()


class Killed(Exception):
    """Stands for the end of the process: nothing is tidied up."""


def crash(folder: Path, world: World, target: Path) -> tuple[Path, World]:
    """Return the vault as the disk holds it now, elsewhere, as after a kill."""
    place = Path(shutil.copytree(folder, target / "copy" / folder.name))
    return place, replace(world, vaults=place.parent, config=target / "config")


@pytest.mark.parametrize("report", [4, 10])
def test_stopped_at_any_report_it_is_as_before_or_finished_at_the_next_unlock(
    world: World, session: Session, tmp_path: Path, report: int
) -> None:
    markers = Markers(77)
    case, key = small_case(session)
    records.change(session, key, {"victim_goal": markers()})
    type_a_draft(session, case, markers)
    vaults.back_up(session)
    left = report
    folder, old = session.vault.folder.path, keys_of(session)

    class Stop:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise Killed

    with contextlib.suppress(Killed):
        erasing.erase_case(
            session, world, case, ground="unneeded", passphrase=PASSPHRASE, progress=Stop()
        )
    place, around = crash(folder, world, tmp_path / "after")
    again = vaults.unlock(around, place, PASSPHRASE)
    try:
        assert not finishing.is_pending(again)
        assert looking.health(again) == ()
        if again.store.tombstones():
            assert again.drafts.all(case) == []
            assert again.store.state(key) is None
            assert keys_of(again) != old
            assert traces(place, [old, keys_of(again)], markers.given) == {}
        else:
            assert again.store.state(key) is not None
            assert len(again.drafts.all(case)) == 1
            assert keys_of(again) == old
    finally:
        again.vault.close()


def test_what_is_left_to_do_keeps_nobody_out_and_is_said(
    world: World, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, _ = small_case(session)
    session.store.erase(case, by="VC-1", ground="unneeded")

    def full(*_args: object, **_more: object) -> None:
        raise UserError(Message("Store", "The disk is full."))

    monkeypatch.setattr(finishing, "replace_keys", full)
    unlock(world, session)
    assert finishing.is_pending(session)
    assert "last part is still to be done" in session.vault.notices[-1].source
    monkeypatch.undo()
    unlock(world, session)
    assert not finishing.is_pending(session)
    assert session.vault.notices == ()


def test_the_recovery_sheet_opens_the_vault_and_the_next_passphrase_finishes(
    world: World, make_vault: MakeVault
) -> None:
    new = NewVault("zuid-1", "Zuid", "coordinator", "VC-4", PASSPHRASE)
    created = vaults.create(world, world.vaults / "zuid-1", new)
    session, words = created.session, " ".join(created.recovery_words)
    case, _ = small_case(session)
    session.store.erase(case, by="VC-4", ground="unneeded")
    session.vault.close()
    opened = vaults.unlock_with_words(world, world.vaults / "zuid-1", words)
    assert finishing.is_pending(opened)
    assert "last part" in opened.vault.notices[-1].source
    opened.vault.close()
    again = vaults.unlock(world, world.vaults / "zuid-1", PASSPHRASE)
    assert not finishing.is_pending(again)
    again.vault.close()


# What others send afterwards


def test_an_erased_case_never_leaves_and_a_bundle_does_not_bring_it_back(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    case, key = small_case(field)
    importing.import_file(quarters, send(field, to_quarters, case, tmp_path / "stick"))
    (stored,) = quarters.store.exchange.received()
    assert stored.counts["cases"] == [case]
    erase(field, world, case)
    assert field.store.exchange.carried(field.store.exchange.out()[0].id) == []
    assert exporting.plan_export(field, to_quarters).offers == ()
    with pytest.raises(UserError):
        exporting.export(field, to_quarters, [case], folder=tmp_path / "stick")
    quarters.store.contacts.set_holdings(field.keys.device.id, [])  # as if it had not been told
    back = send(quarters, to_field, case, tmp_path / "stick")
    brought = importing.import_file(field, back).arrivals
    assert (brought.revisions, brought.held) == (0, 0)
    assert brought.erased == 3
    assert field.store.state(key) is None
    field.store.reindex()
    assert cases.codenames(field) == []
    assert looking.health(field) == ()


def later_changes(
    pair: tuple[Session, Session, ContactShown, ContactShown], world: World, tmp_path: Path
) -> tuple[Session, CaseId, RecordKey]:
    """Erase a case, then import two changes that headquarters made in it meanwhile."""
    field, quarters, to_quarters, to_field = pair
    case, key = small_case(field)
    importing.import_file(quarters, send(field, to_quarters, case, tmp_path / "stick"))
    erase(field, world, case)
    for text in ("qrstvwxzbcdfghjk", "zzxxbbccddffgghh"):
        records.change(quarters, key, {"victim_goal": text})
    importing.import_file(field, send(quarters, to_field, case, tmp_path / "stick"))
    return field, case, key


def test_newer_changes_of_an_erased_case_wait_and_are_told_of(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    session, case, key = later_changes(pair, world, tmp_path)
    (group,) = held.held_groups(session)
    assert (group.case, group.reason, len(group.ids), group.ground) == (
        case,
        "erased",
        2,
        "unneeded",
    )
    said = Speaker("en").say(group.said())
    assert said == "Erased here on 24 November 2026; 2 newer changes from VC-1."
    assert session.store.state(key) is None
    (erased,) = held.erased_cases(session)
    assert (erased.case, erased.held) == (case, 2)


def test_thrown_away_they_leave_no_trace_and_do_not_wait_again(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    session, case, _ = later_changes(pair, world, tmp_path)
    text, old = "qrstvwxzbcdfghjk", keys_of(session)
    folder = session.vault.folder.path
    vaults.back_up(session)
    assert traces(folder, [old], [text])
    groups = held.find_held(session, case[:8])
    assert held.throw_away(session, world, groups, passphrase=PASSPHRASE) == 2
    assert traces(folder, [old, keys_of(session)], [text]) == {}
    (bundle,) = (one for one in pair[1].store.exchange.out())
    again = importing.import_file(session, next((tmp_path / "stick").glob(bundle.file)))
    assert (again.arrivals.erased, again.arrivals.held) == (2, 0)
    assert held.held_groups(session) == ()
    assert looking.health(session) == ()


def test_taken_in_they_are_marked_and_what_is_written_next_contradicts_nothing(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    session, case, key = later_changes(pair, world, tmp_path)
    writer = session.store.writer
    groups = held.find_held(session, case)
    with pytest.raises(UserError):
        held.take_in(session, groups, reason=" ")
    held.take_in(session, groups, reason="er is weer contact")
    assert held.held_groups(session) == ()
    state = session.store.state(key)
    assert state is not None
    assert set(session.store.marks(groups[0].ids)) == set(groups[0].ids)
    assert session.store.writer != writer
    records.change(session, key, {"change_reason": "new"})
    sent = send(session, pair[2], case, tmp_path / "stick")
    assert importing.import_file(pair[1], sent).arrivals.forks == ()
    erase(session, world, case)
    assert session.store.state(key) is None
    assert len(session.store.tombstones()) == 1
    assert looking.health(session) == ()


def test_who_shared_an_erased_case_is_not_told_that_it_was_lost(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    case, _ = small_case(field)
    importing.import_file(quarters, send(field, to_quarters, case, tmp_path / "stick"))
    receipt = exporting.export(quarters, to_field, [], folder=tmp_path / "stick")
    importing.import_file(field, receipt.path)
    erase(quarters, world, case)
    other = filled_case(field, "KLAPROOS")
    importing.import_file(quarters, send(field, to_quarters, other, tmp_path / "stick"))
    receipt = exporting.export(quarters, to_field, [], folder=tmp_path / "stick")
    importing.import_file(field, receipt.path)
    plan = exporting.plan_export(field, to_quarters)
    assert plan.fell_back == 0
    assert {(one.codename, one.new, one.again) for one in plan.offers} == {
        ("WOLFSMELK", 0, 0),
        ("KLAPROOS", 0, 0),
    }


def test_others_hear_of_an_erasure_and_decide_for_themselves(
    world: World, pair: tuple[Session, Session, ContactShown, ContactShown], tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    case, key = small_case(field)
    importing.import_file(quarters, send(field, to_quarters, case, tmp_path / "stick"))
    receipt = exporting.export(quarters, to_field, [], folder=tmp_path / "stick")
    importing.import_file(field, receipt.path)
    erase(field, world, case)
    other = filled_case(field, "KLAPROOS")
    importing.import_file(quarters, send(field, to_quarters, other, tmp_path / "stick"))
    assert quarters.store.state(key) is not None, "nothing is erased by an import"
    (told,) = (one for one in retention.due_now(quarters) if one.rule == "erased_elsewhere")
    assert (told.case, told.deed) == (case, "erase")
    assert told.about is not None
    assert Speaker("en").say(told.about) == "erased by oost-2"
    erase(quarters, world, case)
    assert [one for one in retention.proposals(quarters) if one.case == case] == []
    plain = {table: rows for table, rows in tables(quarters).items() if case in rows}
    assert set(plain) - {"contact_head"} == {
        "setting",
        "tombstone",
        "tombstone_head",
        "told_case",
    }


def tables(session: Session) -> dict[str, str]:
    """Return every table of the store as text."""
    connection = session.store.database.connection
    names = connection.all("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name: repr(connection.all(f'SELECT * FROM "{name}"')) for (name,) in names}
