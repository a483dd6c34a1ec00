"""The interview preparation sheet: form and logistics on one A4, never a word of the content."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.paper import marks
from desktop_app.paper.canvas import A4, Canvas, InkKind
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.head import LEFT, RIGHT, PageName, draw_fold, draw_foot, draw_head
from desktop_app.paper.model import Language, PreparationSheet, WhenBox
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, THICK, THIN
from desktop_app.paper.words import Words, clock
from desktop_app.paths import resource

_TEXT = regular(11.5)
_BOXES_LEFT = LEFT + 43.0
_BOX_COLUMN = (RIGHT - _BOXES_LEFT) / 3
_BOX = 5.0
_MUST_LINE = 2.4
_ROW = 7.6
_SECTION = 5.78
_STRIP = 9.2
_SECTIONS_TOP = 59.5


@dataclass(frozen=True, slots=True)
class _Box:
    id: str
    text: str
    may_be_agreed: bool


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    boxes: tuple[_Box, ...]


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    strip: str
    rows: tuple[_Row, ...]


def may_be_agreed() -> frozenset[str]:
    """Return the ids of the boxes that may get a thick frame; the others are print class T."""
    return frozenset(
        box.id
        for section in _sections("en")
        for row in section.rows
        for box in row.boxes
        if box.may_be_agreed
    )


def compose(sheet: PreparationSheet, language: Language) -> Canvas:
    """Lay the sheet out on A4; raises ValueError for an agreed box that is not one of those."""
    if not sheet.agreed <= may_be_agreed():
        raise ValueError("a box that may not be agreed")
    words = Words(language)
    canvas = Canvas(title=words.say("preparation.title"), language=language, page=A4)
    name = PageName(sheet.code, sheet.serial, 1, 1)
    draw_head(
        canvas,
        words,
        name,
        title=words.say("preparation.title"),
        subtitle=words.say("preparation.subtitle"),
        day=None,
    )
    canvas.rule(LEFT, RIGHT, 30.0, weight=MEDIUM)
    _draw_facts(canvas, sheet, words)
    canvas.rule(LEFT, RIGHT, 42.0, weight=MEDIUM)
    _draw_guardrails(canvas, words)
    y = _SECTIONS_TOP
    for number, section in enumerate(_sections(language), 1):
        canvas.rule(LEFT, RIGHT, y, weight=THICK)
        y = _draw_section(canvas, words, (number, section), y, agreed=sheet.agreed)
    draw_foot(canvas, words, name, destroy=sheet.destroy_by)
    draw_fold(canvas, words)
    return canvas


def _draw_facts(canvas: Canvas, sheet: PreparationSheet, words: Words) -> None:
    def minutes(count: int | None) -> str:
        return words.say("preparation.minutes", count) if count is not None else ""

    room = words.say("preparation.quiet_room") if sheet.room_known else ""
    for key, value, x, width in (
        ("facts.date", words.long_date(sheet.date), LEFT, 0.0),
        ("facts.start", clock(sheet.start) if sheet.start else "", 90.0, 16.0),
        ("preparation.place_kind", room, 113.0, 34.0),
        ("preparation.max_block", minutes(sheet.max_block), 152.0, 18.0),
        ("preparation.max_total", minutes(sheet.max_total), 177.0, 19.0),
    ):
        node = canvas.root.child("P")
        with canvas.line() as line:
            line.put(words.say(key), x, baseline=34.0, font=regular(9.5), node=node)
            line.put(value, x, baseline=39.85, font=bold(13), node=node)
        if not value:
            canvas.rule(x, x + width, 40.3, weight=THIN)


def _draw_guardrails(canvas: Canvas, words: Words) -> None:
    entries = canvas.root.child("L")
    for key, left in (("guard_content", LEFT), ("guard_help", LEFT + 99.05)):
        item = entries.child("LI")
        label = item.child("Lbl")
        clear = marks.square(left + 7.5, 47.25, _BOX)
        figure = label.child("Figure", alt=words.say("alt.must_open"))
        canvas.box(InkKind.TICK_BOX, clear, weight=_MUST_LINE, node=figure)
        with canvas.line() as line:
            sign = words.say("checklist.must_sign")
            line.put(sign, left + 0.35, baseline=48.7, font=bold(15), node=label)
            text, body = words.say(f"preparation.{key}"), item.child("LBody")
            line.put(text, left + 12.4, baseline=48.75, font=semibold(12.5), node=body)
    canvas.rule(LEFT, RIGHT, 53.0, weight=MEDIUM)
    legend = words.say("preparation.legend")
    node = canvas.root.child("P")
    canvas.text(legend, LEFT, baseline=57.1, font=regular(9.5), node=node)
    only, node = words.say("preparation.only"), canvas.root.child("P")
    canvas.text(only, RIGHT, baseline=57.1, font=semibold(9.5), align="right", node=node)


def _draw_section(
    canvas: Canvas,
    words: Words,
    numbered: tuple[int, _Section],
    top: float,
    *,
    agreed: frozenset[str],
) -> float:
    """Draw a section below ``top`` and return where the next begins."""
    number, section = numbered
    middle = top + _SECTION
    with canvas.line() as line:
        heading = canvas.root.child("H2")
        y = middle + 1.25
        line.put(str(number), LEFT, baseline=y, font=bold(13), node=heading)
        line.put(section.title, LEFT + 6.0, baseline=y, font=bold(13), node=heading)
    if section.strip == "course":
        _draw_course(canvas, words, middle + 0.35)
        middle += _STRIP
    entries = canvas.root.child("L")
    for row in section.rows:
        _draw_row(canvas, words, row, middle, node=entries, agreed=agreed)
        middle += _ROW
    if section.strip == "contact":
        _draw_contacts(canvas, words, middle + 1.2)
    return middle


def _draw_row(
    canvas: Canvas,
    words: Words,
    row: _Row,
    middle: float,
    *,
    node: Node,
    agreed: frozenset[str],
) -> None:
    y = middle + 1.25
    with canvas.line() as line:
        if row.label:
            x, label = _BOXES_LEFT - 3.0, node.child("LI").child("LBody")
            line.put(row.label, x, baseline=y, font=_TEXT, align="right", node=label)
        for column, box in enumerate(row.boxes):
            left = _BOXES_LEFT + column * _BOX_COLUMN
            is_agreed = box.id in agreed
            item = node.child("LI")
            alt = words.say("alt.agreed" if is_agreed else "alt.box")
            figure = item.child("Lbl").child("Figure", alt=alt)
            clear = marks.square(left + _BOX / 2, middle, _BOX)
            weight = _MUST_LINE if is_agreed else MEDIUM
            canvas.box(InkKind.TICK_BOX, clear, weight=weight, node=figure)
            body = item.child("LBody")
            line.put(box.text, left + 7.2, baseline=y, font=_TEXT, node=body)


def _draw_course(canvas: Canvas, words: Words, middle: float) -> None:
    boxes: Sequence[tuple[str, float]] = (
        ("begin", 15.0),
        ("end", 15.0),
        ("pauses", 8.5),
        ("minutes_label", 8.5),
        ("stops", 8.5),
    )
    x, node = _BOXES_LEFT, canvas.root.child("P")
    with canvas.line() as line:
        for key, width in boxes:
            text, y = words.say(f"preparation.{key}"), middle + 1.25
            right = line.put(text, x, baseline=y, font=_TEXT, node=node) + 1.35
            timed = width > 10
            figure = node.child("Figure", alt=words.say("alt.time" if timed else "alt.number"))
            area = marks.write_area(right, middle, (width, 6.6))
            marks.write_box(canvas, area, sign="time" if timed else None, node=figure)
            x = right + width + (2.8 if timed else 2.0)


def _draw_contacts(canvas: Canvas, words: Words, middle: float) -> None:
    node = canvas.root.child("P")
    with canvas.line() as line:
        x = _BOXES_LEFT
        for key in ("contact_24", "contact_72"):
            text, y = words.say(f"preparation.{key}"), middle + 1.25
            right = line.put(text, x, baseline=y, font=_TEXT, node=node) + 2.0
            strip: tuple[tuple[float, WhenBox], ...] = ((0.0, "date"), (18.45, "time"))
            for offset, sign in strip:
                figure = node.child("Figure", alt=words.say(f"alt.{sign}"))
                area = marks.write_area(right + offset, middle, (17.0, 6.6))
                marks.write_box(canvas, area, sign=sign, node=figure)
            x = right + 44.1


@cache
def _sections(language: Language) -> tuple[_Section, ...]:
    content = tomllib.loads(resource("content/paper_preparation.toml").read_text(encoding="utf-8"))
    return tuple(
        _Section(
            printable(section["title"][language]),
            section.get("strip", ""),
            tuple(
                _Row(
                    printable(row["label"][language]) if "label" in row else "",
                    tuple(
                        _Box(box["id"], printable(box[language]), box.get("agreed", False))
                        for box in row["boxes"]
                    ),
                )
                for row in section["row"]
            ),
        )
        for section in content["section"]
    )
