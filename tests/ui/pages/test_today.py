"""Today: the right lines, ticked and put off by key, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import agenda, hearings
from desktop_app.app.records import change
from desktop_app.ui.dialogs.reason import PutOff
from desktop_app.ui.pages.today import TodayPage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> TodayPage:
    made: TodayPage = shown(TodayPage(office.desk))
    return made


def texts(table: Any, column: int = 2) -> list[str]:
    model = table.model()
    return [model.index(at, column).data() for at in range(model.rowCount())]


def test_late_things_come_first_then_today_then_the_week(page: TodayPage) -> None:
    assert texts(page.late.table, 3) == ["NOORDERLICHT", "ZEEGLAS"]
    assert texts(page.late.table, 1) == ["3 days late", "1 day late"]
    assert "before 17:00" in texts(page.today.table, 1)
    assert len(page.ahead.keys) == len(agenda.today(page._desk.session).ahead)
    assert not page.soon.isVisible()


def test_the_first_late_line_has_the_focus_and_says_itself_in_words(page: TodayPage) -> None:
    assert page.late.table.hasFocus()
    said = page.late.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("3 days late, Uitzoeken")
    assert said.endswith("NOORDERLICHT, level Elevated")


def test_space_ticks_a_step_and_undo_opens_it_again(page: TodayPage, office: Office) -> None:
    before = texts(page.late.table)
    QTest.keyClick(page.late.table, Qt.Key.Key_Space)
    assert len(page.late.keys) == 1
    assert office.said[-1].startswith("Ticked off")
    page._undoing.undo()
    assert texts(page.late.table) == before
    page._undoing.redo()
    assert len(page.late.keys) == 1


def test_what_was_ticked_today_stays_in_sight_and_can_be_opened_again(page: TodayPage) -> None:
    session = page._desk.session
    done = agenda.today(session).done
    assert len(done) == 1
    key = page.today.keys[-1]
    page._press(key, "undo")
    assert agenda.today(session).done == ()


def test_down_goes_on_into_the_next_list(page: TodayPage) -> None:
    table = page.late.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert page.today.table.hasFocus()
    assert page.today.table.current_key == page.today.keys[0]
    QTest.keyClick(page.today.table, Qt.Key.Key_Up)
    assert page.late.table.hasFocus()


def test_s_puts_a_step_off_with_a_reason_and_undo_brings_it_back(
    page: TodayPage, office: Office
) -> None:
    asked: list[PutOff] = []

    def answer(dialog: Any) -> bool:
        asked.append(dialog)
        dialog.accept()
        assert dialog.field.message_text, "a reason is needed"
        dialog._line.setText("tolk ziek")
        return True

    office.answer = answer
    QTest.keyClicks(page.late.table, "s")
    assert len(asked) == 1
    assert len(page.late.keys) == 1
    page._undoing.undo()
    assert len(page.late.keys) == 2


def test_enter_opens_the_case_at_the_step(page: TodayPage, office: Office) -> None:
    QTest.keyClick(page.late.table, Qt.Key.Key_Return)
    what, key = office.asked[-1]
    assert what == "record"
    assert key.kind == "step"
    assert key.case == office.cases["NOORDERLICHT"]


def test_a_day_before_a_hearing_its_checklist_is_the_first_row(
    page: TodayPage, office: Office
) -> None:
    hearing = hearings.hearings(office.session, office.cases["KLAPROOS"])[0].key
    soon = {"at": "2026-11-25T08:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    office.desk.write(lambda: change(office.session, hearing, {"starts_at": soon}))
    assert page.soon.isVisible()
    assert "5 of 73 done" in texts(page.soon.table)[0]
    wanted: list[Any] = []
    page.run_wanted.connect(wanted.append)
    page._open(page.soon.keys[0])
    assert wanted == [hearing]


def test_the_rail_says_where_the_work_is(page: TodayPage, office: Office) -> None:
    assert page.exchange._here._number.text() != "0"
    assert page.paper._detail.text() == "No sheets are out."
    page.exchange.make_wanted.emit()
    assert office.asked[-1] == ("exchange", "export")


def test_everything_on_the_page_has_a_name(
    page: TodayPage, accessible: Callable[[Any], None]
) -> None:
    accessible(page)


def test_nothing_is_clipped(office: Office, unclipped: Callable[[Callable[[], Any]], None]) -> None:
    def factory() -> TodayPage:
        page = TodayPage(office.desk)
        page.set_breadth(office.desk.look.breadth(1366))
        page.reload()
        return page

    unclipped(factory)
