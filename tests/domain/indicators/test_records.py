"""How the indicators read a record: codes only, and which side of an intervention it stands on."""

from __future__ import annotations

from desktop_app.domain.indicators.records import Entry, groups_of
from tests.domain.indicators.examples import at, records


def test_own_words_are_read_as_other_so_that_no_text_gets_in() -> None:
    one = Entry({"kind": "other:ze heet Anna", "kinds": ["fear", "other:Kade 1", "fear"]})
    assert one.code("kind") == "other"
    assert one.codes("kinds") == ("fear", "other")


def test_unknown_is_missing_and_nought_is_an_answer() -> None:
    one = Entry({"a": "unknown", "b": 0, "c": "", "d": []})
    assert [one.answer(leaf) for leaf in "abcde"] == [
        *("missing", "answered", "missing", "missing", "missing")
    ]


def test_a_leaf_in_conflict_is_missing_though_it_has_candidates() -> None:
    assert Entry({"a": 1}, frozenset({"a"})).answer("a") == "missing"


def test_what_is_no_date_or_time_is_none() -> None:
    one = Entry({"day": "gisteren", "clock": "25:00", "at": {"at": 3}, "number": True})
    assert one.day("day") is None
    assert one.day("at") is None
    assert one.minute("clock") is None
    assert one.number("number") is None


def test_a_case_stands_in_one_group_of_each_breakdown() -> None:
    case = records(
        {"age_group": "child", "citizenship_group": "eu"},
        proceeding=[{"phase": "ph_f01"}, {"phase": "ph_f07"}],
    )
    groups = groups_of(case)
    assert groups["age_group"] == "child"
    assert groups["sex"] == "unknown"
    assert groups["citizenship"] == "eu"
    assert groups["phase"] == "investigation"  # the furthest proceeding is in F07


def test_a_case_stands_on_one_side_of_an_intervention_or_on_none() -> None:
    hearing = {"kind": "rc", "status": "done", "starts_at": at("2026-06-01")}
    case = records(
        hearing=[
            hearing | {"rc_experienced": "no", "attended": "no", "accompanied": "yes"},
            hearing | {"rc_experienced": "yes"},
        ],
        interview_preparation=[{"psy_used": "no"}],
    )
    groups = groups_of(case)
    assert groups["experienced_rc"] == "with"  # once is enough
    assert groups["psychologist"] == "without"
    assert "coordinator" not in groups  # she did not attend: nothing can be said
