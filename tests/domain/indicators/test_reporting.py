"""K01 to K04 and K23, worked out by hand."""

from __future__ import annotations

import pytest

from desktop_app.domain.indicators import reporting
from tests.domain.indicators.examples import Values, records, said


def score(moment: str, day: str, answer: object, by: str = "coordinator") -> Values:
    return {"moment": moment, "asked_on": day, "willingness": answer, "asked_by": by}  # type: ignore[dict-item]


def test_k01_is_the_answer_at_t1_less_that_at_t0() -> None:
    case = records(own_score=[score("t1", "2026-02-20", 7, "self"), score("t0", "2026-01-06", 3)])
    found = list(reporting.willingness(case))
    # t0 on 6 January: 3; t1 on 20 February: 7. 7 - 3 = 4, so it rose. Who asked at t1 is kept.
    assert said(found, "k01_change") == [("answered", 4)]
    assert said(found, "k01_direction") == [("answered", ("up",))]
    assert {one.asked_by for one in found} == {"self"}


def test_k01_takes_the_last_number_of_a_moment() -> None:
    case = records(
        own_score=[
            score("t0", "2026-01-06", 5),
            score("t0", "2026-01-13", 4),
            score("t1", "2026-02-20", 4),
        ]
    )
    found = list(reporting.willingness(case))
    # t0 was asked twice, last on 13 January: 4. 4 - 4 = 0: the same.
    assert said(found, "k01_change") == [("answered", 0)]
    assert said(found, "k01_direction") == [("answered", ("same",))]


@pytest.mark.parametrize("answer", ["declined", "not_asked", "unsafe"])
def test_k01_keeps_apart_why_there_is_no_number(answer: str) -> None:
    case = records(own_score=[score("t0", "2026-01-06", 3), score("t1", "2026-02-20", answer)])
    assert said(reporting.willingness(case), "k01_change") == [(answer, ())]


def test_k01_is_unfinished_while_t1_is_still_to_come_and_missing_once_the_case_is_closed() -> None:
    once = [score("t0", "2026-01-06", 0)]
    assert said(reporting.willingness(records(own_score=once)), "k01_change") == [
        ("unfinished", ())
    ]
    closed = records({"status": "closed"}, own_score=once)
    assert said(reporting.willingness(closed), "k01_change") == [("missing", ())]


def test_k02_is_what_came_of_it_and_unknown_is_an_answer() -> None:
    for code in ("reported", "none_yet", "unknown"):
        assert said(reporting.outcome(records({"report_outcome": code})), "k02_outcome") == [
            ("answered", (code,))
        ]
    assert said(reporting.outcome(records()), "k02_outcome") == [("missing", ())]


def test_a_leaf_in_conflict_counts_as_missing() -> None:
    case = records(unsettled=["report_outcome"])
    assert said(reporting.outcome(case), "k02_outcome") == [("missing", ())]


def test_k03_are_the_reasons_once_there_is_a_decision() -> None:
    decided: Values = {"report_outcome": "decided_not"}
    case = records(decided | {"report_reasons": ["fear", "family"]})
    assert said(reporting.reasons(case), "k03_reasons") == [("answered", ("fear", "family"))]
    assert said(reporting.reasons(records({"report_outcome": "none_yet"})), "k03_reasons") == []
    assert said(reporting.reasons(records(decided)), "k03_reasons") == [("missing", ())]
    refused = records(decided | {"report_reasons": ["declined"]})
    assert said(reporting.reasons(refused), "k03_reasons") == [("declined", ())]


def test_k04_are_the_days_from_first_contact_to_the_report() -> None:
    case = records(
        {
            "first_contact_on": "2026-01-10",
            "report_outcome": "reported",
            "reported_on": "2026-02-20",
        }
    )
    # 10 January to 20 February: 21 days of January and 20 of February.
    assert said(reporting.contact_to_report(case), "k04_days") == [("answered", 41)]


def test_k04_counts_reports_only_and_a_report_without_a_date_is_missing() -> None:
    assert list(reporting.contact_to_report(records({"first_contact_on": "2026-01-10"}))) == []
    case = records({"first_contact_on": "2026-01-10", "report_outcome": "reported"})
    assert said(reporting.contact_to_report(case), "k04_days") == [("missing", ())]


def test_k23_are_those_who_stopped_of_those_who_reported() -> None:
    reported: Values = {"report_outcome": "reported"}
    assert list(reporting.withdrawal(records({"exit": "xc"}))) == []
    assert said(reporting.withdrawal(records(reported)), "k23_withdrawn") == [("answered", ("no",))]
    stopped = records(
        reported
        | {
            "exit": "xc",
            "withdrawn_phase": "ph_f07",
            "withdrawn_reason": "burden",
            "came_back": True,
        }
    )
    found = list(reporting.withdrawal(stopped))
    assert said(found, "k23_withdrawn") == [("answered", ("yes",))]
    assert said(found, "k23_phase") == [
        ("answered", ("investigation",))
    ]  # F07 is one of its phases
    assert said(found, "k23_reason") == [("answered", ("burden",))]
    assert said(found, "k23_back") == [("answered", ("yes",))]
    disputed = records(reported | {"withdrawn_on": "2026-05-01"}, unsettled=["exit"])
    assert said(reporting.withdrawal(disputed), "k23_withdrawn") == [("missing", ())]
