"""Reading SQLCipher 4 files page by page without SQLCipher, to see what really stands on the disk.

A page is 4096 bytes; the last 80 are the IV (16) and an HMAC-SHA512 (64) over ciphertext, IV and
page number; the first page begins with the salt in the clear. Freed pages, index pages and the
frames of a write-ahead log are pages like any other here.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SIZE = 4096
RESERVE = 80
_WAL_HEADER, _FRAME_HEADER = 32, 24
_PIECE = 8
_LETTERS = re.compile(rb"[a-z]{8,}")


def plain_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Yield what stands in every page of a database or write-ahead log that ``key`` opens."""
    data = path.read_bytes()
    if path.name.endswith("-wal"):
        main = path.with_name(path.name.removesuffix("-wal"))
        salt = main.read_bytes()[:16]
        step = _FRAME_HEADER + SIZE
        for at in range(_WAL_HEADER, len(data) - step + 1, step):
            (number,) = struct.unpack(">I", data[at : at + 4])
            page = data[at + _FRAME_HEADER : at + step]
            plain = _plain(page, number, key, salt=salt)
            if plain is not None:
                yield plain
        return
    for number in range(1, len(data) // SIZE + 1):
        plain = _plain(data[(number - 1) * SIZE : number * SIZE], number, key, salt=data[:16])
        if plain is not None:
            yield plain


def _plain(page: bytes, number: int, key: bytes, *, salt: bytes) -> bytes | None:
    """Return the plaintext of a page; None where another key, or none, was used."""
    start = 16 if number == 1 else 0
    body, iv, mac = page[start:-RESERVE], page[-RESERVE:-64], page[-64:]
    mac_key = _mac_key(key, salt)
    signed = body + iv + struct.pack("<I", number)
    if not hmac.compare_digest(hmac.digest(mac_key, signed, "sha512"), mac):
        return None
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()


@functools.cache
def _mac_key(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(one ^ 0x3A for one in salt), 2, 32)


def traces(folder: Path, keys: Iterable[bytes], markers: Iterable[str]) -> dict[str, set[str]]:
    """Return which markers are found in which file below ``folder``, in the clear or decrypted.

    A piece of eight letters in either case is enough: the text index folds case and leaves out
    what a word shares with the one before.
    """
    pieces = {
        marker[at : at + _PIECE].lower().encode(): marker
        for marker in markers
        for at in range(0, len(marker) - _PIECE + 1, 4)
    }
    found: dict[str, set[str]] = {}
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        texts = [path.read_bytes()]
        if path.suffix == ".db" or path.name.endswith((".db-wal", ".rekeyed")):
            texts += [page for key in keys for page in plain_pages(path, key)]
        shown = {pieces[one] for text in texts for one in _runs(text) if one in pieces}
        if shown:
            found[str(path.relative_to(folder))] = shown
    return found


def _runs(text: bytes) -> Iterator[bytes]:
    """Yield every eight letters in a row."""
    for run in _LETTERS.findall(text.lower()):
        for at in range(len(run) - _PIECE + 1):
            yield run[at : at + _PIECE]
