"""A backup comes back whole or not at all; the present is set aside; what comes back is new."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.identity import verify
from desktop_app.crypto.keyslots import Opened, open_each_with_key
from desktop_app.crypto.vault_file import VaultFile, VaultId
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import restoring
from desktop_app.store.backup import Backup
from desktop_app.store.check import check
from desktop_app.store.connection import Damaged
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.folder import VaultFolder
from desktop_app.store.restoring import Restored, Source
from desktop_app.store.store import GENERATION, Store
from desktop_app.store.vault import KEY_FILES, Vault
from desktop_app.text import Message
from tests.store.test_vault import person
from tests.store.vaults import create, keys, reopen, unlock
from tests.store.world import AT, START, record, surroundings


def nothing_more(_store: Store) -> None:
    """Write nothing beside."""


def source(folder: Path, backup: Backup) -> Source:
    return restoring.open_source(VaultFolder(folder / "vault"), backup, unlock)


def restore(folder: Path, backup: Backup, progress: Progress | None = None) -> Restored:
    return restoring.restore(
        VaultFolder(folder / "vault"),
        source(folder, backup),
        around=surroundings("restored"),
        config=folder / "config",
        first=nothing_more,
        progress=progress or Quiet(),
    )


def two_states(folder: Path) -> tuple[Vault, Backup]:
    """Return an open vault that was saved to after its backup."""
    vault = create(folder)
    person(vault).save({"title": "old"})
    made = vault.back_up(START)
    person(vault).save({"title": "new"})
    return vault, made


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in folder.rglob("*")
        if one.is_file() and one.name != "vault.lock"
    }


def test_a_restored_backup_sets_the_present_aside_and_writes_as_a_new_writer(
    tmp_path: Path,
) -> None:
    vault, made = two_states(tmp_path)
    writer = vault.store.writer
    vault.close()
    present = (tmp_path / "vault" / "store.db").read_bytes()
    restored = restore(tmp_path, made)
    assert restored.aside is not None
    assert restored.aside.parent == tmp_path / "vault" / "set-aside"
    assert (restored.aside / "store.db").read_bytes() == present
    again = reopen(tmp_path)
    assert person(again).value("title") == "old"
    assert again.store.writer != writer  # what it writes now contradicts nothing
    assert again.notices == ()  # the person knows that it is older
    assert check(again.store, again.drafts, verify=verify) == []
    assert person(again).save({"title": "newer"}).n == 1
    again.close()


def test_what_was_set_aside_opens_as_it_was(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    aside = restore(tmp_path, made).aside
    assert aside is not None
    shutil.copytree(aside, tmp_path / "other" / "vault")
    there = reopen(tmp_path / "other")
    assert person(there).value("title") == "new"
    there.close()


def test_a_changed_passphrase_stays_changed_after_a_restore(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    older = keys("an older passphrase")
    made.keys.write_bytes(older.to_bytes())
    restore(tmp_path, made)
    assert VaultFolder(tmp_path / "vault").read_keys().file.digest == vault.keys.digest
    assert reopened_notices(tmp_path) == ()


def reopened_notices(folder: Path) -> tuple[Message, ...]:
    vault = reopen(folder)
    notices = vault.notices
    vault.close()
    return notices


def other_key(folder: Path) -> Backup:
    """Return a backup of the vault under other keys: from before they were replaced."""
    old = create(folder / "before", keys("old", store_key=b"o" * 32))
    person(old).save({"title": "under the old key"})
    made = old.back_up(START)
    old.close()
    vault = create(folder, keys("new", generation=2))
    vault.drafts.save(SavedDraft(AT, "note@1", "{}", Place("case"), "Ann", 1))
    vault.close()
    return made


def test_a_backup_from_before_the_keys_were_replaced_brings_its_own_keys(tmp_path: Path) -> None:
    restored = restore(tmp_path, other_key(tmp_path))
    assert not restored.drafts  # they cannot be read with that key
    assert restored.aside is not None
    assert (restored.aside / "drafts.db").exists()
    again = reopen(tmp_path)
    assert person(again).value("title") == "under the old key"
    assert again.payload.store_key == b"o" * 32
    assert (again.notices, again.drafts.all()) == ((), [])
    again.close()


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize(
    ("moment", "generation"), [("store.db.restored", 2), ("vault.json.tmp", 1)]
)
def test_a_kill_while_keys_are_switched_leaves_a_vault_that_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, generation: int
) -> None:
    """Until the store is the other one its own key opens it, and from then on the backup's."""
    made = other_key(tmp_path)
    opened = source(tmp_path, made)
    rename = Path.replace
    seen: list[str] = []

    def dies(path: Path, target: Path) -> Path:
        seen.append(path.name)
        if path.name == moment and "store.db.restored" in seen:
            raise Killed
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", dies)
    with pytest.raises(Killed):
        restoring.restore(
            VaultFolder(tmp_path / "vault"),
            opened,
            around=surroundings("r"),
            config=tmp_path / "config",
            first=nothing_more,
            progress=Quiet(),
        )
    monkeypatch.undo()
    still = reopen(tmp_path)
    assert still.payload.generation == generation
    still.close()


def test_a_cancelled_restore_leaves_everything_as_it_was(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    before = tree(tmp_path / "vault")

    class Stops:
        def __init__(self, after: int) -> None:
            self.left = after

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    for after in range(4):
        with pytest.raises(Cancelled):
            restore(tmp_path, made, Stops(after))
        assert tree(tmp_path / "vault") == before


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    data = bytearray(made.store.read_bytes())
    data[-3000] ^= 1
    made.store.write_bytes(data)
    before = tree(tmp_path / "vault")
    with pytest.raises(Damaged):
        restore(tmp_path, made)
    assert tree(tmp_path / "vault") == before


def test_a_backup_of_another_vault_is_refused(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    other = VaultFile(VaultId(keys().vault.replace("4", "5")), keys().slots)
    made.keys.write_bytes(other.to_bytes())
    with pytest.raises(UserError, match="another vault"):
        source(tmp_path, made)


def test_a_backup_that_lost_its_key_file_opens_with_the_vaults(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    made.keys.unlink()
    restore(tmp_path, made)
    again = reopen(tmp_path)
    assert person(again).value("title") == "old"
    again.close()


def test_drafts_stay_where_the_key_is_the_same(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.drafts.save(SavedDraft(AT, "note@1", "{}", Place("case"), "Ann", 1))
    vault.close()
    restored = restore(tmp_path, made)
    assert restored.drafts
    again = reopen(tmp_path)
    assert [one.key for one in again.drafts.all()] == [AT]
    again.drafts.delete(AT)
    again.close()
    aside = restored.aside
    assert aside is not None
    shutil.copytree(aside, tmp_path / "other" / "vault")
    there = reopen(tmp_path / "other")
    assert [one.key for one in there.drafts.all()] == [AT]  # its own copy, not the same file
    there.close()


def test_a_vault_whose_store_and_keys_are_gone_comes_back_from_a_backup(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    for name in ("store.db", "vault.json"):
        (tmp_path / "vault" / name).unlink()
    assert restore(tmp_path, made).aside is None
    again = reopen(tmp_path)
    assert person(again).value("title") == "old"
    again.close()


def test_two_restores_within_a_second_are_both_set_aside(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    asides = {restore(tmp_path, made).aside for _ in range(2)}
    assert len(asides) == 2
    assert all(one is not None and (one / "store.db").exists() for one in asides)


# Drills


def drilled(folder: Path, backup: Backup) -> restoring.Drilled:
    return restoring.drill(
        VaultFolder(folder / "vault"),
        source(folder, backup),
        around=surroundings("drill"),
        verify=verify,
        progress=Quiet(),
    )


def test_a_drill_restores_into_the_vaults_folder_checks_and_leaves_nothing(tmp_path: Path) -> None:
    vault = create(tmp_path)
    for number in range(5):
        person(vault).save({"title": str(number)}, record(number))
    made = vault.back_up(START)
    before = tree(tmp_path)
    result = drilled(tmp_path, made)
    assert (result.findings, result.cases, result.revisions) == ((), 1, 5)
    assert tree(tmp_path) == before
    vault.close()


def test_a_drill_stands_in_the_vaults_folder_while_it_runs(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    seen: set[str] = set()

    class Looks:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            seen.update(str(one.relative_to(tmp_path)) for one in tmp_path.rglob("drill/*"))

    restoring.drill(
        vault.folder,
        source(tmp_path, made),
        around=surroundings("drill"),
        verify=verify,
        progress=Looks(),
    )
    assert "vault/drill/store.db" in seen
    assert not (tmp_path / "vault" / "drill").exists()
    vault.close()


def test_a_drill_says_what_is_wrong_with_a_damaged_backup(tmp_path: Path) -> None:
    vault = create(tmp_path)
    for number in range(30):
        person(vault).save({"body": "x" * 900}, record(number))
    made = vault.back_up(START)
    data = bytearray(made.store.read_bytes())
    data[len(data) // 2 // 4096 * 4096 + 500] ^= 1
    made.store.write_bytes(data)
    assert drilled(tmp_path, made).findings
    made.store.write_bytes(made.store.read_bytes()[:8192])
    with pytest.raises(Damaged):
        drilled(tmp_path, made)
    vault.close()


def test_a_cancelled_drill_leaves_nothing(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)

    class Stops:
        left = 3

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        restoring.drill(
            vault.folder,
            source(tmp_path, made),
            around=surroundings("drill"),
            verify=verify,
            progress=Stops(),
        )
    assert not (tmp_path / "vault" / "drill").exists()
    vault.close()


def test_words_that_open_neither_change_nothing(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    before = tree(tmp_path / "vault")

    def wrong(file: VaultFile) -> Iterable[Opened]:
        return open_each_with_key(file, AgeKey.from_secret(b"z" * 32))

    with pytest.raises(UserError):
        restoring.open_source(VaultFolder(tmp_path / "vault"), made, wrong)
    assert tree(tmp_path / "vault") == before


def test_generation_and_key_file_of_a_restored_store_are_known(tmp_path: Path) -> None:
    vault, made = two_states(tmp_path)
    vault.close()
    restore(tmp_path, made)
    again = reopen(tmp_path)
    assert again.store.settings.get(KEY_FILES) == [again.keys.digest]
    assert again.store.settings.number(GENERATION) == again.keys.generation
    again.close()
