"""What the evaluation shows: snapshots for the window, paper and the terminal.

Everything here has gone through the small-cell rules, but for the coordinator's own figures
(``Evaluation.exportable`` is False then, and nothing writes them out).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from desktop_app.domain.figures import FigureKind
from desktop_app.domain.small_cells import Audience, Cell
from desktop_app.text import Message, Words

Breakdown: TypeAlias = Literal["none", "age_group", "sex", "citizenship", "phase", "measure_type"]


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: a period (both days included), one breakdown, all offices or one."""

    start: date
    end: date
    breakdown: Breakdown = "none"
    unit: str | None = None
    audience: Audience = "internal"


@dataclass(frozen=True, slots=True)
class Span:
    """A number, or the bin in which it lies (``low`` below ``high``)."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class PartShown:
    """One part of a figure: an answer, with its count and, where it may be shown, its share."""

    code: str
    title: Words
    cell: Cell
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    ``figure`` is its id in the content (``k01_change``), ``code`` that of its indicator (``K01``).
    ``group``: which group of the breakdown, None for all. ``asked`` and ``answered`` are n;
    ``known``: of how many the numbers are known where an office withheld cells, and ``withheld``
    how many offices withheld all of the figure. ``value``: the
    figure in words. ``scale``: the ends of the axis of its picture. ``hidden``: the value is
    withheld. ``rate``: per 100 case-months, for incidents.
    """

    figure: str
    indicator: str
    code: str
    heading: Words
    title: Words
    definition: Words
    unit: Words
    kind: FigureKind
    group: Words | None
    group_code: str
    asked: Cell
    answered: Cell
    known: tuple[int, int] | None
    value: Words
    hidden: bool
    parts: tuple[PartShown, ...] = ()
    percent: int | None = None
    median: Span | None = None
    band: Span | None = None
    rate: int | None = None
    scale: tuple[int, int] = (0, 100)
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class MissingRow:
    """How often a question was asked, answered, and why not; ``missing``: blank or in conflict.

    ``unfinished``: cases that still run where the figure needs an end.
    """

    figure: str
    code: str
    title: Words
    asked: Cell
    answered: Cell
    not_asked: Cell
    declined: Cell
    unsafe: Cell
    missing: Cell
    unfinished: Cell
    asked_by: tuple[PartShown, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """What arrived from an office: cases or counts, never both for one quarter.

    ``quarters`` (``2026-Q3``): those whose counts are held. ``unused``: those of them that are not
    counted, for the office sent cases of that quarter. ``last_at``: when something last arrived.
    """

    name: str
    source: Literal["cases", "counts", "both", "none"]
    cases: int
    quarters: tuple[str, ...]
    unused: tuple[str, ...]
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One evaluation as it may be shown.

    ``rows`` stand in the order of the table. ``offices``: how many contribute, of which
    ``offices_counts`` by counts only. ``exportable``: whether it may be written to paper or file.
    ``folded``: the groups that are too small to be shown by themselves. ``summary``: the rules in
    short. ``moments``: the moments of the process (``t0``) in words.
    """

    query: Query
    rules_version: int
    rules: tuple[Words, ...]
    summary: Words
    moments: tuple[tuple[str, Words], ...]
    small_text: str
    exportable: bool
    cases: Cell
    offices: int
    offices_counts: int
    rows: tuple[Row, ...]
    missing: tuple[MissingRow, ...]
    folded: tuple[Words, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: the cases or hearings with, or without, the intervention."""

    title: Words
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An intervention: side by side with n, no test of significance."""

    code: str
    title: Words
    without: Side
    with_it: Side


@dataclass(frozen=True, slots=True)
class Frozen:
    """A release that was written out, and against which later ones are protected."""

    id: str
    at: datetime
    by: str
    query: Query
    rules_version: int
    way: Literal["csv", "pdf"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen: breakdowns, and offices that may be shown by themselves."""

    breakdowns: tuple[tuple[Breakdown, Words], ...]
    units: tuple[str, ...]
    first_day: date | None
    last_day: date | None
