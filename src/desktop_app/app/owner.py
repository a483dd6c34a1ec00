"""Whose vault it is, and its own keys: kept inside the encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop_app.crypto.envelope import AgeKey, Recipient
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.canonical import Value
from desktop_app.store.settings import Settings

Role: TypeAlias = Literal["coordinator", "deputy", "headquarters"]
ROLES: Final[tuple[Role, ...]] = ("coordinator", "deputy", "headquarters")

OWNER: Final = "owner"
DEVICE: Final = "keys.device"
RECEIVING: Final = "keys.receiving"


@dataclass(frozen=True, slots=True)
class Owner:
    """Name of the vault's user as others see it, unit, role, and the serial of the last card.

    ``recovery`` is the age recipient of the recovery sheet, None while there is none;
    ``rehearsed`` tells whether the sheet was typed back once.
    """

    name: str
    unit: str
    role: Role
    card_serial: int = 0
    recovery: Recipient | None = None
    rehearsed: bool = False


@dataclass(frozen=True, slots=True)
class ReceivingKey:
    """A key that bundles to this vault are encrypted to. ``valid_from`` is a day, ISO 8601."""

    key: AgeKey
    valid_from: str


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The signing key of this device and the keys it can read with, the newest first."""

    device: DeviceKey
    receiving: tuple[ReceivingKey, ...]


def new_keys(random: Callable[[int], bytes], today: str) -> OwnKeys:
    """Return fresh keys, valid from the day ``today``."""
    return OwnKeys(DeviceKey.generate(random), (ReceivingKey(AgeKey.generate(random), today),))


def write_keys(settings: Settings, keys: OwnKeys) -> None:
    """Keep the keys in the store."""
    settings.put(DEVICE, keys.device.seed.hex())
    settings.put(
        RECEIVING,
        [{"key": one.key.to_text(), "valid_from": one.valid_from} for one in keys.receiving],
    )


def read_keys(settings: Settings) -> OwnKeys:
    """Return the keys kept in the store; raises LookupError when they were never written."""
    seed = settings.text(DEVICE)
    kept = settings.get(RECEIVING)
    if seed is None or not isinstance(kept, list):
        raise LookupError("the store holds no keys of its own")
    receiving = [
        ReceivingKey(AgeKey.from_text(str(one["key"])), str(one["valid_from"]))
        for one in kept
        if isinstance(one, dict)
    ]
    return OwnKeys(DeviceKey.from_seed(bytes.fromhex(seed)), tuple(receiving))


def write_owner(settings: Settings, owner: Owner) -> None:
    """Keep whose vault it is."""
    value: Value = {
        "name": owner.name,
        "unit": owner.unit,
        "role": owner.role,
        "card_serial": owner.card_serial,
        "recovery": owner.recovery,
        "rehearsed": owner.rehearsed,
    }
    settings.put(OWNER, value)


def read_owner(settings: Settings) -> Owner:
    """Return whose vault it is; raises LookupError when it was never written."""
    match settings.get(OWNER):
        case {
            "name": str(name),
            "unit": str(unit),
            "role": ("coordinator" | "deputy" | "headquarters") as role,
            "card_serial": int(serial),
            "recovery": (str() | None) as recovery,
            "rehearsed": bool(rehearsed),
        }:
            recipient = Recipient(recovery) if recovery else None
            return Owner(name, unit, role, serial, recipient, rehearsed)
    raise LookupError("the store does not say whose it is")
