"""The overview of a case opens at its top, with the focus on something that is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import cases
from desktop_app.app.samples import load_samples
from desktop_app.domain.ids import CaseId
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_overview import OverviewPart
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.timeline import Entry, Timeline
from tests.ui.tour import Tour
from tests.ui.vaults import a_vault, a_world


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Iterator[Tour]:
    folder = tmp_path_factory.mktemp("overview")
    session = a_vault(folder, "Oost-2")
    load_samples(session, session.today())
    cases.open_case(session, "KORENBLOEM")
    tour = Tour(session_look, session, a_world(folder / "vaults", folder / "config"))
    yield tour
    session_look.set_percent(100)
    tour.close()
    session.vault.close()


def opened(tour: Tour, code: str) -> tuple[OverviewPart, QWidget]:
    """Return the overview of a case that was just opened, and what has the focus."""
    case: CaseId = next(one for one, name, _ in tour.session.store.lists.codes() if name == code)  # type: ignore[assignment]
    window = tour.workplace.window
    window.go("today")
    tour._rest()
    tour.workplace.desk.open_case(case)
    tour._rest()
    page = window.page
    assert isinstance(page, CasePage)
    part = page._part("overview")
    assert isinstance(part, OverviewPart)
    focus = QApplication.focusWidget()
    assert focus is not None
    return part, focus


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("height", [720, 768])
def test_a_case_opens_unscrolled_with_the_focus_in_sight(
    tour: Tour, height: int, percent: int
) -> None:
    tour.workplace.window.resize(1366, height)
    tour.look.set_percent(percent)
    tour._rest()
    for code in ("KLAPROOS", "NOORDERLICHT", "KORENBLOEM"):
        part, focus = opened(tour, code)
        bar = part._scroll.verticalScrollBar()
        assert bar.value() == 0, code
        assert part.isAncestorOf(focus), code
        assert not focus.visibleRegion().isEmpty(), code
        if isinstance(focus, Timeline):
            index = focus.currentIndex()
            assert isinstance(focus._entries.items[index.row()], Entry), code
            seen = focus.viewport().visibleRegion().boundingRect()
            assert seen.contains(focus.visualRect(index)), code
        assert isinstance(focus, Timeline) == (percent == 100), code


def test_it_begins_at_the_newest_of_the_past_and_where_that_is_below_the_fold_at_what_comes_next(
    tour: Tour,
) -> None:
    tour.look.set_percent(100)
    begun = {}
    for height in (720, 768):
        tour.workplace.window.resize(1366, height)
        tour._rest()
        part, _focus = opened(tour, "KLAPROOS")
        entries = part.timeline._entries.items
        begun[height] = part.timeline.currentIndex().row() - entries.index(
            next(one for one in entries if isinstance(one, str))
        )
    assert begun == {720: -1, 768: 1}
