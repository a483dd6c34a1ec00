"""What changed between two texts: nothing is lost, and a reader sees the words that differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.wording_diff import Piece, differences

WORDS = st.text(alphabet="ab c.\n", max_size=60)


def test_only_the_words_that_differ_are_marked() -> None:
    assert differences("Bel via moeder, na tien uur.", "Bel via tante, na tien uur.") == (
        Piece("same", "Bel via "),
        Piece("removed", "moeder"),
        Piece("added", "tante"),
        Piece("same", ", na tien uur."),
    )


def test_a_changed_phrase_reads_as_one() -> None:
    pieces = differences("niet meer bellen", "wel altijd bellen")
    assert pieces[:2] == (Piece("removed", "niet meer"), Piece("added", "wel altijd"))


def test_texts_that_are_new_or_gone() -> None:
    assert differences("", "nieuw") == (Piece("added", "nieuw"),)
    assert differences("oud", "") == (Piece("removed", "oud"),)
    assert differences("", "") == ()


def test_very_long_texts_are_shown_whole_at_once() -> None:
    long = "woord " * 5000
    assert [one.kind for one in differences(long, long + "!")] == ["removed", "added"]


@given(WORDS, WORDS)
def test_both_texts_can_be_read_back_from_the_pieces(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(one.text for one in pieces if one.kind != "added") == before
    assert "".join(one.text for one in pieces if one.kind != "removed") == after
