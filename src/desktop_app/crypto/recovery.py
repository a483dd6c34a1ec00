"""The 24 words of a recovery sheet: 32 bytes, which are an age identity (BIP-39, English list).

The words carry a checksum of 8 bits; the first four letters of each are unique in the list, so
that nobody has to read or type more.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mnemonic import Mnemonic

from desktop_app.errors import UserError
from desktop_app.text import message

WORDS: Final = 24
_UNIQUE: Final = 4


def words(secret: bytes) -> tuple[str, ...]:
    """Return the 24 words for ``secret`` (32 bytes)."""
    if len(secret) != 32:
        raise ValueError("a recovery secret has 32 bytes")
    return tuple(_mnemonic().to_mnemonic(secret).split(" "))


def complete(typed: str) -> str | None:
    """Return the word meant by ``typed``, None when it is no word of the list.

    Case does not matter, and after the first four letters nothing does: neither letters left out
    nor misspelt ones, for the checksum and the key are the judges.
    """
    text = typed.casefold()
    if text in _by_start():
        return _by_start()[text]
    return _by_start().get(text[:_UNIQUE]) if len(text) >= _UNIQUE else None


def secret_of(typed: str) -> bytes:
    """Return the 32 bytes of 24 typed words.

    Anything but letters parts words, so numbers, commas and lines of the sheet may be typed too.
    Raises UserError, which says which word is wrong, or how many there are.
    """
    entered: list[str] = re.findall(r"[^\W\d_]+", typed)
    if len(entered) != WORDS:
        raise UserError(
            message(
                "Recovery",
                "The recovery sheet has 24 words. The number of words typed is %1. "
                "Nothing was changed. Type all words in the order of the sheet.",
            ).fill(len(entered))
        )
    found = []
    for number, word in enumerate(entered, 1):
        completed = complete(word)
        if completed is None:
            raise UserError(
                message(
                    "Recovery",
                    "Word %1 is not a recovery word. Nothing was changed. "
                    "Compare it with the sheet; the first four letters are enough.",
                ).fill(number)
            )
        found.append(completed)
    try:
        return bytes(_mnemonic().to_entropy(found))
    except ValueError:
        raise UserError(
            message(
                "Recovery",
                "These words do not belong together: one is another word of the list, or two "
                "have changed places. Nothing was changed. Compare each with the sheet.",
            )
        ) from None


@cache
def _mnemonic() -> Mnemonic:
    return Mnemonic("english")


@cache
def _by_start() -> dict[str, str]:
    """Map each word and its first four letters to the word."""
    starts = {word[:_UNIQUE]: word for word in _mnemonic().wordlist}
    return {**starts, **{word: word for word in _mnemonic().wordlist}}
