"""Erasures travel as news: who shared a case hears that it was erased, and decides for itself.

Nothing is erased by an import. What a contact says becomes a proposal in the retention list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop_app.app.receipts import shared_with
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, KeyId, is_name, is_uuid

_NEWS: Final = "retention.elsewhere."


@dataclass(frozen=True, slots=True)
class ErasedElsewhere:
    """A contact erased a case that is here. ``at``: UTC milliseconds, by the contact's clock."""

    case: CaseId
    contact: str
    at: int
    ground: str


def lines_for(session: Session, key: KeyId) -> tuple[bytes, ...]:
    """Return the tombstones of the cases that ``key`` shared, as they travel."""
    return tuple(
        encode(
            {
                "at": stone.at,
                "by": stone.by,
                "case": stone.case,
                "ground": stone.ground,
                "heads": [head.to_value() for head in sorted(stone.heads)],
            }
        )
        for stone in session.store.tombstones()
        if key in shared_with(session, stone.case)
    )


def take(session: Session, contact: str, lines: Iterable[bytes]) -> int:
    """Note what ``contact`` says it erased, of the cases that are here; return how many.

    A line that is not of the known form is left out: it changes nothing in any case.
    """
    noted = 0
    for line in lines:
        told = json.loads(line)
        case, at, ground = told.get("case"), told.get("at"), told.get("ground")
        known = isinstance(case, str) and is_uuid(case) and session.store.heads(CaseId(case))
        if known and type(at) is int and isinstance(ground, str) and is_name(ground):
            value: Value = {"contact": contact, "at": at, "ground": ground}
            session.store.settings.put(_NEWS + case, value)
            noted += 1
    return noted


def erased_elsewhere(session: Session) -> tuple[ErasedElsewhere, ...]:
    """Return the cases here of which a contact said that it erased them."""
    found = []
    for name, value in session.store.settings.all(_NEWS).items():
        match value:
            case {"contact": str(contact), "at": int(at), "ground": str(ground)}:
                found.append(ErasedElsewhere(CaseId(name[len(_NEWS) :]), contact, at, ground))
    return tuple(found)
