"""Backups are whole or not there, are thinned by age, and come back without losing the present."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.errors import Cancelled
from desktop_app.progress import Quiet
from desktop_app.store import backup
from desktop_app.store.connection import Damaged
from desktop_app.text import Message
from tests.store.test_vault import person
from tests.store.vaults import create
from tests.store.world import START, record


def test_a_backup_holds_store_and_keys_and_opens(tmp_path: Path) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    made = vault.back_up(START)
    assert made.folder.name == "20260302T090000Z"
    assert {one.name for one in made.folder.iterdir()} == {"store.db", "vault.json"}
    assert vault.backups() == [made]
    key = vault.payload.store_key.hex()
    backup.verify(made.store, key, progress=Quiet())
    vault.close()
    assert made.store.read_bytes()[:16] == b"k" * 16


def test_a_backup_that_a_kill_left_half_made_goes_hours_later(tmp_path: Path) -> None:
    vault = create(tmp_path)
    stick = tmp_path / "stick"
    for name in ("20260302T010000Z.part", "20260302T085959Z.part", "film.part"):
        (stick / name).mkdir(parents=True)
    vault.back_up(START, folder=stick)
    left = {one.name for one in stick.glob("*.part")}
    assert left == {"20260302T085959Z.part", "film.part"}
    vault.close()


def test_two_backups_within_a_second_do_not_meet(tmp_path: Path) -> None:
    vault = create(tmp_path)
    names = [vault.back_up(START).folder.name for _ in range(2)]
    assert names == ["20260302T090000Z", "20260302T090001Z"]
    vault.close()


def test_a_cancelled_backup_leaves_nothing(tmp_path: Path) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A" * 1000})

    class Stops:
        def __init__(self, after: int) -> None:
            self.left = after

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    for after in range(3):
        with pytest.raises(Cancelled):
            vault.back_up(START, Stops(after))
    assert list((tmp_path / "vault" / "backups").iterdir()) == []
    assert person(vault).value("title") == "A" * 1000
    vault.close()


def test_a_backup_may_go_elsewhere(tmp_path: Path) -> None:
    vault = create(tmp_path)
    made = vault.back_up(START, folder=tmp_path / "stick")
    assert made.folder.parent == tmp_path / "stick"
    assert vault.backups() == []
    vault.close()


def test_a_copy_that_does_not_read_back_is_no_backup(tmp_path: Path) -> None:
    vault = create(tmp_path)
    for number in range(20):
        person(vault).save({"body": "x" * 500}, record(number))
    made = vault.back_up(START)
    key = vault.payload.store_key.hex()
    vault.close()
    data = bytearray(made.store.read_bytes())
    data[-3000] ^= 1
    made.store.write_bytes(data)
    with pytest.raises(Damaged):
        backup.verify(made.store, key, progress=Quiet())


def test_ten_backups_stay_the_newest_and_the_oldest_among_them(tmp_path: Path) -> None:
    days = [0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 30, 60, 90, 180, 365]
    for day in days:
        folder = tmp_path / (START - timedelta(days=day)).strftime("%Y%m%dT%H%M%SZ")
        folder.mkdir()
        (folder / "store.db").touch()
    (tmp_path / "20260302T100000Z.part").mkdir()
    (tmp_path / "notes").mkdir()
    backup.thin(tmp_path)
    left = [(START - one.made).days for one in backup.listed(tmp_path)]
    assert len(left) == 10
    assert (left[0], left[-1]) == (0, 365)
    assert sum(day <= 7 for day in left) >= 4  # denser for the younger
    assert {one.name for one in tmp_path.iterdir()} - {
        one.folder.name for one in backup.listed(tmp_path)
    } == {"notes"}


def test_years_of_daily_backups_reach_back_to_the_first(tmp_path: Path) -> None:
    made = datetime(2024, 1, 1, tzinfo=UTC)
    for day in range(400):
        folder = tmp_path / (made + timedelta(days=day)).strftime("%Y%m%dT%H%M%SZ")
        folder.mkdir()
        (folder / "store.db").touch()
        backup.thin(tmp_path)
    last = made + timedelta(days=399)
    ages = [(last - one.made).days for one in backup.listed(tmp_path)]
    assert ages[0] == 0
    assert ages[-1] == 399
    assert sum(age < 14 for age in ages) >= 3


def test_a_backup_is_read_back_from_the_medium_and_not_from_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An fsync alone leaves the pages in memory, and a read-back of those proves nothing."""
    forgotten: list[str] = []
    advise = os.posix_fadvise

    def record_advice(file: int, start: int, length: int, advice: int) -> None:
        assert (start, length, advice) == (0, 0, os.POSIX_FADV_DONTNEED)
        forgotten.append(Path(f"/proc/self/fd/{file}").readlink().name)
        advise(file, start, length, advice)

    monkeypatch.setattr(os, "posix_fadvise", record_advice)
    vault = create(tmp_path)
    vault.back_up(START, folder=tmp_path / "stick")
    assert forgotten == ["store.db", "vault.json"]
    vault.close()


def test_writers_go_on_while_a_backup_is_made(tmp_path: Path) -> None:
    vault = create(tmp_path)
    for number in range(40):
        person(vault).save({"body": "x" * 4000}, record(number))
    saved: list[int] = []

    def save() -> None:
        saved.append(person(vault).save({"title": "meanwhile"}).n)
        vault.store.release_thread()

    class Writes:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            if not saved:
                thread = threading.Thread(target=save)
                thread.start()
                thread.join(10)

    made = vault.back_up(START, Writes())
    assert saved == [41]
    assert person(vault).value("title") == "meanwhile"
    backup.verify(made.store, vault.payload.store_key.hex(), progress=Quiet())
    vault.close()
