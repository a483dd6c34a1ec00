"""K24 to K28 and K30, worked out by hand."""

from __future__ import annotations

from desktop_app.domain.indicators import duties
from tests.domain.indicators.examples import Values, at, records, said

TALK: list[Values] = [{"kind": "info_talk", "status": "done", "date_time": at("2026-02-01")}]


def test_k24_support_is_in_place_by_the_informative_talk() -> None:
    case = records(
        interview_preparation=TALK,
        person=[
            {"role": "rl_18", "valid_from": "2026-02-01"},  # lawyer on the day itself: yes
            {"role": "rl_21", "valid_from": "2026-02-02"},  # Victim Support a day later: no
            {"role": "rl_23"},  # care coordinator, since when is not known: missing
        ],
    )
    found = list(duties.support(case))
    assert said(found, "k24_lawyer") == [("answered", ("yes",))]
    assert said(found, "k24_victim_support") == [("answered", ("no",))]
    assert said(found, "k24_care") == [("missing", ())]
    # Before the talk nothing can be said yet.
    assert {one.answer for one in duties.support(records())} == {"unfinished"}


def test_k25_is_the_date_and_the_days_from_contact() -> None:
    found = list(
        duties.comensha(records({"first_contact_on": "2026-01-10", "comensha_on": "2026-01-31"}))
    )
    assert said(found, "k25_reported") == [("answered", ("yes",))]
    assert said(found, "k25_days") == [("answered", 21)]
    none = list(duties.comensha(records()))
    assert said(none, "k25_reported") == [("answered", ("no",))]
    assert said(none, "k25_days") == []
    assert said(duties.comensha(records(unsettled=["comensha_on"])), "k25_reported") == [
        ("missing", ())
    ]


def test_k26_rights_statement_assessment_and_its_update_for_each_hearing() -> None:
    case = records(
        {"rights_given_on": "2026-01-06"},
        court_checklist=[
            {"items.ck_w04.state": "done"},
            {"items.ck_w04.state": "waived"},
            {},
        ],
    )
    found = list(duties.information(case))
    assert said(found, "k26_rights") == [("answered", ("yes",))]
    assert said(found, "k26_made") == [("answered", ("no",))]
    assert [codes for _answer, codes in said(found, "k26_updated")] == [("yes",), ("no",), ("no",)]


def test_k27_is_counted_for_each_suspect_and_pending_without_an_outcome() -> None:
    case = records(proceeding=[{"outcome": "convicted"}, {"outcome": "dismissed"}, {}])
    assert said(duties.outcome(case), "k27_outcome") == [
        ("answered", ("convicted",)),
        ("answered", ("dismissed",)),
        ("answered", ("pending",)),
    ]


def test_k28_is_the_load_as_far_as_it_is_kept() -> None:
    case = records(
        contact_log=[
            {"at": at("2026-03-01"), "minutes": 20, "out_of_hours": True},
            {"at": at("2026-03-02"), "out_of_hours": False},
        ]
    )
    found = list(duties.load(case))
    assert said(found, "k28_active") == [("answered", ("active",))]
    assert said(found, "k28_minutes") == [("answered", 20), ("missing", ())]
    assert [codes for _answer, codes in said(found, "k28_late")] == [("yes",), ("no",)]
    assert said(duties.load(records({"status": "closed"})), "k28_active") == []


def test_k30_are_sheets_by_what_became_of_them() -> None:
    states = ("issued", "returned", "destroyed", "lost")
    case = records(sheet=[{"state": state, "printed_at": at("2026-03-01")} for state in states])
    assert [codes for _answer, codes in said(duties.sheets(case), "k30_state")] == [
        (state,) for state in states
    ]
