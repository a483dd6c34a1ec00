"""Whoever holds the key reads the store without this program: with Debian's sqlcipher shell."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.store.test_vault import person
from tests.store.vaults import create
from tests.store.world import AT

_QUERIES = """
PRAGMA temp_store = 2;
PRAGMA key = "x'{key}'";
SELECT json_extract(body, '$.changes.title.value') FROM revision ORDER BY seq;
SELECT lower(hex(id)) FROM revision ORDER BY seq LIMIT 1;
SELECT json_extract(body, '$.value') FROM sealed;
SELECT name FROM setting WHERE name = 'store.writer';
PRAGMA integrity_check;
"""


def test_the_stock_shell_reads_revisions_secrets_and_settings(tmp_path: Path) -> None:
    vault = create(tmp_path)
    ann = person(vault)
    first = ann.save({"title": "Zaak één", "address": "Kade 1"})
    ann.save({"title": "Zaak twee"})
    key = vault.payload.store_key.hex()
    vault.close()
    done = subprocess.run(
        ["sqlcipher", str(tmp_path / "vault" / "store.db")],
        input=_QUERIES.format(key=key),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    expected = ["ok", "Zaak één", "Zaak twee", first.id, "Kade 1", "store.writer", "ok"]
    assert done.stdout.splitlines() == expected
    assert first.key == AT
