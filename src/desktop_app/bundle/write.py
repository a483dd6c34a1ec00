"""Writing a bundle: once over the content to hash and pack it, and once more if it is large.

The sums and their signature come first in the file and are known last. So the content is packed
while it is read, into a frame of its own, and theirs is put before it.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
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
_JOB: Final = 1 << 20
"""Bytes that a thread takes at once, so that both have work in a bundle of a few megabytes."""
_PIECE: Final = 1 << 18
"""Bytes given to zstd at once, so that Cancel is heard soon."""
KEPT: Final = 32 << 20
"""Packed bytes that are kept from the first pass; of more, the content is asked again."""
MEMBER: Final = 1 << 20
"""Bytes of lines after which a series goes on in another member: one is packed while the next is
read. A reader takes longer ones, too (MAX_MEMBER)."""


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
    ``revisions`` and ``sealed`` are called up to twice and give the same lines both times: read
    them in one read transaction. ``heads`` cover the revisions (``chain.outer_heads``). ``update``:
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

    def take(self, members: Iterable[_Member]) -> Iterator[_Member]:
        """Pass members on; a thread hashes each while the next is read."""
        with ThreadPoolExecutor(1) as hashing:
            coming = []
            for member in members:
                self._add(member)
                coming.append(hashing.submit(_sum, member))
                yield member
            self.sums = [one.result() for one in coming]

    def _add(self, member: _Member) -> None:
        stem = member.name.partition(".")[0].partition("-")[0]
        self.lines[stem] = self.lines.get(stem, 0) + member.data.count(b"\n")
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
    kept = _Kept()
    for member in tally.take(_members(contents)):
        kept.add(_entry(member))
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
    end = (*_entry(padding), ustar.END)
    packed = kept.ended(end)
    pieces: Iterator[bytes | memoryview]
    if packed is not None:
        packed.insert(0, _frame(b"".join(itertools.chain.from_iterable(map(_entry, before)))))
        pieces = _reporting(packed, sum(map(len, packed)), progress)
    else:
        total = sum(ustar.stored(len(one.data)) for one in before) + tally.stored
        again = itertools.chain(before, _again(contents, tally.sums))
        tar = itertools.chain(itertools.chain.from_iterable(map(_entry, again)), end)
        pieces = _compressed(_reporting(tar, total + sum(map(len, end)), progress))
    counted = _Counted(target)
    encrypt_stream(Pieces(pieces), counted, seal.recipients)
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
    yield _Member(HEADS, _ended(contents.heads))
    yield from _series("revisions", contents.revisions())
    yield from _series("sealed", contents.sealed())
    if contents.tombstones:
        yield _Member(TOMBSTONES, _ended(contents.tombstones))
    if contents.receipt is not None:
        yield _Member(RECEIPT, contents.receipt.to_bytes())
    if contents.evaluation is not None:
        yield _Member(EVALUATION, contents.evaluation)
    for name in sorted(contents.update):
        yield _Member(UPDATE + name, contents.update[name])


def _series(stem: Literal["revisions", "sealed"], lines: Iterable[bytes]) -> Iterator[_Member]:
    """Yield members of whole lines, each of MEMBER bytes at most or of one line."""
    number, size = 1, 0
    kept: list[bytes] = []
    for line in lines:
        size += len(line) + 1
        if size > MEMBER and kept:
            yield _Member(series(stem, number), _ended(kept))
            kept, size = [], len(line) + 1
            number += 1
        kept.append(line)
    if kept:
        yield _Member(series(stem, number), _ended(kept))


def _ended(lines: Sequence[bytes]) -> bytes:
    """Return ``lines``, each with its end."""
    if not lines:
        return b""
    sizes = set(map(len, lines))
    data = b"\n".join([*lines, b""])
    if min(sizes) == 0 or max(sizes) > MAX_LINE or data.count(b"\n") != len(lines):
        raise ValueError("a line is empty, too long or more than one")
    return data


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


def _entry(member: _Member) -> tuple[bytes, bytes, bytes]:
    """Return what a member is in the tar."""
    size = len(member.data)
    return ustar.header(member.name, size), member.data, ustar.fill(size)


def _reporting(data: Iterable[bytes], total: int, progress: Progress) -> Iterator[memoryview]:
    """Yield ``data`` in pieces, saying how far it is."""
    writing = message("Bundle", "Writing the bundle")
    done = 0
    for one in data:
        for piece in _pieces(one):
            progress.report(done, total, writing)
            yield piece
            done += len(piece)
    progress.report(total, total, writing)


def _pieces(data: bytes) -> Iterator[memoryview]:
    view = memoryview(data)
    for start in range(0, len(view), _PIECE):
        yield view[start : start + _PIECE]


def _packer() -> zstandard.ZstdCompressionObj:
    """Return what packs one frame, in threads of its own."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        _LEVEL, threads=_THREADS, job_size=_JOB, write_checksum=True
    )
    return zstandard.ZstdCompressor(compression_params=parameters).compressobj()


def _frame(data: bytes) -> bytes:
    """Return ``data`` packed, which is little."""
    return zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(data)


def _compressed(pieces: Iterable[memoryview]) -> Iterator[bytes]:
    packer = _packer()
    for piece in pieces:
        packed = packer.compress(piece)
        if packed:
            yield packed
    yield packer.flush()


class _Kept:
    """A frame that is packed while its content comes, and given up once it goes beyond KEPT."""

    def __init__(self) -> None:
        self._packer: zstandard.ZstdCompressionObj | None = _packer()
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, data: Iterable[bytes]) -> None:
        """Take what comes next; zstd's threads go on with it after this has returned."""
        for one in data:
            for piece in _pieces(one):
                if self._packer is not None:
                    self._keep(self._packer.compress(piece))

    def ended(self, data: Iterable[bytes]) -> list[bytes] | None:
        """Return the frame, which ends with ``data``; None when it was given up."""
        self.add(data)
        if self._packer is not None:
            self._keep(self._packer.flush())
        return self._pieces if self._packer is not None else None

    def _keep(self, packed: bytes) -> None:
        self._pieces.append(packed)
        self._size += len(packed)
        if self._size > KEPT:
            self._packer = None
            self._pieces = []


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
