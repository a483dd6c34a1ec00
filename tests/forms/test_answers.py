"""What is in sight depends on other answers, and on nothing cleverer."""

from __future__ import annotations

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import REMOVED, sealed_value
from desktop_app.forms.answers import Answers
from desktop_app.forms.loading import load_form
from tests.forms.every_type import LISTS, every_type, text

FORM = every_type()


def answers(values: dict[str, Value], *, unsettled: tuple[str, ...] = ()) -> Answers:
    return Answers(
        FORM, {Leaf(leaf): value for leaf, value in values.items()}, frozenset(map(Leaf, unsettled))
    )


def test_a_question_shows_when_the_other_has_one_of_the_answers() -> None:
    assert not answers({}).visible("why_not")
    assert answers({"agreed": False}).visible("why_not")
    assert answers({"agreed": "declined"}).visible("why_not")
    assert not answers({"agreed": True}).visible("why_not")
    assert not answers({"agreed": 0}).visible("why_not")


def test_a_hidden_field_keeps_its_value() -> None:
    seen = answers({"agreed": True, "why_not": "kept"})
    assert not seen.visible("why_not")
    assert seen.value("why_not") == "kept"


def test_what_cannot_be_read_here_hides_nothing() -> None:
    assert answers({}, unsettled=("agreed",)).visible("why_not")
    assert answers({"agreed": sealed_value("0" * 64)}).visible("why_not")  # type: ignore[arg-type]
    assert not answers({"agreed": REMOVED}).visible("why_not")


def test_a_question_in_a_group_looks_beside_it_first() -> None:
    assert not answers({}).visible("rule.until")
    assert answers({"rule.active": True}).visible("rule.until")


def test_a_question_in_a_row_looks_in_its_own_row() -> None:
    seen = answers({"people.a.relation": "friend", "people.b.relation": "family"})
    assert seen.visible("people.a.since")
    assert not seen.visible("people.b.since")


def test_own_words_answer_other_and_one_of_several_is_enough() -> None:
    form = load_form(
        text(
            ('field = "agreed", is = [false, "declined"]', 'field = "picks", is = ["other", "dog"]')
        ),
        file="x.toml",
        lists=LISTS,
    )

    def shown(value: Value) -> bool:
        return Answers(form, {Leaf("picks"): value}).visible("why_not")

    assert shown(["other:a parrot"])
    assert shown(["cat", "dog"])
    assert not shown(["cat"])
    assert not shown([])


def test_what_stands_behind_a_hidden_question_is_hidden_too() -> None:
    form = load_form(
        text(
            (
                'other_answers = ["not_asked", "declined"]',
                'show_if = { field = "pick", is = ["red"] }',
            ),
            ('is = [false, "declined"]', "is = [false]"),
        ),
        file="x.toml",
        lists=LISTS,
    )
    values: dict[Leaf, Value] = {Leaf("agreed"): False, Leaf("pick"): "red"}
    assert Answers(form, values).visible("why_not")
    assert not Answers(form, {**values, Leaf("pick"): "blue"}).visible("why_not")


def test_a_section_can_be_hidden_with_all_its_questions() -> None:
    form = load_form(
        text(('id = "parts"', 'id = "parts"\nshow_if = { field = "agreed", is = [true] }')),
        file="x.toml",
        lists=LISTS,
    )
    hidden = Answers(form, {})
    assert not hidden.section_visible(form.section("parts"))
    assert not hidden.visible("about")
    assert Answers(form, {Leaf("agreed"): True}).visible("about")


def test_a_condition_may_name_a_question_inside_a_group() -> None:
    form = load_form(
        text(('field = "agreed", is = [false, "declined"]', 'field = "rule.active", is = [true]')),
        file="x.toml",
        lists=LISTS,
    )
    assert Answers(form, {Leaf("rule.active"): True}).visible("why_not")
    assert not Answers(form, {}).visible("why_not")


def test_a_question_in_a_group_may_look_outside_and_hides_with_the_one_beside_it() -> None:
    form = load_form(
        text(
            (
                'key = "active"\ntype = "yes_no"',
                'key = "active"\ntype = "yes_no"\nshow_if = { field = "pick", is = ["blue"] }',
            )
        ),
        file="x.toml",
        lists=LISTS,
    )
    active: dict[Leaf, Value] = {Leaf("rule.active"): True}
    assert not Answers(form, active).visible("rule.active")
    assert not Answers(form, active).visible("rule.until")
    assert Answers(form, {**active, Leaf("pick"): "blue"}).visible("rule.until")


def test_what_the_form_does_not_ask_is_not_shown() -> None:
    assert not answers({"colour": "green"}).visible("colour")


def test_rows_are_in_their_order_and_then_by_id() -> None:
    seen = answers(
        {
            "people.b.order": 2,
            "people.a.order": 2,
            "people.z.order": 1,
            "people.c.name": "no place",
            "people.d.name": REMOVED,
        },
        unsettled=("people.e.name",),
    )
    assert seen.rows("people") == ("z", "a", "b", "c", "e")


def test_the_leaves_of_a_section_include_those_of_its_rows() -> None:
    seen = answers({"people.a.name": "x"})
    leaves = set(seen.leaves(FORM.section("parts")))
    assert {"people.a.since", "people.a.order", "rule.text", "steps.ck_x02.note"} <= leaves
    assert "short" not in leaves
