"""The Ed25519 key by which a vault signs, and the fingerprint read out over the telephone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop_app.domain.ids import KeyId, is_hex64
from desktop_app.paths import resource

_FINGERPRINT_PREFIX: Final = b"waymark-identity-1"
# The points of small order, without their sign bit (libsodium refuses the same). With such a key
# one signature holds for any message, so that its owner could disown or fork what "he" signed.
_SMALL_ORDER: Final = frozenset(
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)
GROUPS: Final = 6
"""Groups in a fingerprint."""


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """A signing key: 32 secret bytes (``seed``, RFC 8032) and the public key that follows."""

    seed: bytes = field(repr=False)
    public: bytes

    @classmethod
    def generate(cls, random: Callable[[int], bytes]) -> DeviceKey:
        """Return a new key made of 32 bytes from ``random``."""
        return cls.from_seed(random(32))

    @classmethod
    def from_seed(cls, seed: bytes) -> DeviceKey:
        """Return the key that ``seed`` (32 bytes) stands for."""
        if len(seed) != 32:
            raise ValueError("an Ed25519 seed has 32 bytes")
        return cls(seed, Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw())

    @property
    def id(self) -> KeyId:
        """The public key as 64 hex digits."""
        return KeyId(self.public.hex())

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte Ed25519 signature over ``data``."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(data)


class Group(NamedTuple):
    """One group of a fingerprint: five digits and a word."""

    digits: str
    word: str


def verify(public: bytes, signature: bytes, data: bytes) -> bool:
    """Tell whether ``signature`` was made over ``data`` with the key ``public`` (32 bytes).

    Nothing is verified by a key under which one signature holds for any data.
    """
    if len(public) != 32 or bytes([*public[:31], public[31] & 0x7F]) in _SMALL_ORDER:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):  # ValueError: no point of the curve
        return False
    return True


def public_of(key: KeyId) -> bytes:
    """Return the 32 bytes of ``key``; raise ValueError when it is no key id."""
    if not is_hex64(key):
        raise ValueError("a key id has 64 hex digits")
    return bytes.fromhex(key)


def fingerprint(public: bytes) -> tuple[Group, ...]:
    """Return the six groups by which two people compare a public key over the telephone.

    Group i reads bytes 5i to 5i+4 of SHA-256(``waymark-identity-1`` and the key) as one number,
    big-endian: its rest by 100,000 gives the digits, the quotient's rest by 2,048 the word.
    Together some 165 bits; the words alone, 66, are for the ear and never for a comparison alone.
    """
    digest = sha256(_FINGERPRINT_PREFIX + public).digest()
    groups = []
    for place in range(GROUPS):
        quotient, rest = divmod(int.from_bytes(digest[5 * place : 5 * place + 5], "big"), 100_000)
        groups.append(Group(f"{rest:05}", fingerprint_words()[quotient % 2048]))
    return tuple(groups)


@cache
def fingerprint_words() -> tuple[str, ...]:
    """Return the 2,048 Dutch words of fingerprints; their order is part of the format."""
    return tuple(resource("content/words/fingerprint_nl.txt").read_text("utf-8").split())
