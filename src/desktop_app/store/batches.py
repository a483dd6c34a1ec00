"""Asking for many things with few statements: one costs as much as a dozen rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

AT_ONCE: Final = 200
"""So many are looked up with one statement."""

T = TypeVar("T")


def batches(items: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Yield ``items`` in their order, ``size`` of them at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def marks(count: int, row: str = "?") -> str:
    """Return the placeholders of ``count`` values (or rows) in a statement."""
    return ", ".join([row] * count)
