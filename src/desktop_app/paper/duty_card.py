"""The duty card of the hearing pack: one panel with the neutral duty line and 112."""

from __future__ import annotations

from desktop_app.paper import card
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.card import LEFT, RIGHT
from desktop_app.paper.fonts import bold, regular
from desktop_app.paper.head import fitting
from desktop_app.paper.model import DutyCard, Language
from desktop_app.paper.printable import printable
from desktop_app.paper.style import FRAME, WRITE
from desktop_app.paper.words import Words

_FRAME = Area(LEFT, card.TOP_EDGE + 6.0, RIGHT, card.TOP_EDGE + 47.4)
_TYPES = (bold(17), bold(15), bold(13), bold(11), bold(9))


def compose(sheet: DutyCard, language: Language) -> Canvas:
    """Lay the card out; lines to write on stand where the duty line is not filled in.

    Raises TooLongError when name, number or hours do not fit.
    """
    words = Words(language)
    canvas = card.begin(
        words.say("duty_card.title"), words.say("plan.cut_only"), language, panels=1
    )
    canvas.box(InkKind.FRAME, _FRAME.grown(-0.3), weight=FRAME, radius=1.6)
    left, right = LEFT + 4.0, RIGHT - 4.0
    node = canvas.root.child("H1")
    y = _FRAME.top + 7.2
    canvas.text(words.say("aftercare.you_call"), left, baseline=y, font=regular(11), node=node)
    for field, text, height in (
        ("duty_name", printable(sheet.duty_name), 9.2),
        ("duty_phone", printable(sheet.duty_phone), 9.2),
    ):
        y += height
        if not text:
            canvas.rule(left, right, y + 0.8, weight=WRITE)
            continue
        font = fitting(text, right - left, _TYPES)
        if font is None:
            raise TooLongError(field)
        canvas.text(text, left, baseline=y, font=font, node=canvas.root.child("P"))
    hours = printable(sheet.duty_hours)
    if hours:
        font = fitting(hours, right - left, (regular(10), regular(9), regular(8)))
        if font is None:
            raise TooLongError("duty_hours")
        canvas.text(hours, left, baseline=y + 5.4, font=font, node=canvas.root.child("P"))
    danger = words.say("aftercare.danger")
    node = canvas.root.child("P")
    canvas.text(danger, left, baseline=_FRAME.bottom - 4.0, font=bold(13), node=node)
    number = words.say("plan.number", sheet.number)
    y = card.TOP_EDGE + card.PANEL - 2.2
    canvas.text(number, RIGHT, baseline=y, font=regular(8), align="right")
    return canvas
