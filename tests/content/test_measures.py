"""Seventy measures, thirty-three types that mean them, thirty-seven roles."""

from __future__ import annotations

import re

import pytest

from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.lists import MeasureFile, RoleFile, load_list
from desktop_app.forms.source import FormError
from tests.content.reading import names

TYPES = """
patrol aol alarm domicile brp_secrecy file_redaction contact_or_area_ban release_notice safe_house
move emergency_phone device_check home_security transport escort separate_entrance
no_visual_contact closed_session_request video_hearing_request support_person victim_lawyer
interpreter_change psychologist experienced_rc_request local_team_brief school_work_brief
care_crisis child_protection relatives_abroad financial legal_residence protection_referral other
"""
MEASURE = """
version = 1
review = {{ by = "", on = "" }}
[[measure]]
id = "pm_01"
title = {{ en = "One", nl = "Een" }}
what = {{ en = "One", nl = "Een" }}
decides = {{ en = "One", nl = "Een" }}
risks = {{ en = "One", nl = "Een" }}
basis = "P"
{more}
"""


def test_there_are_seventy_measures(catalogue: Catalogue) -> None:
    measures = catalogue.measures
    assert [one.id for one in measures] == [f"pm_{number:02}" for number in range(1, 71)]
    assert [one.code for one in measures] == [f"PM{number:02}" for number in range(1, 71)]
    assert all(one.basis for one in measures)


def test_measures_have_their_place_in_the_process(catalogue: Catalogue) -> None:
    known = {phase.id for phase in catalogue.phases}
    for one in catalogue.measures:
        assert set(one.phases) <= known
    apart = {one.id: one.track or one.exit for one in catalogue.measures if not one.phases}
    assert apart == {"pm_64": "x1", "pm_65": "x2", "pm_70": "xc"}
    assert catalogue.measures[0].phases == tuple(f"ph_f{number:02}" for number in range(3, 17))


def test_measures_are_looked_at_again_as_the_domain_says(catalogue: Catalogue) -> None:
    weeks = {one.code: one.review_weeks for one in catalogue.measures if one.review_weeks}
    assert (weeks["PM12"], weeks["PM14"], weeks["PM21"], weeks["PM28"]) == (2, 4, 1, 26)
    assert len(weeks) == 31
    per_hearing = {one.code for one in catalogue.measures if one.per_hearing}
    assert per_hearing == names("PM03 PM04 PM49 PM50 PM51 PM53 PM54 PM55 PM56 PM57 PM58")
    otherwise = {one.code: one.review_when.en for one in catalogue.measures if one.review_when}
    assert otherwise["PM25"] == "before day 75"
    assert len(otherwise) == 12


def test_the_types_of_the_plan_all_mean_measures(catalogue: Catalogue) -> None:
    types = {one.id: one.measures for one in catalogue.measure_types}
    assert list(types) == TYPES.split()
    assert len(types) == 33
    assert [id for id, measures in types.items() if not measures] == ["other"]


def test_a_measure_is_chosen_from_the_list(catalogue: Catalogue) -> None:
    field = catalogue.form("measure").field("type")
    assert field.options_from == "measures"
    assert [one.value for one in field.options] == [one.id for one in catalogue.measures]
    assert field.options[0].nl == "Domiciliekeuze"


def test_every_phase_says_who_decides_what_and_where_that_is_from(catalogue: Catalogue) -> None:
    sources = {one.code for one in catalogue.process_sources} | {"P"}
    for one in catalogue.phases:
        assert one.actors is not None, one.code
        assert one.decides is not None or one.during is not None, one.code
        assert set(re.findall(r"S\d+|P", one.source)) <= sources
    limited = [one.code for one in catalogue.phases if one.limits is None]
    assert limited == ["F01", "F06", "F16"]
    durations = [one.code for one in catalogue.phases if one.durations is not None]
    assert durations == ["F00", "F01", "F03", "F05", "F09", "F14"]


def test_there_are_thirty_seven_roles(catalogue: Catalogue) -> None:
    roles = catalogue.roles
    assert [one.id for one in roles] == [f"rl_{number:02}" for number in range(1, 38)]
    assert {one.code for one in roles if one.may_know != 1} == {"R20", "R37"}
    assert all(one.may_know in (0, 1) for one in roles)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("", "a track or an exit"),
        ('phases = ["ph_f01"]\ntrack = "x1"', "a track or an exit"),
        ('phases = ["ph_f01"]\nreview_weeks = 4\nper_hearing = true', "in one way"),
        ('phases = ["ph_f01"]\nreview_weeks = 0', "in one way"),
        (
            (
                'phases = ["ph_f01"]\n[[type]]\nid = "patrol"\n'
                'title = { en = "P", nl = "S" }\nmeasures = ["pm_99"]'
            ),
            "There is no measure",
        ),
    ],
)
def test_a_measure_that_says_too_little_or_too_much_is_refused(more: str, reason: str) -> None:
    content = MEASURE.format(more=more).encode()
    with pytest.raises(FormError) as caught:
        load_list(content, MeasureFile, file="measures.toml")
    assert reason in caught.value.reason.source


def test_a_role_that_may_know_more_than_all_is_refused() -> None:
    content = b"""version = 1
review = { by = "", on = "" }
[[role]]
id = "rl_01"
title = { en = "One", nl = "Een" }
may_know = 5
"""
    with pytest.raises(FormError) as caught:
        load_list(content, RoleFile, file="roles.toml")
    assert caught.value.line == 6
