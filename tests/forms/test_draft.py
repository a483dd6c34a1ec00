"""A draft holds what is typed, what is missing, and what a save will write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Digest, Leaf
from desktop_app.domain.revision import sealed_value
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from tests.forms.drafts import FORM, ONE, PLAIN, ROW, TWO, new, saved
from tests.forms.every_type import values


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


SEALED = sealed_value(Digest("0" * 64))


def test_an_opened_secret_is_no_edit() -> None:
    draft = saved({"phone": SEALED})
    assert draft.value("phone") == SEALED
    draft.reveal("phone", "112")
    assert draft.value("phone") == "112"
    assert not draft.dirty
    assert draft.changes() == {}
    assert "112" not in draft.to_json()
    draft.conceal()
    assert draft.value("phone") == SEALED


def test_a_secret_typed_anew_stays_when_the_old_one_is_opened() -> None:
    draft = saved({"phone": SEALED})
    draft.set("phone", "113")
    draft.reveal("phone", "112")
    assert draft.value("phone") == "113"
    draft.undo()
    assert draft.value("phone") == "112"
    assert draft.changes() == {}


def test_the_same_secret_typed_again_is_no_change() -> None:
    draft = saved({"phone": SEALED})
    draft.reveal("phone", "112")
    draft.set("phone", "113")
    draft.set("phone", "112")
    assert draft.changes() == {}
    assert not draft.dirty


def test_only_what_is_sealed_can_be_opened() -> None:
    with pytest.raises(KeyError):
        saved({"phone": "112"}).reveal("phone", "112")


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
