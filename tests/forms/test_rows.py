"""Rows of a draft are added, removed and moved; each leaf of a removed row is marked."""

from __future__ import annotations

import pytest

from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import REMOVED
from desktop_app.errors import UserError
from tests.forms.drafts import ONE, ROW, new, saved


def test_the_place_and_the_list_of_rows_are_not_answers() -> None:
    draft = new()
    row = draft.add_row("people")
    for leaf in ("people", f"people.{row}.order"):
        with pytest.raises(ValueError, match="not an answer"):
            draft.set(leaf, 3)


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
    draft.move_row("people", a, to=99)
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


def test_too_many_rows_are_a_problem() -> None:
    draft = new()
    draft.set("short", "x")
    for _ in range(4):
        draft.add_row("people", {"name": "x"})
    (problem,) = draft.problems("to-save")
    assert problem.leaf == "people"
