"""A disk that fills up at any write of a backup or a restore: nothing half done, all as before."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.errors import UserError
from desktop_app.progress import Quiet
from desktop_app.store import restoring
from desktop_app.store.backup import Backup
from desktop_app.store.check import check
from desktop_app.store.connection import DiskFault, DiskFull
from desktop_app.store.folder import VaultFolder
from tests.store.test_restoring import restore, source, tree
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.world import START, record, surroundings

pytestmark = pytest.mark.faults


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size`` bytes: the write that meets it is cut short, then fails."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


class Full:
    """Fails the call number ``at`` of all that bring something to the disk; counts them."""

    def __init__(self, at: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = at
        for owner, name in (
            (os, "fsync"),
            (shutil, "copyfile"),
            (Path, "mkdir"),
            (Path, "rename"),
            (Path, "replace"),
        ):
            monkeypatch.setattr(owner, name, self._failing(getattr(owner, name)))

    def _failing(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def or_fail(*given: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                raise OSError(errno.ENOSPC, "no room")
            return call(*given, **named)

        return or_fail


@pytest.fixture
def made(tmp_path: Path) -> Backup:
    """Return the backup of a closed vault that was saved to since."""
    vault = create(tmp_path)
    for number in range(20):
        person(vault).save({"title": str(number), "body": "x" * 900}, record(number))
    backup = vault.back_up(START)
    person(vault).save({"title": "after"})
    vault.close()
    return backup


def is_as_before(folder: Path) -> None:
    vault = reopen(folder)
    assert person(vault).value("title") == "after"
    assert check(vault.store, vault.drafts, verify=verify) == []
    assert len(vault.backups()) == 1
    vault.close()


def test_a_write_cut_short_anywhere_in_a_backup_leaves_nothing_of_it(
    tmp_path: Path, made: Backup
) -> None:
    vault = reopen(tmp_path)
    size = made.store.stat().st_size
    for share in range(9):
        with room_for(size * share // 9 + 100), pytest.raises((DiskFull, DiskFault)):
            vault.back_up(START, folder=tmp_path / "stick")
        assert list((tmp_path / "stick").iterdir()) == []
    vault.close()
    is_as_before(tmp_path)


@pytest.mark.parametrize("what", ["restore", "drill"])
def test_a_write_cut_short_anywhere_before_the_switch_leaves_all_as_it_was(
    tmp_path: Path, made: Backup, what: str
) -> None:
    before = tree(tmp_path / "vault")
    size = made.store.stat().st_size
    for share in range(9):
        with room_for(size * share // 9 + 100), pytest.raises((DiskFull, DiskFault)):
            if what == "restore":
                restore(tmp_path, made)
            else:
                restoring.drill(
                    VaultFolder(tmp_path / "vault"),
                    source(tmp_path, made),
                    around=surroundings("d"),
                    verify=verify,
                    progress=Quiet(),
                )
        assert tree(tmp_path / "vault") == before
    is_as_before(tmp_path)


def test_a_disk_that_is_full_at_any_step_of_a_backup_leaves_nothing_of_it(
    tmp_path: Path, made: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = reopen(tmp_path)
    stick = tmp_path / "stick"
    steps = 0
    while True:
        steps += 1
        with monkeypatch.context() as patch:
            Full(steps, patch)
            try:
                vault.back_up(START, folder=stick)
            except UserError:
                left = list(stick.iterdir()) if stick.exists() else []
                # The last step is the folder's own entry: by then the backup is whole.
                assert all(one.suffix != ".part" for one in left)
                shutil.rmtree(stick, ignore_errors=True)
                continue
        break
    assert steps > 8
    vault.close()
    is_as_before(tmp_path)


def test_a_disk_that_is_full_at_any_step_of_a_restore_leaves_the_old_vault_or_the_restored_one(
    tmp_path: Path, made: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(tmp_path / "vault", tmp_path / "kept")
    seen: set[str] = set()
    steps = 0
    while True:
        steps += 1
        with monkeypatch.context() as patch:
            Full(steps, patch)
            try:
                restore(tmp_path, made)
                ended = True
            except UserError:
                ended = False
        vault = reopen(tmp_path)
        title = str(person(vault).value("title", record(19)))
        seen.add("old" if len(vault.store.records()) == 21 else "restored")
        assert title == "19"
        assert check(vault.store, vault.drafts, verify=verify) == []
        vault.close()
        if ended:
            break
        shutil.rmtree(tmp_path / "vault")
        shutil.copytree(tmp_path / "kept", tmp_path / "vault")
    assert steps > 10
    assert seen == {"old", "restored"}
