"""Files of a vault are written whole or not at all, and key slots come from a backup if lost."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop_app.errors import UserError
from desktop_app.store.connection import DiskFault, DiskFull, ReadOnly
from desktop_app.store.folder import VaultFolder, sorted_os_faults, write_durably
from tests.store.vaults import keys


def test_a_file_is_replaced_whole_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    write_durably(path, b"one")
    write_durably(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    write_durably(path, b"one")
    (tmp_path / "vault.json.tmp").mkdir()  # in the way
    with pytest.raises(OSError, match="directory"):
        write_durably(path, b"two")
    assert path.read_bytes() == b"one"


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, DiskFault),
    ],
)
def test_the_disks_failures_are_sentences(number: int, fault: type[UserError]) -> None:
    with pytest.raises(fault), sorted_os_faults():
        raise OSError(number, os.strerror(number))


def test_other_failures_stay_bugs() -> None:
    with pytest.raises(OSError, match="descriptor"), sorted_os_faults():
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def test_key_slots_are_read_as_they_were_written(tmp_path: Path) -> None:
    folder = VaultFolder(tmp_path)
    assert not folder.is_vault()
    file = keys()
    folder.write_keys(file)
    assert folder.is_vault()
    assert folder.read_keys().file == file
    assert folder.read_keys().backup is None


@pytest.mark.parametrize("damage", [None, b"", b"{", b"x" * 300_000])
def test_lost_or_damaged_key_slots_come_from_the_newest_backup(
    tmp_path: Path, damage: bytes | None
) -> None:
    folder = VaultFolder(tmp_path)
    folder.store.write_bytes(b"x")
    old, new = keys("old"), keys("new")
    for name, file in (("20260101T000000Z", old), ("20260201T000000Z", new)):
        (folder.backups / name).mkdir(parents=True)
        write_durably(folder.backups / name / "vault.json", file.to_bytes())
    (folder.backups / "20260301T000000Z").mkdir()
    (folder.backups / "20260301T000000Z" / "vault.json").write_bytes(b"damaged, too")
    if damage is not None:
        folder.keys.write_bytes(damage)
    found = folder.read_keys()
    assert (found.backup, found.file) == ("20260201T000000Z", new)


def test_a_folder_without_keys_and_backups_is_no_vault(tmp_path: Path) -> None:
    folder = VaultFolder(tmp_path)
    with pytest.raises(UserError):
        folder.read_keys()
    folder.store.write_bytes(b"x")
    with pytest.raises(UserError):
        folder.read_keys()
    with pytest.raises(UserError):
        VaultFolder(tmp_path / "nowhere").lock()
    assert not (tmp_path / "nowhere").exists()


def test_failed_tries_are_noted_beside_the_vault_without_any_name(tmp_path: Path) -> None:
    folder = VaultFolder(tmp_path)
    assert folder.failed_tries() == []
    assert [folder.note_failed_try(at) for at in (5, 6)] == [1, 2]
    assert folder.failed_tries() == [5, 6]
    assert (tmp_path / "failed-tries").read_text() == "5\n6\n"
    folder.forget_failed_tries()
    folder.forget_failed_tries()
    assert folder.failed_tries() == []


def test_the_lock_file_is_for_its_owner_only(tmp_path: Path) -> None:
    lock = VaultFolder(tmp_path).lock()
    mode = stat.S_IMODE((tmp_path / "vault.lock").stat().st_mode)
    lock.release()
    assert mode == 0o600
