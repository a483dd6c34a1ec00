"""How often somebody had to tell what happened, from the told-once register.

The first account counts as one. Talks that are still to come and talks about procedure only are
not accounts (indicator K05).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from desktop_app.domain.canonical import Value

JUSTICE: Final = frozenset(
    {"info_talk", "statement", "rc", "court", "psychologist", "foreign_police"}
)
"""Kinds of told_once in which a professional of the criminal justice chain was told."""


class Retold(NamedTuple):
    """Accounts given so far: to the justice chain, and to anybody."""

    justice: int
    all: int


def counted(values: Mapping[str, Value]) -> bool:
    """Tell whether an entry of the register, as its values by leaf, counts as an account."""
    topics = values.get("topics")
    procedure_only = values.get("administrative") is True or topics == ["procedure"]
    return values.get("planned") is not True and not procedure_only


def retold(entries: Iterable[Mapping[str, Value]]) -> Retold:
    """Return the number of accounts in ``entries``, the values of told_once records by leaf."""
    kinds = [entry.get("kind") for entry in entries if counted(entry)]
    return Retold(sum(isinstance(kind, str) and kind in JUSTICE for kind in kinds), len(kinds))
