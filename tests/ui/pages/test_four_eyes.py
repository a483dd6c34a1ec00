"""Four eyes above a plan: who read it, confirming with another key, and what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import activating, records
from desktop_app.app.cases import plan_key
from desktop_app.app.confirming import confirm, four_eyes
from desktop_app.app.records import change
from desktop_app.ui.dialogs.compare_versions import CompareVersions
from desktop_app.ui.dialogs.second_person import DeclareSecond, SecondPerson
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_plan import PlanPart
from desktop_app.ui.style.look import Breadth
from tests.filling import fill
from tests.ui.pages.office import Office


@pytest.fixture
def plan(office: Office, shown: Callable[[Any], Any]) -> PlanPart:
    page: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    page.show_tab("plan")
    safety: Any = page._part("safety")
    found: PlanPart = safety._shown
    return found


def ready(office: Office, plan: PlanPart) -> None:
    """Answer what the plan still needs, but nobody read it yet."""
    key = plan.pane.key
    draft = records.open_draft(office.session, key)
    fill(draft, lambda _field: "x", phone="+31612345678", day="2026-11-24")
    draft.set("approved_by", None)
    office.desk.hub.tell(records.save(office.session, key, draft))


def names(page: PlanPart) -> set[str]:
    return {one.id for one in page.commands()}


def test_the_line_says_who_read_it_and_that_it_has_lapsed(plan: PlanPart) -> None:
    eyes = plan.pane.eyes
    assert eyes is not None
    assert eyes.text.text().startswith("Declared: VC-2. That was good until")
    assert eyes.changed.isVisible()
    assert not eyes.confirm.isVisible()
    assert "versions.compare" in names(plan)
    assert "record.confirm" not in names(plan)


def test_the_lines_around_the_form_scroll_with_it_where_room_is_scarce(plan: PlanPart) -> None:
    pane = plan.pane
    scroll = pane.form._scroll  # type: ignore[union-attr]
    for breadth, scrolls in ((Breadth.NARROW, True), (Breadth.WIDE, False)):
        plan.set_breadth(breadth)
        QApplication.processEvents()
        for line in (pane.eyes, pane.where):
            assert line is not None
            assert scroll.isAncestorOf(line) is scrolls
            assert not line.isHidden()


def test_another_key_confirms_from_the_line(plan: PlanPart, office: Office) -> None:
    office.session.by = "VC-2"
    eyes = plan.pane.eyes
    assert eyes is not None
    eyes.refresh()
    asked: list[Any] = []

    def answer(dialog: Any) -> bool:
        asked.append(dialog)
        return True

    office.answer = answer
    eyes.confirm.click()
    assert isinstance(asked[0], SecondPerson)
    assert eyes.text.text().startswith("Confirmed by VC-2 on")
    assert not eyes.confirm.isVisible()


def test_what_changed_is_said_answer_by_answer(plan: PlanPart, office: Office) -> None:
    key = plan.pane.key
    office.desk.hub.tell(change(office.session, key, {"victim_goal": "Naar zee"}))
    seen: list[str] = []

    def answer(dialog: CompareVersions) -> bool:
        assert dialog._inside is not None
        seen.append(dialog.count.text())
        seen.extend(
            one.text() for one in dialog._inside.findChildren(QWidget) if hasattr(one, "text")
        )
        return False

    office.answer = answer
    assert plan.pane.eyes is not None
    plan.pane.eyes.changed.click()
    assert any("Naar zee" in one for one in seen)
    assert any(one.startswith("before: ") for one in seen)


def test_at_high_activating_asks_who_read_it(plan: PlanPart, office: Office) -> None:
    ready(office, plan)

    def answer(dialog: DeclareSecond) -> bool:
        dialog.accept()
        assert dialog.field.message_text
        dialog._line.setText("teamleider")
        return True

    office.answer = answer
    plan.pane._activate()
    found = four_eyes(office.session, plan.pane.key)
    assert found is not None
    assert (found.version, found.declared, found.changed) == (2, "teamleider", False)
    assert activating.step_key(plan.pane.key) is not None


def test_in_an_emergency_the_plan_is_in_force_before_anybody_read_it(
    plan: PlanPart, office: Office
) -> None:
    ready(office, plan)

    def answer(dialog: DeclareSecond) -> bool:
        dialog.later.click()
        return False

    office.answer = answer
    plan.pane._activate()
    eyes = plan.pane.eyes
    assert eyes is not None
    assert eyes.text.text().startswith("In force as an emergency: confirm before 25 Nov")


def test_the_dialogs_and_the_line_have_names_and_room(
    plan: PlanPart,
    office: Office,
    accessible: Callable[[QWidget], None],
    unclipped: Callable[[Callable[[], Any]], None],
) -> None:
    session, key = office.session, plan_key(office.cases["KLAPROOS"])
    session.by = "VC-2"
    confirm(session, key)
    session.by = "VC-1"
    change(session, key, {"victim_goal": "Naar zee"})

    def compare() -> CompareVersions:
        return CompareVersions(
            office.desk.look,
            activating.named_versions(session, key),
            lambda old, new: activating.compare(session, key, old=old, new=new),
        )

    for dialog in (compare(), DeclareSecond(office.desk.look)):
        accessible(dialog)
    unclipped(compare)
    unclipped(lambda: DeclareSecond(office.desk.look))
