from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Call, DutyCard, Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import inside, problems
from tests.paper.samples import LANGUAGES, contact_card_sheet, duty_card, plan_copy
from tests.paper.scanning import codes, pictures

PAGE = Area(4.5, 4.5, 205.5, 292.5)
CARD = Area(32.2, 20.1, 117.8, 128.1)
LONG = "een lange regel met veel woorden die niet korter kan"


def plan_card():
    return replace(plan_copy(), card=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", [plan_card(), duty_card(), contact_card_sheet()])
def test_nothing_overlaps_and_the_pdf_reads_as_the_text_version(sheet, language):
    assert problems(compose(sheet, language, size=Size.NORMAL), PAGE) == []
    printed = build(sheet, language)
    assert extract(printed.pdf).text == printed.text
    assert printed.pages == 1
    assert printed.left_off == ()


@pytest.mark.parametrize("sheet", [plan_card(), duty_card(), contact_card_sheet()])
def test_a_card_has_one_size(sheet):
    with pytest.raises(ValueError, match="one size"):
        compose(sheet, "nl", size=Size.LARGE)


@pytest.mark.parametrize("sheet", [plan_card(), duty_card()])
def test_what_is_for_the_victim_stands_inside_the_cut_line_and_carries_no_code(sheet):
    page = compose(sheet, "nl", size=Size.NORMAL).pages[0]
    loose = [ink.text for ink in page if ink.kind is InkKind.TEXT and not inside(ink.area, CARD)]
    assert len(loose) == 1
    assert loose[0].startswith("Knip")
    assert codes(pictures(build(sheet, "nl").pdf)[0]) == []


def test_nothing_of_the_plan_card_lies_on_its_crease():
    for ink in compose(plan_card(), "nl", size=Size.NORMAL).pages[0]:
        if ink.kind is InkKind.TEXT:
            assert ink.area.bottom < 74.1 or ink.area.top > 74.1


def test_what_does_not_fit_on_the_card_is_left_off_in_order_and_said():
    calls = tuple(Call(f"Naam {n} {LONG[:20]}", "06 0000 0000", LONG[:25]) for n in range(4))
    helps = tuple(LONG for _ in range(3))
    said = [
        build(replace(plan_card(), helps=helps), "nl").left_off,
        build(replace(plan_card(), helps=helps, calls=calls), "nl").left_off,
    ]
    assert said[0] == ("helps_me",)
    assert said[1][0] == "helps_me"
    longer = tuple(replace(one, name=f"{one.name} {LONG}"[:40], note=LONG[:30]) for one in calls)
    most = build(replace(plan_card(), helps=helps, calls=longer), "nl")
    assert most.left_off == ("helps_me", "next_talk", "call_list")
    assert "1 Ik ga naar binnen" in most.text
    assert "Naam 1" in most.text
    assert "Naam 3" not in most.text


def test_steps_too_long_for_the_card_are_refused_with_their_place():
    with pytest.raises(TooLongError) as caught:
        build(replace(plan_card(), steps=(LONG + " " + LONG,) * 6, line_112=LONG * 3), "nl")
    assert caught.value.field == "steps"


def test_the_duty_card_holds_the_neutral_line_and_112_and_nothing_else():
    assert build(duty_card(), "nl").text == (
        "Knip op de lijn. Gooi de rest weg.\n"
        "Jij kunt bellen\nAnna\n06 0000 0000\ndag en nacht\nGevaar? Bel 112.\nnr. 4\n"
    )


def test_a_duty_line_that_is_not_filled_in_leaves_lines_to_write_on():
    page = compose(DutyCard(1, "", ""), "nl", size=Size.NORMAL).pages[0]
    assert sum(ink.kind is InkKind.RULE for ink in page) == 2


@pytest.mark.parametrize("field", ["duty_name", "duty_phone", "duty_hours"])
def test_a_duty_line_too_long_for_the_card_is_refused_with_its_place(field):
    with pytest.raises(TooLongError) as caught:
        build(replace(duty_card(), **{field: "m" * 80}), "nl")
    assert caught.value.field == field


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fixed_lines_hold_no_blocked_word(language):
    assert blocked_words(build(DutyCard(1, "", ""), language).text, language) == ()


def test_the_code_on_the_contact_card_is_the_whole_card():
    sheet = contact_card_sheet()
    (read,) = codes(pictures(build(sheet, "nl").pdf)[0])
    assert read == sheet.card


def test_the_contact_card_shows_digits_and_words_of_the_fingerprint():
    text = build(contact_card_sheet(), "nl").text
    assert "32949 bloemkool" in text
    assert "21890 afwezig" in text
