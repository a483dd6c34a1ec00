"""The office: own duty numbers and standing facts; one record of the vault, in no case bundle."""

from __future__ import annotations

from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.ids import NO_CASE, Kind, RecordKey, derived_id

OFFICE: Final = Kind("office")


def office_key(session: Session) -> RecordKey:
    """Return the record of the office: the one that is there, else the one that will be made."""
    known = session.store.records(OFFICE)
    if known:
        return known[0].key
    return RecordKey(NO_CASE, OFFICE, derived_id("office", session.vault.id))
