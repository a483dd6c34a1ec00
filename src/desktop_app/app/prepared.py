"""A sheet that is ready: looked at, then printed or saved, then kept in the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, TypeAlias

from desktop_app.app.session import ZONE
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.paper import model
from desktop_app.paper.discretion import Finding
from desktop_app.paper.sheets import Printed
from desktop_app.text import message

What: TypeAlias = Literal[
    "checklist",
    "victim",
    "aftercare",
    "preparation",
    "plan_copy",
    "plan_card",
    "duty_card",
    "week",
]


Language: TypeAlias = model.Language
Size: TypeAlias = model.Size
"""The sizes of paper, for those who may not know how sheets are drawn."""

_A5: Final = (Size.NORMAL, Size.LARGE, Size.CUT)
SIZES: Final[Mapping[What, tuple[Size, ...]]] = {
    "checklist": (Size.NORMAL, Size.LARGE, Size.POCKET),
    "victim": _A5,
    "aftercare": _A5,
    "plan_copy": _A5,
    "preparation": (Size.NORMAL,),
    "plan_card": (Size.NORMAL,),
    "duty_card": (Size.NORMAL,),
    "week": (Size.NORMAL,),
}
"""The sizes in which each sheet comes."""


@dataclass(frozen=True, slots=True)
class Stays:
    """A step of the checklist that stays on the screen: its number and its words."""

    code: str
    label: Text


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sheet ready to be looked at. ``printed`` holds the very bytes that will be printed.

    ``findings`` are what the discretion check says; while one of them stops it, the sheet may be
    neither shown nor printed. ``compared``: with how many values of the case. ``stays``: steps of
    the checklist that apply and are not on paper.
    """

    what: What
    record: RecordKey
    code: str
    serial: int
    size: Size
    language: Language
    destroy_by: datetime
    printed: Printed
    findings: tuple[Finding, ...]
    compared: int = 0
    stays: tuple[Stays, ...] = ()

    @property
    def may_print(self) -> bool:
        """Whether nothing that was found stops it."""
        return not any(finding.stops for finding in self.findings)


def require_size(what: What, size: Size) -> None:
    """Raise UserError unless the sheet comes in ``size``."""
    if size not in SIZES[what]:
        raise UserError(
            message(
                "Printing",
                "This sheet does not come in that size. Choose another size. Nothing was printed.",
            )
        )


def noon_after(day: date) -> datetime:
    """Return noon of the day after ``day``: until then a sheet of that day may exist."""
    return datetime.combine(day + timedelta(days=1), time(12), tzinfo=ZONE)
