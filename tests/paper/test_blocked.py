from __future__ import annotations

import re
import tomllib

import pytest

from desktop_app.paper.blocked import blocked_words, common_words, suggestions
from desktop_app.paths import resource


def lists() -> dict[str, list[str]]:
    text = resource("content/words/block_list.toml").read_text(encoding="utf-8")
    loaded: dict[str, list[str]] = tomllib.loads(text)
    return loaded


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_entry_of_the_block_list_stops_its_own_word(language):
    for entry in lists()[language]:
        word = entry.replace("*", "")
        assert blocked_words(f"iets {word} iets", language), entry


@pytest.mark.parametrize("language", ["nl", "en"])
def test_entries_are_written_as_they_are_compared_and_stand_once(language):
    entries = lists()[language]
    assert len(set(entries)) == len(entries)
    for entry in entries:
        assert re.fullmatch(r"\*?[a-z]+( [a-z]+)*\*?", entry), entry


@pytest.mark.parametrize(
    "text",
    ["SLACHTOFFER", "Slachtóffer", "het slachtofferloket", "medeverdachten", "hoger  beroep"],
)
def test_case_accents_and_compounds_do_not_help(text):
    assert blocked_words(text, "nl")


def test_only_whole_words_are_stopped():
    assert blocked_words("De voorzitter zit in de zaal; zaken gaan om tien uur door", "nl") == ()
    assert blocked_words("in that casement, courtesy of the guest", "en") == ()


def test_abbreviations_are_stopped_in_capitals_only():
    assert blocked_words("om tien uur", "nl") == ()
    assert blocked_words("vraag het OM en de RC", "nl") == ("OM", "RC")


def test_words_in_a_row_are_found_across_hyphens_and_lines():
    assert blocked_words("de politie", "nl") == ("politie",)
    assert blocked_words("a safe-\nhouse", "en") == ("safe house",)


def test_each_language_has_its_own_list():
    assert blocked_words("the court", "en") == ("court",)
    assert blocked_words("the court", "nl") == ()


@pytest.mark.parametrize(
    ("language", "text", "neutral"),
    [
        ("nl", "De advocaat belt", "contact"),
        ("nl", "na de zitting", "gesprek"),
        ("nl", "Slachtoffers eerst", "gasten"),
        ("en", "to the police station", "station"),
        ("en", "the judge", "chair"),
        ("nl", "via het OM", ""),
    ],
)
def test_the_word_map_suggests_a_neutral_word_at_its_place(language, text, neutral):
    (found,) = suggestions(text, language)
    assert found.neutral == neutral
    assert blocked_words(text[found.start : found.end], language)


def test_every_word_of_the_map_is_blocked_and_its_replacement_is_not():
    text = resource("content/words/neutral_map.toml").read_text(encoding="utf-8")
    for entry in tomllib.loads(text)["word"]:
        language = entry["language"]
        assert blocked_words(entry["to"], language) == ()
        for word in entry["from"]:
            assert blocked_words(word, language), word


def test_ordinary_words_tell_nothing_and_names_are_not_among_them():
    assert {"water", "morgen", "tomorrow"} <= common_words()
    assert not {"lukasz", "stefanescu"} & common_words()
