"""The key slots of a vault as this vault wants them: whose they are, and which keys it trusts.

The names of people and the list of recipients stand in the encrypted store. vault.json is only ever
written from there: whoever swaps a recipient in it does not get the next key.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.app.session import Session
from desktop_app.crypto.envelope import Recipient
from desktop_app.crypto.keyslots import Payload, make_recipient_slot
from desktop_app.crypto.vault_file import PassphraseSlot, Purpose, RecipientSlot, SlotId
from desktop_app.domain.canonical import Value
from desktop_app.store.backup import Backup
from desktop_app.store.connection import StoreFault
from desktop_app.store.settings import Settings
from desktop_app.store.vault import Vault
from desktop_app.text import Message, message

PEOPLE: Final = "keys.people"
ESCROW: Final = "keys.escrow"


@dataclass(frozen=True, slots=True)
class Escrow:
    """A headquarters that can open the vault: its key, what it is called, since which day."""

    recipient: Recipient
    name: str
    since: str


def people(settings: Settings) -> dict[SlotId, str]:
    """Return whose each passphrase slot is, as far as the store knows."""
    kept = settings.get(PEOPLE)
    if not isinstance(kept, dict):
        return {}
    return {SlotId(slot): str(person) for slot, person in kept.items()}


def write_people(settings: Settings, people: dict[SlotId, str]) -> None:
    """Keep whose each passphrase slot is."""
    value: dict[str, Value] = dict(sorted(people.items()))
    settings.put(PEOPLE, value)


def escrow(settings: Settings) -> Escrow | None:
    """Return which headquarters can open this vault; None where none can."""
    match settings.get(ESCROW):
        case {"recipient": str(recipient), "name": str(name), "since": str(since)}:
            return Escrow(Recipient(recipient), name, since)
    return None


def recipients(session: Session) -> list[tuple[Purpose, Recipient]]:
    """Return the keys that this vault is to open with, by the store."""
    found = []
    recovery, headquarters = session.owner.recovery, escrow(session.store.settings)
    if recovery is not None:
        found.append((Purpose.RECOVERY, recovery))
    if headquarters is not None:
        found.append((Purpose.ESCROW, headquarters.recipient))
    return found


def recipient_slots(
    session: Session, payload: Payload, wanted: Sequence[tuple[Purpose, Recipient]]
) -> list[RecipientSlot]:
    """Return new slots of ``payload`` for the keys ``wanted``."""
    return [
        make_recipient_slot(payload, one, purpose=purpose, random=session.random)
        for purpose, one in wanted
    ]


def note(session: Session, change: str) -> None:
    """Note a change of the keys before vault.json is written.

    Afterwards a kill or a full disk could keep the line out of the trail: better one too many.
    """
    session.store.audit.note("keys", session.by, details={"change": change})


def write(
    session: Session,
    passphrases: Sequence[PassphraseSlot],
    wanted: Sequence[tuple[Purpose, Recipient]] | None = None,
) -> list[Backup]:
    """Write vault.json, here and beside the local backups; return the backups that could not be.

    It holds ``passphrases`` and slots for ``wanted``, the store's list where that is None. Whoever
    changes that list does so afterwards: after a kill in between, the list counts (``settle``).
    """
    listed = recipients(session) if wanted is None else wanted
    made = recipient_slots(session, session.vault.payload, listed)
    left = session.vault.write_keys(session.vault.keys.with_slots([*passphrases, *made]))
    kept = {slot.id for slot in passphrases}
    settings = session.store.settings
    with contextlib.suppress(StoreFault):  # the slots are written; a name too many does no harm
        write_people(
            settings, {slot: who for slot, who in people(settings).items() if slot in kept}
        )
    return left


def know_own(session: Session) -> None:
    """Note whose slot opened the vault, where an older version did not."""
    vault, settings = session.vault, session.store.settings
    known = people(settings)
    if vault.person and not vault.read_only and known.get(vault.slot) != vault.person:
        write_people(settings, {**known, vault.slot: vault.person})


def purpose_of_opening(vault: Vault) -> str:
    """Return whether the recovery sheet or a headquarters' key opened the vault."""
    opened = [slot for slot in vault.keys.slots if slot.id == vault.slot]
    if opened and isinstance(opened[0], RecipientSlot):
        return opened[0].purpose.value
    return Purpose.RECOVERY.value


def settle(session: Session) -> tuple[Message, ...]:
    """Bring the recipients in vault.json back to the store's list; return what is to be said.

    They differ after a kill, or because somebody put another vault.json there.
    """
    file = session.vault.keys
    found = {
        (slot.purpose, slot.recipient) for slot in file.slots if isinstance(slot, RecipientSlot)
    }
    wanted = recipients(session)
    if found == set(wanted):
        return ()
    own = session.vault.wrote(file)
    write(session, file.passphrase_slots)
    if own:
        return ()
    session.store.audit.note("keys", session.by, details={"change": "recipients_put_back"})
    return (
        message(
            "Keys",
            "In the key file stood another recovery key than the one this vault knows: somebody"
            " changed the file. The right keys were put back, and the other one gets nothing."
            " If that was not you, replace the keys.",
        ),
    )
