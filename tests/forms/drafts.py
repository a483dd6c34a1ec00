"""Drafts of the form with every field type."""

from __future__ import annotations

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.forms.draft import Draft
from tests.forms.every_type import counting, every_type

FORM = every_type()
ONE, TWO = RevisionId("1" * 64), RevisionId("2" * 64)
ROW = "0123456789abcdef"
PLAIN = [one for one in FORM.fields if one.type not in ("group", "rows", "checklist", "computed")]


def new() -> Draft:
    """Return the draft of a new record."""
    return Draft(FORM, {}, random=counting())


def saved(values: dict[str, Value], *, conflicts: frozenset[Leaf] = frozenset()) -> Draft:
    """Return the draft of a record that holds ``values``, each written by the revision ONE."""
    leaves = {Leaf(leaf): value for leaf, value in values.items()}
    base = dict.fromkeys(leaves, (ONE,))
    return Draft(FORM, leaves, base=base, conflicts=conflicts, random=counting())
