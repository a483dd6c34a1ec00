"""Cases, their strip, and the day's work on them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.app import agenda, cases, hearings, records, vaults
from desktop_app.app.case_lines import case_lines
from desktop_app.app.case_search import similar_codes
from desktop_app.app.session import Session
from desktop_app.domain.ids import Kind
from desktop_app.errors import UserError


def test_a_case_begins_with_a_codename_and_nothing_else(session: Session) -> None:
    case, changes = cases.open_case(session, "klaproos")
    header = cases.case_header(session, case)
    assert header is not None
    assert (header.codename, header.number) == ("KLAPROOS", "ZK-0001")
    assert changes.cases == {case}


def test_a_second_case_of_the_same_codename_is_refused(session: Session) -> None:
    cases.open_case(session, "KLAPROOS")
    with pytest.raises(UserError):
        cases.open_case(session, "Klaproos ")
    assert len(case_lines(session)) == 1


def test_a_misspelt_codename_finds_the_case_before_a_double_is_made(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    assert similar_codes(session, "klaposs") == ((case, "KLAPROOS"),)


def test_the_strip_says_how_contact_may_be_made(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key = cases.plan_key(case)
    draft = records.open_draft(session, key)
    office = ["0" * 20 + "1" * 11 + "0" * 17] * 5 + ["0" * 48] * 2
    records.set_fields(
        draft,
        {
            "made_with": "in_person",
            "plan_language": {"language": "nl", "interpreter": "none"},
            "channel_pref": "app",
            "text_ok": "neutral_only",
            "voicemail_ok": False,
            "safe_times": office,
            "may_answer_any": "some",
            "may_answer": [{"label": "moeder", "relation": "moeder", "knows_what": "plannen"}],
            "change_reason": "new",
        },
    )
    records.save(session, key, draft)
    header = cases.case_header(session, case)
    assert header is not None
    assert header.contact is not None
    assert header.contact.safe_now is False  # 09:00 in Amsterdam
    assert len(header.contact.how) == 3


def step(session: Session, case: cases.CaseId, what: str, at: str) -> records.RecordKey:
    key = records.new_key(session, "step", case)
    due = {"at": at, "zone": "Europe/Amsterdam", "precision": "exact" if "T" in at else "about"}
    records.change(session, key, {"what": what, "due": due, "state": "open"})
    return key


def test_a_late_step_is_the_first_line_of_today_until_it_is_ticked(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    step(session, case, "Bellen", "2026-11-24T13:30")
    late = step(session, case, "Uitzoeken", "2026-11-21")
    today = agenda.today(session)
    assert [row.days_late for row in today.late] == [3]
    assert len(today.today) == 1
    agenda.tick(session, today.late[0].entry)
    assert agenda.today(session).late == ()
    agenda.untick(session, late)
    assert len(agenda.today(session).late) == 1


def test_a_step_is_put_off_with_a_reason_only(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key = step(session, case, "Bellen", "2026-11-24T13:30")
    with pytest.raises(UserError):
        agenda.put_off(session, key, date(2026, 11, 26), reason=" ")
    agenda.put_off(session, key, date(2026, 11, 26), reason="officier afwezig")
    (row,) = agenda.today(session).ahead
    assert (row.entry.day, str(row.entry.at)) == (date(2026, 11, 26), "13:30:00")


def test_a_hearing_brings_the_items_that_apply_to_it(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key, _ = hearings.new_hearing(
        session,
        case,
        {
            "kind": "rc",
            "starts_at": {
                "at": "2026-12-03T09:30",
                "zone": "Europe/Amsterdam",
                "precision": "exact",
            },
            "status": "planned",
            "city": "Utrecht",
        },
    )
    run = hearings.checklist_run(session, key)
    assert run.total == 73
    codes = [one.item.code for group in run.groups for one in group.items]
    assert "W10" in codes
    assert "W09" not in codes
    hearings.tick_item(session, key, "ck_w01")
    hearings.waive_item(session, key, "ck_a02", reason="via dienstzijde")
    assert hearings.checklist_run(session, key).done == 2
    hearings.reopen_item(session, key, "ck_w01")
    assert hearings.checklist_run(session, key).done == 1


def test_every_save_is_in_the_history_with_before_and_after(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key = cases.case_key(case)
    records.change(session, key, {"backup": "VC-2"})
    first, second = records.history(session, key)
    assert [one.leaf for one in first.changes] == ["backup"]
    assert (first.changes[0].before, first.changes[0].after) == (None, "VC-2")
    assert second.by == "VC-1"


def test_a_secret_is_shown_only_after_the_passphrase_was_given_again(
    session: Session, passphrase: str
) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key = cases.plan_key(case)
    draft = records.open_draft(session, key)
    records.set_fields(
        draft,
        {
            "made_with": "in_person",
            "plan_language": {"language": "nl", "interpreter": "none"},
            "change_reason": "new",
            "word_safe": "zonnebloem",
        },
    )
    records.save(session, key, draft)
    with pytest.raises(UserError):
        records.reveal(session, key, "word_safe")
    vaults.unlock_again(session, passphrase)
    assert records.reveal(session, key, "word_safe") == "zonnebloem"


def test_kinds_of_the_vault_have_no_case(session: Session) -> None:
    assert records.new_key(session, "office", None).kind == Kind("office")
    with pytest.raises(ValueError, match="case or to the vault"):
        records.new_key(session, "step", None)
