"""Names of things."""

from __future__ import annotations

import uuid

import pytest

from desktop_app.domain.ids import (
    CASE_KINDS,
    KINDS,
    NO_CASE,
    VAULT_KINDS,
    check_leaf,
    derived_id,
    is_hex32,
    is_hex64,
    is_name,
    is_uuid,
    new_uuid,
)


def test_a_new_id_is_made_of_the_randomness_given() -> None:
    assert new_uuid(lambda size: b"\xff" * size) == "ffffffff-ffff-4fff-bfff-ffffffffffff"
    assert uuid.UUID(new_uuid(bytes)).version == 4


def test_two_laptops_derive_the_same_id_and_it_never_changes() -> None:
    source = "3f2b8f0e-5d1c-4a7e-9b0a-1c2d3e4f5a6b"
    assert derived_id("court_checklist", source) == "622c9ca6-8f2a-5a71-8f8d-a930632e347c"
    assert derived_id("court_checklist", source) != derived_id("step", source)
    with pytest.raises(ValueError, match="space"):
        derived_id("a b", source)


@pytest.mark.parametrize("text", ["a", "a_1", "items.ck_w01.state", "a." + "b" * 48])
def test_a_leaf_is_one_to_three_names(text: str) -> None:
    assert check_leaf(text) == text


@pytest.mark.parametrize("text", ["", ".", "a.", "a.b.c.d", "A", "a-b", "a\n", "é", "a" * 49])
def test_other_text_is_no_leaf(text: str) -> None:
    with pytest.raises(ValueError, match="leaf"):
        check_leaf(text)


def test_names_are_told_from_other_things() -> None:
    assert is_uuid(NO_CASE)
    assert not is_uuid(NO_CASE + "\n")
    assert not is_uuid(NO_CASE.upper().replace("0", "A"))
    assert not is_uuid(None)
    assert is_hex32("0f" * 16)
    assert not is_hex32("0F" * 16)
    assert is_hex64("0f" * 32)
    assert not is_hex64(b"0f" * 32)
    assert is_name("risk_assessment")
    assert not is_name("risk.assessment")


def test_every_kind_has_a_name_and_one_home() -> None:
    assert len(KINDS) == 25
    assert not CASE_KINDS & VAULT_KINDS
    assert all(is_name(kind) for kind in KINDS)
