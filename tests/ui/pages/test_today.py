"""Today: the right lines, ticked and put off by key, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import agenda, hearings
from desktop_app.app.offers import take_step
from desktop_app.app.records import change
from desktop_app.ui.dialogs.reason import PutOff
from desktop_app.ui.forms.rail_parts import Jump
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


def test_coming_back_the_line_that_was_opened_has_the_focus(page: TodayPage) -> None:
    key = page.ahead.keys[2]
    page.ahead.table.set_current(key)
    page.ahead.table.setFocus()
    QTest.keyClick(page.ahead.table, Qt.Key.Key_Return)
    page.left()
    page._new.setFocus()
    page.entered()
    assert page.ahead.table.hasFocus()
    assert page.ahead.table.current_key == key
    page._new.setFocus()
    page.entered()
    assert page.late.table.hasFocus(), "later it begins with what is late again"


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


def test_the_days_after_a_hearing_today_asks_how_it_went_until_that_is_told(
    page: TodayPage, office: Office
) -> None:
    hearing = hearings.hearings(office.session, office.cases["KLAPROOS"])[0]
    assert hearing.day is not None
    assert not page.back.isVisible()
    office.clock.move(days=(hearing.day - office.session.today()).days + 1)
    page.reload()
    assert page.back.isVisible()
    assert "6 questions about the day" in texts(page.back.table)[0]
    page.back.table.opened.emit(page.back.keys[0])
    assert office.asked[-1] == ("record", hearing.key)
    told = {"attended": "yes", "accompanied": "yes", "suspect_present": "no", "encounter": "no"}
    change(office.session, hearing.key, {**told, "asked_again": "no", "postponed": "no"})
    page.reload()
    assert not page.back.isVisible()
    change(office.session, hearing.key, {"encounter": None})
    office.clock.move(days=20)
    page.reload()
    assert not page.back.isVisible(), "after two weeks the case still asks, Today no more"


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


def test_what_is_late_beyond_a_page_is_counted_and_shown_on_request(page: TodayPage) -> None:
    number = len(page.late.keys)
    page._most = agenda.Most(late=1)
    page.reload()
    assert len(page.late.keys) == 1
    assert page.late.count.text() == str(number)
    assert page.late.more.text() == f"And {number - 1} more"
    while page.late.more.isVisible():
        page.late.more.click()
    assert len(page.late.keys) == number


def test_cases_that_ask_for_attention_stand_beside_today_and_open_there(
    page: TodayPage, office: Office, qtbot: Any
) -> None:
    card = page.attention
    qtbot.waitUntil(lambda: len(card.asking) == 3)
    assert card.isVisible()
    first = card.asking[0]
    assert first.first.urgent
    opened: list[Any] = []
    office.desk.record_wanted.connect(lambda key, leaf, _cursor: opened.append((key, leaf)))
    QTest.keyClick(card.findChildren(Jump)[0], Qt.Key.Key_Space)
    assert opened == [(first.first.key, first.first.leaf)]
    assert all("%" not in one.accessibleName() for one in card.findChildren(Jump))


def test_what_a_case_asks_for_is_read_again_when_it_changed(
    page: TodayPage, office: Office, qtbot: Any
) -> None:
    card = page.attention
    qtbot.waitUntil(lambda: len(card.asking) == 3)
    before = card.asking
    offered = next(one for one in before if one.first.step)
    changes = take_step(office.session, offered.first)
    page.on_changes(changes)
    qtbot.waitUntil(lambda: len(card.asking) == 3 and card.asking != before)
    assert offered.first not in [one.first for one in card.asking], "its step stands in the case"
