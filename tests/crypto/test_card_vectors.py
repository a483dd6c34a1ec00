"""The vectors of docs/contact-card.md: cards that another implementation made."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop_app.crypto import card as cards
from desktop_app.crypto import identity
from desktop_app.crypto.identity import DeviceKey
from desktop_app.errors import UserError

VECTORS = Path(__file__).parent.parent / "data" / "card"
REFUSED = json.loads((VECTORS / "refused.json").read_text("utf-8"))


def test_a_card_of_another_implementation_is_read_and_written_alike() -> None:
    data = (VECTORS / "valid.wmcard").read_bytes()
    card = cards.read(data)
    assert (card.serial, card.name, card.unit) == (3, "Coördinator Oost", "Eenheid Oost")
    assert [key.valid_from for key in card.receiving] == [date(2026, 1, 1), date(2027, 1, 1)]
    assert card.fingerprint == identity.fingerprint(identity.public_of(card.key))
    assert cards.write(card, DeviceKey.from_seed(bytes(range(32)))) == data


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row["name"])
def test_a_card_that_must_be_refused_is(row: dict[str, str]) -> None:
    with pytest.raises(UserError):
        cards.read(bytes.fromhex(row["hex"]))
