"""Each field type takes its own values, and says what is wrong with others."""

from __future__ import annotations

import pytest

from desktop_app.domain.canonical import Value
from desktop_app.domain.revision import REMOVED, sealed_value
from desktop_app.forms.schema import Field, Text
from desktop_app.forms.values import (
    LONG_TEXT_LENGTH,
    OWN_WORDS_LENGTH,
    ROWS,
    TEXT_LENGTH,
    check_value,
    coded,
    is_empty,
    is_opaque,
    is_reserved,
    max_items,
    max_length,
    normalised,
    parse_date,
    parse_moment,
    parse_time,
)
from tests.forms.every_type import every_type

FORM = every_type()
LABEL = Text(en="A", nl="A")
AT = "2026-12-03T09:30"
ZONE = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("short", "x" * 40),
        ("long", "two\nlines\tand a tab"),
        ("lines", ["one", "two", "three", "four"]),
        ("phone", "+31 (0)20-123 45 67"),
        ("phone", "0900-8844"),
        ("phone", "112"),
        ("pick", "blue"),
        ("pick", "other:green"),
        ("picks", []),
        ("picks", ["dog", "other:a parrot", "unknown"]),
        ("agreed", True),
        ("agreed", False),
        ("agreed", "declined"),
        ("count", 0),
        ("count", 99),
        ("score", 10),
        ("score", "unsafe"),
        ("on", "2028-02-29"),
        ("on", "unknown"),
        ("at", "00:00"),
        ("happened", {"at": AT, "zone": ZONE}),
        ("happened", {"at": AT, "zone": "America/Bogota", "precision": "exact"}),
        ("happened", {"at": "2026-12-03", "zone": ZONE, "precision": "about"}),
        ("happened", {"zone": ZONE, "precision": "unknown"}),
        ("happened", {"at": AT, "until": AT, "zone": ZONE, "precision": "period"}),
        (
            "happened",
            {"at": "2026-12-03", "until": AT, "zone": ZONE, "precision": "period"},
        ),
        ("lasts", 0),
        ("safe_times", ["0" * 48] * 7),
        ("about", "person:5f1c7f0e-6a0b-4d0a-9c39-6f1b0c5a7d21"),
        ("hearing", "5f1c7f0e-6a0b-4d0a-9c39-6f1b0c5a7d21"),
        ("hearing", "hearing:5f1c7f0e-6a0b-4d0a-9c39-6f1b0c5a7d21"),
        ("short", None),
        ("phone", sealed_value("0" * 64)),
        ("pick", REMOVED),
    ],
)
def test_a_good_answer_passes(key: str, value: Value) -> None:
    assert check_value(FORM.field(key), value) is None


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("short", "x" * 41, "%n characters too long."),
        ("short", 3, "does not fit"),
        ("short", "a\x00b", "cannot be kept"),
        ("short", "\ud800", "cannot be kept"),
        ("lines", ["x"] * 5, "At most %n entries."),
        ("lines", ["x" * 61], "too long"),
        ("lines", ["a\nb"], "does not fit"),
        ("lines", "x", "does not fit"),
        ("lines", [1], "does not fit"),
        ("phone", "no", "not a phone number"),
        ("phone", "12", "not a phone number"),
        ("phone", 112, "does not fit"),
        ("pick", "green", "not one of the answers"),
        ("pick", "other:", "own words"),
        ("pick", "other:" + "x" * 31, "too long"),
        ("pick", ["red"], "does not fit"),
        ("picks", "dog", "does not fit"),
        ("picks", ["dog", "dog"], "given twice"),
        ("picks", ["cow"], "not one of the answers"),
        ("picks", ["dog", "cat", "unknown", "other:x"], "At most"),
        ("agreed", "yes", "does not fit"),
        ("agreed", 1, "does not fit"),
        ("agreed", "unsafe", "does not fit"),
        ("count", 100, "At most %1."),
        ("count", -1, "At least %1."),
        ("count", True, "whole number"),
        ("count", "3", "whole number"),
        ("score", 11, "At most %1."),
        ("lasts", -5, "At least %1."),
        ("on", "2026-02-30", "not a date"),
        ("on", "24-11-2026", "not a date"),
        ("on", 3, "not a date"),
        ("at", "24:00", "not a time"),
        ("at", "9:30", "not a time"),
        ("happened", AT, "does not fit"),
        ("happened", {"at": AT}, "time zone"),
        ("happened", {"at": AT, "zone": "Mars/Base"}, "time zone"),
        ("happened", {"at": AT, "zone": "../../etc/passwd"}, "time zone"),
        ("happened", {"at": "2026-12-03", "zone": ZONE}, "a date and a time"),
        ("happened", {"at": AT, "zone": ZONE, "precision": "period"}, "when the period ends"),
        (
            "happened",
            {"at": AT, "until": "2026-12-02", "zone": ZONE, "precision": "period"},
            "before the beginning",
        ),
        (
            "happened",
            {"at": AT, "until": "2026-12-03T09:29", "zone": ZONE, "precision": "period"},
            "before the beginning",
        ),
        ("happened", {"at": AT, "zone": ZONE, "precision": "vague"}, "does not fit"),
        ("happened", {"at": AT, "zone": ZONE, "more": 1}, "does not fit"),
        ("happened", {"at": AT, "until": AT, "zone": ZONE}, "does not fit"),
        ("happened", {"at": "soon", "zone": ZONE, "precision": "unknown"}, "does not fit"),
        ("appointment", {"at": AT, "zone": ZONE, "precision": "about"}, "does not fit"),
        ("safe_times", ["0" * 48] * 6, "does not fit"),
        ("safe_times", ["0" * 47] * 7, "does not fit"),
        ("safe_times", "0" * 336, "does not fit"),
        ("about", "case:1", "something else than is asked"),
        ("about", "5f1c7f0e-6a0b-4d0a-9c39-6f1b0c5a7d21", "does not fit"),
        ("hearing", "A hearing", "does not fit"),
        ("hearing", 3, "does not fit"),
        ("short", {"removed": 1}, "does not fit"),
        ("short", {"sealed": "abc"}, "does not fit"),
        ("total", 3, "does not fit"),
        ("rule", "x", "does not fit"),
    ],
)
def test_a_wrong_answer_is_told_what_is_wrong(key: str, value: Value, words: str) -> None:
    wrong = check_value(FORM.field(key), value)
    assert wrong is not None
    assert words in wrong.source


def test_a_reference_to_any_record_names_its_kind() -> None:
    about = Field(key="a", type="reference", label=LABEL, reference="record")
    assert check_value(about, "hearing:1") is None
    assert check_value(about, "1") is not None


@pytest.mark.parametrize("value", [None, "", "  \n", [], ["", " "], REMOVED])
def test_nothing_filled_in_is_empty(value: Value) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", [False, 0, "x", ["x"], {"zone": ZONE}, sealed_value("0" * 64)])
def test_an_answer_is_not_empty_also_no_and_nought(value: Value) -> None:
    assert not is_empty(value)


def test_the_shapes_that_the_log_keeps_for_itself_are_known() -> None:
    assert is_reserved({"removed": 3})
    assert is_reserved({"sealed": "x"})
    assert not is_reserved({"sealed": "x", "more": 1})
    assert is_opaque(sealed_value("0" * 64))
    assert not is_opaque({"sealed": "x"})


def test_text_is_normalised_deep_inside() -> None:
    assert normalised({"a": ["e\u0301", 1, None]}) == {"a": ["é", 1, None]}


def test_what_is_counted_never_holds_own_words() -> None:
    assert coded(FORM.field("pick"), "other:my uncle") == "other"
    assert coded(FORM.field("picks"), ["dog", "other:a parrot"]) == ["dog", "other"]
    assert coded(FORM.field("short"), "text") is None
    assert coded(FORM.field("agreed"), False) is False
    assert coded(FORM.field("agreed"), "declined") == "declined"
    assert coded(FORM.field("score"), 4) == 4
    assert coded(FORM.field("lines"), ["text"]) is None


def test_each_type_has_a_length_of_its_own_where_the_form_gives_none() -> None:
    assert max_length(FORM.field("why_not")) == TEXT_LENGTH
    assert max_length(FORM.field("picks")) == OWN_WORDS_LENGTH
    assert max_length(Field(key="a", type="long_text", label=LABEL)) == LONG_TEXT_LENGTH
    assert max_items(FORM.field("factors")) == ROWS


def test_stored_dates_and_times_are_read_strictly() -> None:
    assert str(parse_date("2026-12-03")) == "2026-12-03"
    assert parse_date("20261203") is None
    assert parse_date("2026-13-01") is None
    assert parse_date(None) is None
    assert str(parse_time("09:30")) == "09:30:00"
    assert parse_time("09:30:00") is None
    assert parse_time("25:00") is None
    assert str(parse_moment(AT)) == "2026-12-03 09:30:00"
    assert str(parse_moment("2026-12-03")) == "2026-12-03"
    assert parse_moment("2026-12-03T25:00") is None
