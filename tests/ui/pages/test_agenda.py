"""Agenda: week and list over the derived agenda, moving with what follows, the calendar file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop_app.app import hearings, records, step_sets
from desktop_app.app.steps import steps
from desktop_app.domain.ids import RecordKey
from desktop_app.ui.pages.agenda import AgendaPage
from desktop_app.ui.style.look import Breadth
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> AgendaPage:
    made: AgendaPage = shown(AgendaPage(office.desk))
    return made


@pytest.fixture
def hearing(office: Office) -> RecordKey:
    return hearings.hearings(office.session, office.cases["KLAPROOS"])[0].key


def key_of(page: AgendaPage, record: RecordKey) -> str:
    return next(key for key, row in page._rows.items() if row.entry.key == record)


def test_the_week_has_seven_days_with_what_is_to_happen(page: AgendaPage) -> None:
    days = page.week._days
    assert len(days) == 7
    assert [day.today for day in days].count(True) == 1
    assert page._rows
    assert sum(len(day.chips) for day in days) <= len(page._rows)
    assert "KLAPROOS" in " ".join(chip.accessibleName() for chip in page.week._chips)


def test_every_role_of_the_derived_agenda_is_there(page: AgendaPage) -> None:
    page.show_view("list")
    page._lines = 1000
    page.reload()
    assert {row.entry.role for row in page._rows.values()} == {
        "due",
        "appointment",
        "review",
        "expires",
    }
    everything = len(page._rows)
    page.role.set_value("appointment")
    page.reload()
    assert {row.entry.role for row in page._rows.values()} == {"appointment"}
    assert len(page._rows) < everything


def test_arrows_go_through_the_week_and_enter_opens_at_the_question(
    page: AgendaPage, office: Office
) -> None:
    first = page.week.current_key
    assert first
    chip = next(one for one in page.week._chips if one.key == first)
    QTest.keyClick(chip, Qt.Key.Key_Right)
    assert page.week.current_key != first
    chip = next(one for one in page.week._chips if one.key == page.week.current_key)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert office.asked[-1] == ("record", page._rows[chip.key].entry.key)


def test_weeks_go_on_and_back_by_key(page: AgendaPage) -> None:
    run = {one.id: one for one in page.commands()}
    monday = page._monday
    assert run["agenda.next"].keys == "Ctrl+PgDown"
    run["agenda.next"].run()
    assert (page._monday - monday).days == 7
    page.step(0)
    assert page._monday == monday


def test_moving_a_hearing_moves_its_steps_and_undo_puts_all_back(
    page: AgendaPage, office: Office, hearing: RecordKey
) -> None:
    session = office.session
    offered = step_sets.offered(session, hearing)
    step_sets.make_steps(session, hearing, [one.key for one in offered])
    before = step_sets.event_day(session, hearing)
    old = {one.key: one.day for one in steps(session, hearing.case).open}
    page.show_view("list")
    page._lines = 1000
    page.reload()
    seen: list[int] = []

    def answer(dialog: Any) -> bool:
        dialog.type_day("20-1-2027")
        seen.append(len(dialog.steps.chosen))
        return True

    office.answer = answer
    page._type(key_of(page, hearing), "m")
    assert office.failed == []
    assert seen[0] > 0
    assert str(step_sets.event_day(session, hearing)) == "2027-01-20"
    now = {one.key: one.day for one in steps(session, hearing.case).open}
    assert sum(now[key] != day for key, day in old.items()) == seen[0]
    page._undoing.undo()
    assert step_sets.event_day(session, hearing) == before
    assert {one.key: one.day for one in steps(session, hearing.case).open} == old


def test_a_step_is_no_moment_and_is_not_moved_but_put_off(page: AgendaPage, office: Office) -> None:
    key = next(k for k, row in page._rows.items() if row.entry.key.kind == "step")
    page._type(key, "m")
    assert office.said[-1] == "Only a hearing, an interview or a moment is moved"


def test_a_calendar_file_is_written_after_a_warning(
    page: AgendaPage, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "agenda.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    {one.id: one for one in page.commands()}["agenda.file"].run()
    assert b"SUMMARY:Appointment" in path.read_bytes()
    assert "in the file" in office.said[-1]


def test_a_day_with_much_in_it_leads_to_the_list(page: AgendaPage, office: Office) -> None:
    case = office.cases["KLAPROOS"]
    day = office.session.today().isoformat()
    for at in range(9):
        key = records.new_key(office.session, "step", case)
        due = {"at": day, "zone": "Europe/Amsterdam", "precision": "about"}
        records.change(office.session, key, {"what": f"Taak {at}", "due": due})
    page.reload()
    today = next(one for one in page.week._days if one.today)
    assert today.more.isVisible()
    today.more.act.emit()
    assert page.view.value == "list"
    assert str(page._start) == day


def test_everything_has_a_name(page: AgendaPage, accessible: Callable[[Any], None]) -> None:
    accessible(page)
    page.show_view("list")
    accessible(page)


@pytest.mark.parametrize("view", ["week", "list"])
def test_nothing_is_clipped(
    view: str, office: Office, unclipped: Callable[[Callable[[], Any]], None]
) -> None:
    def factory() -> AgendaPage:
        made = AgendaPage(office.desk)
        made.set_breadth(office.desk.look.breadth(1366))
        made.show_view(view)
        return made

    unclipped(factory)


def test_days_stand_below_each_other_where_there_is_little_room(page: AgendaPage) -> None:
    page.set_breadth(Breadth.NARROW)
    assert {page.week._grid.getItemPosition(at)[1] for at in range(7)} == {0}
