"""Argon2id (RFC 9106), which makes guessing a passphrase dear in time and memory."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop_app.errors import UserError
from desktop_app.text import message

MIN_MEMORY: Final = 64 * 1024
"""KiB."""
MAX_MEMORY: Final = 1024 * 1024
"""KiB."""
MAX_PASSES: Final = 64
MAX_LANES: Final = 16
_USUAL_MEMORY: Final = 256 * 1024
_USUAL_LANES: Final = 4
_SMALL_MACHINE: Final = 4 * 10**9
"""Bytes: a machine sold as having 4 GB reports a little less than 4 GiB, and has enough."""
_TARGET_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Params:
    """The cost of one derivation: ``memory`` in KiB, ``passes`` over it, ``lanes`` in parallel.

    Cannot hold a cost outside the limits: a slot from a hostile vault.json would else take all
    memory or hours, one from a careless program would protect nothing. Raises UserError.
    """

    memory: int
    passes: int
    lanes: int = _USUAL_LANES

    def __post_init__(self) -> None:
        if not (
            MIN_MEMORY <= self.memory <= MAX_MEMORY
            and 1 <= self.passes <= MAX_PASSES
            and 1 <= self.lanes <= MAX_LANES
        ):
            raise UserError(
                message(
                    "Vault",
                    "This vault asks for a cost of unlocking that Waymark does not accept. "
                    "Its key file is damaged or was made by another program. Nothing was changed. "
                    "Restore a backup.",
                )
            )


LOWEST: Final = Params(memory=MIN_MEMORY, passes=1)
"""The lowest cost that is accepted."""


def derive(passphrase: bytes, salt: bytes, params: Params) -> bytes:
    """Return 32 bytes; raise UserError when the machine has not the memory that it takes."""
    function = Argon2id(
        salt=salt,
        length=32,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory,
    )
    try:
        return function.derive(passphrase)
    except MemoryError:
        raise UserError(
            message(
                "Vault",
                "There is not enough free memory to unlock the vault. Nothing was changed. "
                "Close other programs and try again.",
            )
        ) from None


def calibrated(
    *,
    machine_memory: int | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Params:
    """Return the cost at which this machine takes about one second, and not more if it can.

    ``machine_memory`` is in bytes, None: asked of the system. Takes one to two derivations of
    time: a single pass is timed, and the second then filled with passes.
    """
    memory = _USUAL_MEMORY
    if (system_memory() if machine_memory is None else machine_memory) < _SMALL_MACHINE:
        memory = MIN_MEMORY
    single = Params(memory=memory, passes=1)
    begun = clock()
    derive(b"calibration", bytes(16), single)
    seconds = max(clock() - begun, 1e-6)
    passes = min(max(int(_TARGET_SECONDS / seconds), 1), MAX_PASSES)
    return Params(memory=memory, passes=passes)


def system_memory() -> int:
    """Return the machine's memory in bytes."""
    if sys.platform == "win32":
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total)
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 6),
    )
