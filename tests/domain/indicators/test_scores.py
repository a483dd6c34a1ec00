"""K21, K22 and K29, worked out by hand."""

from __future__ import annotations

import pytest

from desktop_app.domain.indicators import scores
from tests.domain.indicators.examples import Values, at, records, said


def number(moment: str, day: str, overall: object, **more: object) -> Values:
    return {"moment": moment, "asked_on": day, "overall": overall, "asked_by": "other", **more}  # type: ignore[dict-item]


def test_k21_is_the_last_number_less_the_first() -> None:
    case = records(
        own_score=[
            number("t6", "2026-09-01", 7),
            number("t0", "2026-01-06", 4),
            number("t3", "2026-06-02", "declined"),
        ]
    )
    found = list(scores.safety(case))
    # First 4 on 6 January, last 7 on 1 September; "declined" in between is no number.
    assert said(found, "k21_change") == [("answered", 3)]
    assert said(found, "k21_low") == [("answered", ("no",))]  # 7 is above 4
    assert said(found, "k21_t0") == [("answered", 4)]
    assert said(found, "k21_t3") == [("declined", ())]
    assert said(found, "k21_t6") == [("answered", 7)]
    assert said(found, "k21_t1") == []  # not asked at t1: nothing is said
    assert {one.asked_by for one in found} == {"other"}


def test_k21_nought_is_a_number_and_low() -> None:
    found = list(scores.safety(records(own_score=[number("t0", "2026-01-06", 0)])))
    assert said(found, "k21_low") == [("answered", ("yes",))]
    assert said(found, "k21_t0") == [("answered", 0)]
    assert said(found, "k21_change") == [("unfinished", ())]  # the second one may still come


@pytest.mark.parametrize("answer", ["declined", "not_asked", "unsafe"])
def test_k21_one_number_and_an_answer_that_is_none_says_why(answer: str) -> None:
    case = records(own_score=[number("t0", "2026-01-06", 4), number("t1", "2026-02-20", answer)])
    assert said(scores.safety(case), "k21_change") == [(answer, ())]


def test_k21_a_case_in_which_it_was_never_asked_is_missing() -> None:
    found = list(scores.safety(records()))
    assert [one.answer for one in found] == ["missing", "missing"]


def test_k22_is_trust_in_police_and_in_justice() -> None:
    case = records(
        own_score=[
            number("t0", "2026-01-06", 4, trust_police=2, trust_justice=6),
            number("t6", "2026-09-01", 7, trust_police=5, trust_justice=4),
        ]
    )
    found = list(scores.trust(case))
    assert said(found, "k22_police") == [("answered", 3)]  # 5 - 2
    assert said(found, "k22_justice") == [("answered", -2)]  # 4 - 6


def test_k29_four_and_five_are_good_and_each_interview_counts() -> None:
    def held(mode: str, safe: int | None, status: str = "done") -> Values:
        return {
            "status": status,
            "date_time": at("2026-03-01"),
            "fb_mode": mode,
            "fb_items.felt_safe": safe,
        }

    case = records(
        interview_preparation=[
            held("self", 5),
            held("by_vc", 4),
            held("by_other", 3),
            held("declined", None),
            held("not_yet", None),
            held("self", None),
            held("self", 5, "planned"),  # did not take place
        ]
    )
    found = list(scores.experience(case))
    assert said(found, "k29_safe") == [
        ("answered", ("yes",)),
        ("answered", ("yes",)),
        ("answered", ("no",)),
        ("declined", ()),
        ("not_asked", ()),
        ("missing", ()),
    ]
    who = [one.asked_by for one in found if one.figure == "k29_safe"]
    assert who[:3] == ["self", "coordinator", "other"]
