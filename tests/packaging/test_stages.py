"""The stages end whatever happens in them: a process that crashes, a command that never returns."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import pytest

import stages


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the stages run in an empty project of one folder."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    monkeypatch.setattr(stages, "ROOT", tmp_path)
    monkeypatch.setattr(stages, "FOLDERS", {})
    return tmp_path


def test_a_process_that_crashes_fails_its_test_and_the_stage_ends(
    tried: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    # As many files as make pytest-xdist hang where it replaces the process (its issue 1378).
    for number in range(8):
        crash = "    import os; os.abort()\n" if number == 3 else ""
        (tried / f"test_{number}.py").write_text(
            f"import time\n\n\ndef test_first():\n    time.sleep(0.01)\n{crash}\n\n"
            "def test_second():\n    pass\n",
            encoding="utf-8",
        )
    alone = ["-p", "no:cacheprovider", "--numprocesses=2", "--no-cov"]
    window = stages.PYTEST_OPTIONS["window"]
    monkeypatch.setitem(stages.PYTEST_OPTIONS, "window", [*window, *alone])
    result = stages._pytest("window", "", [], longest=60)
    assert not result.passed
    assert "crashed while running 'test_3.py::test_first'" in capfd.readouterr().out
    assert " 1 failed, 0 skipped" in result.counts


def test_a_stage_that_hangs_is_ended_with_all_that_it_started(
    tried: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tried / "started.py").write_text("import time\ntime.sleep(60)\n", encoding="utf-8")
    (tried / "hangs.py").write_text(
        "import faulthandler, subprocess, sys\nfaulthandler.enable()\n"
        "child = subprocess.Popen([sys.executable, 'started.py'])\n"
        "print(child.pid, flush=True)\nchild.wait()\n",
        encoding="utf-8",
    )
    begin = time.monotonic()
    status = stages._run([sys.executable, "hangs.py"], longest=1)
    assert status == 1
    assert time.monotonic() - begin < 30
    said = capfd.readouterr()
    assert "Still not done after 1 s: ended." in said.out
    assert "hangs.py" in said.err  # where it was
    child = Path("/proc") / said.out.split()[0] / "stat"
    while child.exists() and child.read_text(encoding="ascii").split()[2] != "Z":
        assert time.monotonic() - begin < 30
        time.sleep(0.01)


def test_the_folders_of_the_stages_hold_all_tests_of_their_marks(root: Path) -> None:
    """A stage looks only into its folders: a mark that is used elsewhere would be run nowhere."""
    found = {
        (path, mark)
        for path in (root / "tests").rglob("test_*.py")
        for mark in re.findall(
            r"^(?:pytestmark = |@)pytest\.mark\.(ui|faults|benchmark)\b",
            path.read_text("utf-8"),
            re.MULTILINE,
        )
    }
    assert {mark for _path, mark in found} == {"faults"}, "the others are marked by folder alone"
    of_faults = [root / one for one in stages.FOLDERS["faults"]]
    assert all(any(path.is_relative_to(one) for one in of_faults) for path, _mark in found)
    named = [one for given in stages.FOLDERS.values() for one in given]
    assert all((root / one.removeprefix("--ignore=")).exists() for one in named)
