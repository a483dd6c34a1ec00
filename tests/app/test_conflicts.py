"""Conflicts: shown with both versions, decided with a reason, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import (
    cases,
    conflicts,
    contacts,
    exporting,
    importing,
    incoming_files,
    records,
    vaults,
    whereabouts,
)
from desktop_app.app.case_lines import case_lines
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.errors import UserError
from tests.ui.vaults import PASSPHRASE, Pair, a_pair, a_world


@pytest.fixture(scope="module")
def quarrel(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, CaseId]]:
    """Return a folder with two closed vaults that disagree, and their cases."""
    folder = tmp_path_factory.mktemp("quarrel")
    made = a_pair(folder)
    made.disagree()
    made.field.vault.close()
    made.quarters.vault.close()
    return folder, made.found


@pytest.fixture
def pair(tmp_path: Path, quarrel: tuple[Path, dict[str, CaseId]]) -> Iterator[Pair]:
    folder, found = quarrel
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    sessions = [
        vaults.unlock(
            a_world(tmp_path / place / "vaults", tmp_path / place / "config"),
            tmp_path / place / "vaults" / name,
            PASSPHRASE,
        )
        for place, name in (("field", "Oost-2"), ("quarters", "Hoofdkwartier"))
    ]
    yield Pair(sessions[0], sessions[1], tmp_path / "stick", found)
    for session in sessions:
        session.vault.close()


def test_only_the_part_in_which_versions_differ_waits(pair):
    (about,) = conflicts.inbox(pair.field)
    assert (about.code, about.section, about.lines) == ("ZEEGLAS", "safe_contact", 2)


def test_every_screen_counts_decisions_as_the_inbox_does(pair):
    field, case = pair.field, pair.found["ZEEGLAS"]
    pair.disagree("KLAPROOS")
    inbox = conflicts.inbox(field)
    assert sum(one.lines for one in inbox) > len(inbox) == 2, "a decision may have several lines"
    assert whereabouts.exchanged(field).undecided == 2
    lines = {one.codename: one.undecided for one in case_lines(field)}
    assert lines == {"ZEEGLAS": 1, "KLAPROOS": 1, "NOORDERLICHT": 0}
    header = cases.case_header(field, case)
    assert header is not None
    assert header.undecided == 1


def test_both_versions_name_their_author_and_the_own_one_comes_first(pair):
    (about,) = conflicts.inbox(pair.field)
    found = conflicts.decision(pair.field, about)
    assert [(one.by, one.own, one.device) for one in found.versions] == [
        ("VC-1", True, ""),
        ("HK-2", False, "Hoofdkwartier"),
    ]
    line = next(one for one in found.lines if one.leaf == "channel_pref")
    assert [choice.value for choice in line.choices] == ["app", "in_person"]
    assert line.before.en == "Call"
    assert found.equal


def test_a_shielded_line_shows_no_version_before_the_second_unlock(pair):
    (about,) = conflicts.inbox(pair.field)
    found = conflicts.decision(pair.field, about)
    line = next(one for one in found.lines if one.secret)
    assert all(one.words is None for one in line.choices)
    with pytest.raises(UserError):
        conflicts.reveal(pair.field, about.key, line.leaf, line.choices[0].value)
    pair.field.secrets_until = pair.field.now().replace(year=2030)
    said = conflicts.reveal(pair.field, about.key, line.leaf, line.choices[0].value)
    assert said.en == "via zus"


def settled(pair: Pair, *, own: str | None = None, reason: str = "afgesproken") -> None:
    (about,) = conflicts.inbox(pair.field)
    found = conflicts.decision(pair.field, about)
    chosen = {one.leaf: one.choices[1].value for one in found.lines}
    if own is not None:
        chosen[Leaf("channel_pref")] = own
    conflicts.settle(pair.field, about, chosen, reason=reason)


def test_a_decision_takes_the_place_of_every_version_and_its_reason_is_a_note(pair):
    settled(pair)
    assert conflicts.inbox(pair.field) == ()
    plan = cases.plan_key(pair.found["ZEEGLAS"])
    assert records.values_of(pair.field, plan)["channel_pref"] == "in_person"
    notes = [
        records.values_of(pair.field, one.key)
        for one in pair.field.store.records(records.new_key(pair.field, "note", plan.case).kind)
    ]
    assert any(one["text"] == "afgesproken" for one in notes)
    assert len(records.history(pair.field, plan)) >= 3


def test_the_other_side_takes_the_decision_over_without_asking_again(pair):
    settled(pair)
    back = pair.exchange(pair.field, pair.quarters, "ZEEGLAS")
    importing.import_file(pair.quarters, back)
    assert conflicts.inbox(pair.quarters) == ()


def test_a_third_value_can_be_written(pair):
    settled(pair, own="sms")
    plan = cases.plan_key(pair.found["ZEEGLAS"])
    assert records.values_of(pair.field, plan)["channel_pref"] == "sms"


def test_the_dry_run_counts_the_decisions_that_wait_afterwards(pair):
    field, quarters = pair.field, pair.quarters
    importing.import_file(quarters, pair.exchange(field, quarters, "KLAPROOS"))
    plan = cases.plan_key(pair.found["KLAPROOS"])
    records.change(
        field,
        plan,
        {"channel_pref": "app", "backup_channel": "a", "change_reason": "process_event"},
    )
    records.change(
        quarters,
        plan,
        {"channel_pref": "call", "backup_channel": "b", "change_reason": "victim_request"},
    )
    back = pair.exchange(quarters, field, "KLAPROOS", secrets="vervanging")
    before = conflicts.inbox(field)
    looked = importing.look(field, incoming_files.copy_in(field, back))
    assert conflicts.inbox(field) == before
    brought = importing.import_copy(field, looked.copy)
    new = [one for one in conflicts.inbox(field) if one not in before]
    assert {one.key for one in new} == {plan}, "one record"
    assert sum(one.lines for one in new) == 3, "three answers"
    assert looked.arrivals.conflicts == brought.arrivals.conflicts == len(new) == 2
    assert whereabouts.exchanged(field).undecided == len(before) + 2


@pytest.mark.parametrize("wrong", ["reason", "missing", "answer"])
def test_what_is_incomplete_decides_nothing(pair, wrong):
    (about,) = conflicts.inbox(pair.field)
    found = conflicts.decision(pair.field, about)
    chosen = {one.leaf: one.choices[0].value for one in found.lines}
    if wrong == "missing":
        chosen.popitem()
    if wrong == "answer":
        chosen[Leaf("channel_pref")] = "carrier pigeon"
    with pytest.raises(UserError):
        conflicts.settle(pair.field, about, chosen, reason="" if wrong == "reason" else "goed")
    assert len(conflicts.inbox(pair.field)) == 1


def test_exporting_goes_on_while_something_waits(pair):
    (contact,) = contacts.list_contacts(pair.field)
    assert exporting.plan_export(pair.field, contact).offers


def test_a_line_of_which_a_shielded_version_is_elsewhere_stays_open(tmp_path):
    pair = a_pair(tmp_path / "apart")
    pair.disagree(secrets=None)
    (about,) = conflicts.inbox(pair.field)
    found = conflicts.decision(pair.field, about)
    assert [one.leaf for one in found.lines if one.absent] == ["backup_channel"]
    chosen = {one.leaf: one.choices[0].value for one in found.lines if not one.absent}
    conflicts.settle(pair.field, about, chosen, reason="afgesproken")
    (left,) = conflicts.inbox(pair.field)
    assert left.lines == 1
    with pytest.raises(UserError):
        conflicts.settle(pair.field, left, {}, reason="afgesproken")
    pair.field.vault.close()
    pair.quarters.vault.close()
