"""Words of a text made comparable: without case and accents, dates in all their forms."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from desktop_app.forms.words import MONTHS

_WORD = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")
_NUMBER = re.compile(r"\+?\d(?:[\s()./‐‑–-]*\d)*")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a text (NFC) from ``start`` to ``end``, and as it is compared."""

    text: str
    bare: str
    start: int
    end: int


def bare(text: str) -> str:
    """Return ``text`` case-folded and without diacritics."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).casefold())
    plain = "".join(c for c in folded if unicodedata.category(c) != "Mn")
    return plain.translate(_LETTERS)


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of ``text``, which is taken in NFC."""
    composed = unicodedata.normalize("NFC", text)
    return tuple(
        Word(found[0], bare(found[0]), found.start(), found.end())
        for found in _WORD.finditer(composed)
    )


def bare_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` as they are compared."""
    return tuple(word.bare for word in words_of(text))


def numbers_of(text: str) -> tuple[str, ...]:
    """Return the figures of every number in ``text``; +31 and 0031 count as 0."""
    return tuple(_figures(found[0]) for found in _NUMBER.finditer(text))


def ways_to_write(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the sequences of words that mean the same as ``text``: a date has several."""
    stripped = text.strip()
    ways = [bare_words(stripped)]
    if _ISO_DATE.fullmatch(stripped):
        day = dt.date.fromisoformat(stripped)
        ways += [
            (f"{day.day}", f"{day.month}", f"{day.year}"),
            (f"{day.day:02}", f"{day.month:02}", f"{day.year}"),
            (f"{day:%d%m%Y}",),
        ]
        ways += [
            (f"{day.day}", bare(names[day.month - 1]), f"{day.year}") for names in MONTHS.values()
        ]
    return tuple(ways)


def _figures(number: str) -> str:
    figures = re.sub(r"[^\d+]", "", number)
    return re.sub(r"^(?:\+31|0031)0?", "0", figures).lstrip("+")
