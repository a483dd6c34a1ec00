"""A vault of every format that ever was opens, with all that is in it, for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.crypto.keyslots import open_each_with_passphrase
from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import sealed_digest
from desktop_app.store.check import check
from desktop_app.store.database import migrations
from desktop_app.store.folder import VaultFolder
from desktop_app.store.vault import Vault, open_vault
from tests.data.make_vault import PASSPHRASE, PERSON
from tests.store.world import AT, CASE, record, surroundings

VAULTS = Path(__file__).resolve().parent.parent / "data" / "vaults"
FORMATS = sorted(one.name for one in VAULTS.iterdir())


def opened(folder: Path, version: str) -> Vault:
    shutil.copytree(VAULTS / version, folder / "vault")
    vault = VaultFolder(folder / "vault")
    return open_vault(
        vault,
        vault.lock(),
        lambda file: open_each_with_passphrase(file, PASSPHRASE),
        surroundings=surroundings(),
        config=folder / "config",
    )


@pytest.mark.parametrize("version", FORMATS)
def test_a_golden_vault_opens_with_all_that_is_in_it(tmp_path: Path, version: str) -> None:
    vault = opened(tmp_path, version)
    store = vault.store
    if store.needs_reindex():
        store.reindex()
    assert (vault.person, vault.notices) == (PERSON, ())
    state = store.state(AT)
    assert state is not None
    titles = state.conflicts()[Leaf("title")].candidates
    assert {one.value for one in titles} == {"Tweede gesprek", "Ander gesprek"}
    digest = sealed_digest(state.values()[Leaf("address")])
    assert digest is not None
    assert store.reveal(AT, Leaf("address"), digest) == "Kade 1"
    (case,) = store.cases()
    assert (case.case, case.records, case.conflicts) == (CASE, 3, 1)
    assert [one.withdrawn for one in store.records(hidden=True)].count("wrong case") == 1
    assert store.summary(record(2)) is not None
    assert [one.date for one in store.agenda()] == ["2026-05-01"]
    assert len(store.search("gesprek", earlier=True)) == 3
    assert len(store.heads()) == 2
    assert [one.event for one in store.audit.lines(case=CASE)] == ["save"] * 5 + ["view"]
    (draft,) = vault.drafts.all()
    assert (draft.json, draft.place.cursor) == ('{"body":"half"}', 4)
    assert check(store, vault.drafts, verify=verify) == []
    vault.close()


def test_every_format_has_a_golden_vault() -> None:
    assert [int(one) for one in FORMATS] == [number for number, _script in migrations("")]
