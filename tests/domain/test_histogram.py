"""Medians of exact numbers and of bins."""

from __future__ import annotations

import statistics
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.histogram import (
    bin_of,
    median,
    median_bin,
    middle_half,
    middle_half_bins,
    quantile,
    span_of,
)

EDGES = (0, 8, 15, 29)


def test_a_number_lies_in_the_bin_that_begins_before_it() -> None:
    assert [bin_of(value, EDGES) for value in (-3, 0, 7, 8, 14, 29, 500)] == [0, 0, 0, 1, 1, 3, 3]
    assert span_of(1, EDGES) == (8, 14)
    assert span_of(3, EDGES) == (29, 29)  # open: said by its beginning


def test_the_median_of_an_odd_and_an_even_number_of_answers() -> None:
    assert median(Counter([1, 5, 9])) == 5
    assert median(Counter([1, 5, 8, 9])) == 7  # half-way between 5 and 8, rounded up
    with pytest.raises(ValueError, match="nothing"):
        quantile({}, 2)


def test_the_median_of_counts_is_a_bin() -> None:
    # 3 in the first bin, 5 in the second, 2 in the third: the fifth and sixth lie in the second.
    assert median_bin({0: 3, 1: 5, 2: 2}, EDGES) == (8, 14)
    # 5 and 5: the fifth lies in the first bin, the sixth in the second.
    assert median_bin({0: 5, 1: 5}, EDGES) == (0, 14)


def test_the_middle_half_lies_between_the_quarters() -> None:
    numbers = Counter(range(1, 21))
    assert middle_half(numbers) == (5, 16)
    assert middle_half_bins({0: 7, 1: 7, 2: 6}, EDGES) == (0, 28)


@given(st.lists(st.integers(-10, 60), min_size=1, max_size=40))
def test_the_exact_median_lies_in_the_bin_of_the_median(numbers: list[int]) -> None:
    exact = statistics.median(numbers)
    assert abs(median(Counter(numbers)) - exact) <= 0.5
    edges = (-10, 0, 8, 15, 29, 61)
    low, high = median_bin(Counter(bin_of(one, edges) for one in numbers), edges)
    assert low <= exact <= high
