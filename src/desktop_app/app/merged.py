"""What came in and was joined by itself: told for information, nobody has to choose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from desktop_app.app.cases import codenames
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, KeyId, Kind
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.merged import Merged, merged_since
from desktop_app.text import Message, message

_MOST: Final = 5_000
"""Changes in one bundle beyond which nothing is told: a first take-over is read in the cases."""
_LINES: Final = 200
_DAYS: Final = 14


@dataclass(frozen=True, slots=True)
class MergedShown:
    """One case of one bundle. ``both``: somewhere changes of both sides were taken over."""

    bundle: str
    case: CaseId
    codename: str
    sender: str
    at: datetime
    both: bool
    parts: tuple[Message, ...]


def kept(session: Session, before: int, sender: KeyId, arrivals: Arrivals) -> list[Value]:
    """Return what is kept with a bundle that came in; part of the import's transaction."""
    if not arrivals.revisions or arrivals.revisions > _MOST:
        return []
    found = merged_since(session.store.database, before, sender)
    return [[one.case, one.kind, one.new, one.changed, one.both] for one in found[:_LINES]]


def merged(session: Session) -> tuple[MergedShown, ...]:
    """Return what was joined in the last two weeks, the last first."""
    since = session.at() - int(timedelta(days=_DAYS).total_seconds() * 1000)
    names = {case: codename for case, codename, _ in codenames(session)}
    senders = {one.key: one.name for one in session.store.contacts.all()}
    found: list[MergedShown] = []
    for bundle in session.store.exchange.received():
        if bundle.at < since:
            continue
        cases: dict[CaseId, list[Merged]] = {}
        for one in _read(bundle.counts.get("merged")):
            cases.setdefault(one.case, []).append(one)
        found += [
            MergedShown(
                bundle.id,
                case,
                names[case],
                senders.get(bundle.sender, ""),
                datetime.fromtimestamp(bundle.at / 1000, tz=UTC),
                any(one.both for one in some),
                tuple(_said(session, one) for one in sorted(some, key=lambda one: -one.both)),
            )
            for case, some in cases.items()
            if case in names
        ]
    return tuple(found)


def _read(value: Value) -> list[Merged]:
    found = []
    for line in value if isinstance(value, list) else ():
        match line:
            case [str(case), str(kind), int(new), int(changed), int(both)]:
                found.append(Merged(CaseId(case), Kind(kind), new, changed, both))
    return found


def _said(session: Session, one: Merged) -> Message:
    form = session.form_of(one.kind)
    title = form.title if form is not None else message("Export", "other records")
    n = one.new + one.changed
    if one.both:
        return message("Conflicts", "%1: both taken over").fill(title)
    if one.changed:
        return message("Conflicts", "%1: %2").fill(title, message("Conflicts", "%n changed", "", n))
    return message("Conflicts", "%1: %2").fill(title, message("Conflicts", "%n new", "", n))
