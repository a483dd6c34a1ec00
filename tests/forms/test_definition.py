"""A form says which question every leaf answers, and how it is guarded."""

from __future__ import annotations

import pytest

from desktop_app.forms.definition import field_leaves, row_leaves, states_of
from desktop_app.forms.schema import FieldType
from tests.forms.every_type import every_type

FORM = every_type()


def test_the_test_form_has_every_field_type() -> None:
    types = {one.type for one in FORM.fields} | {
        inner.type for outer in FORM.fields for inner in outer.fields
    }
    assert types == set(FieldType.__args__)


def test_a_form_is_named_by_kind_and_version() -> None:
    assert (FORM.kind, FORM.version, FORM.name) == ("every_type", 1, "every_type@1")
    assert FORM.title.say("nl") == "Elk type"
    assert not FORM.review.done


def test_a_plain_field_is_its_own_leaf() -> None:
    at = FORM.resolve("short")
    assert at is not None
    assert (at.field.key, at.outer.key, at.section.id, at.part) == ("short", "short", "words", "")


def test_a_leaf_in_a_group_is_the_field_inside() -> None:
    at = FORM.resolve("rule.until")
    assert at is not None
    assert (at.outer.key, at.field.key, at.field.type) == ("rule", "until", "date")
    assert FORM.resolve("rule") is None
    assert FORM.resolve("rule.until.x") is None


def test_a_leaf_in_a_row_is_the_field_inside_whatever_the_row_is_called() -> None:
    at = FORM.resolve("people.0123456789abcdef.name")
    assert at is not None
    assert (at.row, at.field.key, at.field.privacy) == ("0123456789abcdef", "name", "secret")
    order = FORM.resolve("people.0123456789abcdef.order")
    assert order is not None
    assert (order.part, order.field.type) == ("order", "integer")


def test_the_key_of_rows_is_the_list_of_its_rows() -> None:
    at = FORM.resolve("people")
    assert at is not None
    assert (at.part, at.field.type) == ("rows", "list")
    assert FORM.check("people", ["0123456789abcdef"]) == ()
    assert FORM.check("people", ["A row"])
    assert FORM.check("people", "x")


def test_fixed_rows_are_their_items_and_no_others() -> None:
    at = FORM.resolve("factors.rf_x01.answer")
    assert at is not None
    assert at.item is not None
    assert at.item.trigger is not None
    assert [option.value for option in at.field.options][:2] == ["yes_now", "yes_earlier"]
    assert FORM.resolve("factors.rf_zzz.answer") is None
    assert FORM.resolve("factors.rf_x01.order") is None
    assert FORM.resolve("factors") is None


def test_a_line_of_a_checklist_has_a_state_named_after_the_item() -> None:
    at = FORM.resolve("steps.ck_x01.state")
    assert at is not None
    assert at.label.en == "Pack the bag"
    assert [option.value for option in at.field.options] == ["done", "waived"]
    note = FORM.resolve("steps.ck_x01.note")
    assert note is not None
    assert note.label.en == "Note"
    assert FORM.resolve("steps.ck_x01.colour") is None
    assert FORM.resolve("steps.ck_x99.state") is None
    assert FORM.resolve("steps.ck_x01") is None


def test_the_flags_of_a_checklist_hold_for_all_its_lines() -> None:
    assert FORM.privacy_of("papers.passport.note") == "sensitive"
    assert [state.value for state in states_of(FORM.field("papers"))] == ["have", "copy", "lost"]


def test_a_leaf_that_the_form_does_not_know_counts_as_secret() -> None:
    assert FORM.privacy_of("short") == "plain"
    assert FORM.privacy_of("phone") == "secret"
    assert FORM.privacy_of("colour") == "secret"
    assert FORM.privacy_of("short.more") == "secret"
    assert FORM.is_sealed("working_note")
    assert FORM.is_sealed("colour")
    assert not FORM.is_sealed("picks")


def test_the_marks_of_the_record_itself_are_no_secret() -> None:
    assert FORM.privacy_of("withdrawn") == "plain"
    assert FORM.privacy_of("activation.3") == "plain"
    assert FORM.privacy_of("confirmed.close") == "plain"


def test_a_leaf_that_the_form_does_not_know_is_not_judged() -> None:
    assert FORM.check("colour", "green") == ()
    assert FORM.check("activation.1", {"version": 1}) == ()


def test_the_leaves_of_a_field_are_all_that_exist_without_adding_rows() -> None:
    assert list(field_leaves(FORM.field("rule"))) == ["rule.active", "rule.until", "rule.text"]
    assert list(field_leaves(FORM.field("people"))) == []
    assert list(field_leaves(FORM.field("total"))) == []
    assert len(list(field_leaves(FORM.field("steps")))) == 2 * 7
    assert "factors.rf_x02.note" in set(field_leaves(FORM.field("factors")))
    assert list(row_leaves(FORM.field("people"), "r")) == [
        "people.r.name",
        "people.r.relation",
        "people.r.since",
        "people.r.order",
    ]


def test_sections_are_found_by_id_and_by_leaf() -> None:
    assert FORM.section("parts").title.en == "Parts"
    section = FORM.section_of("people.x.name")
    assert section is not None
    assert section.id == "parts"
    assert FORM.section_of("colour") is None
    assert FORM.section("elsewhere").view == "measure"
    with pytest.raises(KeyError):
        FORM.section("nowhere")


def test_the_leaves_of_a_section_are_those_of_its_fields() -> None:
    leaves = list(FORM.leaves(FORM.section("words")))
    assert leaves == ["short", "long", "lines", "phone", "working_note"]


def test_a_deeper_leaf_than_a_row_has_is_not_known() -> None:
    assert FORM.resolve("people.x") is None
    assert FORM.resolve("people.x.name.more") is None
