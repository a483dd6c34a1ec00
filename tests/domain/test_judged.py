"""A whole evaluation of a random population, read by somebody who adds and subtracts all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.differencing import Released
from desktop_app.domain.figures import Figure
from desktop_app.domain.indicators.records import Observation
from desktop_app.domain.judged import (
    ALL,
    Ask,
    Earlier,
    Judged,
    judge_all,
    judge_groups,
    shown_cells,
)
from desktop_app.domain.small_cells import SMALL, Cell
from desktop_app.domain.tally import Tallies, Tally
from tests.domain.test_small_cells import RULES

PARTS = ("a", "b", "c")
GROUPS = ("g", "h", "i")
OUTCOME = Figure("outcome", "", "parts", PARTS)
AFTER = Figure("after", "", "share", ("yes", "no"), of="outcome.a")
YEAR = Ask(date(2026, 1, 1), date(2026, 12, 31), RULES)
Table = tuple[tuple[int, ...], ...]
"""Counts by group (the last one: in no group) and part."""
TABLES = st.lists(
    st.tuples(*[st.integers(0, 13)] * len(PARTS)), min_size=len(GROUPS) + 1,
    max_size=len(GROUPS) + 1,
).map(tuple)  # fmt: skip


def tallies(table: Table) -> Tallies:
    """Count as many cases of each kind."""
    found: Tallies = {}
    for group, row in zip((*GROUPS, ALL), table, strict=True):
        for part, count in zip(PARTS, row, strict=True):
            for key in {group, ALL}:
                tally = found.setdefault((OUTCOME.id, key), Tally())
                for _ in range(count):
                    tally.add_case([Observation(OUTCOME.id, codes=(part,))])
    return found


def judged(table: Table, ask: Ask = YEAR) -> dict[str, Judged]:
    """Judge the figure over all and in each group."""
    found = tallies(table)
    over = judge_all({OUTCOME.id: OUTCOME}, found, ask)[OUTCOME.id]
    groups = judge_groups(OUTCOME, found, over, groups=GROUPS, ask=ask, named="phase")
    return {ALL: over, **groups}


def printed(table: Table, shown: dict[str, Judged]) -> Iterator[tuple[int, Cell]]:
    """Yield each printed cell with what it would have to count in this table."""
    for group, one in shown.items():
        rows = table if group == ALL else (table[GROUPS.index(group)],)
        columns = [sum(row[at] for row in rows) for at in range(len(PARTS))]
        yield sum(columns), one.answered
        yield sum(columns), one.asked
        for at, part in enumerate(PARTS):
            yield columns[at], one.parts[part]


def agrees(table: Table, shown: dict[str, Judged]) -> bool:
    """Tell whether a table could stand behind what was printed."""
    return all(
        count == cell.value if cell.value is not None else cell != SMALL or count < RULES.least
        for count, cell in printed(table, shown)
    )


def others(table: Table) -> Iterator[Table]:
    """Yield tables near to one: a case more or less, moved, or two swapped across."""
    places = list(product(range(len(table)), range(len(PARTS))))
    for change in _changes(places):
        made = [list(row) for row in table]
        for (row, column), by in change:
            made[row][column] += by
        if min(map(min, made)) >= 0:
            yield tuple(tuple(row) for row in made)


def _changes(
    places: Sequence[tuple[int, int]],
) -> Iterator[list[tuple[tuple[int, int], int]]]:
    for one in places:
        yield [(one, 1)]
        yield [(one, -1)]
    for one, other in product(places, places):
        if one != other:
            yield [(one, 1), (other, -1)]
        if one[0] != other[0] and one[1] != other[1]:
            yield [(one, 1), ((one[0], other[1]), -1), ((other[0], one[1]), -1), (other, 1)]


def possible(table: Table, shown: dict[str, Judged]) -> list[set[int]]:
    """Return the counts that each printed cell may have, in tables found from the true one."""
    values = [{count} for count, _cell in printed(table, shown)]
    hidden = [at for at, (_count, cell) in enumerate(printed(table, shown)) if not cell.shown]
    seen, waiting = {table}, [table]
    while waiting and len(seen) < 600 and any(len(values[at]) < 2 for at in hidden):
        for made in others(waiting.pop(0)):
            if made not in seen and agrees(made, shown):
                seen.add(made)
                waiting.append(made)
                for at, (count, _cell) in enumerate(printed(made, shown)):
                    values[at].add(count)
    return values


@given(TABLES)
def test_no_hidden_cell_follows_from_all_that_is_printed_of_a_period(table: Table) -> None:
    shown = judged(table)
    assert agrees(table, shown)
    cells = list(printed(table, shown))
    assert all(count >= RULES.least for count, cell in cells if cell.shown)
    for (count, cell), seen in zip(cells, possible(table, shown), strict=True):
        assert cell.shown or len(seen) > 1, (count, cell)


@given(TABLES, st.tuples(*[st.integers(0, 6)] * len(PARTS)), st.integers(0, len(GROUPS)))
def test_a_few_cases_more_than_an_earlier_release_do_not_follow_from_the_two(
    before: Table, more: tuple[int, ...], where: int
) -> None:
    first = judged(before)
    kept: dict[tuple[str, str, str], list[Released]] = {}
    half = Ask(date(2026, 1, 1), date(2026, 6, 30), RULES)
    for key, count in shown_cells(first.values(), named="phase").items():
        kept[key] = [Released(half.start, date(2026, 7, 1), count)]
    rows = [list(row) for row in before]
    for at, count in enumerate(more):
        rows[where][at] += count
    after = tuple(tuple(row) for row in rows)
    second = judged(after, Ask(YEAR.start, YEAR.end, RULES, Earlier(kept)))
    pairs = zip(printed(before, first), printed(after, second), strict=True)
    for (earlier, one), (later, other) in pairs:
        if one.shown and other.shown:
            assert later - earlier >= RULES.least, (one, other)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_a_figure_whose_n_is_a_hidden_part_is_hidden_with_it(a: int, b: int, c: int) -> None:
    found = tallies(((a, b, c), *((0,) * len(PARTS),) * len(GROUPS)))
    tally = found.setdefault((AFTER.id, ALL), Tally())
    for number in range(a):
        tally.add_case([Observation(AFTER.id, codes=("yes" if number % 2 else "no",))])
    shown = judge_all({AFTER.id: AFTER, OUTCOME.id: OUTCOME}, found, YEAR)
    if not shown[OUTCOME.id].parts["a"].shown:
        assert shown[AFTER.id].hidden
        assert not shown[AFTER.id].answered.shown
