"""Builds the shipped word lists, all but the codenames, from public sources.

    python packaging/wordlists.py --wordfreq FOLDER --eff FILE [--out FOLDER]

It reads Debian's ``wdutch`` and ``wbritish`` (/usr/share/dict). FOLDER holds ``large_nl`` and
``large_en`` of the package ``wordfreq`` 3.1 (its ``data``), EFF's list comes with the package
``diceware`` 1.0 (``wordlists/wordlist_en_eff.txt``). None of them is needed to run the program.
The same sources give the same bytes. resources/content/words/README.md names the licences.

A change of fingerprint_nl.txt changes every fingerprint: it is written only when it is absent.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from zxcvbn.frequency_lists import FREQUENCY_LISTS

PROJECT = Path(__file__).resolve().parent.parent
DENIED = PROJECT / "packaging" / "words" / "denied.txt"
TELLING = DENIED.with_name("telling_en.txt")
DICEWARE = 7_776
FINGERPRINT = 2_048
COMMON = 5_000
FREQUENT = 20_000
PARTICLES = (
    *("aan", "achter", "af", "bij", "binnen", "door", "in", "mee", "na", "neer", "om", "onder"),
    *("op", "over", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "voort", "weg"),
)
ENDINGS = (
    *("s", "en", "n", "e", "t", "d", "de", "te", "den", "ten", "er", "ers", "st", "ste"),
    *("je", "jes", "tje", "tjes", "pje"),
)
FUNCTION_WORD = re.compile(
    r"(?:daar|hier|waar|er)(?:aan|af|bij|door|heen|in|mee|na|naar|om|onder|op|over|toe|tussen|uit"
    r"|van|voor)?"
)
# Pairs that the telephone does not tell apart, each turned into one spelling.
SOUNDS = (
    *(("ij", "ei"), ("y", "ei"), ("au", "ou"), ("ie", "i"), ("uw", "u"), ("ch", "g"), ("ck", "k")),
    *(("c", "k"), ("ph", "f"), ("th", "t"), ("z", "s"), ("v", "f"), ("b", "p"), ("d", "t")),
    *(("n", "m"), ("w", "f"), ("h", "")),
)


class Dutch:
    """Dutch words by how often they are used, most frequent first."""

    def __init__(self, wdutch: Path, frequencies: Path) -> None:
        lines = wdutch.read_text("utf-8").split()
        self.known = frozenset(word for word in lines if word == word.lower())
        self.names = frozenset(word.lower() for word in lines if word[:1].isupper())
        self.frequent_names = frozenset(parts(DENIED.with_name("names_nl.txt")))
        self.denied = re.compile("|".join(parts(DENIED)))
        self.rank = centibels(frequencies / "large_nl.msgpack.gz")
        self.english = centibels(frequencies / "large_en.msgpack.gz")

    def words(self, pattern: str) -> Iterator[str]:
        """Give the plain words of the shape ``pattern`` that nobody can take offence at."""
        for word in self.rank:
            if (
                re.fullmatch(pattern, word)
                and word in self.known
                and self.names_nobody(word)
                and not self.denied.search(word)
            ):
                yield word

    def names_nobody(self, word: str) -> bool:
        """Tell whether the word is no name; "huis" is a family name, too, but ordinary."""
        return word not in self.names or (self.rank[word] < 470 and word not in self.frequent_names)

    def is_english(self, word: str, margin: int) -> bool:
        """Tell whether English uses the word more, by ``margin`` hundredths of a bel."""
        return self.english.get(word, 900) <= self.rank[word] - margin

    def base_words(self, pattern: str) -> Iterator[str]:
        """Give those that are no inflected form, no part of a verb, no function word."""
        for word in self.words(pattern):
            if not (
                word in self.names
                or self.is_english(word, 50)
                or self.is_inflected(word)
                or self.is_split_verb(word)
                or self.is_prefixed_verb(word)
                or FUNCTION_WORD.fullmatch(word)
                or self.rank[word] < 340
            ):
                yield word

    def things(self, pattern: str) -> Iterator[str]:
        """Give base words that have a diminutive (nouns), then such that have an ending.

        Things are easy to hear and to remember; past tenses ("joeg") have no ending.
        """
        words = list(self.base_words(pattern))
        small = [word for word in words if self.has_ending(word, "je", "tje", "pje", "etje")]
        yield from small
        taken = set(small)
        yield from (
            word for word in words if word not in taken and self.has_ending(word, "s", "en", "e")
        )

    def has_ending(self, word: str, *endings: str) -> bool:
        """Tell whether the word stands in the list with one of ``endings``, too."""
        return any(stem + end in self.known for end in endings for stem in (word, word + word[-1]))

    def is_inflected(self, word: str) -> bool:
        """Tell whether taking an ending off gives a word."""
        stems = [word.removesuffix(end) for end in ENDINGS if word.endswith(end)]
        if word.startswith("ge"):
            stems += [word[2:], word[2:-1], word[2:-1] + "en", word[2:] + "en"]
        return any(
            form != word and form in self.known
            for stem in stems
            if len(stem) >= 3
            for form in spellings(stem)
        )

    def is_split_verb(self, word: str) -> bool:
        """Tell whether the word is a particle and a word, as in "opzocht"."""
        return any(
            word.startswith(particle) and word.removeprefix(particle) in self.known
            for particle in PARTICLES
            if len(word) - len(particle) >= 3
        )

    def is_prefixed_verb(self, word: str) -> bool:
        """Tell whether the word is the stem of a verb such as "betreuren"."""
        return re.match(r"be|ver|ont|her|mis|vol", word) is not None and any(
            form + "en" in self.known for form in (word, word + word[-1], word[:-2] + word[-1])
        )


def spellings(stem: str) -> Iterator[str]:
    """Give the ways in which a Dutch stem is written without its ending (katt: kat, bot: boot)."""
    yield stem
    yield stem + "en"
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    for voiced, voiceless in (("z", "s"), ("v", "f")):
        if stem.endswith(voiced):
            yield stem[:-1] + voiceless
            yield stem[:-2] + stem[-2] * 2 + voiceless
    if re.search(r"[aeou][^aeiou]$", stem):
        yield stem[:-1] + stem[-2:]


def parts(file: Path) -> list[str]:
    """Return the regular expressions that ``file`` denies, one a line."""
    lines = file.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def centibels(path: Path) -> dict[str, int]:
    """Return each word's rarity in hundredths of a bel below "always", most frequent first."""
    _header, *levels = msgspec.msgpack.decode(gzip.decompress(path.read_bytes()))
    return {word: level for level, words in enumerate(levels) for word in sorted(words)}


def sound(word: str) -> str:
    """Return how a word sounds over a poor line, roughly."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1", r"\1", word)


def fingerprint_words(dutch: Dutch) -> list[str]:
    """Return words of which neither the first four letters nor the sounds begin alike."""
    chosen: list[str] = []
    taken: set[str] = set()
    for word in dutch.things(r"[a-pr-wz]{4,9}"):
        heard = sound(word)
        keys = {word[:4], "=" + heard[:5], "#" + heard}
        if not keys & taken and len(heard) >= 3:
            taken |= keys
            chosen.append(word)
    return sorted(chosen[:FINGERPRINT])


def common_english(wbritish: Path, frequencies: Path) -> Iterator[str]:
    """Give ordinary English words of four letters or more, which identify nobody."""
    lines = wbritish.read_text("utf-8").split()
    known = {word for word in lines if word == word.lower()}
    names = {word.lower() for word in lines if word[:1].isupper()}
    names |= {*FREQUENCY_LISTS["male_names"], *FREQUENCY_LISTS["female_names"]}
    names |= set(FREQUENCY_LISTS["surnames"][:2_000])
    telling = re.compile("|".join(parts(TELLING)))
    return (
        word
        for word in centibels(frequencies / "large_en.msgpack.gz")
        if re.fullmatch(r"[a-z]{4,}", word)
        and word in known
        and word not in names
        and not telling.search(word)
    )


def first(words: Iterable[str], count: int) -> list[str]:
    """Return the first ``count`` words in the order of the alphabet."""
    chosen = [word for word, _place in zip(words, range(count), strict=False)]
    if len(chosen) != count:
        raise SystemExit(f"only {len(chosen)} of {count} words")
    return sorted(chosen)


def main() -> None:
    """Write the lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wdutch", type=Path, default=Path("/usr/share/dict/dutch"))
    parser.add_argument("--wbritish", type=Path, default=Path("/usr/share/dict/british-english"))
    parser.add_argument("--wordfreq", type=Path, required=True)
    parser.add_argument("--eff", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=PROJECT / "resources" / "content" / "words")
    arguments = parser.parse_args()
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    dutch = Dutch(arguments.wdutch, arguments.wordfreq)
    lists = {
        "dutch_diceware.txt": first(dutch.base_words(r"[a-z]{4,8}"), DICEWARE),
        "english_diceware.txt": re.findall(r"[a-z][a-z-]+", arguments.eff.read_text("utf-8")),
        "common_nl.txt": first(
            (word for word in dutch.words(r"[a-z]{4,}") if not dutch.is_english(word, 100)), COMMON
        ),
        "common_en.txt": first(common_english(arguments.wbritish, arguments.wordfreq), COMMON),
    }
    # Never shown: it tells what an attacker would try, so nothing is denied, and the order counts.
    guessed = (word for word in dutch.rank if re.fullmatch(r"[a-z]{2,}", word))
    lists["frequent_nl.txt"] = [
        word for word, _place in zip(guessed, range(FREQUENT), strict=False)
    ]
    if not (out / "fingerprint_nl.txt").exists():
        lists["fingerprint_nl.txt"] = first(fingerprint_words(dutch), FINGERPRINT)
    for name, words in lists.items():
        (out / name).write_text("\n".join(words) + "\n", "utf-8", newline="\n")
        print(f"{len(words):6} {name}")


if __name__ == "__main__":
    main()
