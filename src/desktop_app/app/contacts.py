"""Contacts: whose cards are known, whose fingerprint was compared, and who is headquarters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.owner import ROLES, write_owner
from desktop_app.app.session import Session
from desktop_app.crypto import card as cards
from desktop_app.crypto import identity
from desktop_app.crypto.card import Card, CardDifference, ReceivingKey
from desktop_app.crypto.identity import Group
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.store.contacts import Contact
from desktop_app.text import Message, message

VERIFIED: Final = "verified"


@dataclass(frozen=True, slots=True)
class ContactShown:
    """A contact as lists show it."""

    contact: Contact
    card: Card
    fingerprint: tuple[Group, ...]

    @property
    def may_receive(self) -> bool:
        """Whether bundles may be written to this contact."""
        return self.contact.state == VERIFIED


@dataclass(frozen=True, slots=True)
class CardShown:
    """A card that was read but not taken in.

    ``known``: an older card of the same key is here. ``role`` is what that contact is here already,
    "" where nobody said it.
    """

    name: str
    unit: str
    serial: int
    role: str
    changes: tuple[Message, ...]
    known: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """A card that was taken in; ``difference`` when it replaced an older one of the same key."""

    contact: Contact
    difference: CardDifference | None
    changes: Changes


def own_fingerprint(session: Session) -> tuple[Group, ...]:
    """Return the fingerprint of this vault, to be read out over the telephone."""
    return identity.fingerprint(session.keys.device.public)


def card_now(session: Session, serial: int) -> Card:
    """Return what this vault's contact card of that serial says now."""
    owner = session.owner
    receiving = sorted(
        (
            ReceivingKey(one.key.recipient, date.fromisoformat(one.valid_from))
            for one in session.keys.receiving
        ),
        key=lambda one: one.valid_from,
    )
    return Card(
        serial,
        owner.name,
        owner.unit or owner.name,
        session.keys.device.id,
        tuple(receiving),
        owner.recovery,
    )


def own_card(session: Session) -> bytes:
    """Return this vault's contact card as a file; its serial rises with each one made."""
    owner = session.owner
    serial = owner.card_serial + 1
    data = cards.write(card_now(session, serial), session.keys.device)
    with session.store.writing():
        write_owner(session.store.settings, replace(owner, card_serial=serial))
        session.store.audit.note(
            "contact", session.by, details={"change": "own_card", "serial": serial}
        )
    return data


def list_contacts(session: Session) -> tuple[ContactShown, ...]:
    """Return all contacts by name."""
    return tuple(_shown(one) for one in session.store.contacts.all())


def _shown(contact: Contact) -> ContactShown:
    card = cards.read(contact.card.encode("utf-8"))
    return ContactShown(contact, card, card.fingerprint)


def find_contact(session: Session, name: str) -> ContactShown:
    """Return the contact that ``name`` names, by name, unit or key; raises UserError."""
    wanted = name.strip().casefold()
    found = [
        one
        for one in session.store.contacts.all()
        if wanted in (one.name.casefold(), one.unit.casefold(), one.key)
    ]
    if len(found) == 1:
        return _shown(found[0])
    if found:
        raise UserError(
            message(
                "Contacts",
                "More than one contact is called %1. Nothing was changed. Use the key instead.",
            ).fill(name)
        )
    raise UserError(message("Contacts", "There is no contact %1. Nothing was changed.").fill(name))


def look_at_card(session: Session, data: bytes) -> CardShown:
    """Return what a card says and what it would change; raises UserError as ``add_card``."""
    card = cards.read(data)
    if card.key == session.keys.device.id:
        raise _own_card_given()
    known = session.store.contacts.get(card.key)
    changes: tuple[Message, ...] = ()
    if known is not None:
        old = cards.read(known.card.encode("utf-8"))
        changes = tuple(_changed(cards.difference(old, card)))
    role = known.role if known is not None else ""
    return CardShown(card.name, card.unit, card.serial, role, changes, known is not None)


def _changed(difference: CardDifference) -> Iterator[Message]:
    """Yield what a newer card says otherwise, the recovery key above all."""
    if difference.recovery is not None:
        yield message(
            "Contacts",
            "The recovery key changed: whoever has the new one can read all you send from now on. "
            "Ask about it by telephone.",
        )
    if difference.name is not None:
        yield message("Contacts", "The name changed from %1 to %2.").fill(
            difference.name.old, difference.name.new
        )
    if difference.unit is not None:
        yield message("Contacts", "The unit changed from %1 to %2.").fill(
            difference.unit.old, difference.unit.new
        )
    if difference.receiving_added or difference.receiving_removed:
        yield message("Contacts", "The keys that bundles are encrypted to changed.")


def _own_card_given() -> UserError:
    return UserError(
        message("Contacts", "This is the card of this vault itself. Nothing was changed.")
    )


def add_card(session: Session, data: bytes, *, role: str) -> Added:
    """Take in a contact card; the contact stays unverified until its fingerprint was compared.

    ``role`` is what the user says this contact is. A newer card of a known key replaces the older
    one and keeps what was compared. Raises UserError: not a card, older card, own card.
    """
    card = cards.read(data)
    if card.key == session.keys.device.id:
        raise _own_card_given()
    if role not in ROLES:
        raise UserError(
            message(
                "Contacts",
                "It is not said what this contact is. Nothing was changed. "
                "Choose coordinator, deputy or headquarters.",
            )
        )
    known = session.store.contacts.get(card.key)
    at = session.at()
    difference = None
    if known is not None:
        difference = cards.difference(cards.read(known.card.encode("utf-8")), card)
    elif card.key in {one.key for one in session.store.revocations()}:
        raise UserError(
            message(
                "Contacts",
                "The key of this card was revoked by headquarters. Nothing was changed. Do not use "
                "this card; ask for a new one.",
            )
        )
    contact = Contact(
        card.key,
        card.name,
        card.unit,
        role,
        known.state if known else "unverified",
        pinned=known is not None and known.pinned and role == "headquarters",
        serial=card.serial,
        card=data.decode("utf-8"),
        added_at=known.added_at if known else at,
        changed_at=at,
    )
    _put(session, contact, what="card")
    return Added(contact, difference, Changes.of((), "contacts"))


def verify(session: Session, key: KeyId, fingerprint: str) -> Changes:
    """Note that the fingerprint was compared by telephone; the digits that were read must match.

    ``fingerprint``: the six groups of five digits; anything but digits is ignored. Raises
    UserError when they differ: then the card must not be used.
    """
    contact = _known(session, key)
    _refuse_revoked(contact)
    if contact.role not in ROLES:
        raise UserError(
            message(
                "Contacts",
                "It is not said yet what this contact is to you. Nothing was "
                "changed. Choose that first.",
            )
        )
    digits = "".join(sign for sign in fingerprint if sign.isascii() and sign.isdigit())
    expected = "".join(group.digits for group in identity.fingerprint(identity.public_of(key)))
    if digits != expected:
        raise UserError(
            message(
                "Contacts",
                "The fingerprint is not the same. Do not use this card, and report it. "
                "The contact stays unverified.",
            )
        )
    _put(session, replace(contact, state=VERIFIED, changed_at=session.at()), what="verify")
    return Changes.of((), "contacts")


def set_role(session: Session, key: KeyId, role: str) -> Changes:
    """Say what a contact is here; a headquarters that is none any more loses its pin."""
    if role not in ROLES:
        raise UserError(
            message(
                "Contacts",
                "It is not said what this contact is. Nothing was changed. "
                "Choose coordinator, deputy or headquarters.",
            )
        )
    contact = _known(session, key)
    pinned = contact.pinned and role == "headquarters"
    changed = replace(contact, role=role, pinned=pinned, changed_at=session.at())
    _put(session, changed, what="role")
    return Changes.of((), "contacts")


def take_card(session: Session, data: bytes) -> Iterator[Message]:
    """Take in a card that came in an update of headquarters, and say what it changes.

    A newer one of a known contact replaces the older; one of a stranger becomes a contact without a
    role, whose fingerprint was compared with nobody. Whatever else it is, it is left out.
    """
    try:
        card = cards.read(data)
    except UserError:
        return
    known = session.store.contacts.get(card.key)
    revoked = {one.key for one in session.store.revocations()}
    if card.key == session.keys.device.id or (known is None and card.key in revoked):
        return
    old = cards.read(known.card.encode("utf-8")) if known is not None else None
    if old is not None and card.serial <= old.serial:
        return
    at = session.at()
    contact = Contact(
        card.key,
        card.name,
        card.unit,
        known.role if known else "",
        known.state if known else "unverified",
        pinned=known.pinned if known else False,
        serial=card.serial,
        card=data.decode("utf-8"),
        added_at=known.added_at if known else at,
        changed_at=at,
    )
    _put(session, contact, what="card")
    if old is None:
        yield message("Contacts", "A card of %1 came along. Compare it before you use it.").fill(
            card.name
        )
        return
    for change in _changed(cards.difference(old, card)):
        yield message("Contacts", "%1: %2").fill(card.name, change)


def _refuse_revoked(contact: Contact) -> None:
    if contact.state == "revoked":
        raise UserError(
            message(
                "Contacts",
                "This card is revoked and stays so. Nothing was changed. Ask for a new card.",
            )
        )


def refuse(session: Session, key: KeyId) -> Changes:
    """Never use this card again: its fingerprint was not the one that was read out."""
    contact = _known(session, key)
    refused = replace(contact, state="revoked", pinned=False, changed_at=session.at())
    _put(session, refused, what="refused")
    return Changes.of((), "contacts")


def pin(session: Session, key: KeyId) -> Changes:
    """Make a verified contact the one headquarters; raises UserError for an unverified one."""
    contact = _known(session, key)
    if contact.state != VERIFIED:
        raise UserError(
            message(
                "Contacts",
                "Compare the fingerprint by telephone first. Nothing was changed.",
            )
        )
    if contact.role != "headquarters":
        raise UserError(
            message(
                "Contacts",
                "Only a contact with the role headquarters can be pinned. "
                "Nothing was changed. Choose another contact.",
            )
        )
    with session.store.writing():
        for other in session.store.contacts.all():
            if other.pinned and other.key != key:
                session.store.contacts.put(replace(other, pinned=False))
        _put(session, replace(contact, pinned=True, changed_at=session.at()), what="pin")
    return Changes.of((), "contacts")


def _known(session: Session, key: KeyId) -> Contact:
    contact = session.store.contacts.get(key)
    if contact is None:
        raise UserError(message("Contacts", "This contact is not known. Nothing was changed."))
    return contact


def _put(session: Session, contact: Contact, *, what: str) -> None:
    with session.store.writing():
        session.store.contacts.put(contact)
        session.store.audit.note(
            "contact", session.by, details={"change": what, "key": contact.key[:16]}
        )
