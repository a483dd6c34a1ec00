"""Withdrawing a record that was entered by mistake: hidden, the reason kept, history stays."""

from __future__ import annotations

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.domain.merge import WITHDRAWN, RecordState
from desktop_app.domain.revision import REMOVED, Change

MAX_REASON = 500
"""Characters in a reason."""


def withdraw(state: RecordState, reason: str) -> dict[Leaf, Change]:
    """Return the change that withdraws the record of ``state``.

    ``reason`` has 1 to 500 characters, else ValueError.
    """
    if not 1 <= len(reason.strip()) <= MAX_REASON:
        raise ValueError("a reason has 1 to 500 characters")
    return _mark(state, {"reason": reason.strip()})


def reinstate(state: RecordState) -> dict[Leaf, Change]:
    """Return the change that brings a withdrawn record back."""
    return _mark(state, REMOVED)


def _mark(state: RecordState, value: Value) -> dict[Leaf, Change]:
    known = state.leaves.get(WITHDRAWN)
    return {WITHDRAWN: Change(value, known.live if known else ())}
