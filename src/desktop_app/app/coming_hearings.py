"""The hearings and prepared talks that still come, of all cases: those that sheets are for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop_app.app.hearings import HEARING
from desktop_app.app.preparation_sheet import PREPARATION
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.ids import CaseId, Kind, RecordKey
from desktop_app.forms.schema import Text
from desktop_app.store.agenda import Span

_PLAN: Final = Kind("safety_plan")
_DAYS: Final = {HEARING: "starts_at", PREPARATION: "date_time"}
"""Where its day stands, by kind of record."""
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
    """Return the hearings from two days ago on, the next one first; those without a day last.

    Found by their dates, so that those of years back cost nothing.
    """
    since = session.today() - _BACK
    span = Span(since.isoformat(), kinds=tuple(_DAYS), holding=False)
    dated = {one.key: None for one in session.store.lists.agenda(span)}
    unsettled = {one.key: None for one in session.store.unsettled()}
    found = [
        shown
        for key in {**dated, **unsettled}
        if key.kind in _DAYS and (shown := _shown(session, key, since)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.day or date.max, one.code)))


def plans(session: Session) -> tuple[tuple[CaseId, str], ...]:
    """Return the open cases that have a safety plan, with their codenames, by codename."""
    return tuple(session.store.lists.having(_PLAN))


def _shown(session: Session, key: RecordKey, since: date) -> ComingHearing | None:
    """Return a hearing or a talk as lists show it; None where it is over or cancelled."""
    values = values_of(session, key)
    day = day_of(values, _DAYS[key.kind])
    if text_of(values, "status") == "cancelled" or (day is not None and day < since):
        return None
    if day is None and key.kind == PREPARATION:
        return None
    form = session.form(key.kind)
    line = session.store.lists.case(key.case)
    code = line.codename if line is not None else ""
    return ComingHearing(key, code, answer(form, values, "kind") or form.title, day)
