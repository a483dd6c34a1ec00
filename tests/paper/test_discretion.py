from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas as PlainCanvas

from desktop_app.paper.discretion import Finding, Guarded, check
from desktop_app.paper.extract import NotOurPdf
from desktop_app.paper.model import Language
from desktop_app.paper.sheets import build
from desktop_app.paper.steps import Standing
from tests.paper.samples import LANGUAGES, PARTLY_DONE, checklist

NAME = Guarded("real name", "Łukasz Kowalczyk")
PHONE = Guarded("telephone", "06 1234 5678")
ADDRESS = Guarded("address", "Kwartelhof 12, 3512 AB Utrecht")
BIRTH = Guarded("date of birth", "1998-03-01")
CODE_WORD = Guarded("code word", "water")
EVERYTHING = (NAME, PHONE, ADDRESS, BIRTH, CODE_WORD)


def findings(
    value: str = "", *, guarded: tuple[Guarded, ...] = EVERYTHING, language: Language = "nl"
) -> tuple[Finding, ...]:
    sheet = checklist(language=language, standing={"W02": Standing(value=value)} if value else {})
    printed = build(sheet, language)
    return check(
        printed.pdf,
        language,
        inserted=printed.inserted,
        guarded=guarded,
        allowed=["Utrecht"],
        names=[printed.title],
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_neutral_sheet_passes(language):
    printed = build(checklist(language=language), language)
    assert check(printed.pdf, language, inserted=printed.inserted, guarded=[]) == ()


def test_a_blocked_word_stops_the_print_and_names_its_place():
    (found,) = findings("overleg met de advocaat", guarded=())
    assert found == Finding("blocked", "advocaat", "W02")
    assert found.stops


@pytest.mark.parametrize(
    "typed",
    ["Slachtóffer", "SLACHTOFFER", "slacht\u200boffer", "slacht\u00adoffer", "slachtoffer-"],
)
def test_a_blocked_word_is_found_however_it_is_typed(typed):
    assert any(found.stops for found in findings(f"vraag {typed} na", guarded=()))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("belt met Łukasz Kowalczyk", "real name"),
        ("belt met lukasz", "real name"),
        ("belt met L\u0301ukasz, KOWALCZYK", "real name"),
        ("bel 06-12345678", "telephone"),
        ("bel +31 6 1234 5678", "telephone"),
        ("haal op bij Kwartelhof", "address"),
        ("geboren 1 maart 1998", "date of birth"),
        ("geboren 01-03-1998", "date of birth"),
        ("zeg water als het niet gaat", "code word"),
    ],
)
def test_a_guarded_value_stops_the_print_and_says_which_field(typed, field):
    stopping = [found for found in findings(typed) if found.stops]
    assert {(found.field, found.guarded) for found in stopping} == {("W02", field)}


def test_ordinary_words_of_a_guarded_text_do_not_stop_the_print():
    guarded = (Guarded("pick-up place", "morgen bij de grote ingang naast het station"),)
    assert findings("morgen bij de ingang", guarded=guarded) == ()


def test_a_code_word_in_a_fixed_line_is_a_note_that_does_not_stop():
    (found,) = findings()
    assert found == Finding("note", "water", guarded="code word")
    assert not found.stops


def test_the_city_of_the_hearing_may_stand_and_another_city_of_the_address_may_not():
    sheet = checklist(place="Zwolle", standing={"W02": Standing(value="daarna naar Kampen")})
    printed = build(sheet, "nl")
    found = check(
        printed.pdf,
        "nl",
        inserted=printed.inserted,
        guarded=[Guarded("address", "Vogelhof 3, Zwolle"), Guarded("school", "Lyceum, Kampen")],
        allowed=["Zwolle"],
    )
    assert found == (Finding("guarded", "Kampen", "W02", "school"),)


def test_the_duty_line_may_stand_though_its_number_is_guarded():
    sheet = checklist(standing={"W02": Standing(value="bel 06 1234 5678")})
    printed = build(sheet, "nl")
    allowed = ["06-12345678"]
    assert not check(printed.pdf, "nl", inserted=printed.inserted, guarded=[PHONE], allowed=allowed)


def test_the_name_of_the_file_is_checked_as_well():
    printed = build(checklist(), "nl")
    names = ["Dagschema Kowalczyk.pdf", "zitting"]
    found = check(printed.pdf, "nl", inserted=printed.inserted, guarded=[NAME], names=names)
    assert [one.word for one in found] == ["zitting", "Kowalczyk"]
    assert {one.field for one in found} == {"file name"}


def test_a_sheet_that_names_its_maker_is_stopped():
    printed = build(checklist(), "nl")
    pdf = printed.pdf.replace(b"/Author ()", b"/Author (A)")
    pdf = pdf.replace(b"startxref", b"%\nstartxref") if pdf == printed.pdf else pdf
    table = pdf.rindex(b"startxref")
    moved = len(pdf) - len(printed.pdf)
    at = int(pdf[table + 9 :].split()[0])
    lines = pdf[at + moved : table].split(b"\n")
    shifted = [
        b"%010d%s" % (int(line[:10]) + moved, line[10:])
        if line.endswith(b"n ") and int(line[:10]) > pdf.index(b"/Author")
        else line
        for line in lines
    ]
    broken = pdf[: at + moved] + b"\n".join(shifted) + b"startxref\n%d\n%%%%EOF\n" % (at + moved)
    (found,) = check(broken, "nl", inserted=printed.inserted, guarded=[])
    assert found == Finding("metadata", "Author")


def test_bytes_that_are_no_sheet_are_refused():
    out = io.BytesIO()
    plain = PlainCanvas(out)
    plain.drawString(72, 72, "slachtoffer")
    plain.save()
    with pytest.raises(NotOurPdf):
        check(out.getvalue(), "nl", inserted=(), guarded=[])


@pytest.mark.parametrize("kind", ["blocked", "guarded", "note", "metadata"])
def test_every_finding_has_a_sentence_with_its_words(kind):
    sentence = Finding(kind, "advocaat", "W02", "real name").sentence()
    assert sentence.context == "Discretion"
    assert "advocaat" in sentence.args


@settings(max_examples=40)
@given(st.text("abcdefghijklmnop", min_size=6, max_size=12), st.sampled_from(sorted(PARTLY_DONE)))
def test_a_value_planted_at_any_place_is_caught_if_it_is_printed(marker: str, code: str) -> None:
    secret = f"q{marker}x"
    standing = {code: Standing(value=f"eerst {secret} dan verder")}
    printed = build(checklist(standing=standing), "nl")
    found = check(printed.pdf, "nl", inserted=printed.inserted, guarded=[Guarded("secret", secret)])
    assert any(one.stops for one in found) == (secret in printed.text)
