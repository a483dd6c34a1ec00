"""The rows of one part of a checklist: set, divided over pages, drawn group by group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.errors import UserError
from desktop_app.paper.breaks import Band, Pagination, Room, RowGroup, RowTooHigh, paginate, spread
from desktop_app.paper.canvas import Canvas
from desktop_app.paper.model import Group
from desktop_app.paper.places import place_name
from desktop_app.paper.rows import RowWriter, SetRow
from desktop_app.paper.structure import Node
from desktop_app.paper.style import THIN
from desktop_app.text import message


class TooLongError(UserError):
    """A typed text does not fit on its sheet; ``field`` says which."""

    def __init__(self, field: str) -> None:
        super().__init__(
            message(
                "Paper",
                "The text at %1 is too long for the sheet. Make it shorter and print again. "
                "Nothing was changed.",
            ).fill(place_name(field))
        )
        self.field = field


@dataclass(frozen=True, slots=True)
class Place:
    """Where rows stand on a page, in mm; below ``last_rule`` no row has a rule.

    The edge of a row should fall on ``crease``, and ``growth`` is what spare room may add to one.
    """

    left: float
    right: float
    top: float
    bottom: float
    last_rule: float
    crease: float
    growth: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights of what stands between rows, in mm, and the weight of the rule over a group."""

    heading: float
    gap: float
    group_rule: float
    strips: Mapping[str, float]


class GroupFace(Protocol):
    """How one size draws headings, and what follows the last row of a group."""

    measures: Measures

    def draw_heading(
        self, canvas: Canvas, group: Group, at: tuple[float, float], *, node: Node | None
    ) -> None:
        """Draw the heading of a group below ``at``; without ``node`` it says that it goes on."""

    def draw_strip(self, canvas: Canvas, key: str, at: tuple[float, float], *, node: Node) -> None:
        """Draw below ``at`` the boxes that follow the last row of group ``key``."""


@dataclass(frozen=True, slots=True)
class Body:
    """A part with its rows set and divided over pages."""

    groups: tuple[Group, ...]
    rows: tuple[tuple[SetRow, ...], ...]
    writer: RowWriter
    pagination: Pagination

    @property
    def pages(self) -> int:
        """How many pages (or panels) it takes."""
        return len(self.pagination.pages)


def set_body(
    groups: tuple[Group, ...],
    writer: RowWriter,
    measures: Measures,
    *,
    places: tuple[Place, Place],
    panels: bool = False,
) -> Body:
    """Set the rows and divide them over pages.

    ``places`` are those of the first and of later pages, or with ``panels`` the left and the right
    half of a sheet. Raises TooLongError when a row fits nowhere.
    """
    rows = tuple(tuple(writer.set(step) for step in group.steps) for group in groups)
    heights = [
        RowGroup(tuple(row.heights for row in of_group), measures.strips.get(group.key, 0.0))
        for group, of_group in zip(groups, rows, strict=True)
    ]
    first, later = (place.bottom - place.top for place in places)
    room = Room(first, later, measures.heading, measures.gap, alternating=panels)
    try:
        pagination = paginate(heights, room, whole=panels)
    except RowTooHigh as too_high:
        raise TooLongError(groups[too_high.group].steps[too_high.row].code) from None
    return Body(groups, rows, writer, pagination)


def draw_body(
    canvas: Canvas, face: GroupFace, body: Body, place: Place, *, page: int, table: Node
) -> float:
    """Draw what stands on one page of the part; return where it ends, in mm from the top."""
    measures = face.measures
    stretches = body.pagination.pages[page]
    heights = iter(_heights(measures, body, page, place))
    writer = replace(body.writer, left=place.left)
    y = place.top
    for at, stretch in enumerate(stretches):
        group = body.groups[stretch.group]
        if at:
            y += next(heights)
            canvas.rule(place.left, place.right, y, weight=measures.group_rule)
        rows = table.child("TBody")
        cell = rows.child("TR").child("TH", scope="Column", span=writer.cells)
        node = cell.child("H2") if stretch.start == 0 else None
        face.draw_heading(canvas, group, (place.left, y), node=node)
        y += next(heights)
        canvas.rule(place.left, place.right, y, weight=THIN)
        ends = stretch.end == len(group.steps)
        last_of_part = page == body.pages - 1 and at == len(stretches) - 1
        for row in range(stretch.start, stretch.end):
            height = next(heights)
            of_group = body.rows[stretch.group]
            writer.draw(canvas, of_group[row], top=y, height=height, table=rows)
            y += height
            closed = ends and row == stretch.end - 1 and group.key not in measures.strips
            if y < place.last_rule and (last_of_part or not closed):
                canvas.rule(place.left, place.right, y, weight=THIN)
        if ends and group.key in measures.strips:
            cell = rows.child("TR").child("TD", span=writer.cells)
            face.draw_strip(canvas, group.key, (place.left, y), node=cell)
            y += next(heights)
    return y


def _heights(measures: Measures, body: Body, page: int, place: Place) -> Sequence[float]:
    """Return the heights of gaps, headings, rows and strips of a page, from top to bottom."""
    bands = []
    for at, stretch in enumerate(body.pagination.pages[page]):
        group = body.groups[stretch.group]
        if at:
            bands.append(Band(measures.gap, grows=False))
        bands.append(Band(measures.heading, grows=False))
        bands += [
            Band(row.heights.at(body.pagination.squeeze), grows=True)
            for row in body.rows[stretch.group][stretch.start : stretch.end]
        ]
        if stretch.end == len(group.steps) and group.key in measures.strips:
            bands.append(Band(measures.strips[group.key], grows=False))
    bottom = place.bottom - measures.gap
    return spread(bands, top=place.top, bottom=bottom, crease=place.crease, most=place.growth)
