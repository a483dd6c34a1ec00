"""A bundle of hundreds of megabytes takes the memory of one of half its size, there and back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST: dict[int, float] = {200: 0.1, 1000: 0.02}
"""Bytes of memory for each further byte: what is kept up to a limit is kept at both sizes."""


LINES = {200: 30, 1000: 300}
"""Lines of a note. An import keeps up to 16 MiB of changes: of the long ones, both sizes have more,
so that nothing but what grows with the size is left between them."""


def peaks(folder: Path, megabytes: int, lines: int) -> tuple[int, int]:
    """Return the most bytes of memory that an export and an import of a case so large took."""
    folder.mkdir()

    def run(what: str) -> int:
        command = [sys.executable, "-m", "tests.app.large_bundle", what, str(folder)]
        command += [str(megabytes), str(lines)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return int(done.stdout.split()[0]) << 10

    run("make")
    exported = run("export")
    assert (folder / "large.wmb").stat().st_size > megabytes * 700_000
    return exported, run("import")


@pytest.mark.parametrize(
    ("half", "whole"), [(100, 200), pytest.param(200, 1000, marks=pytest.mark.deep)]
)
def test_memory_does_not_grow_with_the_size_of_a_bundle(
    tmp_path: Path, half: int, whole: int
) -> None:
    lines = LINES[whole]
    before, after = (
        peaks(tmp_path / name, size, lines) for name, size in (("half", half), ("whole", whole))
    )
    for what, one, other in zip(("export", "import"), before, after, strict=True):
        slope = (other - one) / ((whole - half) * 1_000_000)
        print(
            f"\n{what}: {one >> 20} MiB at {half} MB, {other >> 20} MiB at {whole} MB: {slope:.3f}"
        )
        assert slope <= MOST[whole]
