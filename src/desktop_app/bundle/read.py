"""Reading a bundle: strict, bounded, each member whole and checked before a byte of it counts.

age pushes into zstd, zstd into the tar parser, in one thread. Nothing of a file may be believed
before ``read_bundle`` has returned: age gives plaintext before it has seen the end. So a visitor
works in a transaction, or notes only what a dry run needs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import zstandard

from desktop_app.bundle import ustar
from desktop_app.bundle.format import (
    EVALUATION,
    HEADS,
    MANIFEST,
    MAX_MEMBER,
    MAX_PADDING,
    MAX_REVISIONS,
    MAX_SIGNATURE,
    MAX_SUMS,
    MAX_TOTAL,
    MAX_WINDOW,
    PADDING,
    RECEIPT,
    SIGNATURE,
    SUMS,
    TOMBSTONES,
    UPDATE,
    FormatError,
    Manifest,
    NewerVersionError,
    Sum,
    TooLargeError,
    lines_of,
    read_manifest,
    read_sums,
)
from desktop_app.bundle.receipt import Receipt
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto import envelope, minisign
from desktop_app.crypto.envelope import AgeKey, Source
from desktop_app.domain.canonical import CanonicalError, decode
from desktop_app.domain.ids import Digest, KeyId
from desktop_app.progress import Progress, Quiet
from desktop_app.text import message

_WRITE_SIZE: Final = 1 << 17
"""Bytes that zstd unpacks at once; without it, a few kilobytes can ask for a gigabyte."""
_FEED: Final = 1 << 10
"""Bytes given to zstd at once: they unpack to 32 MiB at the very most."""
_EMPTY_FRAME: Final = bytes.fromhex("502a4d1800000000")
"""A skippable zstd frame of no length, given after the last byte. A frame that was cut short raises
nothing by itself; these bytes then land inside it, and do not fit."""


class Visitor(Protocol):
    """Takes what is in a bundle, in this order. What it raises comes out unchanged.

    Lines come without their ends, checked for length and hash only: whether a line is a head, a
    revision, a sealed part is for the visitor (``from_bytes``), which must refuse the whole bundle
    when one is not, when a head's signature does not hold, or when no head covers a revision.
    """

    def manifest(self, manifest: Manifest) -> None:
        """Take the manifest: the moment for early refusals (a sender, disk space)."""

    def head(self, line: bytes) -> None:
        """Take a signed head."""

    def revision(self, line: bytes) -> None:
        """Take a revision."""

    def sealed(self, line: bytes) -> None:
        """Take a sealed part."""

    def tombstone(self, line: bytes) -> None:
        """Take a tombstone: a canonical object."""

    def receipt(self, receipt: Receipt) -> None:
        """Take the receipt."""

    def evaluation(self, data: bytes) -> None:
        """Take the evaluation: a canonical object."""

    def update(self, name: str, data: bytes) -> None:
        """Take one file of an update; ``name`` without ``update/``."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """Who reads, and whom it trusts.

    ``keys``: all receiving keys, old ones and the recovery key too. ``addressees``: the signing
    keys that a bundle for this vault may name (after a restore there are two). ``sender_of`` gives
    the key of a verified contact by the 8 bytes with which minisign names it; None: nobody known.
    It may raise a UserError of its own (unverified, revoked). ``signed`` hears the SHA-256 of
    SHA256SUMS once its signature holds: a refusal after that can be answered with a receipt.
    """

    keys: Sequence[AgeKey]
    addressees: Collection[KeyId]
    sender_of: Callable[[bytes], KeyId | None]
    signed: Callable[[Digest], None] = lambda _sums: None


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that was read to its end. ``sums``: the SHA-256 of its SHA256SUMS."""

    manifest: Manifest
    sums: Digest


def read_bundle(
    source: Source,
    visitor: Visitor,
    *,
    keyring: Keyring,
    progress: Progress | None = None,
    size: int = 0,
) -> Opened:
    """Read a bundle into ``visitor``, and say which it was once all of it holds.

    ``size``: bytes of the file, for progress (0: unknown). Raises BundleRefused; Cancelled, what
    ``visitor`` raises, and what ``keyring.sender_of`` raises come out unchanged. Anything else is
    a bug.
    """
    members = _Members(visitor, keyring)
    parser = ustar.Parser(members.begin, members.take, limit=MAX_TOTAL)
    medium = _Medium(source, size, progress or Quiet())
    unpacker = _Unpacker(parser)
    try:
        envelope.decrypt_stream(medium, unpacker, keyring.keys)
        unpacker.write(_EMPTY_FRAME)
        parser.finish()
        return members.finish()
    except NewerVersionError:
        raise BundleRefused("newer_version") from None
    except TooLargeError:
        raise BundleRefused("too_large") from None
    except FormatError as error:
        # The signature was good: whoever made it made it wrong, and should hear of it. Before it
        # was seen, nobody can tell from damage.
        raise BundleRefused("malformed" if members.signed else "damaged") from error
    except (envelope.Damaged, zstandard.ZstdError, RecursionError):
        raise BundleRefused("damaged") from None
    except envelope.WrongRecipient:
        raise BundleRefused("wrong_addressee") from None
    except OSError as error:
        if error is medium.error:
            raise BundleRefused("unreadable") from None
        raise


class _Unpacker:
    """Unpacks what age gives and passes it on to the tar parser, until that raises.

    Small pieces bound what is unpacked for nothing after that.
    """

    def __init__(self, parser: ustar.Parser) -> None:
        self._parser = _Careful(parser)
        self._unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW).stream_writer(
            self._parser,  # type: ignore[arg-type]  # of a file, zstandard calls write alone
            write_size=_WRITE_SIZE,
            closefd=False,
        )

    def write(self, data: bytes, /) -> int:
        """Take the next bytes of the envelope's content."""
        for start in range(0, len(data), _FEED):
            self._unpacker.write(data[start : start + _FEED])
            self._parser.raise_kept()
        return len(data)


class _Careful:
    """Keeps what the tar parser raises, so that it can be raised outside of zstandard.

    WORKAROUND: zstandard never frees its output when the writer behind it raises, 128 KiB for
    each bundle refused; https://github.com/indygreg/python-zstandard/issues/296 has its relatives.
    Nor do its objects take part in Python's search for cycles: what was raised must not stay here,
    since its traceback leads back to them.
    """

    def __init__(self, parser: ustar.Parser) -> None:
        self._parser = parser
        self._kept: BaseException | None = None

    def write(self, data: bytes, /) -> int:
        if self._kept is None:
            try:
                self._parser.write(data)
            except BaseException as error:  # noqa: BLE001  # raised again by ``raise_kept``
                self._kept = error
        return len(data)

    def raise_kept(self) -> None:
        """Raise what the parser raised, if it did."""
        if self._kept is not None:
            kept, self._kept = self._kept, None
            try:
                raise kept
            finally:
                del kept


class _Medium:
    """The file as it is read: says how far it is, hears Cancel, remembers a medium that failed."""

    def __init__(self, source: Source, size: int, progress: Progress) -> None:
        self._source = source
        self._size = size
        self._progress = progress
        self._done = 0
        self.error: OSError | None = None

    def read(self, size: int = -1, /) -> bytes:
        self._progress.report(self._done, self._size, message("Bundle", "Reading the bundle"))
        try:
            data = self._source.read(size)
        except OSError as error:
            self.error = error
            raise
        self._done += len(data)
        return data


class _Members:
    """Judges the members one by one and hands their content to the visitor."""

    def __init__(self, visitor: Visitor, keyring: Keyring) -> None:
        self._visitor = visitor
        self._keyring = keyring
        self._sums: bytes | None = None
        self._expected: list[Sum] | None = None
        self._sender: KeyId | None = None
        self._comment = ""
        self._manifest: Manifest | None = None
        self._next = 0
        self._lines: dict[str, int] = {}
        self._bytes = 0
        self._seen: set[str] = set()

    @property
    def signed(self) -> bool:
        """Whether the signature was seen and holds."""
        return self._expected is not None

    def begin(self, name: str, size: int) -> None:
        """Refuse a member by its name and size, before it is taken into memory."""
        if name != self._expected_name():
            raise FormatError("names: another member was expected")
        limits = {SUMS: MAX_SUMS, SIGNATURE: MAX_SIGNATURE, PADDING: MAX_PADDING}
        if size > limits.get(name, MAX_MEMBER):
            raise TooLargeError(name)

    def take(self, name: str, data: bytes) -> None:
        """Take a member that is complete."""
        if name == SUMS:
            self._sums = data
        elif name == SIGNATURE:
            self._verify(data)
        else:
            self._check(data)
            self._hand_over(name, data)

    def finish(self) -> Opened:
        """Compare what came with what the manifest said."""
        expected, manifest = self._expected, self._manifest
        if expected is None or manifest is None or self._sums is None:
            raise FormatError("names: members are missing")
        if self._next != len(expected):
            raise FormatError("names: members are missing")
        counts = manifest.counts
        found = (
            self._lines.get("heads", 0),
            self._lines.get("revisions", 0),
            self._lines.get("sealed", 0),
            self._lines.get("tombstones", 0),
            self._bytes,
        )
        if found != (
            counts.heads,
            counts.revisions,
            counts.sealed,
            counts.tombstones,
            counts.bytes,
        ):
            raise FormatError("manifest: other counts")
        self._check_parts(manifest)
        return Opened(manifest, Digest(hashlib.sha256(self._sums).hexdigest()))

    def _expected_name(self) -> str:
        if self._sums is None:
            return SUMS
        if self._expected is None:
            return SIGNATURE
        if self._next == len(self._expected):
            raise FormatError("names: a member too many")
        return self._expected[self._next].name

    def _verify(self, data: bytes) -> None:
        """Verify the signature before a byte of anything else is looked at."""
        sums = self._sums or b""
        try:
            signature = minisign.parse_signature(data)
        except minisign.SignatureRefused:
            raise BundleRefused("forged") from None
        self._sender = self._keyring.sender_of(signature.key_id)
        if self._sender is None:
            raise BundleRefused("unknown_sender", sender=signature.key_id)
        try:
            self._comment = signature.verify(bytes.fromhex(self._sender), sums)
        except minisign.SignatureRefused:
            raise BundleRefused("forged") from None
        self._keyring.signed(Digest(hashlib.sha256(sums).hexdigest()))
        self._expected = []  # from here on a wrong form is the sender's doing
        self._expected = read_sums(sums)

    def _check(self, data: bytes) -> None:
        expected = (self._expected or [])[self._next]
        self._next += 1
        if hashlib.sha256(data).hexdigest() != expected.digest:
            raise BundleRefused("forged")

    def _hand_over(self, name: str, data: bytes) -> None:
        if name == MANIFEST:
            self._take_manifest(data)
            return
        self._seen.add(name.partition("-")[0].partition("/")[0])
        if name == PADDING:
            return
        self._bytes += len(data)
        if name == RECEIPT:
            self._visitor.receipt(Receipt.from_bytes(data))
        elif name == EVALUATION:
            _check_object(data)
            self._visitor.evaluation(data)
        elif name.startswith(UPDATE):
            self._visitor.update(name.removeprefix(UPDATE), data)
        else:
            self._hand_over_lines(name, data)

    def _hand_over_lines(self, name: str, data: bytes) -> None:
        visitor = self._visitor
        if not data and name != HEADS:
            raise FormatError("lines: a member without any")
        stem = name.partition(".")[0].partition("-")[0]
        take = {
            "heads": visitor.head,
            "revisions": visitor.revision,
            "sealed": visitor.sealed,
            "tombstones": visitor.tombstone,
        }[stem]
        for line in lines_of(data):
            self._lines[stem] = self._lines.get(stem, 0) + 1
            if stem == "revisions" and self._lines[stem] > MAX_REVISIONS:
                raise TooLargeError(name)
            if name == TOMBSTONES:
                _check_object(line)
            take(line)

    def _take_manifest(self, data: bytes) -> None:
        manifest = read_manifest(data)
        if manifest.sender != self._sender or manifest.comment != self._comment:
            raise BundleRefused("forged")
        if manifest.addressee not in self._keyring.addressees:
            raise BundleRefused("readdressed")
        self._manifest = manifest
        self._visitor.manifest(manifest)

    def _check_parts(self, manifest: Manifest) -> None:
        parts, seen = set(manifest.parts), self._seen
        cases = bool(parts & {"cases", "handover"})
        if {"cases", "handover"} <= parts:
            raise FormatError("manifest: cases and handover")
        if not cases and (seen & {"revisions", "sealed", TOMBSTONES} or self._lines.get("heads")):
            raise FormatError("manifest: revisions without a part that carries them")
        for part, name in (("receipt", RECEIPT), ("evaluation", EVALUATION), ("update", "update")):
            if (part in parts) != (name in seen):
                raise FormatError(f"manifest: {part}")


def _check_object(data: bytes) -> None:
    try:
        if not isinstance(decode(data), dict):
            raise FormatError("not an object")
    except CanonicalError as error:
        raise FormatError(f"not canonical: {error}") from None
