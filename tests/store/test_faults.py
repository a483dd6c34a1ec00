"""Faults on purpose: killed in the middle, a full disk, a write cut short, and what is left."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.store.check import check
from desktop_app.store.connection import DiskFull
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.worker import CANARY
from tests.store.world import AT, Laptop

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.faults


def start(task: str, folder: Path) -> subprocess.Popen[str]:
    around = os.environ | {
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.worker", task, str(folder)],
        cwd=ROOT,
        env=around,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("moment", [0.0, 0.011, 0.023, 0.037, 0.059])
def test_a_kill_at_any_moment_loses_no_acknowledged_save(tmp_path: Path, moment: float) -> None:
    create(tmp_path).close()
    acknowledged = 0
    with start("save", tmp_path) as process:
        assert process.stdout is not None
        for line in process.stdout:
            acknowledged = int(line.split()[1])
            if acknowledged == 5:
                time.sleep(moment)
                process.kill()
                break
        acknowledged += sum(1 for _line in process.stdout)
    vault = reopen(tmp_path)
    revisions = vault.store.revisions(AT)
    assert len(revisions) in (acknowledged, acknowledged + 1)
    assert sorted(one.n for one in revisions) == list(range(1, len(revisions) + 1))
    assert check(vault.store, vault.drafts, verify=verify) == []
    assert person(vault).value("title") == str(len(revisions))
    vault.close()


def test_a_write_cut_short_loses_nothing_and_the_next_one_works(tmp_path: Path) -> None:
    create(tmp_path).close()
    with start("full", tmp_path) as process:
        said, _ = process.communicate(timeout=60)
    refused, went_on = said.splitlines()
    assert refused.startswith(("refused DiskFault", "refused DiskFull"))
    assert went_on == "went on"
    vault = reopen(tmp_path)
    assert person(vault).value("title") == "there is room again"
    assert check(vault.store, vault.drafts, verify=verify) == []
    vault.close()


def test_a_full_disk_is_a_sentence_and_changes_nothing(ann: Laptop) -> None:
    ann.save({"title": "A"})
    connection = ann.store.database.connection
    pages = connection.value("PRAGMA page_count")
    connection.run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        ann.save({"title": "B", "body": "x" * 100_000, "address": "Kade 1"})
    assert ann.value("title") == "A"
    assert len(ann.store.heads()) == 1
    assert [one.event for one in ann.store.audit.lines()] == ["save"]
    connection.run("PRAGMA max_page_count = 4294967294")
    assert ann.save({"title": "C"}).n == 2


def test_no_byte_of_what_was_typed_stands_anywhere_in_the_clear(tmp_path: Path) -> None:
    with start("canaries", tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        process.kill()
        process.wait()
    spellings = [
        text.encode(encoding)
        for text in (CANARY, CANARY.lower(), CANARY.title())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"store.db", "drafts.db", "Bob.db"} <= {path.name for path in files}
    for path in files:
        data = path.read_bytes()
        assert not any(one in data for one in spellings), path.name
        assert not any(CANARY.lower() in part.lower() for part in path.parts)
