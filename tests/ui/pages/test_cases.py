"""Cases: searching first, a glance at the right, and a new case from the search box."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.app import cases
from desktop_app.app.records import values_of
from desktop_app.domain.ids import Leaf
from desktop_app.ui.pages.cases import CasesPage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasesPage:
    made: CasesPage = shown(CasesPage(office.desk))
    return made


def codes(page: CasesPage) -> list[str]:
    model = page.table.model()
    return [model.index(at, 1).data() for at in range(model.rowCount())]


def words(widget: Any) -> str:
    return " | ".join(one.text() for one in widget.findChildren(QLabel))


def test_cases_stand_by_their_next_step_late_first(page: CasesPage) -> None:
    assert codes(page) == ["NOORDERLICHT", "ZEEGLAS", "KLAPROOS"]
    assert page.head.beside.text() == "3 open · 0 closed"


def test_typing_finds_a_case_even_when_mistyped(page: CasesPage) -> None:
    QTest.keyClicks(page.search, "klaproos")
    assert codes(page) == ["KLAPROOS"]
    page.search.setText("KLAPRSOO")
    assert codes(page) == ["KLAPROOS"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(codes(page)) == 3
    assert page.table.hasFocus()


def test_sorting_by_level_and_codename(page: CasesPage) -> None:
    page.order.set_value("code")
    page._fill()
    assert codes(page) == ["KLAPROOS", "NOORDERLICHT", "ZEEGLAS"]
    page.order.set_value("level")
    page._fill()
    assert codes(page)[0] == "KLAPROOS"


def test_filters_and_sort_are_as_they_were_left(
    page: CasesPage, office: Office, shown: Callable[[Any], Any]
) -> None:
    for choice, value in ((page.order, "code"), (page.level, "high")):
        choice.set_value(value)
        choice.picked.emit(value)
    again: CasesPage = shown(CasesPage(office.desk))
    assert (again.order.value, again.level.value, again.status.value) == ("code", "high", "open")
    assert again.table.model().rowCount() == page.table.model().rowCount() < 3
    office.session.store.settings.put("list.cases", {"order": "moon", "level": 7})
    usual = CasesPage(office.desk)
    assert (usual.order.value, usual.level.value) == ("step", "all")


def test_the_glance_shows_contact_next_step_and_measures(page: CasesPage, office: Office) -> None:
    page.show_case(office.cases["KLAPROOS"])
    seen = words(page.preview)
    for part in ("App, neutral text, no voicemail", "3 Dec: Suspension", "Surveillance"):
        assert part in seen
    assert "draft v2, 3 answers needed" in seen


def test_enter_opens_the_case(page: CasesPage, office: Office) -> None:
    page.show_case(office.cases["KLAPROOS"])
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert office.asked[-1] == ("case", office.cases["KLAPROOS"])


def test_a_new_case_begins_in_the_search_box_and_doubles_are_refused(
    page: CasesPage, office: Office
) -> None:
    page.start_new()
    assert page.search.hasFocus()
    assert page.new_card.open_button.blocked
    QTest.keyClicks(page.search, "Klaproos")
    assert page.new_card.open_button.blocked
    page.search.setText("dauwland")
    assert not page.new_card.open_button.blocked
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    case = cases.find_case(office.session, "DAUWLAND")
    assert office.asked[-1] == ("case", case)
    assert page.search.text() == ""


def test_a_case_begins_before_contact_with_a_codename_and_nothing_else(
    page: CasesPage, office: Office
) -> None:
    page.start_new()
    page.search.setText("dauwland")
    page.new_card.before_contact.setFocus()
    QTest.keyClick(page.new_card.before_contact, Qt.Key.Key_Space)
    page.new_card.open_button.click()
    case = cases.find_case(office.session, "DAUWLAND")
    values = values_of(office.session, cases.case_key(case))
    assert values[Leaf("status")] == "pre_contact"
    said = {leaf for leaf in values if not leaf.startswith("x")}  # tracks: not started
    assert said == {"codename", "number", "status", "opened_on", "example"}
    assert page.new_card.before_contact.state == "off"


def test_a_codename_is_drawn_at_random_and_is_free(page: CasesPage) -> None:
    page.start_new()
    page._suggest()
    assert page.search.text()
    assert not page.new_card.open_button.blocked


def test_everything_on_the_page_has_a_name(
    page: CasesPage, office: Office, accessible: Callable[[Any], None]
) -> None:
    page.start_new()
    accessible(page)


def test_nothing_is_clipped(office: Office, unclipped: Callable[[Callable[[], Any]], None]) -> None:
    def factory() -> CasesPage:
        page = CasesPage(office.desk)
        page.set_breadth(office.desk.look.breadth(1366))
        page.reload()
        page.start_new()
        return page

    unclipped(factory)
