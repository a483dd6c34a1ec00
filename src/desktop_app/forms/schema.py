"""The shape of a form file: what stands in it, as msgspec reads it, before it is checked.

Every name here is a key of the TOML file; an unknown key is refused. Text that a person reads is
always bilingual. What the keys mean together is checked in ``checks``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

FieldType = Literal[
    "text",
    "long_text",
    "choice",
    "choices",
    "yes_no",
    "integer",
    "scale",
    "date",
    "time",
    "datetime",
    "duration",
    "phone",
    "list",
    "checklist",
    "week_grid",
    "reference",
    "group",
    "rows",
    "computed",
]
Privacy = Literal["plain", "sensitive", "secret", "local"]
Evaluation = Literal["value", "count", "relative_day", "done"]
Required = Literal["no", "to-save", "to-activate"]
PrintClass = Literal["Y", "T", "N"]
Language = Literal["en", "nl"]
OtherAnswer = Literal["unknown", "not_asked", "declined", "unsafe"]
AgendaRole = Literal["due", "review", "expires", "appointment"]
Need = Literal["T", "A", "F"]
Default = bool | int | str | tuple[str, ...] | None


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of all parts of a content file: frozen, and strict about its keys."""


class Text(Entry, frozen=True):
    """A text in both languages."""

    en: str
    nl: str

    def say(self, language: str) -> str:
        """Return the text in ``language`` (``nl``; anything else is English)."""
        return self.nl if language == "nl" else self.en


class Option(Entry, frozen=True):
    """One answer of a choice, one state of a checklist, or one heading of its groups."""

    value: str
    en: str
    nl: str
    code: str = ""
    help: Text | None = None
    paper: Text | None = None

    @property
    def label(self) -> Text:
        """The words of the answer."""
        return Text(en=self.en, nl=self.nl)


class Step(Entry, frozen=True):
    """The words beside one step of a scale (an anchor: 0, 10)."""

    value: int
    en: str
    nl: str

    @property
    def label(self) -> Text:
        """The words of the step."""
        return Text(en=self.en, nl=self.nl)


class Item(Entry, frozen=True):
    """One line of a checklist, or one fixed row of ``rows`` (a risk factor).

    ``needs``: T a time or date, A who does it, F a free line. ``applies``: the hearing codes it is
    for, empty or ALL for every one. ``trigger``: what the program prompts for when it applies.
    """

    id: str
    en: str
    nl: str
    code: str = ""
    help: Text | None = None
    group: str = ""
    applies: tuple[str, ...] = ()
    critical: bool = False
    quick: bool = False
    needs: tuple[Need, ...] = ()
    print: PrintClass = "N"
    paper: Text | None = None
    trigger: Text | None = None
    tags: tuple[str, ...] = ()
    source: str = ""

    @property
    def label(self) -> Text:
        """The words of the item."""
        return Text(en=self.en, nl=self.nl)


class Condition(Entry, frozen=True):
    """``{ field, is }``: holds when the named field has one of the values."""

    field: str
    values: tuple[bool | int | str, ...] = msgspec.field(name="is")


class Agenda(Entry, frozen=True):
    """How a date stands in the agenda: its role, whose it is, and when it is done with."""

    role: AgendaRole
    who: str = ""
    done: Condition | None = None


class Review(Entry, frozen=True):
    """Who reviewed the file and when (``2026-11-24``); both empty means not yet."""

    by: str = ""
    on: str = ""

    @property
    def done(self) -> bool:
        """Whether a practitioner has put a name and a date under it."""
        return bool(self.by and self.on)


class Field(Entry, frozen=True):
    """One question. Which keys a type may have is told in ``checks``."""

    key: str
    type: FieldType
    label: Text
    code: str = ""
    help: Text | None = None
    required: Required = "no"
    show_if: Condition | None = None
    privacy: Privacy = "plain"
    evaluation: Evaluation | None = None
    victim_copy: bool = False
    print: PrintClass = "N"
    paper: Text | None = None
    agenda: Agenda | None = None
    account_hint: bool = False
    judgement: bool = False
    cards: tuple[str, ...] = ()
    max_length: int | None = None
    max_items: int | None = None
    default: Default = None
    min: int | None = None
    max: int | None = None
    steps: tuple[Step, ...] = ()
    unit: Text | None = None
    other: bool = False
    other_answers: tuple[OtherAnswer, ...] = ()
    options: tuple[Option, ...] = ()
    options_from: str = ""
    states: tuple[Option, ...] = ()
    groups: tuple[Option, ...] = ()
    items: tuple[Item, ...] = ()
    reference: str = ""
    precision: bool = False
    fields: tuple[Field, ...] = ()
    formula: str = ""
    source: str = ""


class Section(Entry, frozen=True):
    """Questions that stand together, and that merge together where the form says so.

    ``view``: the kinds of record (``measure``, or ``measure|review``) that the section shows
    instead of, or below, fields of its own: a fact has one home.
    """

    id: str
    title: Text
    fields: tuple[Field, ...] = msgspec.field(name="field", default=())
    code: str = ""
    help: Text | None = None
    cards: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    show_if: Condition | None = None
    view: str = ""


class FormFile(Entry, frozen=True):
    """A whole form file."""

    id: str
    version: int
    title: Text
    review: Review
    sections: tuple[Section, ...] = msgspec.field(name="section")
    merge: Literal["field", "section"] = "field"
    owner: Literal["case", "vault"] = "case"
    parents: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    status: str = ""
    intro: Text | None = None
    cards: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
