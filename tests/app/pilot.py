"""Invented cases of the pilot, appended below the use cases: for tests of the evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey, new_uuid
from desktop_app.domain.revision import Change
from desktop_app.store.saving import NewRevision

Record = tuple[str, Mapping[str, Value]]


def put(session: Session, several: Iterable[Iterable[Record]]) -> list[CaseId]:
    """Save a case for each list of records (kind, values by leaf); return them."""
    made, new = [], []
    for records in several:
        case = CaseId(new_uuid(session.random))
        made.append(case)
        for kind, values in records:
            key = RecordKey(case, Kind(kind), RecordId(new_uuid(session.random)))
            changes = {Leaf(leaf): Change(value) for leaf, value in values.items()}
            new.append(NewRevision(key, session.form(kind).name, changes, session.by, session.at()))
    if new:
        session.store.append(new, signer=session.signer)
    return made


def case(number: int, **values: Value) -> list[Record]:
    """Return the record of a case opened in the first half of 2026, with ``values``."""
    opened: dict[str, Value] = {
        "codename": f"PROEF {number}",
        "status": "open",
        "opened_on": f"2026-0{1 + number % 6}-1{number % 10}",
        "first_contact_on": f"2026-0{1 + number % 6}-1{number % 10}",
    }
    return [("case", opened | values)]
