"""Words that a discreet sheet never holds, what to write instead, and words that tell nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.paper.model import Language
from desktop_app.paper.tokens import Word, bare, words_of
from desktop_app.paths import resource

_Pattern = tuple[re.Pattern[str], ...]
_PART = re.compile(r"[^\s-]+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word in a typed text (NFC, from ``start`` to ``end``) and what to write instead.

    An empty ``neutral`` means: leave it out.
    """

    start: int
    end: int
    neutral: str


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns of words in a row, and one that quickly says whether a word can begin any."""

    first: re.Pattern[str]
    patterns: tuple[_Pattern, ...]

    def length_at(self, words: tuple[Word, ...], at: int) -> int:
        """Return how many words from ``at`` on match a pattern, 0 for none."""
        if not self.first.fullmatch(words[at].bare):
            return 0
        return max((len(p) for p in self.patterns if _matches(p, words, at)), default=0)


def blocked_words(text: str, language: Language) -> tuple[str, ...]:
    """Return the words of ``text`` that the block list stops, as they are written, each once."""
    capitals, patterns = _block_list(language)
    words = words_of(text)
    found: dict[str, None] = {}
    for at, word in enumerate(words):
        if word.text in capitals:
            found[word.text] = None
        elif length := patterns.length_at(words, at):
            found[" ".join(one.text for one in words[at : at + length])] = None
    return tuple(found)


def suggestions(text: str, language: Language) -> tuple[Suggestion, ...]:
    """Return the words of ``text`` for which the neutral word map knows another."""
    words = words_of(text)
    found = []
    for patterns, capitals, neutral in _neutral(language):
        for at, word in enumerate(words):
            length = 1 if word.text in capitals else patterns.length_at(words, at)
            if length:
                found.append(Suggestion(word.start, words[at + length - 1].end, neutral))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


@cache
def common_words() -> frozenset[str]:
    """Return the words of both languages that are too ordinary to identify anybody."""
    return frozenset(
        bare(line) for language in ("nl", "en") for line in _read(f"common_{language}.txt").split()
    )


@cache
def _block_list(language: Language) -> tuple[frozenset[str], _Patterns]:
    content: dict[str, list[str]] = tomllib.loads(_read("block_list.toml"))
    return frozenset(content["capitals"]), _patterns(content[language])


@cache
def _neutral(language: Language) -> tuple[tuple[_Patterns, frozenset[str], str], ...]:
    content: dict[str, list[dict[str, Any]]] = tomllib.loads(_read("neutral_map.toml"))
    found = []
    for entry in content["word"]:
        if entry["language"] == language:
            capitals = frozenset(word for word in entry["from"] if word.isupper())
            others = [word for word in entry["from"] if word not in capitals]
            found.append((_patterns(others), capitals, str(entry["to"])))
    return tuple(found)


def _patterns(entries: Iterable[str]) -> _Patterns:
    parts = [
        [re.escape(bare(part)).replace(r"\*", ".*") for part in _PART.findall(entry)]
        for entry in entries
    ]
    return _Patterns(
        re.compile("|".join(part[0] for part in parts)),
        tuple(tuple(re.compile(one) for one in part) for part in parts),
    )


def _matches(pattern: _Pattern, words: tuple[Word, ...], at: int) -> bool:
    if at + len(pattern) > len(words):
        return False
    return all(
        one.fullmatch(word.bare)
        for one, word in zip(pattern, words[at : at + len(pattern)], strict=True)
    )


def _read(name: str) -> str:
    return resource(f"content/words/{name}").read_text(encoding="utf-8")
