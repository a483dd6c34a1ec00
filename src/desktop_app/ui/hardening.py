"""Keeps the memory of the process to itself: no core dump, not readable by other processes.

On Linux a process that is not dumpable writes no core file and cannot be attached to by the same
user (prctl(2), PR_SET_DUMPABLE).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4


def keep_memory_private() -> bool:
    """Switch core dumps off and refuse to be dumped; return whether the system agreed."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  (not on Windows)

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not sys.platform.startswith("linux"):
        return True
    library = ctypes.CDLL(None, use_errno=True)
    return bool(library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)


def print_through_memory() -> None:
    """Let Qt's printing write its jobs where memory is, not a disk ($XDG_RUNTIME_DIR)."""
    memory = os.environ.get("XDG_RUNTIME_DIR", "")
    if memory and os.access(memory, os.W_OK):
        os.environ["TMPDIR"] = memory
