"""Stands between the program and the disk: counts the calls that write, and fails or dies at one.

Python's calls are wrapped in ``os`` and ``io``; SQLite's in the table of system calls of its own
file system (``xSetSystemCall``, made for such tests). What lies between, the program, is untouched.
Linux only.
"""

from __future__ import annotations

import builtins
import contextlib
import ctypes
import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import _sqlite3 as sqlcipher

Kind = Literal["die", "torn", "full", "cramped", "short"]
"""At the chosen call: killed after it; killed within it, half of it written; no room from there on;
half of it written and then no room; half of it written, and all is well. There is room again once a
large file was removed."""

_LARGE = 1 << 16
_OPEN_FOR_WRITING = frozenset("wxa+")


class Disk:
    """Counts calls. ``calls`` is how many there were."""

    def __init__(self) -> None:
        self.calls = 0
        self._watching = False
        self._at = 0
        self._kind: Kind = "die"

    def arm(self, at: int = 0, kind: Kind = "die") -> None:
        """Count from 0, and strike at call number ``at`` (from 1; 0: never)."""
        self.calls = 0
        self._at, self._kind = at, kind

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Count the calls inside, and strike there only."""
        self._watching = True
        try:
            yield
        finally:
            self._watching = False

    def relieve(self) -> None:
        """There is room again: no call is struck any more."""
        self._at = 0

    def remove(self, path: Any, call: Callable[[int], int]) -> int:
        """Let a file be removed by ``call``; a large one leaves room behind."""
        try:
            large = Path(os.fsdecode(path)).stat().st_size >= _LARGE
        except OSError:
            large = False
        result = self.let(call, grows=False)
        if large and self._watching and self.calls > self._at:
            self.relieve()
        return result

    def let(self, call: Callable[[int], int], size: int = 0, *, grows: bool = True) -> int:
        """Let a call through that writes ``size`` bytes (0: it writes none), or not.

        ``call`` is given how many it may write and answers how many it wrote. ``grows``: it needs
        room on the disk.
        """
        if not self._watching:
            return call(size)
        self.calls += 1
        if not self._at or self.calls < self._at:
            return call(size)
        first = self.calls == self._at
        match self._kind:
            case "die":
                call(size)
                _die()
            case "torn":
                if size > 1:
                    call(size // 2)
                _die()
            case "short" if first and size > 1:
                return call(size // 2)
            case "cramped" if first and size > 1:
                return call(size // 2)
            case "full" | "cramped" if grows:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return call(size)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def stand_between(disk: Disk) -> None:
    """Wrap the calls of this process, for good."""
    _wrap_python(disk)
    _wrap_sqlite(disk)


# Python


def _wrap_python(disk: Disk) -> None:
    for name in ("rename", "replace", "link", "symlink", "mkdir"):
        _wrap_os(disk, name, grows=name in ("mkdir", "link", "symlink"))
    for name in ("unlink", "remove"):
        _wrap_removing(disk, name)
    for name in ("rmdir", "truncate", "ftruncate"):
        _wrap_os(disk, name, grows=False)
    real_write, real_sendfile, real_open = os.write, os.sendfile, os.open

    def write(fd: int, data: bytes) -> int:
        return disk.let(lambda size: real_write(fd, memoryview(data)[:size]), len(data))

    def sendfile(target: int, source: int, offset: int, count: int) -> int:
        left = min(count, os.fstat(source).st_size - offset)
        if left <= 0:
            return real_sendfile(target, source, offset, count)
        return disk.let(lambda size: real_sendfile(target, source, offset, size), left)

    def open_(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if not flags & os.O_CREAT or Path(path).exists():
            return real_open(path, flags, mode, **more)
        return disk.let(lambda _size: real_open(path, flags, mode, **more))

    os.write, os.sendfile, os.open = write, sendfile, open_  # type: ignore[assignment]
    io.open = builtins.open = _opening(disk, io.open)  # type: ignore[misc, assignment]


def _wrap_os(disk: Disk, name: str, *, grows: bool) -> None:
    real = getattr(os, name)

    def call(*arguments: Any, **more: Any) -> Any:
        return disk.let(lambda _size: real(*arguments, **more), grows=grows)

    setattr(os, name, call)


def _wrap_removing(disk: Disk, name: str) -> None:
    real = getattr(os, name)

    def call(path: Any, **more: Any) -> Any:
        inside = None if more.get("dir_fd") is None else more["dir_fd"]
        where = path if inside is None else f"/proc/self/fd/{inside}/{os.fsdecode(path)}"
        return disk.remove(where, lambda _size: real(path, **more))

    setattr(os, name, call)


def _opening(disk: Disk, real: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``open`` whose files for writing go through the disk."""

    class Through(io.FileIO):
        def write(self, data: Any) -> int:
            view = memoryview(data).cast("B")
            return disk.let(lambda size: io.FileIO.write(self, view[:size]), len(view))

        def truncate(self, size: int | None = None) -> int:
            return disk.let(lambda _size: io.FileIO.truncate(self, size), grows=False)

    def open_(
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,
        opener: Any = None,
    ) -> Any:
        if not _OPEN_FOR_WRITING & set(mode):
            return real(file, mode, buffering, encoding, errors, newline, closefd, opener)
        plain = mode.replace("b", "").replace("t", "")
        made: list[Through] = []
        disk.let(
            lambda _size: made.append(Through(file, plain, closefd=closefd, opener=opener)) or 0
        )
        raw = made[0]
        if buffering == 0:
            return raw
        buffer = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        if "b" in mode:
            return buffer
        return io.TextIOWrapper(buffer, encoding, errors, newline)

    return open_


# SQLite


class _Vfs(ctypes.Structure):
    """struct sqlite3_vfs, https://sqlite.org/c3ref/vfs.html."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("size_of_file", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("app_data", ctypes.c_void_p),
        ("others", ctypes.c_void_p * 13),
        ("set_system_call", ctypes.c_void_p),
        ("get_system_call", ctypes.c_void_p),
        ("next_system_call", ctypes.c_void_p),
    )


_SIZE, _OFFSET, _TEXT = ctypes.c_size_t, ctypes.c_int64, ctypes.c_char_p
_CALLS: dict[str, tuple[Any, ...]] = {
    "write": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, _SIZE),
    "pwrite": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, _SIZE, _OFFSET),
    "pwrite64": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, _SIZE, _OFFSET),
    "ftruncate": (ctypes.c_int, ctypes.c_int, _OFFSET),
    "unlink": (ctypes.c_int, _TEXT),
    "open": (ctypes.c_int, _TEXT, ctypes.c_int, ctypes.c_int),
}
_kept: list[Any] = []
"""C holds these functions; Python must not let them go."""


def _wrap_sqlite(disk: Disk) -> None:
    library = ctypes.CDLL(sqlcipher.__file__, use_errno=True)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None)
    assert vfs.contents.version >= 3, "SQLite's file system takes no other calls"
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, _TEXT)(vfs.contents.get_system_call)
    put = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, _TEXT, ctypes.c_void_p)(
        vfs.contents.set_system_call
    )
    for name, (answer, *takes) in _CALLS.items():
        address = get(ctypes.cast(vfs, ctypes.c_void_p), name.encode())
        if address is None:
            continue  # this build does without
        prototype = ctypes.CFUNCTYPE(answer, *takes, use_errno=True)
        other = prototype(_through(disk, name, prototype(address)))
        _kept.append(other)
        code = put(
            ctypes.cast(vfs, ctypes.c_void_p), name.encode(), ctypes.cast(other, ctypes.c_void_p)
        )
        assert code == 0, f"SQLite keeps its own {name}"


def _through(disk: Disk, name: str, real: Callable[..., int]) -> Callable[..., int]:
    """Return the call as C calls it: its size is bounded, its failure an errno."""

    def call(*arguments: Any) -> int:
        size, grows = 0, True
        if name in ("write", "pwrite", "pwrite64"):
            size = arguments[2]
        elif name == "ftruncate":
            grows = arguments[1] > os.fstat(arguments[0]).st_size
        elif name == "unlink":
            return disk.remove(arguments[0], lambda _size: real(*arguments))
        elif not arguments[1] & os.O_CREAT or Path(os.fsdecode(arguments[0])).exists():
            return real(*arguments)

        def bounded(most: int) -> int:
            given = (*arguments[:2], most, *arguments[3:]) if size else arguments
            return real(*given)

        try:
            return disk.let(bounded, size, grows=grows)
        except OSError as error:
            ctypes.set_errno(error.errno or errno.EIO)
            return -1

    return call
