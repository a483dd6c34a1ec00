"""The victim's copy of the safety plan."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, records, samples, sheet_register
from desktop_app.app.plan_sheet import prepare_plan
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.errors import UserError
from desktop_app.paper.model import Size


def sample(session: Session) -> CaseId:
    samples.load_samples(session, session.today(), codenames=frozenset({"KLAPROOS"}))
    for one in session.store.records(Kind("safety_plan")):
        return one.key.case
    raise AssertionError("no plan")


def test_the_copy_holds_the_plan_in_force_and_nothing_else_of_the_case(session: Session) -> None:
    prepared = prepare_plan(session, sample(session))
    text = prepared.printed.text
    assert "1 Deur op slot, naar achteren" in text
    assert "Anna 06 1111 2222" in text
    assert "Rust in huis en weten wie er belt." in text
    for other in ("tante, sleutel", "theepot", "paraplubak", "Woning van familie", "KLAPROOS"):
        assert other not in text
    assert prepared.code not in text


def test_what_was_changed_after_the_plan_came_into_force_is_not_on_the_copy(
    session: Session,
) -> None:
    case = sample(session)
    key = cases.plan_key(case)
    records.change(session, key, {"steps": ["Ga naar buiten"]})
    text = prepare_plan(session, case).printed.text
    assert "Ga naar buiten" not in text
    assert "1 Deur op slot, naar achteren" in text


def test_a_plan_that_is_not_in_force_has_no_copy(session: Session) -> None:
    case, _ = cases.open_case(session, "ROZEMARIJN")
    with pytest.raises(UserError) as refused:
        prepare_plan(session, case)
    assert "in force" in refused.value.message.source


def test_copies_are_numbered_within_the_case_and_stand_in_the_register(session: Session) -> None:
    case = sample(session)
    first = prepare_plan(session, case)
    assert first.findings == ()
    sheet_register.register(session, first, way="pdf")
    second = prepare_plan(session, case, card=True, language="en")
    assert "nr. 1" in first.printed.text
    assert "no. 2" in second.printed.text
    assert second.what == "plan_card"


def test_the_copy_comes_in_large_print(session: Session) -> None:
    assert prepare_plan(session, sample(session), size=Size.LARGE).printed.pages >= 1
