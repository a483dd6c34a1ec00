"""minisign's signatures and public keys, so that the stock tool checks what this program signs.

Format: https://jedisct1.github.io/minisign/ . Only ``ED``, over the BLAKE2b-512 of the data, is
made and taken. The legacy ``Ed`` signs the data itself: with it, somebody who gets a key to sign
one file in one form could show the signature on another.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b, sha256
from typing import Final

from desktop_app.crypto import identity
from desktop_app.errors import UserError
from desktop_app.text import message

_PREHASHED: Final = b"ED"
_LEGACY: Final = b"Ed"
MAX_SIGNATURE: Final = 4096
"""Bytes of a signature file that are looked at."""
_COMMENT = re.compile(r"[ -~]{1,1024}")
_UNTRUSTED: Final = "untrusted comment: "
_TRUSTED: Final = "trusted comment: "


class SignatureRefused(UserError):
    """The signature is damaged, legacy, by another key, or not over this data."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature file, read but not yet verified."""

    key_id: bytes
    """8 bytes by which the signing key may be looked up; anybody can write them."""
    signature: bytes
    trusted_comment: str
    """To be trusted only once ``verify`` has returned it."""
    global_signature: bytes

    def verify(self, public: bytes, data: bytes) -> str:
        """Return the trusted comment, once both signatures hold for ``public`` and ``data``.

        Raises SignatureRefused.
        """
        digest = blake2b(data).digest()
        comment = self.trusted_comment.encode("ascii")
        if (
            self.key_id != key_id(public)
            or not identity.verify(public, self.signature, digest)
            or not identity.verify(public, self.global_signature, self.signature + comment)
        ):
            raise SignatureRefused(
                message(
                    "Signature",
                    "The signature does not belong to this content and this sender. "
                    "Nothing was taken from it. Ask the sender for a new copy.",
                )
            )
        return self.trusted_comment


def key_id(public: bytes) -> bytes:
    """Return the 8 bytes by which minisign names the key ``public``.

    minisign makes them at random; here they follow from the key, so that two laptops agree.
    """
    return sha256(b"waymark-minisign-1" + public).digest()[:8]


def public_key(public: bytes) -> str:
    """Return minisign's one-line text (``RW…``, 56 characters) of an Ed25519 public key."""
    return base64.b64encode(_LEGACY + key_id(public) + public).decode("ascii")


def parse_public_key(text: str) -> bytes:
    """Return the 32 bytes of a public key of this program; raise ValueError when it is none."""
    data = _decoded(text)
    if len(data) != 42 or data[:2] != _LEGACY or data[2:10] != key_id(data[10:]):
        raise ValueError("not a public key of this program")
    return data[10:]


def sign(
    data: bytes, sign: Callable[[bytes], bytes], *, public: bytes, trusted_comment: str
) -> str:
    """Return the signature file over ``data``: four lines of ASCII.

    ``sign`` gives the Ed25519 signature by the key whose public half is ``public``.
    ``trusted_comment`` is 1 to 1,024 printable ASCII characters; it is signed too.
    """
    if not _COMMENT.fullmatch(trusted_comment):
        raise ValueError("a trusted comment is printable ASCII")
    signature = sign(blake2b(data).digest())
    whole = sign(signature + trusted_comment.encode("ascii"))
    line = base64.b64encode(_PREHASHED + key_id(public) + signature).decode("ascii")
    return (
        f"{_UNTRUSTED}signature by a Waymark vault\n{line}\n"
        f"{_TRUSTED}{trusted_comment}\n{base64.b64encode(whole).decode('ascii')}\n"
    )


def parse_signature(data: bytes) -> Signature:
    """Read a signature file; raise SignatureRefused when it is damaged or legacy."""
    if len(data) > MAX_SIGNATURE or not data.isascii():
        raise _damaged()
    lines = data.decode("ascii").split("\n")
    if len(lines) != 5 or lines[4] != "":
        raise _damaged()
    untrusted, first, trusted, second = lines[:4]
    if not untrusted.startswith(_UNTRUSTED) or not trusted.startswith(_TRUSTED):
        raise _damaged()
    comment = trusted.removeprefix(_TRUSTED)
    try:
        body, whole = _decoded(first), _decoded(second)
    except ValueError:
        raise _damaged() from None
    if len(body) != 74 or len(whole) != 64 or not _COMMENT.fullmatch(comment):
        raise _damaged()
    if body[:2] == _LEGACY:
        raise SignatureRefused(
            message(
                "Signature",
                "This signature is in minisign's old form, which is not safe enough. "
                "Nothing was taken from it. Ask the sender to sign it again.",
            )
        )
    if body[:2] != _PREHASHED:
        raise _damaged()
    return Signature(body[2:10], body[10:], comment, whole)


def _decoded(text: str) -> bytes:
    """Return the bytes of strict base64: nothing foreign, no bits left over."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise ValueError("not base64") from None
    if base64.b64encode(data).decode("ascii") != text:
        raise ValueError("not base64 in its one form")
    return data


def _damaged() -> SignatureRefused:
    return SignatureRefused(
        message(
            "Signature",
            "The signature is damaged. Nothing was taken from it. Ask the sender for a new copy.",
        )
    )
