"""A draft holds what is typed: values, rows, undo, what is missing, what a save writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.domain.revision import REMOVED, sealed_value
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.history import MAX_STEPS
from tests.forms.every_type import counting, every_type, values

FORM = every_type()
ONE, TWO = RevisionId("1" * 64), RevisionId("2" * 64)
ROW = "0123456789abcdef"


def new() -> Draft:
    return Draft(FORM, {}, random=counting())


def saved(values: dict[str, Value], **more: frozenset[Leaf]) -> Draft:
    leaves = {Leaf(leaf): value for leaf, value in values.items()}
    return Draft(FORM, leaves, base=dict.fromkeys(leaves, (ONE,)), random=counting(), **more)


def test_a_new_record_begins_with_the_defaults_and_is_not_edited() -> None:
    draft = new()
    assert dict(draft.values) == {"pick": "red", "count": 2}
    assert not draft.dirty
    assert set(draft.changes()) == {"pick", "count"}


def test_an_opened_record_gets_no_defaults() -> None:
    draft = saved({"short": "x"})
    assert draft.value("pick") is None
    assert not draft.dirty
    assert draft.changes() == {}


def test_what_is_known_ahead_is_saved_with_a_new_record() -> None:
    draft = Draft(FORM, {Leaf("short"): "known", Leaf("pick"): "blue"})
    assert draft.value("pick") == "blue"
    assert not draft.dirty
    assert draft.changes()[Leaf("short")].value == "known"


def test_a_change_replaces_what_was_live_when_the_form_was_opened() -> None:
    draft = Draft(FORM, {Leaf("short"): "a"}, base={Leaf("short"): (TWO, ONE)})
    draft.set("short", "b")
    change = draft.changes()[Leaf("short")]
    assert (change.value, change.replaces) == ("b", (ONE, TWO))
    assert draft.dirty


def test_only_what_changed_is_written() -> None:
    draft = saved({"short": "a", "pick": "red"})
    draft.set("pick", "blue")
    assert set(draft.changes()) == {"pick"}
    draft.set("pick", "red")
    assert draft.changes() == {}
    assert not draft.dirty


def test_an_emptied_field_is_written_as_nothing() -> None:
    draft = saved({"short": "a", "lines": ["x"]})
    draft.set("short", "")
    draft.set("lines", [" ", ""])
    changes = draft.changes()
    assert changes[Leaf("short")].value is None
    assert changes[Leaf("lines")].value is None


def test_a_field_that_was_never_filled_in_and_is_emptied_again_is_not_written() -> None:
    draft = saved({"short": "a"})
    draft.set("long", "x")
    draft.set("long", "  ")
    assert draft.changes() == {}


def test_text_is_kept_in_one_unicode_form_and_without_white_space_around() -> None:
    draft = new()
    draft.set("short", " cafe\u0301 ")
    draft.set("lines", ["one ", "", "two"])
    assert draft.value("short") == " café "
    assert draft.changes()[Leaf("short")].value == "café"
    assert draft.changes()[Leaf("lines")].value == ["one", "two"]


def test_yes_is_not_one() -> None:
    draft = saved({"agreed": True})
    draft.set("agreed", 1)
    assert draft.dirty


@pytest.mark.parametrize(
    "leaf", ["colour", "total", "rule", "people.x.colour", "steps.ck_x01.colour"]
)
def test_what_the_form_does_not_ask_cannot_be_answered(leaf: str) -> None:
    with pytest.raises(KeyError):
        new().set(leaf, "x")


@pytest.mark.parametrize("value", [{"removed": True}, {"sealed": "x"}, 1.5, ("a",), {"a": 2**60}])
def test_a_value_that_no_revision_may_hold_is_refused(value: Value) -> None:
    with pytest.raises(ValueError, match=r"not an answer|canonical form|beyond"):
        new().set("short", value)


def test_the_place_and_the_list_of_rows_are_not_answers() -> None:
    draft = new()
    row = draft.add_row("people")
    for leaf in ("people", f"people.{row}.order"):
        with pytest.raises(ValueError, match="not an answer"):
            draft.set(leaf, 3)


def test_a_leaf_in_conflict_is_read_only_and_never_written() -> None:
    draft = saved({"short": "a"}, conflicts=frozenset({Leaf("long")}))
    assert draft.read_only("long")
    with pytest.raises(UserError):
        draft.set("long", "x")
    draft.set("short", "b")
    assert set(draft.changes()) == {"short"}


def test_a_settled_leaf_can_be_edited_and_is_no_edit_by_itself() -> None:
    draft = saved({"short": "a"}, conflicts=frozenset({Leaf("long"), Leaf("lines")}))
    draft.settle("long", "decided", live=[TWO])
    draft.settle("lines", None, live=[TWO])
    assert not draft.read_only("long")
    assert draft.value("long") == "decided"
    assert not draft.dirty
    assert draft.changes() == {}
    draft.set("long", "more")
    assert draft.changes()[Leaf("long")].replaces == (TWO,)


def test_what_changed_elsewhere_is_known_by_the_live_revisions() -> None:
    draft = saved({"short": "a", "long": "b"})
    live = {Leaf("short"): (ONE,), Leaf("long"): (TWO,), Leaf("lines"): (TWO,)}
    assert draft.changed_elsewhere(live) == {"long", "lines"}
    assert draft.changed_elsewhere({}) == frozenset()


def test_a_row_is_added_with_defaults_and_its_place() -> None:
    draft = new()
    row = draft.add_row("people", {"name": "Anna"})
    assert draft.rows("people") == (row,)
    assert draft.value(f"people.{row}.relation") == "friend"
    assert draft.value(f"people.{row}.name") == "Anna"
    other = draft.add_row("people")
    assert draft.rows("people") == (row, other)
    assert row != other


def test_ids_of_rows_are_leaves_of_their_own() -> None:
    row = new().add_row("people")
    assert 8 <= len(row) <= 32
    assert row.isalnum()
    assert row == row.lower()


def test_a_row_that_was_never_saved_leaves_nothing_behind() -> None:
    draft = saved({"short": "a"})
    row = draft.add_row("people", {"name": "Anna"})
    draft.remove_row("people", row)
    assert draft.rows("people") == ()
    assert draft.changes() == {}


def test_removing_a_saved_row_marks_each_of_its_leaves_empty_ones_too() -> None:
    draft = saved(
        {f"people.{ROW}.name": "Anna", f"people.{ROW}.order": 1000, f"people.{ROW}.old": 1}
    )
    draft.remove_row("people", ROW)
    changes = draft.changes()
    assert set(changes) == {
        f"people.{ROW}.{key}" for key in ("name", "relation", "since", "order", "old")
    }
    assert all(change.value == REMOVED for change in changes.values())
    assert changes[Leaf(f"people.{ROW}.name")].replaces == (ONE,)
    assert changes[Leaf(f"people.{ROW}.since")].replaces == ()
    assert draft.value(f"people.{ROW}.name") is None
    assert not any(leaf.startswith("people.") for leaf in draft.values)


def test_a_row_with_something_in_conflict_is_not_removed() -> None:
    draft = saved({f"people.{ROW}.order": 1000}, conflicts=frozenset({Leaf(f"people.{ROW}.name")}))
    assert draft.rows("people") == (ROW,)
    with pytest.raises(UserError):
        draft.remove_row("people", ROW)


def test_fixed_rows_are_there_and_cannot_be_added_or_removed() -> None:
    draft = new()
    assert draft.rows("factors") == ("rf_x01", "rf_x02")
    for change in (
        lambda: draft.add_row("factors"),
        lambda: draft.remove_row("factors", "rf_x01"),
        lambda: draft.move_row("factors", "rf_x01", to=1),
        lambda: draft.add_row("short"),
    ):
        with pytest.raises(KeyError):
            change()


def test_moving_a_row_rewrites_only_its_place() -> None:
    draft = new()
    a, b, c = (draft.add_row("people") for _ in range(3))
    before = {row: draft.value(f"people.{row}.order") for row in (a, b, c)}
    draft.move_row("people", c, to=0)
    assert draft.rows("people") == (c, a, b)
    draft.move_row("people", c, to=1)
    assert draft.rows("people") == (a, c, b)
    draft.move_row("people", a, to=2)
    assert draft.rows("people") == (c, b, a)
    assert draft.value(f"people.{b}.order") == before[b]


def test_rows_without_room_between_them_are_numbered_anew() -> None:
    draft = saved({f"people.{row * 8}.order": 1 for row in "abc"})
    draft.move_row("people", "c" * 8, to=1)
    assert draft.rows("people") == ("a" * 8, "c" * 8, "b" * 8)
    draft.undo()
    assert draft.rows("people") == ("a" * 8, "b" * 8, "c" * 8)


def test_a_row_whose_place_is_in_conflict_is_not_moved() -> None:
    place = Leaf(f"people.{ROW}.order")
    draft = saved({f"people.{ROW}.name": "x"}, conflicts=frozenset({place}))
    with pytest.raises(UserError):
        draft.move_row("people", ROW, to=0)


def test_undo_takes_back_edits_additions_and_removals_on_one_stack() -> None:
    draft = saved({"short": "a", f"people.{ROW}.name": "Anna"})
    draft.set("short", "b")
    row = draft.add_row("people", {"name": "Bo"})
    draft.remove_row("people", ROW)
    assert draft.rows("people") == (row,)
    assert Leaf(f"people.{ROW}.name") in draft.undo()
    assert set(draft.rows("people")) == {ROW, row}
    draft.undo()
    assert draft.rows("people") == (ROW,)
    draft.undo()
    assert draft.value("short") == "a"
    assert not draft.can_undo
    assert draft.undo() == frozenset()
    for _ in range(3):
        draft.redo()
    assert (draft.value("short"), draft.rows("people")) == ("b", (row,))
    assert not draft.can_redo
    assert draft.redo() == frozenset()


def test_typing_in_one_field_is_one_step() -> None:
    draft = new()
    draft.set("short", "a")
    draft.set("short", "ab", continues=True)
    draft.set("short", "abc", continues=True)
    draft.set("long", "x", continues=True)
    draft.undo()
    assert (draft.value("short"), draft.value("long")) == ("abc", None)
    draft.undo()
    assert draft.value("short") is None


def test_after_an_edit_nothing_can_be_redone() -> None:
    draft = new()
    draft.set("short", "a")
    draft.undo()
    assert draft.can_redo
    draft.set("short", "b")
    assert not draft.can_redo


def test_setting_the_same_again_is_no_step() -> None:
    draft = saved({"short": "a"})
    draft.set("short", "a")
    assert not draft.can_undo


def test_fifty_steps_are_remembered() -> None:
    draft = new()
    for number in range(MAX_STEPS + 10):
        draft.set("count", number)
    steps = 0
    while draft.can_undo:
        draft.undo()
        steps += 1
    assert steps == MAX_STEPS
    assert draft.value("count") == 9


def test_an_opened_secret_is_no_edit() -> None:
    sealed = sealed_value("0" * 64)  # type: ignore[arg-type]
    draft = saved({"phone": sealed})
    assert draft.value("phone") == sealed
    draft.reveal("phone", "112")
    assert draft.value("phone") == "112"
    assert not draft.dirty
    assert draft.changes() == {}
    draft.set("phone", "113")
    draft.undo()
    assert draft.value("phone") == "112"


def test_an_old_answer_that_was_not_touched_does_not_block_saving() -> None:
    draft = saved({"short": "x", "pick": "an answer of version 0"})
    assert draft.problems("to-save") == ()
    assert [one.leaf for one in draft.problems("to-activate")][:1] == ["pick"]


def test_a_wrong_answer_is_a_problem_of_its_field() -> None:
    draft = new()
    draft.set("short", "x" * 50)
    (problem,) = draft.problems("to-save")
    assert (problem.leaf, problem.section, problem.label.en) == ("short", "words", "Short text")
    assert problem.message.n == 10


def test_too_many_rows_are_a_problem() -> None:
    draft = new()
    draft.set("short", "x")
    for _ in range(4):
        draft.add_row("people", {"name": "x"})
    (problem,) = draft.problems("to-save")
    assert problem.leaf == "people"


def test_a_section_is_shown_or_not() -> None:
    assert new().section_visible(FORM.section("parts"))
    assert new().visible("about")


def test_a_draft_survives_being_written_down() -> None:
    draft = saved({"short": "a", f"people.{ROW}.name": "Anna"}, conflicts=frozenset({Leaf("long")}))
    draft.set("short", "b")
    draft.remove_row("people", ROW)
    draft.set("picks", ["dog"])
    again = Draft.from_json(FORM, draft.to_json())
    assert again.values == draft.values
    assert again.changes() == draft.changes()
    assert again.dirty
    assert again.conflicts == draft.conflicts
    assert again.base == draft.base
    assert again.to_json() == draft.to_json()


def test_a_new_record_survives_being_written_down_emptied_defaults_too() -> None:
    draft = new()
    draft.set("pick", None)
    again = Draft.from_json(FORM, draft.to_json())
    assert again.value("pick") is None
    assert again.changes() == draft.changes()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "3",
        '{"v": 2, "form": "every_type@1"}',
        '{"v": 1, "form": "case@1"}',
        '{"v": 1, "form": "every_type@1", "base": {"A b": []}, "conflicts": []}',
        '{"v": 1, "form": "every_type@1", "base": 3}',
    ],
)
def test_what_is_no_draft_of_this_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a draft|not a leaf"):
        Draft.from_json(FORM, text)


PLAIN = [one for one in FORM.fields if one.type not in ("group", "rows", "checklist", "computed")]


@given(st.data())
def test_what_is_set_is_what_is_saved_and_read_again(data: st.DataObject) -> None:
    draft = new()
    expected: dict[str, Value] = {}
    for one in data.draw(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6, unique=True)):
        value = data.draw(values(one))
        draft.set(one.key, value)
        expected[one.key] = value
    changes = draft.changes()
    read = {leaf: change.value for leaf, change in changes.items() if change.value is not None}
    assert not [one for one in draft.problems("to-save") if one.leaf in expected]
    again = Draft(FORM, read, base=dict.fromkeys(read, (ONE,)))
    assert again.changes() == {}
    for leaf in expected:
        assert FORM.check(leaf, again.value(leaf)) == ()
    assert Draft.from_json(FORM, draft.to_json()).changes() == changes


@given(st.data())
def test_undoing_everything_and_redoing_it_goes_there_and_back(data: st.DataObject) -> None:
    draft = saved({"short": "a", f"people.{ROW}.name": "Anna", f"people.{ROW}.order": 1000})
    seen = [draft.to_json()]
    for _ in range(data.draw(st.integers(1, 12))):
        rows = draft.rows("people")
        what = data.draw(
            st.sampled_from(["set", "add", *(["remove", "move", "name"] if rows else [])])
        )
        if what == "set":
            one = data.draw(st.sampled_from(PLAIN))
            draft.set(one.key, data.draw(values(one) | st.none()))
        elif what == "add":
            draft.add_row("people")
        elif what == "remove":
            draft.remove_row("people", data.draw(st.sampled_from(rows)))
        elif what == "move":
            draft.move_row(
                "people",
                data.draw(st.sampled_from(rows)),
                to=data.draw(st.integers(0, len(rows) - 1)),
            )
        else:
            draft.set(f"people.{data.draw(st.sampled_from(rows))}.name", data.draw(st.text("ab")))
        if draft.to_json() != seen[-1]:
            seen.append(draft.to_json())
    for expected in reversed(seen[:-1]):
        while draft.to_json() != expected and draft.can_undo:
            draft.undo()
        assert draft.to_json() == expected
    while draft.can_redo:
        draft.redo()
    assert draft.to_json() == seen[-1]
