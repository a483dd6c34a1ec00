"""Putting tallies through the small-cell rules: what of each figure may be shown, in which group.

Nothing leaves this module that an attacker with every other shown number, and every earlier
release, could use to work out a hidden one (within the rules' reach: small_cells, differencing).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, TypeAlias

from desktop_app.domain.differencing import Released, discloses
from desktop_app.domain.figures import Figure, parents_first
from desktop_app.domain.small_cells import (
    WITHHELD,
    Cell,
    GroupCounts,
    Part,
    Rules,
    protect_groups,
    single,
    split,
)
from desktop_app.domain.tally import Behind, Tallies, Tally

CASES: Final = Figure("cases", "", "count", ("case",))
"""How many cases were opened in the period: counted like any figure."""
ALL: Final = ""
_RESIDUAL: Final = "\x00rest"
FOLDED: Final = "+"
"""Stands between the codes of groups that are shown as one."""
Key: TypeAlias = tuple[str, str, str]
"""A shown cell: figure, group (with its breakdown, empty for all), and part or ``n.asked``."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One figure in one group as it may be shown. ``parts`` hold the cells by code."""

    figure: str
    group: str
    asked: Cell
    answered: Cell
    parts: Mapping[str, Cell] = field(default_factory=dict)
    median: bool = False
    band: bool = False

    @property
    def hidden(self) -> bool:
        """Whether nothing of the value may be shown."""
        return not self.median and not any(cell.shown for cell in self.parts.values())


@dataclass(frozen=True, slots=True)
class Earlier:
    """The cells of earlier releases, by their keys, each with its period."""

    cells: Mapping[Key, Sequence[Released]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask:
    """What is judged: the period (both days included), the rules, what was released before."""

    start: date
    end: date
    rules: Rules
    earlier: Earlier = field(default_factory=Earlier)

    def tells(self, figure: str, group: str, part: str, count: int) -> bool:
        """Tell whether a count, with earlier releases, makes a small one known."""
        key = (figure, group, part)
        shown = self.rules.rounded(count)  # what is compared is what is read
        here = Released(self.start, self.end + timedelta(days=1), shown)
        if discloses(here, self.earlier.cells.get(key, ()), self.rules):
            return True
        return self._fold_tells(key, here)

    def _fold_tells(self, key: Key, here: Released) -> bool:
        """Tell whether a fold and its members, of the same period, tell what is left of it."""
        figure, group, part = key
        breakdown, _, codes = group.partition(":")
        members = set(codes.split(FOLDED))
        for (other, there, same), released in self.earlier.cells.items():
            kind, _, more = there.partition(":")
            others = set(more.split(FOLDED))
            nested = others < members or members < others
            if (other, kind, same) != (figure, breakdown, part) or not nested or not codes:
                continue
            for one in released:
                same_days = (one.start, one.end) == (here.start, here.end)
                if same_days and self.rules.is_small(abs(one.count - here.count)):
                    return True
        return False


def judge_all(figures: Mapping[str, Figure], tallies: Tallies, ask: Ask) -> dict[str, Judged]:
    """Judge every figure over all groups.

    A figure whose n is a hidden part of another one is hidden.
    """
    found: dict[str, Judged] = {}
    for figure in parents_first(figures):
        judged = _judge(figure, tallies.get((figure.id, ALL), Tally()), ask)
        parent, _, part = figure.of.partition(".")
        if parent in found and not _cell(found[parent], part).shown:
            judged = _blank(figure, ALL)
        found[figure.id] = judged
    return found


def _cell(judged: Judged, part: str) -> Cell:
    return judged.parts.get(part, WITHHELD)


def _blank(figure: Figure, group: str) -> Judged:
    return Judged(figure.id, group, WITHHELD, WITHHELD, dict.fromkeys(figure.parts, WITHHELD))


def _judge(figure: Figure, tally: Tally, ask: Ask) -> Judged:
    rules, answered = ask.rules, tally.answered.count
    if ask.tells(figure.id, ALL, "n.asked", tally.asked) or ask.tells(
        figure.id, ALL, "n.answered", answered
    ):
        return _blank(figure, ALL)
    n = (rules.cell(tally.asked), rules.cell(answered))
    if not n[1].shown:
        return Judged(figure.id, ALL, *n, dict.fromkeys(figure.parts, WITHHELD))
    if figure.kind == "median":
        may = _median_may(tally, rules)
        return Judged(figure.id, ALL, *n, median=may, band=may and answered >= rules.band)
    told = [
        code for code in figure.parts if ask.tells(figure.id, ALL, code, tally.part(code).count)
    ]
    return Judged(figure.id, ALL, *n, _cells(figure, tally, rules, told))


def _median_may(tally: Tally, rules: Rules) -> bool:
    known = sum(tally.values.values()) + sum(tally.bins.values())
    return known >= rules.median and not tally.answered.part.dominated(rules)


def _cells(figure: Figure, tally: Tally, rules: Rules, told: Sequence[str]) -> dict[str, Cell]:
    parts = {code: tally.part(code) for code in figure.parts}
    if figure.kind in ("count", "rate"):
        return {
            code: WITHHELD if part.dominated(rules) or code in told else rules.cell(part.count)
            for code, part in parts.items()
        }
    if figure.kind == "choices":
        total = tally.answered.count
        return {code: single(part, total, rules, hide=code in told) for code, part in parts.items()}
    return split(parts, rules, also=told)


def judge_groups(
    figure: Figure, tallies: Tallies, over: Judged, *, groups: Sequence[str], ask: Ask, named: str
) -> dict[str, Judged]:
    """Judge one figure in each of ``groups``; ``over``: how it was judged over all of them.

    ``named``: the name of the breakdown. What lies in no group is judged as a group of its own,
    since it is what all less the groups shown would tell.
    """
    whole = tallies.get((figure.id, ALL), Tally())
    several = {group: tallies.get((figure.id, group), Tally()) for group in groups}
    table = {group: _counts(figure, tally) for group, tally in several.items()}
    rest = _residual(figure, whole, several.values())
    if rest is not None:
        table[_RESIDUAL] = rest
    open_cells = over.answered.shown and all(cell.shown for cell in over.parts.values())
    told = [
        group
        for group, counts in table.items()
        if not open_cells or (group != _RESIDUAL and _tells(figure, group, counts, ask, named))
    ]
    protection = protect_groups(table, ask.rules, also=told)
    sums_shown = (
        open_cells
        and protection.sums_shown
        and not any(_tells_sums(figure, group, table[group], ask, named) for group in groups)
    )
    found = {}
    for group, tally in several.items():
        hidden = group in protection.hidden
        if hidden and not sums_shown:
            found[group] = _blank(figure, group)
            continue
        n = (ask.rules.cell(tally.asked), ask.rules.cell(tally.answered.count))
        if figure.kind == "median":
            may = not hidden and _median_may(tally, ask.rules)
            band = may and tally.answered.count >= ask.rules.band
            found[group] = Judged(figure.id, group, *n, median=may, band=band)
        else:
            cells = {
                code: WITHHELD if hidden else ask.rules.cell(tally.part(code).count)
                for code in figure.parts
            }
            found[group] = Judged(figure.id, group, *n, cells)
    return found


def _tells(figure: Figure, group: str, counts: GroupCounts, ask: Ask, named: str) -> bool:
    parts = {code: part.count for code, part in counts.parts.items()}
    return _tells_sums(figure, group, counts, ask, named) or any(
        ask.tells(figure.id, f"{named}:{group}", code, count) for code, count in parts.items()
    )


def _tells_sums(figure: Figure, group: str, counts: GroupCounts, ask: Ask, named: str) -> bool:
    shown = {"n.asked": counts.asked, "n.answered": counts.answered}
    return any(
        ask.tells(figure.id, f"{named}:{group}", code, count) for code, count in shown.items()
    )


def _counts(figure: Figure, tally: Tally) -> GroupCounts:
    parts = {code: tally.part(code) for code in figure.parts}
    return GroupCounts(tally.asked, tally.answered.count, parts)


def _residual(figure: Figure, whole: Tally, groups: Iterable[Tally]) -> GroupCounts | None:
    several = list(groups)
    asked = whole.asked - sum(one.asked for one in several)
    answered = whole.answered.count - sum(one.answered.count for one in several)
    if asked == 0 and answered == 0:
        return None
    parts = {}
    for code in figure.parts:
        left = max(0, whole.part(code).count - sum(one.part(code).count for one in several))
        parts[code] = Part(left, left, 1)
    return GroupCounts(max(0, asked), max(0, answered), parts)


def fold(
    tallies: Tallies, sizes: Mapping[str, int], least: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the groups that may stand, and those that are folded together into one (sc_08).

    ``sizes``: distinct cases of each group. The small ones are put together, and the smallest of
    the others with them, until they are enough; where fewer than two groups are left, none may
    stand. The tallies of the fold are made.
    """
    order = sorted(sizes, key=lambda group: (sizes[group], group))
    small = [group for group in order if sizes[group] < least]
    stand = [group for group in order if group not in small]
    while small and stand and (sum(sizes[one] for one in small) < least or len(small) < 2):
        small.append(stand.pop(0))
    folded = tuple(sorted(small))
    if len(stand) + bool(folded) < 2:
        return (), tuple(sorted(sizes))
    if folded:
        _fold_tallies(tallies, folded)
        stand.append(FOLDED.join(folded))
    return tuple(sorted(stand)), folded


def _fold_tallies(tallies: Tallies, folded: Sequence[str]) -> None:
    name = FOLDED.join(folded)
    for figure in {figure for figure, group in tallies if group in folded}:
        several = [tallies[figure, group] for group in folded if (figure, group) in tallies]
        one = Tally()
        for tally in several:
            one.merge(tally)
        # One case may stand in several groups (its hearings, its measures): judged at worst.
        _at_worst(one.answered, [tally.answered for tally in several])
        for code, behind in one.parts.items():
            _at_worst(behind, [tally.parts[code] for tally in several if code in tally.parts])
        tallies[figure, name] = one


def _at_worst(behind: Behind, several: Sequence[Behind]) -> None:
    behind.top = min(behind.count, sum(one.top for one in several))


def shown_cells(judged: Iterable[Judged], *, named: str) -> dict[Key, int]:
    """Return the numbers that are shown, by key: what a release keeps."""
    found: dict[Key, int] = {}
    for one in judged:
        group = f"{named}:{one.group}" if one.group else ALL
        cells = {"n.asked": one.asked, "n.answered": one.answered, **one.parts}
        for part, cell in cells.items():
            if cell.value is not None:
                found[one.figure, group, part] = cell.value
    return found
