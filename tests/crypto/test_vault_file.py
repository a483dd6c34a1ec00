"""vault.json is read strictly: what is not exactly in its form is refused in words."""

from __future__ import annotations

import json
import secrets
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import kdf
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.vault_file import (
    MAX_BYTES,
    PassphraseSlot,
    Purpose,
    RecipientSlot,
    SlotId,
    VaultFile,
    VaultId,
)
from desktop_app.domain import canonical
from desktop_app.errors import UserError

KEY = AgeKey.from_secret(bytes(range(32)))
SLOT = PassphraseSlot(SlotId("a1" * 16), 2, kdf.Params(kdf.MIN_MEMORY, 3), b"s" * 16, b"sealed")
FILE = VaultFile(
    VaultId("6b4f0b1e-0c53-4f0e-9f6b-0d2a4c1c9a55"),
    (SLOT, RecipientSlot(SlotId("b2" * 16), 1, Purpose.RECOVERY, KEY.recipient, b"an age file")),
)


def altered(change: dict[str, Any], slot: int | None = None) -> bytes:
    value = json.loads(FILE.to_bytes())
    target = value if slot is None else value["slots"][slot]
    target.update(change)
    return canonical.encode(value) + b"\n"


def test_a_file_is_the_same_after_reading_and_writing() -> None:
    assert VaultFile.from_bytes(FILE.to_bytes()) == FILE
    assert FILE.to_bytes().endswith(b"}\n")


def test_the_generation_is_the_newest_of_the_slots() -> None:
    assert FILE.generation == 2
    assert json.loads(FILE.to_bytes())["generation"] == 2


def test_a_newer_version_is_named_and_not_read_further() -> None:
    newer = b'{"format":"waymark-vault","needs":"3.1","slots":"unheard of","version":2}\n'
    with pytest.raises(UserError, match="newer version") as caught:
        VaultFile.from_bytes(newer)
    assert caught.value.message.args == ("3.1",)


@pytest.mark.parametrize(
    "foreign",
    [
        b'{"format":"luks2"}',
        b'{"a":1}\n',
        b"[]",
        b"[" * 20_000,
        b"null",
        b"1",
        b"{" * MAX_BYTES,
        b"",
        b"\xff\xfe",
        b"SQLite format 3\0",
        b'{"format":"waymark-vault"}',
        FILE.to_bytes()[:-2],
        FILE.to_bytes() + b"\n",
        b"\xef\xbb\xbf" + FILE.to_bytes(),
        FILE.to_bytes().replace(b'"version":1', b'"version":1.0'),
        FILE.to_bytes().replace(b'"version":1', b'"version":true'),
        json.dumps(json.loads(FILE.to_bytes()), indent=1).encode(),
    ],
)
def test_what_is_no_vault_file_is_refused(foreign: bytes) -> None:
    with pytest.raises(UserError, match=r"no Waymark vault|key file of this vault is damaged"):
        VaultFile.from_bytes(foreign)


@pytest.mark.parametrize(
    ("change", "slot"),
    [
        ({"slots": []}, None),
        ({"slots": [json.loads(FILE.to_bytes())["slots"][0]] * 2}, None),
        ({"generation": 1}, None),
        ({"name": "of a person"}, None),
        ({"vault": "6B4F0B1E-0C53-4F0E-9F6B-0D2A4C1C9A55"}, None),
        ({"needs": "one\n"}, None),
        ({"version": 0}, None),
        ({"id": "A1" * 16}, 0),
        ({"id": "b2" * 16}, 0),
        ({"kind": "keyfile"}, 0),
        ({"sealed": "c2VhbGVk="}, 0),
        ({"sealed": 5}, 0),
        ({"generation": 0}, 0),
        ({"generation": True}, 0),
        ({"person": "A"}, 0),
        ({"purpose": "friend"}, 1),
        ({"recipient": "ssh-ed25519 AAAA"}, 1),
        ({"recipient": KEY.recipient[:-1] + "q"}, 1),
    ],
)
def test_each_part_is_held_to_its_form(change: dict[str, Any], slot: int | None) -> None:
    with pytest.raises(UserError, match="damaged"):
        VaultFile.from_bytes(altered(change, slot))


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": kdf.MIN_MEMORY - 1},
        {"memory": kdf.MAX_MEMORY + 1},
        {"memory": 2**40},
        {"passes": 65},
        {"lanes": 17},
    ],
)
def test_a_cost_beyond_the_limits_is_refused_before_anything_is_computed(
    cost: dict[str, int],
) -> None:
    value = json.loads(FILE.to_bytes())["slots"][0]["kdf"]
    with pytest.raises(UserError, match="cost of unlocking"):
        VaultFile.from_bytes(altered({"kdf": {**value, **cost}}, 0))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_flipped_bit_is_refused_or_changes_one_slot_only(data: st.DataObject) -> None:
    whole = FILE.to_bytes()
    flipped = bytearray(whole)
    flipped[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        file = VaultFile.from_bytes(bytes(flipped))
    except UserError:
        return
    assert file != FILE
    assert file.digest != FILE.digest


@given(st.binary(max_size=200))
def test_no_bytes_bring_another_exception(data: bytes) -> None:
    with pytest.raises(UserError):
        VaultFile.from_bytes(data)


def test_slots_are_added_and_taken_away_by_making_a_new_file() -> None:
    other = PassphraseSlot(
        SlotId(secrets.token_hex(16)), 3, kdf.LOWEST, b"t" * 16, b"sealed otherwise"
    )
    assert FILE.with_slots((*FILE.slots, other)).generation == 3
    assert FILE.with_slots((SLOT,)).recipient_slots(Purpose.RECOVERY) == ()


def test_a_file_without_slots_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="not a vault file"):
        FILE.with_slots(()).to_bytes()
