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
    """How large a sheet prints: as drawn, on A4 at 16 points, or A4 folded to two A5 panels.

    ``CUT`` is an A5 sheet in the corner of an A4, where a printer holds nothing smaller.
    """

    NORMAL = "normal"
    LARGE = "large"
    POCKET = "pocket"
    CUT = "cut"


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


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A sheet that is in use on ``date``: its code, serial and number of pages; nothing else."""

    date: dt.date
    code: str
    serial: int
    pages: int


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The week overview: which sheets go out and come back. ``monday`` begins the week.

    No case, place, kind or time stands on it: no page may speak of two persons.
    """

    code: str
    serial: int
    monday: dt.date
    lines: tuple[WeekLine, ...]
    destroy_by: dt.datetime

    def inserted(self) -> tuple[Inserted, ...]:
        """Return nothing: codes and numbers are the program's own."""
        return ()


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody whom the victim chose to call: a name, a number and when or who."""

    name: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanCopy:
    """The victim's own copy of the safety plan, "My agreements"; only ``victim_copy`` fields.

    It bears a running ``number`` and no code, no date of making and no sender. ``card`` makes it
    a card to cut out and fold to the size of a bank card.
    """

    number: int
    goal: str
    steps: tuple[str, ...]
    line_112: str
    calls: tuple[Call, ...] = ()
    signs_around: tuple[str, ...] = ()
    signs_self: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    next_talk: dt.date | None = None
    card: bool = False

    def inserted(self) -> tuple[Inserted, ...]:
        """Return every text of the plan on this copy, in reading order."""
        calls = [
            Inserted("call_list", text)
            for one in self.calls
            for text in (one.name, one.number, one.note)
        ]
        found = [
            Inserted("victim_goal", self.goal),
            *(Inserted("steps", text) for text in self.steps),
            Inserted("call_112_line", self.line_112),
            *calls,
            *(Inserted("warn_external", text) for text in self.signs_around),
            *(Inserted("warn_self", text) for text in self.signs_self),
            *(Inserted("helps_me", text) for text in self.helps),
            *(Inserted("strengths", text) for text in self.strengths),
        ]
        return tuple(one for one in found if one.text.strip())


@dataclass(frozen=True, slots=True)
class DutyCard:
    """A card to cut out with the neutral duty line and 112, for the victim."""

    number: int
    duty_name: str
    duty_phone: str
    duty_hours: str = ""

    def inserted(self) -> tuple[Inserted, ...]:
        """Return the duty line, the only text from outside."""
        found = (
            Inserted("duty_name", self.duty_name),
            Inserted("duty_phone", self.duty_phone),
            Inserted("duty_hours", self.duty_hours),
        )
        return tuple(one for one in found if one.text.strip())


@dataclass(frozen=True, slots=True)
class ContactCardSheet:
    """The contact card of a vault's owner, to be verified by telephone: fingerprint and QR code.

    ``digits`` and ``words`` are the six groups of the fingerprint; ``card`` is the text of the
    contact card (docs/contact-card.md), which the QR code holds.
    """

    serial: int
    date: dt.date
    name: str
    unit: str
    digits: tuple[str, ...]
    words: tuple[str, ...]
    card: str

    def inserted(self) -> tuple[Inserted, ...]:
        """Return name and unit, as their owner typed them."""
        return (Inserted("name", self.name), Inserted("unit", self.unit))


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """A line of the outcomes: counts and value as they may be shown, in words.

    ``percent`` draws a bar and is None where the value is no percentage that may be shown.
    ``indent``: it is one group of the line above it.
    """

    code: str
    title: str
    asked: str
    answered: str
    value: str
    percent: int | None = None
    indent: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationGroup:
    """A heading with its lines; for distributions ``heading`` is the figure, a line its part."""

    heading: str
    lines: tuple[EvaluationLine, ...]


@dataclass(frozen=True, slots=True)
class MissingLine:
    """How often a question was answered, and why not; every count as it may be shown."""

    code: str
    title: str
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """The evaluation report: counts only, the small-cell rules applied already.

    ``scope`` is what it is about ("national", or one office), ``start`` and ``end`` are both part
    of the period. ``small`` is how a small count is written and ``largest`` the most it may be.
    ``notes`` say what the numbers cannot say.
    """

    scope: str
    start: dt.date
    end: dt.date
    frozen_on: dt.date
    rules_version: int
    offices: int
    cases: str
    public: bool
    outcomes: tuple[EvaluationGroup, ...]
    parts: tuple[EvaluationGroup, ...]
    missing: tuple[MissingLine, ...]
    small: str
    largest: int
    notes: tuple[str, ...]

    def inserted(self) -> tuple[Inserted, ...]:
        """Return the texts that do not come from the fixed words: names of figures and offices."""
        lines = [line for group in (*self.outcomes, *self.parts) for line in group.lines]
        headings = [group.heading for group in (*self.outcomes, *self.parts)]
        texts = [self.scope, *headings, *(line.title for line in lines), *self.notes]
        texts += [line.title for line in self.missing]
        return tuple(Inserted("evaluation", text) for text in texts if text)


Sheet = (
    ChecklistSheet
    | VictimSheet
    | AftercareSheet
    | PreparationSheet
    | RecoverySheet
    | WeekSheet
    | PlanCopy
    | DutyCard
    | ContactCardSheet
    | EvaluationReport
)
