"""Receipts say what arrived and what is held; they count only from the addressee."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import cases, contacts, exporting, importing, receipts, records, trail
from desktop_app.app.exporting import Exported
from desktop_app.app.session import Session
from desktop_app.bundle.receipt import Answer, Receipt, Since
from desktop_app.domain.ids import CaseId, Digest, KeyId
from tests.app.conftest import Clock


@pytest.fixture
def quarters(make_vault) -> Session:  # type: ignore[no-untyped-def]
    return make_vault("hoofdkwartier", "headquarters")


@pytest.fixture
def sent(session: Session, quarters: Session, tmp_path: Path) -> Exported:
    """Return a bundle with one case that headquarters imported."""
    for one, other, role in (
        (session, quarters, "headquarters"),
        (quarters, session, "coordinator"),
    ):
        added = contacts.add_card(one, contacts.own_card(other), role=role)
        groups = contacts.own_fingerprint(other)
        contacts.verify(one, added.contact.key, " ".join(group.digits for group in groups))
    case, _ = cases.open_case(session, "KLAPROOS")
    made = exporting.export(
        session, contacts.find_contact(session, "hoofdkwartier"), [case], folder=tmp_path
    )
    importing.import_file(quarters, made.path)
    return made


def key_of(session: Session) -> KeyId:
    return session.keys.device.id


def without_heads(receipt: Receipt) -> Receipt:
    return Receipt(answers=receipt.answers, heads=(), sealed=())


def only_case(session: Session) -> CaseId:
    (one,) = session.store.cases()
    return one.case


def test_a_receipt_answers_what_is_due_and_names_only_shared_cases(
    session: Session, quarters: Session, sent: Exported
) -> None:
    shared = only_case(quarters)
    cases.open_case(quarters, "ZONDER DEEL")
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    assert [(one.bundle, one.outcome) for one in receipt.answers] == [(sent.bundle, "arrived")]
    assert {head.case for head in receipt.heads} == {shared}
    assert sum(head.n for head in receipt.heads) == sent.revisions


def test_a_receipt_for_a_stranger_names_nothing(quarters: Session, sent: Exported) -> None:
    receipt = receipts.receipt_for(quarters, KeyId("ab" * 32), []).receipt
    assert (receipt.answers, receipt.heads, receipt.sealed) == ((), (), ())


def test_a_receipt_confirms_the_bundle_and_what_is_held(
    session: Session, quarters: Session, sent: Exported
) -> None:
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    assert receipts.take_receipt(session, key_of(quarters), receipt) == 1
    (out,) = session.store.exchange.out()
    assert out.receipt is not None
    assert out.receipt.fate == "arrived"
    case = only_case(session)
    held = session.store.contacts.heads(key_of(quarters), [case])
    assert session.store.missing([case], held) == []


def test_what_was_written_after_the_bundle_is_still_missing_there(
    session: Session, quarters: Session, sent: Exported
) -> None:
    case = only_case(session)
    records.change(session, cases.case_key(case), {"backup": "VC-2"})
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipts.take_receipt(
        session, key_of(quarters), receipts.receipt_for(quarters, key_of(session), due).receipt
    )
    held = session.store.contacts.heads(key_of(quarters), [case])
    assert [piece.count for piece in session.store.missing([case], held)] == [1]


def test_an_answer_about_other_bytes_confirms_nothing(
    session: Session, quarters: Session, sent: Exported
) -> None:
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    body = {one: getattr(receipt.answers[0], one) for one in ("bundle", "outcome", "at")}
    other = type(receipt.answers[0])(**body, sums=Digest("0" * 64))
    altered = type(receipt)(answers=(other,), heads=receipt.heads, sealed=())
    assert receipts.take_receipt(session, key_of(quarters), altered) == 0
    assert session.store.exchange.out()[0].receipt is None


def test_an_answer_from_somebody_else_confirms_nothing(
    session: Session,
    quarters: Session,
    sent: Exported,
    make_vault,  # type: ignore[no-untyped-def]
) -> None:
    third = make_vault("west-1", "deputy")
    contacts.add_card(session, contacts.own_card(third), role="deputy")
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    assert receipts.take_receipt(session, key_of(third), receipt) == 0
    assert session.store.exchange.out()[0].receipt is None


def test_a_refusal_is_noted_with_its_reason_and_confirms_nothing(
    session: Session, quarters: Session, sent: Exported
) -> None:
    due = quarters.store.exchange.unreceipted(key_of(session))
    refused = [replace(one, state="refused", reason="malformed") for one in due]
    receipt = receipts.receipt_for(quarters, key_of(session), refused).receipt
    assert receipts.take_receipt(session, key_of(quarters), receipt) == 0
    fate = session.store.exchange.out()[0].receipt
    assert fate is not None
    assert (fate.fate, fate.reason) == ("refused", "malformed")


def test_a_receipt_rides_along_once(
    session: Session, quarters: Session, sent: Exported, tmp_path: Path
) -> None:
    back = contacts.find_contact(quarters, "oost-2")
    exporting.export(quarters, back, [], folder=tmp_path)
    assert quarters.store.exchange.unreceipted(key_of(session)) == []


def test_a_receipt_that_vanished_is_repeated_until_its_addressee_shows_that_it_came(
    session: Session, quarters: Session, sent: Exported, tmp_path: Path
) -> None:
    key, back = key_of(session), contacts.find_contact(quarters, "oost-2")
    exporting.export(quarters, back, [], folder=tmp_path)  # a stick that nobody ever saw again
    assert session.store.exchange.out()[0].receipt is None
    plan = exporting.plan_export(quarters, back)
    assert (plan.receipts, plan.repeated) == (0, 1)
    again = exporting.export(quarters, back, [], folder=tmp_path)
    assert importing.import_file(session, again.path).confirmed == 1
    to = contacts.find_contact(session, "hoofdkwartier")
    more, _ = cases.open_case(session, "IRIS")
    shows = exporting.export(session, to, [more], folder=tmp_path)
    importing.import_file(quarters, shows.path)
    due = quarters.store.exchange.unanswered(key)
    assert [one.id for one in due] == [shows.bundle], "one of the two that carried it came"


def test_a_receipt_that_is_repeated_changes_nothing(
    session: Session, quarters: Session, sent: Exported, clock: Clock
) -> None:
    key, due = key_of(quarters), quarters.store.exchange.unanswered(key_of(session))
    refused = [replace(one, state="refused", reason="malformed") for one in due]
    for one in (refused, due):
        receipt = receipts.receipt_for(quarters, key_of(session), one).receipt
        receipts.take_receipt(session, key, receipt)
        before = session.store.exchange.out()
        clock.move(days=1)
        assert receipts.take_receipt(session, key, receipt) == 0
        assert session.store.exchange.out() == before
    assert [one.event for one in trail.lines(session)].count("receipt") == 2


def test_a_contact_put_back_from_a_backup_gets_all_receipts_again(
    session: Session, quarters: Session, sent: Exported, tmp_path: Path
) -> None:
    key, back = key_of(session), contacts.find_contact(quarters, "oost-2")
    exporting.export(quarters, back, [], folder=tmp_path)
    (made,) = quarters.store.exchange.out()
    answer = Answer(bundle=made.id, sums=Digest(made.sums), outcome="arrived", at=1)
    held = tuple(quarters.store.contacts.heads(key))
    arrived = Receipt(answers=(answer,), heads=held, sealed=())
    receipts.take_receipt(quarters, key, arrived, number=2, made=2, bundle="22" * 16)
    assert quarters.store.exchange.unanswered(key) == []
    back_again = Receipt(answers=(), heads=held, sealed=())
    receipts.take_receipt(quarters, key, back_again, number=1, made=3, bundle="33" * 16)
    assert [one.id for one in quarters.store.exchange.unreceipted(key)] == [sent.bundle]


def test_an_old_receipt_that_comes_late_takes_nothing_back(
    session: Session, quarters: Session, sent: Exported
) -> None:
    key = key_of(quarters)
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    old = receipts.receipt_for(
        quarters, key_of(session), [replace(one, state="held", reason="erased") for one in due]
    ).receipt
    receipts.take_receipt(session, key, receipt, number=5, made=1000)
    receipts.take_receipt(session, key, without_heads(old), number=4, made=900)
    fate = session.store.exchange.out()[0].receipt
    assert fate is not None
    assert fate.fate == "arrived"
    assert tuple(session.store.contacts.heads(key)) == receipt.heads
    assert receipts.fell_back(session, key) == 0


def test_a_contact_put_back_from_a_backup_is_sent_again_what_it_lost_and_that_is_said(
    session: Session, quarters: Session, sent: Exported
) -> None:
    key = key_of(quarters)
    due = quarters.store.exchange.unreceipted(key_of(session))
    receipt = receipts.receipt_for(quarters, key_of(session), due).receipt
    contact = contacts.find_contact(session, "hoofdkwartier")
    receipts.take_receipt(session, key, receipt, number=5, made=1000)
    (offer,) = exporting.plan_export(session, contact).offers
    assert (offer.standing, offer.receipt) == ("confirmed", session.now())
    receipts.take_receipt(session, key, without_heads(receipt), number=2, made=2000)
    plan = exporting.plan_export(session, contact)
    assert plan.fell_back == 1
    assert (plan.offers[0].new, plan.offers[0].again) == (0, sent.revisions)


def test_a_receipt_speaks_of_what_changed_since_the_bundle_that_was_confirmed(
    session: Session, quarters: Session, sent: Exported, tmp_path: Path
) -> None:
    """``sent`` told of its case; once it is confirmed, only what comes after needs to be told."""
    first, key = only_case(session), key_of(quarters)
    whole = receipts.receipt_for(session, key, []).receipt
    assert (whole.since, {head.case for head in whole.heads}) == (None, {first})
    back = contacts.find_contact(quarters, "oost-2")
    importing.import_file(session, exporting.export(quarters, back, [], folder=tmp_path).path)
    nothing = receipts.receipt_for(session, key, []).receipt
    assert nothing.since is not None
    assert (nothing.since.bundle, nothing.since.cases, nothing.heads) == (sent.bundle, (), ())
    second, _ = cases.open_case(session, "IRIS")
    to = contacts.find_contact(session, "hoofdkwartier")
    more = exporting.export(session, to, [second], folder=tmp_path)
    records.change(session, cases.case_key(first), {"backup": "VC-2"})
    both = receipts.receipt_for(session, key, []).receipt
    assert both.since is not None
    assert (set(both.since.cases), both.since.later) == ({first, second}, (more.bundle,))
    importing.import_file(quarters, more.path)
    held = set(quarters.store.contacts.heads(key_of(session)))
    assert held == {*whole.heads, *session.store.holdings([second])}


def test_a_vault_that_writes_as_a_new_writer_tells_everything_again(
    session: Session, quarters: Session, sent: Exported, tmp_path: Path
) -> None:
    back = contacts.find_contact(quarters, "oost-2")
    importing.import_file(session, exporting.export(quarters, back, [], folder=tmp_path).path)
    session.store.renew_writer()
    receipt = receipts.receipt_for(session, key_of(quarters), []).receipt
    assert (receipt.since, len(receipt.heads)) == (None, 1)


def test_what_builds_on_a_receipt_that_was_not_heard_says_nothing_of_other_cases(
    session: Session, quarters: Session, sent: Exported
) -> None:
    key = key_of(quarters)
    whole = receipts.receipt_for(quarters, key_of(session), []).receipt
    receipts.take_receipt(session, key, whole, number=1, made=1, bundle="11" * 16)
    since = Since(bundle="22" * 16, cases=(), later=())
    part = Receipt(answers=(), heads=(), sealed=(), since=since)
    receipts.take_receipt(session, key, part, number=2, made=2, bundle="33" * 16)
    assert list(session.store.contacts.heads(key)) == []
    assert receipts.fell_back(session, key) == len(whole.heads)
