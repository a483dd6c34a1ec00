"""Sealed parts: what they say, and where alone it counts."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.ids import CaseId, Leaf, RecordId
from desktop_app.domain.sealed import SealedError, SealedPart, seal
from tests.domain.vectors import vectors

CASE = CaseId("3f2b8f0e-5d1c-4a7e-9b0a-1c2d3e4f5a6b")
RECORD = RecordId("7d1e2c3b-4a59-4687-8f90-a1b2c3d4e5f6")
LEAF = Leaf("safe_address")


@pytest.mark.parametrize(("data", "row"), vectors("sealed/accept"))
def test_a_sealed_part_comes_back_as_it_was(data: bytes, row: Any) -> None:
    part = SealedPart.from_bytes(data)
    assert part.to_bytes() == data
    assert part.digest == row["digest"]


@pytest.mark.parametrize(("data", "row"), vectors("sealed/refuse"))
def test_what_is_no_sealed_part_is_refused(data: bytes, row: Any) -> None:
    with pytest.raises(SealedError):
        SealedPart.from_bytes(data)


def test_the_same_secret_sealed_twice_has_two_digests() -> None:
    salts = iter((b"a" * 16, b"b" * 16))
    first, second = (
        seal("Dorpsstraat 1", (CASE, RECORD, LEAF), random=lambda _size: next(salts))
        for _ in range(2)
    )
    assert first.value == second.value
    assert first.digest != second.digest


def test_a_sealed_part_counts_in_one_place_only() -> None:
    part = seal("x", (CASE, RECORD, LEAF), random=bytes)
    assert part.belongs_to(CASE, RECORD, LEAF)
    assert not part.belongs_to(CASE, RECORD, Leaf("other"))
    assert not part.belongs_to(CaseId(RECORD), RECORD, LEAF)
    assert not part.belongs_to(CASE, RecordId(CASE), LEAF)


def test_a_value_that_is_too_long_is_refused_before_it_is_kept() -> None:
    with pytest.raises(SealedError):
        seal("x" * 2**20, (CASE, RECORD, LEAF), random=bytes).to_bytes()
    with pytest.raises(SealedError):
        SealedPart.from_bytes(b"[" * (2**20 + 1))
