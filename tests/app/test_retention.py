"""What is due to be wiped is proposed, waits for a person's yes, and is then really gone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app import (
    cases,
    closing,
    exporting,
    finishing,
    importing,
    looking,
    purging,
    records,
    retention,
    vaults,
)
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.errors import UserError
from desktop_app.store.drafts import Place
from tests.app.conftest import PASSPHRASE, Clock, MakeVault
from tests.app.test_exchange import filled_case, introduce
from tests.store.pages import traces

CLOSING: dict[str, Value] = {
    "reason": "process_ended",
    "goodbye_talk": "held",
    "reopen_rule": "bel als er hoger beroep komt",
}
SECRET = "qrstvwxzbcdfghjk"


def add(session: Session, case: CaseId, kind: str, values: Mapping[str, Value]) -> RecordKey:
    key = records.new_key(session, kind, case)
    draft = records.open_draft(session, key)
    records.set_fields(draft, values)
    records.save(session, key, draft)
    return key


def measure(session: Session, case: CaseId, **more: Value) -> RecordKey:
    kind = session.form("measure").field("type").options[0].value
    values: dict[str, Value] = {
        "type": kind,
        "state": "active",
        "active_from": "2026-11-01",
        "details": SECRET,
        **more,
    }
    return add(session, case, "measure", values)


def by_rule(session: Session) -> dict[str, retention.Proposal]:
    return {one.rule: one for one in retention.proposals(session)}


def test_an_open_case_has_only_the_longest_times_of_the_law(session: Session) -> None:
    filled_case(session)
    found = by_rule(session)
    assert {name: (one.due, one.deed, one.maximum) for name, one in found.items()} == {
        "wpg8_direct_use": (date(2027, 11, 24), "review", True),
        "wpg8_removal": (date(2031, 11, 24), "erase", True),
    }
    assert retention.due_now(session) == ()


def test_closing_starts_the_clocks_of_shielded_answers_and_of_looking_again(
    session: Session, clock: Clock
) -> None:
    case = filled_case(session)
    closing.close_case(session, case, fields=CLOSING)
    found = by_rule(session)
    assert found["high_harm_closing"].due == date(2026, 12, 24)
    assert found["high_harm_closing"].secrets == 1
    assert found["plan_and_incidents"].due == date(2027, 11, 24)
    assert found["wpg9_removal"].due == date(2027, 5, 24)
    assert "wpg8_direct_use" not in found
    assert retention.due_now(session) == ()
    clock.move(days=30)
    assert [one.rule for one in retention.due_now(session)] == ["high_harm_closing"]


def test_the_day_that_the_closing_names_counts(session: Session) -> None:
    case = filled_case(session)
    days: dict[str, Value] = {"purge_date": "2027-01-15", "retention_review": "2027-02-01"}
    closing.close_case(session, case, fields={**CLOSING, **days})
    found = by_rule(session)
    assert found["high_harm_closing"].due == date(2027, 1, 15)
    assert found["plan_and_incidents"].due == date(2027, 2, 1)


def test_an_ended_measure_a_stored_address_and_an_old_draft_are_proposed(
    session: Session, clock: Clock
) -> None:
    case = filled_case(session)
    ended = measure(session, case, state="ended", active_until="2026-11-20", ended_reason="klaar")
    measure(session, case)
    plan = cases.plan_key(case)
    values: dict[str, Value] = {
        "address_mode": "stored_locked",
        "address": "Kade 1",
        "address_purge_on": "2026-12-01",
    }
    records.change(session, plan, values)
    note = records.new_key(session, "note", case)
    draft = records.open_draft(session, note)
    draft.set("text", "half")
    records.keep_draft(session, note, draft, place=Place("case"))
    found = by_rule(session)
    assert (found["high_harm_measure"].due, found["high_harm_measure"].key) == (
        date(2026, 11, 20),
        ended,
    )
    assert found["address_purge"].due == date(2026, 12, 1)
    assert found["address_purge"].leaves == ((plan, (Leaf("address"),)),)
    assert (found["drafts"].due, found["drafts"].deed) == (date(2027, 2, 22), "drop_draft")


def test_a_copy_that_was_handed_over_is_proposed_unless_it_is_kept(session: Session) -> None:
    case = filled_case(session)
    key = records.new_key(session, "handover_note", case)
    note = changed(session, key, kind="transfer", purge_on="2026-12-09")
    records.append(session, {key: note})
    assert by_rule(session)["handed_over_copy"].due == date(2026, 12, 9)
    records.append(session, {key: changed(session, key, own_copy="kept")})
    assert "handed_over_copy" not in by_rule(session)


def changed(session: Session, key: RecordKey, **values: Value) -> Mapping[Leaf, Change]:
    draft = records.open_draft(session, key)
    for name, value in values.items():
        draft.set(name, value)
    return draft.changes()


def test_kept_with_a_reason_it_is_proposed_again_on_that_day(
    session: Session, clock: Clock
) -> None:
    case = filled_case(session)
    closing.close_case(session, case, fields=CLOSING)
    clock.move(days=31)
    (due,) = retention.due_now(session)
    with pytest.raises(UserError, match="future"):
        retention.keep_until(session, due.id, session.today(), reason="x")
    with pytest.raises(UserError, match="why"):
        retention.keep_until(session, due.id, date(2027, 1, 5), reason=" ")
    retention.keep_until(session, due.id, date(2027, 1, 5), reason="hoger beroep")
    assert retention.due_now(session) == ()
    kept = by_rule(session)["high_harm_closing"].kept
    assert kept is not None
    assert (kept.until, kept.reason, kept.by) == (date(2027, 1, 5), "hoger beroep", "VC-1")
    clock.move(days=12)
    assert [one.id for one in retention.due_now(session)] == [due.id]


def closed_with_secrets(session: Session, clock: Clock) -> tuple[CaseId, RecordKey]:
    case = filled_case(session)
    key = measure(session, case)
    ending = {key.record: closing.Ending("kept", "verbod loopt door")}
    closing.close_case(session, case, endings=ending, fields=CLOSING)
    clock.move(days=30)
    return case, key


def wipe(session: Session, world: World, rule: str) -> purging.Wiped:
    ids = [one.id for one in retention.due_now(session) if one.rule == rule]
    return purging.wipe(session, world, ids, passphrase=PASSPHRASE)


def test_a_wiped_answer_is_gone_from_every_page_and_its_digest_stays(
    session: Session, world: World, clock: Clock
) -> None:
    case, key = closed_with_secrets(session, clock)
    vaults.back_up(session)
    folder, old = session.vault.folder.path, session.vault.payload.store_key
    assert "backups" in {name.split("/")[0] for name in traces(folder, [old], [SECRET])}
    digest = sealed_digest(records.values_of(session, key)[Leaf("details")])
    assert digest is not None
    done = wipe(session, world, "high_harm_closing")
    assert done.secrets == 2
    new = session.vault.payload.store_key
    assert traces(folder, [old, new], [SECRET]) == {}
    assert sealed_digest(records.values_of(session, key)[Leaf("details")]) == digest
    assert session.store.sealed_state(key, Leaf("details"), digest) == "purged"
    vaults.unlock_again(session, PASSPHRASE)
    assert records.reveal(session, key, "details") is None
    assert looking.health(session) == ()
    assert "high_harm_closing" not in by_rule(session)
    (closed,) = session.store.values(closing.CLOSING, (Leaf("purged"),), case=case).values()
    assert closed[Leaf("purged")] is True


def test_a_purged_value_does_not_come_back_through_an_import(
    make_vault: MakeVault, world: World, clock: Clock, tmp_path: Path
) -> None:
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hk", "headquarters")
    to_quarters = introduce(field, quarters, role="headquarters")
    to_field = introduce(quarters, field, role="coordinator")
    case, key = closed_with_secrets(field, clock)
    (tmp_path / "stick").mkdir()
    sent = exporting.export(
        field, to_quarters, [case], folder=tmp_path / "stick", secrets_reason="overleg"
    )
    importing.import_file(quarters, sent.path)
    wipe(field, world, "high_harm_closing")
    back = exporting.export(
        quarters, to_field, [case], folder=tmp_path / "stick", secrets_reason="terug"
    )
    importing.import_file(field, back.path)
    digest = sealed_digest(records.values_of(field, key)[Leaf("details")])
    assert digest is not None
    assert field.store.sealed_state(key, Leaf("details"), digest) == "purged"
    assert quarters.store.sealed_state(key, Leaf("details"), digest) == "held"
    with pytest.raises(LookupError):
        field.store.reveal(key, Leaf("details"), digest)


def test_nothing_is_wiped_over_unsaved_typing_or_without_the_passphrase(
    session: Session, world: World, clock: Clock
) -> None:
    _, key = closed_with_secrets(session, clock)
    draft = records.open_draft(session, key)
    draft.set("title", "half")
    records.keep_draft(session, key, draft, place=Place("case"))
    ids = [one.id for one in retention.due_now(session)]
    with pytest.raises(UserError, match="not saved yet"):
        purging.wipe(session, world, ids, passphrase=PASSPHRASE)
    records.drop_draft(session, key)
    with pytest.raises(UserError):
        purging.wipe(session, world, ids, passphrase="iets anders dan het was")
    removal = next(one for one in retention.proposals(session) if one.deed == "erase")
    with pytest.raises(UserError, match="not wiped here"):
        purging.wipe(session, world, [removal.id], passphrase=PASSPHRASE)
    assert by_rule(session)["high_harm_closing"].secrets == 2
    assert not finishing.is_pending(session)


def test_an_old_draft_is_dropped_after_a_yes(session: Session, world: World, clock: Clock) -> None:
    case = filled_case(session)
    note = records.new_key(session, "note", case)
    draft = records.open_draft(session, note)
    draft.set("text", SECRET)
    records.keep_draft(session, note, draft, place=Place("case"))
    clock.move(days=90)
    folder, old = session.vault.folder.path, session.vault.payload.store_key
    assert traces(folder, [old], [SECRET])
    assert wipe(session, world, "drafts").drafts == 1
    assert session.drafts.all() == []
    assert traces(folder, [old, session.vault.payload.store_key], [SECRET]) == {}
