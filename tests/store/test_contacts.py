"""Contacts: one card in force, the older ones kept, one pinned, and what each holds."""

from __future__ import annotations

import dataclasses

from desktop_app.domain.head import Head
from desktop_app.domain.ids import Digest, KeyId, RevisionId, WriterId
from desktop_app.store.contacts import Contact
from tests.store.world import CASE, OTHER_CASE, Laptop

KEY_A, KEY_B = KeyId("aa" * 32), KeyId("bb" * 32)
WRITER = WriterId("cc" * 16)


def contact(key: KeyId = KEY_A, name: str = "Headquarters", **changes: object) -> Contact:
    one = Contact(
        key,
        name,
        "Unit",
        "headquarters",
        "unverified",
        False,
        1,
        card="card 1",
        added_at=1,
        changed_at=1,
    )
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]


def head(n: int, *, case: str = CASE) -> Head:
    return Head(case, WRITER, n, RevisionId(f"{n:064x}"))  # type: ignore[arg-type]


def test_a_newer_card_takes_the_place_of_the_older_and_both_are_kept(ann: Laptop) -> None:
    contacts = ann.store.contacts
    contacts.put(contact())
    newer = contact(serial=2, card="card 2", changed_at=5, name="HQ")
    contacts.put(newer)
    assert contacts.get(KEY_A) == newer
    assert contacts.cards(KEY_A) == [(1, 1, "card 1"), (2, 5, "card 2")]
    assert contacts.get(KEY_B) is None


def test_one_contact_is_pinned(ann: Laptop) -> None:
    contacts = ann.store.contacts
    assert contacts.pinned() is None
    contacts.put(contact(pinned=True, state="verified"))
    contacts.put(contact(KEY_B, "Bob", pinned=True))
    pinned = contacts.pinned()
    assert pinned is not None
    assert pinned.key == KEY_B
    assert [(one.name, one.pinned) for one in contacts.all()] == [
        ("Bob", True),
        ("Headquarters", False),
    ]


def test_a_receipt_replaces_what_was_known_and_tells_what_fell_back(ann: Laptop) -> None:
    contacts = ann.store.contacts
    contacts.put(contact())
    digests = [Digest("dd" * 32)]
    assert contacts.set_holdings(KEY_A, [head(3), head(9, case=OTHER_CASE)], sealed=digests) == []
    assert list(contacts.heads(KEY_A)) == [head(3), head(9, case=OTHER_CASE)]
    assert list(contacts.heads(KEY_A, [OTHER_CASE])) == [head(9, case=OTHER_CASE)]
    assert contacts.sealed(KEY_A) == {Digest("dd" * 32)}
    assert contacts.set_holdings(KEY_A, [head(2)]) == [head(3), head(9, case=OTHER_CASE)]
    assert list(contacts.heads(KEY_A)) == [head(2)]
    assert contacts.sealed(KEY_A) == frozenset()
