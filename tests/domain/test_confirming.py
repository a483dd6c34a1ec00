"""Four eyes: another person confirms what stands there, and only that."""

from __future__ import annotations

import pytest

from desktop_app.domain.canonical import Value
from desktop_app.domain.confirming import authors, confirm, confirmed_by
from desktop_app.domain.ids import RevisionId
from desktop_app.domain.merge import RecordState, UnsettledError
from desktop_app.domain.revision import Revision
from tests.domain.saving import save, state_of


def by(person: str, state: RecordState) -> Revision:
    parts: dict[str, tuple[Value, tuple[RevisionId, ...]]] = {
        leaf: (change.value, change.replaces) for leaf, change in confirm(state).items()
    }
    return save(parts, by=person)


def test_nobody_confirmed_what_was_only_written() -> None:
    assert confirmed_by(state_of(save({"level": ("high", ())}, by="VC-1"))) is None


def test_a_second_person_confirms() -> None:
    first = save({"level": ("high", ())}, by="VC-1")
    state = state_of(first, by("VC-2", state_of(first)))
    assert confirmed_by(state) == "VC-2"
    assert authors(state) == {"VC-1"}


def test_an_author_does_not_count_as_second_person() -> None:
    first = save({"level": ("high", ())}, by="VC-1")
    assert confirmed_by(state_of(first, by("VC-1", state_of(first)))) is None


def test_what_changed_since_is_not_confirmed_until_it_is_again() -> None:
    first = save({"level": ("high", ())}, by="VC-1")
    seen = by("VC-2", state_of(first))
    later = save({"level": ("acute", (first.id,))}, by="VC-1")
    assert confirmed_by(state_of(first, seen, later)) is None
    again = by("VC-3", state_of(first, seen, later))
    assert confirmed_by(state_of(first, seen, later, again)) == "VC-3"


def test_what_is_in_conflict_cannot_be_confirmed() -> None:
    one = save({"level": ("high", ())}, by="VC-1")
    other = save({"level": ("acute", ())}, by="VC-2")
    with pytest.raises(UnsettledError):
        confirm(state_of(one, other))


@pytest.mark.parametrize("value", ["VC-2", {"digest": "x"}, {"at": 1}])
def test_a_mark_that_is_none_confirms_nothing(value: Value) -> None:
    first = save({"level": ("high", ())}, by="VC-1")
    assert confirmed_by(state_of(first, save({"confirmed": (value, ())}, by="VC-2"))) is None
