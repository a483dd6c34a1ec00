"""What a sheet holds, as plain values that the use cases fill in; nothing here draws."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

Language = Literal["nl", "en"]
State = Literal["open", "done", "waived"]
WhenBox = Literal["time", "date"]
Who = Literal["self", "contact", "backup", "desk"]


PREPARATION = frozenset("WD")
"""Keys of the groups that stay at the office; all others go along."""


class Size(StrEnum):
    """How large a checklist prints: A4, A4 at 16 points, or A4 folded to two A5 panels."""

    NORMAL = "normal"
    LARGE = "large"
    POCKET = "pocket"


@dataclass(frozen=True, slots=True)
class Inserted:
    """A text that somebody typed and that is about to be printed.

    ``field`` names its place for the user: a step's number, or a word such as ``place``.
    """

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a checklist, as it may be on paper.

    ``text`` is the neutral text in the sheet's language. ``when_box`` is the box to write in
    (None: no box), ``when`` the moment known already, which replaces the box. ``value``, ``when``
    and ``who`` are empty unless the step's print class is Y. ``on`` is the day on which the step
    was done or waived on screen.
    """

    code: str
    text: str
    critical: bool = False
    when_box: WhenBox | None = None
    asks_who: bool = False
    free_line: bool = False
    value: str = ""
    when: dt.date | dt.time | None = None
    who: Who | None = None
    state: State = "open"
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A stretch of the day with its steps; ``key`` is the letter of the steps' numbers."""

    key: str
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ChecklistSheet:
    """The coordinator's sheet for one hearing.

    ``code`` is printed as it stands (``7F3K-2P9Q-C``). Times and dates are those of the clock at
    the place. ``arrive`` and ``start`` are None while unknown and become a box to write in.
    ``place`` is the city, never the court.
    """

    code: str
    serial: int
    date: dt.date
    arrive: dt.time | None
    start: dt.time | None
    place: str
    interpreter: bool
    destroy_by: dt.datetime
    groups: tuple[Group, ...]

    def groups_of(self, *, day: bool) -> tuple[Group, ...]:
        """Return the groups that go along on the day, or those that stay, if they have steps."""
        return tuple(
            group for group in self.groups if group.steps and (group.key not in PREPARATION) == day
        )

    def day_part(self) -> ChecklistSheet:
        """Return the sheet with only what goes along."""
        return replace(self, groups=self.groups_of(day=True))

    def inserted(self) -> tuple[Inserted, ...]:
        """Return every text on this sheet that does not come from the shipped content."""
        values = [
            Inserted(step.code, step.value)
            for group in self.groups
            for step in group.steps
            if step.value.strip()
        ]
        return (Inserted("place", self.place), *values)


@dataclass(frozen=True, slots=True)
class VictimSheet:
    """The victim's own sheet, "My day": what to bring and how the day goes."""

    code: str
    serial: int
    date: dt.date
    arrive: dt.time | None
    start: dt.time | None
    throw_away_after: dt.date

    def inserted(self) -> tuple[Inserted, ...]:
        """Return nothing: every line of this sheet is fixed."""
        return ()


@dataclass(frozen=True, slots=True)
class AftercareSheet:
    """The victim's sheet for after the hearing; ``duty_*`` is the neutral duty line."""

    code: str
    serial: int
    duty_name: str
    duty_phone: str
    throw_away_after: dt.date

    def inserted(self) -> tuple[Inserted, ...]:
        """Return the duty line, the only text from outside."""
        return (Inserted("duty_name", self.duty_name), Inserted("duty_phone", self.duty_phone))


@dataclass(frozen=True, slots=True)
class PreparationSheet:
    """Interview preparation, form and logistics only.

    ``room_known`` prints the neutral words for a place, else there is a line to write on.
    ``max_block`` and ``max_total`` are minutes. ``agreed`` holds the ids of the boxes that were
    agreed (``preparation.may_be_agreed``): they get a thick frame.
    """

    code: str
    serial: int
    date: dt.date
    start: dt.time | None
    room_known: bool
    max_block: int | None
    max_total: int | None
    destroy_by: dt.datetime
    agreed: frozenset[str] = frozenset()

    def inserted(self) -> tuple[Inserted, ...]:
        """Return nothing: every line of this sheet is fixed."""
        return ()


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The 24 words that open a vault, and the fingerprint in six groups of five digits."""

    serial: int
    date: dt.date
    words: tuple[str, ...]
    fingerprint: tuple[str, ...]

    def inserted(self) -> tuple[Inserted, ...]:
        """Return nothing: the words are a key, not a text."""
        return ()


Sheet = ChecklistSheet | VictimSheet | AftercareSheet | PreparationSheet | RecoverySheet
