"""Running a checklist: big rows, stamped ticks, reasons, notes, and everything taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import court_day, hearings, sheet_register
from desktop_app.app.court_day import breaks
from desktop_app.app.hearings import RunItem, checklist_run
from desktop_app.app.printing import prepare_sheet
from desktop_app.app.records import change, values_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.ui.dialogs.clock import AskBreak
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.style.look import Look
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
    heights = [table.rowHeight(at) for at, row in enumerate(table._rows.rows) if not row.head]
    assert min(heights) >= 56


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


def test_from_paper_a_typed_time_and_enter_take_one_step_after_another(page: RunPage) -> None:
    page._paper.setChecked(True)
    while page.paper.item is not None and page.paper.item.item.code != "A01":
        QTest.keyClick(page.paper.line, Qt.Key.Key_Down)
    QTest.keyClicks(page.paper.line, "940")
    QTest.keyClick(page.paper.line, Qt.Key.Key_Return)
    assert (item(page, "ck_a01").state, item(page, "ck_a01").at) == ("done", "09:40")
    assert page.paper.line.hasFocus(), "the next time is typed without a key between"
    assert page.paper.line.text() == ""
    assert page.paper.item is not None
    assert page.paper.item.item.code == "A02"
    QTest.keyClick(page.paper.line, Qt.Key.Key_Return)
    ticked = item(page, "ck_a02")
    assert (ticked.state, ticked.at, ticked.on) == ("done", "", "2026-12-28")
    page._undoing.undo()
    page._undoing.undo()
    assert [item(page, one).state for one in ("ck_a01", "ck_a02")] == ["open", "open"]


def test_from_paper_a_time_that_cannot_be_read_is_said_and_nothing_is_ticked(
    page: RunPage,
) -> None:
    page._paper.setChecked(True)
    while page.paper.item is not None and page.paper.item.item.code != "A01":
        QTest.keyClick(page.paper.line, Qt.Key.Key_Down)
    QTest.keyClicks(page.paper.line, "99x")
    QTest.keyClick(page.paper.line, Qt.Key.Key_Return)
    assert page.paper.wrong.text().startswith("Type a time")
    assert item(page, "ck_a01").state == "open"


def test_from_paper_the_weeks_before_have_a_day(page: RunPage) -> None:
    page.take_over()
    assert page.paper.item is not None
    key = page.paper.item.item.id
    assert page.paper.item.item.code.startswith("W")
    QTest.keyClicks(page.paper.line, "24-11")
    QTest.keyClick(page.paper.line, Qt.Key.Key_Return)
    assert (item(page, key).at, item(page, key).on) == ("", "2026-11-24")


def test_from_paper_space_ticks_on_the_list_and_a_digit_begins_the_time(page: RunPage) -> None:
    page._paper.setChecked(True)
    page.steps.focus("ck_a01")
    QTest.keyClick(page.steps.table, Qt.Key.Key_Space)
    assert (item(page, "ck_a01").state, item(page, "ck_a01").at) == ("done", "")
    assert page.steps.current == "ck_a02"
    QTest.keyClicks(page.steps.table, "9")
    assert page.paper.line.hasFocus()
    assert page.paper.line.text() == "9"


def test_from_paper_the_times_and_breaks_of_the_day_are_typed_not_now(
    page: RunPage, office: Office
) -> None:
    page._paper.setChecked(True)
    typed = iter((("9:35",), ("10:40", "10:55"), ("11:10", "")))

    def answer(dialog: Any) -> bool:
        lines = [dialog._line] if hasattr(dialog, "_line") else [dialog._from, dialog._to]
        for line, text in zip(lines, next(typed), strict=True):
            line.setText(text)
        return True

    office.answer = answer
    page.times.now_pressed.emit("arrived")
    assert checklist_run(office.session, page.hearing).times[0][2] == time(9, 35)
    page.times.break_pressed.emit()
    page.times.break_pressed.emit()
    found = [(one.start, one.end) for one in breaks(office.session, page.hearing)]
    assert found == [(time(10, 40), time(10, 55)), (time(11, 10), None)]
    page._undoing.undo()
    assert len(breaks(office.session, page.hearing)) == 1


def test_a_break_that_ends_before_it_began_is_refused(look: Look) -> None:
    dialog = AskBreak(look)
    dialog._from.setText("11:00")
    dialog._to.setText("10:00")
    dialog.accept()
    assert dialog.to_field.message_text == "That is before the break began."
    dialog._to.setText("11:15")
    dialog.accept()
    assert (dialog.start, dialog.end) == (time(11, 0), time(11, 15))
    assert dialog.result()


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


def test_a_break_is_taken_back_with_undo_and_done_again_with_redo(
    page: RunPage, office: Office
) -> None:
    page.times.break_pressed.emit()
    office.clock.move(minutes=10)
    page.times.break_pressed.emit()
    page._undoing.undo()
    assert [one.end for one in breaks(office.session, page.hearing)] == [None]
    page._undoing.undo()
    assert breaks(office.session, page.hearing) == ()
    page._undoing.redo()
    assert [one.start for one in breaks(office.session, page.hearing)] == [time(10, 2)]


def test_a_hearing_that_ended_took_place_until_that_is_taken_back(
    page: RunPage, office: Office
) -> None:
    before = court_day.status(office.session, page.hearing)
    assert before in ("planned", "confirmed")
    page.times.now_pressed.emit("ended")
    assert court_day.status(office.session, page.hearing) == "done"
    page._undoing.undo()
    assert court_day.status(office.session, page.hearing) == before


def test_an_incident_is_entered_while_the_checklist_runs(page: RunPage, office: Office) -> None:
    next(one for one in page.commands() if one.id == "incident.new").run()
    pane = page.aside.pane
    assert pane is not None
    assert page.whereabouts()[0].kind == "incident"
    draft = pane.form.draft
    answers: dict[str, Value] = {
        "kind": ["unexpected_encounter_process"],
        "channel": ["in_person"],
        "severity": "intimidating",
        "immediate_action": ["none_needed"],
    }
    for leaf, value in answers.items():
        draft.set(leaf, value)
    key = pane.key
    pane.save()
    assert page.aside.pane is None
    assert values_of(office.session, key)[Leaf("severity")] == "intimidating"
    assert page.steps.table.hasFocus()


def test_an_incident_half_typed_is_kept_when_the_person_goes_back(
    page: RunPage, office: Office
) -> None:
    page.begin_incident()
    assert page.aside.pane is not None
    key = page.aside.pane.key
    page.aside.pane.form.draft.set("severity", "serious")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.aside.isVisible()
    assert office.session.drafts.load(key) is not None


def test_how_the_day_went_opens_in_the_hearing(page: RunPage, office: Office) -> None:
    page._show_after()
    assert office.asked[-1] == ("record", page.hearing)


def test_a_time_that_is_no_time_is_shown_as_it_is(page: RunPage, office: Office) -> None:
    key = checklist_run(office.session, page.hearing).checklist
    change(office.session, key, {"items.ck_a01.state": "done", "items.ck_a01.at": "rond tien"})
    page.reload()
    row = next(one for one in page.steps.table._rows.rows if one.key == "ck_a01")
    assert row.cells[2].text == "rond tien"
    page._correct_time("ck_a01")


def test_after_the_hearing_the_open_questions_about_the_day_are_counted(
    page: RunPage, office: Office
) -> None:
    assert not page.courtroom.after.text()
    page.times.now_pressed.emit("ended")
    assert page.courtroom.after.text() == (
        "6 questions about the day are open. The figures count them."
    )
    change(office.session, page.hearing, {"attended": "yes", "postponed": "no"})
    page.reload()
    assert page.courtroom.after.text().startswith("4 questions")


def test_taking_over_shows_the_steps_of_the_sheet_in_its_order_with_its_numbers(
    page: RunPage, office: Office
) -> None:
    page._paper.setChecked(True)
    rows = [row for row in page.steps.table._rows.rows if not row.head]
    shown = [row.key for row in rows]
    prepared = prepare_sheet(office.session, page.hearing)
    text = prepared.printed.text
    numbers = [row.cells[1].text.split("  ")[0] for row in rows]
    places = [text.index(f"{number} ") for number in numbers]
    assert places == sorted(places), "the order on paper is another"
    assert not {"E01", "N01"} & set(numbers), "what is never printed"
    assert page.stages._count.text() == f"5 of {len(shown)}"
    table = page.steps.table
    heights = {table.rowHeight(at) for at, row in enumerate(table._rows.rows) if not row.head}
    assert min(heights) == table.verticalHeader().defaultSectionSize(), (
        "a row has the height of a heading that stood there before"
    )
    page._paper.setChecked(False)
    assert page.stages._count.text() == "5 of 73"


def test_a_sheet_that_was_taken_over_is_booked_in(page: RunPage, office: Office) -> None:
    session = office.session
    page._paper.setChecked(True)
    page.paper.book.click()
    assert office.said[-1] == "No sheet of this hearing is out"
    prepared = prepare_sheet(session, page.hearing)
    sheet_register.register(session, prepared, way="print")
    assert [one.code for one in sheet_register.issued_for(session, page.hearing)] == [prepared.code]
    office.answer = lambda _dialog: True
    page.paper.book.click()
    assert sheet_register.issued_for(session, page.hearing) == ()
    assert sheet_register.find_sheet(session, prepared.code).state == "destroyed"


def test_a_half_typed_time_and_the_step_it_stands_beside_are_told_and_put_back(
    page: RunPage, office: Office, shown: Callable[[Any], Any]
) -> None:
    page.take_over()
    while page.paper.item is not None and page.paper.item.item.code != "A01":
        QTest.keyClick(page.paper.line, Qt.Key.Key_Down)
    QTest.keyClicks(page.paper.line, "94")
    QTest.keyClick(page.paper.line, Qt.Key.Key_Left)
    key, leaf, cursor = page.whereabouts()
    assert (leaf, cursor, page.half_typed) == ("items.ck_a01.at", 1, "94")
    again: RunPage = shown(RunPage(office.desk, page.hearing))
    again.go_to(leaf)
    again.type_again(page.half_typed, cursor)
    assert again.paper.line.hasFocus()
    assert (again.paper.line.text(), again.paper.line.cursorPosition()) == ("94", 1)
    assert again.paper.item is not None
    assert again.paper.item.item.code == "A01"
    assert key == again.whereabouts()[0]
