from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, recovery_sheet
from tests.paper.scanning import codes, pictures

TEXT_AREA = Area(20, 11.5, 192, 291.5)


def test_the_sheet_reads_column_by_column():
    lines = build(recovery_sheet(), "nl").text.splitlines()
    assert lines[:5] == [
        "Herstelblad",
        "Deel 1 van 1. Dit blad alleen is genoeg.",
        "Blad 0001",
        "dinsdag 24 november 2026",
        "Pagina 1 van 1",
    ]
    assert lines[7:11] == ["kolom 1", "1 duckling", "2 enlarge", "3 academic"]
    assert lines[lines.index("kolom 3") + 8] == "24 sister"
    assert "48213 90577 11862 73904 26518 60039" in lines
    assert lines[-1] == ("Niet vernietigen. Oud blad? Pas weggooien als het nieuwe is teruggetypt.")


def test_the_first_four_letters_of_a_word_are_bold_and_the_word_is_one():
    words = [
        ink.text
        for ink in compose(recovery_sheet(), "nl", size=Size.NORMAL).pages[0]
        if ink.kind is InkKind.TEXT
    ]
    at = words.index("duck")
    assert words[at + 1] == "ling"
    assert "duckling" in extract(build(recovery_sheet(), "nl").pdf).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_without_overlap_that_reads_as_its_text_version(language):
    canvas = compose(recovery_sheet(), language, size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    assert len(canvas.pages) == 1
    printed = build(recovery_sheet(), language)
    assert extract(printed.pdf).text == printed.text


def test_the_longest_words_of_the_list_stay_in_their_cells():
    sheet = replace(recovery_sheet(), words=("mmmmmmmm",) * 24)
    assert problems(compose(sheet, "nl", size=Size.NORMAL), TEXT_AREA) == []


def test_the_sheet_carries_no_code_for_a_scanner_and_no_date_to_destroy_it():
    printed = build(recovery_sheet(), "nl")
    assert codes(pictures(printed.pdf)[0]) == []
    assert "uiterlijk" not in printed.text


@pytest.mark.parametrize("count", [12, 23, 25])
def test_another_number_of_words_is_refused(count):
    with pytest.raises(ValueError, match="24 words"):
        build(replace(recovery_sheet(), words=("ajar",) * count), "nl")


def test_a_fingerprint_of_another_length_is_refused():
    with pytest.raises(ValueError, match="six groups"):
        build(replace(recovery_sheet(), fingerprint=("48213",)), "nl")


def test_there_is_one_size():
    with pytest.raises(ValueError, match="one size"):
        build(recovery_sheet(), "nl", size=Size.LARGE)
