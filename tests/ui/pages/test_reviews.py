"""Reviews of a case: by when, how they press, and what the menu offers to write down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.app.records import change_many, new_key
from desktop_app.domain.ids import Leaf
from desktop_app.domain.level import Pressing, pressing
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_plan import PlanPart
from desktop_app.ui.pages.case_reviews import ReviewsPart
from tests.ui.pages.office import Office


@pytest.mark.parametrize(
    ("level", "day", "said"),
    [
        ("high", 27, ""),
        ("high", 28, "due"),
        ("high", 29, "due"),
        ("high", 30, "overdue"),
        ("elevated", 30, "due"),
    ],
)
def test_a_review_presses_sooner_at_high(level: Any, day: int, said: Pressing) -> None:
    assert pressing(level, date(2026, 11, 28), date(2026, 11, day)) == said


def test_at_other_levels_it_is_overdue_after_a_week() -> None:
    assert pressing("baseline", date(2026, 11, 20), date(2026, 11, 26)) == "due"
    assert pressing("baseline", date(2026, 11, 20), date(2026, 11, 27)) == "overdue"


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    return made


def run(page: CasePage, name: str) -> None:
    next(one for one in page.commands() if one.id == name).run()


def test_the_list_says_by_when_the_next_review_is_due(
    page: CasePage, office: Office, accessible: Callable[[QWidget], None]
) -> None:
    page.show_tab("reviews")
    safety: Any = page._part("safety")
    part = safety._shown
    assert isinstance(part, ReviewsPart)
    assert "the next review is due by 28 November 2026" in part.head.under.text()
    office.clock.move(days=7)
    part.reload()
    assert "overdue" in part.head.under.text()
    key = new_key(office.session, "review", office.cases["KLAPROOS"])
    values: Any = {
        "date": "2026-11-24",
        "reason": "scheduled",
        "form": "phone",
        "with_whom": ["victim"],
        "what_changed": "Niets",
        "what_worked": "Belafspraak",
        "what_not": "Niets",
        "measures_reviewed": "all",
        "level_change": "same",
        "next_date": "2026-12-01",
        "reviewer": "VC-1",
    }
    office.desk.hub.tell(change_many(office.session, {key: values}))
    part.reload()
    assert part.table._rows.rows[0].words.startswith("24 Nov 2026, Planned, By phone, The same")
    accessible(part)


@pytest.mark.parametrize(
    ("command", "kind", "known"),
    [
        ("contact.new", "contact_log", "at"),
        ("moment.new", "trigger_event", ""),
        ("handover.note", "handover_note", "from_role"),
    ],
)
def test_the_menu_begins_what_has_no_page_of_its_own(
    page: CasePage, command: str, kind: str, known: str
) -> None:
    run(page, command)
    side: Any = page._part("side")
    assert side.pane.key.kind == kind
    if known:
        assert side.pane.form.draft.values[Leaf(known)]


def test_a_review_begins_with_its_day(page: CasePage) -> None:
    run(page, "review.new")
    safety: Any = page._part("safety")
    assert safety.current == "reviews"
    assert safety._shown.pane.form.draft.values[Leaf("date")] == "2026-11-24"


def test_the_plan_adds_moments_and_sharing_and_opens_them(page: CasePage, office: Office) -> None:
    page.show_tab("plan")
    safety: Any = page._part("safety")
    plan: PlanPart = safety._shown
    plan.pane.add_wanted.emit("trigger_event")
    side: Any = page._part("side")
    assert side.pane.key.kind == "trigger_event"
    found = office.session.store.records(side.pane.key.kind, office.cases["KLAPROOS"])
    plan.open_wanted.emit(found[0].key)
    assert office.asked[-1] == ("record", found[0].key)
