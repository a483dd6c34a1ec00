"""The slots: what opens a vault and, above all, what does not."""

from __future__ import annotations

import json
import secrets
import subprocess
from pathlib import Path
from random import Random as Dice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import envelope, kdf, keyslots
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import DoesNotOpen, Opened, Payload
from desktop_app.crypto.vault_file import (
    PassphraseSlot,
    Purpose,
    RecipientSlot,
    SlotId,
    VaultFile,
    VaultId,
)
from desktop_app.domain import canonical
from desktop_app.errors import UserError

VAULT = VaultId("6b4f0b1e-0c53-4f0e-9f6b-0d2a4c1c9a55")
PAYLOAD = Payload(VAULT, 3, bytes(range(32)), bytes(range(16)))
NEXT = Payload(VAULT, 4, bytes(range(1, 33)), bytes(range(1, 17)))


def passphrase_slot(
    passphrase: str, person: str = "A. de Wit", payload: Payload = PAYLOAD
) -> PassphraseSlot:
    return keyslots.make_passphrase_slot(
        payload, passphrase, person=person, params=kdf.LOWEST, random=secrets.token_bytes
    )


def recipient_slot(
    key: AgeKey, purpose: Purpose = Purpose.RECOVERY, payload: Payload = PAYLOAD
) -> RecipientSlot:
    return keyslots.make_recipient_slot(
        payload, key.recipient, purpose=purpose, random=secrets.token_bytes
    )


@pytest.fixture(scope="module")
def recovery() -> AgeKey:
    return AgeKey.generate(secrets.token_bytes)


@pytest.fixture(scope="module")
def file(recovery: AgeKey) -> VaultFile:
    return VaultFile(VAULT, (passphrase_slot("vroeg op het duin"), recipient_slot(recovery)))


def test_a_passphrase_gives_back_the_payload_and_whose_slot_it_is(file: VaultFile) -> None:
    opened = keyslots.open_with_passphrase(file, "vroeg op het duin")
    assert opened == Opened(file.slots[0].id, PAYLOAD, "A. de Wit")


def test_recovery_gives_back_the_payload_and_nobodys_name(
    file: VaultFile, recovery: AgeKey
) -> None:
    assert keyslots.open_with_key(file, recovery) == Opened(file.slots[1].id, PAYLOAD, "")


@settings(max_examples=8, deadline=None)
@given(
    st.text(min_size=1, max_size=60),
    st.text(max_size=50).filter(str.isprintable),
    st.binary(min_size=32, max_size=32),
)
def test_any_passphrase_and_any_name_make_the_round_trip(
    passphrase: str, person: str, store_key: bytes
) -> None:
    payload = Payload(VAULT, 1, store_key, bytes(16))
    slot = passphrase_slot(passphrase, person, payload)
    opened = keyslots.open_passphrase_slot(VAULT, slot, passphrase)
    assert opened == Opened(slot.id, payload, person)


@pytest.mark.parametrize(
    "typed", ["Vroeg op het duin", "vroeg op het duin ", "vroeg op het", "", "vroeg op het duin\0"]
)
def test_another_passphrase_is_refused_in_words(file: VaultFile, typed: str) -> None:
    with pytest.raises(DoesNotOpen, match="does not open the vault"):
        keyslots.open_with_passphrase(file, typed)


def test_an_accent_typed_in_two_ways_is_one_passphrase() -> None:
    slot = passphrase_slot("caf\u00e9 aan zee")
    assert keyslots.open_passphrase_slot(VAULT, slot, "cafe\u0301 aan zee") is not None


def test_several_people_open_one_vault_each_by_an_own_passphrase() -> None:
    slots = (passphrase_slot("de eerste zin", "Een"), passphrase_slot("de tweede zin", "Twee"))
    file = VaultFile(VAULT, slots)
    assert keyslots.open_with_passphrase(file, "de eerste zin").person == "Een"
    assert keyslots.open_with_passphrase(file, "de tweede zin").person == "Twee"


def test_while_keys_are_replaced_the_new_ones_come_first_and_the_old_ones_after(
    recovery: AgeKey,
) -> None:
    zin = "een zin voor beide"
    slots = (
        passphrase_slot(zin),
        recipient_slot(recovery),
        passphrase_slot(zin, payload=NEXT),
        recipient_slot(recovery, payload=NEXT),
    )
    file = VaultFile.from_bytes(VaultFile(VAULT, slots).to_bytes())
    assert file.generation == 4
    by_passphrase = [opened.payload for opened in keyslots.open_each_with_passphrase(file, zin)]
    by_key = [opened.payload for opened in keyslots.open_each_with_key(file, recovery)]
    assert by_passphrase == by_key == [NEXT, PAYLOAD]


def test_another_recovery_key_is_refused_in_words(file: VaultFile) -> None:
    with pytest.raises(DoesNotOpen, match="recovery words do not open"):
        keyslots.open_with_key(file, AgeKey.generate(secrets.token_bytes))


def test_escrow_opens_with_its_own_key_only(recovery: AgeKey) -> None:
    escrow = AgeKey.generate(secrets.token_bytes)
    slots = (recipient_slot(recovery), recipient_slot(escrow, Purpose.ESCROW))
    file = VaultFile(VAULT, slots)
    assert keyslots.open_with_key(file, escrow).slot == slots[1].id
    assert file.recipient_slots(Purpose.ESCROW) == (slots[1],)


def test_a_slot_of_another_vault_does_not_open_here(recovery: AgeKey) -> None:
    other = VaultId("11111111-1111-4111-8111-111111111111")
    assert keyslots.open_passphrase_slot(other, passphrase_slot("een zin"), "een zin") is None
    with pytest.raises(UserError, match="damaged"):
        keyslots.open_recipient_slot(other, recipient_slot(recovery), recovery)


def test_a_recipient_slot_is_not_taken_for_another_purpose_generation_or_id(
    recovery: AgeKey,
) -> None:
    slot = recipient_slot(recovery)
    others = (
        RecipientSlot(slot.id, 3, Purpose.ESCROW, slot.recipient, slot.sealed),
        RecipientSlot(slot.id, 4, slot.purpose, slot.recipient, slot.sealed),
        RecipientSlot(SlotId("0" * 32), 3, slot.purpose, slot.recipient, slot.sealed),
    )
    for other in others:
        with pytest.raises(UserError, match="damaged"):
            keyslots.open_recipient_slot(VAULT, other, recovery)


def test_one_flipped_bit_anywhere_is_an_expected_failure_or_leaves_the_slot_whole(
    file: VaultFile, recovery: AgeKey
) -> None:
    """Every byte is tried; a flip in the other slot must not keep this one from opening."""
    data = file.to_bytes()
    expected = keyslots.open_with_key(file, recovery)
    dice = Dice(2)
    refused = 0
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= 1 << dice.randrange(8)
        try:
            opened = keyslots.open_with_key(VaultFile.from_bytes(bytes(flipped)), recovery)
        except UserError:
            refused += 1
        else:
            assert opened == expected
    assert refused > len(data) // 2


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_one_flipped_bit_in_a_passphrase_slot_never_opens_it(
    file: VaultFile, data: st.DataObject
) -> None:
    alone = VaultFile(VAULT, file.slots[:1]).to_bytes()
    flipped = bytearray(alone)
    flipped[data.draw(st.integers(0, len(alone) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(UserError):
        keyslots.open_with_passphrase(VaultFile.from_bytes(bytes(flipped)), "vroeg op het duin")


def test_the_length_of_a_name_does_not_show() -> None:
    short, long = passphrase_slot("een zin", "A"), passphrase_slot("een zin", '"' * 200)
    assert len(short.sealed) == len(long.sealed)
    with pytest.raises(ValueError, match="too long"):
        passphrase_slot("een zin", "é" * 101)


def test_no_secret_and_no_name_stands_in_a_repr(file: VaultFile, recovery: AgeKey) -> None:
    opened = keyslots.open_with_passphrase(file, "vroeg op het duin")
    shown = repr((file, opened, recovery, PAYLOAD))
    for secret in ("Wit", "sealed", repr(PAYLOAD.store_key), repr(PAYLOAD.salt)):
        assert secret not in shown
    assert repr(recovery.secret) not in shown


def test_an_empty_passphrase_is_no_slot() -> None:
    with pytest.raises(ValueError, match="not empty"):
        passphrase_slot("")


def test_the_stock_age_opens_a_recovery_slot(recovery: AgeKey, tmp_path: Path) -> None:
    """So that a vault is not lost with the program."""
    key = tmp_path / "key.txt"
    key.write_text(recovery.to_text() + "\n", "ascii")
    opened = subprocess.run(
        ["age", "--decrypt", "--identity", key],
        input=recipient_slot(recovery).sealed,
        capture_output=True,
        check=True,
    )
    payload = json.loads(opened.stdout)
    assert payload["store_key"] == PAYLOAD.store_key.hex()
    assert payload["salt"] == PAYLOAD.salt.hex()


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"{}",
        b"\xff",
        b"[" * 900,
        canonical.encode({"vault": VAULT, "generation": 3, "store_key": "zz", "salt": "00"}),
        canonical.encode(
            {
                "vault": VAULT,
                "generation": 3,
                "store_key": "00" * 31,
                "salt": "00" * 16,
                "person": "",
                "slot": None,
            }
        ),
    ],
)
def test_a_payload_that_somebody_else_sealed_is_refused(recovery: AgeKey, plain: bytes) -> None:
    """Anybody can encrypt to a recovery recipient: it stands in vault.json."""
    slot = recipient_slot(recovery)
    forged = RecipientSlot(
        slot.id,
        slot.generation,
        slot.purpose,
        slot.recipient,
        envelope.encrypt(plain, [slot.recipient]),
    )
    with pytest.raises(UserError, match="damaged"):
        keyslots.open_recipient_slot(VAULT, forged, recovery)


def test_what_is_no_payload_cannot_be_held() -> None:
    with pytest.raises(ValueError, match="not a payload"):
        Payload(VAULT, 1, b"short", bytes(16))
    with pytest.raises(ValueError, match="not a payload"):
        Payload(VAULT, 0, bytes(32), bytes(16))
