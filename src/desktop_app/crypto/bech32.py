"""Bech32 (BIP 173), in which age writes its X25519 keys.

pyrage takes keys as text only, and a recovery sheet or a test brings 32 bytes.
"""

from __future__ import annotations

from typing import Final

_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, data: bytes) -> str:
    """Return ``data`` in lower-case Bech32 under ``prefix``."""
    words = _regroup(data, 8, 5)
    checksum = _polymod([*_expand(prefix), *words, 0, 0, 0, 0, 0, 0]) ^ 1
    words += [(checksum >> 5 * (5 - place)) & 31 for place in range(6)]
    return prefix + "1" + "".join(_ALPHABET[word] for word in words)


def decode(prefix: str, text: str) -> bytes:
    """Return the bytes that lower-case ``text`` stands for.

    Raises ValueError for another prefix, a wrong checksum, foreign characters, and bits left over.
    The text itself is never in the exception: it may be a secret key.
    """
    head, separator, tail = text.rpartition("1")
    if head != prefix or not separator or len(tail) < 6 or any(c not in _ALPHABET for c in tail):
        raise ValueError("not a key of this kind")
    words = [_ALPHABET.index(character) for character in tail]
    if _polymod([*_expand(prefix), *words]) != 1:
        raise ValueError("the checksum is wrong")
    data = bytes(_regroup(words[:-6], 5, 8))
    if encode(prefix, data) != text:
        raise ValueError("bits are left over")
    return data


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(words: list[int]) -> int:
    state = 1
    for word in words:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ word
        for place, factor in enumerate(_GENERATOR):
            if top >> place & 1:
                state ^= factor
    return state


def _regroup(data: bytes | list[int], width: int, to: int) -> list[int]:
    """Cut a row of ``width``-bit numbers into ``to``-bit ones; bytes are filled up with zeros."""
    bits = value = 0
    out = []
    for item in data:
        value = (value << width | item) & 0xFFF
        bits += width
        while bits >= to:
            bits -= to
            out.append(value >> bits & ((1 << to) - 1))
    if to < width and bits:
        out.append(value << (to - bits) & ((1 << to) - 1))
    return out
