"""How words are laid in lines: a sentence goes on below where one line is too short for it."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF


def folded(text: str, metrics: QFontMetricsF, width: float, most: int) -> tuple[str, ...]:
    """Break ``text`` at its spaces into at most ``most`` lines of ``width`` pixels.

    The last line, and a word that is longer than a line, may still need more room.
    """
    width -= 1  # what fits to a part of a pixel is cut where it is painted
    if most < 2 or metrics.horizontalAdvance(text) <= width:
        return (text,)
    lines: list[str] = []
    words = text.replace("\n", " ").split(" ")  # two spaces stay two
    at = 0
    while at < len(words) and len(lines) < most - 1:
        line = words[at]
        at += 1
        while at < len(words) and metrics.horizontalAdvance(f"{line} {words[at]}") <= width:
            line = f"{line} {words[at]}"
            at += 1
        lines.append(line.strip())
    if at < len(words):
        lines.append(" ".join(words[at:]).strip())
    return tuple(lines) or (text,)


def widest_word(text: str, metrics: QFontMetricsF) -> float:
    """Return how wide the longest word is, in pixels: a line narrower than this cuts it."""
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
