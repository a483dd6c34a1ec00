"""Hours of the week as they are typed, and back."""

from __future__ import annotations

import pytest

from desktop_app.forms.render import week_words
from desktop_app.forms.week import parse_typed_week

OFFICE = ["0" * 20 + "1" * 11 + "0" * 17] * 5 + ["0" * 48] * 2


@pytest.mark.parametrize(
    "typed",
    [
        "ma–vr 10:00–15:30",
        "ma-vr 10-15.30",
        "Mon–Fri 10:00–15:30",
        "werkdagen 10 tot 15.30",
        "maandag t/m vrijdag 10:00 - 15:30 uur",
        "ma, di, wo, do en vr 10u-15u30",
    ],
)
def test_the_same_week_can_be_typed_in_many_ways(typed: str) -> None:
    assert parse_typed_week(typed) == OFFICE


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "week",
    [
        OFFICE,
        ["1" * 48] * 7,
        ["0" * 48] * 7,
        ["1" * 2 + "0" * 44 + "1" * 2, *["0" * 48] * 5, "1" * 48],
    ],
)
def test_a_week_in_words_is_read_back_as_the_same_week(week: list[str], language: str) -> None:
    assert parse_typed_week(week_words(week, language)) == week


@pytest.mark.parametrize(
    "typed",
    ["", "overdag", "ma", "10-12", "ma 10:10-11:00", "ma 12-10", "xx 10-12", "ma 10-12; di"],
)
def test_what_is_not_understood_is_no_week(typed: str) -> None:
    assert parse_typed_week(typed) is None
