"""Receipts: what became of a contact's bundles here, and what is held here of shared cases."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.session import Session
from desktop_app.bundle.receipt import Answer, Receipt
from desktop_app.domain.ids import CaseId, Digest, KeyId
from desktop_app.store.exchange import BundleIn
from desktop_app.store.exchange import Receipt as StoredReceipt

_SEALED = frozenset({"secret"})


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


def take_receipt(session: Session, key: KeyId, receipt: Receipt) -> int:
    """Note what ``key`` says of our bundles and of what it holds; return how many are confirmed.

    An answer counts only for a bundle that went to that contact, with those very bytes.
    """
    confirmed = 0
    for answer in receipt.answers:
        stored = StoredReceipt(answer.outcome, session.at(), answer.reason)
        known = session.store.exchange.set_receipt(
            answer.bundle, stored, contact=key, sums=answer.sums
        )
        if known and answer.outcome == "arrived":
            confirmed += 1
    session.store.contacts.set_holdings(key, receipt.heads, sealed=receipt.sealed)
    return confirmed
