"""The small-cell rules over one row and over one table, with somebody who tries to undo them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.small_cells import (
    SMALL,
    WITHHELD,
    Cell,
    GroupCounts,
    Part,
    Rules,
    percent_of,
    protect_groups,
    ranges,
    single,
    split,
)

RULES = Rules(
    version=1,
    audience="internal",
    least=5,
    percent=10,
    median=10,
    band=20,
    cases=5,
    dominance=50,
    unit_cases=10,
    units=3,
    months=3,
    rounding=1,
)


def each(*counts: int) -> dict[str, Part]:
    """Return parts of as many cases as they count."""
    return {f"p{number}": Part(count, count, 1) for number, count in enumerate(counts)}


@pytest.mark.parametrize("count", [0, 1, 4])
def test_nought_to_four_is_small_and_nought_as_much_as_four(count: int) -> None:
    assert RULES.cell(count) == SMALL
    assert RULES.written(SMALL) == "<5"
    assert RULES.cell(5) == Cell(5)


def test_the_picture_of_the_outcome_is_what_the_rules_give() -> None:
    # 17 reported, 7 none, 6 statements of 36; 3 ex officio and 3 unknown: each may be 2, 3 or 4.
    cells = list(split(each(17, 7, 6, 3, 3), RULES).values())
    assert cells == [Cell(17), Cell(7), Cell(6), SMALL, SMALL]


def test_a_sum_that_gives_the_small_parts_away_hides_a_further_one() -> None:
    # 4 and 4 hidden: their sum, 8, could only be 4 and 4. So 6 goes as well.
    assert list(split(each(17, 6, 4, 4), RULES).values()) == [Cell(17), WITHHELD, SMALL, SMALL]
    # 0 and 0 hidden: the sum says that both are nought. So 7 goes as well.
    assert list(split(each(20, 7, 0, 0), RULES).values()) == [Cell(20), WITHHELD, SMALL, SMALL]


def test_a_complement_that_is_small_is_hidden_as_well() -> None:
    # 75 % of 12 would tell three.
    assert split(each(9, 3), RULES) == {"p0": WITHHELD, "p1": SMALL}
    # 100 % tells as much.
    assert split(each(12, 0), RULES) == {"p0": WITHHELD, "p1": SMALL}
    assert single(Part(9, 9, 1), 12, RULES) == WITHHELD
    assert single(Part(3, 3, 1), 12, RULES) == SMALL
    assert single(Part(7, 7, 1), 12, RULES) == Cell(7)


def test_fewer_answers_than_a_percentage_needs_show_no_part() -> None:
    assert set(split(each(5, 4), RULES).values()) == {WITHHELD}


def test_a_cell_of_few_cases_or_of_one_above_all_is_withheld() -> None:
    # 12 hearings of 4 cases; 12 of 6 cases, 7 of them of one; 12 of 6, 6 of one.
    assert split({"a": Part(12, 4, 3), "b": Part(12, 12, 1)}, RULES)["a"] == WITHHELD
    assert split({"a": Part(12, 6, 7), "b": Part(12, 12, 1)}, RULES)["a"] == WITHHELD
    assert split({"a": Part(12, 6, 6), "b": Part(12, 12, 1)}, RULES)["a"] == Cell(12)


def test_outside_the_police_ten_is_the_least_and_counts_are_rounded_each_by_itself() -> None:
    public = Rules(1, "public", 10, 20, 20, 20, 10, 50, 10, 3, 12, 5)
    cells = split(each(13, 14, 12), public)
    assert cells == {"p0": Cell(15), "p1": Cell(15), "p2": Cell(10)}  # adds up to 40, not 39
    assert public.cell(39) == Cell(40)
    assert public.written(public.cell(9)) == "<10"


def test_a_percentage_is_made_of_what_is_shown() -> None:
    assert percent_of(Cell(17), Cell(36)) == 47
    assert percent_of(WITHHELD, Cell(36)) is None
    assert percent_of(Cell(17), SMALL) is None


@given(st.lists(st.integers(0, 40), min_size=2, max_size=7))
def test_no_hidden_part_can_be_worked_out_of_the_total_the_marks_and_the_percentages(
    counts: list[int],
) -> None:
    parts = each(*counts)
    cells = split(parts, RULES)
    hidden = [code for code, cell in cells.items() if not cell.shown]
    assert all(cells[code].value == parts[code].count for code in parts if code not in hidden)
    assert all(parts[code].count >= 5 for code in parts if code not in hidden)
    if not hidden:
        return
    # Who reads knows the total, each shown part, and what each mark says of a hidden one: "<5" is
    # 0 to 4, and beside a "<5" an "x" is at least 5.
    left = sum(parts[code].count for code in hidden)
    marked = any(cells[code] == SMALL for code in hidden)
    bounds = {
        code: (0, 4) if cells[code] == SMALL else (5 if marked else 0, left) for code in hidden
    }
    assert len(hidden) > 1
    total = sum(counts)
    for code, (low, high) in ranges(bounds, left).items():
        assert low <= parts[code].count <= high
        assert high - low >= min(2, total)


Table = Mapping[str, GroupCounts]


def table(counts: list[list[int]]) -> Table:
    return {
        f"g{number}": GroupCounts(sum(row), sum(row), each(*row))
        for number, row in enumerate(counts)
    }


def test_a_group_with_a_small_part_is_hidden_with_another_one() -> None:
    # Three groups; the second has 3 of one part. All less the others would tell it.
    found = protect_groups(table([[20, 20], [3, 12], [9, 30]]), RULES)
    assert found.hidden == {"g1", "g2"}
    assert found.sums_shown


def test_two_groups_are_shown_both_or_not_at_all() -> None:
    assert protect_groups(table([[20, 20], [3, 12]]), RULES).hidden == {"g0", "g1"}
    assert protect_groups(table([[20, 20], [6, 12]]), RULES).hidden == set()


def test_a_group_of_few_hides_its_n_as_well() -> None:
    found = protect_groups(table([[20, 20], [1, 1], [9, 30]]), RULES)
    assert found.hidden == {"g1", "g2"}
    assert not found.sums_shown


@given(
    st.integers(2, 3).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, 14), min_size=width, max_size=width), min_size=2, max_size=4
        )
    )
)
def test_no_hidden_cell_of_a_table_can_be_worked_out_of_its_rows_and_columns(
    counts: list[list[int]],
) -> None:
    shown = table(counts)
    found = protect_groups(shown, RULES)
    rows = [number for number in range(len(counts)) if f"g{number}" in found.hidden]
    for number, row in enumerate(counts):
        assert number in rows or min(row) >= 5
    if not rows or len(rows) == len(counts):
        return  # then what is over all is protected by itself
    # Other tables that would be printed just the same: the hidden rows changed by steps that
    # keep every sum that is known. Each hidden cell must take several values among them.
    values = _values([counts[row] for row in rows], keep_rows=found.sums_shown)
    assert all(len(seen) > 2 for seen in values)


def _values(start: list[list[int]], *, keep_rows: bool) -> list[set[int]]:
    """Return the values that each cell takes in tables with the same column (and row) sums."""
    height, width = len(start), len(start[0])
    first = tuple(value for row in start for value in row)
    seen = {first}
    waiting = [first]
    values = [{value} for value in first]
    while waiting and len(seen) < 4000 and any(len(one) < 3 for one in values):
        here = waiting.pop()
        for one in range(height):
            for other in range(height):
                for column in range(width):
                    for back in range(width) if keep_rows else (None,):
                        step = list(here)
                        step[one * width + column] += 1
                        step[other * width + column] -= 1
                        if back is not None:
                            step[one * width + back] -= 1
                            step[other * width + back] += 1
                        made = tuple(step)
                        if min(made) >= 0 and made not in seen:
                            seen.add(made)
                            waiting.append(made)
                            for place, value in enumerate(made):
                                values[place].add(value)
    return values
