"""What ARCHITECTURE.md says about the sources, beyond the contracts of import-linter."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

LONGEST = 430
"""Lines that are read in one sitting: about 400."""
EMPTY_NAMES = {"base", "common", "controller", "helpers", "manager", "misc", "utils"}


def modules(root: Path) -> list[Path]:
    return sorted((root / "src" / "desktop_app").rglob("*.py"))


def loaded_by(module: str) -> set[str]:
    """Return the names of all modules that importing ``module`` loads in a new process."""
    script = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_no_module_has_a_name_that_says_nothing(root):
    assert [path for path in modules(root) if path.stem in EMPTY_NAMES] == []


def test_every_module_is_read_in_one_sitting(root):
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules(root)}
    assert {str(path): lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_every_module_says_what_it_is_for(root):
    silent = [
        path
        for path in modules(root)
        if path.read_bytes() and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize("room", ["app", "bundle", "crypto", "domain", "forms", "paper", "store"])
def test_a_room_without_a_window_loads_no_qt(room, root):
    package = root / "src" / "desktop_app" / room
    names = [path.stem for path in sorted(package.glob("*.py")) if path.stem != "__init__"]
    everything = ", ".join(f"desktop_app.{room}.{name}" for name in names) or f"desktop_app.{room}"
    assert {name for name in loaded_by(everything) if name.startswith("PySide6")} == set()


def test_language_loads_qt_without_its_windows():
    loaded = loaded_by("desktop_app.language")
    assert "PySide6.QtCore" in loaded
    assert loaded & {"PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtPrintSupport"} == set()
