"""The age envelope: what goes in comes out, and everything else has one way to fail."""

from __future__ import annotations

import errno
import io
import subprocess
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import bech32, envelope
from desktop_app.crypto.envelope import AgeKey, Damaged, Pieces, Recipient, WrongRecipient
from desktop_app.errors import Cancelled, UserError

ALICE = AgeKey.from_secret(bytes(range(32)))
BOB = AgeKey.from_secret(bytes(range(1, 33)))
LONG = bytes(range(256)) * 1024
# Sealed once: age puts a stanza of random length into the header.
SEALED = envelope.encrypt(b"content" * 20, [ALICE.recipient])


class Failing:
    """Reads or writes ``good`` calls, then raises ``error``."""

    def __init__(self, good: int, error: BaseException, data: bytes = b"") -> None:
        self.good = good
        self.error = error
        self.data = io.BytesIO(data)

    def _count(self) -> None:
        if self.good == 0:
            raise self.error
        self.good -= 1

    def read(self, size: int = -1, /) -> bytes:
        self._count()
        return self.data.read(size)

    def write(self, data: bytes, /) -> int:
        self._count()
        return len(data)


@settings(max_examples=50)
@given(st.binary(max_size=200_000))
def test_content_comes_back_to_each_recipient(data: bytes) -> None:
    sealed = envelope.encrypt(data, [ALICE.recipient, BOB.recipient])
    assert envelope.decrypt(sealed, [BOB]) == envelope.decrypt(sealed, [ALICE]) == data


def test_pieces_of_any_length_are_one_stream() -> None:
    pieces = [b"", b"a" * 10, b"", b"b" * 100_000, b"c"]
    target = io.BytesIO()
    envelope.encrypt_stream(Pieces(iter(pieces)), target, [ALICE.recipient])
    assert envelope.decrypt(target.getvalue(), [ALICE]) == b"".join(pieces)
    assert Pieces([b"abc"]).read() == b"abc"


def test_the_stock_age_opens_what_is_sealed_here_and_the_other_way_round(tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    key.write_text(ALICE.to_text(), "ascii")
    sealed = envelope.encrypt(LONG, [ALICE.recipient])
    opened = subprocess.run(
        ["age", "-d", "-i", key], input=sealed, capture_output=True, check=True
    ).stdout
    assert opened == LONG
    theirs = subprocess.run(
        ["age", "-r", ALICE.recipient], input=LONG, capture_output=True, check=True
    ).stdout
    assert envelope.decrypt(theirs, [ALICE]) == LONG


def test_a_stranger_is_told_that_it_is_for_somebody_else() -> None:
    sealed = envelope.encrypt(LONG, [ALICE.recipient])
    for keys in ([BOB], []):
        with pytest.raises(WrongRecipient):
            envelope.decrypt(sealed, keys)


@pytest.mark.parametrize(
    "cut", [0, 1, 20, 50, 100, 150, 200, 220, 70_000, len(LONG), len(LONG) + 200]
)
def test_an_envelope_cut_short_is_damaged(cut: int) -> None:
    sealed = envelope.encrypt(LONG, [ALICE.recipient])
    assert cut < len(sealed)
    with pytest.raises(Damaged):
        envelope.decrypt(sealed[:cut], [ALICE])


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_bit_never_passes_and_never_raises_anything_else(data: st.DataObject) -> None:
    sealed = bytearray(SEALED)
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises((Damaged, WrongRecipient)):
        envelope.decrypt(bytes(sealed), [ALICE])


@given(st.binary(max_size=300))
def test_any_other_bytes_are_damage(data: bytes) -> None:
    with pytest.raises(Damaged):
        envelope.decrypt(data, [ALICE])


def test_a_passphrase_envelope_is_not_for_us() -> None:
    with pytest.raises(UserError):
        envelope.decrypt(pyrage.passphrase.encrypt(b"x", "words"), [ALICE])


def test_bytes_after_the_end_are_damage() -> None:
    with pytest.raises(Damaged):
        envelope.decrypt(envelope.encrypt(b"x", [ALICE.recipient]) + b"more", [ALICE])


@pytest.mark.parametrize("good", [0, 1, 5])
@pytest.mark.parametrize(
    "error", [Cancelled(), OSError(errno.EIO, "stick pulled"), KeyboardInterrupt(), KeyError("k")]
)
def test_what_the_source_raises_comes_out_unchanged(good: int, error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        envelope.encrypt_stream(Failing(good, error, LONG), io.BytesIO(), [ALICE.recipient])
    assert caught.value is error
    sealed = envelope.encrypt(LONG, [ALICE.recipient])
    with pytest.raises(type(error)) as caught:
        envelope.decrypt_stream(Failing(good, error, sealed), io.BytesIO(), [ALICE])
    assert caught.value is error


@pytest.mark.parametrize("content", [b"", b"short", LONG])
@pytest.mark.parametrize("error", [Cancelled(), OSError(errno.ENOSPC, "full"), KeyError("k")])
def test_what_the_target_raises_comes_out_unchanged(content: bytes, error: BaseException) -> None:
    """pyrage loses the error of a write that happens when its last buffer is dropped."""
    with pytest.raises(type(error)) as caught:
        envelope.encrypt_stream(io.BytesIO(content), Failing(0, error), [ALICE.recipient])
    assert caught.value is error
    if content:
        sealed = io.BytesIO(envelope.encrypt(content, [ALICE.recipient]))
        with pytest.raises(type(error)) as caught:
            envelope.decrypt_stream(sealed, Failing(0, error), [ALICE])
        assert caught.value is error


def test_a_header_without_end_is_refused_after_a_megabyte() -> None:
    """age reads a header into memory whole, however long it is."""

    class Endless:
        read_so_far = 0

        def read(self, size: int = -1, /) -> bytes:
            first = self.read_so_far == 0
            self.read_so_far += size
            return (b"age-encryption.org/v1\n-> X25519 " if first else b"").ljust(size, b"a")

    source = Endless()
    with pytest.raises(Damaged):
        envelope.decrypt_stream(source, io.BytesIO(), [ALICE])
    assert source.read_so_far <= 1 << 20


@pytest.mark.parametrize(
    "text",
    ["", "age1qqqq", "ssh-ed25519 AAAA", ALICE.recipient.upper(), ALICE.recipient + " ", "age1é"],
)
def test_only_x25519_recipients_are_taken(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a key|checksum|not an age"):
        envelope.recipient(text)
    with pytest.raises(ValueError, match=r"not a key|checksum|not an age"):
        envelope.encrypt(b"x", [Recipient(text)])


def test_nobody_is_no_recipient() -> None:
    with pytest.raises(ValueError, match="needs a recipient"):
        envelope.encrypt(b"x", [])


def test_a_key_is_the_same_after_text() -> None:
    assert AgeKey.from_text(ALICE.to_text() + "\n") == ALICE
    with pytest.raises(ValueError, match=r"not a key"):
        AgeKey.from_text(ALICE.recipient)
    with pytest.raises(ValueError, match="32 bytes"):
        AgeKey.from_secret(b"short")


def test_generated_keys_come_from_the_randomness_passed_in() -> None:
    assert AgeKey.generate(lambda length: bytes(range(length))) == ALICE


@pytest.mark.parametrize(
    "point",
    [
        "00" * 32,
        "01" + "00" * 31,
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    ],
)
def test_a_recipient_of_small_order_is_refused_before_it_panics(point: str) -> None:
    """It may stand in a card from anybody; pyrage raises a PanicException, no Exception."""
    with pytest.raises(ValueError, match="small order"):
        envelope.recipient(bech32.encode("age", bytes.fromhex(point)))


def test_a_recipient_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="not an age"):
        envelope.recipient(bech32.encode("age", b"short"))
