"""May anybody see this sheet? The check that stands between a sheet and the printer.

The finished text is compared with the block list of its language; the texts that somebody typed
are compared with every secret and identity value of the case, whole and word by word. It works on
the bytes that will be printed, so that nothing is trusted that was not read back from them.
Sheets that are not discreet (recovery sheet, evaluation) are not checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.paper.blocked import blocked_words, common_words
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Inserted, Language
from desktop_app.paper.places import place_name
from desktop_app.paper.tokens import bare, bare_words, numbers_of, ways_to_write, words_of
from desktop_app.text import Message, message

Kind = Literal["blocked", "guarded", "note", "metadata"]

_SHORTEST_WORD = 4
_SHORTEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class Guarded:
    """A value of the case that must not be on the sheet; ``field`` is its name for the user."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A word on the sheet that should not be there.

    ``field`` is the place on the sheet where it was typed (empty: a fixed line), ``word`` stands
    on the sheet, ``guarded`` names the field of the case that it gives away.
    """

    kind: Kind
    word: str
    field: str = ""
    guarded: str = ""

    @property
    def stops(self) -> bool:
        """Whether the sheet may be neither shown nor printed."""
        return self.kind != "note"

    def sentence(self) -> Message:
        """Say what was found, and what to do."""
        if self.kind == "metadata":
            return message("Discretion", "The file would say who made it (%1).").fill(self.word)
        if self.kind == "note":
            return message(
                "Discretion", "“%1” (%2) also stands in a fixed line of the sheet. That may stay."
            ).fill(self.word, self.guarded)
        if self.kind == "guarded":
            return message(
                "Discretion", "“%1” at %2 gives away: %3. Write it in another way."
            ).fill(self.word, place_name(self.field), self.guarded)
        if self.field:
            return message(
                "Discretion", "“%1” at %2 is not allowed on paper. Choose a neutral word."
            ).fill(self.word, place_name(self.field))
        return message("Discretion", "“%1” is not allowed on paper.").fill(self.word)


def check(
    pdf: bytes,
    language: Language,
    *,
    inserted: Sequence[Inserted],
    guarded: Iterable[Guarded],
    allowed: Iterable[str] = (),
    names: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Return what is wrong with a finished sheet, in reading order; nothing: it may be printed.

    ``inserted`` are the typed texts on it (``Printed.inserted``), ``guarded`` the secret and
    identity values of the case. ``allowed`` texts may stand there although they are guarded: the
    hearing's city, the neutral duty line, on the victim's copy the values of its own fields.
    ``names`` are the names of the file and of the print job. Raises NotOurPdf.
    """
    said = extract(pdf)
    title = said.information.get("Title", "")
    typed = [*inserted, *(Inserted("file name", name) for name in names)]
    everything = "\n".join((said.text, *said.alternatives, title))
    found = dict.fromkeys(_blocked(typed, everything, language))
    comparison = Comparison(typed, everything, allowed)
    for value in guarded:
        found.update(dict.fromkeys(comparison.given_away(value)))
    for key in ("Author", "Creator", "Producer", "Subject", "Keywords"):
        if said.information.get(key):
            found[Finding("metadata", key)] = None
    return tuple(found)


def _blocked(typed: Sequence[Inserted], everything: str, language: Language) -> Iterator[Finding]:
    named = set()
    for text in typed:
        for word in blocked_words(text.text, language):
            named.add(bare(word))
            yield Finding("blocked", word, text.field)
    for word in blocked_words(everything, language):
        if bare(word) not in named:
            yield Finding("blocked", word)


class Comparison:
    """Typed texts and the whole sheet, cut into words once, against many guarded values."""

    def __init__(self, typed: Sequence[Inserted], everything: str, allowed: Iterable[str]) -> None:
        texts = tuple(allowed)
        self._typed = [
            (text.field, text.text, bare_words(text.text), numbers_of(text.text)) for text in typed
        ]
        self._everything = f" {' '.join(bare_words(everything))} "
        self._may_stand = {word for text in texts for word in bare_words(text)}
        self._may_stand_numbers = {number for text in texts for number in numbers_of(text)}
        self._common = common_words()

    def given_away(self, value: Guarded) -> Iterator[Finding]:
        """Yield where ``value`` stands on the sheet, whole, word by word or as a number."""
        ways = [way for way in ways_to_write(value.text) if self._telling(way)]
        words = {
            word
            for word in bare_words(value.text)
            if sum(c.isalpha() for c in word) >= _SHORTEST_WORD and word not in self._common
        } - self._may_stand
        figures = set(numbers_of(value.text))
        if figures <= self._may_stand_numbers and not any(c.isalpha() for c in value.text):
            return
        numbers = {one for one in figures if len(one) >= _SHORTEST_NUMBER}
        numbers -= self._may_stand_numbers
        stopped = False
        for field, text, typed_words, typed_numbers in self._typed:
            line = f" {' '.join(typed_words)} "
            if any(f" {' '.join(way)} " in line for way in ways):
                stopped = True
                yield Finding("guarded", value.text.strip(), field, value.field)
                continue
            given = [word.text for word in words_of(text) if word.bare in words]
            given += [found for found in typed_numbers if any(n in found for n in numbers)]
            for word in dict.fromkeys(given):
                stopped = True
                yield Finding("guarded", word, field, value.field)
        if not stopped and any(f" {' '.join(way)} " in self._everything for way in ways):
            yield Finding("note", value.text.strip(), guarded=value.field)

    def _telling(self, way: tuple[str, ...]) -> bool:
        """Tell whether words say enough to be compared as a whole, and may not stand there."""
        text = "".join(way)
        letters = sum(c.isalpha() for c in text)
        return (letters > 1 or len(text) >= _SHORTEST_WORD) and not self._may_stand.issuperset(way)
