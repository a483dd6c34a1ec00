"""Moments and their steps from their own forms: offered, moved along, filled in from the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import hearings, records, step_sets
from desktop_app.app.steps import moment, steps
from desktop_app.domain.ids import RecordKey
from desktop_app.ui.dialogs.move_moment import StepsFollow
from desktop_app.ui.flows.moving import add_set
from desktop_app.ui.pages.case import CasePage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"], tab="hearings"))
    return made


@pytest.fixture
def hearing(office: Office) -> RecordKey:
    return hearings.hearings(office.session, office.cases["KLAPROOS"])[0].key


def hearings_of(page: CasePage) -> Any:
    return page._part("hearings")


def open_steps(office: Office, key: RecordKey) -> dict[Any, date | None]:
    return {one.key: one.day for one in steps(office.session, key.case).open}


def test_steps_around_a_hearing_are_offered_and_those_left_out_stay_out(
    page: CasePage, office: Office, hearing: RecordKey
) -> None:
    before = len(open_steps(office, hearing))

    def answer(dialog: Any) -> bool:
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)  # the first one is not wanted
        return True

    office.answer = answer
    office.desk.run(add_set(office.desk, hearing))
    assert len(open_steps(office, hearing)) == before + 7
    assert office.said[-1] == "7 steps added"


def test_a_new_day_saved_in_the_form_asks_which_steps_move(
    page: CasePage, office: Office, hearing: RecordKey
) -> None:
    session = office.session
    offered = step_sets.offered(session, hearing)
    step_sets.make_steps(session, hearing, [one.key for one in offered])
    old = open_steps(office, hearing)
    page.show_record(hearing)
    pane = hearings_of(page).pane
    asked: list[Any] = []

    def answer(dialog: Any) -> bool:
        asked.append(type(dialog))
        return True

    office.answer = answer
    pane.form.draft.set("starts_at", moment(date(2027, 1, 20), time(10, 30)))
    pane.save()
    assert asked == [StepsFollow]
    assert sum(day != old[key] for key, day in open_steps(office, hearing).items()) == 8


def test_a_hearing_moved_by_its_button_is_not_asked_about_again_when_saved(
    page: CasePage, office: Office, hearing: RecordKey
) -> None:
    session = office.session
    offered = step_sets.offered(session, hearing)
    step_sets.make_steps(session, hearing, [one.key for one in offered])
    page.show_record(hearing)
    pane = hearings_of(page).pane
    new = date(2027, 1, 20)
    office.desk.write(lambda: step_sets.move_event(session, hearing, new, at=None, moves=()))
    asked: list[Any] = []
    office.answer = lambda dialog: bool(asked.append(dialog)) or True
    pane.form.draft.set("room", "Zaal 3")
    pane.save()
    assert asked == []


def test_a_hearing_is_filled_in_from_a_courthouse(
    page: CasePage, office: Office, hearing: RecordKey
) -> None:
    key = records.new_key(office.session, "courthouse", None)
    records.change(office.session, key, {"name": "Rechtbank", "city": "Almelo"})
    page.show_record(hearing)
    part = hearings_of(page)
    buttons = {one.text(): one for one in part.record_buttons(hearing)}
    assert "Move…" in buttons
    buttons["From a courthouse…"].act.emit()
    assert part.pane.form.draft.value("city") == "Almelo"
    assert part.pane.form.draft.dirty
    part.pane.form.undo()
    assert part.pane.form.draft.value("city") != "Almelo"
