"""The wheel holds all that the program reads, and starts without the source tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

LEFT_OUT = shutil.ignore_patterns(".*", "build", "dist", "demo-out", "*.egg-info", "__pycache__")


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """Build source archive and wheel from a copy of the tree; the wheel comes from the archive."""
    folder = tmp_path_factory.mktemp("wheel")
    source = Path(__file__).resolve().parent.parent.parent
    shutil.copytree(source, folder / "source", ignore=LEFT_OUT)
    out = folder / "dist"
    run(
        *(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, folder / "source"),
        cwd=folder,
    )
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """Install the wheel beside the locked libraries, but not beside the editable program."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / "bin" / "python"
    run(
        *(sys.executable, "-m", "pip", "--python", python, "install", "--quiet"),
        *("--no-index", "--no-deps", wheel),
        cwd=folder,
    )
    own = sysconfig.get_path("purelib", vars={"base": str(folder / "venv")})
    libraries = sysconfig.get_path("purelib")
    (Path(own) / "libraries.pth").write_text(libraries + os.linesep, "utf-8")
    return python


def test_the_wheel_holds_every_resource_and_every_sql_file(wheel, root):
    names = set(zipfile.ZipFile(wheel).namelist())
    files = {
        f"desktop_app/resources/{path.relative_to(root / 'resources').as_posix()}"
        for path in (root / "resources").rglob("*")
        if path.is_file() and path.suffix not in (".pyc", ".ts")
    } | {path.relative_to(root / "src").as_posix() for path in (root / "src").rglob("*.sql")}
    assert files - names == set()


def test_the_wheel_holds_every_module_and_nothing_else(wheel, root):
    names = {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")}
    modules = {path.relative_to(root / "src").as_posix() for path in (root / "src").rglob("*.py")}
    assert names == modules | {"desktop_app/resources/__init__.py"}


def test_the_installed_program_finds_its_resources_outside_the_source_tree(installed):
    script = "from desktop_app.paths import resource; print(resource('fonts/Inter-Regular.ttf'))"
    found = Path(run(installed, "-c", script, cwd=installed.parent).strip())
    assert found.is_file()
    assert found.is_relative_to(installed.parent.parent)


def test_the_installed_program_speaks_both_languages(installed):
    script = (
        "from desktop_app.language import LANGUAGES, Speaker\n"
        "from desktop_app.text import verbatim\n"
        "print(*(Speaker(language).say(verbatim('1')) for language in LANGUAGES))"
    )
    assert run(installed, "-c", script, cwd=installed.parent).split() == ["1", "1"]
