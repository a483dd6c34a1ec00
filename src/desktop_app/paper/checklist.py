"""The coordinator's sheet on A4: a part for the office and a part that goes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop_app.paper.body import Body, GroupFace, Place, draw_body, set_body
from desktop_app.paper.canvas import A4, Canvas
from desktop_app.paper.head import PageName
from desktop_app.paper.model import ChecklistSheet, Group, Language
from desktop_app.paper.rows import RowWriter
from desktop_app.paper.structure import Node
from desktop_app.paper.style import RowStyle
from desktop_app.paper.words import Words


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


class PageFace(GroupFace, Protocol):
    """How one size draws the pages of the sheet; ``places`` are the first and the later ones."""

    style: RowStyle
    places: tuple[Place, Place]

    def draw_top(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot, table: Node) -> None:
        """Draw head, facts, legend and column heads; ``table`` takes the column heads."""

    def draw_bottom(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot) -> None:
        """Draw what stands below the rows."""


def compose(sheet: ChecklistSheet, language: Language, *, face: PageFace) -> Canvas:
    """Lay out the sheet on A4.

    Raises TooLongError when a text fits on no page.
    """
    words = Words(language)
    canvas = Canvas(title=words.say("checklist.title"), language=language, page=A4)
    parts = [
        (day, _set_part(groups, words, face, day=day))
        for day in (False, True)
        if (groups := sheet.groups_of(day=day))
    ]
    pages = sum(body.pages for _, body in parts)
    page = 0
    for day, body in parts:
        part_pages = page + 1, page + body.pages
        table = Node("Table", parent=canvas.root)
        for number in range(body.pages):
            if page:
                canvas.next_page()
            page += 1
            spot = Spot(PageName(sheet.code, sheet.serial, page, pages), day, part_pages)
            face.draw_top(canvas, sheet, spot, table)
            if spot.first:
                canvas.root.kids.append(table)
            place = face.places[0 if spot.first else 1]
            draw_body(canvas, face, body, place, page=number, table=table)
            face.draw_bottom(canvas, sheet, spot)
    return canvas


def _set_part(groups: tuple[Group, ...], words: Words, face: PageFace, *, day: bool) -> Body:
    style = face.style
    columns = style.day_columns if day else style.preparation_columns
    setting = style.day if day else style.preparation
    writer = RowWriter(style, columns, setting, words, face.places[0].left)
    return set_body(groups, writer, face.measures, places=face.places)
