"""What must hold for the ink of every sheet, whatever is on it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.paper.canvas import Area, Canvas, Ink, InkKind

TOUCH = 0.05
"""Two things this far into each other (mm) still only touch: rounding."""

_BOXES = (InkKind.TICK_BOX, InkKind.WRITE_BOX, InkKind.FRAME)


def overlap(one: Area, other: Area) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > TOUCH
        and min(one.bottom, other.bottom) - max(one.top, other.top) > TOUCH
    )


def inside(one: Area, other: Area) -> bool:
    return (
        one.left >= other.left - TOUCH
        and one.right <= other.right + TOUCH
        and one.top >= other.top - TOUCH
        and one.bottom <= other.bottom + TOUCH
    )


def describe(ink: Ink) -> str:
    area = ink.area
    spot = f"{area.left:.1f} {area.top:.1f} {area.right:.1f} {area.bottom:.1f}"
    return f"{ink.kind.value} {ink.text!r} at {spot}"


def clashes(page: list[Ink]) -> list[str]:
    """Return texts that overlap a text, a rule or a code, and boxes that a text or box meets."""
    found = []
    for one, other in _near(page):
        if not overlap(one.area, other.area):
            continue
        framed = any(
            outer.kind is InkKind.FRAME and outer.clear and inside(inner.area, outer.clear)
            for outer, inner in ((one, other), (other, one))
        )
        kinds = {one.kind, other.kind}
        if framed or kinds == {InkKind.RULE}:
            continue
        if InkKind.TEXT in kinds or kinds <= set(_BOXES):
            found.append(f"{describe(one)} meets {describe(other)}")
    return found


def _near(page: list[Ink]) -> Iterator[tuple[Ink, Ink]]:
    """Yield each pair that shares some height, from the top down."""
    counted = [one for one in page if one.kind not in (InkKind.MARK, InkKind.SIGN)]
    open_: list[Ink] = []
    for ink in sorted(counted, key=lambda one: one.area.top):
        open_ = [one for one in open_ if one.area.bottom > ink.area.top]
        yield from ((one, ink) for one in open_)
        open_.append(ink)


def outside(canvas: Canvas, area: Area) -> list[str]:
    """Return what lies outside ``area``, fold marks and their word left aside."""
    words = {"vouw", "fold"}
    return [
        describe(ink)
        for page in canvas.pages
        for ink in page
        if ink.kind is not InkKind.MARK
        and ink.text not in words
        and not inside(ink.area, area.grown(0.3))
    ]


def problems(canvas: Canvas, area: Area) -> list[str]:
    """Return everything on the canvas that breaks a rule of geometry."""
    return outside(canvas, area) + [clash for page in canvas.pages for clash in clashes(page)]
