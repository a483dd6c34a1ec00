"""Counting is mergeable: in whatever order, with whatever pieces."""

from __future__ import annotations

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.figures import Figure
from desktop_app.domain.indicators.records import ANSWERS, Observation
from desktop_app.domain.tally import Tallies, Tally, add_case, merge

FIGURES = {
    "days": Figure("days", "ki_04", "median", edges=(0, 8, 15)),
    "held": Figure("held", "ki_18", "share", ("yes", "no"), by_event=True),
}
ONE = st.one_of(
    st.builds(lambda value: Observation("days", value=value), st.integers(0, 30)),
    st.builds(
        lambda code, side: Observation("held", codes=(code,), groups={"phase": side}),
        st.sampled_from(["yes", "no"]),
        st.sampled_from(["rc_hearing", "trial", ""]),
    ),
    st.builds(lambda answer: Observation("held", answer), st.sampled_from(ANSWERS[1:])),
)
CASES = st.lists(st.lists(ONE, max_size=4), max_size=8)


def counted(cases: list[list[Observation]]) -> Tallies:
    tallies: Tallies = {}
    for found in cases:
        add_case(tallies, FIGURES, found, own={"phase": "intake"}, breakdown="phase")
    return tallies


def test_asked_is_all_but_what_was_not_asked_and_nought_is_an_answer() -> None:
    found = [
        Observation("days", value=0),
        *(Observation("days", answer) for answer in ANSWERS[1:]),
    ]
    tally = counted([found])["days", ""]
    # Six observations; "not asked" and "unsafe to ask" were not asked: 4. One answer, nought.
    assert (tally.all, tally.asked, tally.answered.count) == (6, 4, 1)
    assert tally.values == {0: 1}


def test_distinct_cases_stand_behind_a_count_and_the_most_of_one() -> None:
    held = Observation("held", codes=("yes",))
    tally = counted([[held] * 3, [held], []])["held", ""]
    assert (tally.parts["yes"].count, tally.parts["yes"].cases, tally.parts["yes"].top) == (4, 2, 3)


def test_an_event_stands_in_its_own_group_and_else_in_that_of_its_case() -> None:
    there = Observation("held", codes=("yes",), groups={"phase": "trial"})
    nowhere = Observation("held", codes=("yes",), groups={"phase": ""})
    tallies = counted([[there, nowhere, Observation("days", value=3)]])
    assert set(tallies) == {("held", ""), ("held", "trial"), ("days", ""), ("days", "intake")}
    assert tallies["held", ""].answered.count == 2


@given(CASES, CASES)
def test_two_halves_merged_are_the_whole(
    one: list[list[Observation]], other: list[list[Observation]]
) -> None:
    merged = counted(one)
    merge(merged, counted(other))
    assert merged == counted([*one, *other])


@given(CASES)
def test_bins_hold_as_many_as_there_are_numbers(cases: list[list[Observation]]) -> None:
    tally = counted(cases).get(("days", ""), Tally())
    assert sum(tally.binned((0, 8, 15)).values()) == sum(tally.values.values())
    before = deepcopy(tally)
    tally.binned((0, 8, 15))
    assert tally == before
