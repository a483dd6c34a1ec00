"""The contact card ``*.wmcard``: who somebody says to be, and the keys to write to.

Text of a few lines, signed by the key that it names (docs/contact-card.md). A signature proves
only that the holder of the key made the card: whose key it is, the fingerprint shows, by telephone.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NoReturn

from desktop_app.crypto import envelope, identity, minisign
from desktop_app.crypto.envelope import Recipient
from desktop_app.crypto.identity import DeviceKey, Group
from desktop_app.domain.ids import KeyId, is_hex64
from desktop_app.errors import UserError
from desktop_app.text import message

VERSION: Final = 1
MAX_BYTES: Final = 4096
MAX_RECEIVING: Final = 12
MAX_NAME: Final = 80
"""Characters of a name or a unit."""
_SIGNED: Final = b"waymark-card-1\n"
_FIRST_LINE = re.compile(r"waymark-card ([1-9][0-9]{0,5})")
_SERIAL = re.compile(r"[1-9][0-9]{0,14}")


@dataclass(frozen=True, slots=True)
class ReceivingKey:
    """An age key to encrypt to, from the day ``valid_from`` until the next one's."""

    recipient: Recipient
    valid_from: date


@dataclass(frozen=True, slots=True)
class Card:
    """A contact card. ``serial`` rises with each change; ``receiving`` stands in order of time.

    Raises ValueError for what a card cannot say.
    """

    serial: int
    name: str = field(repr=False)
    unit: str = field(repr=False)
    key: KeyId
    receiving: tuple[ReceivingKey, ...]
    recovery: Recipient | None
    """The recovery sheet's key, to which everything is encrypted too."""

    def __post_init__(self) -> None:
        days = [key.valid_from for key in self.receiving]
        if (
            not _SERIAL.fullmatch(str(self.serial))
            or not is_hex64(self.key)
            or not _is_line(self.name)
            or not _is_line(self.unit)
            or not 1 <= len(days) <= MAX_RECEIVING
            or days != sorted(set(days))
        ):
            raise ValueError("not a card")

    @property
    def minisign(self) -> str:
        """The public key in minisign's own form, ``RW…``."""
        return minisign.public_key(identity.public_of(self.key))

    @property
    def fingerprint(self) -> tuple[Group, ...]:
        """What is compared over the telephone."""
        return identity.fingerprint(identity.public_of(self.key))

    def receiving_on(self, day: date) -> Recipient:
        """Return the key to encrypt to on ``day``; before the first is valid, the first."""
        begun = [key for key in self.receiving if key.valid_from <= day]
        return (begun or [self.receiving[0]])[-1].recipient


@dataclass(frozen=True, slots=True)
class Changed:
    """A text that changed from ``old`` to ``new``."""

    old: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardDifference:
    """What a newer card of the same key says otherwise; None and () where nothing changed."""

    serial: Changed | None
    name: Changed | None
    unit: Changed | None
    recovery: Changed | None
    """Empty text stands for no key. To be shown above all: it reads everything sent from now on."""
    receiving_added: tuple[ReceivingKey, ...]
    receiving_removed: tuple[ReceivingKey, ...]


def write(card: Card, key: DeviceKey) -> bytes:
    """Return the card's file, signed by ``key``, which must be the card's."""
    if card.key != key.id:
        raise ValueError("a card is signed by its own key")
    body = _body(card)
    signature = base64.b64encode(key.sign(_SIGNED + body)).decode("ascii")
    return body + f"signature: {signature}\n".encode("ascii")


def read(data: bytes) -> Card:
    """Return the card of a file; raise UserError unless it is one, whole, and rightly signed."""
    if len(data) > MAX_BYTES:
        _refuse()
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        _refuse()
    first = _FIRST_LINE.fullmatch(lines[0])
    if first is None:
        _refuse()
    if int(first[1]) != VERSION:
        raise UserError(
            message(
                "Card",
                "This contact card has the newer form %1, this Waymark reads form %2. "
                "Nothing was changed. Install a newer Waymark, then read the card again.",
            ).fill(int(first[1]), VERSION)
        )
    try:
        card, signature = _parsed(lines)
    except ValueError:
        _refuse()
    body = _body(card)
    if body + f"signature: {base64.b64encode(signature).decode('ascii')}\n".encode() != data:
        _refuse()
    if not identity.verify(identity.public_of(card.key), signature, _SIGNED + body):
        _refuse()
    return card


def difference(old: Card, new: Card) -> CardDifference:
    """Return what changes when ``new`` replaces ``old``.

    Raises ValueError when they are of two keys, UserError when ``new`` is the older one, or another
    of the same serial.
    """
    if old.key != new.key:
        raise ValueError("cards of two keys")
    if new.serial < old.serial or (new.serial == old.serial and new != old):
        raise UserError(
            message(
                "Card",
                "A newer contact card of this sender is known already. Nothing was changed. "
                "Ask the sender for the newest card.",
            )
        )
    return CardDifference(
        serial=_changed(str(old.serial), str(new.serial)),
        name=_changed(old.name, new.name),
        unit=_changed(old.unit, new.unit),
        recovery=_changed(old.recovery or "", new.recovery or ""),
        receiving_added=tuple(key for key in new.receiving if key not in old.receiving),
        receiving_removed=tuple(key for key in old.receiving if key not in new.receiving),
    )


def _body(card: Card) -> bytes:
    lines = [
        f"waymark-card {VERSION}",
        f"serial: {card.serial}",
        f"name: {card.name}",
        f"unit: {card.unit}",
        f"key: {card.key}",
        f"minisign: {card.minisign}",
        *(f"receiving: {key.recipient} {key.valid_from.isoformat()}" for key in card.receiving),
        *([] if card.recovery is None else [f"recovery: {card.recovery}"]),
    ]
    return ("\n".join(lines) + "\n").encode()


def _parsed(lines: list[str]) -> tuple[Card, bytes]:
    """Read the lines, not yet in their order; ``read`` compares with what would be written."""
    fields: dict[str, list[str]] = {}
    for line in lines[1:-1]:
        name, separator, value = line.partition(": ")
        if not separator:
            raise ValueError("not a line of a card")
        fields.setdefault(name, []).append(value)
    receiving = []
    for value in fields.get("receiving", []):
        key, _separator, day = value.partition(" ")
        receiving.append(ReceivingKey(envelope.recipient(key), date.fromisoformat(day)))
    recovery = fields.get("recovery")
    serial = _one(fields, "serial")
    if not _SERIAL.fullmatch(serial):
        raise ValueError("not a serial")
    card = Card(
        serial=int(serial),
        name=_one(fields, "name"),
        unit=_one(fields, "unit"),
        key=KeyId(_one(fields, "key")),
        receiving=tuple(receiving),
        recovery=None if recovery is None else envelope.recipient(recovery[0]),
    )
    identity.public_of(card.key)
    return card, base64.b64decode(_one(fields, "signature"), validate=True)


def _one(fields: dict[str, list[str]], name: str) -> str:
    values = fields.get(name, [])
    if len(values) != 1:
        raise ValueError("a line is missing or stands twice")
    return values[0]


def _is_line(text: str) -> bool:
    """Tell whether it is printable: no line break, no direction override; and in NFC."""
    return (
        1 <= len(text) <= MAX_NAME
        and text.isprintable()
        and text == text.strip()
        and text == unicodedata.normalize("NFC", text)
    )


def _changed(old: str, new: str) -> Changed | None:
    return None if old == new else Changed(old, new)


def _refuse() -> NoReturn:
    raise UserError(
        message(
            "Card",
            "This is not a whole contact card of Waymark: it is damaged, altered or something "
            "else. Nothing was changed. Ask the sender for a new copy.",
        )
    )
