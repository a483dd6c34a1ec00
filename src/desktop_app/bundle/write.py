"""Writing a bundle: once over the content to hash it, once more to write it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

import zstandard

from desktop_app.bundle import ustar
from desktop_app.bundle.format import (
    BLOCK,
    EVALUATION,
    HEADS,
    MANIFEST,
    MAX_LINE,
    MAX_MEMBER,
    MAX_REVISIONS,
    MAX_SUMS,
    MAX_TOTAL,
    PADDING,
    RECEIPT,
    SIGNATURE,
    SUMS,
    TOMBSTONES,
    UPDATE,
    VERSION,
    Counts,
    Manifest,
    Part,
    Sum,
    check_manifest,
    check_names,
    series,
    write_sums,
)
from desktop_app.bundle.receipt import Receipt
from desktop_app.bundle.refusal import BundleTooLarge
from desktop_app.crypto import minisign
from desktop_app.crypto.envelope import Pieces, Recipient, Sink, encrypt_stream
from desktop_app.domain.ids import Digest, KeyId
from desktop_app.progress import Progress, Quiet
from desktop_app.text import message

_LEVEL: Final = 3
_THREADS: Final = 2
_PIECE: Final = 1 << 18
"""Bytes given to zstd at once, so that Cancel is heard soon."""


@dataclass(frozen=True, slots=True)
class Header:
    """Who sends what to whom; each as in ``format.Manifest``."""

    bundle: str
    sender: KeyId
    addressee: KeyId
    number: int
    made: int
    program: str


def _nothing() -> Iterator[bytes]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes in. Lines are canonical bytes without line ends.

    ``cases``: which part heads, revisions, sealed parts and tombstones make; None without any.
    ``revisions`` and ``sealed`` are called twice and give the same lines both times: read them in
    one read transaction. ``heads`` cover the revisions (``chain.outer_heads``). ``update``:
    content by name, without ``update/``.
    """

    cases: Literal["cases", "handover"] | None = None
    heads: Sequence[bytes] = ()
    revisions: Callable[[], Iterable[bytes]] = _nothing
    sealed: Callable[[], Iterable[bytes]] = _nothing
    tombstones: Sequence[bytes] = ()
    receipt: Receipt | None = None
    evaluation: bytes | None = None
    update: Mapping[str, bytes] = field(default_factory=dict)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts that are there, sorted."""
        there: dict[Part, bool] = {
            "cases": self.cases == "cases",
            "evaluation": self.evaluation is not None,
            "handover": self.cases == "handover",
            "receipt": self.receipt is not None,
            "update": bool(self.update),
        }
        return tuple(part for part, present in there.items() if present)


@dataclass(frozen=True, slots=True)
class Seal:
    """Whose signature is on it, and who can open it.

    ``sign`` gives the Ed25519 signature by the key ``Header.sender``. ``recipients``: the
    addressee's current receiving key and its recovery key, nobody else. ``random``: n bytes.
    """

    sign: Callable[[bytes], bytes]
    recipients: Sequence[Recipient]
    random: Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. ``sums``: the SHA-256 of its SHA256SUMS, which a receipt names.

    ``file`` and ``size``: SHA-256 and length of the encrypted file, for the read-back.
    """

    manifest: Manifest
    sums: Digest
    file: Digest
    size: int


class _Member(NamedTuple):
    name: str
    data: bytes


@dataclass(slots=True)
class _Tally:
    """What the first pass has seen: lines by member stem, digests, bytes, and bytes in the tar."""

    lines: dict[str, int] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)
    bytes: int = 0
    stored: int = 0

    def add(self, member: _Member) -> None:
        stem = member.name.partition(".")[0].partition("-")[0]
        self.lines[stem] = self.lines.get(stem, 0) + member.data.count(b"\n")
        self.sums.append(_sum(member))
        self.bytes += len(member.data)
        self.stored += ustar.stored(len(member.data))
        if (
            len(member.data) > MAX_MEMBER
            or self.lines.get("revisions", 0) > MAX_REVISIONS
            or self.stored > MAX_TOTAL
        ):
            raise BundleTooLarge


def write_bundle(
    target: Sink,
    header: Header,
    contents: Contents,
    *,
    seal: Seal,
    progress: Progress | None = None,
) -> Written:
    """Write a bundle to ``target`` and return what was written.

    Raises BundleTooLarge, Cancelled (from ``progress``), whatever ``target`` raises, and
    ValueError when ``contents`` holds nothing, is not in form, or differs at the second time.
    """
    progress = progress or Quiet()
    tally = _Tally()
    collecting = message("Bundle", "Collecting what goes into the bundle")
    for member in _members(contents):
        tally.add(member)
        progress.report(tally.bytes, 0, collecting)
    manifest = _manifest(header, contents, tally)
    first = _Member(MANIFEST, manifest.to_bytes())
    # SHA256SUMS has a line for the padding whatever its length, so that this can be known.
    room = _room(first, tally, manifest)
    padding = _Member(PADDING, seal.random(room) if room else b"")
    sums = [_sum(first), *tally.sums, _sum(padding)]
    check_names([one.name for one in sums])
    listed = _Member(SUMS, write_sums(sums))
    if len(listed.data) > MAX_SUMS:
        raise BundleTooLarge
    before = [listed, _signature(listed.data, manifest, seal.sign), first]
    total = sum(ustar.stored(len(one.data)) for one in (*before, padding)) + tally.stored
    again = _again(contents, tally.sums)
    tar = _reporting(_tar(before, again, padding), total + len(ustar.END), progress)
    counted = _Counted(target)
    encrypt_stream(Pieces(_compressed(tar)), counted, seal.recipients)
    return Written(
        manifest,
        Digest(hashlib.sha256(listed.data).hexdigest()),
        Digest(counted.hash.hexdigest()),
        counted.size,
    )


def _manifest(header: Header, contents: Contents, tally: _Tally) -> Manifest:
    counts = Counts(
        heads=tally.lines.get("heads", 0),
        revisions=tally.lines.get("revisions", 0),
        sealed=tally.lines.get("sealed", 0),
        tombstones=tally.lines.get("tombstones", 0),
        bytes=tally.bytes,
    )
    if contents.cases is None and counts.heads + counts.revisions + counts.sealed:
        raise ValueError("revisions without a part that carries them")
    manifest = Manifest(
        format=VERSION,
        program=header.program,
        bundle=header.bundle,
        sender=header.sender,
        addressee=header.addressee,
        number=header.number,
        made=header.made,
        parts=contents.parts(),
        counts=counts,
    )
    check_manifest(manifest)
    return manifest


def _members(contents: Contents) -> Iterator[_Member]:
    """Yield the members after the manifest, in order, padding left out."""
    yield _Member(HEADS, b"".join(_ended(contents.heads)))
    yield from _series("revisions", contents.revisions())
    yield from _series("sealed", contents.sealed())
    if contents.tombstones:
        yield _Member(TOMBSTONES, b"".join(_ended(contents.tombstones)))
    if contents.receipt is not None:
        yield _Member(RECEIPT, contents.receipt.to_bytes())
    if contents.evaluation is not None:
        yield _Member(EVALUATION, contents.evaluation)
    for name in sorted(contents.update):
        yield _Member(UPDATE + name, contents.update[name])


def _series(stem: Literal["revisions", "sealed"], lines: Iterable[bytes]) -> Iterator[_Member]:
    """Yield members of whole lines, each as full as the limit allows."""
    number, kept = 1, bytearray()
    for line in _ended(lines):
        if len(kept) + len(line) > MAX_MEMBER:
            yield _Member(series(stem, number), bytes(kept))
            kept.clear()
            number += 1
        kept += line
    if kept:
        yield _Member(series(stem, number), bytes(kept))


def _ended(lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        if not 0 < len(line) <= MAX_LINE or b"\n" in line:
            raise ValueError("a line is empty, too long or more than one")
        yield line + b"\n"


def _sum(member: _Member) -> Sum:
    return Sum(Digest(hashlib.sha256(member.data).hexdigest()), member.name)


def _signature(data: bytes, manifest: Manifest, sign: Callable[[bytes], bytes]) -> _Member:
    public = bytes.fromhex(manifest.sender)
    made = minisign.sign(data, sign, public=public, trusted_comment=manifest.comment)
    return _Member(SIGNATURE, made.encode("ascii"))


def _room(first: _Member, tally: _Tally, manifest: Manifest) -> int:
    """Return the bytes of padding that fill the tar to a multiple of BLOCK."""
    as_long = _signature(b"", manifest, lambda _data: bytes(64))
    unknown = Sum(Digest("0" * 64), PADDING)
    listed = write_sums([_sum(first), *tally.sums, unknown])
    without = (
        ustar.stored(len(listed))
        + ustar.stored(len(as_long.data))
        + ustar.stored(len(first.data))
        + tally.stored
        + ustar.stored(0)
        + len(ustar.END)
    )
    return -without % BLOCK


def _again(contents: Contents, sums: Sequence[Sum]) -> Iterator[_Member]:
    """Yield the members a second time; raise ValueError when they are not those signed for."""
    expected = iter(sums)
    for member in _members(contents):
        if _sum(member) != next(expected, None):
            raise ValueError("the content changed while the bundle was written")
        yield member
    if next(expected, None) is not None:
        raise ValueError("the content changed while the bundle was written")


def _tar(
    before: Iterable[_Member], members: Iterable[_Member], padding: _Member
) -> Iterator[bytes]:
    for group in (before, members, (padding,)):
        for member in group:
            yield ustar.header(member.name, len(member.data))
            yield member.data
            yield ustar.fill(len(member.data))
    yield ustar.END


def _reporting(tar: Iterable[bytes], total: int, progress: Progress) -> Iterator[bytes]:
    """Yield the tar in pieces, saying how far it is."""
    writing = message("Bundle", "Writing the bundle")
    done = 0
    for data in tar:
        for start in range(0, len(data), _PIECE):
            progress.report(done, total, writing)
            piece = data[start : start + _PIECE]
            yield piece
            done += len(piece)
    progress.report(total, total, writing)


def _compressed(pieces: Iterable[bytes]) -> Iterator[bytes]:
    compressor = zstandard.ZstdCompressor(
        level=_LEVEL, threads=_THREADS, write_checksum=True
    ).compressobj()
    for piece in pieces:
        packed = compressor.compress(piece)
        if packed:
            yield packed
    yield compressor.flush()


class _Counted:
    """Passes writes on to the target, hashing and counting them."""

    def __init__(self, target: Sink) -> None:
        self._target = target
        self.hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        self._target.write(data)
        self.hash.update(data)
        self.size += len(data)
        return len(data)
