"""A vault is created whole, opens with its keys only, and notices what was done to it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app.crypto.identity import DeviceKey
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.errors import UserError
from desktop_app.store.connection import Damaged, Newer, NotAStore
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.folder import VaultFolder
from desktop_app.store.lock import InUse
from desktop_app.store.vault import Vault, create_vault, open_vault
from tests.store.vaults import RECOVERY, VAULT, create, keys, reopen, unlock
from tests.store.world import AT, Laptop, surroundings


def person(vault: Vault) -> Laptop:
    return Laptop(vault.store, DeviceKey.from_seed(b"d" * 32), "Ann")


def notices(vault: Vault) -> list[str]:
    found = [one.source[:40] for one in vault.notices]
    vault.close()
    return found


def test_what_was_saved_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    vault.drafts.save(SavedDraft(AT, "note@1", "{}", Place("plan", "body", 3), "Ann", 1))
    writer = vault.store.writer
    vault.close()
    again = reopen(tmp_path)
    assert person(again).value("title") == "A"
    assert [one.place.cursor for one in again.drafts.all()] == [3]
    assert (again.id, again.store.writer, again.notices) == (VAULT, writer, ())
    again.close()


def test_a_vault_consists_of_the_files_of_the_design(tmp_path: Path) -> None:
    create(tmp_path).close()
    names = {one.name for one in (tmp_path / "vault").iterdir()}
    assert names == {
        "vault.json",
        "store.db",
        "drafts.db",
        "incoming",
        "backups",
        "vault.lock",
    }
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.odt").write_bytes(b"x")
    with pytest.raises(UserError):
        create(tmp_path)
    assert [one.name for one in (tmp_path / "vault").iterdir()] == ["letter.odt"]


def test_an_empty_folder_and_the_rest_of_a_killed_creation_are_in_nobodys_way(
    tmp_path: Path,
) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / ".vault.part").mkdir()
    (tmp_path / ".vault.part" / "store.db").write_bytes(b"half")
    create(tmp_path).close()
    reopen(tmp_path).close()


def test_an_open_vault_is_told_to_be_open(tmp_path: Path) -> None:
    vault = create(tmp_path)
    with pytest.raises(InUse):
        reopen(tmp_path)
    vault.close()
    reopen(tmp_path).close()


def test_keys_that_open_nothing_leave_everything_as_it_is(tmp_path: Path) -> None:
    create(tmp_path).close()
    before = (tmp_path / "vault" / "store.db").read_bytes()
    folder = VaultFolder(tmp_path / "vault")
    lock = folder.lock()
    for opened in ([], list(unlock(keys("other", store_key=b"z" * 32)))):
        with pytest.raises(NotAStore):
            open_vault(
                folder,
                lock,
                lambda _file, found=opened: found,  # type: ignore[misc]
                surroundings=surroundings(),
                config=tmp_path / "config",
            )
    lock.release()
    assert (tmp_path / "vault" / "store.db").read_bytes() == before


def test_while_keys_are_replaced_the_slot_whose_key_fits_is_found(tmp_path: Path) -> None:
    create(tmp_path).close()
    both = VaultFile(VAULT, keys("new", generation=2, store_key=b"n" * 32).slots + keys().slots)
    VaultFolder(tmp_path / "vault").write_keys(both)
    vault = reopen(tmp_path)
    assert vault.payload.generation == 1
    vault.close()


def test_another_vaults_store_is_refused(tmp_path: Path) -> None:
    create(tmp_path).close()
    vault = reopen(tmp_path)
    vault.store.settings.put("store.vault", "55555555-5555-4555-8555-555555555555")
    vault.close()
    with pytest.raises(NotAStore):
        reopen(tmp_path)


def test_a_damaged_first_page_is_damage_and_not_a_foreign_file(tmp_path: Path) -> None:
    create(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    with pytest.raises(Damaged):
        reopen(tmp_path)
    assert path.read_bytes() == data


@pytest.mark.parametrize("content", [b"", b"x", b"hello" * 1000])
def test_a_store_that_is_none_is_refused_and_never_written_to(
    tmp_path: Path, content: bytes
) -> None:
    create(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    path.write_bytes(content)
    with pytest.raises((NotAStore, Damaged)):
        reopen(tmp_path)
    assert path.read_bytes() == content


def test_a_plain_database_in_its_place_is_refused(tmp_path: Path) -> None:
    create(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        reopen(tmp_path)
    assert path.read_bytes() == before


def test_a_store_of_a_newer_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    vault = create(tmp_path)
    vault.store.database.connection.run("PRAGMA user_version = 99")
    vault.close()
    before = (tmp_path / "vault" / "store.db").read_bytes()
    with pytest.raises(Newer):
        reopen(tmp_path)
    assert (tmp_path / "vault" / "store.db").read_bytes() == before


def test_lost_key_slots_come_from_a_backup_and_that_is_said(tmp_path: Path) -> None:
    vault = create(tmp_path)
    vault.back_up(surroundings().now())
    vault.close()
    (tmp_path / "vault" / "vault.json").unlink()
    assert notices(reopen(tmp_path)) == ["The key file of this vault was lost or d"]


def test_an_older_key_file_is_named(tmp_path: Path) -> None:
    vault = create(tmp_path)
    old = (tmp_path / "vault" / "vault.json").read_bytes()
    vault.write_keys(keys("changed"))
    vault.close()
    assert notices(reopen(tmp_path)) == []
    (tmp_path / "vault" / "vault.json").write_bytes(old)
    assert notices(reopen(tmp_path)) == ["The key file of this vault is not the on"]


def test_key_slots_from_before_the_keys_were_replaced_are_named(tmp_path: Path) -> None:
    vault = create(tmp_path)
    vault.store.settings.put("store.generation", 2)
    vault.close()
    assert notices(reopen(tmp_path)) == ["The key file of this vault is an older o"]


def test_a_store_older_than_the_one_closed_last_is_named_and_writes_as_a_new_writer(
    tmp_path: Path,
) -> None:
    create(tmp_path).close()
    store = tmp_path / "vault" / "store.db"
    copy = store.read_bytes()
    reopen(tmp_path).close()
    store.write_bytes(copy)
    vault = reopen(tmp_path)
    writer = vault.store.writer
    assert notices(vault) == ["This store is older than the one that wa"]
    again = reopen(tmp_path)
    assert again.store.writer == writer
    again.close()


def test_the_mirror_of_the_counter_holds_nothing_personal(tmp_path: Path) -> None:
    create(tmp_path).close()
    (mirror,) = (tmp_path / "config" / "vaults").iterdir()
    assert (mirror.name, mirror.read_text()) == (f"{VAULT}.json", '{"counter": 1}')
    mirror.write_text("damaged")
    assert notices(reopen(tmp_path)) == []


def test_failed_tries_go_into_the_audit_trail_at_the_next_unlock(tmp_path: Path) -> None:
    create(tmp_path).close()
    folder = VaultFolder(tmp_path / "vault")
    folder.note_failed_try(7)
    folder.note_failed_try(9)
    vault = reopen(tmp_path)
    (line,) = vault.store.audit.lines()
    assert (line.event, line.details) == ("failed_tries", {"tries": 2, "first": 7, "last": 9})
    assert folder.failed_tries() == []
    vault.close()


def test_a_vault_opened_to_read_only_stays_as_it_is(tmp_path: Path) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    vault.close()
    before = {one.name: one.read_bytes() for one in (tmp_path / "vault").glob("*.db")}
    again = reopen(tmp_path, read_only=True)
    assert person(again).value("title") == "A"
    with pytest.raises(UserError):
        person(again).save({"title": "B"})
    again.close()
    assert {one.name: one.read_bytes() for one in (tmp_path / "vault").glob("*.db")} == before


def test_a_moved_vault_opens(tmp_path: Path) -> None:
    create(tmp_path).close()
    (tmp_path / "elsewhere").mkdir()
    shutil.move(tmp_path / "vault", tmp_path / "elsewhere" / "vault")
    reopen(tmp_path / "elsewhere").close()


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    def fails(size: int) -> bytes:
        raise RuntimeError

    around = surroundings()
    (opened,) = unlock(keys())
    broken = type(around)(around.form_of, around.forms, around.verify, around.now, fails)
    with pytest.raises(RuntimeError):
        create_vault(
            tmp_path / "vault",
            keys=keys(),
            opened=opened,
            surroundings=broken,
            config=tmp_path / "config",
        )
    assert list(tmp_path.iterdir()) == []
    assert RECOVERY.recipient.startswith("age1")


def test_a_vault_whose_store_is_gone_says_so_and_makes_no_new_one(tmp_path: Path) -> None:
    create(tmp_path).close()
    store = tmp_path / "vault" / "store.db"
    store.unlink()
    with pytest.raises(UserError):
        reopen(tmp_path)
    assert not store.exists()


@pytest.mark.parametrize("broken", [b"hello" * 1000, b""])
def test_drafts_that_cannot_be_read_are_set_aside_and_keep_nobody_out(
    tmp_path: Path, broken: bytes
) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    vault.close()
    drafts = tmp_path / "vault" / "drafts.db"
    whole = drafts.read_bytes()
    drafts.write_bytes(broken or whole[:4096] + bytes(4096) + whole[8192:])
    there = drafts.read_bytes()
    again = reopen(tmp_path)
    (notice,) = again.notices
    assert "What was saved is not affected" in notice.source
    assert (person(again).value("title"), again.drafts.all()) == ("A", [])
    (aside,) = (tmp_path / "vault" / "set-aside").iterdir()
    assert (aside / "drafts.db").read_bytes() == there  # never written to
    again.close()
    assert reopened(tmp_path) == ()


def reopened(folder: Path) -> tuple[object, ...]:
    vault = reopen(folder)
    notices = vault.notices
    vault.close()
    return notices
