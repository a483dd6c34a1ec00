"""Too little room on a disk is said at unlock and before work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.at_unlock import notices
from desktop_app.app.room import LEAST_FREE, low_room, low_room_there
from desktop_app.app.surroundings import free_bytes
from desktop_app.language import Speaker

say = Speaker("en").say


@pytest.fixture
def session(make_vault):
    return make_vault("oost", "coordinator")


def test_room_for_a_day_is_asked_for_at_unlock(session, world):
    assert low_room(session, replace(world, free=lambda _path: LEAST_FREE)) is None
    short = replace(world, free=lambda _path: LEAST_FREE - 1)
    words = say(low_room(session, short))
    assert words.startswith("Only 200 MB is free on the disk of this vault")
    assert "Your work is safe." in words
    assert low_room(session, short) in notices(session, short)


def test_a_large_vault_needs_more_room(session, world):
    with session.vault.folder.store.open("ab") as file:
        file.truncate(300 * 10**6)
    words = say(low_room(session, replace(world, free=lambda _path: 500 * 10**6)))
    assert "may need 600 MB" in words
    assert low_room(session, replace(world, free=lambda _path: 600 * 10**6)) is None


def test_an_import_needs_twice_what_the_bundles_hold(session, world):
    free = replace(world, free=lambda _path: 500 * 10**6)
    assert low_room(session, free, incoming=250 * 10**6) is None
    assert "may need 502 MB" in say(low_room(session, free, incoming=251 * 10**6))


def test_a_stick_needs_room_for_as_much_as_the_store_holds(session, world, tmp_path):
    asked: list[Path] = []

    def free(path: Path) -> int:
        asked.append(path)
        return 10

    words = say(low_room_there(session, replace(world, free=free), tmp_path / "stick"))
    assert words.startswith("Only 10 B is free where this is to be written")
    assert asked == [tmp_path / "stick"]
    assert low_room_there(session, replace(world, free=lambda _path: 10**9), tmp_path) is None


def test_a_folder_that_is_not_there_yet_is_on_the_disk_of_its_parent(tmp_path):
    assert free_bytes(tmp_path / "not" / "there") > 0
