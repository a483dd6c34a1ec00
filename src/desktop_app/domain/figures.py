"""What the evaluation makes of the observations: the figures, described as data.

A figure belongs to an indicator (K01 to K30) and is one line of the table. Which there are, with
titles and bins, stands in the content (``indicators.toml``); how an observation is read from the
records of a case stands in ``domain.indicators``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

FigureKind: TypeAlias = Literal["median", "share", "parts", "choices", "count", "rate"]
"""median of a number · share of yes · parts that add up · choices of which several may hold ·
a number of events · a number per 100 case-months"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    ``parts``: the codes of its answers (a share has ``yes`` and ``no``). ``edges``: the first
    number of each bin of a median, ascending; the last bin is open. ``of``: the part of another
    figure (``k02_outcome.reported``) that its n is, so that the one hides the other. ``national``:
    never by office. ``own``: only among a coordinator's own figures. ``by_event``: one observation
    for each event, dated by it; else one for each case, dated by the day it was opened.
    """

    id: str
    indicator: str
    kind: FigureKind
    parts: tuple[str, ...] = ()
    edges: tuple[int, ...] = ()
    of: str = ""
    national: bool = False
    own: bool = False
    by_event: bool = False


def parents_first(figures: Mapping[str, Figure]) -> list[Figure]:
    """Return the figures so that each comes after the one that its n is a part of."""
    done: dict[str, Figure] = {}

    def take(figure: Figure) -> None:
        parent = figures.get(figure.of.partition(".")[0])
        if parent is not None and parent.id not in done:
            take(parent)
        done.setdefault(figure.id, figure)

    for figure in figures.values():
        take(figure)
    return list(done.values())
