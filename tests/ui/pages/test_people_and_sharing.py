"""The tabs People and Sharing: listed, added, taken back, filled in from the office."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import office as offices
from desktop_app.app import people, records, sharings
from desktop_app.domain.ids import Leaf, RecordKey
from desktop_app.ui.pages.case import CasePage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["ZEEGLAS"]))
    return made


def part(page: CasePage, name: str) -> Any:
    page.show_tab(name)
    return page._part(name)


def write(office: Office, page: CasePage, kind: str, **fields: Any) -> RecordKey:
    key = records.new_key(office.session, kind, page.case)
    office.desk.write(lambda: records.change(office.session, key, fields))
    return key


def agree(office: Office, page: CasePage, **more: Any) -> RecordKey:
    fields = {
        "party": "rl_24",
        "purpose": "Opvang",
        "data_kinds": ["time_place"],
        "victim_view": "agrees",
        "legal_basis": "wpg_19",
        "date": "2026-11-01",
        "expires": "2026-12-01",
        "state": "in_force",
    }
    return write(office, page, "sharing", **(fields | more))


def test_people_begin_empty_and_one_is_added_in_the_form(page: CasePage, office: Office) -> None:
    tab = part(page, "people")
    assert tab.empty.isVisible()
    tab.add()
    assert tab.pane is not None
    tab.pane.form.draft.set_all({"role": "rl_06", "label": "AVIM 1"})
    tab.pane.save()
    assert office.failed == []
    tab.step_back()
    assert [one.label for one in people.people(office.session, page.case)] == ["AVIM 1"]
    assert "AVIM 1" in tab.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_people_shows_suspects_and_the_numbers_on_duty(page: CasePage, office: Office) -> None:
    key = office_key(office)
    office.desk.write(
        lambda: records.change(office.session, key, {"unit": "Oost", "duty_number": "088 123 4567"})
    )
    tab = part(page, "people")
    assert tab._suspects.isVisible()
    assert tab._duty.isVisible()
    assert tab._duty.table.model().index(0, 1).data() == "088 123 4567"
    tab._suspects.table.opened.emit(tab._suspects.table._rows.rows[0].key)
    assert office.asked[-1][0] == "record"


def office_key(made: Office) -> RecordKey:
    return offices.office_key(made.session)


def test_a_person_is_filled_in_from_a_colleague(page: CasePage, office: Office) -> None:
    key = records.new_key(office.session, "colleague", None)
    records.change(office.session, key, {"label": "TL", "function": "psychologist"})
    tab = part(page, "people")
    assert tab.from_office.isVisible()
    tab.from_office.act.emit()
    assert tab.pane.form.draft.value("role") == "rl_08"
    assert tab.pane.form.draft.value("label") == "TL"


def test_an_expired_agreement_is_marked_in_word_and_colour(page: CasePage, office: Office) -> None:
    agree(office, page, expires="2026-11-20")
    tab = part(page, "sharing")
    (row,) = tab.table._rows.rows
    assert row.words.startswith("Expired, ")
    assert row.cells[0].ink == "danger"
    assert tab.head.beside.text() == "1 expired"


def test_w_takes_an_agreement_back_and_undo_puts_it_back(page: CasePage, office: Office) -> None:
    key = agree(office, page)
    tab = part(page, "sharing")
    tab.focus_first()
    QTest.keyClick(tab.table, Qt.Key.Key_W)
    values = records.values_of(office.session, key)
    assert values[Leaf("victim_view")] == "withdrawn"
    assert values[Leaf("withdrawn_on")] == "2026-11-24"
    tab._undoing.undo()
    assert sharings.sharings(office.session, page.case)[0].standing == "in_force"


def test_a_record_found_by_search_opens_in_its_tab(page: CasePage, office: Office) -> None:
    key = agree(office, page)
    page.show_record(key, "purpose")
    assert page.tabs.current == "sharing"
    assert page.whereabouts() == (key, "purpose", 0)
