"""How well what was typed fits a title: words in any order, without accents, one slip allowed."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Final

_INSIDE: Final = 3
"""Letters from which on a word may also stand inside another one."""
_SLIP: Final = 4
"""Letters from which on one of them may be wrong, missing, too many or swapped with the next."""


class Fit(IntEnum):
    """How well a title fits; the lower the better."""

    SAME = 0
    STARTS = 1
    INSIDE = 2
    SLIP = 3


def fit(typed: str, title: str) -> Fit | None:
    """Return how well a title fits; None where a word that was typed is not in it."""
    wanted, words = _words(typed), _words(title)
    if wanted == words:
        return Fit.SAME
    worst = Fit.STARTS
    for one in wanted:
        found = min((at for at in (_of_word(one, word) for word in words) if at), default=None)
        if found is None:
            return None
        worst = max(worst, found)
    return worst


class Titles:
    """Many titles that never change: a word that stands in a hundred of them is compared once."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._titles = tuple(map(_words, titles))
        self._where: dict[str, set[int]] = {}
        for at, words in enumerate(self._titles):
            for word in words:
                self._where.setdefault(word, set()).add(at)

    def fitting(self, typed: str) -> dict[int, Fit]:
        """Return how well each title fits, by its place; near misses where nothing else does."""
        wanted = _words(typed)
        return self._fitting(wanted, slips=False) or self._fitting(wanted, slips=True)

    def _fitting(self, wanted: tuple[str, ...], *, slips: bool) -> dict[int, Fit]:
        found = dict.fromkeys(range(len(self._titles)), Fit.STARTS)
        for one in wanted:
            best: dict[int, Fit] = {}
            for word, where in self._where.items():
                good = _of_word(one, word, slips=slips)
                if good is not None:
                    best.update((at, min(good, best.get(at, good))) for at in where)
            found = {at: max(worst, best[at]) for at, worst in found.items() if at in best}
        return {at: Fit.SAME if self._titles[at] == wanted else good for at, good in found.items()}


def folded(text: str) -> str:
    """Return a text without accents and capitals."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


@lru_cache(maxsize=2_000)
def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text folded; one with a hyphen also without, and its parts."""
    found: list[str] = []
    for piece in folded(text).split():
        parts = "".join(sign if sign.isalnum() else " " for sign in piece).split()
        found += parts if len(parts) < 2 else ["".join(parts), *parts]
    return tuple(found)


def _of_word(wanted: str, word: str, *, slips: bool = True) -> Fit | None:
    if word.startswith(wanted):
        return Fit.STARTS
    if len(wanted) >= _INSIDE and wanted in word:
        return Fit.INSIDE
    if (
        slips
        and len(wanted) >= _SLIP
        and any(_one_slip(wanted, word[:size]) for size in range(len(wanted) - 1, len(wanted) + 2))
    ):
        return Fit.SLIP
    return None


def _one_slip(one: str, other: str) -> bool:
    """Tell whether one letter less, more, wrong or swapped makes the first the second."""
    if len(one) < len(other):
        one, other = other, one
    if len(one) - len(other) > 1:
        return False
    at = next((at for at, sign in enumerate(other) if one[at] != sign), len(other))
    if len(one) > len(other):
        return one[at + 1 :] == other[at:]
    swapped = one[at + 1 : at + 2] + one[at : at + 1] == other[at : at + 2]
    return one[at + 1 :] == other[at + 1 :] or (swapped and one[at + 2 :] == other[at + 2 :])
