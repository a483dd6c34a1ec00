"""What is missing is listed, each entry with the field it leads to."""

from __future__ import annotations

from desktop_app.domain.ids import Leaf
from desktop_app.forms.draft import Draft
from desktop_app.forms.loading import load_form
from tests.forms.every_type import LISTS, counting, every_type, text

FORM = every_type()


def new() -> Draft:
    return Draft(FORM, {}, random=counting())


def whole() -> Draft:
    draft = new()
    draft.set("short", "x")
    draft.add_row("people", {"name": "Anna"})
    for item in ("ck_x01", "ck_x02"):
        draft.set(f"steps.{item}.state", "done")
    return draft


def test_saving_asks_less_than_activating() -> None:
    assert [one.leaf for one in new().problems("to-save")] == ["short"]
    assert {one.leaf for one in new().missing()} == {"short", "people", "steps.ck_x01.state"}


def test_a_whole_form_misses_nothing() -> None:
    assert whole().problems("to-activate") == ()


def test_a_hidden_question_is_not_missed() -> None:
    draft = whole()
    draft.set("agreed", True)
    assert draft.missing() == ()
    draft.set("agreed", False)
    (missed,) = draft.missing()
    assert (missed.leaf, missed.section) == ("why_not", "choices")


def test_white_space_is_no_answer() -> None:
    draft = whole()
    draft.set("short", "  ")
    assert [one.leaf for one in draft.missing()] == ["short"]


def test_each_row_is_asked_what_a_row_must_have() -> None:
    draft = whole()
    row = draft.add_row("people")
    assert [one.leaf for one in draft.problems("to-save")] == [f"people.{row}.name"]


def test_a_row_with_its_place_alone_is_an_entry_without_an_answer() -> None:
    draft = whole()
    draft.remove_row("people", draft.rows("people")[0])
    row = draft.add_row("people", {"relation": None})
    assert {one.leaf for one in draft.missing()} == {"people", f"people.{row}.name"}


def test_a_checklist_counts_what_is_open_and_leads_to_the_first() -> None:
    draft = whole()
    draft.set("steps.ck_x02.state", None)
    (missed,) = draft.missing()
    assert (missed.leaf, missed.message.n) == ("steps.ck_x02.state", 1)


def test_what_does_not_apply_needs_a_reason_before_activating() -> None:
    draft = whole()
    draft.set("steps.ck_x01.state", "waived")
    assert draft.problems("to-save") == ()
    (missed,) = draft.missing()
    assert (missed.leaf, missed.label.en) == ("steps.ck_x01.reason", "Pack the bag")
    draft.set("steps.ck_x01.reason", "no bag")
    assert draft.missing() == ()


def test_a_required_group_needs_one_answer_inside() -> None:
    form = load_form(
        text(
            (
                'key = "rule"\ntype = "group"',
                'key = "rule"\ntype = "group"\nrequired = "to-activate"',
            )
        ),
        file="x.toml",
        lists=LISTS,
    )
    draft = Draft(form, {})
    assert "rule.active" in {one.leaf for one in draft.missing()}
    draft.set("rule.text", "x")
    assert "rule.active" not in {one.leaf for one in draft.missing()}


def test_a_section_says_how_far_it_is() -> None:
    draft = new()
    assert draft.completeness("words") == (0, 5, 1)
    draft.set("short", "x")
    draft.set("lines", ["a"])
    assert draft.completeness("words") == (2, 5, 0)
    assert draft.completeness(FORM.section("choices")) == (1, 3, 0)
    draft.set("agreed", False)
    assert draft.completeness("choices") == (2, 4, 1)
    assert draft.completeness("elsewhere") == (0, 0, 0)


def test_what_is_hidden_or_unknown_is_neither_missed_nor_judged() -> None:
    form = load_form(
        text(('id = "parts"', 'id = "parts"\nshow_if = { field = "agreed", is = [true] }')),
        file="x.toml",
        lists=LISTS,
    )
    draft = Draft(
        form, {Leaf("short"): "x", Leaf("colour"): 3, Leaf("steps.ck_x01.state"): "waived"}
    )
    assert draft.problems("to-activate") == ()
    assert draft.completeness("parts") == (0, 0, 0)


def test_a_leaf_in_conflict_is_answered_more_than_once() -> None:
    draft = Draft(FORM, {}, conflicts=frozenset({Leaf("short")}))
    assert "short" not in {one.leaf for one in draft.missing()}
