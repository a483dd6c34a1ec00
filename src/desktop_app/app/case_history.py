"""Every save in a case, with what stood there before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.app.measures import MEASURE
from desktop_app.app.records import LeafChange, history, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.titles import of_measure, of_record
from desktop_app.app.wording import worded
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Words, message


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One answer before and after, in words; None where there was none."""

    label: Words
    before: Words | None
    after: Words | None


@dataclass(frozen=True, slots=True)
class CaseSave:
    """One save of one record. ``at`` is wall time; ``first``: the record was made by it."""

    key: RecordKey
    number: int
    at: datetime
    by: str
    kind: Words
    title: Words
    changes: tuple[ChangeShown, ...]
    first: bool

    @property
    def id(self) -> str:
        """A key of this save that lists can use: kind, record and number."""
        return f"{self.key.kind}:{self.key.record}:{self.number}"


def case_history(session: Session, case: CaseId) -> tuple[CaseSave, ...]:
    """Return every save in a case, the last one first, withdrawn records among them."""
    saves = []
    for summary in session.store.records(case=case, hidden=True):
        form = session.form_of(summary.key.kind)
        if form is None:
            kind: Words = message("CaseHistory", "A record of a newer version of the program")
            title: Words = kind
        else:
            kind = form.title
            values = values_of(session, summary.key)
            title = (
                of_measure(session, values)
                if summary.key.kind == MEASURE
                else of_record(form, values)
            )
        entries = history(session, summary.key)
        for number, entry in enumerate(reversed(entries)):
            saves.append(
                CaseSave(
                    summary.key,
                    number,
                    entry.at.astimezone(ZONE),
                    entry.by,
                    kind,
                    title,
                    tuple(
                        _shown(session, summary.key, one)
                        for one in entry.changes
                        if one.before != one.after
                    ),
                    first=number == 0,
                )
            )
    return tuple(sorted(saves, key=lambda one: (one.at, one.number), reverse=True))


def _shown(session: Session, key: RecordKey, change: LeafChange) -> ChangeShown:
    form = session.form_of(key.kind)
    label: Words = change.label or message("CaseHistory", "Kept by the program")
    if change.secret:
        masked = message("CaseHistory", "shielded")
        return ChangeShown(label, masked if change.before is not None else None, masked)
    if form is None or form.resolve(change.leaf) is None:
        return ChangeShown(label, None, None)
    return ChangeShown(
        label,
        None if change.before is None else worded(form, change.leaf, change.before),
        None if change.after is None else worded(form, change.leaf, change.after),
    )
