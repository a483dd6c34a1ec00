"""What was typed fits a title by the starts of words, in any order, and forgives one slip."""

from __future__ import annotations

import pytest

from desktop_app.ui.matching import Fit, Titles, fit


@pytest.mark.parametrize(
    ("typed", "title", "how"),
    [
        ("Nieuwe zaak", "Nieuwe zaak", Fit.SAME),
        ("zaak nieuwe", "Nieuwe zaak", Fit.STARTS),
        ("ni za", "Nieuwe zaak", Fit.STARTS),
        ("beheer backup", "Beheer: Back-ups", Fit.STARTS),
        ("back up", "Beheer: Back-ups", Fit.STARTS),
        ("coordinator", "Co\u00f6rdinator", Fit.SAME),
        ("r\u00f2l", "Naam, eenheid, rol", Fit.STARTS),
        ("plan", "Noodplan", Fit.INSIDE),
        ("vergrenedl", "Vergrendel nu", Fit.SLIP),
        ("vergendel", "Vergrendel nu", Fit.SLIP),
        ("verggrendel", "Vergrendel nu", Fit.SLIP),
        ("vergrondel", "Vergrendel nu", Fit.SLIP),
        ("", "Vergrendel nu", Fit.STARTS),
        ("vergrnedle", "Vergrendel nu", None),
        ("zaak oud", "Nieuwe zaak", None),
        ("nu!", "Vergrendel", None),
        ("zak", "Nieuwe stap", None),
    ],
)
def test_a_title_fits(typed: str, title: str, how: Fit | None) -> None:
    assert fit(typed, title) == how
    assert Titles([title, "Iets heel anders"]).fitting(typed).get(0) == how


def test_among_many_titles_near_misses_are_found_where_nothing_else_fits_only() -> None:
    titles = Titles(["Veilig wonen", "Veiligheid", "Veilih", "Vei"])
    assert titles.fitting("veilig") == {0: Fit.STARTS, 1: Fit.STARTS}
    assert titles.fitting("veilgi") == {0: Fit.SLIP, 1: Fit.SLIP, 2: Fit.SLIP}
    assert Titles(()).fitting("veilig") == {}
