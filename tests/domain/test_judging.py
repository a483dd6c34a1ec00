"""What an assessment asks for, and that it never adds anything up."""

from __future__ import annotations

import pytest

from desktop_app.domain.judging import (
    Factor,
    aims_of,
    asks_for_high,
    lowers,
    needs_a_measure,
    to_find_out,
    unanswered,
)

ANY = ("rf_t01", "rf_t04", "rf_t05", "rf_t08", "rf_t11")
BOTH = ("rf_t10", "rf_n02")


@pytest.mark.parametrize(
    ("answer", "relevance", "needed"),
    [
        ("yes_now", "high", True),
        ("yes_now", "", True),
        ("suspected", "low", True),
        ("yes_earlier", "not", False),
        ("no", "high", False),
        ("unknown", "high", False),
        ("not_asked", "", False),
        ("absent", "high", True),
        ("absent", "", False),
        ("tested", "high", False),
    ],
)
def test_a_factor_that_matters_asks_for_a_measure(
    answer: str, relevance: str, *, needed: bool
) -> None:
    assert needs_a_measure(Factor("rf_t01", answer, relevance)) is needed


def test_a_measure_or_a_reason_answers_a_factor() -> None:
    factors = [
        Factor("rf_t03", "yes_now", "high"),
        Factor("rf_t07", "yes_now", "high", "De officier wil geen verbod"),
        Factor("rf_e01", "yes_now", "high", "   "),
    ]
    assert [one.id for one in unanswered(factors, {"rf_t03"})] == ["rf_e01"]


def test_unknown_is_found_out_where_it_matters() -> None:
    factors = [
        Factor("rf_e03", "unknown", "high"),
        Factor("rf_n09", "unknown", ""),
        Factor("rf_n03", "unknown", "not"),
        Factor("rf_n04", "no", "high"),
    ]
    assert [one.id for one in to_find_out(factors)] == ["rf_e03"]


def test_one_grave_factor_or_two_together_ask_for_a_high_level() -> None:
    asked = {"answer": "yes_now"}
    assert asks_for_high({"rf_t08": "yes_now"}, ANY, BOTH, **asked) == ("rf_t08",)
    assert asks_for_high({"rf_t08": "yes_earlier"}, ANY, BOTH, **asked) == ()
    assert asks_for_high({"rf_t10": "yes_now"}, ANY, BOTH, **asked) == ()
    assert asks_for_high({"rf_t10": "yes_now", "rf_n02": "yes_now"}, ANY, BOTH, **asked) == BOTH
    many = dict.fromkeys(("rf_t02", "rf_t03", "rf_t06", "rf_t07", "rf_e01", "rf_v02"), "yes_now")
    assert asks_for_high(many, ANY, BOTH, **asked) == ()  # however many: nothing is counted


def test_lowering_is_leaving_high_or_acute() -> None:
    assert lowers("high", "elevated")
    assert lowers("acute", "insufficient")
    assert not lowers("acute", "high")
    assert not lowers("elevated", "baseline")
    assert not lowers(None, "baseline")
    assert not lowers("high", None)


def test_aims_are_read_as_ids_and_as_codes() -> None:
    codes = {"T03": "rf_t03", "E01": "rf_e01"}
    assert aims_of(["rf_t03", "E01, T03", "rust in huis"], codes) >= {"rf_t03", "rf_e01"}
