"""What two releases tell together: the difference between a new one and those before.

Counts are dated, so a count over a period is the difference of a running total at its two ends.
Each shown count ties two days together; whoever holds several can add and subtract them, and so
works out what lies in one span, or in several spans together (a year less a half inside it). A new
count may only be shown if the least that could be worked out, with all that was released before,
is enough (sc_05). That is exact for one and the same cell over any number of periods; what two
releases of one period say of corrections is compared pairwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.small_cells import Rules

_MOST_STATES: Final = 20_000
"""Beyond it nobody looks further, and the count is hidden."""


@dataclass(frozen=True, slots=True)
class Released:
    """A count that was shown: from the day ``start`` up to, and not with, the day ``end``."""

    start: date
    end: date
    count: int


class _Totals:
    """Days tied together by counts: for each the root it hangs on, and its running total there."""

    def __init__(self) -> None:
        self._above: dict[date, tuple[date, int]] = {}
        self.days: set[date] = set()

    def at(self, day: date) -> tuple[date, int]:
        """Return the root of a day, and the running total from there."""
        root, total = day, 0
        while root in self._above:
            root, more = self._above[root]
            total += more
        return root, total

    def tie(self, one: Released) -> None:
        """Take in a count; one between days that are tied already adds nothing."""
        self.days |= {one.start, one.end}
        first, before = self.at(one.start)
        last, after = self.at(one.end)
        if first != last:
            self._above[last] = (first, before + one.count - after)


def discloses(new: Released, earlier: Iterable[Released], rules: Rules) -> bool:
    """Tell whether a new count, with what was released before, makes a small one known.

    The same period with the same count tells nothing new; with another count it tells what was
    corrected. A count that is small itself is judged elsewhere.
    """
    known = _Totals()
    for one in sorted(earlier, key=lambda one: (one.start, one.end)):
        known.tie(one)
    if not known.days or rules.is_small(new.count):
        return False
    first, before = known.at(new.start)
    last, after = known.at(new.end)
    if first == last:
        off = abs((after - before) - new.count)
        return off != 0 and rules.is_small(off)
    known.tie(new)
    return rules.is_small(_least(known))


def _least(known: _Totals) -> int:
    """Return the least count of any spans that can be worked out from what is known.

    Spans begin and end at known days. A sum over them can be worked out if each group of days
    that hang together is used as often for an end as for a beginning, for then the unknown
    running total at its root cancels. The days are gone through in order, with the least sum for
    each balance of the groups: (whether a span is open, balances) -> sum.
    """
    roots = sorted({known.at(day)[0] for day in known.days})
    place = {root: number for number, root in enumerate(roots)}
    nothing = (0,) * len(roots)
    least: dict[tuple[bool, tuple[int, ...]], int] = {}
    found: list[int] = []
    for day in sorted(known.days):
        root, total = known.at(day)
        steps: dict[tuple[bool, tuple[int, ...]], int] = {}
        for (is_open, balance), so_far in [*least.items(), ((False, nothing), 0)]:
            turned = list(balance)
            turned[place[root]] += 1 if is_open else -1
            state = (not is_open, tuple(turned))
            sum_ = so_far + (total if is_open else -total)
            steps[state] = min(sum_, steps.get(state, sum_))
        ended = steps.get((False, nothing))
        if ended is not None:
            found.append(ended)
        for state, sum_ in steps.items():
            least[state] = min(sum_, least.get(state, sum_))
        if len(least) > _MOST_STATES:
            return 0
    return min(found)
