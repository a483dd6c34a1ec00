"""The receipts given and received: what became of which bundle, and how far each case is held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import Literal, TypeAlias

from desktop_app.app.bundle_history import refusal_words
from desktop_app.app.cases import codenames
from desktop_app.app.session import Session
from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from desktop_app.store.exchange import BundleIn, BundleOut, Fate
from desktop_app.text import Message, message

Side: TypeAlias = Literal["received", "given", "due"]
"""From a contact, to a contact, or to go along with the next bundle to it."""


@dataclass(frozen=True, slots=True)
class ReceiptShown:
    """What one receipt says of one bundle.

    ``bundle`` and ``bundle_at``: number of that bundle, and when it was made or came. ``at``: when
    the receipt was read here, or the bundle made that it rode in (``carrier``); None while it is
    due. ``cases`` and ``changes``: how much was in the bundle.
    """

    id: str
    side: Side
    contact: str
    key: KeyId
    bundle: int
    bundle_at: datetime
    fate: Fate
    reason: str
    at: datetime | None
    carrier: int | None
    cases: tuple[CaseId, ...]
    changes: int

    def said(self) -> Message:
        """Return in words what became of the bundle."""
        if self.fate == "refused":
            return message("Receipts", "refused: %1").fill(refusal_words(self.reason))
        if self.fate == "held":
            return message("Receipts", "held, waits for a choice")
        return message("Receipts", "arrived")


@dataclass(frozen=True, slots=True)
class HeadShown:
    """How far one chain of a case is held: ``n`` changes, the last of them ``id``.

    ``n`` is None where what a receipt said is not kept: an older version of Waymark gave it.
    ``author``: whose laptop wrote it, "" for one that is not known. ``carried``: how far it went in
    the bundle, None where that is not known.
    """

    case: CaseId
    codename: str
    author: str
    n: int | None
    id: RevisionId | None
    carried: int | None


def receipts(session: Session) -> tuple[ReceiptShown, ...]:
    """Return every receipt, those that are due first, then the last one first."""
    exchange = session.store.exchange
    names = {one.key: one.name for one in session.store.contacts.all()}
    found = [
        _received(one, names.get(one.contact, ""), session)
        for one in exchange.out()
        if one.receipt is not None
    ]
    carriers = session.store.telling.carriers()
    for came in exchange.received():
        if came.parts == ("receipt",) and not came.receipted:
            continue  # what held nothing but a receipt needs none
        found.append(_given(came, names.get(came.sender, ""), carriers.get((came.sender, came.id))))
    return tuple(sorted(found, key=_order, reverse=True))


def _order(one: ReceiptShown) -> tuple[bool, datetime]:
    return one.at is None, one.at or one.bundle_at


def _received(out: BundleOut, name: str, session: Session) -> ReceiptShown:
    receipt = out.receipt
    if receipt is None:
        raise ValueError("no receipt came for it")
    carried = session.store.exchange.carried(out.id)
    return ReceiptShown(
        out.id,
        "received",
        name,
        out.contact,
        out.number,
        _utc(out.at),
        receipt.fate,
        receipt.reason,
        _utc(receipt.at),
        None,
        tuple(dict.fromkeys(one.head.case for one in carried)),
        _count(out.counts.get("revisions")),
    )


def _given(came: BundleIn, name: str, carrier: tuple[int, int] | None) -> ReceiptShown:
    cases = came.counts.get("cases")
    return ReceiptShown(
        came.id,
        "due" if carrier is None else "given",
        name,
        came.sender,
        came.number,
        _utc(came.at),
        came.state,
        came.reason,
        None if carrier is None else _utc(carrier[1]),
        None if carrier is None else carrier[0],
        tuple(CaseId(str(case)) for case in cases) if isinstance(cases, list) else (),
        _count(came.counts.get("revisions")),
    )


def heads_of(session: Session, one: ReceiptShown) -> tuple[HeadShown, ...]:
    """Return how far the cases of a bundle are held: at the contact by its last word, or here.

    Of a receipt received, each chain that the bundle carried stands beside what the contact holds.
    Of one that was given it is what that receipt said, of one that is due what is held here now.
    """
    names = {case: codename for case, codename, _ in codenames(session)}
    authors = _authors(session, one.cases)
    held: dict[tuple[CaseId, WriterId], Head] = {}
    known, unkept = _known(session, one)
    for head in known:
        place = (head.case, head.writer)
        if place not in held or held[place].n < head.n:
            held[place] = head
    carried: dict[tuple[CaseId, WriterId], int] = {}
    if one.side == "received":
        for part in session.store.exchange.carried(one.id):
            place = (part.head.case, part.head.writer)
            carried[place] = max(carried.get(place, 0), part.head.n)
    places = dict.fromkeys([*carried, *(() if one.side == "received" else held)])
    found = [
        HeadShown(
            case,
            names.get(case, case[:8].upper()),
            authors.get(writer, ""),
            held[case, writer].n if (case, writer) in held else 0,
            held[case, writer].id if (case, writer) in held else None,
            carried.get((case, writer)),
        )
        for case, writer in places
    ]
    found += [
        HeadShown(case, names.get(case, case[:8].upper()), "", None, None, None) for case in unkept
    ]
    return tuple(sorted(found, key=lambda shown: (shown.codename, shown.author, -(shown.n or 0))))


def _known(session: Session, one: ReceiptShown) -> tuple[Iterable[Head], tuple[CaseId, ...]]:
    """Return the heads of which a receipt speaks, and the cases of which they are not kept."""
    if not one.cases:
        return (), ()
    if one.side == "received":
        return session.store.contacts.heads(one.key, one.cases), ()
    if one.carrier is None:
        return session.store.holdings(sorted(one.cases)), ()
    said = session.store.telling.said(one.key, one.carrier, one.cases)
    return chain.from_iterable(said.values()), tuple(case for case in one.cases if case not in said)


def _authors(session: Session, cases: tuple[CaseId, ...]) -> dict[WriterId, str]:
    names = {one.key: one.name for one in session.store.contacts.all()}
    names[session.keys.device.id] = session.owner.name
    heads = session.store.heads(*cases) if cases else []
    return {one.head.writer: names.get(one.key, "") for one in heads}


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)
