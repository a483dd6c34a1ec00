"""A form that was read and checked: what may be asked, and what each leaf of a record means.

Everything is frozen and made once. ``Form.resolve`` says which question a leaf answers, also
inside groups, rows and checklists.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from functools import cached_property
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.forms import words
from desktop_app.forms.schema import (
    Field,
    FormFile,
    Item,
    Option,
    Privacy,
    Review,
    Section,
    Text,
)
from desktop_app.forms.values import check_row_ids, check_value
from desktop_app.text import Message

RECORD_LEAVES: Final = frozenset({"withdrawn", "activation", "confirmed"})
"""First parts of leaves that belong to the record itself and to no form."""
OTHER_PART: Final = "_"
"""The part of leaves that stand in no section: the record's own marks."""
ORDER: Final = "order"
"""The leaf that keeps a row's place."""
LINE_PARTS: Final = ("state", "on", "at", "who", "note", "reason", "value")
"""The leaves of one line of a checklist."""
CONTAINERS: Final = frozenset({"group", "rows", "checklist"})
"""Types whose answers are leaves below their key."""


@dataclass(frozen=True, slots=True)
class FieldAt:
    """Which question a leaf answers.

    ``field`` is the innermost definition, ``outer`` the one with a key of its own in the form
    (the same for a plain field). ``row`` is set inside rows, ``item`` on a line of a checklist and
    in a fixed row, ``part`` is the last part of the leaf below ``outer`` (``rows`` for the list of
    row ids of a whole section's save), else empty.
    """

    leaf: Leaf
    section: Section
    outer: Field
    field: Field
    row: str = ""
    item: Item | None = None
    part: str = ""

    @property
    def label(self) -> Text:
        """What the question is called: the item's words on the first leaf of its line."""
        if self.item is not None and self.part == "state":
            return self.item.label
        return self.field.label


@dataclass(frozen=True)
class Form:
    """A checked form. ``kind`` and ``version`` make its ``name``, ``safety_plan@1``."""

    file: FormFile
    origin: str = ""
    """The name of the file it was read from, for messages."""
    _places: Mapping[str, tuple[Section, Field]] = attribute(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        places = {
            one.key: (section, one) for section in self.file.sections for one in section.fields
        }
        object.__setattr__(self, "_places", places)

    @property
    def kind(self) -> str:
        """The kind of record that this form fills in."""
        return self.file.id

    @property
    def version(self) -> int:
        """The version, from 1."""
        return self.file.version

    @property
    def name(self) -> str:
        """The name as it stands in a revision."""
        return f"{self.file.id}@{self.file.version}"

    @property
    def title(self) -> Text:
        """The title."""
        return self.file.title

    @property
    def review(self) -> Review:
        """Who reviewed the content and when."""
        return self.file.review

    @property
    def merge(self) -> str:
        """``field`` or ``section``."""
        return self.file.merge

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections, in order."""
        return self.file.sections

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields with a key of their own, in order."""
        return tuple(one for section in self.sections for one in section.fields)

    def has(self, key: str) -> bool:
        """Tell whether the form has a field ``key`` of its own."""
        return key in self._places

    def field(self, key: str) -> Field:
        """Return the field ``key``; raises KeyError."""
        return self._places[key][1]

    def section(self, id: str) -> Section:
        """Return the section ``id``; raises KeyError."""
        for section in self.sections:
            if section.id == id:
                return section
        raise KeyError(id)

    def section_of(self, leaf: str) -> Section | None:
        """Return the section in which ``leaf`` stands; None when the form does not know it."""
        place = self._places.get(leaf.split(".", maxsplit=1)[0])
        return place[0] if place else None

    def resolve(self, leaf: str) -> FieldAt | None:
        """Return which question ``leaf`` answers; None when this form does not ask it."""
        key, *rest = leaf.split(".")
        place = self._places.get(key)
        if place is None:
            return None
        section, outer = place
        at = FieldAt(Leaf(leaf), section, outer, outer)
        if outer.type == "checklist":
            return _line(at, rest)
        if outer.type == "rows":
            return _row(at, rest)
        if outer.type == "group":
            inner = _named(outer, rest[0]) if len(rest) == 1 else None
            return _with(at, inner, part=rest[0]) if inner else None
        return at if not rest else None

    def privacy_of(self, leaf: str) -> Privacy:
        """Return how ``leaf`` is guarded; one that this form does not know counts as secret."""
        if leaf.split(".", maxsplit=1)[0] in RECORD_LEAVES:
            return "plain"
        at = self.resolve(leaf)
        return at.field.privacy if at else "secret"

    def is_sealed(self, leaf: str) -> bool:
        """Tell whether the value of ``leaf`` is kept apart from the revision that names it."""
        return self.privacy_of(leaf) in ("secret", "local")

    def check(self, leaf: str, value: Value) -> tuple[Message, ...]:
        """Return what is wrong with ``value`` as an answer; leaves of others are not judged."""
        at = self.resolve(leaf)
        if at is None:
            return ()
        wrong = check_row_ids(value) if at.part == "rows" else check_value(at.field, value)
        return (wrong,) if wrong else ()

    def leaves(self, section: Section) -> Iterator[Leaf]:
        """Yield every leaf of ``section`` that exists without a row being added."""
        for outer in section.fields:
            yield from field_leaves(outer)


def part_of(form: Form | None, leaf: Leaf) -> str:
    """Return the part of a record that is decided as one: the id of the section of a leaf."""
    section = form.section_of(leaf) if form is not None else None
    return section.id if section is not None else OTHER_PART


def field_leaves(outer: Field) -> Iterator[Leaf]:
    """Yield every leaf of the field ``outer`` that exists without a row being added."""
    if outer.type == "computed":
        return
    if outer.type == "group":
        for inner in outer.fields:
            if inner.type != "computed":
                yield Leaf(f"{outer.key}.{inner.key}")
    elif outer.type == "checklist":
        for item in outer.items:
            for part in LINE_PARTS:
                yield Leaf(f"{outer.key}.{item.id}.{part}")
    elif outer.type == "rows":
        for item in outer.items:
            yield from row_leaves(outer, item.id)
    else:
        yield Leaf(outer.key)


def row_leaves(outer: Field, row: str) -> Iterator[Leaf]:
    """Yield every leaf of one row, its order among them."""
    for inner in outer.fields:
        if inner.type != "computed":
            yield Leaf(f"{outer.key}.{row}.{inner.key}")
    if not outer.items:
        yield Leaf(f"{outer.key}.{row}.{ORDER}")


def states_of(outer: Field) -> tuple[Option, ...]:
    """Return the states of a checklist's lines."""
    return outer.states or words.DEFAULT_STATES


def _named(outer: Field, key: str) -> Field | None:
    return next((inner for inner in outer.fields if inner.key == key), None)


def _item(outer: Field, id: str) -> Item | None:
    return next((item for item in outer.items if item.id == id), None)


def _with(
    at: FieldAt,
    inner: Field,
    *,
    row: str = "",
    item: Item | None = None,
    part: str = "",
) -> FieldAt:
    return FieldAt(at.leaf, at.section, at.outer, inner, row=row, item=item, part=part)


def _line(at: FieldAt, rest: list[str]) -> FieldAt | None:
    if len(rest) != 2 or rest[1] not in LINE_PARTS:
        return None
    item = _item(at.outer, rest[0])
    if item is None:
        return None
    return _with(at, line_field(at.outer, rest[1]), item=item, part=rest[1])


def _row(at: FieldAt, rest: list[str]) -> FieldAt | None:
    outer = at.outer
    if not rest:
        return None if outer.items else _with(at, _row_ids(outer), part="rows")
    if len(rest) != 2:
        return None
    row, key = rest
    item = _item(outer, row)
    if outer.items and item is None:
        return None
    if key == ORDER and not outer.items:
        return _with(at, _ORDER_FIELD, row=row, part=key)
    inner = _named(outer, key)
    return _with(at, inner, row=row, item=item, part=key) if inner else None


_ORDER_FIELD: Final = Field(key=ORDER, type="integer", label=words.ORDER)
_LINE_TYPES: Final = {
    "on": Field(key="on", type="date", label=words.ON),
    "at": Field(key="at", type="text", label=words.AT, max_length=10),
    "who": Field(key="who", type="text", label=words.WHO, max_length=80),
    "note": Field(key="note", type="text", label=words.NOTE, max_length=300),
    "reason": Field(key="reason", type="text", label=words.REASON, max_length=300),
    "value": Field(key="value", type="text", label=words.VALUE, max_length=120),
}


def line_field(outer: Field, part: str) -> Field:
    """Return the question that ``part`` of a checklist's line asks; its flags are the list's."""
    if part == "state":
        return Field(
            key=part,
            type="choice",
            label=words.STATE,
            options=states_of(outer),
            privacy=outer.privacy,
            evaluation=outer.evaluation,
        )
    plain = _LINE_TYPES[part]
    return Field(
        key=part,
        type=plain.type,
        label=plain.label,
        max_length=plain.max_length,
        privacy=outer.privacy,
    )


def _row_ids(outer: Field) -> Field:
    return Field(key=outer.key, type="list", label=words.LINES)
