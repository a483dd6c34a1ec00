"""Receipts: what became of a contact's bundles here, and what is held here of shared cases."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.session import Session
from desktop_app.bundle.receipt import Answer, Receipt
from desktop_app.domain.ids import CaseId, Digest, KeyId
from desktop_app.store.exchange import BundleIn
from desktop_app.store.exchange import Receipt as StoredReceipt

_SEALED = frozenset({"secret"})
_LAST = "exchange.receipt."


def shared_cases(session: Session, key: KeyId) -> frozenset[CaseId]:
    """Return the cases that went to a contact or came from it: what a receipt may speak of."""
    shared = {head.case for head in session.store.contacts.heads(key)}
    for out in session.store.exchange.out(key):
        shared.update(one.head.case for one in session.store.exchange.carried(out.id))
    for received in session.store.exchange.received(key):
        cases = received.counts.get("cases")
        if isinstance(cases, list):
            shared.update(CaseId(str(case)) for case in cases)
    return frozenset(shared)


def receipt_for(session: Session, key: KeyId, due: Sequence[BundleIn]) -> Receipt:
    """Return the receipt that rides along with whatever goes to ``key``."""
    cases = sorted(shared_cases(session, key))
    sealed = {digest for case in cases for digest, _ in session.store.sealed_lines(case, _SEALED)}
    return Receipt(
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
        heads=tuple(sorted(set(session.store.holdings(cases)))) if cases else (),
        sealed=tuple(sorted(sealed)),
    )


def take_receipt(
    session: Session, key: KeyId, receipt: Receipt, *, number: int = 0, made: int = 0
) -> int:
    """Note what ``key`` says of our bundles and of what it holds; return how many are confirmed.

    An answer counts only for a bundle that went to that contact, with those very bytes. ``number``
    and ``made``: of the bundle that brings it. What one from before the last one says is held is
    out of date and not taken over; a low number from a later day is a contact put back from a
    backup, which is sent again what it lost (``fell_back``).
    """
    confirmed = 0
    for answer in receipt.answers:
        stored = StoredReceipt(answer.outcome, session.at(), answer.reason)
        known = session.store.exchange.set_receipt(
            answer.bundle, stored, contact=key, sums=answer.sums
        )
        if known and answer.outcome == "arrived":
            confirmed += 1
    last_number, last_made, _ = _last(session, key)
    if number >= last_number or made > last_made:
        fallen = session.store.contacts.set_holdings(key, receipt.heads, sealed=receipt.sealed)
        session.store.settings.put(_LAST + key, [number, made, len(fallen)])
    return confirmed


def fell_back(session: Session, key: KeyId) -> int:
    """Return how many chains ``key`` lost by its last receipt: it was put back from a backup."""
    return _last(session, key)[2]


def _last(session: Session, key: KeyId) -> tuple[int, int, int]:
    """Return number and time of the bundle with the last receipt, and how many chains fell back."""
    known = session.store.settings.get(_LAST + key)
    number, made, fallen = known if isinstance(known, list) else (0, 0, 0)
    return int(str(number)), int(str(made)), int(str(fallen))
