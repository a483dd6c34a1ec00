from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.canvas import Area
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Size, WeekLine
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, week_sheet
from tests.paper.scanning import codes, pictures

TEXT_AREA = Area(17, 11.5, 196, 291.5)

BEGINNING = """\
Weekoverzicht 49
Blijft op kantoor · lijst van wat mee is en terug is
WXWC-BYB6-9
Blad 0160
Pagina 1 van 1
Week 30 november – 6 december 2026
Bladen 5
Pagina’s op papier 12
Op weg Code Blad Pagina’s Mee Terug Vernietigd
maandag 30 november
CPX3-DEJZ-Y 0146 3
"""


def test_the_sheet_reads_as_drawn_in_the_design():
    printed = build(week_sheet(), "nl")
    assert printed.text.startswith(BEGINNING)
    assert "woensdag 2 december geen\n" in printed.text
    assert "zaterdag" not in printed.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_without_overlap_that_reads_as_its_text_version(language):
    canvas = compose(week_sheet(), language, size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    printed = build(week_sheet(), language)
    assert extract(printed.pdf).text == printed.text
    assert blocked_words(printed.text, language) == ()
    assert printed.inserted == ()


def test_a_week_over_the_turn_of_the_year_says_both_years():
    printed = build(replace(week_sheet(), monday=dt.date(2026, 12, 28), lines=()), "nl")
    assert "28 december 2026 – 3 januari 2027" in printed.text
    assert printed.text.startswith("Weekoverzicht 53")


def test_the_code_of_the_sheet_is_read_by_a_scanner():
    printed = build(week_sheet(), "nl")
    assert codes(pictures(printed.pdf)[0]) == ["WXWCBYB69/1"]


@settings(max_examples=120)
@given(st.lists(st.integers(0, 6), max_size=45))
def test_every_sheet_of_the_week_stands_once_on_it_under_its_day(days):
    sheet = week_sheet()
    lines = tuple(
        WeekLine(sheet.monday + dt.timedelta(days=day), f"CODE-{n:04d}-X", n, 2)
        for n, day in enumerate(sorted(days))
    )
    canvas = compose(replace(sheet, lines=lines), "nl", size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    read = [line.split()[0] for page in canvas.lines for line in page if "CODE-" in line]
    assert read == [line.code for line in lines]
    assert len(canvas.pages) == 1 or len(lines) > 12
    for page in canvas.lines:
        headings = [
            n for n, line in enumerate(page) if line.endswith(("dag", "november", "december"))
        ]
        assert not headings or headings[-1] < len(page) - 1
