"""The hearings and prepared talks that still come, of all cases: those that sheets are for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop_app.app.cases import case_header
from desktop_app.app.hearings import HEARING, hearing_shown
from desktop_app.app.preparation_sheet import PREPARATION
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.schema import Text

_BACK: Final = timedelta(days=2)
"""A hearing stays a little longer: its aftercare sheet is made on the day itself."""


@dataclass(frozen=True, slots=True)
class ComingHearing:
    """A hearing or a prepared talk, the codename of its case, and its day."""

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
    found.extend(_talks(session, since))
    return tuple(sorted(found, key=lambda one: (one.day or date.max, one.code)))


def _talks(session: Session, since: date) -> Iterator[ComingHearing]:
    for summary in session.store.records(PREPARATION):
        values = values_of(session, summary.key)
        day = day_of(values, "date_time")
        if text_of(values, "status") == "cancelled" or day is None or day < since:
            continue
        header = case_header(session, summary.key.case)
        form = session.form(PREPARATION)
        kind = answer(form, values, "kind") or form.title
        yield ComingHearing(summary.key, header.codename if header is not None else "", kind, day)
