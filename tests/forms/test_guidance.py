"""What the program knows about judging and talking is whole and points at what exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.level import LEVELS, NEEDS_SECOND, REVIEW_DAYS
from desktop_app.forms.catalogue import LIST_FILES, Catalogue
from desktop_app.forms.guidance import FactorFile
from desktop_app.forms.lists import load_list
from desktop_app.forms.source import FormError

CONTENT = Catalogue.shipped()


def test_the_levels_are_those_the_program_judges_by() -> None:
    judging = CONTENT.judging
    assert judging is not None
    assert tuple(level.id for level in judging.levels) == LEVELS
    for level in judging.levels:
        assert level.review_hours == 24 * REVIEW_DAYS[level.id]  # type: ignore[index]
        assert ("second" in level.confirm) is (level.id in NEEDS_SECOND)


def test_every_factor_is_a_row_of_the_assessment_in_its_group() -> None:
    form = CONTENT.form("risk_assessment")
    groups = {group.id: group for group in CONTENT.factor_groups}
    assert len(CONTENT.factors) == 50
    for factor in CONTENT.factors:
        at = form.resolve(f"{groups[factor.group].field}.{factor.id}.answer")
        assert at is not None
        assert at.item is not None
        assert (at.item.code, at.item.quick) == (factor.code, factor.quick)
    assert sum(factor.quick for factor in CONTENT.factors) == 12


def test_factors_lead_to_cards_escalations_and_sections_that_exist() -> None:
    escalations = {one.id for one in CONTENT.escalations}
    forms = (CONTENT.form("safety_plan"), CONTENT.form("interview_preparation"))
    codes = {section.code for form in forms for section in form.sections}
    for factor in CONTENT.factors:
        assert set(factor.escalation) <= escalations
        assert set(factor.sections) <= codes
        assert all(CONTENT.card(card) for card in factor.cards)


def test_the_factors_of_a_rule_exist() -> None:
    judging = CONTENT.judging
    assert judging is not None
    known = {factor.id for factor in CONTENT.factors}
    for rule in judging.rules:
        assert {*rule.any_of, *rule.together} <= known


def test_two_ground_rules_are_ticked_on_every_preparation() -> None:
    ticked = [rule for rule in CONTENT.guardrails if rule.tick is not None]
    form = CONTENT.form("interview_preparation")
    items = {item.id for item in form.field("guardrail_ok").items}
    assert len(CONTENT.guardrails) == 7
    assert {rule.item for rule in ticked} == items


def test_the_sources_that_forms_name_exist() -> None:
    known = {source.id for source in CONTENT.sources}
    assert len(known) == 54


def test_every_list_file_is_loaded_or_not_there(root: Path) -> None:
    there = {path.name for path in (root / "resources" / "content").glob("*.toml")}
    assert set(CONTENT.files) == there & set(LIST_FILES)


def test_a_factor_in_a_group_that_does_not_exist_is_refused() -> None:
    content = b"""
version = 1
review = { by = "", on = "" }
[[group]]
id = "T"
title = { en = "Threats", nl = "Dreiging" }
field = "threats"
scale = "r1"
[[factor]]
id = "rf_t01"
group = "Z"
"""
    with pytest.raises(FormError) as caught:
        load_list(content, FactorFile, file="factors.toml")
    assert caught.value.line == 11


def test_a_control_character_in_a_list_of_texts_is_refused() -> None:
    content = (
        b'version = 1\nreview = { by = "", on = "" }\ngroup = []\n'
        b'[[factor]]\nid = "rf_t01"\ngroup = "T"\ncards = ["tc\\u0007"]\n'
    )
    with pytest.raises(FormError) as caught:
        load_list(content, FactorFile, file="factors.toml")
    assert "control character" in caught.value.reason.source
