"""Keeps the memory of the process to itself: no core dump, not readable by other processes.

What is freed goes back to the system, which wipes it before anybody gets it.

On Linux a process that is not dumpable writes no core file and cannot be attached to by the same
user (prctl(2), PR_SET_DUMPABLE).
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE: Final = 1 << 20
_TOP: Final = 128 << 10


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


def hand_back_freed_memory() -> bool:
    """Let the C library give freed memory back early; return whether it can be told so.

    By itself glibc raises the size from which a block is a mapping of its own to that of the
    largest block ever freed, and keeps a heap for each thread: 12 MiB that nobody used stayed with
    the window (mallopt(3)). From 1 MiB on a block is its own; 128 KiB may lie free at the top.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # another C library
        return False
    wanted = ((_M_ARENA_MAX, 1), (_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _TOP))
    told = [mallopt(name, value) for name, value in wanted]
    return told == [1, 1, 1]
