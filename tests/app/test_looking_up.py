"""What the content says can be looked up by code, by list, and beside what was chosen."""

from __future__ import annotations

import pytest

from desktop_app.app import looking_up
from desktop_app.app.looking_up import Entry
from desktop_app.forms.catalogue import Catalogue
from desktop_app.language import Speaker

SAY = Speaker("en").say


def lines(found: Entry | None) -> dict[str, str]:
    assert found is not None
    return {SAY(one.label) if one.label else "": SAY(one.text) for one in found.facts}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.shipped()


def test_every_list_has_all_its_entries(catalogue: Catalogue) -> None:
    found = {one.id: len(one.entries) for one in looking_up.topics(catalogue)}
    assert tuple(found) == looking_up.TOPICS
    assert found["measures"] == 70
    assert found["phases"] == 17
    assert found["roles"] == 37
    assert found["factors"] == 50
    assert found["cards"] == 30
    assert found["indicators"] == 30
    assert found["guardrails"] == 7
    assert found["glossary"] == 93
    assert found["sources"] == 33 + 54
    assert found["questions"] == 11 + 10
    assert found["terms"] == len(catalogue.clocks)


def test_a_measure_says_who_decides_how_often_and_what_it_may_cost(catalogue: Catalogue) -> None:
    said = lines(looking_up.entry(catalogue, "pm12"))
    assert said["Who decides"] == "Team chief"
    assert said["Look again"] == "every 2 weeks"
    assert said["Side effects and risks"].startswith("Exposes the address")
    assert said["Basis"] == "S11; P"
    assert said["Source"] == "professional practice"


def test_a_measure_says_in_which_phases_it_has_a_place(catalogue: Catalogue) -> None:
    assert lines(looking_up.entry(catalogue, "PM03"))["When"] == "F09, F12"
    assert lines(looking_up.entry(catalogue, "PM25"))["When"] == "F07–F12"
    assert lines(looking_up.entry(catalogue, "PM12"))["When"] == "in any phase"
    assert lines(looking_up.entry(catalogue, "PM64"))["When"] == "X1"


def test_a_phase_says_what_to_do_and_what_the_law_limits(catalogue: Catalogue) -> None:
    said = lines(looking_up.entry(catalogue, "F07"))
    assert "release alarm" in said["What is decided"]
    assert "3 days and 18 hours (59a)" in said["Limits and rights"]
    for one in looking_up.topic(catalogue, "phases").entries:
        assert len(one.facts) >= 4, one.code


def test_a_term_of_custody_says_that_it_never_moves(catalogue: Catalogue) -> None:
    said = lines(looking_up.entry(catalogue, "remand"))
    assert said["Length"] == "14 days"
    assert said["Counting"] == "every day counts; a term of custody never moves to a working day"


def test_what_was_chosen_is_told_apart_from_what_has_no_entry(catalogue: Catalogue) -> None:
    assert looking_up.about(catalogue, "pm_12") is not None
    assert looking_up.about(catalogue, "ph_f09") is not None
    assert looking_up.about(catalogue, "rl_20") is not None
    assert looking_up.about(catalogue, "other") is None
    assert looking_up.entry(catalogue, "PM71") is None


def test_a_list_says_whether_a_practitioner_reviewed_it(catalogue: Catalogue) -> None:
    assert not any(one.reviewed for one in looking_up.topics(catalogue))
