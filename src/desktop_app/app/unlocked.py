"""Where a person was when the vault was locked, so that unlocking leads back there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, RecordId, RecordKey
from desktop_app.store.drafts import SavedDraft

_LEFT: Final = "window.left"
_NOWHERE: Final = "nowhere"


@dataclass(frozen=True, slots=True)
class Spot:
    """A record, a question of it (a leaf, or empty), and the cursor in the answer."""

    key: RecordKey
    leaf: str = ""
    cursor: int = 0


def leave(session: Session, spot: Spot | None) -> None:
    """Keep where the person is, inside the vault; None: at no record."""
    value: Value = _NOWHERE
    if spot is not None:
        value = {
            "case": spot.key.case,
            "kind": spot.key.kind,
            "record": spot.key.record,
            "leaf": spot.leaf,
            "cursor": spot.cursor,
        }
    session.store.settings.put(_LEFT, value)


def returning(session: Session) -> Spot | None:
    """Return where the person was, once; a draft knows field and cursor better.

    A killed process left no word: then the person was where the last draft was typed.
    """
    left = session.store.settings.get(_LEFT)
    session.store.settings.put(_LEFT, None)
    match left:
        case None:
            drafts = session.drafts.all()
            return _of_draft(drafts[0]) if drafts else None
        case {
            "case": str(case),
            "kind": str(kind),
            "record": str(record),
            "leaf": str(leaf),
            "cursor": int(cursor),
        }:
            key = RecordKey(CaseId(case), Kind(kind), RecordId(record))
            kept = session.drafts.load(key)
            if kept is not None and kept.place.field:
                return _of_draft(kept)
            return Spot(key, leaf, cursor)
        case _:
            return None


def _of_draft(draft: SavedDraft) -> Spot:
    return Spot(draft.key, draft.place.field, draft.place.cursor)
