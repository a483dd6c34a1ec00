"""No personal data touches a disk outside the vault: every field holds a canary, and none is found.

The work is done by processes of their own, whose home, temporary and configuration folders all
stand below one folder; then every byte that they left there is searched.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.canaries import CANARY, DAY, PASSPHRASE, PHONE

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@dataclass(frozen=True)
class Left:
    """What the processes left behind, and what the first one said."""

    folder: Path
    said: dict[str, Any]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    root = Path(__file__).resolve().parent.parent
    folder = tmp_path_factory.mktemp("computer")
    stick = folder / "stick"
    names = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
    names |= {f"XDG_{one}_HOME": one.lower() for one in ("CONFIG", "DATA", "STATE", "CACHE")}
    around = {name: str(folder / place) for name, place in names.items()}
    for place in (*around.values(), stick):
        Path(place).mkdir(mode=0o700)
    (folder / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tests.canaries", *arguments]
        return subprocess.run(
            command,
            cwd=root,
            env=os.environ | around | {"PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )

    done = run("work", str(stick), str(folder / "passphrase"))
    assert done.returncode == 0, done.stderr
    killed = run("killed", str(stick))
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    return Left(folder, json.loads(done.stdout))


def spellings(text: str) -> Iterator[bytes]:
    for one in {text, text.upper(), text.capitalize(), text[::-1]}:
        for encoding in ENCODINGS:
            yield one.encode(encoding)


def holding(data: bytes) -> list[bytes]:
    return [one for word in (CANARY, PHONE, DAY) for one in spellings(word) if one in data]


def test_no_byte_on_the_disk_shows_what_was_typed(left: Left) -> None:
    files = [path for path in left.folder.rglob("*") if path.is_file()]
    found = {str(path): found for path in files if (found := holding(path.read_bytes()))}
    assert found == {}
    names = {path.name for path in files}
    assert {"store.db", "drafts.db", "vault.json", "everything.log"} <= names
    assert "store.db-wal" in names, "the killed process leaves its write-ahead log"


def test_no_name_of_a_file_shows_what_was_typed(left: Left) -> None:
    names = "\n".join(str(path) for path in left.folder.rglob("*"))
    assert holding(names.encode()) == []


def test_no_exception_shows_what_was_typed(left: Left) -> None:
    assert len(left.said["exceptions"]) > 10
    assert [one for one in left.said["exceptions"] if holding(json.dumps(one).encode())] == []


def test_a_report_of_a_bug_names_where_and_no_value(left: Left) -> None:
    (report,) = left.said["bugs"]
    assert "RuntimeError" in report
    assert "vaults.py" in report
    assert holding(report.encode()) == []


def test_the_audit_trail_holds_no_answers(left: Left) -> None:
    assert "export" in left.said["audit"]
    assert holding(left.said["audit"].encode()) == []


def test_a_canary_in_the_open_would_be_found(tmp_path: Path) -> None:
    for encoding in ENCODINGS:
        assert holding(f"x{CANARY.upper()}x".encode(encoding))
    assert holding(f"on {DAY} {PHONE}".encode())
