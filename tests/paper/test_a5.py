from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import _File, extract
from desktop_app.paper.fonts import GlyphError
from desktop_app.paper.model import Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, aftercare_sheet, victim_sheet
from tests.paper.scanning import codes, pictures

TEXT_AREA = Area(14.3, 11, 135.5, 204)
SIZES = (Size.NORMAL, Size.LARGE)
SHEETS = (victim_sheet, aftercare_sheet)

MY_DAY = """\
My day
Thursday 3 December 2026
Bring
ID card or passport
The letter, if you have it
Medicines, if you use them
Water and something to eat
Something that keeps you calm
Switch off location sharing on your phone.
The day
We leave together.
09:00 We are there. We wait in our own room.
09:30 The talk begins.
There are breaks in between.
Done. We leave together.
We call each other this evening.
You may ask for a break.
You do not want to keep this sheet? Give it back. That is always fine.
Throw it away after Friday 4 December.
sheet 0154 · 5ZG2-09YQ-2
"""

NA_VANDAAG = """\
Na vandaag
Vandaag is klaar. Je hoeft nu niets meer te doen.
Straks
Eet en drink iets.
Zoek een rustige plek.
Vraag iemand om bij je te zijn, als je dat wilt.
De komende dagen
Slecht slapen of veel denken aan vandaag komt vaak voor. Meestal wordt het minder.
Wordt het erger? Zeg het ons, of bel je huisarts.
Je hoeft aan niemand te vertellen wat er gezegd is.
Wij bellen jou
Vanavond
Binnen drie dagen dag
Binnen twee weken dag
Jij kunt bellen
Anna 06 0000 0000 Gevaar? Bel 112.
Je hoeft dit blad niet te houden. Geef het terug als je dat wilt.
Gooi het weg na donderdag 17 december.
blad 0156 · M9S3-46Q3-Z
"""


def test_the_day_reads_as_drawn_in_the_design():
    assert build(victim_sheet(), "en").text == MY_DAY


def test_the_days_after_read_as_drawn_in_the_design():
    assert build(aftercare_sheet(), "nl").text == NA_VANDAAG


@pytest.mark.parametrize("make", SHEETS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_without_overlap_that_reads_as_its_text_version(make, size, language):
    canvas = compose(make(), language, size=size)
    assert problems(canvas, TEXT_AREA) == []
    assert len(canvas.pages) == 1
    printed = build(make(), language, size=size)
    assert extract(printed.pdf).text == printed.text
    assert blocked_words(printed.text, language) == ()


@pytest.mark.parametrize("make", SHEETS)
def test_the_victims_papers_carry_no_qr_code(make):
    canvas = compose(make(), "nl", size=Size.NORMAL)
    assert not [ink for ink in canvas.pages[0] if ink.kind is InkKind.QR]
    assert codes(pictures(build(make(), "nl").pdf)[0]) == []


@pytest.mark.parametrize("make", SHEETS)
def test_boxes_to_tick_have_five_millimetres_clear(make):
    boxes = [
        ink.clear
        for ink in compose(make(), "nl", size=Size.NORMAL).pages[0]
        if ink.kind is InkKind.TICK_BOX
    ]
    assert len(boxes) == (5 if make is victim_sheet else 3)
    assert all(box.right - box.left == pytest.approx(5) for box in boxes)


@pytest.mark.parametrize("make", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_is_an_a4_with_nothing_under_sixteen_points(make, language):
    stream = _File(build(make(), language, size=Size.LARGE).pdf)
    (page,) = stream._kids(stream._dictionary(stream._trailer["Root"])["Pages"])
    assert [round(float(side)) for side in page["MediaBox"][2:]] == [595, 842]
    content = stream._stream(page["Contents"])
    magnified = max(float(found) for found in re.findall(rb"([\d.]+) 0 0 [\d.]+ 0 0 cm", content))
    sizes = [float(found) * magnified for found in re.findall(rb"([\d.]+) Tf <", content)]
    assert min(sizes) >= 16


def test_a_time_that_is_not_known_is_written_in_by_hand():
    canvas = compose(replace(victim_sheet(), arrive=None), "en", size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    assert "We are there. We wait in our own room." in canvas.lines[0]


def test_a_long_duty_line_is_set_smaller_and_a_too_long_one_is_refused():
    longer = replace(aftercare_sheet(), duty_name="Team Begeleiding", duty_phone="088 000 0000")
    assert problems(compose(longer, "nl", size=Size.NORMAL), TEXT_AREA) == []
    with pytest.raises(TooLongError) as refused:
        build(replace(longer, duty_name="Team " * 20), "nl")
    assert refused.value.field == "duty_name"


def test_an_unknown_duty_line_becomes_a_line_to_write_on():
    canvas = compose(
        replace(aftercare_sheet(), duty_name="", duty_phone=""), "nl", size=Size.NORMAL
    )
    assert problems(canvas, TEXT_AREA) == []
    assert "Gevaar? Bel 112." in canvas.lines[0]


def test_a_character_that_the_typeface_lacks_is_named():
    with pytest.raises(GlyphError):
        build(replace(aftercare_sheet(), duty_name="مريم"), "nl")


@pytest.mark.parametrize("make", SHEETS)
def test_there_is_no_pocket_version(make):
    with pytest.raises(ValueError, match="pocket"):
        build(make(), "nl", size=Size.POCKET)


@pytest.mark.parametrize("make", SHEETS)
def test_the_same_input_gives_the_same_bytes(make):
    assert build(make(), "nl").pdf == build(make(), "nl").pdf
