"""A file is on a stick only when it was read back; whatever fails before leaves nothing."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop_app.app.delivery import Flushed, Pace, deliver, room_in
from desktop_app.errors import Cancelled, UserError
from desktop_app.text import Message

DATA = bytes(range(256)) * 8_000
Write = Callable[[BinaryIO], tuple[str, str]]


def good(file: BinaryIO) -> tuple[str, str]:
    file.write(DATA)
    return "done", hashlib.sha256(DATA).hexdigest()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_stands_under_its_name_after_it_was_read_back(tmp_path: Path) -> None:
    assert deliver(tmp_path, "abc.wmb", good) == "done"
    assert names(tmp_path) == ["abc.wmb"]
    assert (tmp_path / "abc.wmb").read_bytes() == DATA


def test_what_reads_back_otherwise_is_removed(tmp_path: Path) -> None:
    def worn_out(file: BinaryIO) -> tuple[str, str]:
        result = good(file)
        file.seek(1000)
        file.write(b"x")
        return result

    with pytest.raises(UserError, match="not what was written"):
        deliver(tmp_path, "abc.wmb", worn_out)
    assert names(tmp_path) == []


def test_what_reads_back_shorter_is_removed(tmp_path: Path) -> None:
    def cut(file: BinaryIO) -> tuple[str, str]:
        result = good(file)
        file.truncate(len(DATA) - 1)
        return result

    with pytest.raises(UserError, match="not what was written"):
        deliver(tmp_path, "abc.wmb", cut)
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there"):
        deliver(tmp_path / "weg", "abc.wmb", good)


@pytest.mark.parametrize("name", ["abc.wmb", "abc.wmb.part"])
def test_a_file_that_is_there_already_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"of somebody else")
    with pytest.raises(UserError, match="of that name"):
        deliver(tmp_path, "abc.wmb", good)
    assert names(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"of somebody else"


class _Cancelling:
    def report(self, done: int, total: int, message: Message | None = None) -> None:
        raise Cancelled


def test_cancel_while_reading_back_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        deliver(tmp_path, "abc.wmb", good, progress=_Cancelling())
    assert names(tmp_path) == []


def test_a_bug_while_writing_leaves_nothing_and_stays_a_bug(tmp_path: Path) -> None:
    def broken(file: BinaryIO) -> tuple[str, str]:
        file.write(DATA)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        deliver(tmp_path, "abc.wmb", broken)
    assert names(tmp_path) == []


def test_the_room_on_a_stick_is_told_or_not_known(tmp_path: Path) -> None:
    assert (room_in(tmp_path) or 0) > 0
    assert room_in(tmp_path / "weg") is None


def test_what_a_kill_left_half_written_goes_hours_later_and_nothing_else(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in ("old.wmb.part", "new.wmb.part", "film.part"))
    for one in (old, young, other):
        one.write_bytes(b"half")
    for one in (old, other):
        os.utime(one, (0, 0))
    deliver(tmp_path, "abc.wmb", good)
    assert names(tmp_path) == ["abc.wmb", "film.part", "new.wmb.part"]


def test_a_slow_stick_is_said_while_it_is_written(tmp_path: Path) -> None:
    seconds = iter([0.0, 1.0, 6.0, 6.0, 6.0])
    said: list[str] = []

    class Watch:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            said.append(message.source if message else "")

    pace = Pace(Watch(), clock=lambda: next(seconds))
    with (tmp_path / "x").open("wb") as file:
        flushed = Flushed(file, pace)
        flushed.write(b"x" * 100_000)
        flushed.sync()
    writing = Message("T", "writing")
    pace.report(1, 2, writing)  # after a second nothing is said yet
    pace.report(1, 2, writing)
    assert (said[0], "This stick is slow" in said[1]) == ("writing", True)
