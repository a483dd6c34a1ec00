"""Two laptops with fixed keys, and what travels between them in tests."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from desktop_app.bundle.format import FormatError, Manifest
from desktop_app.bundle.read import Keyring, Opened, read_bundle
from desktop_app.bundle.receipt import Answer, Receipt
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.bundle.update import PACK, PACK_SIGNATURE, REVOCATIONS, read_update
from desktop_app.bundle.write import Contents, Header, Seal, Written, write_bundle
from desktop_app.crypto import identity, minisign
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.chain import Link, covered, link
from desktop_app.domain.head import HeadError, SignedHead, bind_writers, sign_head
from desktop_app.domain.ids import (
    NO_CASE,
    VAULT_KINDS,
    CaseId,
    Digest,
    Kind,
    Leaf,
    RecordId,
    WriterId,
)
from desktop_app.domain.revision import Change, Revision, sealed_digest, sealed_value
from desktop_app.domain.sealed import SealedPart

CASE = CaseId("3f2b8f0e-5d1c-4a7e-9b0a-1c2d3e4f5a6b")
RECORD = RecordId("7d1e2c3b-4a59-4687-8f90-a1b2c3d4e5f6")
WRITER = WriterId("00112233445566778899aabbccddeeff")
BUNDLE = "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
LEAF = Leaf("safe_address")


@dataclass(frozen=True)
class Party:
    """A laptop: the key it signs with, the key it reads with."""

    device: DeviceKey
    age: AgeKey

    @classmethod
    def of(cls, seed: int) -> Party:
        return cls(DeviceKey.from_seed(bytes([seed]) * 32), AgeKey.from_secret(bytes([seed]) * 32))

    def keyring(self, *known: Party) -> Keyring:
        """Return what this party reads with; ``known`` are its verified contacts."""
        senders = {minisign.key_id(one.device.public): one.device.id for one in known}
        return Keyring([self.age], {self.device.id}, senders.get)


ANNA, HEADQUARTERS, STRANGER = Party.of(1), Party.of(2), Party.of(3)


def chain(
    length: int, *, writer: WriterId = WRITER, sealed: SealedPart | None = None
) -> list[Revision]:
    """Return the first ``length`` revisions of a writer; the first names the sealed part."""
    made: list[Revision] = []
    for n in range(1, length + 1):
        value = sealed_value(sealed.digest) if sealed is not None and n == 1 else f"note {n}"
        made.append(
            Revision(
                case=CASE,
                kind=Kind("safety_plan"),
                record=RECORD,
                form="safety_plan@1",
                writer=writer,
                n=n,
                prev=made[-1].id if made else None,
                by="Anna",
                at=1796119200000 + n,
                nonce=f"{n:032x}",
                changes={LEAF if n == 1 else Leaf("a"): Change(value)},
            )
        )
    return made


def sealed_part(value: str = "Dorpsstraat 1", leaf: Leaf = LEAF) -> SealedPart:
    return SealedPart(CASE, RECORD, leaf, "00" * 16, value)


def head_of(revision: Revision, party: Party = ANNA) -> SignedHead:
    """Return the head of ``revision`` as its writer, at ``party``, signs it."""
    return sign_head(link(revision).head, party.device.id, sign=party.device.sign)


def receipt(*revisions: Revision) -> Receipt:
    answer = Answer(bundle=BUNDLE, sums=Digest("ab" * 32), outcome="arrived", at=1796119200000)
    return Receipt(
        answers=(answer,),
        heads=tuple(link(one).head for one in revisions[-1:]),
        sealed=(Digest("cd" * 32),),
    )


def contents(revisions: list[Revision], *sealed: SealedPart) -> Contents:
    """Return a bundle's contents: the revisions of one writer and their head."""
    return Contents(
        cases="handover" if sealed else "cases",
        heads=[head_of(revisions[-1]).to_bytes()] if revisions else [],
        revisions=lambda: [one.to_bytes() for one in revisions],
        sealed=lambda: [one.to_bytes() for one in sealed],
    )


def header(sender: Party = ANNA, addressee: Party = HEADQUARTERS) -> Header:
    return Header(BUNDLE, sender.device.id, addressee.device.id, 7, 1796119200000, "0.1.0")


def numbers() -> Callable[[int], bytes]:
    """Return a source of randomness that is the same in every run."""
    calls = count()

    def random(size: int) -> bytes:
        return hashlib.shake_256(str(next(calls)).encode()).digest(size)

    return random


def seal(sender: Party = ANNA, addressee: Party = HEADQUARTERS) -> Seal:
    return Seal(sender.device.sign, [addressee.age.recipient], numbers())


def written(what: Contents) -> tuple[bytes, Written]:
    """Return the file of a bundle from Anna to headquarters, and what was written."""
    target = io.BytesIO()
    result = write_bundle(target, header(), what, seal=seal())
    return target.getvalue(), result


@dataclass
class Taken:
    """A visitor that keeps everything, and judges nothing."""

    manifests: list[Manifest] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    revisions: list[bytes] = field(default_factory=list)
    sealed_parts: list[bytes] = field(default_factory=list)
    tombstones: list[bytes] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    evaluations: list[bytes] = field(default_factory=list)
    updates: dict[str, bytes] = field(default_factory=dict)

    def manifest(self, manifest: Manifest) -> None:
        self.manifests.append(manifest)

    def head(self, line: bytes) -> None:
        self.heads.append(line)

    def revision(self, line: bytes) -> None:
        self.revisions.append(line)

    def sealed(self, line: bytes) -> None:
        self.sealed_parts.append(line)

    def tombstone(self, line: bytes) -> None:
        self.tombstones.append(line)

    def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    def evaluation(self, data: bytes) -> None:
        self.evaluations.append(data)

    def update(self, name: str, data: bytes) -> None:
        self.updates[name] = data


@dataclass(frozen=True)
class Judged:
    """What a laptop that holds nothing yet makes of the lines of a bundle."""

    refused: str
    strays: int

    @classmethod
    def of(cls, taken: Taken) -> Judged:
        try:
            heads = [SignedHead.from_bytes(line) for line in taken.heads]
            for head in heads:
                head.verify(identity.verify)
            bind_writers({}, heads)
            revisions = [Revision.from_bytes(line) for line in taken.revisions]
            parts = [SealedPart.from_bytes(line) for line in taken.sealed_parts]
        except HeadError:
            return cls("head", 0)
        except ValueError:
            return cls("line", 0)
        if any(one.case == NO_CASE or one.kind in VAULT_KINDS for one in revisions):
            return cls("local", 0)
        if {PACK, PACK_SIGNATURE, REVOCATIONS} & taken.updates.keys():
            try:
                read_update(taken.updates, ANNA.device.id)
            except (BundleRefused, FormatError):
                return cls("update", 0)
        links = [link(one) for one in revisions]
        if covered(links, [one.head for one in heads], named=_nobody) != {one.id for one in links}:
            return cls("not covered", 0)
        named = set(_named(revisions))
        strays = [one for one in parts if (one.digest, one.case, one.record, one.leaf) not in named]
        return cls("", len(strays))


def _nobody(_link: Link) -> bool:
    return False


def _named(revisions: list[Revision]) -> Iterator[tuple[Digest, CaseId, RecordId, Leaf]]:
    for revision in revisions:
        for leaf, change in revision.changes.items():
            digest = sealed_digest(change.value)
            if digest is not None:
                yield digest, revision.case, revision.record, leaf


def opened(data: bytes, *, by: Party = HEADQUARTERS) -> tuple[Taken, Opened]:
    """Read a bundle as headquarters, who knows Anna."""
    taken = Taken()
    return taken, read_bundle(io.BytesIO(data), taken, keyring=by.keyring(ANNA), size=len(data))
