"""Where records are: only on this laptop, in a bundle, or confirmed by headquarters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal, TypeAlias

from desktop_app.app.session import ZONE, Session
from desktop_app.app.waiting import waiting
from desktop_app.domain.ids import NO_CASE, RecordKey
from desktop_app.forms.draft import Draft
from desktop_app.store.drafts import SavedDraft
from desktop_app.store.exchange import BundleOut
from desktop_app.text import Day, Message, message

Place: TypeAlias = Literal["laptop", "bundle", "confirmed"]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How far a record as it is now has come. ``bundle`` is the number of its bundle."""

    place: Place
    bundle: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one record has come, as it is said beside it."""

    reach: Literal["draft", "laptop", "bundle", "confirmed"]
    words: Message


@dataclass(frozen=True, slots=True)
class Exchanged:
    """How far what was written here has come, counted in changes.

    ``bundle``: number and day of the last bundle for headquarters, None while there is none.
    ``receipt_on``: day of its last receipt. ``undecided`` counts the decisions that wait.
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


def standing(session: Session, key: RecordKey) -> Standing | None:
    """Return how far a record has come, in a sentence; None for one that nobody wrote yet."""
    kept = session.drafts.load(key)
    if kept is not None:
        words = message("WhereItIs", "Draft, not saved yet")
        if _changed_elsewhere(session, kept):
            words = message(
                "WhereItIs",
                "Draft, not saved yet. Changed elsewhere meanwhile: what you typed stays, and "
                "where both differ you choose after saving.",
            )
        return Standing("draft", words)
    if session.store.summary(key) is None:
        return None
    home = session.store.contacts.pinned()
    saved = Standing("laptop", message("WhereItIs", "Saved, on this laptop only"))
    if home is None or key.case == NO_CASE:
        return saved
    travel = session.store.exchange.travel(key, home.key)
    bundle = travel.bundle
    if travel.confirmed:
        receipt = bundle.receipt if bundle is not None else None
        if receipt is None:
            return Standing("confirmed", message("WhereItIs", "Confirmed by headquarters"))
        words = message("WhereItIs", "Confirmed by headquarters (receipt of %1)")
        return Standing("confirmed", words.fill(Day(_day(receipt.at))))
    if bundle is None:
        return saved
    words = message("WhereItIs", "In bundle %1 (%2), not confirmed yet")
    return Standing("bundle", words.fill(bundle.number, Day(_day(bundle.at))))


def _changed_elsewhere(session: Session, kept: SavedDraft) -> bool:
    """Tell whether answers of a record changed in the store since its form was opened."""
    form, state = session.form_of(kept.key.kind), session.store.state(kept.key)
    if form is None or state is None:
        return False
    draft = Draft.from_json(form, kept.json, random=session.random)
    return bool(draft.changed_elsewhere(state.live()))


def exchanged(session: Session) -> Exchanged:
    """Return how far the changes made in this vault have come."""
    store = session.store
    home = store.contacts.pinned()
    far = store.exchange.travelled(home.key if home is not None else None, store.writer)
    undecided = waiting(session).total()
    if home is None:
        return Exchanged(far.written, 0, 0, None, 0, None, undecided)
    made = [one for one in store.exchange.out(home.key) if not one.astray]
    return Exchanged(
        far.unsent,
        (session.today() - _day(far.oldest)).days if far.oldest is not None else 0,
        max(0, far.written - far.unsent - far.confirmed),
        (made[0].number, _day(made[0].at)) if made else None,
        far.confirmed,
        _receipt_day(made),
        undecided,
    )


def _receipt_day(made: list[BundleOut]) -> date | None:
    days = [_day(one.receipt.at) for one in made if one.receipt is not None]
    return max(days, default=None)


def _day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()
