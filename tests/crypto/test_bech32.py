"""Bech32, checked against keys that the age tools made."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.crypto import bech32
from desktop_app.crypto.envelope import AgeKey


@given(st.binary(max_size=64))
def test_bytes_come_back(data: bytes) -> None:
    assert bech32.decode("age", bech32.encode("age", data)) == data


def test_the_stock_age_keygen_agrees_with_both_halves_of_a_key() -> None:
    key = AgeKey.from_secret(bytes(range(32)))
    made = subprocess.run(
        ["age-keygen", "-y"], input=key.to_text(), capture_output=True, text=True, check=True
    )
    assert made.stdout.strip() == key.recipient


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "age1",
        "age1qqqqq",
        "bge1qqqqqqqqqq",
        "AGE1QQQQQQQQQQ",
        "age1bbbbbbbbbb",
        "age1ééééééé",
        bech32.encode("age", b"x" * 32)[:-1],
        bech32.encode("age", b"x" * 32) + "q",
    ],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a key|checksum"):
        bech32.decode("age", text)


@given(st.binary(min_size=32, max_size=32), st.data())
def test_one_wrong_character_is_always_found(secret: bytes, data: st.DataObject) -> None:
    text = bech32.encode("age", secret)
    place = data.draw(st.integers(4, len(text) - 1))
    other = data.draw(
        st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l").filter(text[place].__ne__)
    )
    with pytest.raises(ValueError, match="checksum"):
        bech32.decode("age", text[:place] + other + text[place + 1 :])


def test_bits_left_over_are_refused() -> None:
    """The checksum of 33 groups can be right while they are no whole bytes."""
    words = [31] * 2
    checksum = bech32._polymod([*bech32._expand("age"), *words, 0, 0, 0, 0, 0, 0]) ^ 1
    tail = words + [(checksum >> 5 * (5 - place)) & 31 for place in range(6)]
    text = "age1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[word] for word in tail)
    with pytest.raises(ValueError, match="left over"):
        bech32.decode("age", text)
