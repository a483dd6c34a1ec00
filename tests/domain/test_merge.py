"""The state of a leaf and of a record, case by case."""

from __future__ import annotations

import pytest

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RecordKey, RevisionId
from desktop_app.domain.merge import (
    Entry,
    LeafState,
    UnsettledError,
    content_digest,
    covered_ids,
    merge_leaf,
    record_state,
)
from desktop_app.domain.revision import REMOVED
from tests.domain.histories import CASE, KEY, KIND, RECORD
from tests.domain.saving import save, state_of

A, B = Leaf("a"), Leaf("b")


def id_of(number: int) -> RevisionId:
    return RevisionId(f"{number:064x}")


def entry(number: int, value: Value, *replaces: int, at: int = 0) -> Entry:
    return Entry(id_of(number), value, tuple(id_of(one) for one in replaces), "Jansen", at)


def values(state: LeafState) -> list[Value]:
    return [candidate.value for candidate in state.candidates]


def test_the_last_of_edits_in_a_row_is_the_value() -> None:
    state = merge_leaf([entry(1, "a"), entry(2, "b", 1), entry(3, "c", 2)])
    assert (state.status, state.value) == ("settled", "c")
    assert state.live == (id_of(3),)


def test_two_edits_that_did_not_see_each_other_are_a_conflict_in_order_of_time() -> None:
    state = merge_leaf([entry(1, "a"), entry(2, "b", 1, at=9), entry(3, "c", 1, at=5)])
    assert state.status == "conflict"
    assert values(state) == ["c", "b"]
    with pytest.raises(UnsettledError):
        _ = state.value


def test_the_same_value_twice_is_one_candidate_that_keeps_both_revisions() -> None:
    state = merge_leaf([entry(1, ["a"], at=2), entry(2, ["a"], at=1)])
    assert state.status == "settled"
    assert state.candidates[0].revisions == (id_of(1), id_of(2))
    assert state.candidates[0].at == 2


def test_true_and_1_are_two_values() -> None:
    assert merge_leaf([entry(1, value=True), entry(2, 1)]).status == "conflict"


def test_sealed_values_are_the_same_when_their_digests_are() -> None:
    same: Value = {"sealed": "ab" * 32}
    assert merge_leaf([entry(1, same), entry(2, dict(same))]).status == "settled"  # type: ignore[arg-type]
    assert merge_leaf([entry(1, same), entry(2, {"sealed": "cd" * 32})]).status == "conflict"


def test_a_save_that_names_all_candidates_settles_the_leaf() -> None:
    state = merge_leaf([entry(1, "a"), entry(2, "b"), entry(3, "a", 1, 2)])
    assert (state.status, state.value) == ("settled", "a")


def test_a_live_revision_on_top_of_one_that_is_not_here_makes_the_leaf_incomplete() -> None:
    state = merge_leaf([entry(1, "a"), entry(3, "c", 2)])
    assert state.status == "incomplete"
    assert state.missing == (id_of(2),)
    assert values(state) == ["a", "c"]


def test_a_missing_revision_deep_in_the_past_is_no_conflict() -> None:
    """Found by thinking the promise through: 2 replaced 1 and is missing, 3 and 4 came after."""
    state = merge_leaf([entry(1, "a"), entry(3, "c", 2), entry(4, "d", 3)])
    assert state.status == "incomplete"
    assert state.missing == (id_of(2),)
    settled = merge_leaf([entry(1, "a"), entry(2, "b", 1), entry(3, "c", 2), entry(4, "d", 3)])
    assert (settled.status, settled.value) == ("settled", "d")


def test_a_missing_revision_under_a_single_value_that_was_replaced_since_changes_nothing() -> None:
    state = merge_leaf([entry(3, "c", 2), entry(4, "d", 3)])
    assert (state.status, state.value) == ("settled", "d")


def test_what_a_replaced_revision_replaced_stays_replaced() -> None:
    state = merge_leaf([entry(3, "c", 2), entry(1, "a"), entry(2, "b", 1)])
    assert (state.status, state.value) == ("settled", "c")


def test_a_leaf_without_revisions_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least one"):
        merge_leaf([])
    with pytest.raises(ValueError, match="at least one"):
        record_state(KEY, [])


def test_edits_of_different_leaves_do_not_meet() -> None:
    first = save({"a": (1, ()), "b": (1, ())})
    state = state_of(first, save({"a": (2, (first.id,))}), save({"b": (3, (first.id,))}))
    assert state.values() == {A: 2, B: 3}
    assert state.conflicts() == {}


def test_a_removed_row_is_gone_and_an_unseen_edit_brings_it_back_as_a_conflict() -> None:
    made = save({"rows.r1.name": ("Anna", ()), "rows.r1.order": (0, ())})
    removed = save({"rows.r1.name": (REMOVED, (made.id,)), "rows.r1.order": (REMOVED, (made.id,))})
    unseen = save({"rows.r1.name": ("Anne", (made.id,))})
    assert state_of(made).rows("rows") == ("r1",)
    gone = state_of(made, removed)
    assert gone.rows("rows") == ()
    assert gone.values() == {}
    assert gone.removed
    back = state_of(made, removed, unseen)
    assert back.rows("rows") == ("r1",)
    assert list(back.conflicts()) == ["rows.r1.name"]
    assert not back.removed


def test_rows_are_ordered_by_their_order_then_by_id() -> None:
    state = state_of(
        save({"rows.bb.order": (2, ()), "rows.cc.order": (1, ()), "rows.aa.order": (2, ())}),
        save({"rows.zz.name": ("no order", ()), "rowsx.yy.order": (0, ())}),
    )
    assert state.rows("rows") == ("cc", "aa", "bb", "zz")


def test_an_order_that_is_no_number_orders_nothing() -> None:
    state = state_of(save({"rows.aa.order": ("first", ()), "rows.bb.order": (9, ())}))
    assert state.rows("rows") == ("bb", "aa")


def test_a_record_tells_what_it_waits_for_and_what_a_draft_stands_on() -> None:
    first = save({"a": (1, ())})
    on_top = save({"b": (1, (first.id,))})
    state = state_of(on_top)
    assert list(state.incomplete()) == ["b"]
    assert state.live() == {B: (on_top.id,)}
    assert state.values() == {}


def test_the_record_takes_the_newest_form_it_was_written_with() -> None:
    state = state_of(
        save({"a": (1, ())}, form="safety_plan@10"), save({"b": (1, ())}, form="safety_plan@9")
    )
    assert state.form == "safety_plan@10"


def test_what_is_confirmed_depends_on_values_alone() -> None:
    first = save({"a": (1, ()), "b": ("x", ())})
    again = save({"a": (1, (first.id,))})
    one, two = state_of(first), state_of(first, again)
    assert content_digest(one, [A, B]) == content_digest(two, [B, A])
    assert covered_ids(one, [A, B]) == (first.id,)
    assert covered_ids(two, [A, B]) == tuple(sorted((first.id, again.id)))
    changed = state_of(first, save({"a": (2, (first.id,))}))
    assert content_digest(changed, [A, B]) != content_digest(one, [A, B])


def test_a_leaf_that_never_was_and_one_that_was_removed_confirm_the_same() -> None:
    first = save({"a": (1, ()), "b": (1, ())})
    removed = save({"b": (REMOVED, (first.id,))})
    assert content_digest(state_of(first, removed), [A, B]) == content_digest(
        state_of(save({"a": (1, ())})), [A, B]
    )


def test_nobody_confirms_what_is_not_decided() -> None:
    state = state_of(save({"a": (1, ()), "b": (1, ())}), save({"a": (2, ())}))
    with pytest.raises(UnsettledError) as refusal:
        content_digest(state, [A, B])
    assert refusal.value.leaves == (A,)


def test_a_hundred_thousand_revisions_of_one_record_merge_in_one_go() -> None:
    entries = [entry(0, 0)] + [entry(n, n, n - 1) for n in range(1, 100_000)]
    state = merge_leaf(reversed(entries))
    assert (state.status, state.value) == ("settled", 99_999)


def test_a_hundred_thousand_edits_apart_are_one_conflict() -> None:
    state = merge_leaf([entry(n, n, at=-n) for n in range(100_000)])
    assert state.status == "conflict"
    assert values(state)[:2] == [99_999, 99_998]
    assert len(state.live) == 100_000


def test_the_key_names_the_record() -> None:
    assert save({"a": (1, ())}).key == RecordKey(CASE, KIND, RECORD)
