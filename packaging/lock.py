"""Writes the two lock files: what the program needs to run, and all that building it needs.

Every line is a version with the hashes of its files; no line names a place to fetch it from.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from environment import LOCK, ROOT, python

RUN_LOCK = ROOT / "packaging" / "requirements.lock"

HEADER = {
    RUN_LOCK: "# What the program needs to run. Written by: python3 packaging/dev.py lock\n",
    LOCK: "# Everything: run, build, check and test. Written by: python3 packaging/dev.py lock\n",
}
OPTIONS = [
    "--allow-unsafe",  # setuptools is a build tool here and locked like any other
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-find-links",
    "--no-emit-index-url",
    "--no-emit-options",
    "--no-emit-trusted-host",
    "--no-header",
    "--quiet",
    "--resolver=backtracking",
    "--strip-extras",
]


def lock(*, upgrade: bool) -> int:
    """Write both files from pyproject.toml; keep what is locked unless ``upgrade``."""
    newest = ["--upgrade"] if upgrade else []
    status = _compile(RUN_LOCK, newest)
    if status == 0:
        status = _compile(LOCK, [*newest, "--extra=dev", f"--constraint={_relative(RUN_LOCK)}"])
    return status


def _compile(target: Path, options: list[str]) -> int:
    command = [str(python()), "-m", "piptools", "compile", *OPTIONS, *options]
    command += [f"--output-file={_relative(target)}", "pyproject.toml"]
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status == 0:
        lines = target.read_text("utf-8").splitlines(keepends=True)
        body = "".join(line for line in lines if line.strip() and line[0] != "#")
        target.write_text(HEADER[target] + body, "utf-8")
    return status


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
