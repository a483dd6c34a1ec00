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

import pyrage
import zstandard

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from desktop_app.bundle.update import Pack, Policy, write_pack  # noqa: E402
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


UPDATE: Mapping[str, bytes] = write_pack(
    Pack(3, 1796119200000, Policy(idle_minutes=10), {"forms/note.toml": b"x = 1\n"}),
    ANNA.device.id,
    ANNA.device.sign,
)


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


def huge_pax(members: Members) -> bytes:
    """Return a tar with a pax header of 600 MiB after the signature, which tarfile would keep."""
    size = 600 << 20
    info = tarfile.TarInfo("././@PaxHeader")
    info.type, info.size = tarfile.XHDTYPE, size
    whole = [entry(name, data) for name, data in members]
    return b"".join([*whole[:2], info.tobuf(tarfile.USTAR_FORMAT), bytes(size), *whole[2:], END])


def history(*bodies: Mapping[str, object]) -> Bundle:
    """Return a bundle of lines made from the first revision's, and a head of the last."""
    rows = [canonical({**json.loads(REVISIONS[0].to_bytes()), **body}) for body in bodies]
    last = json.loads(rows[-1])
    named = {"case": last["case"], "n": last["n"], "writer": last["writer"]}
    named["id"] = hashlib.sha256(rows[-1]).hexdigest()
    signature = ANNA.device.sign(b"waymark-head-1\n" + canonical(named)).hex()
    head = canonical({**named, "key": ANNA.device.id, "sig": signature})
    return Bundle(
        [
            ("heads.ndjson", lines([head if last["n"] > 0 else HEAD])),
            ("revisions-0001.ndjson", lines(rows)),
        ]
    )


CHANGE: Mapping[str, object] = {"replaces": [], "value": "x"}


def respelt(old: bytes, new: bytes) -> Bundle:
    """Return a bundle in which the same lines are written otherwise."""
    rows = dict(CASES)["revisions-0001.ndjson"]
    if old not in rows:
        raise ValueError("nothing to spell otherwise")
    return Bundle([CASES[0], ("revisions-0001.ndjson", rows.replace(old, new))])


def unordered() -> tuple[bytes, bytes]:
    """Return the first line, and the same with its keys the other way round."""
    line = REVISIONS[0].to_bytes()
    body = json.loads(line)
    turned = json.dumps({key: body[key] for key in reversed(body)}, separators=(",", ":"))
    return line, turned.encode()


def with_receipt(body: Mapping[str, object]) -> Bundle:
    """Return a bundle with a receipt that builds on an earlier one as ``body`` says."""
    whole = {**json.loads(receipt(*REVISIONS).to_bytes()), "since": body}
    return Bundle(
        [*CASES, ("receipt.json", canonical(whole))], manifest={"parts": ["cases", "receipt"]}
    )


SINCE: Mapping[str, object] = {"bundle": BUNDLE, "cases": [REVISIONS[0].case], "later": []}


def updated(files: Mapping[str, bytes]) -> Bundle:
    rows = [(f"update/{name}", data) for name, data in sorted(files.items())]
    return Bundle([("heads.ndjson", b""), *rows], manifest={"parts": ["update"]})


def changing(value: object, replaces: Iterable[str] = ()) -> Mapping[str, object]:
    return {"changes": {"a": {"replaces": [*replaces], "value": value}}}


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
        "valid-update": updated(UPDATE),
        "valid-receipt-that-builds-on-an-earlier-one": with_receipt(SINCE),
        "valid-fork": fork(),
        "valid-kind-and-form-of-tomorrow": history({"kind": "tomorrow", "form": "tomorrow@9"}),
        "valid-text-that-is-not-normalised": history(changing("Zoe\u0308")),
        "valid-replaces-of-4096": history(changing("x", (f"{n:064x}" for n in range(4096)))),
        "valid-without-zstd-checksum": replace(
            GOOD, pack=lambda data: zstandard.ZstdCompressor(write_checksum=False).compress(data)
        ),
    }


def fork() -> Bundle:
    """Two revisions of one writer with one number, each with a head: a laptop was put back."""
    first, second, _third = REVISIONS
    other = replace(second, nonce="ee" * 16)
    return Bundle(
        [
            ("heads.ndjson", lines([head_of(second).to_bytes(), head_of(other).to_bytes()])),
            ("revisions-0001.ndjson", lines(one.to_bytes() for one in (first, second, other))),
        ]
    )


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

    def moved_to(**place: object) -> Bundle:
        body = canonical({**json.loads(SEALED.to_bytes()), **place})
        return Bundle([*CASES, ("sealed-0001.ndjson", lines([body]))], manifest=handover)

    def deep(levels: int) -> object:
        return [deep(levels - 1)] if levels else "x"

    def heads(*made: object) -> Bundle:
        return Bundle([("heads.ndjson", lines(canonical(one) for one in made)), rows])

    first = REVISIONS[0].id
    nowhere = "00000000-0000-0000-0000-000000000000"
    signature = UPDATE["pack.json.minisig"]
    altered = {**UPDATE, "pack.json": UPDATE["pack.json"].replace(b":10", b":11")}
    renumbered = {
        **UPDATE,
        "pack.json.minisig": minisign.sign(
            UPDATE["pack.json"],
            ANNA.device.sign,
            public=ANNA.device.public,
            trusted_comment="waymark-update-1 4",
        ).encode(),
    }
    strange = minisign.sign(
        UPDATE["pack.json"],
        STRANGER.device.sign,
        public=STRANGER.device.public,
        trusted_comment="waymark-update-1 3",
    ).encode()
    unsigned = {name: data for name, data in UPDATE.items() if data != signature}
    return {
        "sealed-part-of-another-record": (moved_to(record=BUNDLE), "stray"),
        "sealed-part-of-another-case": (moved_to(case=BUNDLE), "stray"),
        "local-record": (history({"case": nowhere}), "local"),
        "second-of-one-number-without-a-head": (
            Bundle(
                [("heads.ndjson", lines([head_of(REVISIONS[1]).to_bytes()])), *fork().members[1:]]
            ),
            "not covered",
        ),
        "number-left-out": (history({}, {"n": 3, "prev": first}), "not covered"),
        "previous-of-another-case": (
            history({}, {"case": BUNDLE, "n": 2, "prev": first}),
            "not covered",
        ),
        "replaces-of-4097": (
            history(changing("x", (f"{n:064x}" for n in range(4097)))),
            "line",
        ),
        "replaces-twice-the-same": (history(changing("x", ["ab" * 32] * 2)), "line"),
        "replaces-unsorted": (history(changing("x", ["ab" * 32, "aa" * 32])), "line"),
        "removed-that-is-false": (history(changing({"removed": False})), "line"),
        "sealed-that-is-no-digest": (history(changing({"sealed": "secret"})), "line"),
        "revision-with-a-fraction": (history(changing(1.5)), "line"),
        "revision-with-a-number-beyond-2-53": (history(changing(2**53)), "line"),
        "revision-without-changes": (history({"changes": {}}), "line"),
        "revision-before-1970": (history({"at": -1}), "line"),
        "revision-of-number-0": (history({"n": 0}), "line"),
        "revision-with-a-path-for-a-kind": (history({"kind": "../note"}), "line"),
        "revision-deep": (history(changing(deep(40))), "line"),
        "revision-that-is-no-utf-8": (
            Bundle([CASES[0], ("revisions-0001.ndjson", b'{"at":"\xed\xa0\x80"}\n')]),
            "line",
        ),
        "head-deep": (Bundle([("heads.ndjson", b"[" * 900 + b"\n"), rows]), "head"),
        "update-pack-signed-by-another": (
            updated({**UPDATE, "pack.json.minisig": strange}),
            "update",
        ),
        "update-pack-without-its-signature": (updated(unsigned), "update"),
        "update-pack-altered-after-signing": (updated(altered), "update"),
        "update-pack-signed-for-another-number": (updated(renumbered), "update"),
        "update-file-that-the-pack-does-not-name": (
            updated({**UPDATE, "form-case.toml": b""}),
            "update",
        ),
        "update-file-altered": (updated({**UPDATE, "form-note.toml": b"x = 2\n"}), "update"),
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
        **{
            f"revision-{name}": (one, "line")
            for name, one in {
                "with-an-odd-escape": respelt(b'"note ', b'"\\u006eote '),
                "with-an-escaped-slash": respelt(b'"Anna"', b'"An\\/na"'),
                "with-half-a-surrogate": respelt(b'"Anna"', b'"\\ud800"'),
                "with-a-space": respelt(b'{"at":', b'{"at": '),
                "with-keys-in-another-order": respelt(*unordered()),
                "with-a-byte-order-mark": respelt(b'{"at":', b'\xef\xbb\xbf{"at":'),
                "with-a-carriage-return": respelt(b"}\n", b"}\r\n"),
                "with-one-point-nought": respelt(b'"n":1,', b'"n":1.0,'),
                "with-a-minus-nought": respelt(b'"n":1,', b'"n":-0,'),
                "with-a-leaf-of-four-parts": history({"changes": {"a.b.c.d": CHANGE}}),
                "with-a-leaf-in-capitals": history({"changes": {"A": CHANGE}}),
                "with-a-key-too-many": history({"more": 1}),
                "that-begins-after-another": history({"prev": "ab" * 32}),
                "that-follows-nothing": history({"n": 2, "prev": None}),
                "by-nobody": history({"by": ""}),
                "with-a-form-without-a-version": history({"form": "note"}),
            }.items()
        },
        "record-of-the-vault-in-a-case": (history({"kind": "colleague"}), "local"),
        "head-of-another-number": (
            heads(json.loads(HEAD) | {"n": json.loads(HEAD)["n"] + 1}),
            "head",
        ),
        "sealed-part-of-another-version": (moved_to(v=2), "line"),
        "sealed-part-without-a-salt": (moved_to(salt=""), "line"),
    }


def armoured(data: bytes) -> bytes:
    text = base64.b64encode(data).decode()
    rows = [text[at : at + 64] for at in range(0, len(text), 64)]
    begin, end = ("-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----")
    return "\n".join([begin, *rows, end, ""]).encode()


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
        "file-uid": (entered(uid=1), "malformed"),
        "file-gid": (entered(gid=1), "malformed"),
        "pax-header-of-600-mib": (replace(GOOD, tar=huge_pax), "malformed"),
        "device": (entered(type=tarfile.CHRTYPE), "malformed"),
        "fifo": (entered(type=tarfile.FIFOTYPE), "malformed"),
        "path-out-of-the-folder": (
            replace(
                GOOD,
                tar=changed_entry("manifest.json", lambda data: entry("../manifest.json", data)),
            ),
            "malformed",
        ),
        # manifest
        "manifest-over-2-gib": (replace(GOOD, counts={"bytes": (2 << 30) + 1}), "too_large"),
        "cases-and-handover": (manifested(parts=["cases", "handover"]), "malformed"),
        "a-million-revisions-and-one-whatever-the-manifest-says": (
            replace(with_rows(b"x\n" * 1_000_001), counts={"revisions": 3}),
            "too_large",
        ),
        "signature-empty": (replace(GOOD, change_signature=lambda _s: b""), "forged"),
        "signature-with-another-line": (
            replace(GOOD, change_signature=lambda s: s + b"more\n"),
            "forged",
        ),
        "comment-altered-after-signing": (
            replace(
                GOOD,
                change_signature=lambda s: s.replace(BUNDLE.encode(), BUNDLE[::-1].encode()),
            ),
            "forged",
        ),
        "member-before-the-sums": (
            replace(GOOD, put=lambda all_: [hidden, *all_]),
            "damaged",
        ),
        "tombstone-that-is-a-list": (
            Bundle([*CASES, ("tombstones.ndjson", b"[]\n")]),
            "malformed",
        ),
        "receipt-deep": (
            Bundle(
                [*CASES, ("receipt.json", b"[" * 50_000)],
                manifest={"parts": ["cases", "receipt"]},
            ),
            "malformed",
        ),
        "evaluation-that-is-not-canonical": (
            Bundle(
                [*CASES, ("evaluation.json", b'{"a": 1}')],
                manifest={"parts": ["cases", "evaluation"]},
            ),
            "malformed",
        ),
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
        "receipt-of-a-case-it-does-not-speak-of": (
            with_receipt({**SINCE, "cases": []}),
            "malformed",
        ),
        "receipt-that-builds-on-no-bundle": (with_receipt({**SINCE, "bundle": ""}), "malformed"),
        "receipt-that-names-a-later-bundle-twice": (
            with_receipt({**SINCE, "later": [BUNDLE, BUNDLE]}),
            "malformed",
        ),
        "sums-with-carriage-returns": (
            replace(GOOD, change_sums=lambda data: data.replace(b"\n", b"\r\n")),
            "malformed",
        ),
        "zstd-checksum": (
            replace(GOOD, pack=lambda data: flipped(packed(data), len(packed(data)) - 1)),
            "damaged",
        ),
        "age-with-a-passphrase": (
            pyrage.passphrase.encrypt(packed(whole_tar(GOOD.complete())), "a passphrase"),
            "wrong_addressee",
        ),
        "age-armoured": (armoured(good), "damaged"),
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
