"""K05 to K07, worked out by hand."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.indicators import telling
from tests.domain.indicators.examples import Values, records, said


def told(kind: str, day: str, **more: object) -> Values:
    return {"kind": kind, "on": day, "topics": ["violence"], **more}  # type: ignore[dict-item]


def test_k05_counts_each_session_in_which_the_account_was_asked_for() -> None:
    case = records(
        told_once=[
            told("info_talk", "2026-01-20"),  # 1: the first account counts
            told("statement", "2026-02-20"),  # 2
            told("statement", "2026-02-21"),  # 3: a second session
            told("rc", "2026-09-01", planned=True),  # still to come: no
            told("care", "2026-03-01", administrative=True),  # procedure only: no
            told("ind", "2026-03-05", topics=["procedure"]),  # procedure only: no
            told("lawyer", "2026-03-06"),  # the own lawyer does not ask for the file: no
        ]
    )
    found = list(telling.retellings(case))
    assert said(found, "k05_sessions") == [("answered", 3)]
    assert said(found, "k05_phase") == [
        ("answered", ("informative_talk",)),
        ("answered", ("report",)),
        ("answered", ("report",)),
    ]
    assert [one.on for one in found if one.figure == "k05_phase"] == [
        date(2026, 1, 20),
        date(2026, 2, 20),
        date(2026, 2, 21),
    ]


def test_k05_is_missing_without_a_register_and_nought_where_it_holds_no_account() -> None:
    assert said(telling.retellings(records()), "k05_sessions") == [("missing", ())]
    only = records(told_once=[told("rc", "2026-12-01", planned=True)])
    assert said(telling.retellings(only), "k05_sessions") == [("answered", 0)]


def test_k06_are_sessions_that_a_shared_account_would_have_spared() -> None:
    case = records(
        told_once=[
            told("info_talk", "2026-01-20"),  # the first: never avoidable
            told("statement", "2026-02-20", **{"repeat.a.reason": "not_shared"}),  # avoidable
            told("rc", "2026-06-01", **{"repeat.a.reason": "defence_right"}),  # a right: not
            told("court", "2026-09-01"),  # no reason was kept: missing
        ]
    )
    assert said(telling.avoidable(case), "k06_avoidable") == [
        ("answered", ("no",)),
        ("answered", ("yes",)),
        ("answered", ("no",)),
        ("missing", ()),
    ]


def test_k07_are_the_persons_not_seen_before_in_interviews_that_took_place() -> None:
    def held(status: str, **rows: bool) -> Values:
        return {
            "status": status,
            **{f"interviewers.{row}.seen_before": new for row, new in rows.items()},
        }

    case = records(
        interview_preparation=[
            held("done", a=False, b=False),  # two new persons
            held("done", c=True, d=False),  # one known, one new
            held("planned", e=False),  # did not take place
        ]
    )
    assert said(telling.interviewers(case), "k07_persons") == [("answered", 3)]
    assert list(telling.interviewers(records())) == []
    blank = records(interview_preparation=[{"status": "done", "interviewers.a.role": "x"}])
    assert said(telling.interviewers(blank), "k07_persons") == [("missing", ())]
