"""The coordinator's sheet: a part for the office and a part that goes along, on A4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.errors import UserError
from desktop_app.paper.breaks import Band, Pagination, Room, RowGroup, RowTooHigh, paginate, spread
from desktop_app.paper.canvas import A4, Canvas
from desktop_app.paper.head import FOLD, LEFT, RIGHT, PageName
from desktop_app.paper.model import ChecklistSheet, Group, Language
from desktop_app.paper.rows import RowWriter, SetRow
from desktop_app.paper.structure import Node
from desktop_app.paper.style import THIN, RowStyle
from desktop_app.paper.words import Words
from desktop_app.text import message

PREPARATION = frozenset("WD")
"""Keys of the groups that stay at the office; all others go along."""


class TooLongError(UserError):
    """A typed text does not fit on its sheet; ``field`` says which."""

    def __init__(self, field: str) -> None:
        super().__init__(
            message(
                "Paper",
                "The text at %1 is too long for the sheet. Make it shorter and print again. "
                "Nothing was changed.",
            ).fill(field)
        )
        self.field = field


@dataclass(frozen=True, slots=True)
class Spot:
    """A page in its sheet: its name, its part, and the pages of that part (first, last)."""

    name: PageName
    day: bool
    part_pages: tuple[int, int]

    @property
    def first(self) -> bool:
        """Whether this is the first page of its part."""
        return self.name.page == self.part_pages[0]


@dataclass(frozen=True, slots=True)
class Frame:
    """What a size reserves around its rows, in mm.

    Rows stand between ``first_top`` (or ``later_top``) and ``bottom``; below ``last_rule`` no row
    rule is drawn, because the rule of the foot stands there.
    """

    first_top: float
    later_top: float
    bottom: float
    last_rule: float
    heading: float
    gap: float
    group_rule: float
    strips: Mapping[str, float]


class Face(Protocol):
    """How one size draws what stands around the rows."""

    style: RowStyle
    frame: Frame

    def draw_top(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot, table: Node) -> None:
        """Draw head, facts, legend and column heads; ``table`` takes the column heads."""

    def draw_heading(self, canvas: Canvas, group: Group, top: float, *, node: Node | None) -> None:
        """Draw the heading of a group; without ``node`` it is the repeat on a later page."""

    def draw_strip(self, canvas: Canvas, key: str, top: float, *, node: Node) -> None:
        """Draw the boxes that follow the last row of group ``key``."""

    def draw_bottom(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot) -> None:
        """Draw what stands below the rows."""


@dataclass(frozen=True, slots=True)
class _Part:
    day: bool
    writer: RowWriter
    groups: tuple[Group, ...]
    rows: tuple[tuple[SetRow, ...], ...]
    pagination: Pagination


def compose(sheet: ChecklistSheet, language: Language, *, face: Face) -> Canvas:
    """Lay out the sheet on A4.

    Raises TooLongError when a text fits on no page.
    """
    words = Words(language)
    canvas = Canvas(title=words.say("checklist.title"), language=language, page=A4)
    parts = [
        _set_part(groups, words, face, day=day)
        for day in (False, True)
        if (groups := _groups_of(sheet, day=day))
    ]
    pages = sum(len(part.pagination.pages) for part in parts)
    page = 0
    for part in parts:
        part_pages = page + 1, page + len(part.pagination.pages)
        table = Node("Table", parent=canvas.root)
        for number in range(len(part.pagination.pages)):
            if page:
                canvas.next_page()
            page += 1
            spot = Spot(PageName(sheet.code, sheet.serial, page, pages), part.day, part_pages)
            face.draw_top(canvas, sheet, spot, table)
            if spot.first:
                canvas.root.kids.append(table)
            _draw_rows(canvas, face, part, number, table=table)
            face.draw_bottom(canvas, sheet, spot)
    return canvas


def _groups_of(sheet: ChecklistSheet, *, day: bool) -> tuple[Group, ...]:
    return tuple(
        group for group in sheet.groups if group.steps and (group.key not in PREPARATION) == day
    )


def _set_part(groups: tuple[Group, ...], words: Words, face: Face, *, day: bool) -> _Part:
    style, frame = face.style, face.frame
    writer = RowWriter(
        style,
        style.day_columns if day else style.preparation_columns,
        style.day if day else style.preparation,
        words,
        LEFT,
    )
    rows = tuple(tuple(writer.set(step) for step in group.steps) for group in groups)
    heights = [
        RowGroup(tuple(row.heights for row in of_group), frame.strips.get(group.key, 0.0))
        for group, of_group in zip(groups, rows, strict=True)
    ]
    room = Room(
        first=frame.bottom - frame.first_top,
        later=frame.bottom - frame.later_top,
        heading=frame.heading,
        gap=frame.gap,
    )
    try:
        pagination = paginate(heights, room)
    except RowTooHigh as too_high:
        raise TooLongError(groups[too_high.group].steps[too_high.row].code) from None
    return _Part(day, writer, groups, rows, pagination)


def _draw_rows(canvas: Canvas, face: Face, part: _Part, number: int, *, table: Node) -> None:
    """Draw the groups that stand on page ``number`` of the part."""
    frame = face.frame
    y = frame.later_top if number else frame.first_top
    stretches = part.pagination.pages[number]
    last_page = number == len(part.pagination.pages) - 1
    heights = iter(_heights(face, part, number, top=y))
    for at, stretch in enumerate(stretches):
        group = part.groups[stretch.group]
        body = table.child("TBody")
        if at:
            y += next(heights)
            canvas.rule(LEFT, RIGHT, y, weight=frame.group_rule)
        heading = body.child("TR").child("TH", scope="Column", span=_columns(part, face))
        continued = stretch.start > 0
        face.draw_heading(canvas, group, y, node=None if continued else heading.child("H2"))
        y += next(heights)
        canvas.rule(LEFT, RIGHT, y, weight=THIN)
        ends = stretch.end == len(group.steps)
        for row in range(stretch.start, stretch.end):
            height = next(heights)
            part.writer.draw(
                canvas, part.rows[stretch.group][row], top=y, height=height, table=body
            )
            y += height
            last = row == stretch.end - 1
            closes = last and ends and group.key not in frame.strips
            part_ends = last_page and at == len(stretches) - 1
            if (not closes or part_ends) and y < frame.last_rule:
                canvas.rule(LEFT, RIGHT, y, weight=THIN)
        if ends and group.key in frame.strips:
            cell = body.child("TR").child("TD", span=_columns(part, face))
            face.draw_strip(canvas, group.key, y, node=cell)
            y += next(heights)


def _heights(face: Face, part: _Part, number: int, *, top: float) -> Sequence[float]:
    """Return the heights of gaps, headings, rows and strips of a page, from top to bottom."""
    frame = face.frame
    bands = []
    for at, stretch in enumerate(part.pagination.pages[number]):
        group = part.groups[stretch.group]
        if at:
            bands.append(Band(frame.gap, grows=False))
        bands.append(Band(frame.heading, grows=False))
        bands += [
            Band(row.heights.at(part.pagination.squeeze), grows=True)
            for row in part.rows[stretch.group][stretch.start : stretch.end]
        ]
        if stretch.end == len(group.steps) and group.key in frame.strips:
            bands.append(Band(frame.strips[group.key], grows=False))
    bottom = frame.bottom - frame.gap
    return spread(bands, top=top, bottom=bottom, crease=FOLD, most=face.style.growth)


def _columns(part: _Part, face: Face) -> int:
    columns = part.writer.columns
    return 6 if columns.who is not None and columns.note < face.style.right else 5
