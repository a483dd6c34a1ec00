"""vault.json: the key slots of a vault, as bytes that are read strictly.

The format stands in docs/vault-format.md. The file holds no personal data: whose slot one is
stands inside its sealed part.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Final, NewType, TypeAlias

from desktop_app.crypto import envelope, kdf
from desktop_app.crypto.envelope import Recipient
from desktop_app.domain import canonical
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import is_hex32, is_uuid
from desktop_app.errors import UserError
from desktop_app.text import message

VaultId = NewType("VaultId", str)
"""A vault: a UUID in lower-case text."""
SlotId = NewType("SlotId", str)
"""A slot: 16 random bytes as 32 hex digits; the store keeps by it whose slot it is."""
VERSION: Final = 1
NEEDS: Final = "0.1"
"""The first version of the program that reads VERSION; a newer file names its own."""
MAX_BYTES: Final = 256 * 1024
MAX_SLOTS: Final = 64
_FORMAT: Final = "waymark-vault"
_NEEDS = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){0,2}")


class Purpose(StrEnum):
    """Who holds the key that a recipient slot is made for."""

    RECOVERY = "recovery"
    ESCROW = "escrow"


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """Opens with a passphrase. ``sealed``: nonce (12 bytes), ciphertext and tag."""

    id: SlotId
    generation: int
    params: kdf.Params
    salt: bytes
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecipientSlot:
    """Opens with an age key. ``sealed`` is a whole binary age file."""

    id: SlotId
    generation: int
    purpose: Purpose
    recipient: Recipient
    sealed: bytes = field(repr=False)


Slot: TypeAlias = PassphraseSlot | RecipientSlot


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The content of vault.json; two generations stand in it while keys are being replaced."""

    vault: VaultId
    slots: tuple[Slot, ...]

    @property
    def generation(self) -> int:
        """The newest generation that has a slot."""
        return max(slot.generation for slot in self.slots)

    @property
    def passphrase_slots(self) -> tuple[PassphraseSlot, ...]:
        """Those that open with a passphrase."""
        return tuple(slot for slot in self.slots if isinstance(slot, PassphraseSlot))

    def recipient_slots(self, purpose: Purpose) -> tuple[RecipientSlot, ...]:
        """Those made for ``purpose``."""
        return tuple(
            slot
            for slot in self.slots
            if isinstance(slot, RecipientSlot) and slot.purpose is purpose
        )

    def with_slots(self, slots: Sequence[Slot]) -> VaultFile:
        """Return the same vault with exactly ``slots``."""
        return VaultFile(self.vault, tuple(slots))

    def to_bytes(self) -> bytes:
        """Return the bytes of vault.json: canonical JSON and a line feed."""
        if not is_uuid(self.vault) or not 1 <= len(self.slots) <= MAX_SLOTS:
            raise ValueError("not a vault file")
        return (
            canonical.encode(
                {
                    "format": _FORMAT,
                    "version": VERSION,
                    "needs": NEEDS,
                    "vault": self.vault,
                    "generation": self.generation,
                    "slots": [_slot_value(slot) for slot in self.slots],
                }
            )
            + b"\n"
        )

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes; kept in the store, so that damage to another's slot is noticed."""
        return sha256(self.to_bytes()).hexdigest()

    @classmethod
    def from_bytes(cls, data: bytes) -> VaultFile:
        """Read vault.json; raise UserError when it is foreign, damaged, or of a newer version."""
        if len(data) > MAX_BYTES:
            raise foreign()
        try:
            value = canonical.decode(data.removesuffix(b"\n"))
        except canonical.CanonicalError:
            raise damaged() from None
        if not isinstance(value, dict) or value.get("format") != _FORMAT:
            raise foreign()
        _refuse_newer(value)
        try:
            file = _file(value)
            same = file.to_bytes() == data
        except (KeyError, TypeError, ValueError):
            raise damaged() from None
        if not same:
            raise damaged()
        return file


def passphrase_header(vault: VaultId, slot: PassphraseSlot) -> bytes:
    """Return the associated data of a passphrase slot."""
    return canonical.encode({"format": _FORMAT, "vault": vault, **_passphrase_fields(slot)})


def _passphrase_fields(slot: PassphraseSlot) -> dict[str, Value]:
    return {
        "id": slot.id,
        "kind": "passphrase",
        "generation": slot.generation,
        "kdf": {
            "name": "argon2id",
            "memory": slot.params.memory,
            "passes": slot.params.passes,
            "lanes": slot.params.lanes,
            "salt": slot.salt.hex(),
        },
    }


def recipient_fields(slot: RecipientSlot) -> dict[str, Value]:
    """Return what a recipient slot says of itself in the clear."""
    return {
        "id": slot.id,
        "kind": "recipient",
        "generation": slot.generation,
        "purpose": slot.purpose.value,
        "recipient": slot.recipient,
    }


def _slot_value(slot: Slot) -> dict[str, Value]:
    fields = (
        _passphrase_fields(slot) if isinstance(slot, PassphraseSlot) else recipient_fields(slot)
    )
    return {**fields, "sealed": base64.b64encode(slot.sealed).decode("ascii")}


def _refuse_newer(value: Mapping[str, Value]) -> None:
    version, needs = value.get("version"), value.get("needs")
    if not is_count(version) or not isinstance(needs, str) or not _NEEDS.fullmatch(needs):
        raise damaged()
    if version != VERSION:
        raise UserError(
            message(
                "Vault",
                "This vault was made by a newer version of Waymark. Nothing was changed. "
                "Install Waymark %1 or newer to open it.",
            ).fill(needs)
        )


def _file(value: Value) -> VaultFile:
    fields = object_of(value, {"format", "version", "needs", "vault", "generation", "slots"})
    slots = fields["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= MAX_SLOTS:
        raise ValueError("no slots")
    file = VaultFile(VaultId(text_of(fields["vault"])), tuple(_slot(item) for item in slots))
    if len({slot.id for slot in file.slots}) != len(slots):
        raise ValueError("a slot id stands twice")
    return file


def _slot(value: Value) -> Slot:
    if not isinstance(value, dict):
        raise ValueError("not a slot")
    if value.get("kind") == "passphrase":
        fields = object_of(value, {"id", "kind", "generation", "kdf", "sealed"})
        cost = object_of(fields["kdf"], {"name", "memory", "passes", "lanes", "salt"})
        if cost["name"] != "argon2id":
            raise ValueError("an unknown derivation")
        salt = bytes.fromhex(text_of(cost["salt"]))
        if len(salt) != 16:
            raise ValueError("not a salt")
        params = kdf.Params(
            count_of(cost["memory"]), count_of(cost["passes"]), count_of(cost["lanes"])
        )
        return PassphraseSlot(
            _slot_id(fields), count_of(fields["generation"]), params, salt, _sealed(fields)
        )
    fields = object_of(value, {"id", "kind", "generation", "purpose", "recipient", "sealed"})
    if fields["kind"] != "recipient":
        raise ValueError("an unknown kind of slot")
    return RecipientSlot(
        _slot_id(fields),
        count_of(fields["generation"]),
        Purpose(text_of(fields["purpose"])),
        envelope.recipient(text_of(fields["recipient"])),
        _sealed(fields),
    )


def object_of(value: Value, keys: set[str]) -> dict[str, Value]:
    """Return ``value`` as an object with exactly ``keys``; raise ValueError."""
    if not isinstance(value, dict) or set(value) != keys:
        raise ValueError("an object with other keys")
    return value


def text_of(value: Value) -> str:
    """Return ``value`` as text; raise ValueError."""
    if not isinstance(value, str):
        raise ValueError("not text")
    return value


def count_of(value: Value) -> int:
    """Return ``value`` as a count; raise ValueError."""
    if not isinstance(value, int) or not is_count(value):
        raise ValueError("not a count")
    return value


def _slot_id(fields: Mapping[str, Value]) -> SlotId:
    text = text_of(fields["id"])
    if not is_hex32(text):
        raise ValueError("not a slot id")
    return SlotId(text)


def _sealed(fields: Mapping[str, Value]) -> bytes:
    return base64.b64decode(text_of(fields["sealed"]), validate=True)


def foreign() -> UserError:
    """Return the failure to raise for what is no vault."""
    return UserError(
        message(
            "Vault",
            "This folder holds no Waymark vault. Nothing was changed. "
            "Choose the folder of a vault.",
        )
    )


def damaged() -> UserError:
    """Return the failure to raise for a damaged vault.json or slot."""
    return UserError(
        message(
            "Vault",
            "The key file of this vault is damaged. Nothing was changed. "
            "Restore the key file from a backup.",
        )
    )


def is_count(value: object) -> bool:
    """Tell whether ``value`` is a whole number from 1."""
    return type(value) is int and 1 <= value <= canonical.MAX_INTEGER
