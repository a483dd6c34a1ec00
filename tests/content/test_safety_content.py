"""Cards, ground rules, escalation and sources are whole; every text has both languages."""

from __future__ import annotations

import re

import pytest

from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.paper.blocked import blocked_words
from tests.content.reading import data, innermost, tables, text

FORMS = ("safety_plan", "interview_preparation", "risk_assessment", "own_score")
DATA_FILES = (
    "cards",
    "escalation",
    "guardrails",
    "levels",
    "scales",
    "factors",
    "safety_sources",
)
FILES = (*DATA_FILES, *(f"forms/{kind}" for kind in FORMS))


def test_there_are_thirty_cards_and_each_stands_somewhere(catalogue: Catalogue) -> None:
    cards = catalogue.cards
    assert [card.id for card in cards] == [f"tc_{number:02d}" for number in range(1, 31)]
    assert catalogue.card_file is not None
    assert catalogue.card_file.caution is not None
    for card in cards:
        assert card.code == card.id.replace("_", "").upper()
        assert 4 <= len(card.bullets.nl) == len(card.bullets.en) <= 6
        assert card.shown_at


def test_a_card_stands_where_the_form_shows_it(catalogue: Catalogue) -> None:
    beside = {one["id"]: one.get("cards", []) for one in data("factors")["factor"]}
    for card in catalogue.cards:
        for place in card.shown_at:
            if place in ("all", "home", "incident"):
                continue
            kind, *rest = place.split(".")
            if kind == "factor":
                shown = beside[rest[0]]
            elif not rest:
                form = catalogue.form(kind)
                shown = [*form.file.cards, *form.sections[0].cards]
            elif len(rest) == 1:
                shown = [*catalogue.form(kind).section(rest[0]).cards]
            else:
                form = catalogue.form(kind)
                field = form.field(rest[1])
                assert field in form.section(rest[0]).fields
                shown = [*field.cards]
            assert card.id in shown, (card.id, place)


@pytest.mark.parametrize("kind", FORMS)
def test_forms_name_only_cards_that_exist(catalogue: Catalogue, kind: str) -> None:
    form = catalogue.form(kind)
    named = {*form.file.cards}
    for section in form.sections:
        named.update(section.cards)
        for one in section.fields:
            named.update(one.cards)
            named.update(card for inner in one.fields for card in inner.cards)
    assert all(catalogue.card(id) for id in named)


def test_two_of_the_seven_ground_rules_are_ticked_in_every_preparation(preparation: Form) -> None:
    rules = data("guardrails")["guardrail"]
    assert [one["id"] for one in rules] == [f"g{number}" for number in range(1, 8)]
    ticked = {one["item"]: one for one in rules if "tick" in one}
    items = {item.id: item for item in preparation.field("guardrail_ok").items}
    assert set(ticked) == set(items)
    for id, item in items.items():
        assert ticked[id]["tick"] == {"en": item.en, "nl": item.nl}
        assert ticked[id]["code"] == item.code
    first, fifth = rules[0], rules[4]
    assert (len(first["allowed"]), len(first["forbidden"])) == (11, 8)
    assert (len(fifth["do_not_write"]), len(fifth["do_write"])) == (14, 8)


def test_escalation_has_three_steps_with_all_their_situations() -> None:
    steps = data("escalation")["escalation"]
    assert [one["code"] for one in steps] == ["ESC-1", "ESC-2", "ESC-3"]
    assert [len(one["situations"]) for one in steps] == [7, 9, 4]
    assert all(one["creates"] == ["incident", "step"] for one in steps)


def test_no_number_of_a_telephone_stands_in_the_content() -> None:
    for name in FILES:
        assert not re.search(r"\b0\d[ -]?\d{7,8}\b", text(name)), name


@pytest.mark.parametrize("name", FILES)
def test_every_text_stands_in_both_languages(name: str) -> None:
    for path, part in tables(data(name), name):
        if "en" in part or "nl" in part:
            assert {"en", "nl"} <= set(part), path
            assert part["en"], path
            assert part["nl"], path


@pytest.mark.parametrize("name", FILES)
def test_content_says_that_no_practitioner_has_reviewed_it(name: str) -> None:
    assert data(name)["review"] == {"by": "", "on": ""}


@pytest.mark.parametrize("name", FILES)
def test_sources_that_are_named_are_listed(name: str) -> None:
    listed = {one["id"] for one in data("safety_sources")["source"]}
    assert len(listed) == 54
    assert set(re.findall(r"\bsi_\d\d\b", text(name))) <= listed


def test_the_agenda_watches_what_ends(plan: Form, preparation: Form, assessment: Form) -> None:
    watched = {
        f"{one.key}.{inner.key}" if one.fields else one.key: inner.agenda.role
        for form in (plan, preparation, assessment)
        for one in form.fields
        for inner in innermost(one)
        if inner.agenda
    }
    assert watched == {
        "next_review": "review",
        "address_purge_on": "expires",
        "aol.end": "expires",
        "stay_until": "expires",
        "residence_end": "expires",
        "next_talk": "appointment",
        "date_time": "appointment",
    }


def test_what_is_printed_has_a_text_for_paper(plan: Form, preparation: Form) -> None:
    for form in (plan, preparation):
        for one in form.fields:
            for inner in innermost(one):
                assert inner.print == "N" or inner.paper is not None, inner.key


@pytest.mark.parametrize("kind", FORMS)
def test_no_text_for_paper_holds_a_blocked_word(catalogue: Catalogue, kind: str) -> None:
    for one in catalogue.form(kind).fields:
        for inner in (one, *one.fields):
            papers = [inner.paper]
            papers += [option.paper for option in inner.options]
            papers += [item.paper for item in inner.items]
            for paper in papers:
                if paper is not None:
                    assert blocked_words(paper.nl, "nl") == (), paper
                    assert blocked_words(paper.en, "en") == (), paper
