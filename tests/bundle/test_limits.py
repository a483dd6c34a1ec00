"""What a bundle may not be, though it is signed and whole."""

from __future__ import annotations

import hashlib
import io
import resource
from dataclasses import replace

import pytest
import zstandard

from desktop_app.bundle.format import MAX_LINE, MAX_MEMBER, MAX_TOTAL, series
from desktop_app.bundle.read import read_bundle
from desktop_app.bundle.refusal import BundleRefused, BundleTooLarge
from desktop_app.bundle.write import Contents
from desktop_app.crypto import minisign
from desktop_app.crypto.envelope import encrypt
from tests.bundle.parties import ANNA, BUNDLE, HEADQUARTERS, Taken, opened, written
from tests.data.make_bundle_vectors import CASES, END, GOOD, Bundle, Members, entry, plain

HEADS = CASES[0]


def reason(bundle: Bundle) -> str:
    with pytest.raises(BundleRefused) as refusal:
        opened(bundle.encode())
    return refusal.value.reason


def test_a_million_revisions_are_the_most_whatever_the_manifest_says() -> None:
    rows = (series("revisions", 1), b"x\n" * 1_000_001)
    assert reason(Bundle([HEADS, rows], counts={"revisions": 3})) == "too_large"


def test_cases_travel_on_or_are_handed_over_but_not_both() -> None:
    assert reason(replace(GOOD, manifest={"parts": ["cases", "handover"]})) == "malformed"


def test_an_evaluation_is_canonical() -> None:
    evaluation = ("evaluation.json", b'{"a": 1}')
    parts = {"parts": ["cases", "evaluation"]}
    assert reason(Bundle([*CASES, evaluation], manifest=parts)) == "malformed"


def test_tombstones_are_canonical_objects() -> None:
    assert reason(Bundle([*CASES, ("tombstones.ndjson", b"[]\n")])) == "malformed"


def test_sums_are_ascii() -> None:
    assert reason(replace(GOOD, change_sums=lambda data: data + "é\n".encode())) == "malformed"


def test_a_program_that_would_write_too_many_members_is_stopped() -> None:
    with pytest.raises(BundleTooLarge):
        written(Contents(update={f"{number:060d}": b"" for number in range(8000)}))


def test_two_gigabytes_are_the_most_that_a_manifest_may_announce() -> None:
    assert reason(replace(GOOD, counts={"bytes": (2 << 30) + 1})) == "too_large"


@pytest.mark.deep
def test_two_gigabytes_are_the_most_that_is_written() -> None:
    line = b"x" * (1 << 20)
    with pytest.raises(BundleTooLarge):
        written(Contents(cases="cases", revisions=lambda: (line for _ in range(2100))))


class Dropping(Taken):
    """Takes revisions and keeps none of them, only how many bytes they were."""

    bytes = 0

    def revision(self, line: bytes) -> None:
        self.bytes += len(line) + 1


def endless(members: int) -> bytes:
    """Return a bundle that announces a few bytes and goes on for so many members of 8 MiB.

    Sums, signature and hashes are right, and its tar is never whole anywhere: it is packed as it
    is made. What is sealed is some hundred kilobytes.
    """
    data = (b"x" * (MAX_LINE - 1) + b"\n") * (MAX_MEMBER // MAX_LINE)
    small = Bundle([HEADS], counts={"revisions": 3, "bytes": 4096}).complete()
    rows = [(series("revisions", at), data) for at in range(1, members + 1)]
    digest = hashlib.sha256(data).hexdigest()
    sums = "".join(f"{hashlib.sha256(body).hexdigest()}  {name}\n" for name, body in small)
    listed = ("#waymark-bundle-1\n" + sums).encode()
    listed += "".join(f"{digest}  {name}\n" for name, _ in rows).encode()
    comment = f"waymark-bundle-1 {BUNDLE} {HEADQUARTERS.device.id}"
    signature = minisign.sign(
        listed, ANNA.device.sign, public=ANNA.device.public, trusted_comment=comment
    )
    packer = zstandard.ZstdCompressor(level=1).compressobj()
    first = [("SHA256SUMS", listed), ("SHA256SUMS.minisig", signature.encode()), *small]
    packed = [packer.compress(entry(name, body)) for name, body in first]
    packed += [packer.compress(entry(name, body)) for name, body in rows]
    packed += [packer.compress(END), packer.flush()]
    return encrypt(b"".join(packed), [HEADQUARTERS.age.recipient])


def reads_no_further(file: bytes, limit: int) -> None:
    """Check that a bundle is refused at ``limit`` bytes, in little memory."""
    taken = Dropping()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(BundleRefused) as refusal:
        read_bundle(io.BytesIO(file), taken, keyring=HEADQUARTERS.keyring(ANNA), size=len(file))
    assert refusal.value.reason == "too_large"
    assert limit - 2 * MAX_MEMBER < taken.bytes <= limit
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 64 * 1024, "KiB"


def test_a_bundle_that_announces_little_is_read_to_the_limit_and_no_further(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same reader with a lower limit; with its own in the long check."""
    monkeypatch.setattr("desktop_app.bundle.read.MAX_TOTAL", 40 << 20)
    file = endless(6)
    assert len(file) < 1 << 20
    reads_no_further(file, 40 << 20)


@pytest.mark.deep
def test_a_bundle_that_really_goes_beyond_two_gigabytes_is_read_to_the_limit() -> None:
    file = endless((MAX_TOTAL >> 23) + 2)
    assert len(file) < 2 << 20
    reads_no_further(file, MAX_TOTAL)


def test_a_member_that_is_longer_than_its_header_says_is_refused_at_its_end() -> None:
    long = plain("heads.ndjson", 7) + b"x" * (32 << 20)

    def lying(members: Members) -> bytes:
        return b"".join(entry(*one) for one in members[:3]) + long + END

    assert reason(replace(GOOD, tar=lying)) in ("malformed", "forged")
