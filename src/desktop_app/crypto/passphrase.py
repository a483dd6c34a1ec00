"""Passphrases: six words drawn at random, and what is wrong with one that somebody made up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, Literal

from desktop_app.paths import resource
from desktop_app.text import Message, message

WORDS: Final = 6
"""Words in a generated passphrase: 6 of 7,776 are 77 bits."""
MIN_LENGTH: Final = 20
"""Characters of one that is typed."""
MIN_SCORE: Final = 3
"""Of zxcvbn's 0 to 4: at least 10^8 guesses, each of which costs a second of Argon2id."""
MIN_COMMON_WORDS: Final = 5
_LOOKED_AT: Final = 72
"""Characters that zxcvbn takes; it raises above that, and its time grows with the square."""
_LONGEST: Final = 24
_LEFT_OVER: Final = 2
_LETTER_SHAPES: Final = str.maketrans("0134578@$!", "oieastbasi")
_LISTS: Final = {"nl": "dutch_diceware.txt", "en": "english_diceware.txt"}


def generate(language: Literal["nl", "en"], random: Callable[[int], bytes]) -> str:
    """Return six words of the shipped list of ``language``, one space between each."""
    words = _list(_LISTS[language])
    return " ".join(words[_below(len(words), random)] for _ in range(WORDS))


def problems(typed: str, personal: Sequence[str]) -> tuple[Message, ...]:
    """Return what is wrong with a passphrase, nothing when it is good enough.

    ``personal`` are words that somebody who knows the user would try: names, the unit. A generated
    passphrase has no problems.
    """
    text = unicodedata.normalize("NFC", typed)
    found = []
    if len(text) < MIN_LENGTH:
        found.append(
            message(
                "Passphrase",
                "This passphrase is too short: use at least %1 characters, for instance six words.",
            ).fill(MIN_LENGTH)
        )
    own = frozenset(word for name in personal for word in re.findall(r"[^\W\d_]+", _folded(name)))
    words = _only_common_words(_folded(text), own)
    if not text:
        return tuple(found)
    if words is not None and len(words) < MIN_COMMON_WORDS:
        found.append(
            message(
                "Passphrase",
                "This passphrase is made of common words, names and numbers only. "
                "Then it needs at least %1 different words.",
            ).fill(MIN_COMMON_WORDS)
        )
    elif _score(text, own) < MIN_SCORE:
        found.append(
            message(
                "Passphrase",
                "This passphrase is easy to guess: it follows a pattern. "
                "Use words that have nothing to do with one another.",
            )
        )
    return tuple(found)


def _below(limit: int, random: Callable[[int], bytes]) -> int:
    """Return a number below ``limit``, each as likely: one that is too high is drawn again."""
    bits = limit.bit_length()
    while True:
        number = int.from_bytes(random(4), "big") >> (32 - bits)
        if number < limit:
            return number


def _folded(text: str) -> str:
    """Lower case without accents: what an attacker would try covers all ways of writing."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _only_common_words(text: str, own: frozenset[str]) -> frozenset[str] | None:
    """Return the fewest common words that ``text`` is made of; None when there is more in it.

    Numbers, spaces and signs count for nothing, letters may be written as numbers (P0l1t13), and
    two letters may be left over. zxcvbn takes ``welkom politie amsterdam 2026`` for strong (4).
    """
    known = _guessed_early() | own
    for written in (text, text.translate(_LETTER_SHAPES)):
        # best[i]: the cheapest way to make the first i characters, as (letters left over, words).
        best: list[tuple[int, tuple[str, ...]]] = [(0, ())]
        for end in range(1, len(written) + 1):
            letter = written[end - 1].isalpha()
            left, words = best[end - 1]
            ways = [(left + letter, words)]
            for begin in range(max(0, end - _LONGEST), end - 1):
                if written[begin:end] in known:
                    left, words = best[begin]
                    ways.append((left, (*words, written[begin:end])))
            best.append(min(ways, key=lambda way: (way[0], len(way[1]))))
        left, words = best[-1]
        if left <= _LEFT_OVER:
            return frozenset(words)
    return None


def _score(text: str, own: frozenset[str]) -> int:
    from zxcvbn import matching, zxcvbn  # noqa: PLC0415  (13 MiB of words: only if asked)

    try:
        return int(zxcvbn(text[:_LOOKED_AT], [*own, *_list("frequent_nl.txt")])["score"])
    finally:
        # zxcvbn keeps what it was fed in a global; names of people shall not stay there.
        matching.RANKED_DICTIONARIES.pop("user_inputs", None)


@cache
def _list(name: str) -> tuple[str, ...]:
    return tuple(resource(f"content/words/{name}").read_text("utf-8").split())


@cache
def _guessed_early() -> frozenset[str]:
    """Return the words, names and passwords that an attacker tries first."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # noqa: PLC0415  (as above)

    lists = (*FREQUENCY_LISTS.values(), _list("frequent_nl.txt"))
    return frozenset(word for words in lists for word in words)
