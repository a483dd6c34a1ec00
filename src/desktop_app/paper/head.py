"""What every A4 sheet has around its content: title, code, QR, foot and fold marks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import segno

from desktop_app.paper.canvas import Area, Canvas
from desktop_app.paper.fonts import Type, bold, regular, semibold
from desktop_app.paper.style import THIN
from desktop_app.paper.words import Words, clock

LEFT, RIGHT = 17.0, 196.0
"""The edges of the text on A4 sheets, in mm."""

FOLD = 148.5
"""Half the height of an A4 sheet: the crease."""

FOOT_RULE = 286.0


@dataclass(frozen=True, slots=True)
class PageName:
    """What tells one page from all others: code, serial, its number and the number of pages."""

    code: str
    serial: int
    page: int
    pages: int


def draw_head(
    canvas: Canvas, words: Words, name: PageName, *, title: str, subtitle: str, day: date | None
) -> None:
    """Draw the head of an A4 sheet, from its top to just above the first rule.

    ``day`` is given on the pages after the first, so that a loose page is still placed.
    """
    heading = canvas.root.child("H1") if day is None else None
    with canvas.line() as line:
        right = line.put(title, LEFT, baseline=20.6, font=bold(24), node=heading)
        if day is not None:
            line.put(words.short_date(day), right + 1.85, baseline=20.6, font=bold(14))
    subtitle_node = canvas.root.child("P") if day is None else None
    canvas.text(subtitle, LEFT, baseline=26.6, font=regular(12), node=subtitle_node)
    edge = RIGHT - 17.0
    canvas.text(name.code, edge, baseline=15.95, font=semibold(13), align="right")
    serial = words.say("head.sheet", f"{name.serial:04d}")
    canvas.text(serial, edge, baseline=21.2, font=regular(10), align="right")
    page = words.say("head.page", name.page, name.pages)
    canvas.text(page, edge, baseline=25.95, font=regular(10), align="right")
    draw_qr(canvas, words, name, Area(RIGHT - 14, 11.5, RIGHT, 25.5))


def draw_qr(canvas: Canvas, words: Words, name: PageName, area: Area) -> None:
    """Draw code and page as a QR code of version 1, level Q, without the dashes of the code."""
    content = f"{name.code.replace('-', '')}/{name.page}"
    code = segno.make_qr(content, version=1, error="q", boost_error=False)
    figure = canvas.root.child("Figure", alt=words.say("alt.code", name.code))
    canvas.modules(area, tuple(bytes(row) for row in code.matrix), node=figure)


def destroy_by(words: Words, moment: datetime) -> str:
    """Return the line that says until when a sheet may exist."""
    return words.say("foot.destroy", words.long_date(moment), clock(moment.time()))


def draw_foot(canvas: Canvas, words: Words, name: PageName, *, destroy: datetime) -> None:
    """Draw the foot of an A4 sheet in normal size."""
    canvas.rule(LEFT, RIGHT, FOOT_RULE, weight=THIN)
    canvas.text(destroy_by(words, destroy), LEFT, baseline=290.3, font=semibold(10))
    canvas.text(words.say("foot.found"), LEFT + 95, baseline=290.3, font=regular(10))
    page = words.say("head.page", name.page, name.pages)
    canvas.text(page, RIGHT, baseline=290.3, font=regular(10), align="right")


def draw_fold(canvas: Canvas, words: Words | None) -> None:
    """Draw the marks at half height; with ``words`` the left one says what it is."""
    canvas.mark((4.5, FOLD), (9.5, FOLD))
    canvas.mark((200.5, FOLD), (205.5, FOLD))
    if words is not None:
        canvas.text(words.say("head.fold"), 4.5, baseline=FOLD - 0.8, font=regular(7.5))


def fitting(text: str, width: float, fonts: tuple[Type, ...]) -> Type | None:
    """Return the first of ``fonts`` in which ``text`` is at most ``width`` mm wide."""
    return next((font for font in fonts if font.width(text) <= width), None)
