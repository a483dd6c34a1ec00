"""Sentences, plurals, dates and numbers in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.language import LANGUAGES, Speaker
from desktop_app.text import Day, message, verbatim

DAY = date(2026, 11, 24)
ROOT = Path(__file__).parents[1]
SENT = {
    "en": re.compile(
        r"\b(sent|delivered|synced|synchroni[sz]ed|uploaded|transmitted)\b", re.IGNORECASE
    ),
    "nl": re.compile(
        "(ge|ver)(stuurd|zonden)|synchronis|geüpload|afgeleverd|bezorgd", re.IGNORECASE
    ),
}
"""What nobody can know of a file on a stick: the program says where it stands, and no more."""


@pytest.fixture(scope="module")
def dutch() -> Speaker:
    return Speaker("nl")


@pytest.fixture(scope="module")
def english() -> Speaker:
    return Speaker("en")


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="unknown language"):
        Speaker("fr")


def test_a_value_of_no_context_is_the_same_in_every_language():
    assert {Speaker(language).say(verbatim("VALK-12")) for language in LANGUAGES} == {"VALK-12"}


def test_a_sentence_without_translation_is_said_in_its_source(dutch):
    assert dutch.say(message("NoSuchPlace", "Nobody wrote this.")) == "Nobody wrote this."


def test_arguments_are_filled_in_by_their_numbers(english):
    sentence = message("NoSuchPlace", "%2 before %1, and %2 again").fill("tea", "milk")
    assert english.say(sentence) == "milk before tea, and milk again"


def test_a_place_inside_an_argument_stays_what_it_is(english):
    sentence = message("NoSuchPlace", "%1 and %2").fill("100 %2", "%n")
    assert english.say(sentence) == "100 %2 and %n"


def test_a_place_without_an_argument_stays_visible(english):
    assert english.say(message("NoSuchPlace", "%1 and %2").fill("one")) == "one and %2"


def test_a_sentence_may_stand_inside_a_sentence(english):
    inner = message("NoSuchPlace", "step %1").fill(3)
    assert english.say(message("NoSuchPlace", "Look at %1.").fill(inner)) == "Look at step 3."


def test_a_day_may_stand_inside_a_sentence(dutch):
    sentence = message("NoSuchPlace", "%1").fill(Day(DAY, "long"))
    assert dutch.say(sentence) == "24 november 2026"


def test_the_number_of_a_plural_is_written_in_the_language(dutch):
    many = 12_500
    assert dutch.say(message("NoSuchPlace", "%n rows", "", many)) == "12.500 rows"


@pytest.mark.parametrize(
    ("style", "in_dutch", "in_english"),
    [
        ("long", "24 november 2026", "24 November 2026"),
        ("full", "dinsdag 24 november 2026", "Tuesday 24 November 2026"),
        ("short", "di 24 nov", "Tue 24 Nov"),
        ("short-year", "24 nov 2026", "24 Nov 2026"),
        ("brief", "24 nov", "24 Nov"),
        ("numeric", "24-11-2026", "24/11/2026"),
    ],
)
def test_a_day_is_written_as_people_write_it(dutch, english, style, in_dutch, in_english):
    assert dutch.say_date(DAY, style) == in_dutch
    assert english.say_date(DAY, style) == in_english


def test_every_day_of_a_week_and_month_of_a_year_has_its_own_name(dutch, english):
    week = [DAY + timedelta(days=days) for days in range(7)]
    year = [date(2026, month, 1) for month in range(1, 13)]
    for speaker in (dutch, english):
        assert len({speaker.say_weekday(day) for day in week}) == 7
        assert len({speaker.say_weekday(day, "short") for day in week}) == 7
        assert len({speaker.say_month(day) for day in year}) == 12
    assert dutch.say_weekday(date(2026, 11, 23)) == "maandag"
    assert dutch.say_month(date(2026, 3, 1)) == "maart 2026"


def test_a_moment_is_said_on_its_own_clock(dutch):
    moment = datetime(2026, 11, 24, 9, 5, tzinfo=timezone(timedelta(hours=1)))
    assert dutch.say_datetime(moment) == "24 november 2026, 09:05"
    assert dutch.say_time(time(16, 30)) == "16:30"


@pytest.mark.parametrize(
    ("number", "decimals", "in_dutch", "in_english"),
    [
        (0, 0, "0", "0"),
        (2026, 0, "2026", "2026"),
        (10_000, 0, "10.000", "10,000"),
        (-1_234_567, 0, "-1.234.567", "-1,234,567"),
        (3.25, 1, "3,2", "3.2"),
        (12_345.5, 2, "12.345,50", "12,345.50"),
    ],
)
def test_numbers_bear_the_marks_of_the_language(
    dutch, english, number, decimals, in_dutch, in_english
):
    assert dutch.say_number(number, decimals) == in_dutch
    assert english.say_number(number, decimals) == in_english


def sentences(language: str) -> Iterator[str]:
    """Yield every sentence of the window, the terminal and the help in a language."""
    tree = ET.parse(ROOT / f"resources/i18n/waymark_{language}.ts")
    for one in ET.parse(ROOT / "resources/i18n/waymark_nl.ts").iter("source"):
        if language == "en":
            yield one.text or ""
    for one in tree.iter("translation"):
        yield " ".join(filter(None, (one.text, *(form.text for form in one))))
    for page in (ROOT / "resources/help" / language).glob("*.md"):
        yield from page.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_says_that_a_file_on_a_stick_was_sent(language):
    found = [one for one in sentences(language) if SENT[language].search(one)]
    assert [one for one in found if "never called" not in one and "heet nooit" not in one] == []
