from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.paper.tokens import bare, bare_words, numbers_of, ways_to_write, words_of


def test_case_and_accents_make_no_difference():
    assert bare("VERDÁCHTE") == "verdachte"
    assert bare("Łukasz Ştefănescu Đặng Þóra") == "lukasz stefanescu dang thora"
    assert bare("S\u0326tefan") == bare("Ștefan")
    assert bare("STRASSE") == bare("Straße")


def test_words_know_where_they_stand():
    text = "De gast, op 3-12."
    assert [text[word.start : word.end] for word in words_of(text)] == [
        "De",
        "gast",
        "op",
        "3",
        "12",
    ]


def test_decomposed_letters_do_not_divide_a_word():
    assert bare_words("Nguye\u0302\u0303n x\u0302y") == ("nguyen", "xy")


def test_telephone_numbers_are_the_same_however_they_are_written():
    ways = ["06 1234 5678", "06-12345678", "+31 6 1234 5678", "0031612345678", "(06) 12 34 56 78"]
    assert {numbers_of(way) for way in ways} == {("0612345678",)}


def test_a_date_is_known_in_all_its_forms():
    ways = ways_to_write("1998-03-01")
    assert ("1998", "03", "01") in ways
    assert ("1", "3", "1998") in ways
    assert ("1", "maart", "1998") in ways
    assert ("1", "march", "1998") in ways


@given(st.text())
def test_comparing_words_never_fails_and_is_stable(text: str) -> None:
    for word in bare_words(text):
        assert bare(word) == word or not word.isalpha()
