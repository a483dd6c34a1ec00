"""The vectors of docs/vault-format.md: what another implementation made, opened here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.crypto import keyslots, recovery
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import Opened
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.errors import UserError

VECTORS = Path(__file__).parent.parent / "data" / "vault_file"


def rows(name: str) -> list[Any]:
    return [
        pytest.param(row, id=row["name"])
        for row in json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    ]


def opened(row: dict[str, Any]) -> Opened:
    file = VaultFile.from_bytes(bytes.fromhex(row["hex"]))
    if "words" in row:
        key = AgeKey.from_secret(recovery.secret_of(row["words"]))
        return keyslots.open_with_key(file, key)
    return keyslots.open_with_passphrase(file, row["passphrase"])


@pytest.mark.parametrize("row", rows("opens"))
def test_a_vault_file_of_another_implementation_opens(row: dict[str, Any]) -> None:
    found = opened(row)
    assert found.person == row["person"]
    assert found.payload.generation == row["generation"]
    assert found.payload.store_key.hex() == row["store_key"]
    assert found.payload.salt.hex() == row["salt"]


@pytest.mark.parametrize("row", rows("refused"))
def test_what_must_be_refused_is(row: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        opened(row)
