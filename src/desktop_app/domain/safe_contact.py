"""Whether this is a moment at which the victim may be reached.

The week grid of a safety plan (SP1) holds half hours of local time; outside it contact is for
emergencies only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

DAYS: Final = 7
HALF_HOURS: Final = 48


def in_safe_window(grid: Sequence[str], local: datetime) -> bool | None:
    """Tell whether ``local`` lies in the grid; None when no half hour of it is marked.

    ``grid``: seven strings of 48 characters ``0`` or ``1``, Monday first. ``local``: wall time
    where the victim lives.
    """
    if len(grid) != DAYS or not any("1" in day for day in grid):
        return None
    slot = local.hour * 2 + local.minute // 30
    return grid[local.weekday()][slot : slot + 1] == "1"
