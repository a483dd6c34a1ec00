"""One entry of the timeline of a case, and what reads the records that make them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypeAlias

from desktop_app.app.session import Session
from desktop_app.app.whereabouts import Whereabouts
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.text import Words

Area: TypeAlias = Literal["contact", "process", "safety"]
Sign: TypeAlias = Literal[
    "hearing",
    "interview",
    "custody",
    "term",
    "moment",
    "step",
    "measure",
    "tested",
    "failed",
    "level",
    "plan",
    "review",
    "incident",
    "number",
    "told",
    "contact",
    "note",
    "agreement",
    "handover",
    "sheet",
    "case",
]
Values: TypeAlias = Mapping[Leaf, Value]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. ``detail`` are parts to be joined. ``serious``: it wants a person's attention.

    ``where`` tells where the record is; None for what is still to come. ``part`` tells entries of
    one record with the same sign apart: a version, a row.
    """

    key: RecordKey
    day: date
    at: time | None
    sign: Sign
    area: Area
    what: Words
    detail: tuple[Words, ...]
    ahead: bool
    serious: bool = False
    where: Whereabouts | None = None
    part: str = ""


class CaseReader:
    """Reads the records of one case, of each kind the few leaves that are needed."""

    def __init__(self, session: Session, case: CaseId) -> None:
        self.session = session
        self.case = case
        self.today = session.today()

    def values(self, kind: Kind, *leaves: str) -> Iterator[tuple[RecordKey, Values]]:
        """Yield the records of a kind that were not withdrawn, with some of their answers."""
        found = self.session.store.values(kind, [Leaf(one) for one in leaves], case=self.case)
        yield from found.items()

    def ahead(self, day: date) -> bool:
        """Tell whether ``day`` is still to come."""
        return day > self.today


def parts(*found: Words | None) -> tuple[Words, ...]:
    """Return the parts of a detail that are there."""
    return tuple(one for one in found if one is not None)
