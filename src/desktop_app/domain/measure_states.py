"""The states of a measure, and which may follow which (the follow-up of section D)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NEXT: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "wished": frozenset({"requested", "granted", "refused", "active", "ended"}),
        "requested": frozenset({"granted", "refused", "active", "ended"}),
        "granted": frozenset({"active", "refused", "ended"}),
        "refused": frozenset({"requested"}),
        "active": frozenset({"renewed", "changed", "ended"}),
        "renewed": frozenset({"renewed", "changed", "ended"}),
        "changed": frozenset({"active", "renewed", "changed", "ended"}),
        "ended": frozenset({"wished", "requested"}),
    }
)
"""What may follow each state. What was refused or has ended begins anew with a request."""

NEEDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "refused": ("refused_reason", "fallback"),
        "active": ("active_from",),
        "renewed": ("active_from",),
        "changed": ("ended_reason",),
        "ended": ("ended_reason",),
    }
)
"""What has to be written down with a state: a refusal keeps its reason and what is done instead."""


def may_follow(before: str | None, after: str, *, earlier: str | None = None) -> bool:
    """Tell whether ``after`` may follow ``before``; a new measure may begin in any state.

    ``earlier``: the state before ``before``, to which a slip may always be put back.
    """
    if before is None or before == after or after == earlier:
        return True
    return before not in NEXT or after in NEXT[before]
