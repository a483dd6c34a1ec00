"""Conflicts: shown with both versions, decided with a reason, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import cases, conflicts, contacts, exporting, importing, records
from desktop_app.domain.ids import Leaf
from desktop_app.errors import UserError
from tests.ui.vaults import Pair, a_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = a_pair(tmp_path)
    made.disagree()
    yield made
    made.field.vault.close()
    made.quarters.vault.close()


def test_only_the_part_in_which_versions_differ_waits(pair):
    (about,) = conflicts.inbox(pair.field)
    assert (about.code, about.section, about.lines) == ("ZEEGLAS", "safe_contact", 2)


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
