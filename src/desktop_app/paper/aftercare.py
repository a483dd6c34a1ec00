"""The victim's sheet for after the hearing, "After today". Nothing of groups E and N is on it."""

from __future__ import annotations

from desktop_app.paper import a5, marks
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.fonts import bold, regular
from desktop_app.paper.head import fitting
from desktop_app.paper.model import AftercareSheet, Language, Size
from desktop_app.paper.printable import printable
from desktop_app.paper.style import FRAME, WRITE
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words

_LEADING = 5.6
_BETWEEN = 7.4
_CALLS = (("tonight", 133.0), ("three_days", 143.2), ("two_weeks", 153.4))
_DUTY = Area(a5.LEFT, 162.1, a5.RIGHT, 179.45)
_DUTY_TYPES = (bold(16), bold(14), bold(12))
_DANGER = bold(14)


def compose(sheet: AftercareSheet, language: Language, *, size: Size) -> Canvas:
    """Lay the sheet out on A5, in large print on A4.

    Raises TooLongError when the duty line does not fit, ValueError for the pocket size.
    """
    words = Words(language)
    canvas = a5.begin(words.say("aftercare.title"), language, size=size)
    opening, node = words.say("aftercare.opening"), canvas.root.child("P")
    canvas.text(opening, a5.LEFT, baseline=30.45, font=regular(13.5), node=node)
    a5.draw_heading(canvas, words.say("aftercare.soon"), rule=36.5, baseline=43.8)
    a5.draw_ticks(canvas, words, words.lines("aftercare.soon_items"), first=50.7, pitch=8.8)
    a5.draw_heading(canvas, words.say("aftercare.days"), rule=77.3, baseline=84.6)
    _draw_days(canvas, words)
    a5.draw_heading(canvas, words.say("aftercare.call"), rule=117.25, baseline=124.5)
    _draw_calls(canvas, words)
    _draw_duty_line(canvas, sheet, words)
    keep, node = words.say("aftercare.keep"), canvas.root.child("P")
    canvas.text(keep, a5.LEFT, baseline=186.8, font=regular(11.5), node=node)
    throw_away = words.say("victim.throw_away", words.day_and_month(sheet.throw_away_after))
    a5.draw_foot(canvas, words, throw_away, code=sheet.code, serial=sheet.serial, size=size)
    return canvas


def _draw_days(canvas: Canvas, words: Words) -> None:
    y = 92.3
    for text in words.lines("aftercare.days_lines"):
        node = canvas.root.child("P")
        lines = wrap(text, a5.RIGHT - a5.LEFT, a5.TEXT, language=words.language)
        with canvas.line() as line:
            for n, one in enumerate(lines):
                baseline, glued = y + n * _LEADING, one.glued
                line.put(one.text, a5.LEFT, baseline=baseline, font=a5.TEXT, node=node, glued=glued)
        y += (len(lines) - 1) * _LEADING + _BETWEEN


def _draw_calls(canvas: Canvas, words: Words) -> None:
    entries = canvas.root.child("L")
    for key, middle in _CALLS:
        body = entries.child("LI").child("LBody")
        with canvas.line() as line:
            text, y = words.say(f"aftercare.{key}"), middle + 1.55
            line.put(text, a5.LEFT, baseline=y, font=a5.TEXT, node=body)
            if key != "tonight":
                day = words.say("aftercare.day")
                right = line.put(day, 65.0, baseline=y, font=regular(11.4), node=body)
                canvas.rule(right + 2.0, 113.0, middle + 2.6, weight=WRITE)
            figure = body.child("Figure", alt=words.say("alt.time"))
            area = marks.write_area(a5.RIGHT - a5.TIME_BOX[0], middle, a5.TIME_BOX)
            marks.write_box(canvas, area, sign="time", node=figure)


def _draw_duty_line(canvas: Canvas, sheet: AftercareSheet, words: Words) -> None:
    canvas.box(InkKind.FRAME, _DUTY.grown(-0.3), weight=FRAME, radius=1.6)
    node = canvas.root.child("P")
    left, right = a5.LEFT + 4.0, a5.RIGHT - 4.0
    you_call = words.say("aftercare.you_call")
    canvas.text(you_call, left, baseline=168.95, font=regular(12), node=node)
    name, phone = printable(sheet.duty_name), printable(sheet.duty_phone)
    danger = words.say("aftercare.danger")
    room = right - left - _DANGER.width(danger) - 6.0
    font = fitting(f"{name}  {phone}", room, _DUTY_TYPES)
    if font is None:
        raise TooLongError("duty_name")
    if not name and not phone:
        canvas.rule(left, left + room, 176.6, weight=WRITE)
    with canvas.line() as line:
        x = line.put(name, left, baseline=175.8, font=font, node=node)
        line.put(phone, x + font.width("  "), baseline=175.8, font=font, node=node)
        line.put(danger, right, baseline=175.8, font=_DANGER, align="right", node=node)
