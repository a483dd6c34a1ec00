"""The counts of a quarter as they travel: whatever stood in the cases, cells and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value, decode, encode
from desktop_app.domain.evaluation_cells import (
    CellsError,
    cells_of,
    days_of,
    quarter_of,
    read_cells,
)
from desktop_app.domain.indicators.every import observe
from desktop_app.domain.indicators.records import ANSWERS, CaseRecords, Entry
from desktop_app.domain.judged import CASES
from desktop_app.domain.tally import Tallies, add_case
from desktop_app.forms.catalogue import Catalogue
from tests.domain.indicators.examples import STAGES, records
from tests.domain.indicators.test_every import KINDS
from tests.domain.test_small_cells import RULES

CATALOGUE = Catalogue.shipped()
assert CATALOGUE.evaluation is not None
FIGURES = {CASES.id: CASES, **CATALOGUE.evaluation.counted()}
QUARTER = "2026-Q3"
KEYS = {"format", "quarter", "rules", "figures", "asked", "answered", "cases", "not", "parts"}
WORDS = KEYS | {"bins", "days", QUARTER, *ANSWERS, *FIGURES} | {
    code for figure in FIGURES.values() for code in figure.parts
}  # fmt: skip
MARKERS = ("Kerkstraat 12", "0612345678", "qzxkan", "2026-08-14", "KLAPROOS", "9f3a61c2", "VC-1")
VALUES = (
    st.sampled_from(
        (*MARKERS, "other:qzxkan", "reported", "yes", "no", "done", "rc", "declined", "xc")
    )
    | st.integers(-3, 9999)
    | st.booleans()
    | st.none()
    | st.lists(st.sampled_from((*MARKERS, "violence", "yes")), max_size=3)
    | st.builds(lambda at: {"at": at}, st.sampled_from((*MARKERS, "2026-08-14T09:00")))
)


def strings(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


@st.composite
def cases(draw: st.DrawFn) -> CaseRecords:
    entries = {}
    for kind in draw(st.sets(st.sampled_from(KINDS), max_size=2)):
        leaves = st.sampled_from([one.key for one in CATALOGUE.form(kind).fields])
        several = draw(st.lists(st.dictionaries(leaves, VALUES, max_size=4), max_size=2))
        entries[kind] = tuple(Entry(one) for one in several)
    entries["case"] = (Entry({"status": "open", "opened_on": "2026-08-14"}),)
    return CaseRecords(entries, records().as_of, STAGES)


@given(st.lists(cases(), max_size=5), st.booleans())
def test_no_text_date_code_or_identity_of_random_cases_stands_in_the_counts(
    several: list[CaseRecords], small: bool
) -> None:
    tallies: Tallies = {}
    for one in several:
        add_case(tallies, FIGURES, list(observe(one)), own={}, breakdown="none")
    value = cells_of(QUARTER, tallies, figures=FIGURES, rules=RULES, small=small)
    data = encode(value)
    for text in strings(decode(data)):
        assert text in WORDS or text.isdigit(), text
    for marker in MARKERS:
        assert marker.encode() not in data
    # What is sent is what is taken in, and a second reading says the same.
    assert read_cells(decode(data), figures=FIGURES) == read_cells(value, figures=FIGURES)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_lies_in_its_quarter(day: date) -> None:
    first, last = days_of(quarter_of(day))
    assert first <= day <= last
    assert quarter_of(first) == quarter_of(last) == quarter_of(day)


@pytest.mark.parametrize(
    "odd", ["2026-Q0", "2026-Q5", "26-Q1", "2026-q3", "2026-Q3 ", "", "1999-Q4"]
)
def test_what_is_no_quarter_is_refused(odd: str) -> None:
    with pytest.raises(CellsError):
        days_of(odd)
