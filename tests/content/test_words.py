"""The shipped word lists: whole, plain, and safe to show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.paths import resource

PROJECT = Path(__file__).resolve().parent.parent.parent


def words_of(name: str) -> list[str]:
    return resource(f"content/words/{name}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("name", "count", "shape"),
    [
        ("dutch_diceware", 7776, r"[a-z]{4,8}"),
        ("english_diceware", 7776, r"[a-z-]{3,9}"),
        ("fingerprint_nl", 2048, r"[a-z]{4,9}"),
        ("common_nl", 5000, r"[a-z]{4,}"),
        ("common_en", 5000, r"[a-z]{4,}"),
        ("frequent_nl", 20_000, r"[a-z]{2,}"),
        ("codenames", 600, r"[A-Z]{5,13}"),
    ],
)
def test_a_list_has_its_words_once_each_and_all_of_one_shape(
    name: str, count: int, shape: str
) -> None:
    words = words_of(name)
    assert len(words) == len(set(words)) == count
    assert [word for word in words if not re.fullmatch(shape, word)] == []


@pytest.mark.parametrize("name", ["dutch_diceware", "fingerprint_nl", "common_nl"])
def test_no_shown_dutch_word_offends_or_hints(name: str) -> None:
    lines = (PROJECT / "packaging" / "words" / "denied.txt").read_text("utf-8").splitlines()
    denied = re.compile("|".join(line for line in lines if not line.startswith("#")))
    assert [word for word in words_of(name) if denied.search(word)] == []


@pytest.mark.parametrize("name", ["fingerprint_nl", "codenames", "dutch_diceware", "common_nl"])
def test_no_word_says_what_a_case_is_about(name: str) -> None:
    telling = {
        *("slachtoffer", "verdachte", "getuige", "verklaring", "rechter", "zitting", "verhoor"),
        *("advocaat", "officier", "politie", "aangifte", "opvang", "bode", "dader", "proces"),
    }
    assert telling.isdisjoint(word.lower() for word in words_of(name))


@pytest.mark.parametrize(
    "word", ["amsterdam", "moskee", "zwanger", "roemenië", "fatima", "hiv", "opvang", "vluchteling"]
)
def test_no_word_that_may_identify_somebody_counts_as_common(word: str) -> None:
    assert word not in words_of("common_nl")


@pytest.mark.parametrize("word", ["london", "mosque", "pregnant", "mary", "shelter", "refugee"])
def test_no_english_word_that_may_identify_somebody_counts_as_common(word: str) -> None:
    assert word not in words_of("common_en")


@pytest.mark.parametrize(
    ("name", "word"), [("common_nl", "water"), ("common_nl", "maandag"), ("common_en", "water")]
)
def test_everyday_words_count_as_common(name: str, word: str) -> None:
    assert word in words_of(name)


def test_fingerprint_words_differ_in_their_first_four_letters() -> None:
    assert len({word[:4] for word in words_of("fingerprint_nl")}) == 2048


def test_two_codenames_differ_in_three_letters_at_least() -> None:
    """So that one typed with two mistakes is still nearest to itself."""
    names = words_of("codenames")
    close = [
        (one, other)
        for place, one in enumerate(names)
        for other in names[place + 1 :]
        if abs(len(one) - len(other)) < 3 and is_close(one, other)
    ]
    assert close == []


def is_close(one: str, other: str) -> bool:
    """Tell whether at most two letters must be put in, left out or changed (Levenshtein)."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above, row[0] = row[0], place
        for column, against in enumerate(other, 1):
            above, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, above + (letter != against)),
            )
        if min(row) > 2:
            return False
    return row[-1] <= 2
