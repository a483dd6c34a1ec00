"""age, the envelope around everything that leaves the vault, with types and one way to fail.

pyrage (measured, 1.4): its one-shot calls hold the GIL, so only the ``_io`` calls are used. They
turn an exception of the reader or writer into one of their own, or lose it when the last buffer is
flushed; so both are remembered here and raised again. Damage within the payload is an OSError
without errno. Plaintext arrives before damage is known: whoever takes it may keep nothing until
the call has returned. The header is read without a bound; here it has one.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NewType, Protocol

import pyrage
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pyrage import x25519

from desktop_app.crypto import bech32
from desktop_app.errors import UserError
from desktop_app.text import message

Recipient = NewType("Recipient", str)
"""An age X25519 public key, ``age1…``, checked by ``recipient``."""

_SECRET_PREFIX: Final = "age-secret-key-"
_BEGIN: Final = b"age-encryption.org/v1\n"
"""What the binary form begins with. pyrage would take the armoured one, too."""
_MAX_BEFORE_PLAINTEXT: Final = 1 << 20
"""Bytes read before the first plaintext must appear: the header and one chunk of 64 KiB."""


class Damaged(UserError):
    """The envelope was cut short or altered, or is none."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "Envelope",
                "This file is damaged or was not made by Waymark. Nothing was changed. "
                "Ask the sender for a new copy.",
            )
        )


class WrongRecipient(UserError):
    """The envelope is addressed to other keys."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "Envelope",
                "This file is meant for somebody else: no key of this vault opens it. "
                "Nothing was changed. Check the addressee with the sender.",
            )
        )


class Source(Protocol):
    """What a stream is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes; none at the end."""


class Sink(Protocol):
    """What a stream is written to."""

    def write(self, data: bytes, /) -> object:
        """Take ``data`` whole, or raise."""


@dataclass(frozen=True, slots=True)
class AgeKey:
    """An age X25519 key pair: the 32 secret bytes, and the recipient others encrypt to."""

    secret: bytes = field(repr=False)
    recipient: Recipient

    @classmethod
    def generate(cls, random: Callable[[int], bytes]) -> AgeKey:
        """Return a new key made of 32 bytes from ``random``."""
        return cls.from_secret(random(32))

    @classmethod
    def from_secret(cls, secret: bytes) -> AgeKey:
        """Return the key pair of ``secret`` (32 bytes)."""
        if len(secret) != 32:
            raise ValueError("an age identity has 32 bytes")
        return cls(secret, Recipient(str(_identity(secret).to_public())))

    @classmethod
    def from_text(cls, text: str) -> AgeKey:
        """Return the key pair of ``AGE-SECRET-KEY-1…``; raise ValueError when it is none."""
        return cls.from_secret(bech32.decode(_SECRET_PREFIX, text.strip().lower()))

    def to_text(self) -> str:
        """Return ``AGE-SECRET-KEY-1…``, as the ``age`` tool takes it."""
        return _secret_text(self.secret)


def recipient(text: str) -> Recipient:
    """Return ``text`` as a recipient; raise ValueError unless it is an X25519 one (``age1…``)."""
    point = bech32.decode("age", text)
    if len(point) != 32:
        raise ValueError("not an age recipient")
    try:
        # A point of small order gives every sender the same secret, and pyrage panics over it.
        X25519PrivateKey.from_private_bytes(bytes(32)).exchange(
            X25519PublicKey.from_public_bytes(point)
        )
    except ValueError:
        raise ValueError("not an age recipient: a point of small order") from None
    return Recipient(text)


def encrypt_stream(source: Source, target: Sink, recipients: Sequence[Recipient]) -> None:
    """Write the binary age v1 envelope of all that ``source`` gives to ``target``.

    An exception of source or target (Cancelled, a full stick) comes out unchanged.
    """
    keys = [x25519.Recipient.from_str(recipient(text)) for text in recipients]
    if not keys:
        raise ValueError("an envelope needs a recipient")
    reader, writer = _Reader(source), _Writer(target)
    try:
        pyrage.encrypt_io(reader, writer, keys)
    except (OSError, pyrage.EncryptError):
        _raise_first(reader, writer)
        raise
    _raise_first(reader, writer)


def decrypt_stream(source: Source, target: Sink, keys: Sequence[AgeKey]) -> None:
    """Write the content of the envelope ``source`` to ``target``, opened with any of ``keys``.

    Raises WrongRecipient, or Damaged, by which time a part may have been written. An exception of
    source or target comes out unchanged.
    """
    writer = _Writer(target)
    reader = _Reader(source, writer)
    try:
        pyrage.decrypt_io(reader, writer, [_identity(key.secret) for key in keys])
    except pyrage.DecryptError as error:
        _raise_first(reader, writer)
        # The only way in which pyrage tells the two apart; a test holds it to this sentence.
        if str(error) == "No matching keys found":
            raise WrongRecipient from None
        raise Damaged from None
    except OSError:
        _raise_first(reader, writer)
        raise Damaged from None
    _raise_first(reader, writer)


def encrypt(data: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Return the binary age v1 envelope of ``data``, which is small."""
    target = io.BytesIO()
    encrypt_stream(io.BytesIO(data), target, recipients)
    return target.getvalue()


def decrypt(data: bytes, keys: Sequence[AgeKey]) -> bytes:
    """Return the content of the small envelope ``data``; raise WrongRecipient or Damaged."""
    target = io.BytesIO()
    decrypt_stream(io.BytesIO(data), target, keys)
    return target.getvalue()


class Pieces:
    """A Source over pieces of any length, so that a generator can be encrypted."""

    def __init__(self, pieces: Iterable[bytes | memoryview]) -> None:
        self._pieces: Iterator[bytes | memoryview] = iter(pieces)
        self._rest = memoryview(b"")

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes of the present piece; none once all are given."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        taken = self._rest if size < 0 else self._rest[:size]
        self._rest = self._rest[len(taken) :]
        return bytes(taken)


class _Writer:
    """Passes writes on, and remembers what went wrong; nothing is written after that."""

    def __init__(self, target: Sink) -> None:
        self._target = target
        self.error: BaseException | None = None
        self.begun = False

    def write(self, data: bytes) -> int:
        if self.error is None:
            self.begun = True
            try:
                self._target.write(data)
            except BaseException as error:
                self.error = error
                raise
        return len(data)

    def flush(self) -> None:
        """Do nothing: whoever owns the target flushes it."""


class _Reader:
    """Passes reads on, remembers what went wrong, and bounds what stands before plaintext."""

    def __init__(self, source: Source, writer: _Writer | None = None) -> None:
        self._source = source
        self._writer = writer
        self._read = 0
        self._begin = _BEGIN if writer is not None else b""
        self.error: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            if self._writer is not None and self._writer.error is not None:
                return b""
            if self._writer is not None and not self._writer.begun:
                self._read += size
                if self._read > _MAX_BEFORE_PLAINTEXT:
                    raise Damaged
            data = self._source.read(size)
            if self._begin:
                some = min(len(self._begin), len(data))
                if data[:some] != self._begin[:some]:
                    raise Damaged
                self._begin = self._begin[some:]
            return data
        except BaseException as error:
            self.error = error
            raise


def _raise_first(reader: _Reader, writer: _Writer) -> None:
    for error in (writer.error, reader.error):
        if error is not None:
            raise error from None


def _identity(secret: bytes) -> x25519.Identity:
    return x25519.Identity.from_str(_secret_text(secret))


def _secret_text(secret: bytes) -> str:
    return bech32.encode(_SECRET_PREFIX, secret).upper()
