"""Files that a second start of the program leaves for the first."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

from desktop_app.app.given_files import GivenFiles, is_given


def test_one_process_takes_what_is_given_and_the_next_once_it_let_go(tmp_path: Path) -> None:
    first, second = GivenFiles(tmp_path), GivenFiles(tmp_path)
    assert first.own()
    assert first.own()
    assert not second.own()
    first.release()
    assert second.own()


def test_what_is_left_is_taken_once_and_stands_nowhere_after(tmp_path: Path) -> None:
    first, second = GivenFiles(tmp_path), GivenFiles(tmp_path)
    assert first.own()
    given = [tmp_path / "a.wmb", tmp_path / "met spatie é.wmcard"]
    assert second.put(given)
    (left,) = (tmp_path / "given").glob("*.given")
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    assert first.take() == given
    assert first.take() == []
    assert [one.name for one in (tmp_path / "given").iterdir()] == ["lock"]


def test_what_nobody_took_for_minutes_or_is_no_list_is_forgotten(tmp_path: Path) -> None:
    given = GivenFiles(tmp_path)
    assert given.own()
    assert given.put([tmp_path / "old.wmb"])
    (old,) = (tmp_path / "given").glob("*.given")
    long_ago = time.time() - 3600
    os.utime(old, (long_ago, long_ago))
    for at, odd in enumerate((b"{}", b"\xff", b"[1, 2]", b"[" * 9000)):
        (tmp_path / "given" / f"{at}.given").write_bytes(odd)
    assert given.take() == []
    assert not list((tmp_path / "given").glob("*.given"))


def test_only_bundles_and_cards_are_taken_for_files() -> None:
    assert is_given("/media/stick/abcdefgh.wmb")
    assert is_given("HK.WMCARD")
    assert not is_given("bundle")
    assert not is_given("notes.txt")
