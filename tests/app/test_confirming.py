"""Four eyes: declared for 24 hours, confirmed by another key, and what changed since."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.app import agenda
from desktop_app.app.activating import activate, compare, named_versions, step_key
from desktop_app.app.case_history import case_history
from desktop_app.app.cases import open_case, plan_key
from desktop_app.app.confirming import changed_since_confirmed, confirm, four_eyes
from desktop_app.app.records import (
    NotReady,
    change,
    new_key,
    open_draft,
    save,
    values_of,
)
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.text import Words
from tests.app.conftest import Clock, a_vault, a_world
from tests.filling import fill


def english(words: Words | None) -> str:
    """Return words in English; nothing for none."""
    return Speaker("en").say(words) if words is not None else ""


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Iterator[Session]:
    """Give one vault to all tests here: each has a case of its own in it."""
    folder = tmp_path_factory.mktemp("eyes")
    made = a_vault(a_world(folder, clock))
    yield made
    made.vault.close()


@pytest.fixture
def case(session: Session, clock: Clock, request: pytest.FixtureRequest) -> Iterator[CaseId]:
    before = clock.time
    found = open_case(session, request.node.name[5:30])[0]
    yield found
    session.by, clock.time = "VC-1", before
    session.store.erase(found, by="VC-1", ground="mistake")


def assessed(session: Session, case: CaseId, level: str) -> RecordKey:
    """Return an assessment of this level in which every question is answered but the second."""
    key = new_key(session, "risk_assessment", case)
    draft = fill(
        open_draft(session, key), lambda _field: "x" * 40, phone="+31612345678", day="2026-11-24"
    )
    for leaf, value in (("level", level), ("second_person", None), ("second_declared_at", None)):
        draft.set(leaf, value)
    save(session, key, draft)
    return key


def planned(session: Session, case: CaseId) -> RecordKey:
    key = plan_key(case)
    draft = fill(
        open_draft(session, key), lambda _field: "x", phone="+31612345678", day="2026-11-24"
    )
    draft.set("approved_by", None)
    save(session, key, draft)
    return key


def said(session: Session, key: RecordKey) -> str:
    found = four_eyes(session, key)
    assert found is not None
    words = found.said()
    return english(words) if words is not None else ""


def test_a_plan_at_high_is_declared_for_24_hours_and_then_confirmed_by_another_key(
    session: Session, case: CaseId, clock: Clock
) -> None:
    assessed(session, case, "high")
    key = planned(session, case)
    activate(session, key, second="teamleider")
    assert said(session, key).startswith("Declared: teamleider, good until 25 Nov")
    step = values_of(session, step_key(key))
    assert step[Leaf("state")] == "open"
    assert step[Leaf("due")]["at"] == "2026-11-25T09:00"  # type: ignore[index,call-overload]
    rows = [row for row in agenda.today(session).ahead if row.entry.key == step_key(key)]
    assert len(rows) == 1
    assert "Tweede persoon bevestigt" in english(rows[0].what)
    clock.move(hours=25)
    assert "nobody confirmed" in said(session, key)
    session.by = "VC-2"
    confirm(session, key)
    assert said(session, key).startswith("Confirmed by VC-2 on 25 Nov")
    assert values_of(session, step_key(key))[Leaf("state")] == "done"
    shown = case_history(session, case)
    assert any(
        english(one.label) == "Confirmed by a second person" for e in shown for one in e.changes
    )


def test_the_slot_that_wrote_it_is_refused(session: Session, case: CaseId) -> None:
    assessed(session, case, "high")
    key = planned(session, case)
    activate(session, key, second="teamleider")
    eyes = four_eyes(session, key)
    assert eyes is not None
    assert not eyes.may_confirm
    with pytest.raises(UserError, match="another key"):
        confirm(session, key)
    assert four_eyes(session, key) == eyes


def test_in_an_emergency_it_is_in_force_now_and_confirmed_within_24_hours(
    session: Session, case: CaseId, clock: Clock
) -> None:
    key = assessed(session, case, "acute")
    with pytest.raises(NotReady):
        activate(session, key)
    activate(session, key, emergency=True)
    eyes = four_eyes(session, key)
    assert eyes is not None
    assert (eyes.version, eyes.changed, eyes.declared, eyes.lapsed) == (1, False, "", False)
    assert said(session, key).startswith("In force as an emergency: confirm before 25 Nov")
    clock.move(hours=25)
    assert said(session, key).startswith("In force as an emergency. Nobody confirmed before")


def test_nothing_but_the_second_person_may_be_missing_in_an_emergency(
    session: Session, case: CaseId
) -> None:
    key = assessed(session, case, "acute")
    change(session, key, {"reasons": None})
    with pytest.raises(NotReady) as refused:
        activate(session, key, emergency=True)
    assert [one.leaf for one in refused.value.problems] == ["reasons"]


def test_what_was_confirmed_on_an_earlier_version_says_so_and_what_changed(
    session: Session, case: CaseId
) -> None:
    key = assessed(session, case, "high")
    activate(session, key, emergency=True)
    session.by = "VC-2"
    confirm(session, key)
    assert changed_since_confirmed(session, key) is None
    session.by = "VC-1"
    change(session, key, {"what_we_do_not_know": "of de auto gevolgd wordt"})
    assert said(session, key).endswith("on an earlier version.")
    found = changed_since_confirmed(session, key)
    assert found is not None
    assert found.whole
    assert [english(one.after) for one in found.changes if one.after] == [
        "of de auto gevolgd wordt"
    ]
    assert four_eyes(session, key).settled is False  # type: ignore[union-attr]


def test_at_elevated_nobody_else_is_asked(session: Session, case: CaseId) -> None:
    assessed(session, case, "elevated")
    key = planned(session, case)
    activate(session, key)
    assert said(session, key) == ""
    assert values_of(session, step_key(key)) == {}


def test_two_versions_are_compared_answer_by_answer(session: Session, case: CaseId) -> None:
    key = planned(session, case)
    activate(session, key)
    change(session, key, {"victim_goal": "Iets anders"})
    activate(session, key)
    change(session, key, {"victim_goal": "Nog iets"})
    assert [one.version for one in named_versions(session, key)] == [None, 2, 1]
    between = compare(session, key, old=1, new=2)
    assert between.whole
    (one,) = between.changes
    assert (english(one.before), english(one.after)) == ("x", "Iets anders")
    (last,) = compare(session, key, old=2).changes
    assert english(last.after) == "Nog iets"
    with pytest.raises(UserError, match="no version"):
        compare(session, key, old=9)


def test_a_shielded_answer_is_said_to_have_changed_and_not_shown(
    session: Session, case: CaseId
) -> None:
    key = planned(session, case)
    activate(session, key)
    leaf = next(
        field.key
        for field in session.form("safety_plan").fields
        if session.form("safety_plan").is_sealed(field.key) and field.type in ("text", "long_text")
    )
    change(session, key, {leaf: "Geheime straat 1"})
    (one,) = compare(session, key, old=1).changes
    assert (english(one.before), english(one.after)) == ("shielded", "shielded")
