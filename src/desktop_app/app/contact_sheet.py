"""The vault's own contact card on paper: the fingerprint to read aloud, and the card as a code."""

from __future__ import annotations

from desktop_app.app.contacts import own_card, own_fingerprint
from desktop_app.app.session import Session
from desktop_app.paper import sheets
from desktop_app.paper.model import ContactCardSheet, Language
from desktop_app.paper.sheets import Printed


def contact_sheet(session: Session, language: Language) -> Printed:
    """Make the sheet with a new contact card; its serial rises as with every card given away.

    It holds no key and nothing of a case. Raises UserError when name or unit do not fit.
    """
    groups = own_fingerprint(session)
    card = own_card(session).decode("utf-8")
    owner = session.owner
    sheet = ContactCardSheet(
        owner.card_serial,
        session.today(),
        owner.name,
        owner.unit,
        tuple(group.digits for group in groups),
        tuple(group.word for group in groups),
        card,
    )
    return sheets.build(sheet, language)
