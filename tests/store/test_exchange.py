"""Bundles made and received: numbers, receipts, what is on a stick, how far a record has come."""

from __future__ import annotations

import dataclasses

import pytest

from desktop_app.domain.ids import KeyId
from desktop_app.store.exchange import BundleIn, BundleOut, Carried, Receipt
from desktop_app.store.waiting import WaitingFile
from tests.store.test_contacts import KEY_A, KEY_B, contact
from tests.store.world import AT, CASE, Laptop, record


@pytest.fixture(autouse=True)
def contacts(ann: Laptop) -> None:
    ann.store.contacts.put(contact())
    ann.store.contacts.put(contact(KEY_B, "Bob"))


def out(number: int, *, to: KeyId = KEY_A) -> BundleOut:
    return BundleOut(
        f"{to[:2]}-{number}",
        to,
        number,
        number,
        "Ann",
        f"abcdefg{number}.wmb",
        "stick",
        parts=("cases",),
        sums=f"{number:064x}",
        size=65536,
        counts={"cases": 1},
    )


def received(number: int, **changes: object) -> BundleIn:
    one = BundleIn(
        f"in-{number}", KEY_A, number, number, "Ann", f"{number:064x}", ("cases",), "arrived"
    )
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]


def carried(laptop: Laptop) -> list[Carried]:
    return [Carried(piece.head, piece.after) for piece in laptop.store.missing([CASE], ())]


def test_bundles_are_numbered_for_each_contact(ann: Laptop) -> None:
    exchange = ann.store.exchange
    assert exchange.next_number(KEY_A) == 1
    exchange.add_out(out(1), [])
    exchange.add_out(out(2), [])
    assert (exchange.next_number(KEY_A), exchange.next_number(KEY_B)) == (3, 1)
    assert [one.number for one in exchange.out(KEY_A)] == [2, 1]
    assert exchange.out(KEY_B) == []
    assert exchange.out_by_id("aa-1") == out(1)
    assert exchange.out_by_id("zz") is None


def test_what_is_on_a_stick_can_be_listed(ann: Laptop) -> None:
    ann.save({"title": "A"})
    ann.store.exchange.add_out(out(1), carried(ann))
    ann.store.exchange.set_state("aa-1", "verified")
    (one,) = ann.store.exchange.carried("aa-1")
    assert (one.head.case, one.head.n, one.after) == (CASE, 1, 0)
    assert ann.store.exchange.out()[0].state == "verified"


def test_a_receipt_counts_only_from_the_addressee_and_for_the_same_bytes(ann: Laptop) -> None:
    exchange = ann.store.exchange
    exchange.add_out(out(1), [])
    receipt = Receipt("arrived", 9)
    assert not exchange.set_receipt("aa-1", receipt, contact=KEY_B, sums=f"{1:064x}")
    assert not exchange.set_receipt("aa-1", receipt, contact=KEY_A, sums=f"{2:064x}")
    assert exchange.out()[0].receipt is None
    assert exchange.set_receipt("aa-1", receipt, contact=KEY_A, sums=f"{1:064x}")
    assert exchange.out()[0].receipt == receipt


def test_receipts_ride_along_once(ann: Laptop) -> None:
    exchange = ann.store.exchange
    assert exchange.add_in(received(2))
    assert exchange.add_in(received(1))
    assert not exchange.add_in(received(1))
    assert [one.number for one in exchange.unreceipted(KEY_A)] == [1, 2]
    exchange.add_out(out(1), [], receipts_for=["in-1"])
    assert [one.number for one in exchange.unreceipted(KEY_A)] == [2]
    assert exchange.received(KEY_B) == []


def test_a_bundle_that_was_held_may_arrive_after_all(ann: Laptop) -> None:
    exchange = ann.store.exchange
    exchange.add_in(received(1, state="held", reason="unverified"))
    assert not exchange.add_in(received(1))
    (one,) = exchange.received(KEY_A)
    assert (one.state, one.receipted) == ("arrived", False)


def test_missing_numbers_are_named(ann: Laptop) -> None:
    for number in (1, 2, 5):
        ann.store.exchange.add_in(received(number))
    assert ann.store.exchange.missing_numbers(KEY_A) == [3, 4]
    assert ann.store.exchange.missing_numbers(KEY_B) == []


def test_a_record_travels_from_saved_to_confirmed(ann: Laptop) -> None:
    exchange = ann.store.exchange
    ann.save({"title": "A"})
    assert exchange.travelled(KEY_A, ann.store.writer).unsent == 1
    assert exchange.travel(AT, KEY_A).bundle is None
    exchange.add_out(out(1), carried(ann))
    travel = exchange.travel(AT, KEY_A)
    assert travel.bundle is not None
    assert (travel.bundle.number, travel.confirmed) == (1, False)
    done = exchange.travelled(KEY_A, ann.store.writer)
    assert (done.unsent, done.oldest) == (0, None)
    assert exchange.travel(AT, KEY_B).bundle is None
    ann.store.contacts.set_holdings(KEY_A, ann.store.holdings())
    assert exchange.travel(AT, KEY_A).confirmed
    ann.save({"title": "B"})
    assert exchange.travel(AT, KEY_A) == exchange.travel(record(9), KEY_A)
    far = exchange.travelled(KEY_A, ann.store.writer)
    count, oldest = far.unsent, far.oldest
    assert (count, oldest) == (1, ann.clock)


def test_a_lost_bundle_has_taken_nothing_anywhere(ann: Laptop) -> None:
    ann.save({"title": "A"})
    ann.store.exchange.add_out(out(1), carried(ann))
    ann.store.exchange.set_state("aa-1", "lost")
    assert ann.store.exchange.travel(AT, KEY_A).bundle is None
    assert ann.store.exchange.travelled(KEY_A, ann.store.writer).unsent == 1


def test_files_that_wait_are_listed_until_dropped(ann: Laptop) -> None:
    exchange = ann.store.exchange
    one, other = (
        WaitingFile("abcdefgh", 1, KEY_B, "unverified"),
        WaitingFile("ijklmnop", 2, None, ""),
    )
    exchange.put_waiting(one)
    exchange.put_waiting(other)
    assert exchange.waiting() == [one, other]
    exchange.drop_waiting("abcdefgh")
    assert exchange.waiting() == [other]
