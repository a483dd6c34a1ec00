"""K08 to K12 and K18, worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.indicators import hearings
from tests.domain.indicators.examples import Values, at, records, said


def held(kind: str = "rc", **more: object) -> Values:
    return {"kind": kind, "status": "done", "starts_at": at("2026-06-01"), **more}  # type: ignore[dict-item]


def test_k08_counts_hearings_at_the_magistrate_that_took_place() -> None:
    case = records(
        hearing=[
            held(rc_experienced="yes", video=False, suspect_present="no"),
            held("witness_appeal", rc_experienced="requested", video=True, suspect_present="video"),
            held("substantive", rc_experienced="yes"),  # no hearing at the magistrate
            held(rc_experienced="yes") | {"status": "cancelled"},
        ]
    )
    found = list(hearings.at_magistrate(case))
    assert len(said(found, "k08_number")) == 2
    # "requested" does not say who it was in the end.
    assert said(found, "k08_experienced") == [("answered", ("yes",)), ("missing", ())]
    assert said(found, "k08_video") == [("answered", ("no",)), ("answered", ("yes",))]
    assert said(found, "k08_suspect") == [("answered", ("no",)), ("answered", ("yes",))]
    assert {one.on for one in found} == {date(2026, 6, 1)}
    assert {one.groups["phase"] for one in found} == {"rc_hearing"}


def test_k09_are_hearings_attended_and_of_these_those_with_the_coordinator() -> None:
    case = records(
        hearing=[
            held(attended="yes", accompanied="yes"),
            held(attended="partly", accompanied="no"),
            held(attended="no", accompanied="no"),  # not attended: accompanied does not apply
            held(),
        ]
    )
    found = list(hearings.attended(case))
    assert [codes for _answer, codes in said(found, "k09_attended")] == [
        ("yes",),
        ("yes",),
        ("no",),
        (),
    ]
    assert [codes for _answer, codes in said(found, "k09_accompanied")] == [("yes",), ("no",)]


@pytest.mark.parametrize(
    ("known", "short"),
    [
        # The hearing is on Monday 1 June 2026. Two working days before: Thursday 28 May
        # (Friday 29 May and Monday 1 June lie after it).
        ("2026-05-28", ("yes",)),
        ("2026-05-27", ("no",)),
        ("2026-05-31", ("yes",)),
    ],
)
def test_k10_is_two_working_days_before_or_less(known: str, short: tuple[str]) -> None:
    moved = held(postponed="before", postponed_known_on=known) | {"status": "moved"}
    assert said(hearings.postponed(records(hearing=[moved])), "k10_short") == [("answered", short)]


def test_k10_on_the_day_is_short_and_a_blank_is_missing() -> None:
    case = records(hearing=[held(postponed="on_day"), held(postponed="no"), held()])
    assert [codes for _answer, codes in said(hearings.postponed(case), "k10_short")] == [
        ("yes",),
        ("no",),
        (),
    ]
    planned = held(postponed="no") | {"status": "planned"}
    assert list(hearings.postponed(records(hearing=[planned]))) == []


def test_k11_is_called_in_minus_arrival() -> None:
    case = records(
        hearing=[
            held(arrived="09:05", called_in="09:47"),  # 42 minutes
            held(arrived="09:05"),
            held(attended="no"),  # nobody waited
        ]
    )
    assert said(hearings.waiting(case), "k11_minutes") == [("answered", 42), ("missing", ())]


def test_k12_leaves_breaks_out_and_counts_those_that_overlap_once() -> None:
    breaks: Values = {
        "breaks.a.from": "10:30",
        "breaks.a.to": "10:45",  # 15 minutes
        "breaks.b.from": "10:40",
        "breaks.b.to": "10:50",  # 5 more
    }
    case = records(hearing=[held(started="10:00", ended="12:00") | breaks])
    assert said(hearings.questioning(case), "k12_minutes") == [("answered", 120 - 20)]
    half = records(hearing=[held(started="10:00", ended="12:00") | {"breaks.a.from": "10:30"}])
    assert said(hearings.questioning(half), "k12_minutes") == [("missing", ())]


def test_k18_seen_and_contact_are_encounters_and_unknown_is_missing() -> None:
    case = records(
        hearing=[held(encounter=said_) for said_ in ("no", "seen", "contact", "unknown")]
    )
    assert [codes for _answer, codes in said(hearings.encounters(case), "k18_encounter")] == [
        ("no",),
        ("yes",),
        ("yes",),
        (),
    ]
