"""A vault gets another name, or goes for good: keys first, and only for who opens it."""

from __future__ import annotations

import shutil

import pytest

from desktop_app.app import vault_folders, vaults
from desktop_app.app.vault_list import listed_vaults
from desktop_app.crypto.keyslots import DoesNotOpen
from desktop_app.errors import UserError
from desktop_app.store.lock import InUse


@pytest.fixture
def path(make_vault):
    session = make_vault("oost", "coordinator")
    vaults.back_up(session)
    session.vault.close()
    return session.vault.folder.path


def names(world):
    return [one.name for one in listed_vaults(world.vaults)]


def test_a_renamed_vault_opens_under_its_new_name(world, path, passphrase):
    to = vault_folders.rename(path, " Oost zuid-2 ")
    assert names(world) == ["Oost zuid-2"]
    vaults.unlock(world, to, passphrase).vault.close()


@pytest.mark.parametrize(
    "name", ["", "  ", ".oost", "a/b", "a\\b", "oost:2", "x" * 61, "a\nb", ".."]
)
def test_a_name_that_no_folder_can_have_is_refused(world, path, name):
    with pytest.raises(UserError):
        vault_folders.rename(path, name)
    assert names(world) == ["oost"]


def test_a_name_that_is_taken_is_refused(world, path):
    (world.vaults / "west").mkdir()
    with pytest.raises(UserError):
        vault_folders.rename(path, "west")
    assert names(world) == ["oost"]


def test_what_is_lost_is_counted(path):
    loss = vault_folders.what_is_lost(path)
    assert (loss.name, loss.backups) == ("oost", 1)
    assert loss.newest is not None


def test_nothing_of_a_removed_vault_is_left(world, path, passphrase):
    assert list(world.config.rglob("*.json"))
    vault_folders.remove(world, path, passphrase)
    assert list(world.vaults.iterdir()) == []
    assert list(world.config.rglob("*.json")) == [], "the counter outside of it goes too"


def test_a_wrong_passphrase_removes_nothing_and_is_counted(world, path):
    for _ in range(5):
        with pytest.raises(DoesNotOpen):
            vault_folders.remove(world, path, "verkeerd")
    with pytest.raises(UserError, match="Too many"):
        vault_folders.remove(world, path, "verkeerd")
    assert vaults.wait_before_next_try(world, path) > 0
    assert names(world) == ["oost"]


def test_a_vault_that_is_open_is_neither_removed_nor_renamed(world, path, passphrase):
    session = vaults.unlock(world, path, passphrase)
    with pytest.raises(InUse):
        vault_folders.remove(world, path, passphrase)
    with pytest.raises(InUse):
        vault_folders.rename(path, "west")
    session.vault.close()
    assert names(world) == ["oost"]


def test_the_keys_go_first_so_a_kill_leaves_nothing_to_open(world, path, passphrase, monkeypatch):
    seen: list[list[str]] = []

    def killed(_self, _to):
        seen.append([one.name for one in path.rglob("*") if one.name == "vault.json"])
        raise OSError

    monkeypatch.setattr(type(path), "rename", killed)
    with pytest.raises(UserError):
        vault_folders.remove(world, path, passphrase)
    assert seen == [[]]
    monkeypatch.undo()
    with pytest.raises(UserError):
        vaults.unlock(world, path, passphrase)
    assert names(world) == ["oost"]
    vault_folders.remove(world, path, "")
    assert list(world.vaults.iterdir()) == [], "what nobody opens goes without a passphrase"


def test_a_vault_whose_own_key_file_is_lost_still_asks(world, path, passphrase):
    (path / "vault.json").unlink()
    with pytest.raises(DoesNotOpen):
        vault_folders.remove(world, path, "verkeerd")
    vault_folders.remove(world, path, passphrase)
    assert not path.exists()


def test_another_folder_is_never_removed(world, tmp_path, passphrase):
    other = tmp_path / "photos"
    other.mkdir()
    (other / "one.jpg").write_bytes(b"x")
    with pytest.raises(UserError):
        vault_folders.remove(world, other, passphrase)
    assert (other / "one.jpg").exists()
    shutil.rmtree(other)
