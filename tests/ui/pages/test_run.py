"""Running a checklist: big rows, stamped ticks, reasons, notes, and everything taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import hearings
from desktop_app.app.court_day import breaks
from desktop_app.app.hearings import RunItem, checklist_run
from desktop_app.ui.pages.run import RunPage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> RunPage:
    hearing = hearings.hearings(office.session, office.cases["KLAPROOS"])[0].key
    office.clock.time = datetime(2026, 12, 28, 9, 2, tzinfo=UTC)
    made: RunPage = shown(RunPage(office.desk, hearing))
    made.show_stage("A")
    made._focus_first_open()
    return made


def item(page: RunPage, name: str) -> RunItem:
    run = checklist_run(page._desk.session, page.hearing)
    return next(one for group in run.groups for one in group.items if one.item.id == name)


def test_stages_have_counts_and_the_next_one_follows(page: RunPage) -> None:
    assert page.stages._count.text() == "5 of 73"
    assert page.steps._count.text() == "0 of 6"
    rows = page.steps.table._rows.rows
    assert [one.head for one in rows].count(True) == 1
    assert len(rows) == 6 + 1 + 7


def test_a_row_is_at_least_56_pixels_high(page: RunPage) -> None:
    table = page.steps.table
    assert all(table.rowHeight(at) >= 56 for at, row in enumerate(table._rows.rows) if not row.head)


def test_space_ticks_with_the_time_and_goes_to_the_next(page: RunPage) -> None:
    QTest.keyClick(page.steps.table, Qt.Key.Key_Space)
    done = item(page, "ck_a01")
    assert (done.state, done.at) == ("done", "10:02")
    assert page.steps.current == "ck_a02"
    page._undoing.undo()
    assert item(page, "ck_a01").state == "open"


def test_the_whole_row_toggles_by_mouse(page: RunPage) -> None:
    table = page.steps.table
    where = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert item(page, "ck_a01").state == "done"
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert item(page, "ck_a01").state == "open"


def test_n_says_not_applicable_with_a_reason_only(page: RunPage, office: Office) -> None:
    office.answer = lambda _dialog: False
    QTest.keyClicks(page.steps.table, "n")
    assert item(page, "ck_a01").state == "open"

    def answer(dialog: Any) -> bool:
        dialog.accept()
        assert dialog.field.message_text
        dialog._line.setText("dienstingang")
        return True

    office.answer = answer
    QTest.keyClicks(page.steps.table, "n")
    waived = item(page, "ck_a01")
    assert (waived.state, waived.reason) == ("waived", "dienstingang")
    page._undoing.undo()
    assert item(page, "ck_a01").state == "open"


def test_a_note_is_kept_with_the_step(page: RunPage, office: Office) -> None:
    commands = {one.id: one for one in page.commands()}
    assert commands["run.note"].keys == "Ctrl+Shift+N"

    def answer(dialog: Any) -> bool:
        dialog._area.setPlainText("Rol hangt aan de balie")
        return True

    office.answer = answer
    commands["run.note"].run()
    assert item(page, "ck_a01").note == "Rol hangt aan de balie"


def test_the_time_of_a_tick_is_corrected(page: RunPage, office: Office) -> None:
    page._toggle("ck_a01")

    def answer(dialog: Any) -> bool:
        dialog._line.setText("958")
        return True

    office.answer = answer
    page._correct_time("ck_a01")
    assert item(page, "ck_a01").at == "09:58"


def test_the_times_of_the_day_are_now_one_after_another(page: RunPage) -> None:
    page.times.now_pressed.emit("arrived")
    run = checklist_run(page._desk.session, page.hearing)
    assert run.times[0][2] == time(10, 2)
    assert run.expected == "called_in"
    page._undoing.undo()
    assert checklist_run(page._desk.session, page.hearing).times[0][2] is None


def test_a_break_begins_and_ends(page: RunPage, office: Office) -> None:
    page.times.break_pressed.emit()
    office.clock.move(minutes=10)
    page.times.break_pressed.emit()
    found = breaks(office.session, page.hearing)
    assert [(one.start, one.end) for one in found] == [(time(10, 2), time(10, 12))]


def test_taking_over_from_paper_asks_for_the_time_on_the_sheet(
    page: RunPage, office: Office
) -> None:
    page._paper.setChecked(True)

    def answer(dialog: Any) -> bool:
        dialog._line.setText("9:40")
        return True

    office.answer = answer
    page._toggle("ck_a01")
    assert item(page, "ck_a01").at == "09:40"


def test_the_emergency_plan_is_in_reach(page: RunPage, office: Office) -> None:
    opened: list[Any] = []
    office.answer = lambda dialog: bool(opened.append(dialog))
    page.strip.emergency.emit()
    assert len(opened) == 1
    assert page.strip._emergency.isVisible()


def test_everything_on_the_page_has_a_name(
    page: RunPage, accessible: Callable[[Any], None]
) -> None:
    accessible(page)


def test_nothing_is_clipped(office: Office, unclipped: Callable[[Callable[[], Any]], None]) -> None:
    hearing = hearings.hearings(office.session, office.cases["KLAPROOS"])[0].key

    def factory() -> RunPage:
        page = RunPage(office.desk, hearing)
        page.set_breadth(office.desk.look.breadth(1366))
        return page

    unclipped(factory)
