from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import extract
from desktop_app.paper.fonts import MM, missing_characters
from desktop_app.paper.model import Inserted, Size
from desktop_app.paper.preparation import may_be_agreed
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from desktop_app.paths import resource
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, preparation_sheet
from tests.paper.scanning import codes, copied, pictures

TEXT_AREA = Area(17, 11.5, 196, 291.5)

BEGINNING = """\
Voorbereiding
Vorm en praktische zaken · geen inhoud
XQH8-B0NX-P
Blad 0161
Pagina 1 van 1
Datum maandag 30 november 2026
Begint 10:30
Soort plek rustige kamer
Pauze na 40 min
Hooguit 120 min
! Geen inhoud besproken, niets geoefend
! Gezegd: hulp hangt hier niet van af
Dik kader: zo afgesproken. Vink af als het klopt.
Noteer alleen vorm en tijden. Geen namen, geen inhoud.
1 Kamer
deur in zicht uitgang vrij raam
"""


def test_the_sheet_reads_as_drawn_in_the_design():
    assert build(preparation_sheet(), "nl").text.startswith(BEGINNING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_without_overlap_that_reads_as_its_text_version(language):
    canvas = compose(preparation_sheet(), language, size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    assert len(canvas.pages) == 1
    printed = build(preparation_sheet(), language)
    assert extract(printed.pdf).text == printed.text
    assert blocked_words(printed.text, language) == ()
    assert printed.inserted == ()


def test_what_was_agreed_has_a_thick_frame_and_the_rest_a_thin_one():
    canvas = compose(preparation_sheet(), "nl", size=Size.NORMAL)
    boxes = [ink for ink in canvas.pages[0] if ink.kind is InkKind.TICK_BOX]
    weights = [(ink.clear.left - ink.area.left) * MM for ink in boxes]
    assert sum(weight > 2 for weight in weights) == 2 + len(preparation_sheet().agreed)
    assert all(ink.clear.right - ink.clear.left == pytest.approx(5) for ink in boxes)


def test_a_box_of_print_class_t_can_never_be_agreed():
    assert "lawyer:declined" not in may_be_agreed()
    assert not {
        one for one in may_be_agreed() if one.startswith(("info:", "documents:", "day_log"))
    }
    for box in ("lawyer:declined", "info:pause", "no_such_box"):
        with pytest.raises(ValueError, match="may not be agreed"):
            build(replace(preparation_sheet(), agreed=frozenset({box})), "nl")


def test_every_box_has_its_own_id_and_neutral_words_in_both_languages():
    content = tomllib.loads(resource("content/paper_preparation.toml").read_text("utf-8"))
    boxes = [
        box for section in content["section"] for row in section["row"] for box in row["boxes"]
    ]
    assert len({box["id"] for box in boxes}) == len(boxes)
    for box in boxes:
        for language in LANGUAGES:
            assert blocked_words(box[language], language) == ()
            assert missing_characters([Inserted(box["id"], box[language])]) == ()


def test_facts_that_are_not_known_become_lines_to_write_on():
    sheet = replace(
        preparation_sheet(), start=None, room_known=False, max_block=None, max_total=None
    )
    canvas = compose(sheet, "nl", size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    assert "Pauze na" in canvas.lines[0]


def test_the_page_carries_its_code_for_a_scanner():
    (picture,) = pictures(build(preparation_sheet(), "nl").pdf)
    assert codes(picture) == ["XQH8B0NXP/1"]
    assert codes(copied(picture)) == ["XQH8B0NXP/1"]


def test_the_crease_falls_between_two_rows():
    for ink in compose(preparation_sheet(), "nl", size=Size.NORMAL).pages[0]:
        if ink.kind in (InkKind.TICK_BOX, InkKind.TEXT) and ink.text != "vouw":
            assert not ink.area.top < 148.5 < ink.area.bottom
