"""Breaking text into lines: at words, with a hyphen in a word too long, cut if nothing helps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pyphen import Pyphen

from desktop_app.paper.fonts import Type
from desktop_app.paper.model import Language

SOFT_HYPHEN = "\u00ad"
"""Drawn as a hyphen at the end of a line; whoever extracts the text can drop it."""

_LONG_WORD = 20
_KEEP = 4
_DICTIONARY = {"nl": "nl_NL", "en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of set text; ``glued`` when the next line goes on with the same word."""

    text: str
    glued: bool = False


def wrap(text: str, width: float, font: Type, *, language: Language) -> tuple[Line, ...]:
    """Break printable ``text`` into lines of at most ``width`` mm; no text gives no lines.

    A word of twenty letters or more is hyphenated where it helps (at least four letters on each
    side); a word that no hyphen makes fit is cut.
    """
    if font.width(text) <= width:
        return (Line(text),) if text else ()
    lines: list[Line] = []
    space = font.width(" ")
    current, used = "", 0.0
    for whole in text.split(" "):
        word, length = whole, font.width(whole)
        if current and used + space + length <= width:
            current, used = f"{current} {word}", used + space + length
            continue
        if current and (len(word) >= _LONG_WORD or length > width):
            room = width - used - space
            head, rest = _hyphenated(word, room, font, language=language)
            if head:
                lines.append(Line(f"{current} {head}", glued=True))
                current, word = "", rest
        if current:
            lines.append(Line(current))
        while (length := font.width(word)) > width:
            head, rest = _hyphenated(word, width, font, language=language)
            if not head:
                head, rest = _cut(word, width, font)
            lines.append(Line(head, glued=True))
            word = rest
        current, used = word, length
    if current:
        lines.append(Line(current))
    return tuple(lines)


def unwrapped(lines: tuple[Line, ...]) -> str:
    """Return the text that ``lines`` were broken from."""
    parts = [
        line.text.removesuffix(SOFT_HYPHEN) if line.glued else line.text + " " for line in lines
    ]
    return "".join(parts).rstrip(" ")


def _hyphenated(word: str, room: float, font: Type, *, language: Language) -> tuple[str, str]:
    """Return the longest head of ``word`` that fits with its hyphen, and the rest."""
    for position in reversed(_positions(word, language)):
        head = word[:position]
        own = SOFT_HYPHEN if head[-1].isalnum() else ""
        if font.width(head + own) <= room:
            return head + own, word[position:]
    return "", word


def _cut(word: str, width: float, font: Type) -> tuple[str, str]:
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if font.width(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return word[:low], word[low:]


def _positions(word: str, language: Language) -> tuple[int, ...]:
    if sum(c.isalpha() for c in word) < 2 * _KEEP:
        return ()
    dictionary = _dictionary(language)
    places = dictionary.positions(word)
    dictionary.hd.cache.clear()  # typed words are not kept in memory
    return tuple(
        place
        for place in places
        if sum(c.isalpha() for c in word[:place]) >= _KEEP
        and sum(c.isalpha() for c in word[place:]) >= _KEEP
    )


@cache
def _dictionary(language: Language) -> Pyphen:
    return Pyphen(lang=_DICTIONARY[language])
