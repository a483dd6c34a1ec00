"""How words are laid in lines: a sentence goes on below where one line is too short for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

_KEPT: Final = 4_000
"""Words whose width is remembered; they go with the process, which ends when a vault is locked."""


class Measures(QFontMetricsF):
    """The measures of a font, which remember how wide words are: asking Qt takes 10 µs each time.

    Lists of hundreds of lines are measured at once, and most words stand in many of them.
    """

    def __init__(self, font: QFont) -> None:
        super().__init__(font)
        self._words: dict[str, float] = {}

    def wide(self, text: str) -> float:
        """Return how wide a line of text is, in pixels."""
        words = text.split(" ")
        return sum(map(self.word, words)) + (len(words) - 1) * self.word(" ")

    def word(self, word: str) -> float:
        """Return how wide a word is, in pixels."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _KEPT:
                self._words.clear()
            known = self._words[word] = self.horizontalAdvance(word)
        return known


def folded(text: str, measures: Measures, width: float, most: int) -> tuple[str, ...]:
    """Break ``text`` at its spaces into at most ``most`` lines of ``width`` pixels.

    The last line, and a word that is longer than a line, may still need more room.
    """
    width -= 1  # what fits to a part of a pixel is cut where it is painted
    if most < 2 or measures.wide(text) <= width:
        return (text,)
    gap = measures.word(" ")
    lines: list[str] = []
    words = text.replace("\n", " ").split(" ")  # two spaces stay two
    at = 0
    while at < len(words) and len(lines) < most - 1:
        first, used = at, measures.word(words[at])
        at += 1
        while at < len(words) and (wider := used + gap + measures.word(words[at])) <= width:
            used = wider
            at += 1
        lines.append(" ".join(words[first:at]).strip())
    if at < len(words):
        lines.append(" ".join(words[at:]).strip())
    return tuple(lines) or (text,)


def widest_word(text: str, measures: Measures) -> float:
    """Return how wide the longest word is, in pixels: a line narrower than this cuts it."""
    return max(map(measures.word, text.split()), default=0.0)
