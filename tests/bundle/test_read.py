"""Reading a bundle, whole or broken."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.bundle.read import Keyring, read_bundle
from desktop_app.bundle.refusal import BundleRefused, in_digits
from desktop_app.bundle.write import Contents, write_bundle
from desktop_app.crypto import minisign
from desktop_app.crypto.envelope import AgeKey, encrypt
from desktop_app.domain.canonical import encode
from desktop_app.domain.ids import KeyId
from desktop_app.errors import Cancelled, UserError
from desktop_app.text import message
from tests.bundle.parties import (
    ANNA,
    HEADQUARTERS,
    STRANGER,
    Taken,
    chain,
    contents,
    header,
    opened,
    receipt,
    seal,
    sealed_part,
    written,
)
from tests.bundle.test_write import Stopping, plain

SEALED = sealed_part()
REVISIONS = chain(3, sealed=SEALED)
FILE, _ = written(contents(REVISIONS, SEALED))
TAR = plain(FILE)
ROOT = Path(__file__).resolve().parent.parent.parent

_lines = st.lists(
    st.binary(min_size=1, max_size=60).filter(lambda line: b"\n" not in line), max_size=6
)
_objects = st.dictionaries(
    st.sampled_from("abc"), st.integers(0, 9) | st.sampled_from(("", "Zoë", "\n")), max_size=3
).map(lambda value: encode({**value}))
_names = st.from_regex(r"[a-z0-9][a-z0-9_.-]{0,9}", fullmatch=True)


# Half of them where the content is, before the padding.
_places = st.integers(0, TAR.rindex(b"padding")) | st.integers(0, len(TAR) - 1)


def sealed_again(tar: bytes) -> bytes:
    """Return a tar as a bundle, as somebody could make it who knows the addressee's card."""
    packed = zstandard.ZstdCompressor().compress(tar)
    return encrypt(packed, [HEADQUARTERS.age.recipient])


@given(
    heads=_lines,
    revisions=_lines,
    sealed=_lines,
    tombstones=st.lists(_objects, max_size=3),
    evaluation=st.none() | _objects,
    update=st.dictionaries(_names, st.binary(max_size=50), max_size=3),
    with_receipt=st.booleans(),
)
def test_everything_that_is_put_in_comes_out(
    heads: list[bytes],
    revisions: list[bytes],
    sealed: list[bytes],
    tombstones: list[bytes],
    evaluation: bytes | None,
    update: dict[str, bytes],
    with_receipt: bool,
) -> None:
    what = Contents(
        cases="handover",
        heads=heads,
        revisions=lambda: revisions,
        sealed=lambda: sealed,
        tombstones=tombstones,
        receipt=receipt() if with_receipt else None,
        evaluation=evaluation,
        update=update,
    )
    data, result = written(what)
    taken, read = opened(data)
    assert (taken.heads, taken.revisions, taken.sealed_parts) == (heads, revisions, sealed)
    assert taken.tombstones == tombstones
    assert taken.receipts == ([receipt()] if with_receipt else [])
    assert taken.evaluations == ([] if evaluation is None else [evaluation])
    assert taken.updates == update
    assert (read.manifest, read.sums) == (result.manifest, result.sums)


@given(st.integers(0, len(FILE) - 1))
def test_a_bundle_cut_short_anywhere_is_refused(length: int) -> None:
    with pytest.raises(BundleRefused) as refusal:
        opened(FILE[:length])
    assert refusal.value.reason == "damaged"


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_a_bundle_altered_anywhere_is_refused(place: int, change: int) -> None:
    altered = bytearray(FILE)
    altered[place] ^= change
    with pytest.raises(BundleRefused) as refusal:
        opened(bytes(altered))
    assert refusal.value.reason in ("damaged", "wrong_addressee")


@given(_places, st.integers(1, 255))
def test_content_altered_anywhere_and_sealed_again_is_refused(place: int, change: int) -> None:
    comment = TAR.index(b"untrusted comment: ") + len(b"untrusted comment: ")
    assume(not comment <= place < TAR.index(b"\n", comment))  # minisign lets anybody alter this
    altered = bytearray(TAR)
    altered[place] ^= change
    with pytest.raises(BundleRefused):
        opened(sealed_again(bytes(altered)))


@given(_places)
def test_content_cut_short_anywhere_and_sealed_again_is_refused(length: int) -> None:
    with pytest.raises(BundleRefused):
        opened(sealed_again(TAR[:length]))


@given(st.binary(max_size=3000))
def test_any_bytes_in_the_envelope_are_refused(data: bytes) -> None:
    with pytest.raises(BundleRefused) as refusal:
        opened(sealed_again(data))
    assert refusal.value.reason == "damaged"


def test_the_signature_is_looked_at_before_anything_else() -> None:
    """A stranger's bundle is refused, and not one line of it has been handed on."""
    target = io.BytesIO()
    write_bundle(target, header(STRANGER), contents(REVISIONS), seal=seal(STRANGER))
    taken = Taken()
    with pytest.raises(BundleRefused) as refusal:
        read_bundle(io.BytesIO(target.getvalue()), taken, keyring=HEADQUARTERS.keyring(ANNA))
    assert refusal.value.reason == "unknown_sender"
    assert refusal.value.sender == minisign.key_id(STRANGER.device.public)
    assert refusal.value.message.args == (in_digits(refusal.value.sender),)
    assert taken == Taken()


def test_a_key_id_is_shown_in_digits() -> None:
    assert in_digits(bytes(8)) == "00000 00000 00000 00000"
    assert in_digits(b"\xff" * 8) == "18446 74407 37095 51615"


def test_an_old_key_and_an_old_identity_still_read() -> None:
    old = HEADQUARTERS.keyring(ANNA)
    new = Keyring(
        [AgeKey.from_secret(b"n" * 32), *old.keys],
        {STRANGER.device.id, *old.addressees},
        old.sender_of,
    )
    read_bundle(io.BytesIO(FILE), Taken(), keyring=new)


def test_what_a_contact_book_says_of_a_sender_comes_out_unchanged() -> None:
    revoked = UserError(message("Test", "Revoked"))

    def sender_of(_key: bytes) -> KeyId | None:
        raise revoked

    keyring = HEADQUARTERS.keyring(ANNA)
    with pytest.raises(UserError) as refusal:
        read_bundle(
            io.BytesIO(FILE), Taken(), keyring=Keyring(keyring.keys, keyring.addressees, sender_of)
        )
    assert refusal.value is revoked


class Failing(io.BytesIO):
    """A stick that is pulled out after ``after`` reads."""

    def __init__(self, data: bytes, after: int) -> None:
        super().__init__(data)
        self.left = after

    def read(self, size: int | None = -1, /) -> bytes:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(min(size or -1, 1000))


@pytest.mark.parametrize("after", [0, 1, 5, 60])
def test_a_stick_pulled_out_is_told_apart_from_damage(after: int) -> None:
    with pytest.raises(BundleRefused) as refusal:
        read_bundle(Failing(FILE, after), Taken(), keyring=HEADQUARTERS.keyring(ANNA))
    assert refusal.value.reason == "unreadable"


def test_a_medium_that_gives_little_at_a_time_is_read() -> None:
    read_bundle(Failing(FILE, 10**6), Taken(), keyring=HEADQUARTERS.keyring(ANNA))


@pytest.mark.parametrize("at", [1, 2, 3])
def test_cancel_comes_out_unchanged(at: int) -> None:
    with pytest.raises(Cancelled):
        read_bundle(
            io.BytesIO(FILE),
            Taken(),
            keyring=HEADQUARTERS.keyring(ANNA),
            progress=Stopping(at),
            size=len(FILE),
        )


def test_progress_rises_to_the_size_of_the_file() -> None:
    progress = Stopping()
    read_bundle(
        io.BytesIO(FILE),
        Taken(),
        keyring=HEADQUARTERS.keyring(ANNA),
        progress=progress,
        size=len(FILE),
    )
    done = [one for one, _ in progress.reports]
    assert done == sorted(done)
    assert progress.reports[-1] == (len(FILE), len(FILE))


@pytest.mark.parametrize(
    "error",
    [Cancelled(), UserError(message("Test", "Full")), OSError("of a disk"), KeyError("bug")],
)
@pytest.mark.parametrize("method", ["manifest", "head", "revision", "sealed"])
def test_what_a_visitor_raises_comes_out_unchanged(error: Exception, method: str) -> None:
    class Stubborn(Taken):
        pass

    def refuse(*_any: object) -> None:
        raise error

    visitor = Stubborn()
    setattr(visitor, method, refuse)
    with pytest.raises(type(error)) as raised:
        read_bundle(io.BytesIO(FILE), visitor, keyring=HEADQUARTERS.keyring(ANNA))
    assert raised.value is error


def test_a_bomb_takes_no_memory() -> None:
    """A kilobyte that unpacks to a gigabyte, read in a process of its own."""
    before = _peak("valid.wmb", 0)
    assert _peak("zstd-bomb.wmb", 1) < before + 32 * 1024


def _peak(name: str, code: int) -> int:
    """Return the peak memory in KiB of a process that reads a vector."""
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from tests.bundle.parties import opened\n"
        "data = Path(sys.argv[1]).read_bytes()\n"
        "try:\n    opened(data)\n    code = 0\nexcept Exception:\n    code = 1\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
        "sys.exit(code)\n"
    )
    path = ROOT / "tests" / "data" / "bundles" / name
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == code, done.stderr
    return int(done.stdout)
