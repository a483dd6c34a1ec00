"""The one form of tar that a bundle has: POSIX ustar, plain files, every header in full known.

Python's tarfile reads a pax header of any size into memory, follows links and takes a dozen
variants. Here a header is read for its name and size alone; then it must equal, byte for byte,
the header that this program would write for that name and size.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from desktop_app.bundle.format import FormatError, TooLargeError

BLOCK_SIZE: Final = 512
END: Final = bytes(2 * BLOCK_SIZE)
_SIZE = re.compile(rb"[0-7]{11}\0")
_NAME = re.compile(rb"([!-~]{1,99})\0+")


def header(name: str, size: int) -> bytes:
    """Return the 512 bytes before a member: mode 0644, owner, group and time 0.

    ``name``: 1 to 99 printable ASCII characters; ``size``: bytes, under 8 GiB.
    """
    fields = b"".join(
        (
            name.encode("ascii").ljust(100, b"\0"),
            b"0000644\0",
            b"0000000\0",
            b"0000000\0",
            b"%011o\0" % size,
            b"00000000000\0",
            b" " * 8,
            b"0",
            bytes(100),
            b"ustar\0" + b"00",
            bytes(247),
        )
    )
    return fields[:148] + b"%06o\0 " % sum(fields) + fields[156:]


def fill(size: int) -> bytes:
    """Return the zeros between a member of ``size`` bytes and the next block."""
    return bytes(-size % BLOCK_SIZE)


def stored(size: int) -> int:
    """Return the bytes that a member of ``size`` bytes takes in the tar."""
    return BLOCK_SIZE + size + (-size % BLOCK_SIZE)


class Parser:
    """Takes a tar in pieces of any length, and gives its members, each whole.

    ``begin(name, size)`` is called before a member is taken into memory and raises to refuse it;
    ``member(name, data)`` when it is complete. Both see members in the order of the file. Raises
    FormatError for every other form of tar, TooLargeError beyond ``limit`` bytes.
    """

    def __init__(
        self,
        begin: Callable[[str, int], None],
        member: Callable[[str, bytes], None],
        *,
        limit: int,
    ) -> None:
        self._begin = begin
        self._member = member
        self._kept = bytearray()
        self._wanted = BLOCK_SIZE
        self._name = ""
        self._size = 0
        self._ends = 0
        self._left = limit

    def write(self, data: bytes, /) -> int:
        """Take the next bytes."""
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError("tar: longer than it may be")
        view = memoryview(data)
        while view:
            if self._ends == 2:
                raise FormatError("tar: something follows its end")
            taken = view[: self._wanted - len(self._kept)]
            self._kept += taken
            view = view[len(taken) :]
            if len(self._kept) == self._wanted:
                whole = bytes(self._kept)
                self._kept.clear()
                self._wanted = BLOCK_SIZE
                self._take(whole)
        return len(data)

    def finish(self) -> None:
        """Raise FormatError unless the tar has ended as it should."""
        if self._ends != 2:
            raise FormatError("tar: its end is missing")

    def _take(self, whole: bytes) -> None:
        if self._name:
            name, self._name = self._name, ""
            if any(whole[self._size :]):
                raise FormatError("tar: something stands between two members")
            self._member(name, whole[: self._size])
        elif not any(whole):
            self._ends += 1
        elif self._ends:
            raise FormatError("tar: a member after its end")
        else:
            self._open(whole)

    def _open(self, block: bytes) -> None:
        name = _NAME.fullmatch(block[:100])
        size = block[124:136]
        if name is None or not _SIZE.fullmatch(size):
            raise FormatError("tar: a header")
        self._name, self._size = name[1].decode("ascii"), int(size[:11], 8)
        if header(self._name, self._size) != block:
            raise FormatError("tar: a header in another form")
        self._begin(self._name, self._size)
        if self._size == 0:
            name_of_empty, self._name = self._name, ""
            self._member(name_of_empty, b"")
        else:
            self._wanted = self._size + (-self._size % BLOCK_SIZE)
