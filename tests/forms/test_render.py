"""Answers read as words, in the language asked for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.revision import REMOVED, sealed_value
from desktop_app.forms.render import date_words, day_words, render, week_words
from tests.forms.every_type import every_type, values

FORM = every_type()
ZONE = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("leaf", "value", "english", "dutch"),
    [
        ("short", "As typed", "As typed", "As typed"),
        ("lines", ["one", "two"], "one; two", "one; two"),
        ("pick", "blue", "Blue", "Blauw"),
        ("pick", "other:as the sea", "as the sea", "as the sea"),
        ("pick", "gone", "gone", "gone"),
        ("picks", ["dog", "cat"], "Dog, Cat", "Hond, Kat"),
        ("agreed", True, "Yes", "Ja"),
        ("agreed", False, "No", "Nee"),
        ("agreed", "declined", "Does not want to say", "Wil het niet zeggen"),
        ("count", 3, "3 persons", "3 personen"),
        ("score", 4, "4", "4"),
        ("score", 0, "0 (not safe at all)", "0 (helemaal niet veilig)"),
        ("score", "not_asked", "Not asked", "Niet gevraagd"),
        ("on", "2026-11-24", "24 November 2026", "24 november 2026"),
        ("on", "unknown", "Unknown", "Onbekend"),
        ("at", "09:30", "09:30", "09:30"),
        ("lasts", 90, "1 h 30 min", "1 u 30 min"),
        ("lasts", 120, "2 h", "2 u"),
        ("lasts", 0, "0 min", "0 min"),
        (
            "happened",
            {"at": "2026-12-03T09:30", "zone": ZONE},
            "3 December 2026, 09:30",
            "3 december 2026, 09:30",
        ),
        (
            "happened",
            {"at": "2026-12-03T09:30", "zone": "America/Bogota"},
            "3 December 2026, 09:30 (America/Bogota)",
            "3 december 2026, 09:30 (America/Bogota)",
        ),
        (
            "happened",
            {"at": "2026-12-03", "zone": ZONE, "precision": "about"},
            "about 3 December 2026",
            "ongeveer 3 december 2026",
        ),
        (
            "happened",
            {"at": "2026-12-03", "until": "2026-12-05", "zone": ZONE, "precision": "period"},
            "3 December 2026 to 5 December 2026",
            "3 december 2026 tot 5 december 2026",
        ),
        (
            "happened",
            {"zone": ZONE, "precision": "unknown"},
            "Date not known",
            "Datum onbekend",
        ),
        ("about", "person:1", "Reference", "Verwijzing"),
        ("rule.active", True, "Yes", "Ja"),
        ("people.0123456789abcdef.relation", "family", "Family", "Familie"),
        ("people", ["a", "b"], "2", "2"),
        ("steps.ck_x01.state", "waived", "Not applicable", "Niet van toepassing"),
        ("papers.passport.state", "lost", "Lost", "Kwijt"),
        ("factors.rf_x01.answer", "yes_now", "Yes, now (4 weeks or less)", "Ja, nu (≤4 weken)"),
        ("total", 3, "3", "3"),
        ("phone", sealed_value("0" * 64), "Secret", "Geheim"),
        ("short", None, "", ""),
        ("short", REMOVED, "", ""),
        ("colour", "green", "green", "green"),
        ("colour", True, "Yes", "Ja"),
        ("colour", REMOVED, "", ""),
    ],
)
def test_an_answer_reads_as_words(leaf: str, value: Value, english: str, dutch: str) -> None:
    assert render(FORM, leaf, value, "en") == english
    assert render(FORM, leaf, value, "nl") == dutch


def test_a_reference_is_called_what_the_caller_calls_it() -> None:
    names = {"person:1": "VD1"}
    assert render(FORM, "about", "person:1", "nl", names=lambda id: names.get(id, "")) == "VD1"
    assert (
        render(FORM, "about", "person:2", "nl", names=lambda id: names.get(id, "")) == "Verwijzing"
    )


def test_a_week_reads_as_spans_of_days_and_times() -> None:
    working = "0" * 20 + "1" * 11 + "0" * 17
    grid = [working] * 5 + ["1" * 48, "0" * 48]
    assert week_words(grid, "nl") == "ma–vr 10:00–15:30; za hele dag"
    assert week_words(grid, "en") == "Mon–Fri 10:00–15:30; Sat all day"
    split = "1" * 2 + "0" * 44 + "1" * 2
    assert week_words([split] + ["0" * 48] * 6, "nl") == "ma 00:00–01:00, 23:00–24:00"
    assert week_words(["0" * 48] * 7, "nl") == "Geen tijd"


def test_days_are_named_in_full() -> None:
    assert date_words(date(2026, 11, 24), "nl") == "24 november 2026"
    assert day_words(date(2026, 11, 24), "nl") == "dinsdag 24 november 2026"
    assert day_words(date(2026, 11, 24), "en") == "Tuesday 24 November 2026"


@given(st.data(), st.sampled_from(["nl", "en"]))
def test_every_good_answer_has_words_and_they_hold_no_code(
    data: st.DataObject, language: str
) -> None:
    plain = [
        one for one in FORM.fields if one.type not in ("group", "rows", "checklist", "computed")
    ]
    one = data.draw(st.sampled_from(plain))
    value = data.draw(values(one))
    shown = render(FORM, one.key, value, language)
    assert shown or value == []
    assert "other:" not in shown or "other:" in str(value)[7:]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=5,
    ),
    st.sampled_from(
        [
            "short",
            "pick",
            "picks",
            "score",
            "on",
            "happened",
            "lasts",
            "safe_times",
            "people",
            "total",
            "colour",
            "about",
        ]
    ),
)
def test_any_stored_value_can_be_shown(value: Value, leaf: str) -> None:
    assert isinstance(render(FORM, leaf, value, "nl"), str)
