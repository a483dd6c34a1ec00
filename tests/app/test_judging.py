"""An assessment asks for reasons, measures and a second person before it is saved or final."""

from __future__ import annotations

import pytest

from desktop_app.app.activating import activate
from desktop_app.app.cases import open_case, plan_key
from desktop_app.app.records import (
    NotReady,
    change_many,
    new_key,
    open_draft,
    save,
    set_fields,
)
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.forms.draft import Draft


@pytest.fixture
def case(session: Session) -> CaseId:
    return open_case(session, "KLAPROOS")[0]


def draft(session: Session, key: RecordKey, **values: Value) -> Draft:
    found = open_draft(session, key)
    base: dict[str, Value] = {"date": "2026-11-24", "assessed_by": "VC", "quick_screen": True}
    set_fields(found, base | values)
    return found


def asked(found: Draft, stage: str) -> dict[str, str]:
    return {
        one.leaf: str(one.message)
        for one in found.problems("to-save" if stage == "to-save" else "to-activate")
        if one.message.context == "Judging"
    }


def test_a_grave_factor_asks_for_a_high_level_or_a_reason(session: Session, case: CaseId) -> None:
    key = new_key(session, "risk_assessment", case)
    found = draft(session, key, level="elevated")
    found.set("threats.rf_t08.answer", "yes_now")
    with pytest.raises(NotReady) as refused:
        save(session, key, found)
    assert [one.leaf for one in refused.value.problems] == ["not_high_reason"]
    found.set("not_high_reason", "Too short")
    assert asked(found, "to-save")
    found.set("not_high_reason", "De verdachte zit vast en weet het nieuwe adres niet.")
    assert asked(found, "to-save") == {}
    found.set("not_high_reason", None)
    found.set("level", "high")
    assert asked(found, "to-save") == {}
    save(session, key, found)


def test_collecting_is_never_held_up(session: Session, case: CaseId) -> None:
    key = new_key(session, "risk_assessment", case)
    found = draft(session, key)
    found.set("threats.rf_t01.answer", "yes_now")
    save(session, key, found)  # no level yet: the first contact is not a judgement


def test_every_factor_that_matters_has_a_measure_or_a_reason_before_it_is_final(
    session: Session, case: CaseId
) -> None:
    key = new_key(session, "risk_assessment", case)
    found = draft(session, key, level="elevated", reasons="-", what_we_do_not_know="-")
    found.set("threats.rf_t07.answer", "yes_now")
    found.set("threats.rf_t03.answer", "suspected")
    found.set("exposure.rf_e02.answer", "yes_now")
    found.set("exposure.rf_e02.relevance", "not")
    save(session, key, found)
    again = open_draft(session, key)
    assert set(asked(again, "to-activate")) == {
        "threats.rf_t07.no_measure",
        "threats.rf_t03.no_measure",
    }
    assert asked(again, "to-save") == {}
    assert {one.leaf for one in again.missing()} >= {"threats.rf_t07.no_measure"}
    measure: dict[str, Value] = {"type": "pm_25", "aim": ["T07"], "state": "requested"}
    change_many(session, {new_key(session, "measure", case): measure})
    assert set(asked(again, "to-activate")) == {"threats.rf_t03.no_measure"}
    again.set("threats.rf_t03.no_measure", "Moeder wil geen hulp")
    assert asked(again, "to-activate") == {}
    save(session, key, again)
    with pytest.raises(NotReady) as refused:
        activate(session, key)
    assert all(one.message.context != "Judging" for one in refused.value.problems)


def test_a_measure_that_was_refused_answers_nothing(session: Session, case: CaseId) -> None:
    key = new_key(session, "risk_assessment", case)
    found = draft(session, key)
    found.set("threats.rf_t07.answer", "yes_now")
    measure: dict[str, Value] = {"type": "pm_25", "aim": ["rf_t07"], "state": "refused"}
    change_many(session, {new_key(session, "measure", case): measure})
    assert set(asked(found, "to-activate")) == {"threats.rf_t07.no_measure"}


def test_lowering_from_high_needs_facts_and_a_second_person(session: Session, case: CaseId) -> None:
    first = new_key(session, "risk_assessment", case)
    save(session, first, draft(session, first, level="high", date="2026-11-20"))
    key = new_key(session, "risk_assessment", case)
    found = draft(session, key, level="elevated")
    with pytest.raises(NotReady) as refused:
        save(session, key, found)
    assert {one.leaf for one in refused.value.problems} == {"changed_facts", "second_person"}
    found.set("changed_facts", "VD1 is veroordeeld en zit vast")
    found.set("second_person", "VC-2")
    save(session, key, found)


TICKED: dict[str, Value] = {
    "guardrail_ok.no_content.state": "done",
    "guardrail_ok.help_independent.state": "done",
}


def preparation(session: Session, case: CaseId, **more: Value) -> Draft:
    draft = open_draft(session, new_key(session, "interview_preparation", case))
    moment = {"at": "2026-12-03T10:00", "zone": "Europe/Amsterdam", "precision": "exact"}
    asked: dict[str, Value] = {"kind": "info_talk", "purpose_plain": "uitleg", "date_time": moment}
    draft.set_all(asked | {"why_now": "victim_wish"} | more)
    return draft


def test_a_preparation_is_ready_when_nothing_is_missing_and_done_with_both_ticks(
    session: Session, case: CaseId
) -> None:
    assert preparation(session, case).problems("to-save") == ()
    ready = preparation(session, case, status="ready").problems("to-save")
    assert {"guardrail_ok.no_content.state", "best_time", "room_wishes"} <= {
        one.leaf for one in ready
    }
    done = preparation(session, case, status="done")
    assert [one.leaf for one in done.problems("to-save")] == ["guardrail_ok.no_content.state"]
    done.set_all(TICKED)
    assert done.problems("to-save") == ()


def test_a_plan_is_called_active_when_nothing_is_missing(session: Session, case: CaseId) -> None:
    draft = open_draft(session, plan_key(case))
    draft.set_all({"status": "active", "made_with": "phone", "change_reason": "new"})
    draft.set_all({"plan_language.language": "nl", "plan_language.interpreter": "none"})
    assert {"victim_goal", "channel_pref"} <= {one.leaf for one in draft.problems("to-save")}
    draft.set("status", "agreed")
    assert draft.problems("to-save") == ()
