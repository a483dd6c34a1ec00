"""How much room each column of a table gets: what it was drawn for, and no word is cut."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.cells import EDGE, PAD, CellPainter
from desktop_app.ui.widgets.rows import Column, PagedRows, RowsModel

MEASURED = 300
"""So many rows are measured; a longer list takes the widths that these need."""
OF_PAGES = 40
"""So many of rows that are read page by page."""


class Need(NamedTuple):
    """Widths of a column in pixels: below ``least`` a word is cut, from ``whole`` on none folds.

    ``run``: its longest text and the quieter one below it, after each other.
    """

    least: int
    whole: int
    run: int


def needs(model: RowsModel, cells: CellPainter, look: Look) -> list[Need]:
    """Return what each column needs for its head and for the rows there are."""
    rows = model.rows
    rows = rows.sample[:OF_PAGES] if isinstance(rows, PagedRows) else rows[:MEASURED]
    found = [[_head(column, at, model.columns, look)] for at, column in enumerate(model.columns)]
    for row in rows:
        for at, cell in enumerate(() if row.head else row.cells[: len(found)]):
            found[at].append(Need(*cells.needs(cell, at, model.columns)))
    return [Need(*map(max, zip(*of, strict=True))) for of in found]


def _head(column: Column, at: int, columns: Sequence[Column], look: Look) -> Need:
    if not column.title:
        return Need(0, 0, 0)
    edges = (EDGE if at == 0 else PAD), (EDGE if at == len(columns) - 1 else PAD)
    wide = ceil(look.metrics("head").wide(column.title)) + 1
    room = wide + sum(map(look.space, edges))
    return Need(room, room, room)


def share_out(
    columns: Sequence[Column], shown: Sequence[int], need: Sequence[Need], room: int, look: Look
) -> dict[int, int]:
    """Return the width of each column that is shown, in pixels, together at most ``room``.

    A column that is too narrow for its words takes from those that have more than they need: first
    what is empty, then, so that no word is cut, what makes sentences fold.
    """
    widths = _drawn(columns, shown, room, look)
    least = {at: need[at].least for at in shown}
    whole = {at: need[at].whole for at in shown}
    _take(widths, least, whole)
    _take(widths, least, least)
    # A sentence takes three lines, with what stands below it, before columns that were drawn with a
    # width give up what is empty in them: so lists below each other keep one grid.
    folds = {at: ceil(need[at].run / 3) if columns[at].stretch else whole[at] for at in shown}
    _take(widths, folds, whole)
    return widths


def _drawn(
    columns: Sequence[Column], shown: Sequence[int], room: int, look: Look
) -> dict[int, int]:
    """Give columns the widths they were drawn with, those that stretch what is left."""
    fixed = sum(look.em(columns[at].width) for at in shown)
    shares = sum(columns[at].stretch for at in shown)
    squeeze = min(1.0, room / fixed) if fixed else 1.0
    widths = {}
    for at in shown:
        width = round(look.em(columns[at].width) * squeeze)
        if columns[at].stretch:
            width += max(0, room - fixed) * columns[at].stretch // shares
        widths[at] = max(1, width)
    if widths:  # rounding made more of them than there is
        widest = max(widths, key=lambda at: widths[at])
        widths[widest] -= max(0, min(widths[widest] - 1, sum(widths.values()) - room))
    return widths


def _take(widths: dict[int, int], wanted: dict[int, int], kept: dict[int, int]) -> None:
    """Widen columns up to ``wanted`` out of what others have over ``kept``, in equal parts."""
    short = {at: wanted[at] - wide for at, wide in widths.items() if wide < wanted[at]}
    spare = {at: wide - kept[at] for at, wide in widths.items() if wide > kept[at]}
    moved = min(sum(short.values()), sum(spare.values()))
    if moved <= 0:
        return
    for of, total, way in ((short, sum(short.values()), 1), (spare, sum(spare.values()), -1)):
        left = moved
        for at, one in of.items():
            part = min(left, ceil(one * moved / total))
            widths[at] += way * part
            left -= part
