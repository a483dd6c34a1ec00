"""The typeface on paper: Source Sans 3, its widths and the characters it has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import as_file

from reportlab.pdfbase import pdfmetrics, ttfonts

from desktop_app.errors import UserError
from desktop_app.paper.model import Inserted
from desktop_app.paper.places import place_name
from desktop_app.paper.printable import printable
from desktop_app.paths import resource
from desktop_app.text import message

MM = 72 / 25.4
"""Points in a millimetre."""

ASCENT = 0.712
"""Height of b, d, l above the baseline, in em."""

DESCENT = 0.205
"""Depth of g, p, q below the baseline, in em."""


_LAST_WRITABLE = 0xFFFF
"""reportlab maps characters beyond this back to wrong text."""


class Weight(StrEnum):
    """The three cuts that are shipped; the value is the name of the file."""

    REGULAR = "SourceSans3-Regular"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"


@dataclass(frozen=True, slots=True)
class Type:
    """A cut in a size (points)."""

    weight: Weight
    size: float

    def width(self, text: str) -> float:
        """Return how wide ``text`` is set, in mm."""
        widths, default = _widths(self.weight)
        return sum([widths.get(ord(c), default) for c in text]) * self.size / (1000 * MM)

    def sized(self, size: float) -> Type:
        """Return the same cut in another size."""
        return Type(self.weight, size)


def regular(size: float) -> Type:
    """Return the regular cut in ``size`` points."""
    return Type(Weight.REGULAR, size)


def semibold(size: float) -> Type:
    """Return the semibold cut in ``size`` points."""
    return Type(Weight.SEMIBOLD, size)


def bold(size: float) -> Type:
    """Return the bold cut in ``size`` points."""
    return Type(Weight.BOLD, size)


@cache
def font(weight: Weight) -> ttfonts.TTFont:
    """Return reportlab's font for ``weight``, registered under its file name."""
    with as_file(resource(f"fonts/{weight}.ttf")) as path:
        loaded = ttfonts.TTFont(weight.value, str(path))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _widths(weight: Weight) -> tuple[dict[int, float], float]:
    face = font(weight).face
    return face.charWidths, face.defaultWidth


@dataclass(frozen=True, slots=True)
class MissingCharacter:
    """A character that the typeface lacks, and the field it was typed in."""

    field: str
    character: str


class GlyphError(UserError):
    """A text holds characters that cannot be printed; nothing was drawn in their place."""

    def __init__(self, missing: tuple[MissingCharacter, ...]) -> None:
        first = missing[0]
        super().__init__(
            message(
                "Paper",
                "“%1” in %2 cannot be printed: the typeface has no such character. Write it in "
                "another way and print again. Nothing was changed.",
            ).fill(first.character, place_name(first.field))
        )
        self.missing = missing


def missing_characters(texts: Iterable[Inserted]) -> tuple[MissingCharacter, ...]:
    """Return the characters of ``texts`` (after NFC) that the typeface lacks, in reading order."""
    known = _widths(Weight.REGULAR)[0]
    found: dict[MissingCharacter, None] = {}
    for text in texts:
        for character in printable(text.text):
            if ord(character) > _LAST_WRITABLE or ord(character) not in known:
                found[MissingCharacter(text.field, character)] = None
    return tuple(found)
