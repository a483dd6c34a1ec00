"""One process has a vault open; the lock goes with it, however it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.store.lock import FolderLock, InUse

_HOLD = """
import sys
from pathlib import Path
from desktop_app.store.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_told_and_a_killed_one_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(InUse):
            FolderLock(path)
        process.kill()
        process.wait()
    FolderLock(path).release()


def test_a_released_lock_can_be_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = FolderLock(path)
    with pytest.raises(InUse):
        FolderLock(path)
    lock.release()
    lock.release()
    FolderLock(path).release()
