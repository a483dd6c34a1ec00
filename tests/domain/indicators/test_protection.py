"""K15 to K17, K19 and K20, worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.indicators import protection
from tests.domain.indicators.examples import Values, at, records, said


def test_k15_measures_asked_for_are_granted_refused_or_pending() -> None:
    def measure(state: str, **more: str) -> Values:
        return {"type": "pm_12", "state": state, "requested_on": "2026-03-01", **more}

    case = records(
        measure=[
            measure("wished"),  # not asked for yet: it does not count
            measure("requested"),
            measure("granted"),
            measure("active", active_from="2026-03-05"),
            measure("refused"),
            measure("ended", active_from="2026-03-05"),  # was in force
        ],
        hearing=[
            {
                "status": "planned",
                "starts_at": at("2026-06-01"),
                "measures.a.measure": "screen",
                "measures.a.granted": "partly",
                "measures.b.measure": "video",
            }
        ],
    )
    found = list(protection.decisions(case))
    assert [codes for _answer, codes in said(found, "k15_decision")] == [
        ("pending",),
        ("granted",),
        ("granted",),
        ("refused",),
        ("granted",),
        ("granted",),  # the screen
        (),  # the video: nothing recorded
    ]
    # Of the three granted, two came into force.
    assert [codes for _answer, codes in said(found, "k15_active")] == [("no",), ("yes",), ("yes",)]
    kinds = [one.groups["measure_type"] for one in found if one.figure == "k15_decision"]
    assert kinds == ["pm_12"] * 5 + ["screen", "video"]


def test_k16_are_the_days_from_the_first_wish_to_the_first_measure_in_force() -> None:
    case = records(
        measure=[
            {"wished_on": "2026-03-10", "active_from": "2026-03-12"},
            {"wished_on": "2026-03-01", "active_from": "2026-03-20"},
        ]
    )
    # First wish 1 March, first in force 12 March.
    assert said(protection.time_to_protection(case), "k16_days") == [("answered", 11)]
    waiting = records(measure=[{"wished_on": "2026-03-01"}])
    assert said(protection.time_to_protection(waiting), "k16_days") == [("unfinished", ())]
    assert list(protection.time_to_protection(records(measure=[{"state": "active"}]))) == []


def test_k17_measures_in_force_and_agreements_of_a_hearing_that_did_not_work() -> None:
    case = records(
        measure=[
            {"state": "active", "active_from": "2026-03-01", "failed_on": "2026-04-01"},
            {"state": "active", "active_from": "2026-03-01"},
            {"state": "requested"},  # never in force
        ],
        hearing=[
            {
                "status": "done",
                "starts_at": at("2026-06-01"),
                "measures.a.measure": "screen",
                "measures.a.granted": "yes",
                "measures.a.worked": "no",
                "measures.b.measure": "video",
                "measures.b.granted": "yes",
                "measures.b.worked": "not_used",  # not needed
                "measures.c.measure": "seat",
                "measures.c.granted": "no",  # refused: cannot fail
                "measures.d.measure": "breaks",
                "measures.d.granted": "yes",
                "measure_failed": ["breaks"],
            }
        ],
    )
    assert [codes for _answer, codes in said(protection.failures(case), "k17_failed")] == [
        ("yes",),
        ("no",),
        ("yes",),
        ("yes",),
    ]


def test_k19_incidents_are_counted_by_kind_and_by_the_report() -> None:
    case = records(
        {"report_outcome": "reported", "reported_on": "2026-02-20"},
        incident=[
            {"occurred_at": at("2026-02-19"), "kind": ["threat_direct", "weapon", "following"]},
            {"occurred_at": at("2026-02-20"), "kind": ["data_leak"]},
            {"reported_at": at("2026-05-01"), "kind": ["self_harm"]},
        ],
    )
    found = list(protection.incidents(case))
    assert len(said(found, "k19_rate")) == 3
    # Two codes of the first are threats: each group once.
    assert said(found, "k19_kinds") == [
        ("answered", ("threat", "approach")),
        ("answered", ("address_exposed",)),
        ("answered", ("other",)),
    ]
    assert [codes for _answer, codes in said(found, "k19_after")] == [("no",), ("yes",), ("yes",)]
    assert found[0].on == date(2026, 2, 19)


@pytest.mark.parametrize(
    ("event", "answer"),
    [
        ({"told": "in_time"}, ("answered", ("yes",))),
        ({"told": "late", "told_on": "2026-06-02"}, ("answered", ("yes",))),  # the day after
        ({"told": "late", "told_on": "2026-06-03"}, ("answered", ("no",))),
        ({"told": "late"}, ("answered", ("no",))),
        ({"told": "not_yet"}, ("answered", ("no",))),  # and it is November
        ({"told": "not_wanted"}, ("declined", ())),
        ({}, ("missing", ())),
    ],
)
def test_k20_before_the_release_or_within_a_day(event: Values, answer: tuple[str, object]) -> None:
    case = records(trigger_event=[{"kind": "release_or_suspension", "when": "2026-06-01"} | event])
    assert said(protection.release_notice(case), "k20_on_time") == [answer]


def test_k20_other_events_and_releases_to_come_do_not_count() -> None:
    case = records(
        trigger_event=[
            {"kind": "arrest", "when": "2026-06-01", "told": "in_time"},
            {"kind": "end_of_sentence", "when": "2027-06-01", "told": "not_yet"},
        ]
    )
    assert list(protection.release_notice(case)) == []
    today = records(
        trigger_event=[{"kind": "end_of_sentence", "when": "2026-11-24", "told": "not_yet"}]
    )
    assert said(protection.release_notice(today), "k20_on_time") == [("unfinished", ())]
