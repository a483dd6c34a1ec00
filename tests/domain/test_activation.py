"""What a person confirmed, and what changed since."""

from __future__ import annotations

import pytest

from desktop_app.domain.activation import (
    Activation,
    activate,
    activations,
    active_version,
    difference,
    standing,
    version_text,
)
from desktop_app.domain.ids import Digest, Leaf
from desktop_app.domain.merge import content_digest
from desktop_app.domain.revision import REMOVED, Revision
from tests.domain.saving import save, state_of

A, B = Leaf("a"), Leaf("b")


def confirm(*revisions: Revision, second: str | None = None) -> tuple[Activation, Revision]:
    activation, changes = activate(state_of(*revisions), "Jansen", at=5, second=second)
    return activation, save(
        {leaf: (change.value, change.replaces) for leaf, change in changes.items()}
    )


def test_a_plan_that_was_never_activated_has_no_version() -> None:
    first = save({"a": (1, ())})
    assert active_version(state_of(first), [first]) is None


def test_the_active_text_stays_while_people_go_on_working() -> None:
    first = save({"a": (1, ()), "b": (1, ())})
    activation, confirmed = confirm(first, second="Bakker")
    later = save({"a": (2, (first.id,)), "b": (REMOVED, (first.id,)), "c": (3, ())})
    known = [first, confirmed, later]
    active = active_version(state_of(*known), known)
    assert active is not None
    assert active.whole
    assert active.activation == activation
    assert (activation.version, activation.second) == (1, "Bakker")
    assert active.text.values() == {A: 1, B: 1}
    changes = difference(active.text, state_of(*known))
    assert [(one.leaf, one.old, one.new) for one in changes] == [
        ("a", 1, 2),
        ("b", 1, None),
        ("c", None, 3),
    ]


def test_a_version_whose_leaf_was_edited_often_reads_as_it_did() -> None:
    """The revisions between are covered by nobody and still needed."""
    first = save({"a": (1, ()), "b": (1, ())})
    second = save({"b": (2, (first.id,))})
    third = save({"b": (3, (second.id,))})
    activation, confirmed = confirm(first, second, third)
    assert set(activation.covers) == {first.id, third.id}
    known = [first, second, third, confirmed]
    active = active_version(state_of(*known), known)
    assert active is not None
    assert active.whole
    assert active.text.values() == {A: 1, B: 3}


def test_a_version_of_which_a_part_has_not_arrived_is_not_whole() -> None:
    first, other = save({"a": (1, ())}), save({"b": (1, ())})
    activation, confirmed = confirm(first, other)
    for known in ([first, confirmed], [confirmed]):
        text = version_text(state_of(*known), known, activation=activation)
        assert not text.whole


def test_what_arrives_later_has_no_say_in_a_version_although_it_came_before() -> None:
    """Found by 10,000 random histories: the first revision was not here at the activation."""
    first = save({"a": (1, ()), "b": (1, ())})
    second = save({"a": (2, (first.id,))})
    third = save({"a": (3, (second.id,))})
    apart = save({"b": (5, ())})
    for held in ([second, third], [second, third, apart]):
        activation, confirmed = confirm(*held)
        known = [first, confirmed, *held]
        text = version_text(state_of(*known), known, activation=activation)
        assert text.whole
        assert text.text.values() == state_of(*held).values()


def test_a_version_is_whole_once_what_it_covers_is_here_whatever_came_before() -> None:
    first = save({"a": (1, ())})
    second = save({"a": (2, (first.id,))})
    activation, confirmed = confirm(first, second)
    text = version_text(state_of(second, confirmed), [second, confirmed], activation=activation)
    assert text.whole


def test_a_version_is_not_whole_while_what_came_between_is_missing() -> None:
    first = save({"a": (1, ()), "b": (1, ())})
    second = save({"b": (2, (first.id,))})
    third = save({"b": (3, (second.id,))})
    activation, confirmed = confirm(first, second, third)
    known = [first, third, confirmed]
    assert not version_text(state_of(*known), known, activation=activation).whole
    known.append(second)
    assert version_text(state_of(*known), known, activation=activation).whole


def test_a_leaf_that_only_looks_like_a_version_is_none() -> None:
    first = save({"a": (1, ()), "activation.x": ("?", ())})
    _, confirmed = confirm(first)
    assert [one.version for one in activations(state_of(first, confirmed))] == [1]


def test_versions_count_up_and_compare() -> None:
    first = save({"a": (1, ())})
    _, one = confirm(first)
    later = save({"a": (2, (first.id,))})
    _, two = confirm(first, one, later)
    known = [first, one, later, two]
    state = state_of(*known)
    old, new = activations(state)
    assert (old.version, new.version) == (1, 2)
    texts = [version_text(state, known, activation=each).text for each in (old, new)]
    assert [one.leaf for one in difference(*texts)] == [A]


def test_two_laptops_that_activate_apart_meet_in_a_conflict_and_the_last_agreed_one_stays() -> None:
    first = save({"a": (1, ())})
    _, one = confirm(first)
    mine, yours = save({"a": (2, (first.id,))}), save({"b": (2, ())})
    _, my_second = confirm(first, one, mine)
    _, your_second = confirm(first, one, yours)
    known = [first, one, mine, yours, my_second, your_second]
    state = state_of(*known)
    assert list(state.conflicts()) == ["activation.2"]
    active = active_version(state, known)
    assert active is not None
    assert active.activation.version == 1
    next_version, _ = activate(state, "Jansen", at=9)
    assert next_version.version == 3


def test_content_that_changed_was_confirmed_on_an_earlier_version() -> None:
    first = save({"a": (1, ()), "b": (1, ())})
    digest = content_digest(state_of(first), [A])
    assert standing(state_of(first), digest, [A]) == "current"
    elsewhere = save({"b": (2, (first.id,))})
    assert standing(state_of(first, elsewhere), digest, [A]) == "current"
    changed = save({"a": (2, (first.id,))})
    assert standing(state_of(first, changed), digest, [A]) == "earlier"
    apart = save({"a": (3, (first.id,))})
    assert standing(state_of(first, changed, apart), digest, [A]) == "earlier"
    back = save({"a": (1, (changed.id,))})
    assert standing(state_of(first, changed, back), digest, [A]) == "current"


def test_activating_does_not_change_what_is_confirmed() -> None:
    first = save({"a": (1, ())})
    activation, confirmed = confirm(first)
    assert standing(state_of(first, confirmed), activation.digest) == "current"


def test_a_difference_leaves_conflicts_to_those_who_decide() -> None:
    first = save({"a": (1, ())})
    apart = [save({"a": (2, (first.id,))}), save({"a": (3, (first.id,))})]
    assert difference(state_of(first), state_of(first, *apart)) == ()


@pytest.mark.parametrize(
    "value",
    [
        None,
        {"version": 1},
        {"version": 1, "at": 1, "by": "x", "second": 1, "digest": "ab" * 32, "covers": []},
        {"version": 1, "at": 1, "by": "x", "second": None, "digest": "ab", "covers": []},
        {"version": 1, "at": 1, "by": "x", "second": None, "digest": "ab" * 32, "covers": [1]},
    ],
)
def test_a_value_that_is_no_activation_is_none(value: object) -> None:
    assert Activation.from_value(value) is None  # type: ignore[arg-type]


def test_an_activation_comes_back_from_its_value() -> None:
    activation = Activation(3, 5, "Jansen", None, Digest("ab" * 32), ())
    assert Activation.from_value(activation.to_value()) == activation
