"""The door to this package: a sheet in, finished bytes and their plain text out.

reportlab is imported when the first sheet is made, never before: it costs 0.1 s.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.paper.model import ChecklistSheet, Inserted, Language, Sheet, Size


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished sheet.

    ``text`` is its complete plain text in the order of the PDF; ``inserted`` are the texts on it
    that somebody typed. ``title`` is neutral and serves as the name of file and print job.
    ``left_off`` names the fields that did not fit on a card.
    """

    pdf: bytes
    text: str
    title: str
    pages: int
    inserted: tuple[Inserted, ...]
    left_off: tuple[str, ...] = ()


def build(sheet: Sheet, language: Language, *, size: Size = Size.NORMAL) -> Printed:
    """Make the sheet; the same input gives the same bytes.

    Raises GlyphError when the typeface lacks a character, TooLongError when a text does not fit,
    ValueError for a size that this sheet does not have.
    """
    from desktop_app.paper.press import compose  # noqa: PLC0415 - loads reportlab

    if isinstance(sheet, ChecklistSheet) and size is Size.POCKET:
        sheet = sheet.day_part()
    canvas = compose(sheet, language, size=size)
    text = "\n\n".join("\n".join(page) for page in canvas.lines) + "\n"
    return Printed(
        canvas.finish(),
        text,
        canvas.title,
        len(canvas.pages),
        sheet.inserted(),
        tuple(canvas.left_off),
    )


def text_version(sheet: Sheet, language: Language, *, size: Size = Size.NORMAL) -> str:
    """Return the complete plain text of the sheet, line by line as it is read."""
    return build(sheet, language, size=size).text
