"""The evaluation as data: indicators, moments, figures, bins and the small-cell rules.

indicators.toml  rules_version: raised whenever a rule changes what may be shown
                 [[indicator]] id = "ki_01", code = "K01", title, definition, unit, shown
                 [[moment]] id = "t0", title: when scores are asked
                 [[heading]] id, title: the groups of the table
                 [[bins]] id, edges: the first number of each bin
                 [[figure]] id, indicator, heading, kind, title, parts, bins, unit, of, lead,
                 groups: one line of the table each
                 [[rule]] id = "sc_01", text: what small cells may show, with its numbers
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.domain.figures import Figure as CountedFigure
from desktop_app.domain.figures import FigureKind
from desktop_app.domain.small_cells import Audience, Rules
from desktop_app.forms.lists import ListEntry, ListFile
from desktop_app.forms.rules import require, unique
from desktop_app.forms.schema import Option, Text
from desktop_app.text import message

Grouping = Literal["age_group", "sex", "citizenship", "phase", "measure_type"]
"""The breakdowns that are allowed, one at a time."""
FigureUnit = Literal["", "points", "days", "minutes", "times", "persons", "score"]


class Indicator(ListEntry, frozen=True):
    """What the evaluation counts: counts, dates and codes only.

    ``unit``: what is counted (a case, a session). ``shown``: how it may be shown. ``internal``:
    it stays with the unit.
    """

    title: Text
    definition: Text
    unit: Text
    shown: Text
    code: str = ""
    internal: bool = False


class Moment(ListEntry, frozen=True):
    """A moment at which scores are asked."""

    title: Text


class Heading(ListEntry, frozen=True):
    """A group of lines of the table."""

    title: Text


class Bins(ListEntry, frozen=True):
    """Fixed bins: the first number of each, ascending; the last bin is open."""

    edges: tuple[int, ...]

    def check(self, path: str) -> None:
        """Check that the bins follow each other."""
        require(
            len(self.edges) > 1 and all(a < b for a, b in zip(self.edges, self.edges[1:])),  # noqa: B905  (one is shorter)
            f"{path}.edges",
            message("FormFile", "The bins do not follow each other."),
        )


class Figure(ListEntry, frozen=True):
    """One line of the table; see ``domain.figures`` for what its parts mean.

    ``lead``: the part whose count or share is the value of the line. ``groups``: the breakdowns
    in which it may be shown.
    """

    indicator: str
    heading: str
    kind: FigureKind
    title: Text
    parts: tuple[Option, ...] = ()
    bins: str = ""
    unit: FigureUnit = ""
    of: str = ""
    lead: str = ""
    national: bool = False
    own: bool = False
    by_event: bool = False
    groups: tuple[Grouping, ...] = ()


class CellRule(ListEntry, frozen=True):
    """A rule about what small cells may show; ``internal`` and ``public`` are its least counts.

    ``units``: how many offices have to contribute. ``band``: the least n of the middle half.
    ``share``: the most of a cell, in percent, that one case may be.
    """

    text: Text
    internal: int | None = None
    public: int | None = None
    units: int | None = None
    band: int | None = None
    share: int | None = None


class IndicatorFile(ListFile, frozen=True):
    """The file ``indicators.toml``."""

    rules_version: int
    indicators: tuple[Indicator, ...] = msgspec.field(name="indicator")
    moments: tuple[Moment, ...] = msgspec.field(name="moment")
    headings: tuple[Heading, ...] = msgspec.field(name="heading")
    bins: tuple[Bins, ...]
    figures: tuple[Figure, ...] = msgspec.field(name="figure")
    rules: tuple[CellRule, ...] = msgspec.field(name="rule")

    def check(self) -> None:
        """Check that each figure names an indicator, a heading, bins and parts that exist."""
        indicators = {one.id for one in self.indicators}
        headings = {one.id for one in self.headings}
        bins = {one.id for one in self.bins}
        parts = {f"{one.id}.{part.value}" for one in self.figures for part in one.parts}
        for index, one in enumerate(self.figures):
            path = f"figure[{index}]"
            unique((part.value for part in one.parts), f"{path}.parts", "value")
            for key, holds in (
                ("indicator", one.indicator in indicators),
                ("heading", one.heading in headings),
                ("bins", (one.bins in bins) if one.kind == "median" else not one.bins),
                ("parts", bool(one.parts) != (one.kind == "median")),
                ("of", not one.of or one.of in parts),
                ("lead", not one.lead or f"{one.id}.{one.lead}" in parts),
            ):
                require(
                    holds,
                    f"{path}.{key}",
                    message("FormFile", "“%1” is not known here.").fill(one.id),
                )
        numbers = {one.id: one for one in self.rules}
        for id, name in _NUMBERS:
            rule = numbers.get(id)
            require(
                rule is not None and getattr(rule, name) is not None,
                f"rule.{id}.{name}",
                message("FormFile", "The number of the rule is missing."),
            )

    def counted(self) -> dict[str, CountedFigure]:
        """Return the figures by id as they are counted."""
        edges = {one.id: one.edges for one in self.bins}
        return {
            one.id: CountedFigure(
                one.id,
                one.indicator,
                one.kind,
                tuple(part.value for part in one.parts),
                edges.get(one.bins, ()),
                one.of,
                one.national,
                one.own,
                one.by_event,
            )
            for one in self.figures
        }

    def cell_rules(self, audience: Audience) -> Rules:
        """Return the numbers of the rules for one audience."""
        public = audience == "public"

        def number(id: str, name: str = "") -> int:
            rule = next(one for one in self.rules if one.id == id)
            found = getattr(rule, name or audience)
            return int(found) if found is not None else 1

        return Rules(
            self.rules_version,
            audience,
            least=number("sc_01"),
            percent=number("sc_03"),
            median=number("sc_03"),
            band=number("sc_03", "band"),
            cases=number("sc_07"),
            dominance=number("sc_07", "share"),
            unit_cases=number("sc_02", "internal"),
            units=number("sc_02", "units"),
            months=number("sc_06"),
            rounding=number("sc_04", "public") if public else 1,
        )


_NUMBERS = (
    *(("sc_01", "internal"), ("sc_01", "public"), ("sc_02", "internal"), ("sc_02", "units")),
    *(("sc_03", "internal"), ("sc_03", "public"), ("sc_03", "band"), ("sc_04", "public")),
    *(("sc_06", "internal"), ("sc_06", "public"), ("sc_07", "internal"), ("sc_07", "public")),
    ("sc_07", "share"),
)
"""The numbers that the rules need; what is text only is kept by the program itself."""
