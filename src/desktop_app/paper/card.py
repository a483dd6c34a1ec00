"""A card to cut from an A4 sheet and fold to the size of a bank card (85.6 by 54 mm, ISO 7810)."""

from __future__ import annotations

from desktop_app.paper.canvas import A4, Area, Canvas
from desktop_app.paper.fonts import regular
from desktop_app.paper.model import Language

WIDTH, PANEL = 85.6, 54.0
LEFT_EDGE, TOP_EDGE = 32.2, 20.1
LEFT, RIGHT = LEFT_EDGE + 4.5, LEFT_EDGE + WIDTH - 4.5
"""The edges of the text, in mm."""


def begin(title: str, how: str, language: Language, *, panels: int) -> Canvas:
    """Begin an A4 page with a card of ``panels`` panels; ``how`` says to cut and fold it."""
    canvas = Canvas(title=title, language=language, page=A4)
    node = canvas.root.child("P")
    canvas.text(how, 22.7, baseline=10.2, font=regular(13), node=node)
    edges = Area(LEFT_EDGE, TOP_EDGE, LEFT_EDGE + WIDTH, TOP_EDGE + panels * PANEL)
    canvas.cut(edges)
    for fold in range(1, panels):
        y = TOP_EDGE + fold * PANEL
        canvas.mark((edges.left - 6.0, y), (edges.left - 1.5, y))
        canvas.mark((edges.right + 1.5, y), (edges.right + 6.0, y))
    return canvas


def panel(number: int) -> tuple[float, float]:
    """Return the top and bottom of the text on panel ``number`` (from 1), in mm."""
    top = TOP_EDGE + (number - 1) * PANEL
    return top + 3.4, top + PANEL - 2.6
