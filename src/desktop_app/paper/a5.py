"""What the victim's two sheets share: A5, few words, large type; A4 in large print or to cut out.

Large print is the same page magnified by the root of two, so that its smallest type is 16 points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from desktop_app.paper import marks
from desktop_app.paper.canvas import A4, A5, Canvas, InkKind
from desktop_app.paper.fonts import bold, regular
from desktop_app.paper.model import Language, Size
from desktop_app.paper.style import MEDIUM, THICK
from desktop_app.paper.words import Words

LEFT, RIGHT = 15.0, 135.0
TIME_BOX = (19.0, 7.2)
TEXT = regular(13)

_FOLD = 105.0
_BOX = 5.0
_CENTRING = 1.35
_SMALL = {Size.NORMAL: 10.0, Size.CUT: 10.0, Size.LARGE: 11.4}


def begin(title: str, language: Language, *, size: Size) -> Canvas:
    """Begin a sheet with its title; raises ValueError for the pocket size."""
    if size not in _SMALL:
        raise ValueError("the victim's sheets fit a pocket as they are")
    canvas = a5_canvas(title, language, size=size)
    canvas.text(title, LEFT, baseline=21.9, font=bold(26), node=canvas.root.child("H1"))
    return canvas


def a5_canvas(title: str, language: Language, *, size: Size) -> Canvas:
    """Return an empty A5 sheet: as it is, magnified to A4, or in the corner of an A4 to cut out."""
    if size is Size.LARGE:
        magnified = math.sqrt(2)
        page = (A4[0] / magnified, A4[1] / magnified)
        return Canvas(title=title, language=language, page=page, magnified=magnified)
    if size is Size.CUT:
        return Canvas(title=title, language=language, page=A4, trim=A5)
    return Canvas(title=title, language=language, page=A5)


def draw_heading(canvas: Canvas, text: str, *, rule: float, baseline: float) -> None:
    """Draw a rule and the heading below it."""
    canvas.rule(LEFT, RIGHT, rule, weight=THICK)
    node = canvas.root.child("H2")
    canvas.text(text, LEFT, baseline=baseline, font=bold(15), node=node)


def draw_ticks(
    canvas: Canvas, words: Words, texts: Sequence[str], *, first: float, pitch: float
) -> None:
    """Draw a list of boxes to tick; ``first`` is the middle of the first row."""
    entries = canvas.root.child("L")
    for n, text in enumerate(texts):
        middle = first + n * pitch
        item = entries.child("LI")
        figure = item.child("Lbl").child("Figure", alt=words.say("alt.box"))
        clear = marks.square(LEFT + 2.45, middle, _BOX)
        canvas.box(InkKind.TICK_BOX, clear, weight=MEDIUM, node=figure)
        body = item.child("LBody")
        baseline = middle + _CENTRING
        canvas.text(text, LEFT + 7.5, baseline=baseline, font=TEXT, node=body)


def draw_foot(
    canvas: Canvas, words: Words, throw_away: str, *, code: str, serial: int, size: Size
) -> None:
    """Draw when to throw the sheet away, its serial and code, and the fold marks."""
    font = regular(_SMALL[size])
    node = canvas.root.child("P")
    canvas.text(throw_away, LEFT, baseline=201.2, font=font, node=node)
    name = words.say("head.small_sheet", f"{serial:04d}", code)
    canvas.text(name, RIGHT, baseline=201.2, font=font, align="right")
    canvas.mark((4.5, _FOLD), (9.0, _FOLD))
    canvas.mark((139.0, _FOLD), (143.5, _FOLD))
