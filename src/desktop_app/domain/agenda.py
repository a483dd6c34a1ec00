"""What has to happen when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal, TypeAlias

from desktop_app.domain.ids import Leaf, RecordKey

Role: TypeAlias = Literal["due", "review", "expires", "appointment"]
AHEAD_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One date of one record. ``certain`` is False while the date is in conflict or incomplete.

    ``clock`` names the term of which it is the end; empty where the date itself was typed.
    """

    key: RecordKey
    leaf: Leaf
    day: date
    at: time | None
    role: Role
    who: str
    done: bool
    certain: bool = True
    clock: str = ""
