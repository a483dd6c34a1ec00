"""Contacts: cards come in, are compared by telephone, replaced by newer ones, and one is pinned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.app import contact_sheet, contacts
from desktop_app.app.owner import write_owner
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from tests.paper.scanning import codes, pictures


@pytest.fixture
def quarters(make_vault) -> Session:  # type: ignore[no-untyped-def]
    return make_vault("hoofdkwartier", "headquarters")


def digits(session: Session) -> str:
    return " ".join(group.digits for group in contacts.own_fingerprint(session))


def renamed_card(session: Session, name: str) -> bytes:
    write_owner(session.store.settings, replace(session.owner, name=name))
    return contacts.own_card(session)


def test_a_card_waits_unverified_until_its_fingerprint_was_compared(
    session: Session, quarters: Session
) -> None:
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    assert (added.contact.state, added.difference) == ("unverified", None)
    assert not contacts.find_contact(session, "hoofdkwartier").may_receive
    contacts.verify(session, added.contact.key, digits(quarters))
    assert contacts.find_contact(session, "HOOFDKWARTIER").may_receive


def test_both_sides_read_the_same_fingerprint(session: Session, quarters: Session) -> None:
    contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    (shown,) = contacts.list_contacts(session)
    assert shown.fingerprint == contacts.own_fingerprint(quarters)
    assert [len(group.digits) for group in shown.fingerprint] == [5] * 6


@pytest.mark.parametrize("heard", ["", "00000 00000 00000 00000 00000 00000", "hoofdkwartier"])
def test_another_fingerprint_leaves_the_contact_unverified(
    session: Session, quarters: Session, heard: str
) -> None:
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    with pytest.raises(UserError):
        contacts.verify(session, added.contact.key, heard)
    assert contacts.list_contacts(session)[0].contact.state == "unverified"


def test_one_wrong_digit_is_not_the_same(session: Session, quarters: Session) -> None:
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    right = digits(quarters)
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    with pytest.raises(UserError):
        contacts.verify(session, added.contact.key, wrong)
    contacts.verify(session, added.contact.key, right.replace(" ", "-"))


def test_a_newer_card_replaces_the_older_and_keeps_what_was_compared(
    session: Session, quarters: Session
) -> None:
    first = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    contacts.verify(session, first.contact.key, digits(quarters))
    contacts.pin(session, first.contact.key)
    added = contacts.add_card(session, renamed_card(quarters, "Centrale"), role="headquarters")
    assert added.difference is not None
    assert added.difference.name is not None
    assert (added.difference.name.old, added.difference.name.new) == ("hoofdkwartier", "Centrale")
    (shown,) = contacts.list_contacts(session)
    assert (shown.contact.name, shown.contact.state) == ("Centrale", "verified")
    assert shown.contact.pinned
    assert len(session.store.contacts.cards(shown.contact.key)) == 2
    contacts.add_card(session, renamed_card(quarters, "Oost-7"), role="coordinator")
    assert not contacts.list_contacts(session)[0].contact.pinned, "it is headquarters no more"


def test_an_older_card_is_refused_and_changes_nothing(session: Session, quarters: Session) -> None:
    older, newer = contacts.own_card(quarters), renamed_card(quarters, "Centrale")
    contacts.add_card(session, newer, role="headquarters")
    with pytest.raises(UserError):
        contacts.add_card(session, older, role="headquarters")
    assert contacts.list_contacts(session)[0].contact.name == "Centrale"


def test_the_same_card_twice_changes_nothing(session: Session, quarters: Session) -> None:
    card = contacts.own_card(quarters)
    contacts.add_card(session, card, role="headquarters")
    again = contacts.add_card(session, card, role="headquarters")
    assert again.difference is not None
    assert len(contacts.list_contacts(session)) == 1


def test_the_own_card_is_no_contact(session: Session) -> None:
    with pytest.raises(UserError):
        contacts.add_card(session, contacts.own_card(session), role="deputy")
    assert contacts.list_contacts(session) == ()


def test_an_altered_card_is_refused(session: Session, quarters: Session) -> None:
    card = contacts.own_card(quarters)
    for place in range(0, len(card), 7):
        altered = card[:place] + bytes([card[place] ^ 1]) + card[place + 1 :]
        with pytest.raises(UserError):
            contacts.add_card(session, altered, role="headquarters")
    with pytest.raises(UserError):
        contacts.add_card(session, card[:-20], role="headquarters")
    assert contacts.list_contacts(session) == ()


def test_a_contact_is_one_of_three_things(session: Session, quarters: Session) -> None:
    with pytest.raises(UserError):
        contacts.add_card(session, contacts.own_card(quarters), role="chef")


def test_only_a_verified_headquarters_is_pinned_and_only_one(
    session: Session,
    quarters: Session,
    make_vault,  # type: ignore[no-untyped-def]
) -> None:
    keys = []
    for other, role in (
        (quarters, "headquarters"),
        (make_vault("tweede", "headquarters"), "headquarters"),
        (make_vault("west-1", "deputy"), "deputy"),
    ):
        added = contacts.add_card(session, contacts.own_card(other), role=role)
        with pytest.raises(UserError):
            contacts.pin(session, added.contact.key)
        contacts.verify(session, added.contact.key, digits(other))
        keys.append(added.contact.key)
    with pytest.raises(UserError):
        contacts.pin(session, keys[2])
    contacts.pin(session, keys[0])
    contacts.pin(session, keys[1])
    assert [one.contact.key for one in contacts.list_contacts(session) if one.contact.pinned] == [
        keys[1]
    ]


def test_a_name_that_two_contacts_have_is_told_to_be_ambiguous(
    session: Session, quarters: Session, make_vault
) -> None:  # type: ignore[no-untyped-def]
    other = make_vault("west-1", "coordinator")
    contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    contacts.add_card(session, renamed_card(other, "hoofdkwartier"), role="coordinator")
    with pytest.raises(UserError):
        contacts.find_contact(session, "hoofdkwartier")
    key = contacts.list_contacts(session)[0].contact.key
    assert contacts.find_contact(session, key).contact.key == key


def test_every_change_of_a_contact_stands_in_the_audit_trail(
    session: Session, quarters: Session
) -> None:
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    contacts.verify(session, added.contact.key, digits(quarters))
    contacts.pin(session, added.contact.key)
    lines = session.store.audit.lines()
    changes = [one.details["change"] for one in lines if one.event == "contact"]
    assert changes == ["card", "verify", "pin"]


def test_the_code_on_the_printed_card_is_the_card(session: Session, quarters: Session) -> None:
    printed = contact_sheet.contact_sheet(quarters, "nl")
    (page,) = pictures(printed.pdf)
    (text,) = codes(page)
    added = contacts.add_card(session, text.encode("utf-8"), role="headquarters")
    contacts.verify(session, added.contact.key, digits(quarters))
    assert contacts.find_contact(session, "hoofdkwartier").may_receive
