"""Sealed parts: secret and local values, kept apart from the revisions that name them.

A revision's body holds only ``{"sealed": digest}``. So revisions can travel without the secret,
and their ids and signatures still verify.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.canonical import CanonicalError, Value, decode, encode
from desktop_app.domain.ids import CaseId, Digest, Leaf, RecordId, check_leaf, is_hex32, is_uuid

MAX_SEALED_BYTES: Final = 1024 * 1024
_KEYS = frozenset({"v", "case", "record", "leaf", "salt", "value"})


class SealedError(ValueError):
    """The bytes are no sealed part."""


@dataclass(frozen=True, slots=True)
class SealedPart:
    """One secret value and the only place where it counts.

    ``salt`` is 16 random bytes in hex: without it a digest would give a short secret away to
    whoever tries all of them. A part counts only for the case, record and leaf inside it, else a
    contact could pull one case's address out through another.
    """

    case: CaseId
    record: RecordId
    leaf: Leaf
    salt: str
    value: Value

    def to_bytes(self) -> bytes:
        """Return the canonical bytes; raise SealedError when they are too many."""
        data = encode(
            {
                "v": 1,
                "case": self.case,
                "record": self.record,
                "leaf": self.leaf,
                "salt": self.salt,
                "value": self.value,
            }
        )
        if len(data) > MAX_SEALED_BYTES:
            raise SealedError("a sealed part is over 1 MiB")
        return data

    @property
    def digest(self) -> Digest:
        """The SHA-256 of the canonical bytes: the address of this part."""
        return Digest(hashlib.sha256(self.to_bytes()).hexdigest())

    def belongs_to(self, case: CaseId, record: RecordId, leaf: Leaf) -> bool:
        """Tell whether this part counts for that leaf of that record."""
        return (self.case, self.record, self.leaf) == (case, record, leaf)

    @classmethod
    def from_bytes(cls, data: bytes) -> SealedPart:
        """Return the part that ``data`` holds; raise SealedError when it holds none."""
        if len(data) > MAX_SEALED_BYTES:
            raise SealedError("a sealed part is over 1 MiB")
        try:
            body = decode(data)
        except CanonicalError as error:
            raise SealedError(str(error)) from None
        if not isinstance(body, dict) or body.keys() != _KEYS or body["v"] != 1:
            raise SealedError("not a sealed part of version 1")
        if body["v"] is True:
            raise SealedError("not a sealed part of version 1")
        case, record, leaf, salt = body["case"], body["record"], body["leaf"], body["salt"]
        if not (is_uuid(case) and is_uuid(record) and isinstance(leaf, str) and is_hex32(salt)):
            raise SealedError("a sealed part names no leaf of a record")
        try:
            checked = check_leaf(leaf)
        except ValueError:
            raise SealedError("a sealed part names no leaf of a record") from None
        return cls(CaseId(str(case)), RecordId(str(record)), checked, str(salt), body["value"])


def seal(
    value: Value,
    at: tuple[CaseId, RecordId, Leaf],
    *,
    random: Callable[[int], bytes],
) -> SealedPart:
    """Return ``value`` sealed for the leaf ``at``, with a fresh salt.

    A save reuses the part of a value that it did not change: only a changed one is sealed anew.
    """
    case, record, leaf = at
    return SealedPart(case, record, leaf, random(16).hex(), value)
