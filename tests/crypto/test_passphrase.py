"""Passphrases: those that are drawn, and those that somebody makes up."""

from __future__ import annotations

import secrets
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zxcvbn import matching

from desktop_app.crypto import passphrase

PERSONAL = ("Wielewaal de Groot", "Unit Zeeland-West")


def sources(typed: str) -> str:
    return " ".join(problem.source for problem in passphrase.problems(typed, PERSONAL))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_drawn_passphrase_is_six_words_of_the_list_and_has_no_problem(
    language: Literal["nl", "en"],
) -> None:
    words = set(passphrase._list(passphrase._LISTS[language]))
    assert len(words) == 7776
    for _ in range(100):
        drawn = passphrase.generate(language, secrets.token_bytes)
        assert len(drawn.split(" ")) == 6
        assert set(drawn.split(" ")) <= words
        assert passphrase.problems(drawn, PERSONAL) == ()


def test_every_word_of_the_list_is_as_likely() -> None:
    """Drawn numbers that are too high are drawn again, none is folded back."""
    drawn = iter([b"\xff\xff\xff\xff", b"\xf3\x00\x00\x00", b"\xf2\xf8\x00\x00"])
    assert passphrase._below(7776, lambda _length: next(drawn)) == 7775


@pytest.mark.parametrize(
    "typed",
    [
        "welkom politie amsterdam 2026",
        "welkompolitieamsterdam2026",
        "Welkom!Politie!Amsterdam!26",
        "P0l1t13 4mst3rd4m w3lk0m",
        "Wielewaal Wielewaal 1988",
        "Zeeland-West de Groot 112",
        "correct horse battery staple",
        "welkom welkom welkom welkom welkom",
        "wélkom pôlitie ämsterdam 2026",
        "12345678901234567890",
        "    welkom     politie    ",
        "jip en welkom amsterdam 1",
    ],
)
def test_common_words_names_and_numbers_alone_need_five_words(typed: str) -> None:
    assert "common words" in sources(typed)


@pytest.mark.parametrize("typed", ["", "kort", "kT9#fj2LpQ8!vZx3mWb", "a" * 19])
def test_twenty_characters_are_the_least(typed: str) -> None:
    assert "too short" in sources(typed)


@pytest.mark.parametrize(
    "typed", ["wvqkwvqkwvqkwvqkwvqkwvqk7z", "zqxjzqxjzqxjzqxjzqxjzqxj", "xqz" * 24]
)
def test_a_pattern_is_easy_to_guess(typed: str) -> None:
    assert "easy to guess" in sources(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "kT9#fj2LpQ8!vZx3mWb7",
        "vroeg in de ochtend over het duin gefietst",
        "de kat krabt de krullen van de trap",
        "hunebed zeemeeuw kordaat slib ficus draak",
        "☂ regenscherm ☂ wdrvbk ☂ zilverreiger",
        "x9!" + "qPz7 rLw2 " * 10,
    ],
)
def test_a_good_one_has_no_problem(typed: str) -> None:
    assert passphrase.problems(typed, PERSONAL) == ()


def test_names_of_people_do_not_stay_in_the_checker() -> None:
    passphrase.problems("een zin die lang genoeg is", PERSONAL)
    assert "user_inputs" not in matching.RANKED_DICTIONARIES


@settings(max_examples=100)
@given(st.text(max_size=300), st.lists(st.text(max_size=30), max_size=4))
def test_no_text_raises(typed: str, personal: list[str]) -> None:
    passphrase.problems(typed, personal)
