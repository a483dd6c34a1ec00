"""The page for a lost stick, sheet or laptop: from what was on it to the clock in the agenda."""

from __future__ import annotations

import pytest

from desktop_app.app import may_be_lost
from desktop_app.app.records import values_of
from desktop_app.ui.pages.lost import LostPage
from tests.ui.vaults import until


@pytest.fixture
def page(pair, on_desk, qtbot):
    pair.exchange(pair.field, pair.quarters, "ZEEGLAS", secrets="overdracht")
    on = on_desk(pair.field)
    made = LostPage(on.desk)
    on.host(made)
    qtbot.addWidget(made)
    made.show()
    made.entered()
    return made, on


def choose(made: LostPage, what: str) -> None:
    key = next(key for key in made._things if key.startswith(what))
    made.which.set_value(key)
    made.which.picked.emit(key)


def confirm(on) -> None:
    dialog = until_dialog(on)
    dialog.verb.act.emit()
    on.rest()


def until_dialog(on):
    until(lambda: on.runner._open is not None)
    return on.runner._open


def test_a_lost_stick_is_noted_with_its_incident_and_its_clock(pair, page):
    made, on = page
    choose(made, "bundle")
    (row,) = made.cases.model().rows
    assert row.cells[1].text == "ZEEGLAS"
    assert "shielded" in made._secrets.text()
    assert not made.opened.isVisibleTo(made)
    assert "72" in made.until.text()
    assert "33a Wpg" in made.until.text()
    made.note_button.act.emit()
    confirm(on)
    assert made.done.isVisibleTo(made)
    assert made._noted is not None
    (incident,) = made._noted.incidents
    assert values_of(pair.field, incident)["kind"] == ["data_leak"]
    opened = []
    on.desk.record_wanted.connect(lambda key, _leaf, _cursor: opened.append(key))
    made.done.acted.emit()
    assert opened == [incident]
    assert "bundle" not in {one.what for one in may_be_lost.things(pair.field)}


def test_a_case_that_is_not_ticked_gets_no_incident(pair, page):
    made, on = page
    choose(made, "laptop")
    made.opened.set_state("on")
    assert any("Replace the keys" in line.text() for line in made._to_do._lines)
    for row in list(made.cases.model().rows)[1:]:
        made.cases.pressed_cell.emit(row.key, "tick")
    made.note_button.act.emit()
    confirm(on)
    assert len(made._noted.incidents) == 1


def test_a_moment_that_nobody_understands_is_said_before_noting(page):
    made, on = page
    choose(made, "bundle")
    made.day.setText("ooit")
    made.day.editingFinished.emit()
    assert "24-11-2026" in made.until.text()
    made.note_button.act.emit()
    until(lambda: not on.runner.running or on.runner._open is not None)
    assert made._noted is None


def test_the_page_speaks_to_a_screen_reader(page, accessible):
    made, _ = page
    choose(made, "laptop")
    accessible(made)


def test_nothing_is_clipped(pair, on_desk, unclipped):
    pair.exchange(pair.field, pair.quarters, "ZEEGLAS")

    def factory() -> LostPage:
        made = LostPage(on_desk(pair.field).desk)
        choose(made, "laptop")
        return made

    unclipped(factory)
