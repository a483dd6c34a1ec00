"""Terms of the law, indicators, retention and words: whole, and countable."""

from __future__ import annotations

import re

import pytest

from desktop_app.domain.level import REVIEW_DAYS
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.forms.lists import load_list
from desktop_app.forms.reference import Clock, ClockFile, RetentionFile
from desktop_app.forms.schema import Field
from desktop_app.forms.source import FormError

HOURS = {"hours": 1, "days": 24, "weeks": 7 * 24}
CLOCK = """version = 1
review = {{ by = "", on = "" }}
[[clock]]
id = "remand"
title = {{ en = "Remand", nl = "Bewaring" }}
starts = {{ en = "order", nl = "bevel" }}
length = {length}
unit = "{unit}"
counts = "{counts}"
rolls = {rolls}
custody = {custody}
basis = "64 Sv"
source = "S1"
"""


def question(form: Form, name: str) -> Field:
    """Return a question by its name: one of the form, or one inside a group or rows."""
    outer, _, inner = name.partition(".")
    found = form.field(outer)
    item, _, part = inner.partition(".")
    if part:  # one of a fixed row: threats.rf_t01.answer
        assert any(one.id == item for one in found.items), name
        inner = part
    return next(one for one in found.fields if one.key == inner) if inner else found


def clock(catalogue: Catalogue, id: str) -> Clock:
    return next(one for one in catalogue.clocks if one.id == id)


def test_every_term_of_the_law_is_there(catalogue: Catalogue) -> None:
    law = [one for one in catalogue.clocks if one.kind == "law"]
    assert len(law) == 38
    assert len(catalogue.clocks) - len(law) == 39
    lengths = {one.id: (one.length, one.unit) for one in law}
    assert lengths["appeal"] == (14, "days")
    assert lengths["escape_notice"] == (1, "hours")
    assert lengths["before_rc"] == (3 * 24 + 18, "hours")
    assert lengths["complaint_non_prosecution"] == (3, "months")
    assert lengths["data_breach"] == (72, "hours")
    assert lengths["compensation_fund"] == (10, "years")
    assert clock(catalogue, "conduct_order_extended").times == 3


def test_terms_of_custody_never_roll(catalogue: Catalogue) -> None:
    custody = [one for one in catalogue.clocks if one.custody]
    assert {one.id for one in custody} == {
        "police_custody",
        "police_custody_extended",
        "before_rc",
        "remand",
        "detention",
        "first_public_hearing",
        "suspension",
        "suspension_pressing",
    }
    assert not any(one.rolls for one in custody)


def test_terms_of_three_months_or_in_hours_do_not_roll(catalogue: Catalogue) -> None:
    for one in catalogue.clocks:
        if one.unit in ("hours", "months", "years") or one.direction == "before":
            assert not one.rolls, one.id
    assert {one.id for one in catalogue.clocks if one.rolls} == {
        "case_information",
        "release_notice",
        "verdict",
        "appeal",
        "appeal_grounds",
        "translation_objection",
    }


def test_every_term_starts_from_a_date_of_a_form_and_asks_answers_that_exist(
    catalogue: Catalogue,
) -> None:
    for one in catalogue.clocks:
        assert one.starting, one.id
        for start in one.starting:
            form = catalogue.form(start.kind)
            for named in filter(None, (start.field, start.time, start.length, start.opens)):
                assert question(form, named) is not None, (one.id, named)
            assert question(form, start.field).type in ("date", "datetime"), one.id
            for known in (*start.when, *start.done):
                asked = question(form, known.field)
                if asked.type in ("choice", "choices") and not asked.options_from:
                    assert set(known.values) <= {option.value for option in asked.options}, one.id
        for met in one.met_by:
            assert question(catalogue.form(met.kind), met.field).type in ("date", "datetime")


def test_terms_that_start_from_a_shielded_answer_would_never_be_seen(
    catalogue: Catalogue,
) -> None:
    for one in catalogue.clocks:
        for start in one.starting:
            form = catalogue.form(start.kind)
            for known in (start.field, *(each.field for each in (*start.when, *start.done))):
                assert question(form, known).privacy not in ("secret", "local"), one.id


def test_least_terms_are_told_from_longest_ones(catalogue: Catalogue) -> None:
    assert clock(catalogue, "summons").bound == "at_least"
    assert clock(catalogue, "defence_witnesses").direction == "before"
    assert clock(catalogue, "incident_feedback").counts == "working"


def test_reviews_by_level_are_those_the_program_judges_by(catalogue: Catalogue) -> None:
    for level, days in REVIEW_DAYS.items():
        one = clock(catalogue, f"level_{level}")
        assert one.length * HOURS[one.unit] == days * 24


def test_a_measure_is_looked_at_again_after_its_own_weeks(catalogue: Catalogue) -> None:
    reviews = [one for one in catalogue.clocks if one.id.startswith("measure_review_")]
    told = {
        type_: one.length
        for one in reviews
        for known in one.starting[0].when
        if known.field == "type"
        for type_ in known.values
    }
    assert told == {one.id: one.review_weeks for one in catalogue.measures if one.review_weeks}
    assert told["pm_12"] == 2
    assert told["pm_07"] == 26
    assert {one.unit for one in reviews} == {"weeks"}


def test_terms_name_phases_and_sources_that_exist(catalogue: Catalogue) -> None:
    phases = {one.id for one in catalogue.phases}
    sources = {one.code for one in catalogue.process_sources}
    assert sources == {f"S{number}" for number in range(1, 34)}
    for one in catalogue.clocks:
        assert set(one.phases) <= phases
        assert one.source in sources | {"L", "P"}
        assert one.basis


def test_the_basis_of_a_measure_names_sources_that_exist(catalogue: Catalogue) -> None:
    sources = {one.code for one in catalogue.process_sources}
    for one in catalogue.measures:
        named = set(re.findall(r"\bS\d+\b", one.basis))
        assert named <= sources
        assert named or re.search(r"\b[LP]\b", one.basis), one.id


def test_there_are_thirty_indicators(catalogue: Catalogue) -> None:
    evaluation = catalogue.evaluation
    assert evaluation is not None
    ids = [one.id for one in evaluation.indicators]
    assert ids == [f"ki_{number:02}" for number in range(1, 31)]
    assert [one.code for one in evaluation.indicators if one.internal] == ["K28"]
    moments = [one.value for one in catalogue.form("own_score").field("moment").options]
    assert [one.id for one in evaluation.moments] == moments[:9]
    assert len(evaluation.rules) == 11
    assert (evaluation.rules[0].internal, evaluation.rules[0].public) == (5, 10)


def test_retention_tells_maxima_from_proposals(catalogue: Catalogue) -> None:
    rules = {one.id: one for one in catalogue.retention}
    assert len(rules) == 14
    assert (rules["high_harm_closing"].length, rules["high_harm_closing"].unit) == (30, "days")
    assert (rules["drafts"].length, rules["drafts"].unit) == (90, "days")
    assert rules["plan_and_incidents"].action == "review"
    assert {one.id for one in rules.values() if one.kind == "maximum"} == {
        "wpg8_direct_use",
        "wpg8_unneeded",
        "wpg8_removal",
        "wpg9_removal",
        "removed_data",
    }


def test_every_ground_for_erasing_has_a_code_and_words(catalogue: Catalogue) -> None:
    codes = [one.id for one in catalogue.grounds]
    assert codes == [
        "unneeded",
        "term",
        "purpose_ended",
        "handed_over",
        "request",
        "mistake",
        "practice",
    ]


def test_the_glossary_has_every_term_once(catalogue: Catalogue) -> None:
    dutch = [one.title.nl for one in catalogue.glossary]
    assert len(dutch) == len(set(dutch)) == 93
    assert {"rechter-commissaris (RC)", "zorgcoördinator", "beklag (art. 12)"} <= set(dutch)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"rolls": "true", "custody": "true"}, 10),
        ({"rolls": "true", "unit": "hours"}, 10),
        ({"counts": "working", "unit": "weeks"}, 9),
        ({"length": "0"}, 7),
    ],
)
def test_a_term_that_cannot_be_counted_is_refused(changes: dict[str, str], line: int) -> None:
    whole = {
        "length": "14",
        "unit": "days",
        "counts": "calendar",
        "rolls": "false",
        "custody": "false",
    }
    load_list(CLOCK.format(**whole).encode(), ClockFile, file="law.toml")
    with pytest.raises(FormError) as caught:
        load_list(CLOCK.format(**(whole | changes)).encode(), ClockFile, file="law.toml")
    assert caught.value.line == line


def test_a_length_without_a_unit_is_refused() -> None:
    content = b"""version = 1
review = { by = "", on = "" }
[[rule]]
id = "drafts"
title = { en = "Drafts", nl = "Concepten" }
starts = { en = "last typed", nl = "laatst getypt" }
length = 90
kind = "proposal"
action = "wipe"
basis = "P"
"""
    with pytest.raises(FormError) as caught:
        load_list(content, RetentionFile, file="retention.toml")
    assert caught.value.line == 7
