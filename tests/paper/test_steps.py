from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from desktop_app.domain.hearing import applies
from desktop_app.forms.schema import Item, Option
from desktop_app.paper.model import Group, Language
from desktop_app.paper.sheets import build
from desktop_app.paper.steps import Standing, checklist_groups
from tests.paper.samples import (
    KINDS,
    KINDS_AND_LANGUAGES,
    LANGUAGES,
    checklist,
    checklist_items,
    item_id,
)

MARKER = "Kwartelmerk"


def everything_filled(kind: str, language: Language) -> tuple[Group, ...]:
    groups, items = checklist_items()
    standing = {
        item.id: Standing(when=dt.time(23, 59), who="backup", value=f"{MARKER}{item.code}")
        for item in items
    }
    return checklist_groups(groups, items, codes=KINDS[kind], standing=standing, language=language)


def test_the_ninety_items_are_divided_over_the_print_classes_as_agreed():
    _, items = checklist_items()
    assert Counter(item.print for item in items) == {"Y": 47, "T": 21, "N": 22}


@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
def test_values_pass_for_class_y_only(kind, language):
    _, items = checklist_items()
    classes = {item.code: item.print for item in items}
    for group in everything_filled(kind, language):
        for step in group.steps:
            assert (step.value == f"{MARKER}{step.code}") == (classes[step.code] == "Y")
            assert (step.when is not None) == (classes[step.code] == "Y")
            assert (step.who is not None) == (classes[step.code] == "Y")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_of_an_item_that_prints_text_only_reaches_the_paper(language):
    _, items = checklist_items()
    codes = frozenset(code for kind in KINDS.values() for code in kind)
    everything = {item_id(item.code): item for item in items}
    standing = {item.code: Standing(value=f"{MARKER}{item.code}") for item in everything.values()}
    for kind in KINDS:
        text = build(checklist(kind, language, standing=standing), language).text
        expected = {
            f"{MARKER}{item.code}"
            for item in items
            if item.print == "Y" and applies(item.applies, KINDS[kind])
        }
        printed = {word for word in text.split() if word.startswith(MARKER)}
        assert printed == expected
    assert codes == {"RC", "TZ", "SP", "VD", "VI", "AP"}


def test_an_item_without_a_print_class_is_never_printed():
    group = Option(value="W", en="Weeks before", nl="Weken ervoor")
    item = Item(id="ck_w99", en="Do", nl="Doe", code="W99", group="W", applies=("ALL",))
    assert not checklist_groups([group], [item], codes=KINDS["trial"], standing={}, language="nl")


def test_an_item_that_prints_must_have_a_text_for_paper():
    group = Option(value="W", en="Weeks before", nl="Weken ervoor")
    item = Item(id="ck_w99", en="Do", nl="Doe", code="W99", group="W", applies=("ALL",), print="T")
    with pytest.raises(ValueError, match="ck_w99"):
        checklist_groups([group], [item], codes=KINDS["trial"], standing={}, language="nl")


def test_a_name_is_never_taken_for_who_does_it():
    groups, items = checklist_items()
    standing = {"ck_w22": Standing(who="Anna de Vries")}
    found = checklist_groups(groups, items, codes=KINDS["trial"], standing=standing, language="nl")
    step = next(step for group in found for step in group.steps if step.code == "W22")
    assert step.who is None


def test_the_day_of_a_step_is_kept_only_once_it_is_done_or_waived():
    groups, items = checklist_items()
    standing = {"ck_w01": Standing(on=dt.date(2026, 11, 9))}
    found = checklist_groups(groups, items, codes=KINDS["trial"], standing=standing, language="nl")
    assert found[0].steps[0].on is None
