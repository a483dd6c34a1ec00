"""Key slots: how a passphrase or an age key gives the key of the store.

The format stands in docs/vault-format.md. Nothing here reads or writes a file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop_app.crypto import envelope, kdf
from desktop_app.crypto.envelope import AgeKey, Recipient
from desktop_app.crypto.vault_file import (
    PassphraseSlot,
    Purpose,
    RecipientSlot,
    Slot,
    SlotId,
    VaultFile,
    VaultId,
    count_of,
    damaged,
    is_count,
    object_of,
    passphrase_header,
    recipient_fields,
    text_of,
)
from desktop_app.domain import canonical
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import is_uuid
from desktop_app.errors import UserError
from desktop_app.text import message

Random: TypeAlias = Callable[[int], bytes]

MAX_PERSON: Final = 200
"""Bytes of a person's name in UTF-8."""
_PADDED: Final = 1024
"""Bytes of a payload once padded, so that its length does not tell how long a name is."""


class DoesNotOpen(UserError):
    """No slot opens with this passphrase or key: a failed try."""


@dataclass(frozen=True, slots=True)
class Payload:
    """What a slot protects: the raw key of store.db (32 bytes) and its salt (16), of which vault.

    ``generation`` counts the replacements of the store's key, from 1.
    """

    vault: VaultId
    generation: int
    store_key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if (
            not is_uuid(self.vault)
            or not is_count(self.generation)
            or len(self.store_key) != 32
            or len(self.salt) != 16
        ):
            raise ValueError("not a payload")


@dataclass(frozen=True, slots=True)
class Opened:
    """What an opened slot gave; ``person`` is whose slot it is, empty for recovery and escrow."""

    slot: SlotId
    payload: Payload
    person: str = field(repr=False)


def make_passphrase_slot(
    payload: Payload, passphrase: str, *, person: str, params: kdf.Params, random: Random
) -> PassphraseSlot:
    """Return a slot that ``passphrase`` opens; ``person`` is whose it is, and stands sealed in it.

    Takes the time of one derivation.
    """
    if not passphrase:
        raise ValueError("a passphrase is not empty")
    slot = PassphraseSlot(SlotId(random(16).hex()), payload.generation, params, random(16), b"")
    header = passphrase_header(payload.vault, slot)
    nonce = random(12)
    key = kdf.derive(_passphrase_bytes(passphrase), slot.salt, params)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, _payload_bytes(payload, person), header)
    return PassphraseSlot(slot.id, slot.generation, params, slot.salt, nonce + sealed)


def open_passphrase_slot(vault: VaultId, slot: PassphraseSlot, passphrase: str) -> Opened | None:
    """Return what ``slot`` of ``vault`` holds, None when ``passphrase`` does not open it.

    A damaged slot looks like a wrong passphrase. Takes the time of one derivation.
    """
    key = kdf.derive(_passphrase_bytes(passphrase), slot.salt, slot.params)
    nonce, sealed = slot.sealed[:12], slot.sealed[12:]
    try:
        plain = ChaCha20Poly1305(key).decrypt(nonce, sealed, passphrase_header(vault, slot))
    except (InvalidTag, ValueError):  # ValueError: the nonce was cut short
        return None
    return _opened(vault, slot, plain)


def open_each_with_passphrase(file: VaultFile, passphrase: str) -> Iterator[Opened]:
    """Give what ``passphrase`` opens, the newest generation first; raise DoesNotOpen when nothing.

    Lazy, for each slot costs a derivation. More than one comes while keys are being replaced: the
    first whose key opens the store is the right one.
    """
    found = False
    for slot in sorted(file.passphrase_slots, key=lambda slot: -slot.generation):
        opened = open_passphrase_slot(file.vault, slot, passphrase)
        if opened is not None:
            found = True
            yield opened
    if not found:
        raise DoesNotOpen(
            message(
                "Vault",
                "This passphrase does not open the vault. Nothing was changed. "
                "Check Caps Lock and the keyboard layout, then try again.",
            )
        )


def open_with_passphrase(file: VaultFile, passphrase: str) -> Opened:
    """Return the newest that ``passphrase`` opens; raise DoesNotOpen when no slot does."""
    return next(open_each_with_passphrase(file, passphrase))


def make_recipient_slot(
    payload: Payload, recipient: Recipient, *, purpose: Purpose, random: Random
) -> RecipientSlot:
    """Return a slot for the holder of ``recipient``'s key; needs that key's public half only."""
    slot = RecipientSlot(
        SlotId(random(16).hex()),
        payload.generation,
        purpose,
        envelope.recipient(recipient),
        b"",
    )
    # age has no associated data, so the header stands inside too and is compared on opening.
    plain = _payload_bytes(payload, "", slot)
    sealed = envelope.encrypt(plain, [slot.recipient])
    return RecipientSlot(slot.id, slot.generation, purpose, slot.recipient, sealed)


def open_recipient_slot(vault: VaultId, slot: RecipientSlot, key: AgeKey) -> Opened | None:
    """Return what ``slot`` of ``vault`` holds, None when ``key`` is not its key.

    Raises UserError when it is damaged or stems from another vault.
    """
    try:
        plain = envelope.decrypt(slot.sealed, [key])
    except envelope.WrongRecipient:
        return None
    except envelope.Damaged:
        raise damaged() from None
    return _opened(vault, slot, plain)


def open_each_with_key(file: VaultFile, key: AgeKey) -> Iterator[Opened]:
    """Give what ``key`` opens, the newest generation first; raise DoesNotOpen when nothing."""
    slots = [slot for slot in file.slots if isinstance(slot, RecipientSlot)]
    found = False
    for slot in sorted(slots, key=lambda slot: -slot.generation):
        if slot.recipient == key.recipient:
            opened = open_recipient_slot(file.vault, slot, key)
            if opened is not None:
                found = True
                yield opened
    if not found:
        raise DoesNotOpen(
            message(
                "Vault",
                "These recovery words do not open this vault. Nothing was changed. "
                "Check that the recovery sheet belongs to this vault and is the newest one.",
            )
        )


def open_with_key(file: VaultFile, key: AgeKey) -> Opened:
    """Return the newest that ``key`` (of a recovery sheet, or escrow) opens, or raise DoesNotOpen.

    Raises UserError when the slot is damaged.
    """
    return next(open_each_with_key(file, key))


def _passphrase_bytes(passphrase: str) -> bytes:
    """NFC, so that é typed on two systems is one; not trimmed: a space is a character."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _payload_bytes(payload: Payload, person: str, slot: RecipientSlot | None = None) -> bytes:
    if len(person.encode("utf-8")) > MAX_PERSON or not person.isprintable():
        raise ValueError("a name is too long or not printable")
    value: dict[str, Value] = {
        "vault": payload.vault,
        "generation": payload.generation,
        "store_key": payload.store_key.hex(),
        "salt": payload.salt.hex(),
        "person": person,
        "slot": None if slot is None else recipient_fields(slot),
    }
    return canonical.encode(value).ljust(_PADDED)


def _opened(vault: VaultId, slot: Slot, plain: bytes) -> Opened:
    """Read a payload; raise UserError unless it was sealed for exactly this slot of this vault."""
    try:
        value = canonical.decode(plain.rstrip(b" "))
        fields = object_of(value, {"vault", "generation", "store_key", "salt", "person", "slot"})
        payload = Payload(
            VaultId(text_of(fields["vault"])),
            count_of(fields["generation"]),
            bytes.fromhex(text_of(fields["store_key"])),
            bytes.fromhex(text_of(fields["salt"])),
        )
        person = text_of(fields["person"])
    except ValueError:  # a CanonicalError too; never kept: it could quote the key
        raise damaged() from None
    inside = None if isinstance(slot, PassphraseSlot) else recipient_fields(slot)
    if (payload.vault, payload.generation, fields["slot"]) != (vault, slot.generation, inside):
        raise damaged()
    return Opened(slot.id, payload, person)
