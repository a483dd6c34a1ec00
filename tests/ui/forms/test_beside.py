"""Every guidance card stands beside its section, question or factor; what was chosen, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import looking_up
from desktop_app.app.session import Session
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from desktop_app.forms.lists import Card
from desktop_app.ui.forms.beside import Beside, as_card, cards_beside
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.form_page import FormPage
from desktop_app.ui.forms.rail_parts import Fold
from desktop_app.ui.pages.kept_folds import KeptFolds
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.text import Text
from tests.ui.vaults import a_vault


@pytest.fixture
def informed(context: FormContext, catalogue: Catalogue, look: Look) -> FormContext:
    def about(answer: str) -> Card | None:
        found = looking_up.about(catalogue, answer)
        return as_card(look, found) if found is not None else None

    factors = {one.id: one.cards for one in catalogue.factors}
    return replace(context, about=about, item_cards=lambda item: factors.get(item, ()))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = a_vault(tmp_path, "oost-2")
    yield made
    made.vault.close()


def beside(
    context: FormContext, catalogue: Catalogue, kind: str, section: str, **values: str
) -> tuple[Beside, ...]:
    form = catalogue.form(kind)
    draft = Draft(form, {})
    for key, value in values.items():
        draft.set(key, value)
    return cards_beside(context, draft, section)


def test_every_card_stands_beside_a_form_or_on_the_start_page(
    informed: FormContext, catalogue: Catalogue
) -> None:
    seen = {
        one.card.id
        for kind in catalogue.kinds
        for section in catalogue.form(kind).sections
        for one in cards_beside(informed, Draft(catalogue.form(kind), {}), section.id)
    }
    assert seen >= {card.id for card in catalogue.cards}


def test_each_question_that_names_a_card_has_it_beside_it(
    informed: FormContext, catalogue: Catalogue
) -> None:
    found = beside(informed, catalogue, "interview_preparation", "signs")
    at = {one.card.id: getattr(one.at, "en", one.at) for one in found}
    assert at["tc_18"] == ""
    assert at["tc_04"] == "Signs of too much tension"
    assert at["tc_05"] == "Signs of shutting down"
    assert at["tc_06"] == "Agreed grounding"
    assert at["tc_07"] == "Stop signal"


def test_a_factor_has_its_card_beside_it(informed: FormContext, catalogue: Catalogue) -> None:
    found = beside(informed, catalogue, "risk_assessment", "factors_vulnerability")
    cards = {one.card.id: str(one.at) for one in found}
    assert cards["tc_26"].startswith("V02 ")
    assert cards["tc_27"].startswith("V01 ")


def test_the_measure_that_is_chosen_says_who_decides_and_what_it_may_cost(
    informed: FormContext, catalogue: Catalogue
) -> None:
    section = catalogue.form("measure").sections[0].id
    found = beside(informed, catalogue, "measure", section, type="pm_12")
    card = next(one.card for one in found if one.card.id == "pm_12")
    assert card.code == "PM12"
    assert any("Exposes the address" in line for line in card.bullets.en)
    assert any("Team chief" in line for line in card.bullets.en)


def test_choosing_another_phase_shows_what_is_to_be_done_in_it(
    informed: FormContext, catalogue: Catalogue
) -> None:
    draft = Draft(catalogue.form("proceeding"), {})
    page = FormPage(informed, draft)
    try:
        assert not any("release alarm" in one.text() for one in page.findChildren(Text))
        draft.set("phase", "ph_f07")
        page.refresh()
        assert any("release alarm" in one.text() for one in page.findChildren(Text))
    finally:
        page.close()
        page.deleteLater()


def places_of(context: FormContext, catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """Return for every card a form and a section beside which it stands, as few as will do."""
    beside = {
        (kind, section.id): {
            one.card.id
            for one in cards_beside(context, Draft(catalogue.form(kind), {}), section.id)
        }
        for kind in catalogue.kinds
        for section in catalogue.form(kind).sections
    }
    left = {card.id for card in catalogue.cards}
    found: dict[str, tuple[str, str]] = {}
    while left:
        place = max(beside, key=lambda one: (len(beside[one] & left), one))
        assert beside[place] & left, f"beside no question: {sorted(left)}"
        found |= dict.fromkeys(beside[place] & left, place)
        left -= beside[place]
    return found


def folds(page: FormPage) -> dict[str, Fold]:
    return {one.card.id: one for one in page._rail.findChildren(Fold) if one.isVisible()}


def lines(fold: Fold, card: Card) -> bool:
    """Tell whether the lines of a card are in sight: all of them, or none."""
    shown = {one.text() for one in fold.findChildren(Text) if one.isVisible()}
    assert shown >= {*card.bullets.en} or not shown & {*card.bullets.en}
    return shown >= {*card.bullets.en}


def test_every_card_is_shown_beside_its_section_folds_by_key_and_stays_as_it_was_left(
    informed: FormContext, catalogue: Catalogue, settle: Callable[[QWidget], None]
) -> None:
    places = places_of(informed, catalogue)
    assert len(places) == len(catalogue.cards) >= 30
    pages: dict[str, FormPage] = {}
    for kind, section in dict.fromkeys(places.values()):
        page = pages.get(kind) or FormPage(informed, Draft(catalogue.form(kind), {}))
        pages[kind] = page
        page.resize(1_366, 900)
        page.show_section(section)
        settle(page)
        for card in (one for one in catalogue.cards if places[one.id] == (kind, section)):
            fold = folds(page)[card.id]
            before = lines(fold, card)
            for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
                fold._toggle.setFocus()
                QTest.keyClick(fold._toggle, key)
                assert lines(fold, card) != before
                assert card.title.en in fold._toggle.accessibleName()
                before = not before
            fold._toggle.click()
            page._beside_shown = ()
            page.refresh()  # the same section again, as after another one
            QApplication.processEvents()
            assert lines(folds(page)[card.id], card) != before, "it was left so"
        page.hide()
    assert {*informed.opened} == {*places}
    for page in pages.values():
        page.close()
        page.deleteLater()


def test_a_card_stays_folded_after_a_lock(session: Session) -> None:
    first = KeptFolds(session)
    first["tc_01"] = False
    second = KeptFolds(session)
    second["tc_02"] = True
    assert dict(first) == {"tc_01": False, "tc_02": True}
    del first["tc_01"]
    assert dict(KeptFolds(session)) == {"tc_02": True}
