"""A case: the strip, its tabs, and the records opened in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import cases, hearings, measures, sheet_register, steps
from desktop_app.app.cases import case_header
from desktop_app.app.printing import prepare_sheet
from desktop_app.app.records import values_of
from desktop_app.domain.ids import Leaf
from desktop_app.ui.models.timeline_entries import timeline_key
from desktop_app.ui.pages.case import TABS, CasePage
from desktop_app.ui.pages.case_hearings import HearingsPart
from desktop_app.ui.pages.case_history import HistoryPart
from desktop_app.ui.pages.case_overview import OverviewPart
from desktop_app.ui.pages.case_safety import SafetyPart
from desktop_app.ui.pages.case_steps import StepsPart
from desktop_app.ui.style.look import Breadth
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    return made


def part(page: CasePage, name: str) -> Any:
    page.show_tab(name)
    return page._part(name)


def test_the_strip_says_who_how_serious_how_to_reach_and_what_is_next(page: CasePage) -> None:
    strip = page.strip
    assert strip._code.text() == "KLAPROOS"
    assert strip._contact.text() == "App, neutral text, no voicemail"
    assert strip._step.text().startswith("Bel via afgesproken weg")
    assert strip.isVisible()
    for tab in TABS:
        page.show_tab(tab)
        assert strip.isVisible()


def test_nothing_secret_stands_in_the_strip(page: CasePage, office: Office) -> None:
    said = page.strip.accessibleDescription()
    for secret in ("theepot", "paraplubak", "06 1111"):
        assert secret not in said


def test_ticking_in_the_strip_shows_the_step_after_it(page: CasePage) -> None:
    first = page.strip._step.text()
    page.strip.ticked.emit()
    assert page.strip._step.text() != first


def test_the_overview_shows_future_and_past_and_opens_a_record(
    page: CasePage, office: Office
) -> None:
    overview = part(page, "overview")
    assert isinstance(overview, OverviewPart)
    titles = [
        one if isinstance(one, str) else one.title for one in overview.timeline._entries.items
    ]
    today = next(at for at, one in enumerate(titles) if one.startswith("Today"))
    assert titles.index("Suspension or release expected") < today
    assert titles.index("Own number: 3") > today
    assert overview.numbers.chart._numbers.points[-1][1] == 3
    assert "telefoon" in overview.unknown._text.text()
    overview.area.set_value("safety")
    overview._fill()
    fewer = len(overview.timeline._entries.items)
    assert fewer < len(titles)
    key = next(one for one in overview._entries if one.sign == "hearing").key
    page.show_record(key)
    assert page.tabs.current == "hearings"
    assert page.whereabouts() is not None


def test_tabs_go_on_and_back_by_key(page: CasePage) -> None:
    commands = {one.id: one for one in page.commands()}
    assert commands["tab.next"].keys == "Ctrl+PgDown"
    commands["tab.next"].run()
    assert page._current == "steps"
    commands["tab.previous"].run()
    assert page._current == "overview"


def test_a_step_is_ticked_by_key_and_taken_back(page: CasePage, office: Office) -> None:
    tab = part(page, "steps")
    assert isinstance(tab, StepsPart)
    tab.focus_first()
    before = len(steps.steps(office.session, page.case).open)
    QTest.keyClick(tab.open_table, Qt.Key.Key_Space)
    assert len(steps.steps(office.session, page.case).open) == before - 1
    tab._undoing.undo()
    assert len(steps.steps(office.session, page.case).open) == before


def test_a_new_step_is_asked_for_and_added(page: CasePage, office: Office) -> None:
    tab = part(page, "steps")

    def answer(dialog: Any) -> bool:
        dialog._what.setText("Bel de griffie")
        dialog._day.setText("morgen")
        return True

    office.answer = answer
    tab.add()
    assert "Bel de griffie" in [one.what for one in steps.steps(office.session, page.case).open]


def test_a_measure_is_written_and_saved_in_its_form(page: CasePage, office: Office) -> None:
    tab = part(page, "safety")
    assert isinstance(tab, SafetyPart)
    tab.show_sub("measures")
    listed = tab._shown
    listed.add()
    assert listed.pane is not None
    key = listed.pane.key
    draft = listed.pane.form.draft
    draft.set("type", "pm_16")
    draft.set("owner", "VC")
    listed.pane.save()
    assert values_of(office.session, key)[Leaf("type")] == "pm_16"
    assert page.whereabouts() is not None
    page._go_back()
    assert listed.pane is None
    assert len(measures.measures(office.session, page.case)) == 5
    page._go_back()
    assert office.asked[-1] == ("back", "")


def test_a_measure_entered_by_mistake_is_withdrawn_with_a_reason(
    page: CasePage, office: Office
) -> None:
    key = measures.measures(office.session, page.case)[0].key
    page.show_record(key)

    def answer(dialog: Any) -> bool:
        dialog._line.setText("verkeerde zaak")
        return True

    office.answer = answer
    {one.id: one for one in page.commands()}["record.withdraw"].run()
    assert key not in [one.key for one in measures.measures(office.session, page.case)]
    assert page.whereabouts() is None


def test_an_own_number_is_written_down_from_the_overview(page: CasePage, office: Office) -> None:
    page._overview.numbers.add_wanted.emit()
    side = page._part("side")
    draft = side.pane.form.draft
    assert draft.value("asked_on") == "2026-11-24"
    draft.set("overall", 5)
    draft.set("asked_by", "coordinator")
    draft.set("could_hear", ["nobody"])
    side.pane.save()
    page._go_back()
    assert page._current == "overview"
    assert page._overview.numbers.chart._numbers.points[-1][1] == 5


def test_details_of_the_case_and_its_phases_are_in_reach(page: CasePage) -> None:
    {one.id: one for one in page.commands()}["case.details"].run()
    spot = page.whereabouts()
    assert spot is not None
    assert spot[0] == cases.case_key(page.case)
    page._go_back()
    page._overview.band.phases_wanted.emit(page._overview.band.choice.value)
    spot = page.whereabouts()
    assert spot is not None
    assert spot[0].kind == "proceeding"


def test_what_is_typed_in_the_plan_is_kept_and_found_again(page: CasePage, office: Office) -> None:
    key = cases.plan_key(page.case)
    page.show_record(key, "victim_goal")
    pane = page._part("safety")._shown.pane
    pane.form.draft.set("victim_goal", "Rust")
    pane.keep()
    kept = office.session.drafts.load(key)
    assert kept is not None
    assert kept.place.field == "victim_goal"
    assert "not saved yet" in page.strip._detail.text()


def test_the_plan_says_what_it_still_needs_in_the_tab(page: CasePage) -> None:
    assert page._needed == 3


def test_hearings_run_their_checklist(page: CasePage, office: Office) -> None:
    tab = part(page, "hearings")
    assert isinstance(tab, HearingsPart)
    wanted: list[Any] = []
    page.run_wanted.connect(wanted.append)
    tab.focus_first()
    QTest.keyClicks(tab.table, "r")
    assert wanted == [hearings.hearings(office.session, page.case)[0].key]


def test_history_shows_every_save_with_before_and_after(page: CasePage, office: Office) -> None:
    tab = part(page, "history")
    assert isinstance(tab, HistoryPart)
    total = sum(one.revisions for one in office.session.store.records(case=page.case, hidden=True))
    assert tab.table.model().rowCount() == total
    texts = [one.text() for one in tab._inside.findChildren(type(page.strip._code))]
    assert any(one.startswith("before: ") for one in texts)
    assert not any("theepot" in one for one in texts)


def test_the_emergency_plan_opens_by_key(page: CasePage, office: Office) -> None:
    seen: list[str] = []

    def answer(dialog: Any) -> bool:
        seen.extend(one.text() for one in dialog.findChildren(type(page.strip._code)))
        return False

    office.answer = answer
    {one.id: one for one in page.commands()}["emergency"].run()
    assert "Deur op slot, naar achteren" in seen


@pytest.mark.parametrize("tab", [*TABS, "assessment", "plan", "measures"])
def test_everything_on_every_tab_has_a_name(
    page: CasePage, tab: str, accessible: Callable[[Any], None]
) -> None:
    page.show_tab(tab)
    accessible(page)


@pytest.mark.parametrize(
    "tab", ["overview", "steps", "interviews", "hearings", "history", "measures"]
)
def test_nothing_is_clipped(
    office: Office, tab: str, unclipped: Callable[[Callable[[], Any]], None]
) -> None:
    def factory() -> CasePage:
        page = CasePage(office.desk, office.cases["KLAPROOS"])
        page.set_breadth(office.desk.look.breadth(1366))
        page.show_tab(tab)
        return page

    unclipped(factory)


def test_the_next_step_ticked_in_the_strip_is_opened_again_by_undo(
    page: CasePage, office: Office
) -> None:
    before = case_header(office.session, page.case)
    assert before is not None
    page.strip.ticked.emit()
    after = case_header(office.session, page.case)
    assert after is not None
    assert after.next_step != before.next_step
    commands = {one.id: one for one in page.commands()}
    commands["undo"].run()
    back = case_header(office.session, page.case)
    assert back is not None
    assert back.next_step == before.next_step
    commands["redo"].run()
    assert case_header(office.session, page.case) == after


def test_a_sheet_in_the_timeline_leads_to_the_register(page: CasePage, office: Office) -> None:
    hearing = hearings.hearings(office.session, page.case)[0].key
    key, changes = sheet_register.register(
        office.session, prepare_sheet(office.session, hearing), way="print"
    )
    office.desk.write(lambda: changes)
    part: Any = page._part("overview")
    entry = next(one for one in part._entries if one.key == key)
    part.timeline.opened.emit(timeline_key(entry))
    assert office.asked[-1] == ("record", key), "Paper shows it in its register"


def test_larger_letters_reach_the_parts_of_the_strip_that_move(
    page: CasePage, office: Office
) -> None:
    look, strip = office.desk.look, page.strip
    parts = (strip._step, strip._level, strip._tick)
    before = [one.font().pixelSize() for one in parts]
    try:
        look.set_percent(200)
        page.set_breadth(Breadth.NARROW)
        assert [one.font().pixelSize() for one in parts] == [2 * size for size in before]
        look.set_percent(100)
        page.set_breadth(Breadth.WIDE)
        assert [one.font().pixelSize() for one in parts] == before
    finally:
        look.set_percent(100)
