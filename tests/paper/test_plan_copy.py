from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Call, PlanCopy, Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, plan_copy
from tests.paper.scanning import codes, pictures

TEXT_AREA = Area(14, 9, 136, 206)
CREASE = 105.0

TEXT = """\
Mijn afspraken
Wat ik belangrijk vind
Rustig slapen en weer naar de kappersopleiding.
Mijn stappen
1 Ik ga naar binnen en doe de deur op slot.
2 Ik bel 112.
3 Ik bel Anna.
4 Ik pak mijn tas.
5 Ik ga naar Zofia of naar tante Đặng.
6 Ik open voor niemand die ik niet ken.
Ik bel 112 en zeg
“Ik heb nu hulp nodig. Ik ben in gevaar. Ik zeg waar ik ben.”
Wie ik kan bellen
Anna 06 0000 0000 dag en nacht
Łukasz 06 0000 0001 overdag
Ελένη 06 0000 0002 huisarts
Ștefania 06 0000 0003 als ik wil praten
Hier let ik op: om mij heen
onbekende scooter bij de deur
nieuwe accounts die mij volgen
belletjes zonder nummer
Hier let ik op: bij mijzelf
ik slaap slecht
ik schrik van geluid
ik wil niet opnemen
Wat mij helpt
wandelen met muziek · ’s avonds thee · zingen · Zofia appen
Wat ik al goed doe
Ik vraag op tijd hulp.
Volgende keer praten: maandag 14 december
Iets veranderen? Zeg het. Dan maken we een nieuw blad.
nr. 3
"""


def test_the_copy_reads_as_drawn_in_the_design():
    printed = build(plan_copy(), "nl")
    assert printed.text == TEXT
    assert printed.pages == 1
    assert printed.title == "Mijn afspraken"


@pytest.mark.parametrize("size", [Size.NORMAL, Size.LARGE, Size.CUT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_overlaps_and_the_pdf_reads_as_the_text_version(language, size):
    assert problems(compose(plan_copy(), language, size=size), TEXT_AREA) == []
    printed = build(plan_copy(), language, size=size)
    assert extract(printed.pdf).text == printed.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fixed_lines_of_the_copy_hold_no_blocked_word(language):
    empty = PlanCopy(1, "", (), "")
    assert blocked_words(build(empty, language).text, language) == ()


def test_the_copy_carries_no_code_for_a_scanner_and_no_date_of_making():
    printed = build(plan_copy(), "nl")
    assert codes(pictures(printed.pdf)[0]) == []
    assert "2026" not in printed.text


def test_the_emergency_fills_the_upper_half_and_the_rest_the_lower():
    page = compose(plan_copy(), "nl", size=Size.NORMAL).pages[0]
    top = {ink.text: ink.area.top for ink in page if ink.kind is InkKind.TEXT}
    assert top["Ik bel 112 en zeg"] < CREASE < top["Wie ik kan bellen"]


def test_a_pocket_size_is_refused():
    with pytest.raises(ValueError, match="pocket"):
        compose(plan_copy(), "nl", size=Size.POCKET)


words = st.text("abcdefg ", min_size=1, max_size=100).filter(str.strip)


@settings(max_examples=120)
@given(
    st.builds(
        PlanCopy,
        number=st.integers(1, 999),
        goal=st.text("abcde ", max_size=150),
        steps=st.lists(st.text("abcde ", max_size=80), max_size=6).map(tuple),
        line_112=st.text("abcde ", max_size=160),
        calls=st.lists(
            st.builds(
                Call,
                st.text("Abc ", max_size=40),
                st.text("0123456789", max_size=16),
                st.text("abc ", max_size=30),
            ),
            max_size=4,
        ).map(tuple),
        signs_around=st.lists(words, max_size=10).map(tuple),
        signs_self=st.lists(words, max_size=10).map(tuple),
        helps=st.lists(words, max_size=10).map(tuple),
        strengths=st.lists(words, max_size=3).map(tuple),
    )
)
def test_no_line_of_text_lies_on_the_crease_and_no_section_splits(sheet):
    canvas = compose(sheet, "nl", size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    for page in canvas.pages:
        for ink in page:
            if ink.kind is InkKind.TEXT:
                assert ink.area.bottom <= CREASE + 0.1 or ink.area.top >= CREASE - 0.1
    for heading in ("Wie ik kan bellen", "Hier let ik op: om mij heen"):
        pages = [n for n, page in enumerate(canvas.lines) if heading in page]
        assert len(pages) <= 1


def test_an_emergency_that_fills_more_than_a_sheet_is_refused_with_its_place():
    with pytest.raises(TooLongError) as caught:
        build(replace(plan_copy(), goal="lang " * 600), "nl")
    assert caught.value.field == "steps"
