"""Bundles that are wrong in one layer and right in every layer around it, signed and sealed again.

A change of one byte anywhere in a file gets no further than the envelope. So a mutation is made
where it counts, and everything outside it is made anew: sums are counted again, the sender signs,
and the file is encrypted for its addressee. Inside the members it goes on like that: what is odd in
a revision, a head, a sealed part or an update is often signed for, too, and named by its digest.

The good bundle carries all there is: a case (as ``cases`` or ``handover``), a tombstone, a receipt,
the counts of a quarter, and an update of headquarters with policy, card and revocation.
"""

from __future__ import annotations

import base64
import hashlib
import random
from dataclasses import dataclass
from functools import cache
from typing import Final

import pyrage
import zstandard

from desktop_app.bundle import ustar
from desktop_app.crypto import minisign
from tests.bundle.odd_content import GOOD, Members, other_lines, sign
from tests.bundle.oddities import canonical, changed, other_text
from tests.bundle.parties import ANNA, BUNDLE, HEADQUARTERS

LAYERS: Final = ("age", "zstd", "tar", "sums", "manifest", "lines")
"""From the outside in."""
WEIGHTS: Final = (2, 4, 4, 3, 4, 7)
"""How often each is chosen: the envelope less than a tenth of the time."""
# Read once: what is tried is the reader, and else the sender would be half of the time.
_RECIPIENT = pyrage.x25519.Recipient.from_str(HEADQUARTERS.age.recipient)
COMMENT: Final = f"waymark-bundle-1 {BUNDLE} {HEADQUARTERS.device.id}"


@dataclass(frozen=True)
class Mutant:
    """A bundle with one mutation: the layer it is in, what the envelope holds, the file.

    ``place``: what of the content is odd, for the layer ``lines``.
    """

    layer: str
    place: str
    packed: bytes
    data: bytes


def good(cases: str = "handover") -> bytes:
    """Return the bundle that nothing is wrong with; ``cases`` is the part that carries the case."""
    members = [("manifest.json", _manifest(list(GOOD), cases)), *GOOD]
    return _sealed(_packer.compress(_tar(_signed(members))))


def mutant(chance: random.Random) -> Mutant:
    """Return one of them; the same for the same state of ``chance``."""
    (layer,) = chance.choices(LAYERS, WEIGHTS)
    members, place = list(GOOD), ""
    if layer == "lines":
        members, place = other_lines(members, chance)
    manifest = _manifest(members, chance.choice(("cases", "handover")))
    if layer == "manifest":
        manifest = other_text(manifest, chance)
    members = [("manifest.json", manifest), *members]
    members = _other_sums(members, chance) if layer == "sums" else _signed(members)
    tar = _other_tar(members, chance) if layer == "tar" else _tar(members)
    packed = _other_pack(tar, chance) if layer == "zstd" else _packer.compress(tar)
    data = _sealed(packed)
    return Mutant(layer, place, packed, changed(data, chance) if layer == "age" else data)


def _sealed(packed: bytes) -> bytes:
    made: bytes = pyrage.encrypt(packed, [_RECIPIENT])
    return made


_packer = zstandard.ZstdCompressor(write_checksum=True)


def _manifest(members: Members, cases: str) -> bytes:
    rows = {name.partition("-")[0].partition(".")[0]: data.count(b"\n") for name, data in members}
    return canonical(
        {
            "format": 1,
            "program": "0.1.0",
            "bundle": BUNDLE,
            "sender": ANNA.device.id,
            "addressee": HEADQUARTERS.device.id,
            "number": 7,
            "made": 1796119200000,
            "parts": sorted([cases, "evaluation", "receipt", "update"]),
            "counts": {
                **{name: rows[name] for name in ("heads", "revisions", "sealed", "tombstones")},
                "bytes": sum(len(data) for _, data in members),
            },
        }
    )


# Sums, tar, zstd


def _zeros() -> bytes:
    """Return a frame of 64 MiB of zeros, which is some kilobytes."""
    packer = zstandard.ZstdCompressor().compressobj()
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(64)) + packer.flush()


_ZEROS: Final = _zeros()


def _sums(members: Members) -> bytes:
    rows = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in members]
    return ("#waymark-bundle-1\n" + "".join(rows)).encode()


def _signed(members: Members) -> Members:
    """Return the members behind their sums and the signature over those."""
    sums = _sums(members)
    return [("SHA256SUMS", sums), ("SHA256SUMS.minisig", _signature(sums, COMMENT)), *members]


def _signature(sums: bytes, said: str) -> bytes:
    return minisign.sign(sums, sign, public=ANNA.device.public, trusted_comment=said).encode(
        "utf-8", "replace"
    )


def _other_sums(members: Members, chance: random.Random) -> Members:
    """Change what the sums say, what the signature says of them, or the signature."""
    sums, said = _sums(members), COMMENT
    how = chance.random()
    if how < 0.3:
        pass
    elif how < 0.6:
        lines = sums.splitlines(keepends=True)
        chance.shuffle(lines)
        sums = b"".join(lines[: chance.randrange(1, len(lines) + 1)])
    else:
        sums = changed(sums, chance)
    if chance.random() < 0.1:
        said = "".join(map(chr, changed(COMMENT.encode(), chance)))
        said = "".join(sign for sign in said if " " <= sign <= "~")[:400] or "x"
    signature = _signature(sums, said)
    how = chance.random()
    if how < 0.25:
        first, second, *rest = signature.split(b"\n")
        body = changed(base64.b64decode(second), chance)
        signature = b"\n".join([first, base64.b64encode(body), *rest])
    elif how < 0.5:
        signature = changed(signature, chance)
    return [("SHA256SUMS", sums), ("SHA256SUMS.minisig", signature), *members]


_header = cache(ustar.header)


def _entry(name: str, data: bytes) -> bytes:
    return _header(name, len(data)) + data + ustar.fill(len(data))


def _tar(members: Members) -> bytes:
    return b"".join(_entry(name, data) for name, data in members) + ustar.END


def _other_tar(members: Members, chance: random.Random) -> bytes:
    how = chance.random()
    if how < 0.25:
        members = list(members)
        chance.shuffle(members)
        return _tar(members)
    if how < 0.4:
        place = chance.randrange(len(members) + 1)
        name = chance.choice(("x", "../x", "/etc/passwd", "update/a", "padding", "manifest.json"))
        return _tar([*members[:place], (name, chance.randbytes(20)), *members[place:]])
    entries = [_entry(name, data) for name, data in members]
    if how < 0.8:
        place = chance.randrange(len(entries))
        head = bytearray(changed(entries[place][:512], chance)[:512].ljust(512, b"\0"))
        if chance.random() < 0.6:  # a header whose checksum is right again
            head[148:156] = b" " * 8
            head[148:156] = b"%06o\0 " % sum(head)
        entries[place] = bytes(head) + entries[place][512:]
        return b"".join(entries) + ustar.END
    return changed(b"".join(entries) + ustar.END, chance)


def _other_pack(tar: bytes, chance: random.Random) -> bytes:
    how = chance.random()
    if how < 0.1:
        return _packer.compress(tar) + _packer.compress(chance.randbytes(20))
    if how < 0.2:
        skipped = b"\x50\x2a\x4d\x18" + (20).to_bytes(4, "little") + bytes(20)
        place = chance.choice((0, 1))
        return skipped + _packer.compress(tar) if place else _packer.compress(tar) + skipped
    if how < 0.25:
        return _packer.compress(tar) + _ZEROS
    if how < 0.35:
        cut = chance.randrange(len(tar))
        return _packer.compress(tar[:cut]) + _packer.compress(tar[cut:])
    packed = _packer.compress(tar)
    if how < 0.5:  # the frame's header, where sizes and windows stand
        return changed(packed[:14], chance) + packed[14:]
    return changed(packed, chance)
