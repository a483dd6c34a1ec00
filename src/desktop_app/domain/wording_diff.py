"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["same", "removed", "added"]
_TOKENS: Final = re.compile(r"\w+|\s+|[^\w\s]")
_MOST: Final = 4_000
"""Tokens a side: longer texts are shown as a whole before and a whole after, at once."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that is in both texts, only in the first, or only in the second."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces in order.

    Those without ``added`` give ``before``, those without ``removed`` give ``after``.
    """
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    if max(len(old), len(new)) > _MOST:
        whole = (Piece("removed", before), Piece("added", after))
        return tuple(one for one in whole if one.text)
    return tuple(_joined(_pieces(old, new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for name, start, end, first, last in matcher.get_opcodes():
        if name == "equal":
            yield Piece("same", "".join(old[start:end]))
            continue
        if end > start:
            yield Piece("removed", "".join(old[start:end]))
        if last > first:
            yield Piece("added", "".join(new[first:last]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join what lies only a space apart, so that a changed phrase reads as one."""
    found = list(pieces)
    at = 0
    while at < len(found):
        removed = added = ""
        start = at
        while at < len(found):
            one = found[at]
            if one.kind == "removed":
                removed += one.text
            elif one.kind == "added":
                added += one.text
            elif one.text.isspace() and start < at < len(found) - 1:
                removed, added = removed + one.text, added + one.text
            else:
                break
            at += 1
        if removed:
            yield Piece("removed", removed)
        if added:
            yield Piece("added", added)
        if at < len(found):
            yield found[at]
            at += 1
