"""What the bundled help and the lists of the content hold, by title, as lines of the search box.

A title is found in either language, whichever the window speaks; the line shows the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop_app.app import looking_up
from desktop_app.forms.catalogue import Catalogue
from desktop_app.text import Bilingual, Words, message
from desktop_app.ui.help_text import TOPICS, title
from desktop_app.ui.hits import Hit
from desktop_app.ui.matching import Fit, Titles
from desktop_app.ui.spoken import language_of
from desktop_app.ui.style.look import Look

_MOST: Final = 8
"""So many pages and entries are shown at most beside what else was found."""
_LANGUAGES: Final = ("nl", "en")
_PAGE, _ENTRY, _CODE = 2, 3, 1
"""Ranks: a page of the help, an entry, and one whose code was typed whole."""
_WORSE: Final = 5
"""The rank of a title that only holds what was typed, or nearly: below the words of a case."""


@dataclass(frozen=True, slots=True)
class _Title:
    """What can be found: what is compared, what is shown, and where it leads."""

    compared: tuple[str, ...]
    shown: str
    detail: str
    icon: str
    rank: int
    topic: str
    entry: str = ""
    code: str = ""


class ToldHits:
    """Finds pages and entries by their titles, which are read once.

    ``show`` opens a page of Help: the topic, and the id of an entry of it ("" for none).
    """

    def __init__(self, look: Look, catalogue: Catalogue, show: Callable[[str, str], None]) -> None:
        self._look = look
        self._catalogue = catalogue
        self._show = show
        self._all: tuple[_Title, ...] = ()
        self._texts = Titles(())
        self._of: tuple[int, ...] = ()

    def find(self, typed: str) -> Sequence[Hit]:
        """Return at most eight hits, the best first; near misses where nothing fits only."""
        if not self._all:
            self.read()
        best: dict[int, Fit] = {}
        for text, good in self._texts.fitting(typed).items():
            at = self._of[text]
            best[at] = min(good, best.get(at, good))
        hits = [self._hit(self._all[at], best[at], typed) for at in sorted(best)]
        return sorted(hits, key=lambda hit: hit.rank)[:_MOST]

    def read(self) -> None:
        """Read the titles; that takes as long as a search, so it is done before the first one."""
        titles = tuple(self._titles())
        compared = [(at, text) for at, one in enumerate(titles) for text in one.compared]
        self._of = tuple(at for at, _ in compared)
        self._texts = Titles([text for _, text in compared])
        self._all = titles  # last: a search in another thread finds all of it or none

    def _hit(self, one: _Title, good: Fit, typed: str) -> Hit:
        rank = one.rank if good <= Fit.STARTS else _WORSE
        if one.code and typed.strip().casefold() == one.code.casefold():
            rank = _CODE
        return Hit(one.shown, one.detail, one.icon, partial(self._show, one.topic, one.entry), rank)

    def _titles(self) -> Iterator[_Title]:
        say, spoken = self._look.words, language_of(self._look)
        for topic in TOPICS:
            both = tuple(title(topic, one) for one in _LANGUAGES)
            detail = say(message("Search", "Help page"))
            yield _Title(both, title(topic, spoken), detail, "help", _PAGE, topic)
        for listed in looking_up.topics(self._catalogue):
            said = say(message("Help", "Look up: %1").fill(listed.title))
            detail = say(message("Search", "Help page"))
            yield _Title((said,), said, detail, "book", _PAGE, listed.id)
            where = say(listed.title)
            for one in listed.entries:
                both = tuple(f"{one.code} {name}" for name in _names(self._look, one.title))
                shown = looking_up.heading(one, say)
                yield _Title(both, shown, where, "book", _ENTRY, listed.id, one.id, one.code)


def _names(look: Look, words: Words) -> set[str]:
    """Return a title in every language that it has; a sentence of the program in the window's."""
    if isinstance(words, Bilingual):
        return {words.say(one) for one in _LANGUAGES}
    return {look.words(words)}
