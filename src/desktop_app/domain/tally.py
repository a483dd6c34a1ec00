"""Counting observations: mergeable tallies, one for each figure and group.

A tally can be made of observations, read from counts that an office sent, and merged with another:
the result does not depend on the order. It keeps no case apart: only how many distinct cases stand
behind a number, and the most that one of them brought (for the rule of dominance).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.figures import Figure
from desktop_app.domain.histogram import bin_of
from desktop_app.domain.indicators.records import Answer, Observation
from desktop_app.domain.small_cells import Part


@dataclass(slots=True)
class Behind:
    """A count, the distinct cases behind it, and the most that one case brought."""

    count: int = 0
    cases: int = 0
    top: int = 0

    def add_case(self, count: int) -> None:
        """Add what one case brought."""
        if count:
            self.count += count
            self.cases += 1
            self.top = max(self.top, count)

    def merge(self, other: Behind) -> None:
        """Add what another tally brought, of other cases."""
        self.count += other.count
        self.cases += other.cases
        self.top = max(self.top, other.top)

    @property
    def part(self) -> Part:
        """The count as the small-cell rules judge it."""
        return Part(self.count, self.cases, self.top)


@dataclass(slots=True)
class Tally:
    """What is known of one figure in one group.

    ``answers``: how many observations were answered, and why the others were not. ``parts``: by
    code. ``values``: how often each number occurs, exact. ``bins``: how often each bin of the
    figure was counted by offices that sent counts. ``lost``: answered observations of which the
    value was withheld by the office. ``asked_by``: of those answered, who asked. ``days``: the
    days that cases lasted inside the period, for a rate.
    """

    answers: dict[Answer, int] = field(default_factory=dict)
    answered: Behind = field(default_factory=Behind)
    parts: dict[str, Behind] = field(default_factory=dict)
    values: dict[int, int] = field(default_factory=dict)
    bins: dict[int, int] = field(default_factory=dict)
    asked_by: dict[str, int] = field(default_factory=dict)
    lost: int = 0
    days: int = 0

    def count(self, answer: Answer) -> int:
        """Return how many observations have that answer."""
        return self.answers.get(answer, 0)

    @property
    def all(self) -> int:
        """How many observations there are."""
        return sum(self.answers.values())

    @property
    def asked(self) -> int:
        """How many were asked: all but those not asked, or not asked as it was not safe."""
        return self.all - self.count("not_asked") - self.count("unsafe")

    def add_case(self, found: Sequence[Observation]) -> None:
        """Add the observations of one case."""
        codes: dict[str, int] = {}
        answered = 0
        for one in found:
            self.answers[one.answer] = self.answers.get(one.answer, 0) + 1
            if one.answer != "answered":
                continue
            answered += 1
            if one.asked_by:
                self.asked_by[one.asked_by] = self.asked_by.get(one.asked_by, 0) + 1
            if one.value is not None:
                self.values[one.value] = self.values.get(one.value, 0) + 1
            for code in one.codes:
                codes[code] = codes.get(code, 0) + 1
        self.answered.add_case(answered)
        for code, count in codes.items():
            self.parts.setdefault(code, Behind()).add_case(count)

    def merge(self, other: Tally) -> None:
        """Add a tally of other cases."""
        for answer, count in other.answers.items():
            self.answers[answer] = self.answers.get(answer, 0) + count
        self.answered.merge(other.answered)
        for code, behind in other.parts.items():
            self.parts.setdefault(code, Behind()).merge(behind)
        for here, there in (
            (self.values, other.values),
            (self.bins, other.bins),
        ):
            for number, count in there.items():
                here[number] = here.get(number, 0) + count
        for who, count in other.asked_by.items():
            self.asked_by[who] = self.asked_by.get(who, 0) + count
        self.lost += other.lost
        self.days += other.days

    def binned(self, edges: Sequence[int]) -> dict[int, int]:
        """Return how often each bin occurs, exact numbers put into their bins."""
        found = dict(self.bins)
        for value, count in self.values.items():
            at = bin_of(value, edges)
            found[at] = found.get(at, 0) + count
        return found

    def part(self, code: str) -> Part:
        """Return what is counted of one part; nought where it does not occur."""
        return self.parts.get(code, Behind()).part


Tallies = dict[tuple[str, str], Tally]
"""By (figure id, group); the group of all is the empty text."""


def add_case(
    tallies: Tallies,
    figures: Mapping[str, Figure],
    found: Iterable[Observation],
    *,
    own: Mapping[str, str],
    breakdown: str,
) -> None:
    """Add the observations of one case to the tallies of all, and to those of its groups.

    ``own``: the groups of the case by breakdown. ``breakdown``: which one; ``none`` for no groups.
    An observation without a group in it (the type of a measure, of a hearing) stands in none.
    """
    sorted_in: dict[tuple[str, str], list[Observation]] = {}
    for one in found:
        if one.figure not in figures:
            continue
        sorted_in.setdefault((one.figure, ""), []).append(one)
        group = one.groups.get(breakdown, own.get(breakdown, ""))
        if breakdown != "none" and group:
            sorted_in.setdefault((one.figure, group), []).append(one)
    for key, several in sorted_in.items():
        tallies.setdefault(key, Tally()).add_case(several)


def merge(tallies: Tallies, more: Tallies) -> None:
    """Add the tallies of other cases."""
    for key, tally in more.items():
        tallies.setdefault(key, Tally()).merge(tally)
