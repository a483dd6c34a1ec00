"""Signed heads, and the key that a writer is bound to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop_app.domain.head import (
    Head,
    HeadError,
    SignedHead,
    WriterKeyError,
    bind_writers,
    sign_head,
)
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from tests.domain.vectors import vectors

HEAD = Head(
    CaseId("3f2b8f0e-5d1c-4a7e-9b0a-1c2d3e4f5a6b"), WriterId("ab" * 16), 3, RevisionId("1" * 64)
)


def verify(public: bytes, signature: bytes, data: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except InvalidSignature:
        return False
    return True


def signed_by(seed: int, head: Head = HEAD) -> SignedHead:
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    return sign_head(head, KeyId(key.public_key().public_bytes_raw().hex()), sign=key.sign)


@pytest.mark.parametrize(("data", "row"), vectors("head/accept"))
def test_a_head_verifies_and_comes_back_as_it_was(data: bytes, row: Any) -> None:
    head = SignedHead.from_bytes(data)
    head.verify(verify)
    assert head.to_bytes() == data


@pytest.mark.parametrize(("data", "row"), vectors("head/forged"))
def test_a_forged_head_is_refused(data: bytes, row: Any) -> None:
    with pytest.raises(HeadError):
        SignedHead.from_bytes(data).verify(verify)


@pytest.mark.parametrize(("data", "row"), vectors("head/refuse"))
def test_what_is_no_head_is_refused(data: bytes, row: Any) -> None:
    with pytest.raises(HeadError):
        SignedHead.from_bytes(data)


def test_a_head_that_is_signed_here_verifies() -> None:
    signed_by(1).verify(verify)


def test_a_writer_is_bound_to_the_first_key_that_is_seen_for_it() -> None:
    first = signed_by(1)
    bound = bind_writers({}, [first, first])
    assert bound == {HEAD.writer: first.key}
    assert bind_writers(bound, [first]) == {}
    with pytest.raises(WriterKeyError):
        bind_writers(bound, [signed_by(2)])


def test_two_keys_for_a_new_writer_in_one_bundle_are_refused() -> None:
    with pytest.raises(WriterKeyError):
        bind_writers({}, [signed_by(1), signed_by(2, replace(HEAD, n=4))])


def test_a_head_that_is_made_here_is_held_to_the_same_rules() -> None:
    with pytest.raises(HeadError):
        replace(HEAD, case=CaseId("x"))
    with pytest.raises(HeadError):
        SignedHead.from_bytes(signed_by(1).to_bytes() + b" ")


def test_two_writers_may_have_one_key() -> None:
    other = replace(HEAD, writer=WriterId("cd" * 16))
    assert len(bind_writers({}, [signed_by(1), signed_by(1, other)])) == 2
