"""Sheet codes: typed from paper in a hurry, so forgiving, but never wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.sheet_code import (
    ends_a_group,
    new_sheet_code,
    parse_sheet_code,
    sheet_code_start,
)

codes = st.binary(min_size=5, max_size=5).map(lambda data: new_sheet_code(lambda _length: data))
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(codes)
def test_a_code_is_understood_however_it_is_typed(code: str) -> None:
    meant = {
        code,
        code.lower(),
        code.replace("-", ""),
        code.replace("-", " – "),
        f" {code}.",
        code.replace("0", "O").replace("1", "I"),
        code.lower().replace("0", "o").replace("1", "l"),
    }
    assert {parse_sheet_code(typed) for typed in meant} == {code}
    assert not set(code) & set("ILOU")


@pytest.mark.parametrize(
    ("typed", "start", "whole"),
    [
        ("7f3", "7F3", False),
        ("7f3k", "7F3K", True),
        ("7F3K 2", "7F3K-2", False),
        ("7f3k-2p9qc", "7F3K-2P9Q-C", True),
        ("7o", "70", False),
    ],
)
def test_the_start_of_a_code_is_understood_while_it_is_typed(
    typed: str, start: str, *, whole: bool
) -> None:
    assert (sheet_code_start(typed), ends_a_group(start)) == (start, whole)


@pytest.mark.parametrize("typed", ["", "7", "bel", "gebeld!", "moeder belt", "7F3K-2P9Q-C1"])
def test_a_word_is_no_start_of_a_code(typed: str) -> None:
    assert sheet_code_start(typed) == ""


@given(codes, st.data())
def test_one_wrong_character_is_always_found(code: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from([0, 1, 2, 3, 5, 6, 7, 8, 10]))
    other = data.draw(st.sampled_from(ALPHABET).filter(code[place].__ne__))
    assert parse_sheet_code(code[:place] + other + code[place + 1 :]) is None


@given(st.text(max_size=20))
def test_other_text_is_no_code_or_a_whole_one(typed: str) -> None:
    code = parse_sheet_code(typed)
    assert code is None or parse_sheet_code(code) == code


@pytest.mark.parametrize("typed", ["", "7F3K-2P9Q", "7F3K-2P9Q-CC", "7F3K-2P9Q-U", "٧F3K2P9QC"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert parse_sheet_code(typed) is None


def test_a_code_holds_40_random_bits_and_its_check_character() -> None:
    """Worked by hand: see the Luhn algorithm modulo 32 in the module."""
    assert new_sheet_code(bytes) == "0000-0000-0"
    assert new_sheet_code(lambda length: b"\xff" * length) == "ZZZZ-ZZZZ-8"
    assert new_sheet_code(lambda length: bytes(range(1, length + 1))) == "0410-6105-5"
