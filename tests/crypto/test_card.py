"""Contact cards: read strictly, for they come on a stick from anybody."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.crypto import card as cards
from desktop_app.crypto.card import Card, CardDifference, Changed, ReceivingKey
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError

KEY = DeviceKey.from_seed(bytes(range(32)))
FIRST = AgeKey.from_secret(bytes(range(32))).recipient
SECOND = AgeKey.from_secret(bytes(range(1, 33))).recipient
RECOVERY = AgeKey.from_secret(bytes(range(2, 34))).recipient
CARD = Card(
    serial=3,
    name="Ștefănescu, A.",
    unit="Zeeland – West",
    key=KEY.id,
    receiving=(ReceivingKey(FIRST, date(2026, 1, 1)), ReceivingKey(SECOND, date(2027, 1, 1))),
    recovery=RECOVERY,
)
DATA = cards.write(CARD, KEY)


def resigned(body: bytes) -> bytes:
    """Return ``body`` under a right signature, as a hostile holder of a key would make it."""
    signature = base64.b64encode(KEY.sign(b"waymark-card-1\n" + body))
    return body + b"signature: " + signature + b"\n"


BODY = DATA[: DATA.index(b"signature: ")]


def test_a_card_is_the_same_after_writing_and_reading() -> None:
    assert cards.read(DATA) == CARD
    without = replace(CARD, recovery=None)
    assert cards.read(cards.write(without, KEY)) == without


def test_a_card_is_text_that_a_person_can_read() -> None:
    lines = DATA.decode().splitlines()
    assert lines[:4] == ["waymark-card 1", "serial: 3", f"name: {CARD.name}", f"unit: {CARD.unit}"]
    assert lines[5] == f"minisign: {CARD.minisign}"
    assert lines[6] == f"receiving: {FIRST} 2026-01-01"
    assert len(DATA) < 1000, "or its QR code gets too fine to scan"


def test_the_key_to_write_to_is_the_newest_that_has_begun() -> None:
    assert CARD.receiving_on(date(2025, 1, 1)) == FIRST
    assert CARD.receiving_on(date(2026, 12, 31)) == FIRST
    assert CARD.receiving_on(date(2027, 1, 1)) == SECOND


def test_a_newer_form_is_named() -> None:
    with pytest.raises(UserError, match="newer form") as caught:
        cards.read(b"waymark-card 2\nanything\n")
    assert caught.value.message.args == (2, 1)


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_bit_anywhere_is_refused(data: st.DataObject) -> None:
    flipped = bytearray(DATA)
    flipped[data.draw(st.integers(0, len(DATA) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(UserError):
        cards.read(bytes(flipped))


@given(st.binary(max_size=300))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    for whole in (data, b"waymark-card 1\n" + data):
        with pytest.raises(UserError):
            cards.read(whole)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"serial: 3", b"serial: 03"),
        (b"serial: 3", b"serial: 0"),
        (b"serial: 3", b"serial: 3\nserial: 3"),
        (b"serial: 3", "serial: \u0663".encode()),
        (b"serial: 3\n", b""),
        (b"serial: 3", b"serial: 3\nrole: headquarters"),
        (b"serial: 3", b"serial: 3\n"),
        (b"name: ", b"name:  "),
        (b"name: ", "name: \u202e".encode()),
        (b"name: ", b"name: \xff"),
        (b"name: ", b"name: " + b"A" * 80),
        (b"unit: Z", b"unit: \x00Z"),
        (b"2027-01-01", b"2026-01-01"),
        (b"2027-01-01", b"2025-01-01"),
        (b"2027-01-01", b"20270101"),
        (b"2027-01-01", b"2027-13-01"),
        (b"receiving: ", b"recieving: "),
        (f"receiving: {FIRST}".encode(), f"receiving: {FIRST.upper()}".encode()),
        (b"minisign: RW", b"minisign: RX"),
        (b"recovery: age1", b"recovery: ssh-rsa "),
        (b"key: ", b"key: 00"),
        (b"\n", b"\r\n"),
        (b"waymark-card 1", b"waymark-card 1 "),
        (b"waymark-card 1", b"waymark-card 01"),
    ],
)
def test_another_form_is_refused_even_rightly_signed(old: bytes, new: bytes) -> None:
    assert old in BODY
    with pytest.raises(UserError, match="not a whole contact card"):
        cards.read(resigned(BODY.replace(old, new)))


def test_a_card_longer_than_its_bound_is_not_looked_at() -> None:
    with pytest.raises(UserError, match="not a whole contact card"):
        cards.read(DATA + b"\n" * 5000)


def test_a_card_signed_by_another_key_is_refused() -> None:
    other = DeviceKey.from_seed(bytes(32))
    signature = base64.b64encode(other.sign(b"waymark-card-1\n" + BODY))
    with pytest.raises(UserError, match="not a whole contact card"):
        cards.read(BODY + b"signature: " + signature + b"\n")
    with pytest.raises(ValueError, match="its own key"):
        cards.write(CARD, other)


@pytest.mark.parametrize(
    "wrong",
    [
        {"serial": 0},
        {"name": ""},
        {"name": "two\nlines"},
        {"unit": "e\u0301"},
        {"unit": "x" * 81},
        {"key": KeyId("00")},
        {"receiving": ()},
        {"receiving": (ReceivingKey(FIRST, date(2026, 1, 1)),) * 2},
    ],
)
def test_what_a_card_cannot_say_cannot_be_held(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a card"):
        replace(CARD, **wrong)  # type: ignore[arg-type]


def test_a_newer_card_shows_what_changed() -> None:
    newer = replace(
        CARD,
        serial=4,
        unit="Oost",
        receiving=CARD.receiving[1:],
        recovery=FIRST,
    )
    assert cards.difference(CARD, newer) == CardDifference(
        serial=Changed("3", "4"),
        name=None,
        unit=Changed("Zeeland – West", "Oost"),
        recovery=Changed(RECOVERY, FIRST),
        receiving_added=(),
        receiving_removed=CARD.receiving[:1],
    )


def test_the_same_card_again_changes_nothing() -> None:
    assert cards.difference(CARD, CARD) == CardDifference(None, None, None, None, (), ())


def test_an_older_card_or_another_of_the_same_serial_is_refused() -> None:
    for other in (replace(CARD, serial=2), replace(CARD, name="B.")):
        with pytest.raises(UserError, match="newer contact card"):
            cards.difference(CARD, other)
    with pytest.raises(ValueError, match="two keys"):
        cards.difference(CARD, replace(CARD, key=KeyId("ab" * 32)))


def test_the_repr_of_a_card_holds_no_name() -> None:
    shown = repr((CARD, Changed(CARD.name, CARD.unit)))
    assert CARD.name not in shown
    assert CARD.unit not in shown
