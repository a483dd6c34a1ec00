"""Revisions of one record, made short."""

from __future__ import annotations

from itertools import count

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RevisionId, WriterId
from desktop_app.domain.merge import RecordState, record_state
from desktop_app.domain.revision import Change, Revision
from tests.domain.histories import CASE, KEY, KIND, RECORD

_nonces = count()


def save(
    changes: dict[str, tuple[Value, tuple[RevisionId, ...]]],
    *,
    form: str = "safety_plan@1",
    by: str = "Jansen",
) -> Revision:
    return Revision(
        case=CASE,
        kind=KIND,
        record=RECORD,
        form=form,
        writer=WriterId("ab" * 16),
        n=1,
        prev=None,
        by=by,
        at=0,
        nonce=f"{next(_nonces):032x}",
        changes={Leaf(leaf): Change(*change) for leaf, change in changes.items()},
    )


def state_of(*revisions: Revision) -> RecordState:
    return record_state(KEY, revisions)
