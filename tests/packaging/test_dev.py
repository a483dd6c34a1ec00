"""The script for every chore, its stages and its environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import stages
import system


def dev(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_chore_is_named_in_the_help(root):
    said = dev(root, "--help")
    assert said.returncode == 0
    for chore in ("run", "test", "check", "prove", "bench", "sample", "lock", "translate"):
        assert re.search(rf"^    {chore}\b", said.stdout, re.MULTILINE)


def test_an_unknown_chore_is_wrong_usage(root):
    said = dev(root, "fly")
    assert said.returncode == 2
    assert "invalid choice" in said.stderr


def test_the_commands_of_the_readme_are_chores(root):
    readme = (root / "README.md").read_text("utf-8")
    shown = re.findall(r"^    python3 packaging/dev.py (\S+)$", readme, re.MULTILINE)
    assert shown == ["run", "test"]


def test_an_unknown_stage_is_wrong_usage(capsys):
    assert stages.run(["nonsense"], []) == 2
    assert "There are: format lint" in capsys.readouterr().err


def test_a_stage_counts_what_ran_and_fails_when_a_test_fails(tmp_path, capfd):
    path = tmp_path / "test_two.py"
    path.write_text("def test_good(): pass\ndef test_bad(): assert False\n", "utf-8")
    options = ["--rootdir", str(tmp_path), "-c", os.devnull, "-p", "no:cacheprovider", str(path)]
    assert stages.run(["unit"], options) == 1
    assert "FAILED 1 passed, 1 failed, 0 skipped" in capfd.readouterr().out


def test_a_stage_that_finds_no_test_fails(tmp_path):
    options = ["--rootdir", str(tmp_path), "-c", os.devnull, str(tmp_path)]
    assert stages.run(["unit"], options) == 1


def test_the_environment_is_renewed_when_lock_or_packaging_change(tmp_path, root):
    for name in ("packaging/requirements-dev.lock", "pyproject.toml", "setup.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(root / name, tmp_path / name)
    before = environment.fingerprint(tmp_path)
    assert environment.fingerprint(tmp_path) == before
    for name in ("packaging/requirements-dev.lock", "pyproject.toml", "setup.py"):
        with (tmp_path / name).open("a", encoding="utf-8") as changed:
            changed.write("# changed\n")
        after = environment.fingerprint(tmp_path)
        assert after != before
        before = after


def test_nothing_of_the_system_is_missing_where_the_tests_run():
    assert system.missing_packages("tests") == []


def test_programs_that_are_not_there_are_named_by_their_packages(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = ["age", "dbus-daemon", "minisign", "poppler-utils", "sqlcipher", "zstd"]
    assert system.missing_packages("tests") == missing


def test_a_display_is_what_the_surroundings_name(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not system.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert system.has_display()
