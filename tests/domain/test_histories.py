"""What merging promises, over random histories."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.activation import activate, active_version, difference
from desktop_app.domain.canonical import encode
from desktop_app.domain.merge import (
    Entry,
    UnsettledError,
    content_digest,
    merge_leaf,
    merge_record,
    record_state,
)
from tests.domain.histories import KEY, History, histories
from tests.merged import AS_MERGED

pytestmark = pytest.mark.timeout(3600)


@AS_MERGED
@given(histories(), st.integers(0, 2**32 - 1))
def test_the_order_of_arrival_and_doubles_do_not_matter(history: History, seed: int) -> None:
    shuffled = random.Random(seed)
    for view in history.views():
        revisions = history.revisions(view)
        again = revisions + shuffled.choices(revisions, k=len(revisions)) if revisions else []
        shuffled.shuffle(again)
        assert merge_record(again) == merge_record(revisions)


@AS_MERGED
@given(histories())
def test_a_value_leaves_only_when_somebody_who_saw_it_says_so(history: History) -> None:
    for view in history.views():
        state = history.state(view)
        for one in view:
            revision = history.saved[one].revision
            for leaf, change in revision.changes.items():
                values = {encode(candidate.value) for candidate in state[leaf].candidates}
                said_so = any(
                    one in history.saved[other].shown.get(leaf, ())
                    and leaf in history.saved[other].revision.changes
                    for other in view
                )
                assert said_so or encode(change.value) in values


@AS_MERGED
@given(histories())
def test_a_conflict_is_only_between_people_who_did_not_see_each_other(history: History) -> None:
    for view in history.views():
        for one in history.state(view).values():
            if one.status != "conflict":
                continue
            for left, right in itertools.combinations(one.candidates, 2):
                for mine, yours in itertools.product(left.revisions, right.revisions):
                    assert mine not in history.saved[yours].held
                    assert yours not in history.saved[mine].held


@AS_MERGED
@given(histories())
def test_what_is_incomplete_waits_for_revisions_that_exist_and_settles_with_them(
    history: History,
) -> None:
    for view in history.views():
        for leaf, one in history.state(view).items():
            assert (one.status == "incomplete") == bool(one.missing)
            assert not view.intersection(one.missing)
            assert all(leaf in history.saved[id_].revision.changes for id_ in one.missing)
    everything = {known for one in history.saved for known in history.saved[one].held | {one}}
    assert all(one.status != "incomplete" for one in history.state(everything).values())


@AS_MERGED
@given(histories())
def test_deciding_with_all_candidates_in_sight_settles_a_leaf_everywhere(history: History) -> None:
    laptop = history.laptops[0]
    laptop.held = set(history.saved)
    laptop.draft = None
    state = history.state(laptop.held)
    if state:
        history.save(laptop, {leaf: one.candidates[0].value for leaf, one in state.items()})
    for leaf, one in history.state(set(history.saved)).items():
        assert one.status == "settled"
        assert encode(one.value) == encode(state[leaf].candidates[0].value)


@AS_MERGED
@given(histories())
def test_merging_from_tables_gives_the_same_as_merging_from_the_log(history: History) -> None:
    for view in history.views():
        for leaf, expected in history.state(view).items():
            entries = [
                Entry(one.id, change.value, change.replaces, one.by, one.at)
                for one in history.revisions(view)
                if (change := one.changes.get(leaf)) is not None
            ]
            replaced = {one for entry in entries for one in entry.replaces}
            live = [entry for entry in entries if entry.id not in replaced]
            known = {entry.id for entry in entries}
            assert merge_leaf(live, replaced, known=known) == expected


@AS_MERGED
@given(histories(), histories())
def test_the_active_text_stays_what_was_confirmed(history: History, later: History) -> None:
    laptop = history.laptops[0]
    if not laptop.held:
        return
    state = record_state(KEY, history.revisions(laptop.held))
    unsettled = {**state.conflicts(), **state.incomplete()}
    if unsettled:
        with pytest.raises(UnsettledError) as refusal:
            activate(state, "Jansen", at=1)
        assert set(refusal.value.leaves) == set(unsettled)
        return
    activation, changes = activate(state, "Jansen", at=1)
    laptop.draft = None
    history.save(laptop, {leaf: change.value for leaf, change in changes.items()})
    for saved in later.saved.values():  # what other people save afterwards, on top or beside
        laptop = history.laptops[saved.revision.n % len(history.laptops)]
        history.save(laptop, {leaf: one.value for leaf, one in saved.revision.changes.items()})
    everything = history.revisions(set(history.saved))
    active = active_version(record_state(KEY, everything), everything)
    assert active is not None
    assert active.activation == activation
    assert active.whole
    assert difference(state, active.text) == ()
    assert content_digest(active.text, active.text.leaves) == activation.digest
