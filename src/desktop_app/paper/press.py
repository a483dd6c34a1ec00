"""Which layout draws which sheet."""

from __future__ import annotations

from desktop_app.paper import checklist, preparation, recovery
from desktop_app.paper.a4_large import LargeFace
from desktop_app.paper.a4_normal import NormalFace
from desktop_app.paper.canvas import Canvas
from desktop_app.paper.fonts import GlyphError, missing_characters
from desktop_app.paper.model import (
    ChecklistSheet,
    Language,
    PreparationSheet,
    RecoverySheet,
    Sheet,
    Size,
)
from desktop_app.paper.words import Words


def compose(sheet: Sheet, language: Language, *, size: Size) -> Canvas:
    """Lay the sheet out on a canvas that is ready to be finished.

    Raises GlyphError when the typeface lacks a character, TooLongError when a text does not fit,
    ValueError for a size that this sheet does not have.
    """
    missing = missing_characters(sheet.inserted())
    if missing:
        raise GlyphError(missing)
    words = Words(language)
    if isinstance(sheet, ChecklistSheet):
        face = LargeFace(words) if size is Size.LARGE else NormalFace(words)
        return checklist.compose(sheet, language, face=face)
    if isinstance(sheet, RecoverySheet) and size is Size.NORMAL:
        return recovery.compose(sheet, language)
    if isinstance(sheet, PreparationSheet) and size is Size.NORMAL:
        return preparation.compose(sheet, language)
    raise ValueError(f"{type(sheet).__name__} has no size {size}")
