"""Reading rows in portions of bounded size: one body may have a MiB, and there may be hundreds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

PORTION: Final = 2 << 20
"""Bytes of bodies that are read at once; one that is longer comes alone."""


def portions(sizes: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield the keys of (key, bytes) in their order, in groups of at most PORTION bytes."""
    group: list[int] = []
    total = 0
    for key, size in sizes:
        if group and total + size > PORTION:
            yield group
            group, total = [], 0
        group.append(key)
        total += size
    if group:
        yield group
