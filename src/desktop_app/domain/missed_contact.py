"""Whether the missed-contact rule of a safety plan (SP1) is reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Try:
    """A contact with the victim, at an aware moment. ``reached``: they were spoken to."""

    at: datetime
    reached: bool


def is_reached(
    tries: Iterable[Try], now: datetime, *, attempts: int | None, hours: int | None
) -> bool:
    """Tell whether nobody was reached as agreed: ``attempts`` times, or for ``hours``.

    What came before the last contact that succeeded does not count. None: that is not agreed.
    """
    failed: list[Try] = []
    for one in sorted(tries, key=lambda one: one.at):
        failed = [] if one.reached else [*failed, one]
    if not failed:
        return False
    if attempts is not None and len(failed) >= attempts:
        return True
    return hours is not None and now - failed[0].at >= timedelta(hours=hours)
