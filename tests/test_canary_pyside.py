"""Watches for the bug of PySide6 that docs/adr/0001 pins a version for."""

from __future__ import annotations

import subprocess
import sys

EMITS = 10_000
SCRIPT = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal()

bell = Bell()
before = sys.getrefcount(True)
for _ in range({EMITS}):
    bell.rang.emit()
print(before - sys.getrefcount(True))
"""


def test_a_signal_emitted_ten_thousand_times_costs_true_no_reference():
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert int(run.stdout) < EMITS // 100
