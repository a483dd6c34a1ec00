"""Files given to a program that runs already: a second start leaves them for the first."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.store.lock import FolderLock, InUse

SUFFIXES: Final = (".wmb", ".wmcard")
_STALE: Final = 300.0
"""Seconds after which nobody waits for a file any more."""
_MOST: Final = 64 * 1024


class GivenFiles:
    """Of all windows of a user one takes what is given; the next one once that has ended.

    What is left for it are paths, for a second at most, in the user's own folder.
    """

    def __init__(self, config: Path) -> None:
        self._folder = config / "given"
        self._lock: FolderLock | None = None

    def own(self) -> bool:
        """Tell whether this process takes what is given, and be it from now on."""
        if self._lock is None:
            try:
                self._folder.mkdir(parents=True, mode=0o700, exist_ok=True)
                self._lock = FolderLock(self._folder / "lock")
            except (InUse, OSError):
                return False
        return True

    def release(self) -> None:
        """Let the next process take what is given."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def put(self, paths: Iterable[Path]) -> bool:
        """Leave files for the process that takes them; return whether that could be written."""
        part = self._folder / f"{secrets.token_hex(8)}.part"
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123  (a handle)
                json.dump([str(one.absolute()) for one in paths], file)
            part.rename(part.with_suffix(".given"))
        except OSError:
            return False
        return True

    def take(self) -> list[Path]:
        """Return what was given since, and forget it."""
        found: list[Path] = []
        for one in sorted(self._folder.glob("*.given")):
            with contextlib.suppress(OSError, ValueError, RecursionError):
                fresh = time.time() - one.stat().st_mtime < _STALE
                with one.open(encoding="utf-8") as file:
                    listed = json.loads(file.read(_MOST))
                if fresh and isinstance(listed, list):
                    found += [Path(path) for path in listed if isinstance(path, str)]
            with contextlib.suppress(OSError):
                one.unlink()
        return found


def is_given(word: str) -> bool:
    """Tell whether a word of the command line names a file for the window."""
    return Path(word).suffix.lower() in SUFFIXES
