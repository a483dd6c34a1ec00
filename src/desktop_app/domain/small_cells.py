"""What of the counts may be shown: the small-cell rules, applied to one table at a time.

The numbers come from the content (``indicators.toml``, rules sc_01 to sc_11) with a version; what
they mean is here. A *cell* is a count of persons or events. Small is 0 to 4 inside the police (and
so is the complement: 100 % tells as much as nought), 0 to 9 outside.

How a table is protected:

* A row of parts that add up to a known total (``split``): small parts become ``<5``. The sum of
  what is hidden can be worked out by anybody, so the rows are hidden further until each hidden
  part may still be at least three different numbers (the range that the sum leaves it). Where the
  parts alone cannot do that, the marks are dropped: ``x`` says nothing about the size.
* A table of groups by parts (``protect_groups``): a group with a small part is hidden whole, and
  at least two are. What is left open is then a full table of which the sums are known, so the
  range of each of its cells is known exactly (Fréchet's bounds); their n is hidden as well, and
  then more groups, until each range is at least three numbers wide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Audience: TypeAlias = Literal["internal", "public"]
Mark: TypeAlias = Literal["", "small", "withheld"]

_WIDTH: Final = 2
"""The range of a hidden cell, its greatest minus its least possible value, is at least this."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A count that is shown, or why it is not: ``small`` ("<5"), or ``withheld`` ("x")."""

    value: int | None
    mark: Mark = ""

    @property
    def shown(self) -> bool:
        """Whether the number may be read."""
        return self.value is not None


WITHHELD: Final = Cell(None, "withheld")
SMALL: Final = Cell(None, "small")


@dataclass(frozen=True, slots=True)
class Rules:
    """The small-cell rules for one audience.

    ``least``: the least count that is shown. ``percent``: the least n of a percentage,
    ``median`` of a median, ``band`` of the middle half. ``cases``: the least number of distinct
    cases behind a cell, ``dominance``: the greatest part of a cell, in percent, that one case may
    be. ``unit_cases`` and ``units``: what an office needs to be shown by itself. ``months``: the
    shortest period. ``rounding``: counts are rounded to multiples of it.
    """

    version: int
    audience: Audience
    least: int
    percent: int
    median: int
    band: int
    cases: int
    dominance: int
    unit_cases: int
    units: int
    months: int
    rounding: int

    @property
    def small_text(self) -> str:
        """How a small count is written."""
        return f"<{self.least}"

    def is_small(self, count: int) -> bool:
        """Tell whether a count discloses: nought does as well."""
        return count < self.least

    def written(self, cell: Cell) -> str:
        """Return what stands where a cell is shown: the number, ``<5`` or ``x``."""
        if cell.value is not None:
            return str(cell.value)
        return self.small_text if cell.mark == "small" else "x"

    def rounded(self, count: int) -> int:
        """Return a count as it may be shown; each on its own, totals as well (sc_04)."""
        return (count + self.rounding // 2) // self.rounding * self.rounding

    def cell(self, count: int) -> Cell:
        """Return a count by itself."""
        return SMALL if self.is_small(count) else Cell(self.rounded(count))


@dataclass(frozen=True, slots=True)
class Part:
    """A count with what stands behind it: distinct cases, and the most that one case brought."""

    count: int
    cases: int
    top: int

    def dominated(self, rules: Rules) -> bool:
        """Tell whether too few cases, or one case alone, make up the count (sc_07)."""
        return self.cases < rules.cases or self.top * 100 > self.count * rules.dominance


def percent_of(part: Cell, total: Cell) -> int | None:
    """Return a percentage made of shown numbers only, so that it tells nothing more than they."""
    if part.value is None or not total.value:
        return None
    return (200 * part.value + total.value) // (2 * total.value)


def split(parts: Mapping[str, Part], rules: Rules, *, also: Sequence[str] = ()) -> dict[str, Cell]:
    """Return the cells of parts that add up to a total that is shown.

    ``also``: parts that have to be hidden for another reason (an earlier release). With fewer
    answers than a percentage needs every part is withheld.
    """
    total = sum(part.count for part in parts.values())
    if total < rules.percent:
        return dict.fromkeys(parts, WITHHELD)
    hidden = {
        code: rules.is_small(part.count)
        for code, part in parts.items()
        if rules.is_small(part.count) or part.dominated(rules) or code in also
    }
    while hidden and not _protected(parts, hidden, rules):
        rest = [code for code in parts if code not in hidden]
        if rest:
            hidden[min(rest, key=lambda code: (parts[code].count, code))] = False
        else:
            return dict.fromkeys(parts, WITHHELD)
    cells = {code: rules.cell(part.count) for code, part in parts.items()}
    for code, small in hidden.items():
        cells[code] = SMALL if small else WITHHELD
    return cells


def _protected(parts: Mapping[str, Part], hidden: Mapping[str, bool], rules: Rules) -> bool:
    """Tell whether no hidden part can be narrowed down from the total and the marks."""
    if len(hidden) < 2:
        return False
    left = sum(parts[code].count for code in hidden)
    bounds = {
        code: (0, rules.least - 1) if small else (rules.least if any(hidden.values()) else 0, left)
        for code, small in hidden.items()
    }
    return all(high - low >= _WIDTH for low, high in ranges(bounds, left).values())


def ranges(bounds: Mapping[str, tuple[int, int]], total: int) -> dict[str, tuple[int, int]]:
    """Return the numbers each hidden part may still be, when they add up to ``total``.

    ``bounds``: what its mark says of each, least and greatest. Exact for one sum.
    """
    least = sum(low for low, _high in bounds.values())
    greatest = sum(high for _low, high in bounds.values())
    return {
        code: (
            max(low, total - (greatest - high)),
            min(high, total - (least - low)),
        )
        for code, (low, high) in bounds.items()
    }


def single(part: Part, total: int, rules: Rules, *, hide: bool = False) -> Cell:
    """Return one count out of ``total`` answers, whose complement is as telling (sc_04)."""
    other = Part(total - part.count, rules.cases, 0)
    cells = split({"part": part, "rest": other}, rules, also=("part",) if hide else ())
    return cells["part"]


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """What is known of a group in one figure: how many were asked, and the parts."""

    asked: int
    answered: int
    parts: Mapping[str, Part]


@dataclass(frozen=True, slots=True)
class Protection:
    """The groups that are withheld, and whether their n may stand all the same."""

    hidden: frozenset[str]
    sums_shown: bool


def protect_groups(
    table: Mapping[str, GroupCounts], rules: Rules, *, also: Sequence[str] = ()
) -> Protection:
    """Return which groups of a table of groups by parts are withheld whole.

    The sums over the groups, and of each group that is shown, are taken to be known. ``also``:
    groups that have to be hidden for another reason. A table without parts (a median) is
    protected in its n alone.
    """
    hidden = {name for name, group in table.items() if name in also or _discloses(group, rules)}
    order = sorted(table, key=lambda name: (table[name].answered, name))
    while hidden:
        groups = [table[name] for name in hidden]
        if len(hidden) > 1 and _sums_may_stand(groups, rules):
            return Protection(frozenset(hidden), sums_shown=True)
        if len(hidden) > 1 and _columns_are_wide(groups):
            return Protection(frozenset(hidden), sums_shown=False)
        rest = [name for name in order if name not in hidden]
        if not rest:
            return Protection(frozenset(hidden), sums_shown=False)
        hidden.add(rest[0])
    return Protection(frozenset(), sums_shown=True)


def _discloses(group: GroupCounts, rules: Rules) -> bool:
    small = rules.is_small(group.asked) or rules.is_small(group.answered)
    too_few = bool(group.parts) and group.answered < rules.percent
    return (
        small
        or too_few
        or any(rules.is_small(part.count) or part.dominated(rules) for part in group.parts.values())
    )


def _sums_may_stand(groups: Sequence[GroupCounts], rules: Rules) -> bool:
    """Tell whether every hidden cell has a range though all sums are known (Fréchet)."""
    if any(rules.is_small(one.asked) or rules.is_small(one.answered) for one in groups):
        return False
    columns = _columns(groups)
    whole = sum(columns.values())
    return all(
        min(row, column) - max(0, row + column - whole) >= _WIDTH
        for row in (sum(part.count for part in one.parts.values()) for one in groups)
        for column in columns.values()
    )


def _columns_are_wide(groups: Sequence[GroupCounts]) -> bool:
    """Tell whether every hidden cell has a range when only the sums over the groups are known."""
    sums = [sum(one.asked for one in groups), sum(one.answered for one in groups)]
    return all(one >= _WIDTH for one in (*sums, *_columns(groups).values()))


def _columns(groups: Sequence[GroupCounts]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for one in groups:
        for code, part in one.parts.items():
            columns[code] = columns.get(code, 0) + part.count
    return columns
