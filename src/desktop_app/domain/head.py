"""Signed heads: who wrote the revisions of a case, one signature for all of them.

Every revision names the one before it, so a signature over the last speaks for all. A head
travels with the revisions unchanged, through any number of relays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, Value, decode, encode
from desktop_app.domain.ids import (
    CaseId,
    KeyId,
    RevisionId,
    WriterId,
    is_hex64,
)

MAX_HEAD_BYTES: Final = 1024
"""Bytes in the line of a head; a real one has about 480."""
_NAMES: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\n[0-9a-f]{32}\n[0-9a-f]{64}"
)
_PREFIX: Final = b"waymark-head-1\n"
_KEYS = frozenset({"case", "writer", "n", "id", "key", "sig"})

Sign: TypeAlias = Callable[[bytes], bytes]
"""Sign data with the device key: data -> 64 bytes of Ed25519."""
Verify: TypeAlias = Callable[[bytes, bytes, bytes], bool]
"""Verify a signature: raw public key (32 bytes), signature (64 bytes), data -> whether it holds."""


class HeadError(ValueError):
    """The bytes are no head, or its signature does not hold."""


class WriterKeyError(HeadError):
    """A writer is bound to the first key that was seen for it; this head came with another."""


@dataclass(frozen=True, slots=True, order=True)
class Head:
    """The last revision, number ``n``, of ``writer`` in ``case``."""

    case: CaseId
    writer: WriterId
    n: int
    id: RevisionId

    def __post_init__(self) -> None:
        names = (self.case, self.writer, self.id)
        if not (all(type(one) is str for one in names) and _NAMES.fullmatch("\n".join(names))):
            raise HeadError("a head names a case, a writer and a revision")
        if type(self.n) is not int or not 1 <= self.n <= MAX_INTEGER:
            raise HeadError("n is out of range")

    def to_value(self) -> dict[str, Value]:
        """Return the head as a canonical object."""
        return {"case": self.case, "writer": self.writer, "n": self.n, "id": self.id}

    def signed_bytes(self) -> bytes:
        """Return what is signed. The first line keeps it apart from everything else signed."""
        return _PREFIX + encode(self.to_value())

    @classmethod
    def from_value(cls, value: Value) -> Head:
        """Return the head of an object with exactly ``case``, ``writer``, ``n``, ``id``."""
        if not isinstance(value, dict) or value.keys() != _KEYS - {"key", "sig"}:
            raise HeadError("a head has other keys")
        return cls(**value)  # type: ignore[arg-type]  # checked in __post_init__


def _is_signature(text: object) -> bool:
    return isinstance(text, str) and is_hex64(text[:64]) and is_hex64(text[64:])


@dataclass(frozen=True, slots=True, order=True)
class SignedHead:
    """A head with the key that signed it. ``signature``: 64 bytes of Ed25519 as hex."""

    head: Head
    key: KeyId
    signature: str

    def __post_init__(self) -> None:
        if not is_hex64(self.key):
            raise HeadError("key is 64 hex digits")
        if not _is_signature(self.signature):
            raise HeadError("sig is 128 hex digits")

    def to_bytes(self) -> bytes:
        """Return the line that travels (canonical, without a line end)."""
        return encode({**self.head.to_value(), "key": self.key, "sig": self.signature})

    def verify(self, verify: Verify) -> None:
        """Raise HeadError unless the signature holds."""
        key, signature = bytes.fromhex(self.key), bytes.fromhex(self.signature)
        if not verify(key, signature, self.head.signed_bytes()):
            raise HeadError("the signature of a head does not hold")

    @classmethod
    def from_bytes(cls, data: bytes) -> SignedHead:
        """Return the head of a line (no line end); raise HeadError. Does not verify."""
        if len(data) > MAX_HEAD_BYTES:
            raise HeadError("a head is too long")
        try:
            body = decode(data)
        except CanonicalError as error:
            raise HeadError(str(error)) from None
        if not isinstance(body, dict) or body.keys() != _KEYS:
            raise HeadError("a head has other keys")
        key, signature = body.pop("key"), body.pop("sig")
        return cls(Head.from_value(body), key, signature)  # type: ignore[arg-type]


def sign_head(head: Head, key: KeyId, *, sign: Sign) -> SignedHead:
    """Return ``head`` signed by the device key whose public half is ``key``."""
    return SignedHead(head, key, sign(head.signed_bytes()).hex())


def bind_writers(
    bound: Mapping[WriterId, KeyId], heads: Iterable[SignedHead]
) -> dict[WriterId, KeyId]:
    """Return the keys of writers seen for the first time in ``heads`` (only the new ones).

    ``bound`` holds the keys of the writers known so far. Raises WriterKeyError when a head of a
    known writer came with another key. Verify the heads first.
    """
    new: dict[WriterId, KeyId] = {}
    for signed in heads:
        writer = signed.head.writer
        key = bound.get(writer) or new.setdefault(writer, signed.key)
        if key != signed.key:
            raise WriterKeyError("a head of this writer came with another key")
    return new
