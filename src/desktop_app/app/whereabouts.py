"""Where records are: only on this laptop, in a bundle, or confirmed by headquarters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal, TypeAlias

from desktop_app.app.session import ZONE, Session
from desktop_app.domain.ids import NO_CASE, CaseId, RecordKey
from desktop_app.store.exchange import BundleOut

Place: TypeAlias = Literal["laptop", "bundle", "confirmed"]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How far a record as it is now has come. ``bundle`` is the number of its bundle."""

    place: Place
    bundle: int | None = None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """How far what was written here has come, counted in changes.

    ``bundle``: number and day of the last bundle for headquarters, None while there is none.
    ``receipt_on``: day of its last receipt. ``undecided`` counts records that wait for a choice.
    """

    only_here: int
    oldest_days: int
    in_bundle: int
    bundle: tuple[int, date] | None
    confirmed: int
    receipt_on: date | None
    undecided: int


def whereabouts(session: Session, keys: Iterable[RecordKey]) -> dict[RecordKey, Whereabouts]:
    """Return where each of ``keys`` is, on its way to the pinned headquarters."""
    home = session.store.contacts.pinned()
    if home is None:
        return {key: Whereabouts("laptop") for key in keys}
    found = {}
    for key in keys:
        travel = session.store.exchange.travel(key, home.key)
        number = travel.bundle.number if travel.bundle is not None else None
        if travel.confirmed:
            found[key] = Whereabouts("confirmed", number)
        else:
            found[key] = Whereabouts("laptop" if number is None else "bundle", number)
    return found


def exchanged(session: Session) -> Exchanged:
    """Return how far the changes made in this vault have come."""
    store = session.store
    own = [
        signed.head
        for signed in store.heads()
        if signed.head.writer == store.writer and signed.head.case != NO_CASE
    ]
    written: dict[CaseId, int] = {}
    for head in own:
        written[head.case] = max(written.get(head.case, 0), head.n)
    total = sum(written.values())
    undecided = sum(one.conflicts > 0 for one in store.unsettled())
    home = store.contacts.pinned()
    if home is None:
        return Exchanged(total, 0, 0, None, 0, None, undecided)
    only_here, oldest = store.exchange.unsent(home.key, store.writer)
    held = {
        head.case: head.n for head in store.contacts.heads(home.key) if head.writer == store.writer
    }
    confirmed = sum(min(n, held.get(case, 0)) for case, n in written.items())
    made = [one for one in store.exchange.out(home.key) if one.state != "lost"]
    return Exchanged(
        only_here,
        (session.today() - _day(oldest)).days if oldest is not None else 0,
        max(0, total - only_here - confirmed),
        (made[0].number, _day(made[0].at)) if made else None,
        confirmed,
        _receipt_day(made),
        undecided,
    )


def _receipt_day(made: list[BundleOut]) -> date | None:
    days = [_day(one.receipt.at) for one in made if one.receipt is not None]
    return max(days, default=None)


def _day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()
