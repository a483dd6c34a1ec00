"""What an assessment still asks for. It prompts; it never counts answers and computes no level."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.level import NEEDS_SECOND, Level

UNKNOWN: Final = "unknown"
_PRESENT: Final = frozenset({"yes_now", "yes_earlier", "suspected"})
_LACKING: Final = "absent"
_MATTERS: Final = frozenset({"high", "medium", "low"})


@dataclass(frozen=True, slots=True)
class Factor:
    """What was answered about one factor. ``reason``: why there is no measure for it."""

    id: str
    answer: str
    relevance: str
    reason: str = ""


def needs_a_measure(factor: Factor) -> bool:
    """Tell whether a factor asks for a measure, or for a written reason why there is none.

    A risk that is there or suspected does, unless it is said not to matter in this case; a
    protective factor that is absent does where it is said to matter: a gap becomes a measure.
    """
    if factor.answer in _PRESENT:
        return factor.relevance != "not"
    return factor.answer == _LACKING and factor.relevance in _MATTERS


def unanswered(factors: Iterable[Factor], aims: Collection[str]) -> tuple[Factor, ...]:
    """Return the factors for which neither a measure stands nor a reason why there is none.

    ``aims``: the ids of the factors that the measures of the case are for.
    """
    return tuple(
        one
        for one in factors
        if needs_a_measure(one) and not one.reason.strip() and one.id not in aims
    )


def to_find_out(factors: Iterable[Factor]) -> tuple[Factor, ...]:
    """Return the factors that are unknown and matter: unknown is never counted as no."""
    return tuple(one for one in factors if one.answer == UNKNOWN and one.relevance in _MATTERS)


def asks_for_high(
    answers: Mapping[str, str], any_of: Iterable[str], together: Collection[str], *, answer: str
) -> tuple[str, ...]:
    """Return the factors that ask for High or Acute, or for a reason why not; empty: none do.

    ``any_of``: each alone does. ``together``: they do when all of them have that answer.
    """
    alone = tuple(one for one in any_of if answers.get(one) == answer)
    if together and all(answers.get(one) == answer for one in together):
        return (*alone, *together)
    return alone


def lowers(before: Level | None, after: Level | None) -> bool:
    """Tell whether a level is lowered from High or Acute, which wants facts and a second person."""
    return before in NEEDS_SECOND and after is not None and after not in NEEDS_SECOND


def aims_of(words: Iterable[str], codes: Mapping[str, str]) -> frozenset[str]:
    """Return the ids of the factors that a measure is for.

    ``words``: its aims as they were typed (``rf_t03``, ``T03``, own words); ``codes``: id by code.
    """
    found = set()
    for said in words:
        for word in said.replace(",", " ").replace(";", " ").split():
            found.add(codes.get(word.upper(), word.lower()))
    return frozenset(found)
