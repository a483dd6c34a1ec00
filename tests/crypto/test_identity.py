"""Signing keys and fingerprints."""

from __future__ import annotations

import secrets
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import identity
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.ids import KeyId

# RFC 8032, 7.1, test 3
SEED = bytes.fromhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
PUBLIC = bytes.fromhex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
SIGNATURE = bytes.fromhex(
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
    "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
)


def test_a_key_signs_as_the_rfc_says() -> None:
    key = DeviceKey.from_seed(SEED)
    assert key.public == PUBLIC
    assert key.sign(b"\xaf\x82") == SIGNATURE
    assert identity.verify(PUBLIC, SIGNATURE, b"\xaf\x82")


@settings(max_examples=200)
@given(st.binary(max_size=100), st.data())
def test_no_other_data_or_signature_verifies(message: bytes, data: st.DataObject) -> None:
    key = DeviceKey.from_seed(SEED)
    signature = bytearray(key.sign(message))
    assert identity.verify(key.public, bytes(signature), message)
    assert not identity.verify(key.public, bytes(signature), message + b"\0")
    signature[data.draw(st.integers(0, 63))] ^= 1 << data.draw(st.integers(0, 7))
    assert not identity.verify(key.public, bytes(signature), message)


@pytest.mark.parametrize("public", [b"", b"short", b"\xff" * 32, b"x" * 33])
def test_what_is_no_key_verifies_nothing(public: bytes) -> None:
    assert not identity.verify(public, SIGNATURE, b"\xaf\x82")


def test_a_key_id_is_the_public_key_in_hex() -> None:
    key = DeviceKey.generate(secrets.token_bytes)
    assert identity.public_of(key.id) == key.public
    with pytest.raises(ValueError, match="64 hex"):
        identity.public_of(KeyId("ff"))


def test_the_seed_stands_in_no_repr_and_no_exception() -> None:
    assert repr(SEED) not in repr(DeviceKey.from_seed(SEED))
    with pytest.raises(ValueError, match="32 bytes") as caught:
        DeviceKey.from_seed(b"secret")
    assert "secret" not in str(caught.value)


def test_the_words_of_a_fingerprint_are_2048_and_frozen() -> None:
    """Their order is part of the format: another list is another fingerprint for every key."""
    words = identity.fingerprint_words()
    assert len(words) == 2048
    assert list(words) == sorted(set(words))
    assert sha256("\n".join(words).encode() + b"\n").hexdigest() == (
        "ae7013e79d5e69bba4de20f2b26f44449f39546a9806617bffb13723c8c63207"
    )


def test_a_fingerprint_is_six_groups_of_digits_and_a_word() -> None:
    shown = " ".join(f"{group.digits} {group.word}" for group in identity.fingerprint(PUBLIC))
    assert shown == (
        "32949 bloemkool 54733 staal 42247 hevig 09439 weiger 81391 rood 21890 afwezig"
    )


def test_a_fingerprint_follows_its_definition() -> None:
    digest = sha256(b"waymark-identity-1" + PUBLIC).digest()
    for place, group in enumerate(identity.fingerprint(PUBLIC)):
        number = int.from_bytes(digest[5 * place : 5 * place + 5], "big")
        assert int(group.digits) == number % 100_000
        assert identity.fingerprint_words().index(group.word) == number // 100_000 % 2048


@pytest.mark.parametrize("sign", [0, 0x80])
@pytest.mark.parametrize("first", [0x01, 0xEE])
def test_a_key_under_which_anything_is_signed_verifies_nothing(first: int, sign: int) -> None:
    """The neutral point, written in two ways: R neutral and S zero hold for every message."""
    middle = 0x00 if first == 0x01 else 0xFF
    last = 0x00 if first == 0x01 else 0x7F
    public = bytes([first, *[middle] * 30, last | sign])
    assert not identity.verify(public, b"\x01" + bytes(63), b"anything at all")
