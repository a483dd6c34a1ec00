"""What holds of every content file: two languages, no review claimed, no loose ends."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from desktop_app.forms.catalogue import LIST_FILES, Catalogue
from desktop_app.paper.blocked import blocked_words
from tests.content.reading import data, tables, text

CONTENT = Path(__file__).parents[2] / "resources" / "content"
LISTS = sorted(name.removesuffix(".toml") for name in LIST_FILES)
FORMS = sorted(path.stem for path in (CONTENT / "forms").glob("*.toml"))
FILES = (*LISTS, *(f"forms/{name}" for name in FORMS))


def test_every_list_that_the_program_knows_is_shipped(catalogue: Catalogue) -> None:
    assert set(catalogue.files) == set(LIST_FILES)
    assert catalogue.refused == ()


@pytest.mark.parametrize("name", FILES)
def test_every_text_stands_in_both_languages(name: str) -> None:
    for path, part in tables(data(name), name):
        if "en" in part or "nl" in part:
            assert {"en", "nl"} <= set(part), path
            assert part["en"], path
            assert part["nl"], path
            same = part["en"] == part["nl"] and isinstance(part["nl"], str)
            assert not (same and len(part["nl"].split()) > 3), path


@pytest.mark.parametrize("name", FILES)
def test_content_says_that_no_practitioner_has_reviewed_it(name: str) -> None:
    assert data(name)["review"] == {"by": "", "on": ""}


@pytest.mark.parametrize("name", FILES)
def test_no_number_of_a_telephone_stands_in_the_content(name: str) -> None:
    assert not re.search(r"\b0\d[ -]?\d{7,8}\b", text(name))


@pytest.mark.parametrize("name", FILES)
def test_sources_on_safety_that_are_named_are_listed(name: str, catalogue: Catalogue) -> None:
    listed = {one.id for one in catalogue.sources}
    assert len(listed) == 54
    assert set(re.findall(r"\bsi_\d\d\b", text(name))) <= listed


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_names_only_cards_that_exist(catalogue: Catalogue, kind: str) -> None:
    form = catalogue.form(kind)
    named = {*form.file.cards}
    for section in form.sections:
        named.update(section.cards)
        for one in section.fields:
            named.update(one.cards)
            named.update(card for inner in one.fields for card in inner.cards)
    assert all(catalogue.card(id) for id in named)


@pytest.mark.parametrize("kind", FORMS)
def test_no_text_for_paper_holds_a_blocked_word(catalogue: Catalogue, kind: str) -> None:
    for one in catalogue.form(kind).fields:
        for inner in (one, *one.fields):
            papers = [inner.paper, *(option.paper for option in inner.options)]
            papers += [item.paper for item in inner.items]
            for paper in papers:
                if paper is not None:
                    assert blocked_words(paper.nl, "nl") == (), paper
                    assert blocked_words(paper.en, "en") == (), paper


@pytest.mark.parametrize("kind", FORMS)
def test_a_section_shows_only_kinds_that_have_a_form(catalogue: Catalogue, kind: str) -> None:
    for section in catalogue.form(kind).sections:
        for view in section.view.split("|") if section.view else ():
            assert catalogue.find(view) is not None


def test_the_domain_counts_what_it_counts(catalogue: Catalogue) -> None:
    assessment = catalogue.form("risk_assessment")
    checklist = catalogue.form("court_checklist")
    rows = [one for one in assessment.fields if one.type == "rows" and one.items]
    counts: dict[str, list[Any]] = {
        "checklist items": [item for one in checklist.fields for item in one.items],
        "factors": [item for one in rows for item in one.items],
        "measures": [*catalogue.measures],
        "indicators": [*(catalogue.evaluation.indicators if catalogue.evaluation else ())],
        "roles": [*catalogue.roles],
        "phases": [*catalogue.phases],
        "cards": [*catalogue.cards],
    }
    assert {name: len(found) for name, found in counts.items()} == {
        "checklist items": 90,
        "factors": 50,
        "measures": 70,
        "indicators": 30,
        "roles": 37,
        "phases": 17,
        "cards": 30,
    }
    for name, found in counts.items():
        codes = [one.code for one in found]
        assert len(set(codes)) == len(codes), name
        for one in found:
            title = one.label if hasattr(one, "label") else one.title
            assert title.en, (name, one)
            assert title.nl, (name, one)
