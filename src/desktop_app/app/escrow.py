"""Escrow: a headquarters that can open this vault as well, where its user wants that.

Off until the user switches it on, and in sight ever after. The key is the recovery key on the
contact card of the headquarters that was pinned here, so its fingerprint was compared by telephone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from desktop_app.app import contacts, copies, slots
from desktop_app.app.changes import Changes
from desktop_app.app.contacts import ContactShown
from desktop_app.app.passphrases import Changed
from desktop_app.app.session import ZONE, Session
from desktop_app.crypto.envelope import Recipient
from desktop_app.crypto.vault_file import Purpose
from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.text import Day, Message, message

OPENED: Final = "keys.escrow_opened"
"""Setting: when a headquarters opened this vault with its key (UTC milliseconds)."""
_SAID_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class EscrowShown:
    """Which headquarters can open this vault, since which day (ISO 8601), and when it last did.

    ``newer``: the headquarters' card names another recovery key by now.
    """

    name: str
    since: str
    newer: bool
    opened: datetime | None

    @property
    def since_day(self) -> Day:
        """The day since which it is on, to be put into words."""
        return Day(date.fromisoformat(self.since), "long")


def shown(session: Session) -> EscrowShown | None:
    """Return the escrow that is on; None where it is off."""
    settings = session.store.settings
    on = slots.escrow(settings)
    if on is None:
        return None
    pinned = _pinned(session)
    opened = settings.number(OPENED)
    return EscrowShown(
        on.name,
        on.since,
        newer=pinned is not None and pinned.card.recovery not in (None, on.recipient),
        opened=datetime.fromtimestamp(opened / 1000, tz=UTC) if opened else None,
    )


def headquarters(session: Session) -> str:
    """Return which headquarters would get a key; raises UserError as ``switch_on``."""
    return _holder(session)[0]


def switch_on(session: Session) -> Changes:
    """Let the pinned headquarters open this vault; its newest recovery key takes the place.

    Raises UserError: no headquarters pinned, or its card names no recovery key.
    """
    name, recipient = _holder(session)
    kept = [one for one in slots.recipients(session) if one[0] is not Purpose.ESCROW]
    slots.note(session, "escrow_on")
    slots.write(session, session.vault.keys.passphrase_slots, [*kept, (Purpose.ESCROW, recipient)])
    value: Value = {"recipient": recipient, "name": name, "since": session.today().isoformat()}
    session.store.settings.put(slots.ESCROW, value)
    return Changes.of((), "vault")


def switch_off(session: Session) -> Changed:
    """Let no headquarters open this vault any more, nor its local backups.

    What headquarters has of older copies it can still open: replacing the keys helps against what
    is written from then on. Raises UserError where escrow is off.
    """
    if slots.escrow(session.store.settings) is None:
        raise UserError(message("Escrow", "Escrow is off already. Nothing was changed."))
    kept = [one for one in slots.recipients(session) if one[0] is not Purpose.ESCROW]
    slots.note(session, "escrow_off")
    left = slots.write(session, session.vault.keys.passphrase_slots, kept)
    session.store.settings.put(slots.ESCROW, None)
    still = copies.still_open(session, left)
    return Changed(Changes.of((), "vault"), still)


def note_opening(session: Session) -> tuple[Message, ...]:
    """Remember an unlock with escrow; return what to say where there was one not long ago."""
    settings = session.store.settings
    if session.by == Purpose.ESCROW.value:
        settings.put(OPENED, session.at())
        return ()
    opened = settings.number(OPENED)
    at = datetime.fromtimestamp(opened / 1000, tz=UTC)
    if not opened or session.now() - at > _SAID_FOR:
        return ()
    local = at.astimezone(ZONE)
    said = message(
        "Escrow",
        "This vault was opened with headquarters' key (escrow) on %1, %2. The audit trail shows"
        " what was looked at. If you did not know, ask headquarters.",
    )
    return (said.fill(Day(local.date(), "long"), f"{local:%H:%M}"),)


def _pinned(session: Session) -> ContactShown | None:
    for one in contacts.list_contacts(session):
        if one.contact.pinned and one.may_receive:
            return one
    return None


def _holder(session: Session) -> tuple[str, Recipient]:
    pinned = _pinned(session)
    if pinned is None:
        raise UserError(
            message(
                "Escrow",
                "No headquarters is pinned yet, so nobody could be given a key. Nothing was"
                " changed. Add the contact card of headquarters, compare its fingerprint by"
                " telephone and pin it first.",
            )
        )
    if pinned.card.recovery is None:
        raise UserError(
            message(
                "Escrow",
                "The contact card of %1 names no recovery key, so it could not open this vault."
                " Nothing was changed. Ask headquarters for a new card.",
            ).fill(pinned.card.name)
        )
    return pinned.card.name, pinned.card.recovery
