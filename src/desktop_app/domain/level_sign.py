"""The shape that belongs to each level, the same on screen and on paper.

Points lie in a square of 1 by 1 with y downwards; whoever draws scales them.
"""

from __future__ import annotations

from typing import Final, NamedTuple, TypeAlias

from desktop_app.domain.level import Level

Point: TypeAlias = tuple[float, float]


class LevelSign(NamedTuple):
    """An outline, the part of it that is filled, and a mark inside."""

    outline: tuple[Point, ...]
    """Corners; empty is the circle around (0.5, 0.5) with radius 0.42."""
    filled: tuple[Point, ...] = ()
    """Corners of the filled part; empty is hollow."""
    dashed: bool = False
    mark: str = ""
    """``!`` or ``?`` in the middle; on a filled ground in the colour of the paper."""


_OCTAGON: Final = (
    (0.31, 0.04), (0.69, 0.04), (0.96, 0.31), (0.96, 0.69),
    (0.69, 0.96), (0.31, 0.96), (0.04, 0.69), (0.04, 0.31),
)  # fmt: skip
_TRIANGLE: Final = ((0.5, 0.08), (0.98, 0.92), (0.02, 0.92))

LEVEL_SIGNS: Final[dict[Level, LevelSign]] = {
    "insufficient": LevelSign((), dashed=True, mark="?"),
    "baseline": LevelSign(()),
    "elevated": LevelSign(
        ((0.5, 0.02), (0.98, 0.5), (0.5, 0.98), (0.02, 0.5)),
        ((0.02, 0.5), (0.98, 0.5), (0.5, 0.98)),
    ),
    "high": LevelSign(_TRIANGLE, _TRIANGLE),
    "acute": LevelSign(_OCTAGON, _OCTAGON, mark="!"),
}
