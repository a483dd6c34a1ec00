"""A vault of every format that ever was opens, with all that is in it, for ever."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.crypto.keyslots import Opened, open_each_with_passphrase
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import sealed_digest
from desktop_app.progress import Quiet
from desktop_app.store import backup, restoring
from desktop_app.store.audit import Wanted
from desktop_app.store.check import check
from desktop_app.store.connection import DiskFull, disk_full, open_connection
from desktop_app.store.database import migrations, schema_version
from desktop_app.store.folder import VaultFolder
from desktop_app.store.vault import Vault, open_vault
from tests.data.make_vault import PASSPHRASE, PERSON
from tests.store.world import AT, CASE, record, surroundings

VAULTS = Path(__file__).resolve().parent.parent / "data" / "vaults"
FORMATS = sorted((one.name for one in VAULTS.iterdir()), key=int)
NEWEST = int(FORMATS[-1])


def opened(folder: Path, version: str) -> Vault:
    shutil.copytree(VAULTS / version, folder / "vault")
    return opened_again(folder)


def unlock(file: VaultFile) -> Iterable[Opened]:
    return open_each_with_passphrase(file, PASSPHRASE)


def opened_again(folder: Path) -> Vault:
    vault = VaultFolder(folder / "vault")
    lock = vault.lock()
    try:
        return open_vault(
            vault, lock, unlock, surroundings=surroundings(), config=folder / "config"
        )
    except BaseException:
        lock.release()
        raise


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
    assert [one.event for one in store.audit.lines(Wanted(case=CASE))] == ["save"] * 5 + ["view"]
    (draft,) = vault.drafts.all()
    assert (draft.json, draft.place.cursor) == ('{"body":"half"}', 4)
    newest = (
        "SELECT writer.id, newest, max(at) FROM writer JOIN chain ON writer = writer.id"
        " JOIN revision ON chain = chain.ref GROUP BY writer.id"
    )
    writers = store.database.connection.all(newest)
    assert [kept for _writer, kept, _at in writers] == [at for _writer, _kept, at in writers]
    assert len(writers) == 2
    assert check(store, vault.drafts, verify=verify) == []
    vault.close()


@pytest.mark.parametrize("version", FORMATS[:-1])
def test_an_older_vault_is_brought_up_to_date_after_a_backup_that_is_as_it_was(
    tmp_path: Path, version: str
) -> None:
    vault = opened(tmp_path, version)
    assert schema_version(vault.store.database.connection) == NEWEST
    (before,) = vault.backups()
    key = vault.payload.store_key.hex()
    kept = open_connection(before.store, key, read_only=True)
    assert schema_version(kept) == int(version)
    assert kept.value("SELECT count(*) FROM revision") == len(vault.store.revisions(AT)) + 3
    kept.close()
    assert before.keys.read_bytes() == (VAULTS / version / "vault.json").read_bytes()
    vault.close()
    again = opened_again(tmp_path)
    assert len(again.backups()) == 1  # once
    again.close()


@pytest.mark.parametrize("version", FORMATS[:-1])
def test_a_migration_whose_backup_fails_changes_nothing(
    tmp_path: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise disk_full()

    monkeypatch.setattr("desktop_app.store.backup.write_durably", full)
    with pytest.raises(DiskFull):
        opened(tmp_path, version)
    assert (tmp_path / "vault" / "store.db").read_bytes()[:100] == (
        VAULTS / version / "store.db"
    ).read_bytes()[:100]
    monkeypatch.undo()
    vault = opened_again(tmp_path)
    assert schema_version(vault.store.database.connection) == NEWEST
    vault.close()


@pytest.mark.parametrize("version", FORMATS)
def test_a_backup_of_every_format_is_restored_and_tried_out(tmp_path: Path, version: str) -> None:
    vault = opened(tmp_path, FORMATS[-1])
    copy = tmp_path / "stick" / "20260302T090000Z"
    shutil.copytree(VAULTS / version, copy)
    kept = backup.at(copy)
    assert kept is not None
    source = restoring.open_source(vault.folder, kept, unlock)
    vault.close()
    around = surroundings()
    tried = restoring.drill(vault.folder, source, around=around, verify=verify, progress=Quiet())
    assert (tried.findings, tried.cases) == ((), 1)
    restoring.restore(
        vault.folder,
        source,
        around=around,
        config=tmp_path / "config",
        first=lambda _store: None,
        progress=Quiet(),
    )
    again = opened_again(tmp_path)
    assert schema_version(again.store.database.connection) == NEWEST
    again.close()


def test_every_format_has_a_golden_vault() -> None:
    assert [int(one) for one in FORMATS] == [number for number, _script in migrations("")]
