"""Signatures that the stock minisign makes and takes, too."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import minisign
from desktop_app.crypto.identity import DeviceKey
from desktop_app.crypto.minisign import Signature, SignatureRefused

KEY = DeviceKey.from_seed(bytes(range(32)))
OTHER = DeviceKey.from_seed(bytes(range(1, 33)))
DATA = b"#waymark-bundle-1\n0000  manifest.json\n"
COMMENT = "bundle 6b4f0b1e to 5db74f0a"


def signed(data: bytes = DATA, comment: str = COMMENT, key: DeviceKey = KEY) -> bytes:
    text = minisign.sign(data, key.sign, public=key.public, trusted_comment=comment)
    return text.encode("ascii")


def secret_key_file(key: DeviceKey) -> str:
    """Return minisign's unencrypted secret key file of ``key`` (as ``minisign -G -W`` makes)."""
    body = minisign.key_id(key.public) + key.seed + key.public
    raw = b"Ed" + bytes(2) + b"B2" + bytes(32 + 8 + 8) + body + bytes(32)
    return f"untrusted comment: minisign secret key\n{base64.b64encode(raw).decode()}\n"


def test_the_stock_tool_verifies_what_is_signed_here(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_bytes(DATA)
    (tmp_path / "SHA256SUMS.minisig").write_bytes(signed())
    told = subprocess.run(
        ["minisign", "-V", "-H", "-P", minisign.public_key(KEY.public), "-m", "SHA256SUMS"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert COMMENT in told.stdout


def test_the_stock_tool_refuses_other_data(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_bytes(DATA + b"more")
    (tmp_path / "SHA256SUMS.minisig").write_bytes(signed())
    told = subprocess.run(
        ["minisign", "-V", "-P", minisign.public_key(KEY.public), "-m", "SHA256SUMS"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert told.returncode != 0


def test_what_the_stock_tool_signs_is_verified_here(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(secret_key_file(KEY), "ascii")
    (tmp_path / "data").write_bytes(DATA)
    subprocess.run(
        ["minisign", "-S", "-s", "key", "-m", "data", "-t", COMMENT, "-W"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    signature = minisign.parse_signature((tmp_path / "data.minisig").read_bytes())
    assert signature.verify(KEY.public, DATA) == COMMENT


def test_a_legacy_signature_of_the_stock_tool_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(secret_key_file(KEY), "ascii")
    (tmp_path / "data").write_bytes(DATA)
    subprocess.run(
        ["minisign", "-S", "-l", "-s", "key", "-m", "data", "-t", COMMENT, "-W"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    with pytest.raises(SignatureRefused, match="old form"):
        minisign.parse_signature((tmp_path / "data.minisig").read_bytes())


def test_the_public_key_is_minisigns_own_text() -> None:
    text = minisign.public_key(KEY.public)
    assert text.startswith("RW")
    assert len(text) == 56
    assert minisign.parse_public_key(text) == KEY.public


@pytest.mark.parametrize(
    "text",
    ["", "RW", "é", minisign.public_key(KEY.public)[:-4], minisign.public_key(KEY.public) + "\n"],
)
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not"):
        minisign.parse_public_key(text)


def test_a_public_key_under_a_foreign_number_is_refused() -> None:
    foreign = base64.b64encode(b"Ed" + bytes(8) + KEY.public).decode()
    with pytest.raises(ValueError, match="not a public key"):
        minisign.parse_public_key(foreign)


def test_other_data_another_key_and_another_comment_are_refused() -> None:
    signature = minisign.parse_signature(signed())
    recommented = Signature(
        signature.key_id, signature.signature, "bundle for me", signature.global_signature
    )
    for wrong, public, data in (
        (signature, KEY.public, DATA + b" "),
        (signature, OTHER.public, DATA),
        (recommented, KEY.public, DATA),
    ):
        with pytest.raises(SignatureRefused, match="does not belong"):
            wrong.verify(public, data)


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_bit_is_refused_unless_it_is_in_the_untrusted_comment(
    data: st.DataObject,
) -> None:
    whole = signed()
    flipped = bytearray(whole)
    place = data.draw(st.integers(0, len(whole) - 1))
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        comment = minisign.parse_signature(bytes(flipped)).verify(KEY.public, DATA)
    except SignatureRefused:
        return
    assert place < whole.index(b"\n")
    assert comment == COMMENT


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(SignatureRefused):
        minisign.parse_signature(data)


@pytest.mark.parametrize(
    "whole",
    [
        signed() + b"\n",
        signed()[:-1],
        signed().replace(b"\n", b"\r\n"),
        signed().replace(b"trusted comment: bundle", b"trusted comment: b\xc3\xbcndle"),
        signed().replace(b"untrusted comment: ", b""),
        signed() + b"a" * 5000,
    ],
)
def test_another_form_is_refused(whole: bytes) -> None:
    with pytest.raises(SignatureRefused, match="damaged"):
        minisign.parse_signature(whole)


@pytest.mark.parametrize("comment", ["", "two\nlines", "é", "a" * 1025])
def test_a_comment_that_minisign_cannot_carry_is_not_signed(comment: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        signed(comment=comment)
