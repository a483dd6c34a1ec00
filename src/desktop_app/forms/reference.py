"""The lists that people look things up in: terms of the law, retention, words.

    law.toml         [[clock]] id, title, starts, length, unit, counts, rolls, basis, source,
                     from = [{ kind, field, when, done }]: the dates of records that start it
    retention.toml   [[rule]] id, title, starts, length, unit, kind, action, basis
                     [[ground]] id, title, basis: why a case may be erased
    glossary.toml    [[term]] id, title

The Code of Criminal Procedure will be renumbered, so no article stands in the program itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

import msgspec
import msgspec.structs

from desktop_app.domain.clocks import Term as CountedTerm
from desktop_app.forms.lists import ListEntry, ListFile
from desktop_app.forms.rules import require
from desktop_app.forms.schema import AgendaRole, Entry, Text
from desktop_app.text import message

TermUnit = Literal["hours", "days", "weeks", "months", "years"]


_LONGEST: Final[dict[TermUnit, int]] = {
    "hours": 0,
    "days": 90,
    "weeks": 11,
    "months": 2,
    "years": 0,
}
"""The longest terms that may move to a working day (general Act on terms, 4)."""


class Known(Entry, frozen=True):
    """``{ field, is }``: the field has one of the values, or any answer where none is named.

    ``field`` is a question, one of a group (``aol.end``) or of the row that the start stands in
    (``dates.event``). Of ``choices`` one chosen value is enough.
    """

    field: str
    values: tuple[bool | int | str, ...] = msgspec.field(name="is", default=())


class Start(Entry, frozen=True):
    """Where a term starts: a date of a record, so that its end comes into the agenda.

    ``field``: the question with the date. ``time``: a question with the time of day, where the
    date has none. ``when``: all must hold. ``done``: one is enough for the term to be met.
    ``length``: a question with a number that takes the place of the usual length. ``opens``: the
    question that is opened to meet it, else that with the date.
    """

    kind: str
    field: str
    time: str = ""
    when: tuple[Known, ...] = ()
    done: tuple[Known, ...] = ()
    length: str = ""
    opens: str = ""


class Met(Entry, frozen=True):
    """A term is met by another record of that kind in the case, dated on or after its start.

    ``after``: so many days after it at least; below 0, at most so many before it. A record of the
    kind that started it must be later.
    """

    kind: str
    field: str
    after: int = 0


class Clock(ListEntry, frozen=True):
    """A term: how long after, or before, what it counts from.

    ``kind``: of the law, or of practice and editable. ``bound``: whether the length is the most or
    the least. ``counts``: every day, or only working days. ``rolls``: a term that ends on a
    Saturday, Sunday or public holiday ends on the next working day; a term of custody never does,
    and neither does one in hours. ``times``: how often it may follow on itself. ``each_measure``:
    it stands for one term for each interval of review in measures.toml, its length and kinds.
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
    starting: tuple[Start, ...] = msgspec.field(name="from", default=())
    role: AgendaRole = "due"
    who: str = "coordinator"
    met_by: tuple[Met, ...] = ()
    only_if: Literal["", "own_score_fell", "patrol_or_alarm", "review_after_end"] = ""
    warns: bool = False
    each_measure: bool = False

    def by_weeks(self, weeks: Mapping[int, Sequence[str]]) -> tuple[Clock, ...]:
        """Return a term for each number of weeks, for measures of those types only."""
        return tuple(
            msgspec.structs.replace(
                self,
                id=f"{self.id}_{number}w",
                length=number,
                unit="weeks",
                starting=tuple(
                    msgspec.structs.replace(
                        start, when=(*start.when, Known(field="type", values=tuple(types)))
                    )
                    for start in self.starting
                ),
            )
            for number, types in sorted(weeks.items())
        )

    @property
    def term(self) -> CountedTerm:
        """The term as it is counted."""
        return CountedTerm(
            self.length,
            self.unit,
            working=self.counts == "working",
            rolls=self.rolls,
            custody=self.custody,
            before=self.direction == "before",
        )

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
            not (self.rolls and (self.direction == "before" or self.length > _LONGEST[self.unit])),
            f"{path}.rolls",
            message(
                "FormFile",
                "A term that is counted back, or of three months or more, does not move to a "
                "working day.",
            ),
        )
        require(
            self.counts == "calendar" or self.unit == "days",
            f"{path}.counts",
            message("FormFile", "Only days can be counted as working days."),
        )


class ClockFile(ListFile, frozen=True):
    """The file ``law.toml``."""

    clocks: tuple[Clock, ...] = msgspec.field(name="clock")


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


class Ground(ListEntry, frozen=True):
    """A reason for which a case is erased; its id stands in the tombstone."""

    title: Text
    basis: str


class RetentionFile(ListFile, frozen=True):
    """The file ``retention.toml``."""

    rules: tuple[RetentionRule, ...] = msgspec.field(name="rule")
    grounds: tuple[Ground, ...] = msgspec.field(name="ground", default=())


class Term(ListEntry, frozen=True):
    """A term of the field in both languages."""

    title: Text


class GlossaryFile(ListFile, frozen=True):
    """The file ``glossary.toml``."""

    terms: tuple[Term, ...] = msgspec.field(name="term")
