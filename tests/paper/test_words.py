from __future__ import annotations

import datetime as dt
import re
import tomllib

import pytest

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.fonts import missing_characters
from desktop_app.paper.model import Inserted
from desktop_app.paper.words import Words, clock, numeric_date
from desktop_app.paths import resource
from tests.paper.samples import LANGUAGES, checklist_items

DAY = dt.date(2026, 12, 3)


def test_dates_are_written_as_people_read_them():
    dutch, english = Words("nl"), Words("en")
    assert dutch.long_date(DAY) == "donderdag 3 december 2026"
    assert english.long_date(DAY) == "Thursday 3 December 2026"
    assert dutch.short_date(DAY) == "do 3 december"
    assert english.short_date(DAY) == "Thu 3 December"
    assert dutch.day_and_month(dt.date(2027, 5, 14)) == "vrijdag 14 mei"
    assert numeric_date(dt.date(2026, 11, 9)) == "9-11"
    assert clock(dt.time(9, 5)) == "09:05"


def test_filled_in_values_are_never_filled_in_again():
    assert Words("nl").say("head.page", "%2", 3) == "Pagina %2 van 3"


def test_every_line_exists_in_both_languages_with_the_same_places():
    tables = tomllib.loads(resource("content/paper_words.toml").read_text(encoding="utf-8"))
    for table, names in tables.items():
        for name, line in names.items():
            assert set(line) == {"en", "nl"}, f"{table}.{name}"
            places = [sorted(re.findall(r"%\d", str(line[one]))) for one in ("en", "nl")]
            assert places[0] == places[1], f"{table}.{name}"
            if isinstance(line["en"], list):
                assert len(line["en"]) == len(line["nl"]), f"{table}.{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fixed_line_holds_a_blocked_word_or_a_character_that_the_typeface_lacks(language):
    for key, line in Words(language).everything():
        plain = key.startswith("evaluation.")  # no discreet sheet: it holds counts only
        assert plain or blocked_words(line, language) == (), key
        assert missing_characters([Inserted(key, line)]) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_step_for_paper_holds_a_blocked_word(language):
    groups, items = checklist_items()
    for item in items:
        if item.paper is not None:
            assert blocked_words(item.paper.say(language), language) == (), item.code
    for group in groups:
        assert group.paper is not None
        assert blocked_words(group.paper.say(language), language) == ()
