"""The two long proofs, in rounds that can be run apart: mutated bundles, and networks of vaults.

A round has a seed of its own, its number: it tries what no other round tries, and the same again
when it is run again. Fifty rounds of 20,000 mutations are a million, ten of 1,000 histories are
10,000. Every run of the tests does one round, with a seed drawn by chance.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from environment import ROOT, python

TESTS: Final = {
    "mutations": "tests/bundle/test_fuzz.py",
    "histories": "tests/app/test_networks.py",
}
ROUNDS: Final = {"mutations": 50, "histories": 10}
"""So many rounds are the whole proof."""


def rounds_of(text: str) -> range:
    """Return the rounds that a text names (``7`` or ``7-12``); raises ValueError."""
    first, _dash, last = text.partition("-")
    found = range(int(first), int(last or first) + 1)
    if not found or found.start < 1:
        raise ValueError("no rounds")
    return found


def prove(rounds: range | None, proofs: Iterable[str], arguments: Sequence[str]) -> bool:
    """Run rounds of proofs, print what each tried and all together; tell whether all held.

    ``rounds``: None for the whole of each proof.
    """
    failed: list[str] = []
    for proof in proofs:
        total: Counter[str] = Counter()
        for number in rounds or range(1, ROUNDS[proof] + 1):
            begin = time.monotonic()
            held, counted = _round(proof, number, arguments)
            total += counted
            said = "held" if held else "FAILED"
            seconds = time.monotonic() - begin
            print(f"{proof}, round {number}: {counted[proof]}, {said}, {seconds:.0f} s", flush=True)
            if not held:
                failed.append(f"{proof}, round {number}")
        print(f"\n{proof} in all: {total.pop(proof, 0)}")
        for name, count in total.items():
            print(f"  {name.removeprefix(proof).lstrip(' :')}: {count}")
        print(flush=True)
    for one in failed:
        print(f"FAILED: {one}")
    return not failed


def _round(proof: str, number: int, arguments: Sequence[str]) -> tuple[bool, Counter[str]]:
    """Run one round; return whether it held, and what its tests counted."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(python()), "-m", "pytest", "-q", "--no-header", "--timeout=3600"]
        command += ["--override-ini=faulthandler_timeout=0", "--max-worker-restart=0"]
        command += [f"--hypothesis-seed={number}", f"--junitxml={report}", "--numprocesses=auto"]
        done = subprocess.run(
            [*command, TESTS[proof], *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        counted = _counts(report) if report.exists() else Counter[str]()
    if done.returncode != 0:
        print(done.stdout, done.stderr)
    return done.returncode == 0, counted


def _counts(report: Path) -> Counter[str]:
    """Return the sum of what the tests noted as their properties."""
    found: Counter[str] = Counter()
    for one in ET.parse(report).getroot().iter("property"):  # noqa: S314  (written by pytest)
        found[one.get("name", "")] += int(one.get("value", "0"))
    return found
