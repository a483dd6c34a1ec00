"""Which layout draws which sheet."""

from __future__ import annotations

from desktop_app.paper import (
    aftercare,
    checklist,
    contact_card,
    duty_card,
    evaluation,
    plan_card,
    plan_copy,
    pocket,
    preparation,
    recovery,
    victim,
    week,
)
from desktop_app.paper.a4_large import LargeFace
from desktop_app.paper.a4_normal import NormalFace
from desktop_app.paper.canvas import Canvas
from desktop_app.paper.fonts import GlyphError, missing_characters
from desktop_app.paper.model import (
    AftercareSheet,
    ChecklistSheet,
    ContactCardSheet,
    DutyCard,
    EvaluationReport,
    Language,
    PlanCopy,
    PreparationSheet,
    RecoverySheet,
    Sheet,
    Size,
    VictimSheet,
    WeekSheet,
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
    if isinstance(sheet, ChecklistSheet):
        return _checklist(sheet, language, size=size)
    if isinstance(sheet, VictimSheet):
        return victim.compose(sheet, language, size=size)
    if isinstance(sheet, AftercareSheet):
        return aftercare.compose(sheet, language, size=size)
    if isinstance(sheet, PlanCopy) and not sheet.card:
        return plan_copy.compose(sheet, language, size=size)
    if size is not Size.NORMAL:
        raise ValueError("this sheet has one size")
    return _of_one_size(sheet, language)


def _checklist(sheet: ChecklistSheet, language: Language, *, size: Size) -> Canvas:
    if size is Size.CUT:
        raise ValueError("a checklist is not cut out")
    if size is Size.POCKET:
        return pocket.compose(sheet, language)
    words = Words(language)
    face = LargeFace(words) if size is Size.LARGE else NormalFace(words)
    return checklist.compose(sheet, language, face=face)


def _of_one_size(
    sheet: PreparationSheet
    | RecoverySheet
    | WeekSheet
    | PlanCopy
    | DutyCard
    | ContactCardSheet
    | EvaluationReport,
    language: Language,
) -> Canvas:
    if isinstance(sheet, PreparationSheet):
        return preparation.compose(sheet, language)
    if isinstance(sheet, WeekSheet):
        return week.compose(sheet, language)
    if isinstance(sheet, PlanCopy):
        return plan_card.compose(sheet, language)
    if isinstance(sheet, DutyCard):
        return duty_card.compose(sheet, language)
    if isinstance(sheet, ContactCardSheet):
        return contact_card.compose(sheet, language)
    if isinstance(sheet, EvaluationReport):
        return evaluation.compose(sheet, language)
    return recovery.compose(sheet, language)
