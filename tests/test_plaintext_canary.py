"""No personal data touches a disk outside the vault: every field holds a canary, and none is found.

The work is done by processes of their own, whose home, temporary and configuration folders all
stand below one folder; then every byte that they left there is searched.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.canaries import CANARY, DAY, PASSPHRASE, PHONE

pytestmark = pytest.mark.faults
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@dataclass(frozen=True)
class Left:
    """What the processes left behind, and what they said."""

    folder: Path
    said: dict[str, Any]
    locked: list[dict[str, Any]]
    killed: list[dict[str, Any]]
    begun: dict[str, list[Any]]
    """What was typed in first runs that were killed or closed before there was a vault."""
    printed: str


def surroundings(folder: Path) -> dict[str, str]:
    """Return the variables of a computer whose folders are made, empty, below ``folder``."""
    names = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
    names |= {f"XDG_{one}_HOME": one.lower() for one in ("CONFIG", "DATA", "STATE", "CACHE")}
    around = {name: str(folder / place) for name, place in names.items()}
    for place in around.values():
        Path(place).mkdir(mode=0o700)
    return around | {"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    root = Path(__file__).resolve().parent.parent
    folder = tmp_path_factory.mktemp("computer")
    stick = folder / "stick"
    around = surroundings(folder)
    stick.mkdir(mode=0o700)
    (folder / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    printed: list[str] = []

    def run(module: str, *arguments: str, ends: int = 0, around: dict[str, str] = around) -> str:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=root,
            env=os.environ | around,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == ends, done.stderr
        printed.extend((done.stdout, done.stderr))
        return done.stdout

    said = run("tests.canaries", "work", str(stick), str(folder / "passphrase"))
    log = str(folder / "window.log")
    locked = run("tests.canary_window", "lock", log)
    killed = run("tests.canary_window", "kill", log, ends=-signal.SIGKILL)
    run("tests.canaries", "killed", str(stick), ends=-signal.SIGKILL)
    begun = {}
    for how, ends in (("first-kill", -signal.SIGKILL), ("first-close", 0)):
        (folder / how).mkdir(mode=0o700)
        own = surroundings(folder / how)
        said_there = run("tests.canary_window", how, log, ends=ends, around=own)
        begun[how] = [json.loads(line) for line in said_there.splitlines()]
    return Left(
        folder,
        json.loads(said),
        [json.loads(line) for line in locked.splitlines()],
        [json.loads(line) for line in killed.splitlines()],
        begun,
        "\n".join(printed),
    )


def spellings(text: str) -> Iterator[bytes]:
    """Yield a word as it might stand on a disk: in other letters, reversed, encoded, in hex."""
    forwards = {text, text.upper(), text.capitalize()}
    for one in forwards | {word[::-1] for word in forwards}:
        for encoding in ENCODINGS:
            yield one.encode(encoding)
        plain = one.encode()
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
        yield from _in_base64(plain)


def _in_base64(data: bytes) -> Iterator[bytes]:
    """Yield what every base64 of a text with ``data`` in it holds, wherever it stands there."""
    for before in range(3):
        text = base64.b64encode(bytes(before) + data + bytes(3))
        # The letters at either end belong in part to what stands beside it.
        yield text[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]


def holding(data: bytes) -> list[bytes]:
    return [one for word in (CANARY, PHONE, DAY) for one in spellings(word) if one in data]


def test_no_byte_on_the_disk_shows_what_was_typed(left: Left) -> None:
    files = [path for path in left.folder.rglob("*") if path.is_file()]
    found = {str(path): found for path in files if (found := holding(path.read_bytes()))}
    assert found == {}
    names = {path.name for path in files}
    assert {"store.db", "drafts.db", "vault.json", "everything.log", "window.json"} <= names
    assert "bug" in (left.folder / "window.log").read_text("utf-8"), "the window met a bug"
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


def test_every_kind_of_form_was_filled_in_and_left_as_a_draft(left: Left) -> None:
    assert len(left.said["kinds"]) >= 25
    assert left.said["kinds"] == left.said["forms"]


def test_no_output_of_any_process_shows_what_was_typed(left: Left) -> None:
    assert len(left.printed) > 1000
    assert holding(left.printed.encode()) == []


def test_no_title_of_a_window_shows_what_was_typed(left: Left) -> None:
    for seen in (left.locked[0], left.killed[0]):
        assert "Waymark" in seen["titles"]
        assert holding("\n".join(seen["titles"]).encode()) == []


def test_after_a_lock_the_clipboard_is_empty_and_no_window_is_left(left: Left) -> None:
    _, after = left.locked
    assert after["copied"] == ["", ""]
    assert after["left"] == []
    assert [one[0] for one in after["again"]] == ["--vault"]
    assert len(left.killed) == 1, "it was killed before it could lock"


@pytest.mark.parametrize("how", ["first-kill", "first-close"])
def test_a_first_run_that_ends_before_there_is_a_vault_leaves_nothing_that_was_typed(
    left: Left, how: str
) -> None:
    (said,) = left.begun[how]
    assert {page: count > 0 for page, count in said["typed"].items()} == {
        "LanguagePage": False,
        "PersonPage": True,
        "PassphrasePage": True,
    }
    assert holding("\n".join(said["titles"]).encode()) == []
    files = [path for path in (left.folder / how).rglob("*") if path.is_file()]
    assert [path.name for path in files if holding(path.read_bytes())] == []
    assert {path.name for path in files} == {"window.json"}, "and nothing else is left at all"


def test_no_core_is_dumped_and_print_jobs_stay_in_memory(left: Left) -> None:
    for seen in (left.locked[0], left.killed[0]):
        assert (seen["core"], seen["dumpable"], seen["printing"]) == ([0, 0], 0, True)


WAYS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "reversed": lambda text: text[::-1].encode(),
    "hex": lambda text: text.encode().hex().encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 one further": lambda text: base64.b64encode(b"x" + text.encode()),
    "base64 two further": lambda text: base64.b64encode(b"xx" + text.encode()),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_canary_in_the_open_would_be_found(left: Left, tmp_path: Path, way: str) -> None:
    store = next(left.folder.rglob("store.db")).read_bytes()
    planted = tmp_path / "planted.db"
    for word in (CANARY, CANARY.upper(), PHONE, DAY):
        data = WAYS[way](f'{{"note": "een {word}1234"}}')
        planted.write_bytes(store[:50_001] + data + store[50_001:])
        assert holding(planted.read_bytes()), word
    assert holding(store) == []
