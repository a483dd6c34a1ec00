"""A case is closed with every measure accounted for, in one transaction, and may open again."""

from __future__ import annotations

import pytest

from desktop_app.app import agenda, cases, closing, records, steps
from desktop_app.app.closing import Ending
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.store.drafts import Place
from tests.app.test_exchange import filled_case
from tests.app.test_retention import CLOSING, measure


@pytest.fixture
def case(session: Session) -> CaseId:
    return filled_case(session)


def status(session: Session, case: CaseId) -> tuple[Value, Value]:
    values = records.values_of(session, cases.case_key(case))
    return values.get(Leaf("status")), values.get(Leaf("closed_on"))


def value(session: Session, key: RecordKey, leaf: str) -> Value:
    return records.values_of(session, key).get(Leaf(leaf))


def test_closing_saves_its_record_with_the_days_that_the_rules_propose(
    session: Session, case: CaseId
) -> None:
    closing.close_case(session, case, fields=CLOSING)
    (key,) = (one.key for one in session.store.records(closing.CLOSING, case))
    said = records.values_of(session, key)
    assert said[Leaf("date")] == "2026-11-24"
    assert said[Leaf("purge_date")] == "2026-12-24"
    assert said[Leaf("retention_review")] == "2027-11-24"
    assert said[Leaf("open_measures")] == "none"
    assert status(session, case) == ("closed", "2026-11-24")
    header = cases.case_header(session, case)
    assert header is not None
    assert header.status == "closed"


def test_a_measure_in_force_stops_the_closing_until_it_is_settled(
    session: Session, case: CaseId
) -> None:
    ends, goes, stays = (measure(session, case) for _ in range(3))
    measure(session, case, state="ended", ended_reason="klaar")
    with pytest.raises(UserError, match="still in force"):
        closing.close_case(session, case, fields=CLOSING)
    endings = {
        ends.record: Ending("ended", "klaar"),
        goes.record: Ending("handed_over", "zorgcoördinator"),
    }
    with pytest.raises(UserError, match="still in force"):
        closing.close_case(session, case, endings=endings, fields=CLOSING)
    with pytest.raises(UserError, match="why it stays"):
        closing.close_case(
            session, case, endings={**endings, stays.record: Ending("kept", " ")}, fields=CLOSING
        )
    assert status(session, case)[0] == "open"
    assert value(session, ends, "state") == "active"
    endings[stays.record] = Ending("kept", "het verbod van de rechter loopt door")
    closing.close_case(session, case, endings=endings, fields=CLOSING)
    assert value(session, ends, "state") == "ended"
    assert value(session, ends, "active_until") == "2026-11-24"
    assert value(session, ends, "ended_reason") == "klaar"
    assert value(session, goes, "owner") == "zorgcoördinator"
    assert value(session, stays, "state") == "active"
    (key,) = (one.key for one in session.store.records(closing.CLOSING, case))
    assert value(session, key, "open_measures") == "handed_over"
    assert value(session, key, "open_measures_to") == "zorgcoördinator"
    assert value(session, key, "open_measures_reason") == "het verbod van de rechter loopt door"
    assert status(session, case)[0] == "closed"


def test_a_closing_that_was_saved_is_taken(session: Session, case: CaseId) -> None:
    with pytest.raises(UserError, match="Fill in the closing first"):
        closing.close_case(session, case)
    plan = closing.look_at_closing(session, case)
    key = records.new_key(session, "closing", case)
    draft = records.open_draft(session, key, ahead=plan.ahead)
    records.set_fields(draft, {**CLOSING, "open_measures": "none", "date": "2026-11-20"})
    records.save(session, key, draft)
    closing.close_case(session, case)
    assert status(session, case) == ("closed", "2026-11-20")
    assert len(session.store.records(closing.CLOSING, case)) == 1


def test_answers_that_do_not_fit_or_unsaved_typing_change_nothing(
    session: Session, case: CaseId
) -> None:
    revisions = len(session.store.revisions(cases.case_key(case)))
    with pytest.raises(UserError):
        closing.close_case(session, case, fields={"reason": "because"})
    with pytest.raises(UserError, match="no measure in force"):
        closing.close_case(
            session,
            case,
            endings={cases.case_key(case).record: Ending("ended", "klaar")},
            fields=CLOSING,
        )
    note = records.new_key(session, "note", case)
    draft = records.open_draft(session, note)
    draft.set("text", "half")
    records.keep_draft(session, note, draft, place=Place("case"))
    with pytest.raises(UserError, match="unsaved typing"):
        closing.close_case(session, case, fields=CLOSING)
    assert len(session.store.revisions(cases.case_key(case))) == revisions


def test_a_closed_case_opens_again_and_keeps_its_closing(session: Session, case: CaseId) -> None:
    with pytest.raises(UserError, match="not closed"):
        closing.reopen_case(session, case)
    closing.close_case(session, case, fields=CLOSING)
    with pytest.raises(UserError, match="closed already"):
        closing.close_case(session, case, fields=CLOSING)
    closing.reopen_case(session, case)
    assert status(session, case) == ("open", None)
    assert len(session.store.records(closing.CLOSING, case)) == 1


def test_the_steps_of_a_closed_case_leave_today_and_looking_back_stays(
    session: Session, case: CaseId
) -> None:
    steps.new_step(session, case, "Bellen", day=session.today(), at=None)
    assert agenda.today(session).today_number == 1
    look_back: dict[str, Value] = {"check_3m": session.today().isoformat()}
    closing.close_case(session, case, fields={**CLOSING, **look_back})
    (left,) = agenda.today(session).today
    assert (left.entry.key.kind, left.entry.leaf) == ("closing", "check_3m")
    closing.reopen_case(session, case)
    assert agenda.today(session).today_number == 2
