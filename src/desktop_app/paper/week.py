"""The week overview: which sheets go out and come back, by code alone; it stays at the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.paper import marks
from desktop_app.paper.canvas import A4, Align, Canvas, InkKind
from desktop_app.paper.fonts import Type, bold, regular, semibold
from desktop_app.paper.head import FOOT_RULE, LEFT, RIGHT, PageName, destroy_by, draw_head
from desktop_app.paper.model import Language, WeekLine, WeekSheet
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, THICK, THIN
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words

_TOP = 51.0
_ROW = 10.0
_BOX = 5.0
_TIME_BOX = (18.0, 6.6)
_NOTE_LINE = 9.0
_MISSING = 31.0
"""Height of the words about a sheet that is not back, with one line to write on."""

_CODE, _SHEET, _PAGES, _OUT, _BACK = 47.0, 85.0, 113.8, 135.4, 151.4
_DESTROYED, _DESTROYED_AT = 168.3, 174.8
_WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class _Day:
    date: date
    lines: tuple[WeekLine, ...]

    @property
    def height(self) -> float:
        return _ROW * (1 + len(self.lines))


def compose(sheet: WeekSheet, language: Language) -> Canvas:
    """Lay the sheet out on A4, on a second page where one does not hold it.

    A heading stays with its first row.
    """
    words = Words(language)
    title = words.say("week.title", sheet.monday.isocalendar().week)
    canvas = Canvas(title=title, language=language, page=A4)
    pages = list(_paged(_days(sheet)))
    for number, days in enumerate(pages, 1):
        if number > 1:
            canvas.next_page()
        name = PageName(sheet.code, sheet.serial, number, len(pages))
        day = sheet.monday if number > 1 else None
        subtitle = words.say("week.subtitle")
        draw_head(canvas, words, name, title=title, subtitle=subtitle, day=day)
        canvas.rule(LEFT, RIGHT, 30.0, weight=MEDIUM)
        _draw_facts(canvas, sheet, words)
        table = canvas.root.child("Table")
        _draw_columns(canvas, words, node=table if number == 1 else None)
        bottom = _draw_days(canvas, words, days, node=table)
        if number == len(pages):
            _draw_missing(canvas, words, bottom)
        _draw_foot(canvas, sheet, words, name)
    return canvas


def _days(sheet: WeekSheet) -> list[_Day]:
    days = []
    for n in range(7):
        day = sheet.monday + timedelta(days=n)
        lines = tuple(line for line in sheet.lines if line.date == day)
        if lines or n < _WORKDAYS:
            days.append(_Day(day, lines))
    return days


def _paged(days: list[_Day]) -> Iterator[list[_Day]]:
    """Yield the days of each page; a day too long for one goes on under its name."""
    page: list[_Day] = []
    room = full = FOOT_RULE - 2.0 - _TOP
    pending = list(days)
    while pending:
        day = pending.pop(0)
        last = 0.0 if pending else _MISSING
        if day.height + last <= room:
            page.append(day)
            room -= day.height
            continue
        fits = min(int(room / _ROW) - 1, len(day.lines) - (1 if last else 0))
        if fits >= 1:
            page.append(_Day(day.date, day.lines[:fits]))
            day = _Day(day.date, day.lines[fits:])
        if page:
            yield page
        page, room = [], full
        pending.insert(0, day)
    yield page


def _draw_facts(canvas: Canvas, sheet: WeekSheet, words: Words) -> None:
    last = sheet.monday + timedelta(days=6)
    first = words.day_of_month(sheet.monday)
    if last.year != sheet.monday.year:
        first = f"{first} {sheet.monday.year}"
    week = words.say("week.range", first, f"{words.day_of_month(last)} {last.year}")
    pages = sum(line.pages for line in sheet.lines)
    for key, value, x in (
        ("week.week", week, LEFT),
        ("week.sheets", str(len(sheet.lines)), 97.0),
        ("week.pages", str(pages), 127.0),
    ):
        node = canvas.root.child("P")
        with canvas.line() as line:
            line.put(words.say(key), x, baseline=34.0, font=regular(9.5), node=node)
            line.put(value, x, baseline=39.85, font=bold(13), node=node)
    canvas.rule(LEFT, RIGHT, 42.0, weight=MEDIUM)


def _draw_columns(canvas: Canvas, words: Words, *, node: Node | None) -> None:
    row = node.child("TR") if node is not None else None
    font = semibold(10)
    with canvas.line() as line:
        for key, x, centred in (
            ("week.leaving", LEFT, False),
            ("week.code", _CODE, False),
            ("week.sheet", _SHEET, False),
            ("week.page_count", _PAGES, True),
            ("week.out", _OUT, True),
            ("week.back", _BACK, True),
            ("week.destroyed", _DESTROYED - 4.4, False),
        ):
            head = row.child("TH", scope="Column") if row is not None else None
            align: Align = "centre" if centred else "left"
            text = words.say(key)
            line.put(text, x, baseline=48.9, font=font, align=align, node=head)


def _draw_days(canvas: Canvas, words: Words, days: list[_Day], *, node: Node) -> float:
    y = _TOP
    for day in days:
        canvas.rule(LEFT, RIGHT, y, weight=THICK)
        heading = node.child("TR").child("TH", scope="Row", span=7)
        with canvas.line() as line:
            name = words.day_and_month(day.date)
            right = line.put(name, LEFT, baseline=y + 6.8, font=bold(14.5), node=heading)
            if not day.lines:
                x = max(79.0, right + 4.0)
                line.put(
                    words.say("week.none"), x, baseline=y + 6.8, font=regular(11.5), node=heading
                )
        y += _ROW
        for one in day.lines:
            canvas.rule(LEFT, RIGHT, y, weight=THIN)
            _draw_row(canvas, words, one, y + _ROW / 2, node=node.child("TR"))
            y += _ROW
    canvas.rule(LEFT, RIGHT, y, weight=MEDIUM)
    return y


def _draw_row(canvas: Canvas, words: Words, sheet: WeekLine, middle: float, *, node: Node) -> None:
    def figure(key: str) -> Node:
        return node.child("TD").child("Figure", alt=words.say(key))

    y = middle + 1.5
    area = marks.write_area(LEFT, middle, _TIME_BOX)
    marks.write_box(canvas, area, sign="time", node=figure("alt.time"))
    texts: tuple[tuple[str, float, Type, bool], ...] = (
        (sheet.code, _CODE, semibold(12.5), False),
        (f"{sheet.serial:04d}", _SHEET, regular(12.5), False),
        (str(sheet.pages), _PAGES, regular(12.5), True),
    )
    with canvas.line() as line:
        for text, x, font, centred in texts:
            cell = node.child("TD") if text != sheet.code else node.child("TH", scope="Row")
            align: Align = "centre" if centred else "left"
            line.put(text, x, baseline=y, font=font, align=align, node=cell)
    for x in (_OUT, _BACK, _DESTROYED):
        clear = marks.square(x, middle, _BOX)
        canvas.box(InkKind.TICK_BOX, clear, weight=MEDIUM, node=figure("alt.box"))
    area = marks.write_area(_DESTROYED_AT, middle, _TIME_BOX)
    marks.write_box(canvas, area, sign="time", node=figure("alt.time"))


def _draw_missing(canvas: Canvas, words: Words, top: float) -> None:
    y = top + 9.0
    canvas.text(
        words.say("week.missing"), LEFT, baseline=y, font=bold(13), node=canvas.root.child("H2")
    )
    node, font = canvas.root.child("P"), regular(11.5)
    lines = wrap(words.say("week.missing_do"), RIGHT - LEFT, font, language=words.language)
    with canvas.line() as line:
        for n, one in enumerate(lines):
            at = y + 6.3 + n * 5.7
            line.put(one.text, LEFT, baseline=at, font=font, node=node, glued=one.glued)
    y += 6.3 + (len(lines) - 1) * 5.7 + 8.2
    notes = words.say("week.notes")
    right = canvas.text(notes, LEFT, baseline=y, font=font, node=canvas.root.child("P"))
    canvas.rule(right + 5.3, RIGHT, y + 1.0, weight=THIN)
    for n in range(1, 4):
        at = y + 1.0 + n * _NOTE_LINE
        if at < FOOT_RULE - 6.0:
            canvas.rule(LEFT, RIGHT, at, weight=THIN)


def _draw_foot(canvas: Canvas, sheet: WeekSheet, words: Words, name: PageName) -> None:
    canvas.rule(LEFT, RIGHT, FOOT_RULE, weight=THIN)
    canvas.text(destroy_by(words, sheet.destroy_by), LEFT, baseline=290.3, font=semibold(10))
    page = words.say("head.page", name.page, name.pages)
    canvas.text(page, RIGHT, baseline=290.3, font=regular(10), align="right")
