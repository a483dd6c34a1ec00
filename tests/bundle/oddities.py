"""Odd bytes and odd values: small changes of what was good, the same for the same chance."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence

_ODD: Sequence[object] = (
    None,
    True,
    -1,
    2**53,
    2**70,
    1.5,
    "",
    "x" * 300,
    "\u202e\x00é😀",
    [],
    {},
    [[[]]],
    {"removed": True},
    {"removed": False},
    {"sealed": "zz"},
    {"sealed": "ab" * 32},
    "00" * 32,
    "00000000-0000-0000-0000-000000000000",
    "..",
    "a.b.c.d",
)
_BYTES: Sequence[bytes] = (
    b"\xff",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\n",
    b"\r\n",
    b" ",
    b"\\u0041",
    b"[" * 3000,
    b'{"a":' * 3000,
    b"9" * 400,
    b"1e999",
    b"NaN",
    b"-0",
    b"../",
    b"\x1b[2J",
)


def changed(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with one to three small changes somewhere."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        data = chance.choice(_CHANGES)(data, chance)
    return data


def _flip(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.choice((1, 1, 8, 64, 512)) :]


def _double(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    end = start + chance.choice((1, 8, 64, 512, 4096))
    return data[:end] + data[start:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(_BYTES) + data[place:]


def _noise(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    size = chance.choice((1, 4, 16, 64))
    return data[:place] + chance.randbytes(size) + data[place + size :]


_CHANGES: Sequence[Callable[[bytes, random.Random], bytes]] = (
    _flip,
    _flip,
    _cut,
    _drop,
    _double,
    _insert,
    _noise,
)


def other_text(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.6:
        try:
            return canonical(other_value(json.loads(data), chance))
        except ValueError:
            return changed(data, chance)
    return changed(data, chance)


def other_value(value: object, chance: random.Random) -> object:
    """Return a value in which one part is odd, missing, doubled or under another name."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(sorted(value))
        made = dict(value)
        how = chance.random()
        if how < 0.15:
            del made[key]
        elif how < 0.25:
            made[chance.choice(("x", "é", "", "removed", "sealed", "a" * 60))] = made.pop(key)
        else:
            made[key] = other_value(value[key], chance)
        return made
    if isinstance(value, list) and value and chance.random() < 0.7:
        place = chance.randrange(len(value))
        if chance.random() < 0.3:
            return value * 2
        return [*value[:place], other_value(value[place], chance), *value[place + 1 :]]
    if isinstance(value, int) and chance.random() < 0.5:
        return value + chance.choice((-1, 1, 1000, -(2**40)))
    return chance.choice(_ODD)


def canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "replace"
    )
