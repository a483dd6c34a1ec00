"""The door to this package: a sheet in, finished bytes and their plain text out.

reportlab is imported when the first sheet is made, never before: it costs 0.1 s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.paper.model import ChecklistSheet, Inserted, Language, Sheet, Size

if TYPE_CHECKING:
    from desktop_app.paper.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished sheet: the PDF, its complete plain text in the same order, and its pages."""

    pdf: bytes
    text: str
    title: str
    pages: int
    inserted: tuple[Inserted, ...]


def build(sheet: Sheet, language: Language, *, size: Size = Size.NORMAL) -> Printed:
    """Make the sheet.

    Raises GlyphError when the typeface lacks a character, TooLongError when a text does not fit.
    """
    from desktop_app.paper.fonts import GlyphError, missing_characters

    inserted = sheet.inserted()
    missing = missing_characters(inserted)
    if missing:
        raise GlyphError(missing)
    canvas = _compose(sheet, language, size)
    text = "\n\n".join("\n".join(page) for page in canvas.lines) + "\n"
    return Printed(canvas.finish(), text, canvas.title, len(canvas.pages), inserted)


def text_version(sheet: Sheet, language: Language, *, size: Size = Size.NORMAL) -> str:
    """Return the complete plain text of the sheet, line by line as it is read."""
    return build(sheet, language, size=size).text


def _compose(sheet: Sheet, language: Language, size: Size) -> Canvas:
    from desktop_app.paper.a4_normal import NormalFace
    from desktop_app.paper.checklist import compose
    from desktop_app.paper.words import Words

    if isinstance(sheet, ChecklistSheet):
        return compose(sheet, language, face=NormalFace(Words(language)))
    raise TypeError(f"no sheet of type {type(sheet).__name__}")
