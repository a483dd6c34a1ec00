"""The hearings that still come, of all cases: those for which sheets are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop_app.app.cases import case_header
from desktop_app.app.hearings import HEARING, hearing_shown
from desktop_app.app.session import Session
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.schema import Text

_BACK: Final = timedelta(days=2)
"""A hearing stays a little longer: its aftercare sheet is made on the day itself."""


@dataclass(frozen=True, slots=True)
class ComingHearing:
    """A hearing, the codename of its case, and its day."""

    key: RecordKey
    code: str
    kind: Text
    day: date | None


def coming(session: Session) -> tuple[ComingHearing, ...]:
    """Return the hearings from two days ago on, the next one first; those without a day last."""
    since = session.today() - _BACK
    found = []
    for summary in session.store.records(HEARING):
        shown = hearing_shown(session, summary.key)
        if shown.status == "cancelled" or (shown.day is not None and shown.day < since):
            continue
        header = case_header(session, summary.key.case)
        code = header.codename if header is not None else ""
        found.append(ComingHearing(summary.key, code, shown.kind, shown.day))
    return tuple(sorted(found, key=lambda one: (one.day or date.max, one.code)))
