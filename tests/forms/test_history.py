"""Undo and redo: one stack for edits, additions and removals."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import Leaf
from desktop_app.forms.history import MAX_STEPS
from tests.forms.drafts import PLAIN, ROW, new, saved
from tests.forms.every_type import values


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
