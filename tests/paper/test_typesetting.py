from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.paper.fonts import regular
from desktop_app.paper.printable import printable
from desktop_app.paper.typesetting import SOFT_HYPHEN, unwrapped, wrap

FONT = regular(11.5)
words = st.text("abcdefghijklmnopqrstuvwxyzéëï-.,", min_size=1, max_size=60)
texts = st.lists(words, max_size=60).map(" ".join).map(printable)


@given(texts, st.floats(30, 180))
def test_every_line_fits_and_no_letter_is_lost(text: str, width: float) -> None:
    lines = wrap(text, width, FONT, language="nl")
    assert all(FONT.width(line.text) <= width + 1e-6 for line in lines)
    assert unwrapped(lines) == text


@given(texts, st.floats(30, 180))
def test_a_hyphen_leaves_four_letters_on_each_side(text: str, width: float) -> None:
    lines = wrap(text, width, FONT, language="nl")
    for line, following in pairwise(lines):
        if line.text.endswith(SOFT_HYPHEN):
            before = line.text.split(" ")[-1]
            after = following.text.split(" ")[0]
            assert sum(c.isalpha() for c in before) >= 4
            assert sum(c.isalpha() for c in after) >= 4 or following.glued


def test_no_text_makes_no_lines():
    assert wrap("", 50, FONT, language="nl") == ()


def test_a_short_word_goes_to_the_next_line_whole():
    lines = wrap("aparte ruimte toegezegd", 30, FONT, language="nl")
    assert [line.text for line in lines] == ["aparte ruimte", "toegezegd"]


def test_a_very_long_word_is_hyphenated_in_its_language():
    dutch = wrap("en minderjarigenbeschermingsmaatregelen", 50, FONT, language="nl")
    assert dutch[0].text == f"en minderjarigenbescher{SOFT_HYPHEN}"
    english = wrap("an incomprehensibilities", 34, FONT, language="en")
    assert english[0].text == f"an incomprehens{SOFT_HYPHEN}"
    assert dutch[0].glued
    assert english[0].glued


def test_a_word_that_no_hyphen_can_divide_is_cut():
    lines = wrap("a" * 200, 60, FONT, language="nl")
    assert all(set(line.text) <= {"a"} for line in lines)
    assert unwrapped(lines) == "a" * 200
