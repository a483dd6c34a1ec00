"""The code of a printed sheet, ``7F3K-2P9Q-C``: random, told apart by eye, checked when typed.

Eight characters of Crockford's Base32 (no I, L, O, U) carry 40 random bits, so that a code says
nothing of the case and the next one cannot be guessed; the ninth checks them by the Luhn
algorithm modulo 32, which finds any one wrong character and nearly every swap of two neighbours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NewType

SheetCode = NewType("SheetCode", str)
"""A sheet's code with dashes, upper case, its check character right."""

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT: Final = str.maketrans("OIL", "011")
_LENGTH: Final = 8
_GROUP: Final = 4
_BYTES: Final = 5


def new_sheet_code(random: Callable[[int], bytes]) -> SheetCode:
    """Return a code made of 5 bytes from ``random``."""
    number = int.from_bytes(random(_BYTES), "big")
    places = range(5 * (_LENGTH - 1), -1, -5)
    return _with_check("".join(_ALPHABET[number >> place & 31] for place in places))


def parse_sheet_code(typed: str) -> SheetCode | None:
    """Return the code meant by ``typed``, None when it is none or its check is wrong.

    Lower case, missing or other dashes and spaces are taken, O for 0, I and L for 1.
    """
    text = typed.upper().translate(_MEANT)
    text = "".join(character for character in text if not _parts(character))
    if len(text) != _LENGTH + 1 or any(character not in _ALPHABET for character in text):
        return None
    code = _with_check(text[:_LENGTH])
    return code if code[-1] == text[-1] else None


def sheet_code_start(typed: str) -> str:
    """Return the start of a code that ``typed`` may be, with its dashes; "" when it is none.

    Three letters are a word rather than a code: fewer than four characters need a figure.
    """
    text = "".join(sign for sign in typed.strip().upper() if not _parts(sign))
    has_figure = any(sign.isdigit() for sign in text)
    text = text.translate(_MEANT)
    if not 2 <= len(text) <= _LENGTH + 1 or any(sign not in _ALPHABET for sign in text):
        return ""
    if len(text) < _GROUP and not has_figure:
        return ""
    groups = (text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    return "-".join(groups)


def ends_a_group(start: str) -> bool:
    """Tell whether the last group of the start of a code is whole."""
    last = start.rpartition("-")[2]
    return len(last) == _GROUP or start.count("-") == _LENGTH // _GROUP


def _parts(character: str) -> bool:
    return character.isspace() or character in "-‐‑‒–—."


def _with_check(body: str) -> SheetCode:
    total = 0
    for place, character in enumerate(reversed(body)):
        doubled = _ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += doubled // 32 + doubled % 32
    return SheetCode(f"{body[:4]}-{body[4:]}-{_ALPHABET[-total % 32]}")
