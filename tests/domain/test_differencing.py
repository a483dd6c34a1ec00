"""What two releases tell together is not told."""

from __future__ import annotations

import itertools
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.differencing import Released, discloses
from tests.domain.test_small_cells import RULES

DAYS = [date(2026, month, 1) for month in range(1, 8)]


def over(first: int, last: int, count: int) -> Released:
    """Return a count from the month ``first`` up to the month ``last``."""
    return Released(DAYS[first], DAYS[last], count)


def test_a_longer_period_that_adds_a_few_tells_those_few() -> None:
    assert discloses(over(0, 4, 23), [over(0, 3, 20)], RULES)
    assert discloses(over(0, 4, 20), [over(0, 3, 20)], RULES)  # nought is told as well
    assert not discloses(over(0, 4, 25), [over(0, 3, 20)], RULES)


def test_the_same_count_again_tells_nothing_and_a_correction_of_a_few_does() -> None:
    assert not discloses(over(0, 3, 20), [over(0, 3, 20)], RULES)
    assert discloses(over(0, 3, 21), [over(0, 3, 20)], RULES)
    assert not discloses(over(0, 3, 30), [over(0, 3, 20)], RULES)


def test_a_chain_of_releases_tells_what_is_left_of_the_year() -> None:
    quarters = [over(0, 2, 12), over(2, 4, 9)]
    assert discloses(over(0, 6, 24), quarters, RULES)  # 24 - 12 - 9 = 3
    assert not discloses(over(0, 6, 27), quarters, RULES)


def test_periods_that_do_not_meet_tell_nothing_together() -> None:
    assert not discloses(over(0, 2, 12), [over(3, 5, 11)], RULES)


@given(
    st.lists(st.integers(0, 9), min_size=6, max_size=6),
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=7),
)
def test_no_small_count_of_any_months_follows_from_all_that_was_released(
    months: list[int], asked: list[tuple[int, int]]
) -> None:
    shown: list[Released] = []
    vectors: list[list[int]] = []
    for one, other in asked:
        first, last = min(one, other), max(one, other)
        count = sum(months[first:last])
        new = Released(DAYS[first], DAYS[last], count)
        if first == last or RULES.is_small(count) or discloses(new, shown, RULES):
            continue
        shown.append(new)
        vectors.append([int(first <= month < last) for month in range(6)])
    # Whoever holds them all can work out each sum of months that is a combination of them.
    basis = _reduced(vectors)
    for wanted in itertools.product((0, 1), repeat=6):
        if any(wanted) and _follows(wanted, basis):
            count = sum(month for month, in_ in zip(months, wanted, strict=True) if in_)
            assert count >= 5


def _reduced(vectors: list[list[int]]) -> list[list[Fraction]]:
    """Return a basis of what the vectors span, each with a leading 1."""
    basis: list[list[Fraction]] = []
    for vector in vectors:
        left = _less(vector, basis)
        if any(left):
            lead = next(value for value in left if value)
            basis.append([value / lead for value in left])
    return basis


def _less(vector: list[int] | tuple[int, ...], basis: list[list[Fraction]]) -> list[Fraction]:
    left = [Fraction(value) for value in vector]
    for row in basis:
        place = next(number for number, value in enumerate(row) if value)
        left = [value - left[place] * more for value, more in zip(left, row, strict=True)]
    return left


def _follows(vector: tuple[int, ...], basis: list[list[Fraction]]) -> bool:
    return not any(_less(vector, basis))
