"""Bundle format version 1: names, limits, the manifest. The whole of it: docs/bundle-format.md."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

import msgspec

from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, Value, decode, encode
from desktop_app.domain.ids import Digest, KeyId, is_hex64, is_uuid

VERSION: Final = 1
FIRST_LINE: Final = "#waymark-bundle-"
"""What SHA256SUMS begins with, before the version; sha256sum takes it for a comment."""

SUMS: Final = "SHA256SUMS"
SIGNATURE: Final = "SHA256SUMS.minisig"
MANIFEST: Final = "manifest.json"
HEADS: Final = "heads.ndjson"
TOMBSTONES: Final = "tombstones.ndjson"
RECEIPT: Final = "receipt.json"
EVALUATION: Final = "evaluation.json"
UPDATE: Final = "update/"
PADDING: Final = "padding"

MAX_SUMS: Final = 1 << 20
MAX_SIGNATURE: Final = 4096
MAX_MEMBER: Final = 8 << 20
MAX_PADDING: Final = 1 << 16
MAX_TOTAL: Final = 2 << 30
"""Bytes of the whole tar."""
MAX_REVISIONS: Final = 1_000_000
MAX_LINE: Final = 1 << 20
BLOCK: Final = 1 << 16
"""The tar is filled to a multiple of this."""
MAX_WINDOW: Final = 8 << 20
"""Bytes of zstd's window: what a reader needs to set aside."""

Part: TypeAlias = Literal["cases", "handover", "receipt", "evaluation", "update"]
"""What a bundle may carry; several at once."""
PARTS: Final[tuple[Part, ...]] = ("cases", "handover", "receipt", "evaluation", "update")

_SERIES = re.compile(r"(revisions|sealed)-([0-9]{4})\.ndjson")
_UPDATE = re.compile(r"update/[a-z0-9][a-z0-9_.-]{0,63}")
_SUM = re.compile(r"([0-9a-f]{64})  ([!-~]{1,99})")
_PROGRAM = re.compile(r"[!-~]{1,40}")


class FormatError(ValueError):
    """A member is not what the format says; the text is for developers and quotes no content."""


class NewerVersionError(FormatError):
    """The bundle has a later version of the format."""


class TooLargeError(FormatError):
    """The bundle goes beyond a limit of the format."""


class Counts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Lines in the bundle, and the bytes of the members after the manifest, padding left out."""

    heads: int
    revisions: int
    sealed: int
    tombstones: int
    bytes: int


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a bundle says of itself.

    ``bundle``: a UUID. ``sender``, ``addressee``: their signing keys. ``number``: counts the
    sender's bundles to this addressee from 1. ``made``: UTC milliseconds. ``program``: the version
    that wrote it. ``parts``: sorted, at least one.
    """

    format: int
    program: str
    bundle: str
    sender: KeyId
    addressee: KeyId
    number: int
    made: int
    parts: tuple[Part, ...]
    counts: Counts

    def to_bytes(self) -> bytes:
        """Return the member ``manifest.json``: canonical, without a line end."""
        body: dict[str, Value] = msgspec.to_builtins(self)
        return encode({**body, "parts": [*self.parts]})

    @property
    def comment(self) -> str:
        """The trusted comment of the signature: it ties the bundle to its addressee."""
        return trusted_comment(self.bundle, self.addressee)


class Sum(NamedTuple):
    """One line of SHA256SUMS."""

    digest: Digest
    name: str


def trusted_comment(bundle: str, addressee: KeyId) -> str:
    """Return the trusted comment of a bundle's signature."""
    return f"waymark-bundle-1 {bundle} {addressee}"


def read_manifest(data: bytes) -> Manifest:
    """Return the manifest of ``data``; raise FormatError (NewerVersionError, TooLargeError)."""
    try:
        body = decode(data)
    except CanonicalError as error:
        raise FormatError(f"manifest: {error}") from None
    version = body.get("format") if isinstance(body, dict) else None
    if type(version) is int and version > VERSION:
        raise NewerVersionError("manifest of a later version")
    try:
        manifest = msgspec.convert(body, Manifest)
    except msgspec.ValidationError:
        raise FormatError("manifest: other keys or types") from None
    check_manifest(manifest)
    return manifest


def check_manifest(manifest: Manifest) -> None:
    """Raise FormatError, TooLargeError unless every value of the manifest is in its range."""
    if manifest.format != VERSION or not _PROGRAM.fullmatch(manifest.program):
        raise FormatError("manifest: format or program")
    if not (
        is_uuid(manifest.bundle) and is_hex64(manifest.sender) and is_hex64(manifest.addressee)
    ):
        raise FormatError("manifest: bundle, sender or addressee")
    if not (1 <= manifest.number <= MAX_INTEGER and 0 <= manifest.made <= MAX_INTEGER):
        raise FormatError("manifest: number or made")
    if not manifest.parts or list(manifest.parts) != sorted(set(manifest.parts)):
        raise FormatError("manifest: parts")
    counts = manifest.counts
    if any(not 0 <= count <= MAX_INTEGER for count in msgspec.structs.astuple(counts)):
        raise FormatError("manifest: counts")
    if counts.revisions > MAX_REVISIONS or counts.bytes > MAX_TOTAL:
        raise TooLargeError("manifest: counts")


def write_sums(sums: Sequence[Sum]) -> bytes:
    """Return the member SHA256SUMS."""
    lines = [f"{FIRST_LINE}{VERSION}", *(f"{one.digest}  {one.name}" for one in sums)]
    return ("\n".join(lines) + "\n").encode("ascii")


def read_sums(data: bytes) -> list[Sum]:
    """Return the lines of SHA256SUMS, whose names are those of the format, once and in order.

    Raises FormatError, NewerVersionError. Only for bytes whose signature holds.
    """
    try:
        first, *lines = data.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise FormatError("sums: not ASCII") from None
    version = first.removeprefix(FIRST_LINE)
    if first == version or not re.fullmatch(r"[1-9][0-9]{0,8}", version):
        raise FormatError("sums: first line")
    if int(version) > VERSION:
        raise NewerVersionError("sums of a later version")
    if not lines or lines.pop() != "":
        raise FormatError("sums: no line end")
    found = []
    for line in lines:
        match = _SUM.fullmatch(line)
        if match is None:
            raise FormatError("sums: a line")
        found.append(Sum(Digest(match[1]), match[2]))
    check_names([one.name for one in found])
    return found


def check_names(names: Sequence[str]) -> None:
    """Raise FormatError unless ``names`` are members of the format, each once and in order.

    Manifest and heads are always there. A series begins with 0001 and has no hole.
    """
    places = [_place(name) for name in names]
    if places[:2] != [(0, 0, ""), (1, 0, "")]:
        raise FormatError("names: manifest and heads come first")
    for before, after in itertools.pairwise(places):
        if after <= before:
            raise FormatError("names: out of order or twice")
        if after[0] in (2, 3) and after[1] != (before[1] + 1 if before[0] == after[0] else 1):
            raise FormatError("names: a series has a hole")


def _place(name: str) -> tuple[int, int, str]:
    single = {MANIFEST: 0, HEADS: 1, TOMBSTONES: 4, RECEIPT: 5, EVALUATION: 6, PADDING: 8}
    if name in single:
        return single[name], 0, ""
    match = _SERIES.fullmatch(name)
    if match is not None:
        return (2 if match[1] == "revisions" else 3), int(match[2]), ""
    if _UPDATE.fullmatch(name):
        return 7, 0, name
    raise FormatError("names: unknown")


def series(stem: Literal["revisions", "sealed"], number: int) -> str:
    """Return the name of member ``number`` of a series, from 1."""
    return f"{stem}-{number:04d}.ndjson"


def lines_of(data: bytes) -> Iterator[bytes]:
    """Yield the lines of a member, without line ends; raise FormatError.

    Every line ends with one line feed, none is empty or longer than 1 MiB.
    """
    start = 0
    while start < len(data):
        end = data.find(b"\n", start)
        if end < 0 or end == start or end - start > MAX_LINE:
            raise FormatError("lines: an end is missing, or a line is empty or too long")
        yield data[start:end]
        start = end + 1
