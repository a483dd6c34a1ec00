"""Which items of the court checklist apply to a hearing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NewType

Code = NewType("Code", str)
"""A group of checklist items: RC, TZ, SP, VD, VI, AP."""

RC: Final = Code("RC")
TZ: Final = Code("TZ")
SP: Final = Code("SP")
VD: Final = Code("VD")
VI: Final = Code("VI")
AP: Final = Code("AP")
CODES: Final = frozenset({RC, TZ, SP, VD, VI, AP})
ALL: Final = "ALL"
"""What an item says that applies to every hearing."""

KINDS: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "rc": RC,  # rechter-commissaris
        "witness_appeal": RC,  # getuigenverhoor hof
        "substantive": TZ,  # inhoudelijk
        "pro_forma": TZ,
        "directions": TZ,  # regie
        "chambers": TZ,  # raadkamer
        "art_12": TZ,
        "damages": TZ,  # schade
        "verdict": VD,  # uitspraak
        "appeal": AP,  # hoger beroep
    }
)
"""The kinds of hearing (field E1, ``kind``) and the group of items that each brings."""


def applicable(kind: str, *, statement: bool, video: bool) -> frozenset[Code]:
    """Return the groups of items that apply to a hearing.

    ``kind``: a key of KINDS; one that is not known here (a newer form) brings every group, since
    an item too many is seen and one too few is not. ``statement``: the victim's statement is
    heard. ``video``: by video link.
    """
    if kind not in KINDS:
        return CODES
    found = {KINDS[kind]}
    if statement:
        found.add(SP)
    if video:
        found.add(VI)
    return frozenset(found)


def applies(item: Iterable[str], codes: frozenset[Code]) -> bool:
    """Tell whether an item marked with the groups ``item`` (or ALL) applies under ``codes``."""
    marked = set(item)
    return ALL in marked or not marked.isdisjoint(codes)
