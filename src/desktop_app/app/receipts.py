"""Receipts: what became of a contact's bundles here, and what is held here of shared cases."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from desktop_app.app.handed import note_receipt
from desktop_app.app.session import Session
from desktop_app.bundle.receipt import Answer, Receipt, Since
from desktop_app.domain.canonical import Value
from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, Digest, KeyId
from desktop_app.store.exchange import BundleIn
from desktop_app.store.exchange import Receipt as StoredReceipt
from desktop_app.store.telling import ToTell

_SEALED = frozenset({"secret"})
_LAST = "exchange.receipt."
_ERASED = "exchange.erased."
"""Setting: with whom a case was shared until it was erased here."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A receipt that is to go, and the ``cases`` of which it speaks.

    ``held``: what it says of those that are not erased here.
    """

    receipt: Receipt
    cases: frozenset[CaseId]
    held: Mapping[CaseId, tuple[Head, ...]]
    asked: ToTell


def receipt_for(
    session: Session, key: KeyId, due: Sequence[BundleIn], *, sent: Iterable[CaseId] = ()
) -> Telling:
    """Return the receipt that rides along with whatever goes to ``key``.

    ``sent``: the cases in the same bundle; ``key`` hears that they are held here, too. It speaks of
    what changed since the last bundle that ``key`` confirmed, or of everything.
    """
    asked = session.store.telling.to_tell(key, session.store.writer)
    basis = asked.basis
    cases = asked.cases if basis is not None else session.store.telling.shared(key)
    cases = cases.union(sent)
    erased = [
        head for head in _erased_of(session, key) if basis is None or head.case in asked.cases
    ]
    sealed = session.store.sealed_digests(cases, _SEALED)
    told = cases.union(head.case for head in erased)
    held: dict[CaseId, tuple[Head, ...]] = dict.fromkeys(sorted(cases), ())
    for head in _held_of(session, cases):
        held[head.case] += (head,)
    receipt = Receipt(
        answers=tuple(
            Answer(
                bundle=one.id,
                sums=Digest(one.sums),
                outcome=one.state,
                reason=one.reason,
                at=one.at,
            )
            for one in due
        ),
        heads=tuple(sorted({*chain.from_iterable(held.values()), *erased})),
        sealed=tuple(sorted(sealed)),
        since=None
        if basis is None
        else Since(
            bundle=basis.bundle, cases=tuple(sorted(told)), later=tuple(sorted(basis.later))
        ),
    )
    return Telling(receipt, told, held, asked)


def note_told(session: Session, key: KeyId, bundle: str, telling: Telling) -> None:
    """Note that ``bundle``, which stands among those made here, told what ``telling`` says."""
    session.store.telling.note(
        key,
        telling.asked,
        telling.cases,
        bundle=bundle,
        writer=session.store.writer,
        heads=telling.held,
    )


def _held_of(session: Session, cases: Collection[CaseId]) -> Iterator[Head]:
    return session.store.holdings(sorted(cases)) if cases else iter(())


def remember_shared(session: Session, case: CaseId, contacts: Iterable[KeyId]) -> None:
    """Keep who shared a case that is being erased; it is part of the same transaction."""
    shared = sorted(contacts)
    value: Value = [*shared]
    session.store.settings.put(_ERASED + case, value)
    for key in shared:
        session.store.telling.share(key, [case])


def _erased_of(session: Session, key: KeyId) -> Iterator[Head]:
    """Yield how far the cases went that ``key`` shared and that were erased here.

    They count as held: a contact who reads that they are not would take this vault for one that
    was put back from a backup, and send them for ever.
    """
    for stone in session.store.tombstones():
        if key in shared_with(session, stone.case):
            yield from stone.heads


def shared_with(session: Session, case: CaseId) -> frozenset[KeyId]:
    """Return who shared a case until it was erased here."""
    shared = session.store.settings.get(_ERASED + case)
    return frozenset(KeyId(str(one)) for one in shared) if isinstance(shared, list) else frozenset()


def take_receipt(
    session: Session,
    key: KeyId,
    receipt: Receipt,
    *,
    number: int = 0,
    made: int = 0,
    bundle: str = "",
) -> int:
    """Note what ``key`` says of our bundles and of what it holds; return how many are confirmed.

    An answer counts only for a bundle that went to that contact, with those very bytes, and once:
    it is repeated until the contact reads here that it came. ``number``,
    ``made`` and ``bundle``: of the bundle that brings it. What one from before the last one says
    is held is out of date and not taken over. A low number from a later day, or one that came
    before with another bundle, is a contact put back from a backup, whatever its clock says: it is
    sent again what it lost (``fell_back``). So is one that speaks of some cases alone, building on
    what this vault did not hear last: of the rest it is not known that anything is held.
    """
    confirmed = 0
    for answer in receipt.answers:
        stored = StoredReceipt(answer.outcome, session.at(), answer.reason)
        if not session.store.exchange.set_receipt(
            answer.bundle, stored, contact=key, sums=answer.sums
        ):
            continue
        session.store.audit.note(
            "receipt", session.by, details={"bundle": answer.bundle, "outcome": answer.outcome}
        )
        if answer.outcome == "arrived":
            confirmed += 1
            note_receipt(session, answer.bundle)
    store, last = session.store, _last(session, key)
    put_back = store.exchange.is_used_again(key, number, bundle)
    if number >= last.number or made > last.made or put_back:
        since = receipt.since
        known = since is not None and last.bundle in (since.bundle, *since.later, bundle)
        fallen = store.contacts.set_holdings(
            key,
            receipt.heads,
            sealed=receipt.sealed,
            cases=since.cases if since is not None and known else None,
        )
        store.telling.share(key, {head.case for head in receipt.heads})
        if fallen:
            store.telling.forget(key)
        if fallen or put_back:
            store.exchange.answer_again(key)
        store.settings.put(_LAST + key, [number, made, len(fallen), bundle])
    return confirmed


def fell_back(session: Session, key: KeyId) -> int:
    """Return how many chains ``key`` lost by its last receipt: it was put back from a backup."""
    return _last(session, key).fallen


class _Last(NamedTuple):
    """The bundle with the last receipt of a contact, and how many chains fell back by it."""

    number: int = 0
    made: int = 0
    fallen: int = 0
    bundle: str = ""


def _last(session: Session, key: KeyId) -> _Last:
    match session.store.settings.get(_LAST + key):
        case [int(number), int(made), int(fallen), *rest]:
            return _Last(number, made, fallen, str(rest[0]) if rest else "")
        case _:
            return _Last()
