"""Keeps what is printed out of files on a disk."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from typing import Final

_SHARED_MEMORY: Final = "/dev/shm"  # noqa: S108  (a file system in memory; nothing is made here)


def print_through_memory(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Let Qt's printing write its jobs where memory is; return whether there is such a place.

    Qt's CUPS plugin writes the job into TMPDIR. ``$XDG_RUNTIME_DIR`` is a file system in memory
    that belongs to the user, ``/dev/shm`` one for all users (the job's file is the user's own).
    """
    for memory in (environment.get("XDG_RUNTIME_DIR", ""), _SHARED_MEMORY):
        if memory and os.path.isdir(memory) and os.access(memory, os.W_OK | os.X_OK):  # noqa: PTH112
            environment["TMPDIR"] = memory
            return True
    return False
