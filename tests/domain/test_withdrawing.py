"""A record entered by mistake."""

from __future__ import annotations

import pytest

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Change, Revision
from desktop_app.domain.withdrawing import reinstate, withdraw
from tests.domain.saving import save, state_of


def written(changes: dict[Leaf, Change]) -> Revision:
    parts: dict[str, tuple[Value, tuple[RevisionId, ...]]] = {
        leaf: (change.value, change.replaces) for leaf, change in changes.items()
    }
    return save(parts)


def withdrawn(state: RecordState, reason: str) -> Revision:
    return written(withdraw(state, reason))


def test_a_withdrawn_record_keeps_reason_and_content() -> None:
    first = save({"a": (1, ())})
    assert state_of(first).withdrawn is None
    state = state_of(first, withdrawn(state_of(first), " in the wrong case "))
    assert state.withdrawn == "in the wrong case"
    assert state.values()[Leaf("a")] == 1
    assert state.content() == ("a",)


def test_a_withdrawn_record_can_be_brought_back() -> None:
    first = save({"a": (1, ())})
    gone = withdrawn(state_of(first), "by mistake")
    back = written(reinstate(state_of(first, gone)))
    assert state_of(first, gone, back).withdrawn is None
    again = withdrawn(state_of(first, gone, back), "after all")
    assert state_of(first, gone, back, again).withdrawn == "after all"


def test_a_record_stays_in_sight_while_people_disagree() -> None:
    first = save({"a": (1, ())})
    gone = withdrawn(state_of(first), "by mistake")
    other = withdrawn(state_of(first), "a double")
    state = state_of(first, gone, other)
    assert state.withdrawn is None
    assert list(state.conflicts()) == ["withdrawn"]


@pytest.mark.parametrize("reason", ["", "  ", "x" * 501])
def test_withdrawing_needs_a_reason(reason: str) -> None:
    with pytest.raises(ValueError, match="reason"):
        withdraw(state_of(save({"a": (1, ())})), reason)
