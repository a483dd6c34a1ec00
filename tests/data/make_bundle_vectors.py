"""Wrote the bundles under tests/data/bundles, once; the files are kept, and must never change.

    python tests/data/make_bundle_vectors.py

makes other bytes each time (age draws a key for every file), so run it only to add a vector, and
keep the old files. The bundles are put together here with Python's tarfile, zstandard and the age
binding, not with the program's own writer. ``index.json`` says what a reader must make of each.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sys
import tarfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import zstandard

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from desktop_app.crypto import minisign  # noqa: E402
from desktop_app.crypto.envelope import encrypt  # noqa: E402
from desktop_app.domain.ids import Leaf  # noqa: E402
from tests.bundle.parties import (  # noqa: E402
    ANNA,
    BUNDLE,
    HEADQUARTERS,
    STRANGER,
    Party,
    chain,
    head_of,
    receipt,
    sealed_part,
)

Members = list[tuple[str, bytes]]
END = bytes(1024)


def canonical(value: object) -> bytes:
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def lines(rows: Iterable[bytes]) -> bytes:
    return b"".join(row + b"\n" for row in rows)


def plain(name: str, size: int, **other: Any) -> bytes:
    """Return a ustar header made by Python's tarfile."""
    info = tarfile.TarInfo(name)
    info.size = size
    for key, value in other.items():
        setattr(info, key, value)
    return info.tobuf(tarfile.USTAR_FORMAT)


def entry(name: str, data: bytes, **other: Any) -> bytes:
    return plain(name, len(data), **other) + data + bytes(-len(data) % 512)


def same(value: Any) -> Any:
    return value


def whole_tar(members: Members) -> bytes:
    return b"".join(entry(name, data) for name, data in members) + END


def packed(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


def gnu_entry(data: bytes) -> bytes:
    info = tarfile.TarInfo("manifest.json")
    info.size = len(data)
    return info.tobuf(tarfile.GNU_FORMAT) + data + bytes(-len(data) % 512)


@dataclass(frozen=True)
class Bundle:
    """All that can be done well or badly."""

    members: Members = field(default_factory=list)
    sender: Party = ANNA
    signer: Party | None = None
    manifest: Mapping[str, object] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    raw_manifest: bytes | None = None
    first_line: str = "#waymark-bundle-1"
    comment: str | None = None
    sums: Callable[[Members], Members] = same
    change_sums: Callable[[bytes], bytes] = same
    change_signature: Callable[[bytes], bytes] = same
    put: Callable[[Members], Members] = same
    tar: Callable[[Members], bytes] = whole_tar
    pack: Callable[[bytes], bytes] = packed
    recipient: Party = HEADQUARTERS

    def complete(self) -> Members:
        rows = {name: data.count(b"\n") for name, data in self.members}

        def count(stem: str) -> int:
            return sum(found for name, found in rows.items() if name.startswith(stem))

        counts = {
            "heads": count("heads"),
            "revisions": count("revisions"),
            "sealed": count("sealed"),
            "tombstones": count("tombstones"),
            "bytes": sum(len(data) for name, data in self.members if name != "padding"),
        }
        manifest: dict[str, object] = {
            "format": 1,
            "program": "0.1.0",
            "bundle": BUNDLE,
            "sender": ANNA.device.id,
            "addressee": HEADQUARTERS.device.id,
            "number": 7,
            "made": 1796119200000,
            "parts": ["cases"],
            "counts": {**counts, **self.counts},
        }
        body = self.raw_manifest or canonical({**manifest, **self.manifest})
        return [("manifest.json", body), *self.members]

    def encode(self) -> bytes:
        members = self.complete()
        sums = "".join(
            f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in self.sums(members)
        )
        listed = self.change_sums(f"{self.first_line}\n{sums}".encode())
        comment = self.comment or f"waymark-bundle-1 {BUNDLE} {HEADQUARTERS.device.id}"
        signer = self.signer or self.sender
        signature = minisign.sign(
            listed, signer.device.sign, public=self.sender.device.public, trusted_comment=comment
        ).encode()
        whole = [
            ("SHA256SUMS", listed),
            ("SHA256SUMS.minisig", self.change_signature(signature)),
            *members,
        ]
        content = self.pack(self.tar(self.put(whole)))
        return encrypt(content, [self.recipient.age.recipient])


SEALED = sealed_part()
REVISIONS = chain(3, sealed=SEALED)
HEAD = head_of(REVISIONS[-1]).to_bytes()
CASES: Members = [
    ("heads.ndjson", lines([HEAD])),
    ("revisions-0001.ndjson", lines(one.to_bytes() for one in REVISIONS)),
]
GOOD = Bundle(CASES)
TOMBSTONE = canonical({"at": 1, "by": "Anna", "case": BUNDLE, "ground": "retention", "heads": []})


def swap(members: Members, name: str, data: bytes) -> Members:
    return [(one, data if one == name else old) for one, old in members]


def legacy(signature: bytes) -> bytes:
    first, second, *rest = signature.split(b"\n")
    body = base64.b64decode(second)
    return b"\n".join([first, base64.b64encode(b"Ed" + body[2:]), *rest])


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def flipped_signature(signature: bytes) -> bytes:
    first, second, *rest = signature.split(b"\n")
    body = base64.b64decode(second)
    return b"\n".join([first, base64.b64encode(flipped(body, 40)), *rest])


def changed_entry(which: str, make: Callable[[bytes], bytes]) -> Callable[[Members], bytes]:
    """Return a tar in which the entry ``which`` is made otherwise."""

    def tar(members: Members) -> bytes:
        made = (make(data) if name == which else entry(name, data) for name, data in members)
        return b"".join(made) + END

    return tar


def wide_window(data: bytes) -> bytes:
    """Compress with a window of 16 MiB, and pretend not to know the length."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        3, window_log=24, write_content_size=0, write_checksum=1
    )
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return packer.compress(data) + packer.flush()


def bomb(data: bytes) -> bytes:
    """Compress the tar and 1 GiB of zeros after it."""
    packer = zstandard.ZstdCompressor(write_checksum=True).compressobj()
    made = packer.compress(data)
    zeros = bytes(1 << 20)
    made += b"".join(packer.compress(zeros) for _ in range(1024))
    return made + packer.flush()


def pax(members: Members) -> bytes:
    """Return a tar by Python's own writer, with a pax header before the first member."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.pax_headers = len(data), {"comment": "x"}
            tar.addfile(info, io.BytesIO(data))
    return target.getvalue()


def pax_entry(data: bytes) -> bytes:
    info = tarfile.TarInfo("manifest.json")
    info.size, info.pax_headers = len(data), {"comment": "x" * 2000}
    return info.tobuf(tarfile.PAX_FORMAT) + data + bytes(-len(data) % 512)


def accepted() -> dict[str, Bundle]:
    everything: Members = [
        *CASES,
        ("sealed-0001.ndjson", lines([SEALED.to_bytes()])),
        ("tombstones.ndjson", lines([TOMBSTONE])),
        ("receipt.json", receipt(*REVISIONS).to_bytes()),
        ("evaluation.json", canonical({"quarter": "2026-4"})),
        ("update/cards.toml", b"x = 1\n"),
        ("update/policy.toml", b""),
        ("padding", bytes(70 * 512)),
    ]
    first, second, third = (one.to_bytes() for one in REVISIONS)
    return {
        "valid": GOOD,
        "valid-everything": Bundle(
            everything, manifest={"parts": ["evaluation", "handover", "receipt", "update"]}
        ),
        "valid-receipt-only": Bundle(
            [("heads.ndjson", b""), ("receipt.json", receipt().to_bytes())],
            manifest={"parts": ["receipt"]},
        ),
        "valid-several-members": Bundle(
            [
                CASES[0],
                ("revisions-0001.ndjson", lines([third])),
                ("revisions-0002.ndjson", lines([first, second, first])),
            ]
        ),
        "valid-without-zstd-checksum": replace(
            GOOD, pack=lambda data: zstandard.ZstdCompressor(write_checksum=False).compress(data)
        ),
    }


def judged() -> dict[str, tuple[Bundle, str]]:
    """Bundles that are well made, and whose lines must be refused or left out."""
    other = sealed_part("Kerkstraat 2")
    foreign = replace(sealed_part(), leaf=Leaf("other_leaf"))
    sealed = [*CASES, ("sealed-0001.ndjson", lines([SEALED.to_bytes(), other.to_bytes()]))]
    moved = [*CASES, ("sealed-0001.ndjson", lines([foreign.to_bytes()]))]
    handover = {"parts": ["handover"]}
    doubled = REVISIONS[0].to_bytes().replace(b'{"at":', b'{"at":1,"at":', 1)
    forged = json.loads(HEAD) | {"sig": "00" * 64}
    again = json.loads(head_of(REVISIONS[0], STRANGER).to_bytes())
    rows = CASES[1]

    def heads(*made: object) -> Bundle:
        return Bundle([("heads.ndjson", lines(canonical(one) for one in made)), rows])

    return {
        "foreign-sealed-digest": (Bundle(sealed, manifest=handover), "stray"),
        "sealed-part-of-another-leaf": (Bundle(moved, manifest=handover), "stray"),
        "head-that-does-not-cover": (
            heads(json.loads(head_of(REVISIONS[1]).to_bytes())),
            "not covered",
        ),
        "no-head": (heads(), "not covered"),
        "forged-head": (heads(forged), "head"),
        "writer-with-two-keys": (heads(json.loads(HEAD), again), "head"),
        "revision-with-a-doubled-key": (
            Bundle([CASES[0], ("revisions-0001.ndjson", lines([doubled]))]),
            "line",
        ),
    }


def refused() -> dict[str, tuple[Bundle | bytes, str]]:
    good = GOOD.encode()
    named = dict(CASES)
    rows = named["revisions-0001.ndjson"]
    receipt_bytes = receipt().to_bytes()
    hidden = ("hidden.sh", b"x")
    manifest = GOOD.complete()[0][1]

    def with_rows(data: bytes) -> Bundle:
        return Bundle(swap(CASES, "revisions-0001.ndjson", data))

    def manifested(**other: object) -> Bundle:
        return replace(GOOD, manifest=other)

    def entered(**other: Any) -> Bundle:
        return replace(
            GOOD,
            tar=changed_entry("manifest.json", lambda data: entry("manifest.json", data, **other)),
        )

    return {
        # the envelope
        "empty": (b"", "damaged"),
        "not-age": (b"This is a letter.\n" * 100, "damaged"),
        "cut-short": (good[:-200], "damaged"),
        "cut-short-in-the-header": (good[:100], "damaged"),
        "bytes-after-the-end": (good + b"x", "damaged"),
        "flipped-bit": (flipped(good, len(good) - 100), "damaged"),
        "flipped-bit-in-the-header": (flipped(good, 150), "damaged"),
        "wrong-addressee": (replace(GOOD, recipient=STRANGER), "wrong_addressee"),
        # zstd
        "zstd-garbage": (replace(GOOD, pack=lambda _data: b"x" * 1000), "damaged"),
        "zstd-not-at-all": (replace(GOOD, pack=lambda data: data), "damaged"),
        "zstd-cut-short": (
            replace(GOOD, pack=lambda data: packed(data)[:-4]),
            "damaged",
        ),
        "zstd-window": (replace(GOOD, pack=wide_window), "damaged"),
        "zstd-bomb": (replace(GOOD, pack=bomb), "malformed"),
        "two-zstd-frames-of-which-the-last-is-cut": (
            replace(GOOD, pack=lambda data: packed(data) + packed(b"x")[:-4]),
            "malformed",
        ),
        # the signature
        "forged-signature": (replace(GOOD, change_signature=flipped_signature), "forged"),
        "signed-by-another": (replace(GOOD, signer=STRANGER), "forged"),
        "unknown-sender": (replace(GOOD, sender=STRANGER), "unknown_sender"),
        "legacy-signature": (replace(GOOD, change_signature=legacy), "forged"),
        "signature-of-other-sums": (
            replace(GOOD, put=lambda all_: swap(all_, "SHA256SUMS", all_[0][1] + b"\n")),
            "forged",
        ),
        "signature-too-long": (
            replace(GOOD, change_signature=lambda s: s + b"\n" * 5000),
            "too_large",
        ),
        "comment-of-another-addressee": (
            replace(GOOD, comment=f"waymark-bundle-1 {BUNDLE} {STRANGER.device.id}"),
            "forged",
        ),
        "comment-of-another-bundle": (
            replace(
                GOOD,
                comment=f"waymark-bundle-1 {BUNDLE[::-1]} {HEADQUARTERS.device.id}",
            ),
            "forged",
        ),
        "readdressed": (
            replace(
                GOOD,
                manifest={"addressee": STRANGER.device.id},
                comment=f"waymark-bundle-1 {BUNDLE} {STRANGER.device.id}",
            ),
            "readdressed",
        ),
        "another-sender-in-the-manifest": (manifested(sender=STRANGER.device.id), "forged"),
        "altered-after-signing": (
            replace(GOOD, put=lambda all_: swap(all_, "revisions-0001.ndjson", flipped(rows, 20))),
            "forged",
        ),
        # versions
        "newer-version": (replace(GOOD, first_line="#waymark-bundle-2"), "newer_version"),
        "newer-version-of-the-manifest": (manifested(format=2, more=True), "newer_version"),
        "version-0": (replace(GOOD, first_line="#waymark-bundle-0"), "malformed"),
        "no-version": (replace(GOOD, first_line="#bundle"), "malformed"),
        # names and order
        "extra-member": (replace(GOOD, put=lambda all_: [*all_, hidden]), "malformed"),
        "extra-member-between": (
            replace(GOOD, put=lambda all_: [*all_[:3], hidden, *all_[3:]]),
            "malformed",
        ),
        "member-listed-that-nobody-knows": (Bundle([*CASES, hidden]), "malformed"),
        "member-missing": (replace(GOOD, put=lambda all_: all_[:-1]), "malformed"),
        "member-twice": (replace(GOOD, put=lambda all_: [*all_, all_[-1]]), "malformed"),
        "member-listed-twice": (
            replace(GOOD, sums=lambda all_: [*all_, all_[-1]]),
            "malformed",
        ),
        "wrong-order": (
            replace(GOOD, put=lambda all_: [*all_[:3], all_[4], all_[3]]),
            "malformed",
        ),
        "wrong-order-in-the-sums-too": (Bundle([CASES[1], CASES[0]]), "malformed"),
        "manifest-not-first": (
            replace(GOOD, put=lambda all_: [all_[2], *all_[:2], *all_[3:]]),
            "damaged",
        ),
        "no-signature": (replace(GOOD, put=lambda all_: [all_[0], *all_[2:]]), "damaged"),
        "series-with-a-hole": (
            Bundle([CASES[0], ("revisions-0001.ndjson", rows), ("revisions-0003.ndjson", rows)]),
            "malformed",
        ),
        "series-from-0000": (Bundle([CASES[0], ("revisions-0000.ndjson", rows)]), "malformed"),
        "update-with-a-path": (
            Bundle([*CASES, ("update/../x", b"")], manifest={"parts": ["cases", "update"]}),
            "malformed",
        ),
        "sums-with-one-space": (
            replace(GOOD, change_sums=lambda data: data.replace(b"  ", b" ")),
            "malformed",
        ),
        "sums-without-a-line-end": (
            replace(GOOD, change_sums=lambda data: data[:-1]),
            "malformed",
        ),
        "sums-over-1-mib": (
            replace(GOOD, change_sums=lambda data: data + b"#" * (1 << 20)),
            "too_large",
        ),
        # tar
        "tar-end-missing": (
            replace(GOOD, tar=lambda all_: whole_tar(all_)[: -len(END)]),
            "malformed",
        ),
        "tar-end-of-one-block": (
            replace(GOOD, tar=lambda all_: whole_tar(all_)[:-512]),
            "malformed",
        ),
        "tar-with-more-zeros": (
            replace(GOOD, tar=lambda all_: whole_tar(all_) + bytes(512)),
            "malformed",
        ),
        "tar-empty": (replace(GOOD, tar=lambda _all: END), "damaged"),
        "tar-checksum": (
            replace(
                GOOD,
                tar=changed_entry(
                    "manifest.json", lambda data: flipped(entry("manifest.json", data), 150)
                ),
            ),
            "malformed",
        ),
        "tar-filled-with-something": (
            replace(
                GOOD,
                tar=changed_entry(
                    "manifest.json", lambda data: entry("manifest.json", data)[:-1] + b"x"
                ),
            ),
            "malformed",
        ),
        "pax-header": (replace(GOOD, tar=pax), "damaged"),
        "pax-header-after-the-signature": (
            replace(GOOD, tar=changed_entry("manifest.json", pax_entry)),
            "malformed",
        ),
        "gnu-header": (
            replace(GOOD, tar=changed_entry("manifest.json", gnu_entry)),
            "malformed",
        ),
        "symbolic-link": (entered(type=tarfile.SYMTYPE, linkname="/etc/passwd"), "malformed"),
        "hard-link": (entered(type=tarfile.LNKTYPE, linkname="SHA256SUMS"), "malformed"),
        "directory": (entered(type=tarfile.DIRTYPE), "malformed"),
        "file-mode": (entered(mode=0o755), "malformed"),
        "file-time": (entered(mtime=1), "malformed"),
        "file-owner": (entered(uname="root"), "malformed"),
        "absolute-path": (
            replace(
                GOOD, tar=changed_entry("manifest.json", lambda data: entry("/manifest.json", data))
            ),
            "malformed",
        ),
        "member-of-8-gib": (
            replace(
                GOOD,
                tar=changed_entry("manifest.json", lambda _data: plain("manifest.json", 8**11 - 1)),
            ),
            "too_large",
        ),
        "member-over-8-mib": (with_rows(b"x" * (8 << 20) + b"\n"), "too_large"),
        "padding-over-64-kib": (Bundle([*CASES, ("padding", bytes(65537))]), "too_large"),
        # manifest
        "manifest-with-a-doubled-key": (
            replace(GOOD, raw_manifest=manifest.replace(b'{"', b'{"bundle":"","', 1)),
            "malformed",
        ),
        "manifest-not-canonical": (replace(GOOD, raw_manifest=manifest + b"\n"), "malformed"),
        "manifest-with-a-key-too-many": (manifested(note="x"), "malformed"),
        "manifest-deep": (replace(GOOD, raw_manifest=b"[" * 50_000), "malformed"),
        "manifest-number-0": (manifested(number=0), "malformed"),
        "manifest-without-parts": (manifested(parts=[]), "malformed"),
        "manifest-with-an-unknown-part": (manifested(parts=["cases", "gifts"]), "malformed"),
        "manifest-promises-a-receipt": (manifested(parts=["cases", "receipt"]), "malformed"),
        "receipt-that-the-manifest-does-not-name": (
            Bundle([*CASES, ("receipt.json", receipt_bytes)]),
            "malformed",
        ),
        "revisions-in-a-receipt": (
            Bundle([*CASES, ("receipt.json", receipt_bytes)], manifest={"parts": ["receipt"]}),
            "malformed",
        ),
        "other-counts": (replace(GOOD, counts={"revisions": 4}), "malformed"),
        "other-bytes": (replace(GOOD, counts={"bytes": 1}), "malformed"),
        "too-many-revisions": (replace(GOOD, counts={"revisions": 1_000_001}), "too_large"),
        # lines and objects
        "line-without-end": (with_rows(rows[:-1]), "malformed"),
        "empty-line": (with_rows(b"\n" + rows), "malformed"),
        "line-over-1-mib": (with_rows(b"x" * ((1 << 20) + 1) + b"\n"), "malformed"),
        "revisions-without-lines": (with_rows(b""), "malformed"),
        "receipt-with-a-doubled-key": (
            Bundle(
                [*CASES, ("receipt.json", receipt_bytes.replace(b'{"', b'{"answers":[],"', 1))],
                manifest={"parts": ["cases", "receipt"]},
            ),
            "malformed",
        ),
        "evaluation-that-is-a-list": (
            Bundle(
                [*CASES, ("evaluation.json", b"[]")], manifest={"parts": ["cases", "evaluation"]}
            ),
            "malformed",
        ),
    }


def main() -> None:
    """Write the vectors that are not there yet, and the index of all."""
    folder = HERE / "bundles"
    folder.mkdir(exist_ok=True)
    index: list[dict[str, str]] = []

    def add(name: str, bundle: Bundle | bytes, expected: str) -> None:
        path = folder / f"{name}.wmb"
        if not path.exists():
            path.write_bytes(bundle if isinstance(bundle, bytes) else bundle.encode())
        index.append({"file": path.name, "expected": expected})

    for name, bundle in accepted().items():
        add(name, bundle, "accepted")
    for name, (bundle, expected) in judged().items():
        add(name, bundle, f"accepted, then: {expected}")
    for name, (made, reason) in refused().items():
        add(name, made, f"refused: {reason}")
    keys = {
        "addressee age identity": HEADQUARTERS.age.to_text(),
        "addressee Ed25519 public key": HEADQUARTERS.device.id,
        "sender Ed25519 public key": ANNA.device.id,
        "sender minisign public key": minisign.public_key(ANNA.device.public),
    }
    text = json.dumps({"keys": keys, "bundles": index}, indent=1) + "\n"
    (folder / "index.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
