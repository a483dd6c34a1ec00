"""What a save writes: the leaves that changed, each with the revisions that were on screen.

Where the form merges by section, every leaf of a touched section is written as displayed, empty
ones as null and each rows field as the list of its row ids. So two people who changed one section
always meet, also when both only added a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.domain.revision import REMOVED, Change, is_removed
from desktop_app.forms.answers import Answers
from desktop_app.forms.definition import Form, row_leaves
from desktop_app.forms.schema import Field, Section
from desktop_app.forms.values import is_empty, normalised

Base = Mapping[Leaf, tuple[RevisionId, ...]]
"""By leaf, the live revisions when the form was opened."""


def tidy(value: Value) -> Value:
    """Return ``value`` as it is kept: NFC, no white space around text, no empty lines, or None."""
    if isinstance(value, str):
        value = value.strip()
    elif isinstance(value, list):
        value = [part.strip() if isinstance(part, str) else part for part in value]
        value = [part for part in value if part != ""]
    return None if is_empty(value) and not is_removed(value) else normalised(value)


def changed(now: Answers, saved: Mapping[Leaf, Value]) -> frozenset[Leaf]:
    """Return the leaves whose value is not the saved one, without those that are not settled."""
    leaves = {*now.values, *saved} - now.unsettled
    return frozenset(
        leaf for leaf in leaves if not same(tidy(now.values.get(leaf)), tidy(saved.get(leaf)))
    )


def changes(now: Answers, saved: Mapping[Leaf, Value], base: Base) -> dict[Leaf, Change]:
    """Return what a save of ``now`` writes, sorted by leaf; nothing when nothing changed."""
    written = set(changed(now, saved))
    if now.form.merge == "section":
        for section in _touched(now.form, written):
            written.update(_whole(now, section))
    values = {leaf: _value(now, leaf) for leaf in written - now.unsettled}
    return {leaf: Change(values[leaf], tuple(base.get(leaf, ()))) for leaf in sorted(values)}


def removal(now: Answers, saved: AbstractSet[Leaf], field: str, *, row: str) -> dict[Leaf, Value]:
    """Return the values that take ``row`` away: REMOVED for what was saved, else None.

    Every leaf of a saved row is marked, empty ones and those of other form versions too: the row
    exists while any leaf of it lives.
    """
    outer = now.form.field(field)
    start = f"{field}.{row}."
    known = {leaf for leaf in (*now.values, *saved) if leaf.startswith(start)}
    if not any(leaf.startswith(start) for leaf in saved):
        return dict.fromkeys(known)
    return dict.fromkeys({*known, *row_leaves(outer, row)}, REMOVED)


def settled_rows(
    now: Answers, saved: AbstractSet[Leaf], field: str, *, keep: tuple[str, ...]
) -> dict[Leaf, Value]:
    """Return the values that settle which rows of ``field`` there are: ``keep``, in that order.

    For a form that merges by section, where two people each added or removed rows.
    """
    values: dict[Leaf, Value] = {Leaf(field): list(keep)}
    for row in now.rows(field):
        if row not in keep:
            values.update(removal(now, saved, field, row=row))
    return values


def same(one: Value, other: Value) -> bool:
    """Tell whether two values are the same; True is not 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return one == other


def _touched(form: Form, written: AbstractSet[Leaf]) -> tuple[Section, ...]:
    found = {section.id for leaf in written if (section := form.section_of(leaf)) is not None}
    return tuple(section for section in form.sections if section.id in found)


def _whole(now: Answers, section: Section) -> Iterator[Leaf]:
    yield from now.leaves(section)
    yield from (Leaf(outer.key) for outer in section.fields if _has_free_rows(outer))


def _value(now: Answers, leaf: Leaf) -> Value:
    outer = now.form.field(leaf) if "." not in leaf and now.form.has(leaf) else None
    if outer is not None and _has_free_rows(outer):
        return list(now.rows(outer.key))
    return tidy(now.values.get(leaf))


def _has_free_rows(outer: Field) -> bool:
    return outer.type == "rows" and not outer.items
