"""Small drawn things that stand for characters: boxes to tick or write in, ticks, colons, dashes.

They are shapes and never characters, so that extracted text stays clean and no glyph can lack.
"""

from __future__ import annotations

from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.fonts import MM
from desktop_app.paper.model import WhenBox
from desktop_app.paper.structure import Node
from desktop_app.paper.style import WRITE


def square(x: float, y: float, side: float) -> Area:
    """Return the square of ``side`` mm around the point (x, y)."""
    half = side / 2
    return Area(x - half, y - half, x + half, y + half)


def write_area(left: float, middle: float, size: tuple[float, float]) -> Area:
    """Return the paper inside a box to write in; ``size`` runs to the middle of its line."""
    half = WRITE / 2 / MM
    width, height = size
    return Area(left, middle - height / 2, left + width, middle + height / 2).grown(-half)


def write_box(
    canvas: Canvas, clear: Area, *, sign: WhenBox | None = None, node: Node | None = None
) -> None:
    """Draw a box to write in, with the colon of a time or the dash of a date."""
    canvas.box(InkKind.WRITE_BOX, clear, weight=WRITE, node=node)
    x, y = clear.middle
    scale = (clear.bottom - clear.top) / 6.3
    if sign == "time":
        colon(canvas, x, y, scale=scale, node=node)
    elif sign == "date":
        dash(canvas, x, y, length=min(1.9 * scale, 2.5), node=node)


def colon(canvas: Canvas, x: float, y: float, *, scale: float, node: Node | None) -> None:
    """Draw the two dots between hours and minutes."""
    for side in (-1, 1):
        apart = 0.55 * (1 + scale)
        canvas.disc(x, y + side * apart, radius=0.41 * scale, node=node)


def dash(canvas: Canvas, x: float, y: float, *, length: float, node: Node | None = None) -> None:
    """Draw a dash of ``length`` mm, as between day and month or from and to."""
    half = length / 2
    canvas.sign(((x - half, y), (x + half, y)), weight=1.0, node=node)


def tick(canvas: Canvas, clear: Area, *, node: Node | None) -> None:
    """Draw the tick of a step that was done on screen."""
    x, y = clear.middle
    side = (clear.bottom - clear.top) / 4.2
    points = tuple((x + dx * side, y + dy * side) for dx, dy in _TICK)
    canvas.sign(points, weight=1.7 * side, node=node)


def waived(canvas: Canvas, clear: Area, *, node: Node | None) -> None:
    """Draw the bar of a step that does not apply."""
    x, y = clear.middle
    half = (clear.bottom - clear.top) * 0.28
    canvas.sign(((x - half, y), (x + half, y)), weight=1.7, node=node)


_TICK = ((-1.2, 0.06), (-0.32, 1.12), (1.27, -1.35))
