"""The lists that people look things up in: terms of the law, indicators, retention, words.

    law.toml         [[clock]] id, title, starts, length, unit, counts, rolls, basis, source
    indicators.toml  [[indicator]] id = "ki_01", code = "K01", title, definition, unit, shown
                     [[moment]] id = "t0", title: when scores are asked
                     [[rule]] id = "sc_01", text: what small cells may show
    retention.toml   [[rule]] id, title, starts, length, unit, kind, basis
    glossary.toml    [[term]] id, title

The Code of Criminal Procedure will be renumbered, so no article stands in the program itself.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.forms.lists import ListEntry, ListFile
from desktop_app.forms.rules import require
from desktop_app.forms.schema import Text
from desktop_app.text import message

TermUnit = Literal["hours", "days", "weeks", "months", "years"]


class Clock(ListEntry, frozen=True):
    """A term: how long after, or before, what it counts from.

    ``kind``: of the law, or of practice and editable. ``bound``: whether the length is the most or
    the least. ``counts``: every day, or only working days. ``rolls``: a term that ends on a
    Saturday, Sunday or public holiday ends on the next working day; a term of custody never does,
    and neither does one in hours. ``times``: how often it may follow on itself.
    """

    title: Text
    starts: Text
    length: int
    unit: TermUnit
    counts: Literal["calendar", "working"]
    rolls: bool
    basis: str
    source: str
    kind: Literal["law", "practice"] = "law"
    bound: Literal["at_most", "at_least"] = "at_most"
    direction: Literal["after", "before"] = "after"
    custody: bool = False
    times: int = 1
    phases: tuple[str, ...] = ()
    note: Text | None = None

    def check(self, path: str) -> None:
        """Check that the term can be counted, and that one of custody does not roll."""
        require(
            self.length >= 1 and self.times >= 1,
            f"{path}.length",
            message("FormFile", "A term is at least 1 long."),
        )
        require(
            not (self.rolls and (self.custody or self.unit == "hours")),
            f"{path}.rolls",
            message("FormFile", "A term of custody or in hours does not move to a working day."),
        )
        require(
            self.counts == "calendar" or self.unit == "days",
            f"{path}.counts",
            message("FormFile", "Only days can be counted as working days."),
        )


class ClockFile(ListFile, frozen=True):
    """The file ``law.toml``."""

    clocks: tuple[Clock, ...] = msgspec.field(name="clock")


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


class CellRule(ListEntry, frozen=True):
    """A rule about what small cells may show; ``internal`` and ``public`` are its least counts."""

    text: Text
    internal: int | None = None
    public: int | None = None


class IndicatorFile(ListFile, frozen=True):
    """The file ``indicators.toml``."""

    indicators: tuple[Indicator, ...] = msgspec.field(name="indicator")
    moments: tuple[Moment, ...] = msgspec.field(name="moment")
    rules: tuple[CellRule, ...] = msgspec.field(name="rule")


class RetentionRule(ListEntry, frozen=True):
    """How long something is kept: a maximum of the law, or a proposal that a person accepts.

    Without ``length`` it ends with what it ``starts`` from, or is decided by a person.
    """

    title: Text
    starts: Text
    kind: Literal["maximum", "proposal"]
    action: Literal["wipe", "review", "remove", "destroy", "decide"]
    basis: str
    length: int | None = None
    unit: TermUnit | None = None

    def check(self, path: str) -> None:
        """Check that a length has a unit."""
        require(
            (self.length is None) == (self.unit is None) and (self.length is None or self.length),
            f"{path}.length",
            message("FormFile", "A length and its unit stand together."),
        )


class RetentionFile(ListFile, frozen=True):
    """The file ``retention.toml``."""

    rules: tuple[RetentionRule, ...] = msgspec.field(name="rule")


class Term(ListEntry, frozen=True):
    """A term of the field in both languages."""

    title: Text


class GlossaryFile(ListFile, frozen=True):
    """The file ``glossary.toml``."""

    terms: tuple[Term, ...] = msgspec.field(name="term")
