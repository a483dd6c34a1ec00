"""The victim's sheet, "My day": what to bring, how the day goes, and that a break may be asked."""

from __future__ import annotations

import datetime as dt

from desktop_app.paper import a5, marks
from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.model import Language, Size, VictimSheet
from desktop_app.paper.style import FRAME
from desktop_app.paper.words import Words, clock

_FIRST, _PITCH = 116.6, 9.4
_TIME_MIDDLE = a5.LEFT + 9.6
_TEXT_LEFT = 40.0
_PAUSE = Area(a5.LEFT, 172.6, a5.RIGHT, 187.35)


def compose(sheet: VictimSheet, language: Language, *, size: Size) -> Canvas:
    """Lay the sheet out on A5, in large print on A4; raises ValueError for the pocket size."""
    words = Words(language)
    canvas = a5.begin(words.say("victim.title"), language, size=size)
    day, node = words.long_date(sheet.date), canvas.root.child("P")
    canvas.text(day, a5.LEFT, baseline=31.05, font=semibold(15), node=node)
    a5.draw_heading(canvas, words.say("victim.bring"), rule=36.0, baseline=43.5)
    a5.draw_ticks(canvas, words, words.lines("victim.bring_items"), first=50.65, pitch=8.6)
    phone, node = words.say("victim.phone"), canvas.root.child("P")
    canvas.text(phone, a5.LEFT, baseline=95.5, font=a5.TEXT, node=node)
    a5.draw_heading(canvas, words.say("victim.day"), rule=102.0, baseline=109.6)
    _draw_day(canvas, sheet, words)
    _draw_pause(canvas, words)
    keep, node = words.say("victim.keep"), canvas.root.child("P")
    canvas.text(keep, a5.LEFT, baseline=193.85, font=regular(12), node=node)
    throw_away = words.say("victim.throw_away", words.day_and_month(sheet.throw_away_after))
    a5.draw_foot(canvas, words, throw_away, code=sheet.code, serial=sheet.serial, size=size)
    return canvas


def _draw_day(canvas: Canvas, sheet: VictimSheet, words: Words) -> None:
    """Draw the order of the day; a time that is not known is written in by hand."""
    steps: tuple[tuple[str, dt.time | None, bool], ...] = (
        ("leave", None, True),
        ("there", sheet.arrive, True),
        ("start", sheet.start, True),
        ("breaks", None, False),
        ("done", None, False),
        ("call", None, True),
    )
    entries = canvas.root.child("L")
    for n, (key, moment, timed) in enumerate(steps):
        middle = _FIRST + n * _PITCH
        item = entries.child("LI")
        label = item.child("Lbl")
        if timed and moment is None:
            figure = label.child("Figure", alt=words.say("alt.time"))
            area = marks.write_area(a5.LEFT + 0.05, middle, a5.TIME_BOX)
            marks.write_box(canvas, area, sign="time", node=figure)
        with canvas.line() as line:
            if moment is not None:
                x, y = _TIME_MIDDLE, middle + 1.7
                text = clock(moment)
                line.put(text, x, baseline=y, font=bold(14), align="centre", node=label)
            text, y = words.say(f"victim.{key}"), middle + 1.8
            line.put(text, _TEXT_LEFT, baseline=y, font=a5.TEXT, node=item.child("LBody"))


def _draw_pause(canvas: Canvas, words: Words) -> None:
    canvas.box(InkKind.FRAME, _PAUSE.grown(-0.3), weight=FRAME, radius=1.6)
    text, node = words.say("victim.pause"), canvas.root.child("P")
    middle = _PAUSE.middle[0]
    canvas.text(text, middle, baseline=182.4, font=bold(18), align="centre", node=node)
