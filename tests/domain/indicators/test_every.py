"""All thirty indicators: each is there, and each figure that they speak of is in the content."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.indicators.every import INDICATORS, observe
from desktop_app.domain.indicators.records import CaseRecords, Entry
from desktop_app.forms.catalogue import Catalogue
from tests.domain.indicators.examples import STAGES, records

CATALOGUE = Catalogue.shipped()
KINDS = (
    *("case", "proceeding", "hearing", "court_checklist", "interview_preparation", "told_once"),
    *("contact_log", "person", "incident", "own_score", "measure", "trigger_event", "sheet"),
)
WORDS = st.sampled_from(
    ["reported", "done", "yes", "no", "xc", "other:geheim", "declined", "rc", "2026-03-01", ""]
)
VALUES = (
    WORDS
    | st.integers(-3, 400)
    | st.booleans()
    | st.none()
    | st.lists(WORDS, max_size=3)
    | st.builds(lambda at: {"at": at}, WORDS)
)


def test_there_is_a_function_for_each_indicator_of_the_content() -> None:
    evaluation = CATALOGUE.evaluation
    assert evaluation is not None
    assert list(INDICATORS) == [one.id for one in evaluation.indicators]
    assert {one.indicator for one in evaluation.figures} == set(INDICATORS)


def test_an_empty_case_says_no_number_and_nothing_that_was_not_recorded() -> None:
    found = list(observe(records()))
    assert all(one.value is None for one in found)
    answered = {one.figure for one in found if one.answer == "answered"}
    # A date that is blank is "no"; the case is active. Nothing else can be said of it.
    assert answered == {"k25_reported", "k26_rights", "k26_made", "k28_active"}


@given(st.data())
def test_whatever_stands_in_the_records_only_numbers_and_known_codes_come_out(
    data: st.DataObject,
) -> None:
    evaluation = CATALOGUE.evaluation
    assert evaluation is not None
    figures = evaluation.counted()
    entries = {}
    for kind in data.draw(st.sets(st.sampled_from(KINDS))):
        form = CATALOGUE.form(kind)
        leaves = st.sampled_from([one.key for one in form.fields])
        entries[kind] = (Entry(data.draw(st.dictionaries(leaves, VALUES, max_size=8))),)
    today = records().as_of
    for one in observe(CaseRecords(entries, today, STAGES)):
        figure = figures[one.figure]
        assert (one.answer == "answered") == (one.value is not None or bool(one.codes))
        assert (one.value is not None) <= (figure.kind == "median")
        assert not set(one.codes) - set(figure.parts) or figure.kind == "choices"
        if one.groups:
            assert all(isinstance(group, str) for group in one.groups.values())
