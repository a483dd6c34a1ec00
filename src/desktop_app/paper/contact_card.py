"""The contact card on paper: who, the fingerprint to read aloud, and the card as a QR code."""

from __future__ import annotations

import segno

from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import A4, Area, Canvas, InkKind
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.head import FOOT_RULE, LEFT, RIGHT, fitting
from desktop_app.paper.model import ContactCardSheet, Language
from desktop_app.paper.printable import printable
from desktop_app.paper.style import FRAME, THICK, THIN
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words

_GROUPS = 6
_FRAME = Area(LEFT, 68.0, RIGHT, 104.0)
_MODULE = 0.8
"""mm: a module of the code, wide enough for a telephone's camera and a hand scanner."""


def compose(sheet: ContactCardSheet, language: Language) -> Canvas:
    """Lay the card out on A4.

    Raises TooLongError when name or unit do not fit, ValueError for a fingerprint that is not of
    six groups.
    """
    if len(sheet.digits) != _GROUPS or len(sheet.words) != _GROUPS:
        raise ValueError("a fingerprint has six groups")
    words = Words(language)
    canvas = Canvas(title=words.say("contact_card.title"), language=language, page=A4)
    _draw_head(canvas, sheet, words)
    _draw_fingerprint(canvas, sheet, words)
    _draw_code(canvas, sheet, words)
    canvas.rule(LEFT, RIGHT, FOOT_RULE, weight=THIN)
    keep, node = words.say("contact_card.keep"), canvas.root.child("P")
    canvas.text(keep, LEFT, baseline=290.3, font=semibold(10), node=node)
    return canvas


def _draw_head(canvas: Canvas, sheet: ContactCardSheet, words: Words) -> None:
    title = words.say("contact_card.title")
    canvas.text(title, LEFT, baseline=20.6, font=bold(24), node=canvas.root.child("H1"))
    part = words.say("contact_card.part")
    canvas.text(part, LEFT, baseline=26.6, font=regular(12), node=canvas.root.child("P"))
    for text, baseline in (
        (words.say("head.sheet", f"{sheet.serial:04d}"), 15.95),
        (words.long_date(sheet.date), 21.2),
    ):
        canvas.text(text, RIGHT, baseline=baseline, font=regular(10), align="right")
    canvas.rule(LEFT, RIGHT, 30.0, weight=THICK)
    for field, text, baseline, sizes in (
        ("name", printable(sheet.name), 39.0, (18.0, 15.0, 12.0, 10.0)),
        ("unit", printable(sheet.unit), 46.0, (13.0, 11.0, 9.5)),
    ):
        make = bold if field == "name" else regular
        font = fitting(text, RIGHT - LEFT, tuple(make(size) for size in sizes))
        if font is None:
            raise TooLongError(field)
        canvas.text(text, LEFT, baseline=baseline, font=font, node=canvas.root.child("P"))
    font, node = regular(11.5), canvas.root.child("P")
    lines = wrap(words.say("contact_card.how"), RIGHT - LEFT, font, language=words.language)
    with canvas.line() as line:
        for n, one in enumerate(lines):
            y = 56.0 + n * 5.4
            line.put(one.text, LEFT, baseline=y, font=font, node=node, glued=one.glued)


def _draw_fingerprint(canvas: Canvas, sheet: ContactCardSheet, words: Words) -> None:
    canvas.box(InkKind.FRAME, _FRAME.grown(-0.3), weight=FRAME)
    text, node = words.say("contact_card.fingerprint"), canvas.root.child("H2")
    left = _FRAME.left + 5.0
    canvas.text(text, left, baseline=_FRAME.top + 8.0, font=bold(13), node=node)
    width = (_FRAME.right - left) / _GROUPS
    entries = canvas.root.child("L")
    for n, (digits, word) in enumerate(zip(sheet.digits, sheet.words, strict=True)):
        body = entries.child("LI").child("LBody")
        x = left + n * width
        with canvas.line() as line:
            y = _FRAME.top + 19.0
            line.put(digits, x, baseline=y, font=semibold(17), node=body)
            line.put(word, x, baseline=y + 8.0, font=regular(12), node=body)


def _draw_code(canvas: Canvas, sheet: ContactCardSheet, words: Words) -> None:
    text, node = words.say("contact_card.code"), canvas.root.child("H2")
    canvas.text(text, LEFT, baseline=117.0, font=bold(13), node=node)
    code = segno.make(sheet.card.encode("utf-8"), micro=False, error="m", encoding=None)
    matrix = tuple(bytes(row) for row in code.matrix)
    side = min(len(matrix) * _MODULE, 155.0)
    figure = canvas.root.child("Figure", alt=words.say("contact_card.alt"))
    canvas.modules(Area(LEFT + 3, 124.0, LEFT + 3 + side, 124.0 + side), matrix, node=figure)
