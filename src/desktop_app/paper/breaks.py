"""Which rows stand on which page, and how high each becomes. Pure arithmetic, in mm.

The rules, first to last: a heading stays with its first two rows; the last row of a group is
never alone and takes its strip with it; fewest pages; then the loosest rows that give them; then
fewest split groups; then the most even fill. A rule gives way only where a page cannot hold what
it binds together. A row is never split.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_HALVINGS = 6
_TOGETHER = 2
_ROUNDING = 1e-6

_Cost = tuple[int, int, int, float]
"""Rules broken, pages, split groups, unevenness: compared in this order."""


_Plan = tuple[_Cost, int]
"""The cost of everything from a row on, and the row that begins the next page."""


class RowTooHigh(Exception):
    """A row does not fit on a page of its own; ``group`` and ``row`` say which."""

    def __init__(self, group: int, row: int) -> None:
        super().__init__(f"row {row} of group {group}")
        self.group = group
        self.row = row


@dataclass(frozen=True, slots=True)
class Row:
    """Heights of one row: as it should be, and squeezed as far as it may be."""

    loose: float
    tight: float

    def at(self, squeeze: float) -> float:
        """Return the height at ``squeeze``, 0 for loose to 1 for tight."""
        return self.loose - (self.loose - self.tight) * squeeze


@dataclass(frozen=True, slots=True)
class RowGroup:
    """The rows under one heading, and the height of the strip that follows the last of them."""

    rows: tuple[Row, ...]
    strip: float = 0.0


@dataclass(frozen=True, slots=True)
class Room:
    """What pages offer and headings take.

    ``first`` and ``later`` are the room on the first and on every later page; ``alternating``
    pages offer them in turn. ``gap`` stands between the end of a group and the next heading.
    """

    first: float
    later: float
    heading: float
    gap: float
    alternating: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a group on one page: rows ``start`` up to ``end`` (not included)."""

    group: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages in order, and the squeeze (0 loose … 1 tight) of their rows."""

    pages: tuple[tuple[Stretch, ...], ...]
    squeeze: float


def paginate(groups: Sequence[RowGroup], room: Room, *, whole: bool = False) -> Pagination:
    """Divide ``groups`` (each with at least one row) over pages.

    ``whole``: groups in one piece count more than loose rows. Raises RowTooHigh when a single row
    with its heading and strip exceeds a page.
    """
    if not groups:
        return Pagination(((),), 0.0)
    layout = _Layout(groups, room)
    kept = 3 if whole else 2
    cost, edges = layout.best(0.0)
    squeeze = 0.0
    wanted, tightest = layout.best(1.0)
    if wanted is None:
        raise RowTooHigh(*layout.too_high())
    if cost is None or wanted[:kept] < cost[:kept]:
        low, squeeze, edges = 0.0, 1.0, tightest
        for _ in range(_HALVINGS):
            middle = (low + squeeze) / 2
            cost, tried = layout.best(middle)
            if cost is not None and cost[:kept] == wanted[:kept]:
                squeeze, edges = middle, tried
            else:
                low = middle
    return Pagination(tuple(layout.stretches(a, b) for a, b in edges), squeeze)


class _Layout:
    """All rows of a part in one sequence, and the best division of it into pages."""

    def __init__(self, groups: Sequence[RowGroup], room: Room) -> None:
        self._groups = groups
        self._room = room
        self._places = [(g, r) for g, group in enumerate(groups) for r in range(len(group.rows))]

    def best(self, squeeze: float) -> tuple[_Cost | None, list[tuple[int, int]]]:
        """Return the cost and the pages (first row, end) of the best division, or None."""
        count = len(self._places)
        heights = [self._groups[g].rows[r].at(squeeze) for g, r in self._places]
        done: _Plan = ((0, 0, 0, 0.0), count)
        plans: tuple[list[_Plan | None], ...] = tuple([None] * count + [done] for _ in range(2))
        for start in range(count - 1, -1, -1):
            for turn in (0, 1) if self._room.alternating or start == 0 else (1,):
                plans[turn][start] = self._best_page((turn, start), heights, plans)
        edges: list[tuple[int, int]] = []
        start, turn = 0, 0
        while start < count and (plan := plans[turn][start]) is not None:
            edges.append((start, plan[1]))
            start, turn = plan[1], self._next(turn)
        best = plans[0][0]
        return (best[0], edges) if best is not None else (None, [])

    def _next(self, turn: int) -> int:
        return 1 - turn if self._room.alternating else 1

    def _best_page(
        self,
        place: tuple[int, int],
        heights: list[float],
        plans: tuple[list[_Plan | None], ...],
    ) -> _Plan | None:
        """Return the cheapest way to lay out everything from a row on.

        ``place``: 0 for a page with the first room or 1 for the later, and the row.
        """
        turn, start = place
        room = self._room.later if turn else self._room.first
        following = plans[self._next(turn)]
        used = self._room.heading
        best: _Plan | None = None
        for at in range(start, len(self._places)):
            group, row = self._places[at]
            rows = len(self._groups[group].rows)
            if row == 0 and at > start:
                used += self._room.gap + self._room.heading
            used += heights[at]
            ends = row == rows - 1
            if ends:
                used += self._groups[group].strip
            if used > room + _ROUNDING:
                break
            after = following[at + 1]
            if after is None:
                continue
            (broken, pages, splits, uneven), _ = after
            alone = not ends and (row + 1 < _TOGETHER or rows - row - 1 < _TOGETHER)
            cost = broken + alone, pages + 1, splits + (not ends), uneven + (room - used) ** 2
            if best is None or cost < best[0]:
                best = cost, at + 1
        return best

    def too_high(self) -> tuple[int, int]:
        """Return group and row of the row that no page holds."""
        room = max(self._room.first, self._room.later) - self._room.heading
        for g, r in self._places:
            group = self._groups[g]
            strip = group.strip if r == len(group.rows) - 1 else 0.0
            if group.rows[r].tight + strip > room:
                return g, r
        return self._places[0]

    def stretches(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return the parts of groups that stand in rows ``start`` up to ``end``."""
        found: list[Stretch] = []
        for g, r in self._places[start:end]:
            if found and found[-1].group == g:
                found[-1] = Stretch(g, found[-1].start, r + 1)
            else:
                found.append(Stretch(g, r, r + 1))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Band:
    """One block of a page, from top to bottom; only rows grow."""

    height: float
    grows: bool


def spread(
    bands: Sequence[Band], *, top: float, bottom: float, crease: float, most: float
) -> tuple[float, ...]:
    """Return the heights of ``bands`` once spare room has gone to the rows.

    Each row grows by at most ``most``, rows above and below the crease by a share of their own, so
    that the crease falls on the edge of a row if that can be had; else all by the same share.
    """
    spare = bottom - top - sum(band.height for band in bands)
    if spare <= 0:
        return tuple(band.height for band in bands)
    y, rows, above, stretch = top, 0, 0, 0.0
    for n, band in enumerate(bands):
        if band.grows and _reaches(crease - y, rows, spare, most=most):
            above, stretch = n, crease - y
        y += band.height
        rows += band.grows
        if band.grows and _reaches(crease - y, rows, spare, most=most):
            above, stretch = n + 1, crease - y
    shares = (
        _share(bands[:above], stretch, most),
        _share(bands[above:], spare - stretch, most),
    )
    return tuple(
        band.height + (shares[n >= above] if band.grows else 0.0) for n, band in enumerate(bands)
    )


def _reaches(needed: float, rows: int, spare: float, *, most: float) -> bool:
    return 0 <= needed <= min(spare, rows * most)


def _share(bands: Sequence[Band], room: float, most: float) -> float:
    rows = sum(band.grows for band in bands)
    return min(most, room / rows) if rows else 0.0
