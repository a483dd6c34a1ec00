"""The project's own ``.venv``: made when missing, renewed when the lock has changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements-dev.lock"
STAMP = VENV / "waymark-installed"
OLDEST = (3, 11)


def python() -> Path:
    """Return the interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def tool(name: str) -> Path:
    """Return a program that a package put into the environment."""
    return python().with_name(f"{name}.exe" if os.name == "nt" else name)


def fingerprint(root: Path = ROOT) -> str:
    """Return what the environment depends on: lock, packaging and the interpreter."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update(str(root).encode())
    for name in ("packaging/requirements-dev.lock", "pyproject.toml", "setup.py"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def is_fresh() -> bool:
    """Tell whether the environment is the one that the lock describes."""
    return python().exists() and STAMP.exists() and STAMP.read_text("ascii") == fingerprint()


def prepare() -> None:
    """Make or renew the environment; exits with 1 and a reason when that does not work."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, this is {sys.version}")
    if is_fresh():
        return
    print("Preparing .venv (once, and again when the lock changes) …", flush=True)
    if not _same_python():
        _must_run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    STAMP.unlink(missing_ok=True)
    pip = [str(python()), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    _must_run([*pip, "install", "--require-hashes", "--no-deps", "--requirement", str(LOCK)])
    _must_run([*pip, "install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT)])
    STAMP.write_text(fingerprint(), "ascii")


def _same_python() -> bool:
    """Tell whether ``.venv`` exists and belongs to the interpreter that runs this."""
    if not python().exists():
        return False
    asked = subprocess.run(
        [str(python()), "-c", "import sys, pip; print(sys.version)"],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.returncode == 0 and asked.stdout.strip() == sys.version.strip()


def _must_run(command: list[str]) -> None:
    """Run a command in silence; when it fails, print what it said and exit with 1."""
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        print(done.stdout[-4000:], done.stderr[-4000:], file=sys.stderr)
        sys.exit(f"This did not work: {' '.join(command)}")
