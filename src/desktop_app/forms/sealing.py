"""Parting a save into what every holder may see and what is kept apart, and putting it together.

Secret and local values never stand in a revision's body: there it says ``{"sealed": digest}``. A
value that was not changed keeps its digest, so that a save tells nothing by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from desktop_app.domain import sealed
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Digest, Leaf, RecordId
from desktop_app.domain.revision import Change, sealed_digest, sealed_value
from desktop_app.domain.sealed import SealedPart
from desktop_app.forms.definition import Form
from desktop_app.forms.saving import same
from desktop_app.forms.values import is_opaque

Lookup = Callable[[Digest], SealedPart | None]
"""Finds a sealed part by its digest; None when it is not held here, or was purged."""


class Sealed(NamedTuple):
    """A save as it is written: the ``changes`` of the body, and the new ``parts`` beside it."""

    changes: dict[Leaf, Change]
    parts: tuple[SealedPart, ...]


def seal(
    form: Form,
    at: tuple[CaseId, RecordId],
    *,
    changes: Mapping[Leaf, Change],
    previous: Mapping[Leaf, SealedPart],
    random: Callable[[int], bytes],
) -> Sealed:
    """Return ``changes`` with each secret and local value replaced by the digest of its part.

    ``at``: case and record. ``previous``: by leaf, the parts that are in force; one with the same
    value is used again and is not among the new parts. An empty value and the mark of a removed
    row hold no secret and stay as they are; so does a value that was never opened here.
    """
    body: dict[Leaf, Change] = {}
    parts: list[SealedPart] = []
    for leaf, change in changes.items():
        if change.value is None or is_opaque(change.value) or not form.is_sealed(leaf):
            body[leaf] = change
            continue
        part = previous.get(leaf)
        if part is None or not part.belongs_to(*at, leaf) or not same(part.value, change.value):
            part = sealed.seal(change.value, (*at, leaf), random=random)
            parts.append(part)
        body[leaf] = replace(change, value=sealed_value(part.digest))
    return Sealed(body, tuple(parts))


def unseal(
    at: tuple[CaseId, RecordId], values: Mapping[Leaf, Value], *, lookup: Lookup
) -> dict[Leaf, Value]:
    """Return ``values`` with every sealed one opened that is held here.

    A part counts only where case, record and leaf match; others stay ``{"sealed": digest}``.
    """
    return {
        leaf: open_value(at, leaf, value=value, lookup=lookup) for leaf, value in values.items()
    }


def open_value(at: tuple[CaseId, RecordId], leaf: Leaf, *, value: Value, lookup: Lookup) -> Value:
    """Return what ``value`` stands for, or ``value`` itself when it is not sealed or not held."""
    part = part_of(at, leaf, value=value, lookup=lookup)
    return value if part is None else part.value


def part_of(
    at: tuple[CaseId, RecordId], leaf: Leaf, *, value: Value, lookup: Lookup
) -> SealedPart | None:
    """Return the part that ``value`` stands for; None when it is not sealed, or not held here."""
    digest = sealed_digest(value)
    part = lookup(digest) if digest is not None else None
    return part if part is not None and part.belongs_to(*at, leaf) else None


def parts_in_force(
    at: tuple[CaseId, RecordId], values: Mapping[Leaf, Value], *, lookup: Lookup
) -> dict[Leaf, SealedPart]:
    """Return, by leaf, the parts behind ``values`` that are held here: ``previous`` of a save."""
    found = {leaf: part_of(at, leaf, value=value, lookup=lookup) for leaf, value in values.items()}
    return {leaf: part for leaf, part in found.items() if part is not None}
