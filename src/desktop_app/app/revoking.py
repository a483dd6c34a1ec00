"""Revoking a contact's card: its laptop is lost, or somebody else may have its key."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.store.holding import Revocation
from desktop_app.text import message


def revoke(session: Session, key: KeyId, *, reason: str) -> Changes:
    """Encrypt nothing for this contact any more, and trust its key up to what is here only.

    What came in before stays; what it signed beyond that is held until a person accepts it. Raises
    UserError without a reason, for an unknown contact and for one that is revoked already.
    """
    contact = session.store.contacts.get(key)
    if contact is None or contact.state == "revoked":
        raise UserError(
            message("Contacts", "This contact is not known, or revoked already. Nothing changed.")
        )
    if not reason.strip():
        raise UserError(message("Contacts", "Say why the card is revoked. Nothing was changed."))
    heads = tuple(one.head for one in session.store.heads() if one.key == key)
    with session.store.writing():
        session.store.revoke(Revocation(key, session.at(), session.by, reason.strip(), heads))
        session.store.contacts.put(
            replace(contact, state="revoked", pinned=False, changed_at=session.at())
        )
        session.store.audit.note(
            "contact", session.by, details={"change": "revoked", "key": key[:16]}
        )
    return Changes.of((), "contacts")
