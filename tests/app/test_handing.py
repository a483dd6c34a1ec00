"""A case that is handed over goes whole, is only read at the sender, and can be taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop_app.app import (
    cases,
    exporting,
    handed,
    handing,
    importing,
    records,
    retention,
)
from desktop_app.app.contacts import ContactShown
from desktop_app.app.handed import Terms
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.errors import UserError
from desktop_app.store.audit import Wanted
from desktop_app.store.drafts import Place
from tests.app.conftest import Clock
from tests.app.test_exchange import filled_case, introduce, stick

Pair = tuple[Session, Session, ContactShown, ContactShown]


@pytest.fixture
def pair(make_vault) -> Pair:  # type: ignore[no-untyped-def]
    old, new = make_vault("oost-2", "coordinator"), make_vault("oost-5", "deputy")
    return old, new, introduce(old, new, role="deputy"), introduce(new, old, role="coordinator")


def note(session: Session, case: CaseId, **values: str) -> RecordKey:
    key = records.new_key(session, "handover_note", case)
    records.change(
        session,
        key,
        {
            "kind": "transfer",
            "from_role": "VC-1",
            "to_role": "VC-2",
            "starts_on": "2026-11-24",
            "reason": "leave",
            "state": "prepared",
            **values,
        },
    )
    return key


def take_in(session: Session, path: Path) -> importing.Imported:
    return importing.import_file(session, path)


def test_the_whole_case_goes_with_its_sealed_parts_and_the_other_looks_after_it(
    pair: Pair, tmp_path: Path
) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    note(old, case)
    sent = handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    brought = take_in(new, sent.path)
    assert brought.handed == (case,)
    new.secrets_until = new.now().replace(year=2030)
    assert records.reveal(new, cases.plan_key(case), "word_danger") == "zonnebloem"
    assert len(new.store.records(case=case)) == len(old.store.records(case=case))
    records.change(new, cases.plan_key(case), {"channel_pref": "call"})
    (there,) = handed.handovers(new)
    assert (there.out, there.contact, there.away) == (False, to_old.contact.name, False)


def test_it_is_only_read_at_the_sender_from_the_export_on(pair: Pair, tmp_path: Path) -> None:
    old, _new, to_new, _ = pair
    case = filled_case(old)
    handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    before = len(old.store.revisions(cases.plan_key(case)))
    for write in (
        lambda: records.change(old, cases.plan_key(case), {"channel_pref": "sms"}),
        lambda: records.withdraw(old, cases.plan_key(case), "mistake"),
        lambda: note(old, case),
    ):
        with pytest.raises(UserError, match="can only be read here"):
            write()
    assert len(old.store.revisions(cases.plan_key(case))) == before
    assert handed.away(old) == {case}
    other = filled_case(old, "NOORDERLICHT")  # the others are not concerned
    assert handed.standing_of(old, other) is None
    with pytest.raises(UserError, match="handed over already"):
        handing.hand_over(old, to_new, case, folder=stick(tmp_path))


def test_it_is_taken_back_while_no_receipt_is_in_and_not_after(pair: Pair, tmp_path: Path) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    handed.take_back(old, case)
    records.change(old, cases.plan_key(case), {"channel_pref": "none_now"})
    sent = handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    take_in(new, sent.path)
    back = exporting.export(new, to_old, [], folder=stick(tmp_path))
    assert take_in(old, back.path).confirmed == 1
    (last, first) = handed.handovers(old)
    assert (first.state, last.state, last.may_take_back) == ("taken_back", "confirmed", False)
    with pytest.raises(UserError, match="took this case in"):
        handed.take_back(old, case)


def test_a_receipt_that_comes_after_taking_back_says_that_both_look_after_it(
    pair: Pair, tmp_path: Path
) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    sent = handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    take_in(new, sent.path)
    handed.take_back(old, case)
    take_in(old, exporting.export(new, to_old, [], folder=stick(tmp_path)).path)
    (there,) = handed.handovers(old)
    assert (there.state, there.away) == ("crossed", False)
    assert "agree who goes on" in str(there.said().source)


def test_a_hand_over_whose_receipt_was_lost_is_confirmed_by_the_next_bundle(
    pair: Pair, tmp_path: Path
) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    take_in(new, handing.hand_over(old, to_new, case, folder=stick(tmp_path)).path)
    exporting.export(new, to_old, [], folder=stick(tmp_path))  # it vanished
    (there,) = handed.handovers(old)
    assert there.may_take_back
    assert "does not say that they did not take the case in" in str(there.beforehand().source)
    again = exporting.export(new, to_old, [], folder=stick(tmp_path)).path
    for confirmed in (1, 0):
        assert take_in(old, again).confirmed == confirmed
        (there,) = handed.handovers(old)
        assert (there.state, there.may_take_back) == ("confirmed", False)


def test_drafts_must_be_saved_or_dropped_first(pair: Pair, tmp_path: Path) -> None:
    old, _new, to_new, _ = pair
    case = filled_case(old)
    draft = records.open_draft(old, cases.plan_key(case))
    draft.set("channel_pref", "sms")
    records.keep_draft(old, cases.plan_key(case), draft, place=Place("", 0))
    assert len(handing.plan_handover(old, case).drafts) == 1
    with pytest.raises(UserError, match="not saved"):
        handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    assert (list(stick(tmp_path).iterdir()), handed.handovers(old)) == ([], ())
    records.drop_draft(old, cases.plan_key(case))
    handing.hand_over(old, to_new, case, folder=stick(tmp_path))


def test_a_stand_in_has_an_end_and_on_that_day_the_case_may_come_back_without_a_bundle(
    pair: Pair, tmp_path: Path, clock: Clock
) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    key = note(old, case, kind="stand_in")
    with pytest.raises(UserError, match="until which day"):
        handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    records.change(old, key, {"until": "2026-12-01"})
    longer = Terms("stand_in", until=date(2026, 12, 4))
    sent = handing.hand_over(old, to_new, case, folder=stick(tmp_path), terms=longer)
    take_in(new, sent.path)
    (there,) = handed.handovers(new)
    assert there.terms == longer, "what was agreed last is what the other side reads"
    take_in(old, exporting.export(new, to_old, [], folder=stick(tmp_path)).path)
    with pytest.raises(UserError, match="took this case in"):
        handed.take_back(old, case)
    assert not [one for one in retention.proposals(old) if one.rule == "handed_over_copy"]
    clock.move(days=10)
    (there,) = handed.handovers(old)
    assert "stand-in of %1 is over" in str(there.beforehand().source)
    handed.take_back(old, case)
    assert handed.away(old) == frozenset()


def test_a_receipt_that_comes_after_a_stand_in_is_over_contradicts_nothing(
    pair: Pair, tmp_path: Path, clock: Clock
) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    note(old, case, kind="stand_in", until="2026-12-01")
    take_in(new, handing.hand_over(old, to_new, case, folder=stick(tmp_path)).path)
    late = exporting.export(new, to_old, [], folder=stick(tmp_path))
    clock.move(days=10)
    handed.take_back(old, case)
    take_in(old, late.path)
    assert [one.state for one in handed.handovers(old)] == ["taken_back"]


def test_a_stand_in_needs_a_note_for_it_is_read_there_until_when(
    pair: Pair, tmp_path: Path
) -> None:
    old, _new, to_new, _to_old = pair
    case = filled_case(old)
    terms = Terms("stand_in", until=date(2026, 12, 4))
    with pytest.raises(UserError, match="hand-over note"):
        handing.hand_over(old, to_new, case, folder=stick(tmp_path), terms=terms)
    assert handed.away(old) == frozenset()


def test_it_comes_back_by_a_hand_over_and_is_written_to_again(pair: Pair, tmp_path: Path) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    first = handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    take_in(new, first.path)
    records.change(new, cases.plan_key(case), {"channel_pref": "none_now"})
    back = handing.hand_over(new, to_old, case, folder=stick(tmp_path))
    take_in(old, back.path)
    assert (handed.away(old), handed.away(new)) == (frozenset(), {case})
    assert records.values_of(old, cases.plan_key(case))["channel_pref"] == "none_now"
    records.change(old, cases.plan_key(case), {"channel_pref": "app"})
    take_in(new, first.path)  # the old stick turns up once more
    assert handed.away(new) == {case}


def test_the_own_copy_is_proposed_for_wiping_on_the_agreed_day(pair: Pair, tmp_path: Path) -> None:
    old, new, to_new, to_old = pair
    case = filled_case(old)
    terms = Terms("transfer", purge_on=date(2027, 1, 15))
    sent = handing.hand_over(old, to_new, case, folder=stick(tmp_path), terms=terms)

    def due() -> list[date]:
        return [one.due for one in retention.proposals(old) if one.rule == "handed_over_copy"]

    assert due() == []
    take_in(new, sent.path)
    take_in(old, exporting.export(new, to_old, [], folder=stick(tmp_path)).path)
    assert due() == [date(2027, 1, 15)]


def test_a_case_is_not_handed_over_to_headquarters(make_vault, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    old, quarters = make_vault("oost-2", "coordinator"), make_vault("hq", "headquarters")
    to_quarters = introduce(old, quarters, role="headquarters")
    case = filled_case(old)
    with pytest.raises(UserError, match="ordinary bundle"):
        handing.hand_over(old, to_quarters, case, folder=stick(tmp_path))


def test_a_stick_that_is_not_there_hands_nothing_over(pair: Pair, tmp_path: Path) -> None:
    old, _new, to_new, _ = pair
    case = filled_case(old)
    with pytest.raises(UserError, match="not there"):
        handing.hand_over(old, to_new, case, folder=tmp_path / "gone")
    assert handed.handovers(old) == ()
    records.change(old, cases.plan_key(case), {"channel_pref": "none_now"})


def test_a_hand_over_stands_in_the_audit_trail_of_the_case(pair: Pair, tmp_path: Path) -> None:
    old, _new, to_new, _ = pair
    case = filled_case(old)
    handing.hand_over(old, to_new, case, folder=stick(tmp_path))
    handed.take_back(old, case)
    lines = [one for one in old.store.audit.lines(Wanted(case=case)) if one.event == "handover"]
    assert len(lines) == 2
