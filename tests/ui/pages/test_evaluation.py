"""The place Evaluation: the table first, what a figure means beside it, nothing that tells."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint

from desktop_app.app import pilot
from desktop_app.ui.pages.evaluation import place
from desktop_app.ui.pages.evaluation.page import EvaluationPage
from desktop_app.ui.pages.evaluation.periods import periods


def shown(on, page, qtbot):
    on.host(page)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    page.entered()
    on.rest()
    return page


@pytest.fixture
def own(pair, on_desk, qtbot):
    pilot.load_pilot(pair.field, "Oost", pair.field.today())
    on = on_desk(pair.field)
    return shown(on, EvaluationPage(on.desk), qtbot), on


@pytest.fixture
def quarters(pair, on_desk, qtbot):
    on = on_desk(pair.quarters)
    return shown(on, EvaluationPage(on.desk), qtbot), on


def test_a_coordinator_sees_own_figures_and_no_way_out_of_the_screen(own):
    page, _ = own
    assert page.own
    assert page.figures.model().rowCount() > 30
    assert list(page.commands()) == []
    assert not page.shown.exportable
    assert not page.side._rules_card.isVisibleTo(page.side)


def test_the_chosen_figure_is_explained_beside_the_table(own):
    page, _ = own
    row = next(one for one in page.shown.rows if one.parts)
    page.figures.set_current(f"{row.figure}|{row.group_code}")
    words = page.look.words
    assert page.side.title.text() == words(row.title)
    assert page.side.words.text() == words(row.definition)
    assert words(row.parts[0].title) in page.side.parts.text()


def test_a_number_asked_again_and_again_stands_as_bars_beside_the_table(own):
    page, _ = own
    keys = {row.key for row in page.figures.model().rows}
    assert "k21_change|" in keys
    assert "k21_t0|" not in keys
    page.figures.set_current("k21_change|")
    moments = [one.moment for one in page.side.moments.shown]
    assert moments[:2] == ["t0", "t1"]
    assert "t0: " in page.side.moments.accessibleName()
    page.figures.set_current("k05_sessions|")
    assert page.side.moments.shown == ()
    assert not page.side.moments.isVisibleTo(page.side)


def test_what_a_figure_means_stays_in_view_beside_a_long_table(own, qtbot):
    page, on = own
    page.resize(1166, 500)
    on.rest()
    page._scroll.verticalScrollBar().setValue(400)
    on.rest()
    qtbot.waitUntil(lambda: page.side.title.mapTo(page, QPoint(0, 0)).y() > 0)
    top = page.side.title.mapTo(page, QPoint(0, 0)).y()
    assert 0 < top < 250
    bar = page._scroll.verticalScrollBar()
    before = bar.maximum()
    bar.setValue(before)
    on.rest()
    assert bar.maximum() == before  # the side does not make the page longer


def test_another_period_is_asked_for_and_shown(own):
    page, on = own
    before = page.shown
    page.asking.period.set_value("1")
    page.asking.changed.emit()
    on.rest()
    assert page.shown.query.start > before.query.start
    assert page.shown.query.end == before.query.end


def test_headquarters_without_bundles_sees_that_everything_is_withheld(quarters):
    page, _ = quarters
    assert not page.own
    assert [row.hidden for row in page.shown.rows] == [True] * len(page.shown.rows) != []
    assert {one.id for one in page.commands()} == {"evaluation.report", "evaluation.csv"}
    page._views.set_value("received")
    page._on_view("received")
    assert page._stack.currentIndex() == 3


def test_the_rules_for_small_numbers_stand_in_short_and_whole_on_demand(quarters):
    page, on = quarters
    assert "<5" in page.side.summary.text()
    assert not page.side.rules.isVisibleTo(page.side)
    page.side.more.click()
    on.rest()
    assert page.side.rules.isVisibleTo(page.side)
    assert len(page.side.rules.text().splitlines()) >= 10
    page.side.more.click()
    assert not page.side.rules.isVisibleTo(page.side)


def test_the_comparison_is_made_when_it_is_looked_at(quarters):
    page, on = quarters
    page._views.set_value("compare")
    page._on_view("compare")
    on.rest()
    assert "experienced_rc" in [one.code for one in page._comparisons]


def test_the_pages_speak_to_a_screen_reader(own, quarters, accessible):
    accessible(own[0])
    accessible(quarters[0])


def test_the_place_is_named_after_what_may_be_seen(pair, on_desk):
    assert place(on_desk(pair.field).desk).title.source == "Own figures"
    assert place(on_desk(pair.quarters).desk).title.source == "Evaluation"


def test_the_periods_are_this_year_all_quarters_and_years():
    found = periods(date(2025, 6, 2), date(2026, 11, 24))
    assert found[0][:2] == (date(2026, 1, 1), date(2026, 11, 24))
    assert found[1][:2] == (date(2025, 6, 2), date(2026, 11, 24))
    quarters = [(one.first, one.last) for one in found[2:6]]
    assert quarters[0] == (date(2026, 7, 1), date(2026, 9, 30))
    assert quarters[3] == (date(2025, 10, 1), date(2025, 12, 31))
    assert found[6][:2] == (date(2025, 1, 1), date(2025, 12, 31))
