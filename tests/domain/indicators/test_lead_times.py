"""K13 and K14, worked out by hand."""

from __future__ import annotations

from desktop_app.domain.indicators import lead_times
from tests.domain.indicators.examples import Values, at, records, said

REPORTED: Values = {"report_outcome": "reported", "reported_on": "2026-02-20"}


def held(kind: str, day: str) -> Values:
    return {"kind": kind, "status": "done", "starts_at": at(day)}


def test_k13_are_the_days_from_report_to_verdict() -> None:
    case = records(REPORTED, hearing=[held("verdict", "2026-11-02")])
    found = list(lead_times.total(case))
    # 20 Feb to 20 Oct is 28-20+31+30+31+30+31+31+30+20 = 242 days; 13 more to 2 November.
    assert said(found, "k13_days") == [("answered", 255)]
    assert said(found, "k13_state") == [("answered", ("verdict",))]


def test_k13_takes_the_earliest_verdict_wherever_it_stands() -> None:
    proceeding: Values = {"dates.a.event": "verdict", "dates.a.at": at("2026-03-02")}
    case = records(REPORTED, proceeding=[proceeding], hearing=[held("verdict", "2026-11-02")])
    assert said(lead_times.total(case), "k13_days") == [("answered", 10)]  # 8 + 2


def test_k13_an_open_case_is_open_and_never_dropped() -> None:
    found = list(lead_times.total(records(REPORTED)))
    assert said(found, "k13_days") == [("unfinished", ())]
    assert said(found, "k13_state") == [("answered", ("open",))]


def test_k13_a_case_that_ended_without_a_verdict_is_missing() -> None:
    for case in (
        records(REPORTED | {"status": "closed"}),
        records(REPORTED, proceeding=[{"outcome": "dismissed"}]),
    ):
        found = list(lead_times.total(case))
        assert said(found, "k13_days") == [("missing", ())]
        assert said(found, "k13_state") == [("answered", ("ended",))]
    assert list(lead_times.total(records())) == []  # no report


def test_k14_are_four_parts_each_from_its_beginning() -> None:
    case = records(
        REPORTED,
        interview_preparation=[
            {"kind": "info_talk", "status": "done", "date_time": at("2026-01-30")}
        ],
        hearing=[
            held("rc", "2026-06-01"),
            held("rc", "2026-07-01"),
            held("substantive", "2026-09-01"),
            held("verdict", "2026-09-15"),
        ],
    )
    found = list(lead_times.parts(case))
    assert said(found, "k14_talk_report") == [("answered", 21)]  # 1 + 20
    assert said(found, "k14_report_rc") == [("answered", 101)]  # 8 + 31 + 30 + 31 + 1
    assert said(found, "k14_rc_trial") == [("answered", 92)]  # 29 + 31 + 31 + 1
    assert said(found, "k14_verdict_appeal") == [("unfinished", ())]  # may still come


def test_k14_a_talk_in_the_register_counts_as_the_talk() -> None:
    case = records(REPORTED, told_once=[{"kind": "info_talk", "on": "2026-02-10"}])
    assert said(lead_times.parts(case), "k14_talk_report") == [("answered", 10)]


def test_k14_dates_the_wrong_way_round_are_missing() -> None:
    case = records(REPORTED, hearing=[held("rc", "2026-01-01")])
    assert said(lead_times.parts(case), "k14_report_rc") == [("missing", ())]
