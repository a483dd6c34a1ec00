from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.hearing import applies
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import _File, extract
from desktop_app.paper.fonts import GlyphError
from desktop_app.paper.model import PREPARATION, ChecklistSheet, Group, Language, Size, Step
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from desktop_app.paper.steps import Standing
from tests.paper.geometry import problems
from tests.paper.samples import (
    KINDS,
    KINDS_AND_LANGUAGES,
    LANGUAGES,
    PARTLY_DONE,
    checklist,
    checklist_items,
)

TEXT_AREAS = {
    Size.NORMAL: Area(17, 11.5, 196, 291.5),
    Size.LARGE: Area(17, 11, 196, 289),
    Size.POCKET: Area(11, 8.6, 286, 204.3),
}
"""From the top of the QR code to the foot, which stands below the rule of the text area."""

FIRST_PAGE = """\
Dagschema
Deel 1 · Voorbereiding · blijft op kantoor
7F3K-2P9Q-C
Blad 0147
Pagina 1 van 3
Datum donderdag 3 december 2026
Daar om 09:00
Begint 09:30
Plaats Utrecht
Zaal
Tolk ja
! en dik kader: moet. Niet gedaan? Schrijf waarom.
Noteer alleen tijden en afspraken. Geen namen, geen inhoud.
Nr Stap Wanneer Wie Notitie
Weken ervoor 16 stappen
! W01 Bevestig datum, begintijd, gebouw en zaal 9-11
! W02 Ga na: opgeroepen, uitgenodigd of vrij om te komen opgeroepen 9-11
! W03 Leg de wens vast: erbij, deels, niet, per video 10-11
! W07 Vraag toestemming om zelf aanwezig te zijn 11-11 zelf
! W08 Vraag: geen oogcontact, scherm, aparte ruimte \
aparte ruimte toegezegd; scherm gevraagd, antwoord volgt
! W10 Vraag om een gesprek zonder de andere partij 11-11 contact
! W12 Vraag: adres en werk niet hardop laten noemen 11-11 contact
! W13 Bevestig dat het contact komt 16-11
! W17 Regel de tolk
W19 Bezoek het gebouw vooraf of toon foto’s 25-11
! W20 Spreek ingang, wachtruimte en begeleiding af
W21 Leg rollen, plaatsen, volgorde en uitkomsten uit 25-11
! W22 Laat contact uitleggen: rechten en plichten bij vragen contact
! W23 Oefen of bespreek de inhoud nooit
! W24 Plan gescheiden tijden bij meer gasten
W25 Regel oppas; onder 12 jaar geen toegang
Dag ervoor 5 stappen
! D01 Herbevestig tijd, zaal en dat het doorgaat
! D02 Herbevestig tolk, contact, begeleider, vervoer
D07 Neem mee: ID, brief, medicijnen, water, iets van steun
! D08 Zet locatie delen uit; check telefoon en apps
! D10 Informeer vervanger en dienstdoende
Vernietigen uiterlijk vrijdag 4 december 2026, 12:00
Gevonden? Geef af bij de balie.
Pagina 1 van 3
vouw
"""

LAST_PAGE = """\
Day plan Thu 3 December
Part 2 · The day · goes along (pages 2–3)
7F3K-2P9Q-C
Sheet 0147
Page 3 of 3
No. Step When Note
During 6 steps
! H01 Check screen, camera view and seat before entry
H02 Sit in the guest’s view, outside the other party’s line
! H03 Do not speak, nod or react to answers
! H04 Watch signals; ask for a pause via contact or chair
! H05 Signal contact on address or private-life questions
! H09 Note times, arrangements, events; no content
Start End
Breaks 3 steps
! B01 Only to the own room; check the corridor first
B02 Escort to the toilet; no smoking at main entrance
! B03 No talk about the content during breaks
Break 1 Break 2 Break 3
Leaving 6 steps
! L01 Let the other party and the audience leave first
! L02 Other exit and route; walk along to the transport
! L03 Avoid press and people filming
! L04 Collect all papers; hand in this sheet Who: self
L05 Note departure time and events
! L06 Check for followers before drop-off
Arrangement failed, no.
This sheet handed in entered on screen destroyed
Destroy by Friday 4 December 2026, 12:00
Found? Hand it in at the desk.
Page 3 of 3
fold
"""

SIZES = tuple(TEXT_AREAS)

codes = st.sampled_from(["W01", "W02", "W08", "W15", "W20", "D07", "M03", "A04", "H02", "L06"])
letters = st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"], exclude_characters="\xa0")
values = st.text(letters, max_size=600)
standings = st.builds(
    Standing,
    state=st.sampled_from(["open", "done", "waived"]),
    on=st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
    who=st.sampled_from(["", "self", "contact", "backup", "desk", "Jan"]),
    value=values,
)


def stream(pdf: bytes, tmp_path) -> str:
    """Return the text of a PDF in the order of its streams, read by another program."""
    if shutil.which("pdftotext") is None:
        pytest.fail("the Debian package poppler-utils is needed for this test")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", path, "-"], check=True, capture_output=True
    ).stdout.decode("utf-8")


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad]+", "", text)


def lengthened(sheet: ChecklistSheet) -> ChecklistSheet:
    """Return the sheet with every step's text 40 per cent longer."""

    def longer(step: Step) -> Step:
        more = step.text[: round(len(step.text) * 0.4)]
        return replace(step, text=f"{step.text} {more}".strip())

    return replace(
        sheet,
        groups=tuple(
            replace(group, steps=tuple(longer(step) for step in group.steps))
            for group in sheet.groups
        ),
    )


def test_the_first_page_reads_as_drawn_in_the_design():
    printed = build(checklist(standing=PARTLY_DONE), "nl")
    assert printed.text.split("\n\n")[0] + "\n" == FIRST_PAGE
    assert printed.title == "Dagschema"


def test_the_last_page_reads_as_drawn_in_the_design():
    printed = build(checklist(language="en", standing=PARTLY_DONE), "en")
    assert printed.text.split("\n\n")[-1] == LAST_PAGE


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
def test_text_read_back_from_the_bytes_is_the_text_version(kind, language, size):
    printed = build(checklist(kind, language, standing=PARTLY_DONE), language, size=size)
    assert extract(printed.pdf).text == printed.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_reader_finds_the_same_text_in_the_same_order(language, tmp_path):
    printed = build(checklist(language=language, standing=PARTLY_DONE), language)
    assert squeezed(stream(printed.pdf, tmp_path)) == squeezed(printed.text)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
def test_exactly_the_items_that_apply_and_may_print_are_on_the_sheet(kind, language, size):
    _, items = checklist_items()
    expected = [
        item.code
        for item in items
        if item.print != "N"
        and applies(item.applies, KINDS[kind])
        and (size is not Size.POCKET or item.group not in PREPARATION)
    ]
    text = build(checklist(kind, language), language, size=size).text
    assert re.findall(r"^(?:! )?([A-Z]\d\d) ", text, re.MULTILINE) == expected


@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
@pytest.mark.parametrize("already", [0, 11])
def test_a_hearing_takes_no_more_pages_than_measured(kind, language, already):
    fresh = checklist(kind, language)
    first = [step.code for step in fresh.groups[0].steps[:already]]
    standing = {code: Standing(state="done", on=dt.date(2026, 11, 9)) for code in first}
    pages = build(checklist(kind, language, standing=standing), language).pages
    assert pages <= (3 if already or kind in ("examining magistrate", "verdict") else 4)
    large = build(checklist(kind, language, standing=standing), language, size=Size.LARGE).pages
    assert 5 <= large <= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_large_print_is_smaller_than_sixteen_points(language):
    canvas = compose(checklist(language=language, standing=PARTLY_DONE), language, size=Size.LARGE)
    stream = _File(canvas.finish())
    root = stream._dictionary(stream._trailer["Root"])
    for page in stream._kids(root["Pages"]):
        content = stream._stream(page["Contents"])
        sizes = [float(found) for found in re.findall(rb"([\d.]+) Tf <", content)]
        assert min(sizes) >= 16


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
def test_nothing_overlaps_or_leaves_the_text_area(kind, language, size):
    for sheet in (checklist(kind, language), checklist(kind, language, standing=PARTLY_DONE)):
        assert problems(compose(sheet, language, size=size), TEXT_AREAS[size]) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("kind", "language"), KINDS_AND_LANGUAGES)
def test_nothing_overlaps_when_texts_are_forty_per_cent_longer(kind, language, size):
    sheet = lengthened(checklist(kind, language, standing=PARTLY_DONE))
    assert problems(compose(sheet, language, size=size), TEXT_AREAS[size]) == []


@pytest.mark.parametrize("size", SIZES)
def test_boxes_to_tick_have_five_millimetres_clear_unless_already_ticked(size):
    canvas = compose(checklist(), "nl", size=size)
    clear = [ink.clear for page in canvas.pages for ink in page if ink.kind is InkKind.TICK_BOX]
    assert len(clear) == (33 if size is Size.POCKET else 54 + 3)
    assert all(box.right - box.left >= 5 - 1e-9 for box in clear)
    assert all(box.bottom - box.top >= 5 - 1e-9 for box in clear)


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=60)
@given(
    kind=st.sampled_from(sorted(KINDS)),
    language=st.sampled_from(LANGUAGES),
    standing=st.dictionaries(codes, standings),
)
def test_any_values_print_in_order_without_overlap_and_without_loss(size, kind, language, standing):
    sheet = checklist(kind, language, standing=standing)
    canvas = compose(sheet, language, size=size)
    assert problems(canvas, TEXT_AREAS[size]) == []
    text = "\n\n".join("\n".join(page) for page in canvas.lines) + "\n"
    assert extract(canvas.finish()).text == text
    shown = squeezed(text)
    for inserted in (sheet.day_part() if size is Size.POCKET else sheet).inserted():
        assert squeezed(inserted.text).replace("'", "’") in shown.replace("'", "’")


@pytest.mark.parametrize("size", [Size.NORMAL, Size.LARGE])
@settings(max_examples=60)
@given(
    kind=st.sampled_from(sorted(KINDS)),
    language=st.sampled_from(LANGUAGES),
    standing=st.dictionaries(codes, standings),
)
def test_headings_and_last_rows_are_never_left_alone(size, kind, language, standing):
    sheet = checklist(kind, language, standing=standing)
    canvas = compose(sheet, language, size=size)
    rows = [
        re.findall(r"^(?:! )?([A-Z])(\d\d) ", "\n".join(page), re.MULTILINE)
        for page in canvas.lines
    ]
    for group in sheet.groups:
        per_page = [sum(key == group.key for key, _ in page) for page in rows]
        used = [count for count in per_page if count]
        assert sum(used) == len(group.steps)
        if len(used) > 1:
            assert used[0] >= 2
            assert used[-1] >= 2


@pytest.mark.parametrize("size", SIZES)
def test_the_strips_stand_on_the_page_of_the_last_row_of_their_group(size):
    for kind, language in KINDS_AND_LANGUAGES:
        for page in compose(checklist(kind, language), language, size=size).lines:
            text = "\n".join(page)
            if size is not Size.POCKET:
                failed = "Afspraak niet gelukt" in text or "Arrangement failed" in text
                assert failed == ("L06 " in text)
            first = r"^1 2 3$" if size is Size.LARGE else r"^(Pauze|Break) 1 "
            breaks = re.search(first, text, re.MULTILINE)
            assert bool(breaks) == ("B02 " in text)


def test_the_parts_never_share_a_page():
    for kind, language in KINDS_AND_LANGUAGES:
        for page in compose(checklist(kind, language), language, size=Size.NORMAL).lines:
            keys = set(re.findall(r"^(?:! )?([A-Z])\d\d ", "\n".join(page), re.MULTILINE))
            assert keys <= set("WD") or keys.isdisjoint("WD")


def test_a_group_that_goes_on_says_so_and_column_heads_are_repeated():
    kind = "trial with statement"
    first = [step.code for step in checklist(kind).groups[0].steps[:11]]
    standing = {code: Standing(state="done", on=dt.date(2026, 11, 9)) for code in first}
    second, third = build(checklist(kind, standing=standing), "nl").text.split("\n\n")[1:]
    assert "Tijdens 10 stappen" in second
    assert "Tijdens vervolg" in third
    assert "Dagschema do 3 december" in third
    assert "Nr Stap Wanneer Notitie" in third


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_input_gives_the_same_bytes(language):
    sheet = checklist(language=language, standing=PARTLY_DONE)
    assert build(sheet, language).pdf == build(sheet, language).pdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_names_nobody(language):
    said = extract(build(checklist(language=language), language).pdf)
    assert said.information == {
        "Author": "",
        "CreationDate": "D:20000101000000+00'00'",
        "Creator": "",
        "Keywords": "",
        "ModDate": "D:20000101000000+00'00'",
        "Producer": "",
        "Subject": "",
        "Title": {"nl": "Dagschema", "en": "Day plan"}[language],
    }
    assert said.language == {"nl": "nl-NL", "en": "en-GB"}[language]


def test_the_file_shows_its_title_and_has_no_xmp_and_no_path():
    pdf = build(checklist(), "nl").pdf
    assert b"/DisplayDocTitle true" in pdf
    assert b"/Metadata" not in pdf
    assert b"/home" not in pdf
    assert b"desktop_app" not in pdf


def test_every_font_is_embedded_as_a_subset_with_its_characters():
    pdf = build(checklist(), "nl").pdf
    fonts = re.findall(rb"<<[^<>]*/Type /Font\b[^<>]*>>", pdf)
    assert fonts
    for font in fonts:
        assert re.search(rb"/BaseFont /[A-Z]{6}\+SourceSans3-(Regular|Semibold|Bold)\b", font)
        assert b"/ToUnicode" in font
    assert pdf.count(b"/FontFile2") == len(fonts)
    assert b"Helvetica" not in pdf


@pytest.mark.parametrize(
    "typed",
    [
        '<img src="file:///etc/passwd"/>',
        "</para><b>vet</b> & <a href='x'>link</a>",
        "%1 %2 {0} {{x}} \\n",
        "(haakjes) \\( \\ )",
        "a" * 400,
        "scherm" + "-" * 300 + "ruimte",
    ],
)
@pytest.mark.parametrize("size", SIZES)
def test_hostile_text_is_printed_as_it_was_typed(typed, size):
    standing = {"W02": Standing(value=typed), "M03": Standing(value=typed)}
    canvas = compose(checklist(standing=standing), "nl", size=size)
    assert problems(canvas, TEXT_AREAS[size]) == []
    said = extract(canvas.finish()).text
    assert squeezed(typed).replace("'", "’") in squeezed(said).replace("'", "’")


def test_invisible_characters_leave_no_trace():
    typed = "aparte\x00 \u202eruimte\u202c\u200b, stil\u00ad\n\tscherm"
    said = extract(build(checklist(standing={"W02": Standing(value=typed)}), "nl").pdf).text
    assert "aparte ruimte, stil scherm" in said


def test_names_of_many_languages_are_printed_in_composed_form():
    typed = "Łukasz, S\u0326tefa\u0306nescu, Οικονόμου, Đặng, Nguyễn Thị, Ђорђевић, Ħamrun, Þóra"
    said = extract(build(checklist(standing={"W02": Standing(value=typed)}), "nl").pdf).text
    assert "Łukasz, Ștefănescu, Οικονόμου, Đặng, Nguyễn Thị, Ђорђевић, Ħamrun, Þóra" in said


@pytest.mark.parametrize("typed", ["نور", "שלום", "ሰላም", "გამარჯობა", "李", "สวัสดี", "😀"])
def test_a_character_that_the_typeface_lacks_is_named_with_its_step(typed):
    with pytest.raises(GlyphError) as refused:
        build(checklist(standing={"W08": Standing(value=typed)}), "nl")
    assert refused.value.missing[0].field == "W08"
    assert refused.value.missing[0].character == typed[0]


def test_a_long_city_is_set_smaller_and_nothing_else_moves():
    def facts(place: str) -> list[Area]:
        page = compose(checklist(place=place), "nl", size=Size.NORMAL).pages[0]
        return [ink.area for ink in page if ink.text not in (place, place.replace("'", "’"))]

    assert facts("'s-Hertogenbosch") == facts("Utrecht")


def test_a_city_too_long_for_its_place_is_refused_by_name():
    with pytest.raises(TooLongError) as refused:
        build(checklist(place="Gasselterboerveenschemond-Noord en omstreken"), "nl")
    assert refused.value.field == "place"


def test_a_text_longer_than_a_page_is_refused_by_its_number():
    with pytest.raises(TooLongError) as refused:
        build(checklist(standing={"W02": Standing(value="lang " * 2_000)}), "nl")
    assert refused.value.field == "W02"


def test_times_that_are_not_known_become_boxes():
    sheet = replace(checklist(), arrive=None, start=None)
    for size in SIZES:
        canvas = compose(sheet, "nl", size=size)
        assert problems(canvas, TEXT_AREAS[size]) == []
        assert "Daar om" in "\n".join(canvas.lines[0])


def test_a_step_that_does_not_apply_says_so_in_words():
    standing = {"W20": Standing(state="waived", on=dt.date(2026, 11, 9))}
    assert "! W20 Spreek ingang, wachtruimte en begeleiding af n.v.t. 9-11" in (
        build(checklist(standing=standing), "nl").text
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_part_on_one_page_says_which_page(language: Language):
    steps = tuple(Step(f"M{n:02}", "Wissel van route") for n in range(1, 4))
    sheet = replace(checklist(), groups=(Group("M", "Ochtend", steps),))
    line = build(sheet, language).text.split("\n")[1]
    assert line.endswith({"nl": "(pagina 1)", "en": "(page 1)"}[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pocket_sheet_takes_one_page_up_to_thirty_eight_steps_and_then_a_second(language):
    for kind in KINDS:
        sheet = checklist(kind, language).day_part()
        steps = sum(len(group.steps) for group in sheet.groups)
        pages = build(sheet, language, size=Size.POCKET).pages
        assert pages == (1 if steps <= 38 else 2), kind


def test_rows_in_a_pocket_are_never_under_seven_millimetres():
    for kind, language in KINDS_AND_LANGUAGES:
        for page in compose(checklist(kind, language), language, size=Size.POCKET).pages:
            for left, right in ((11, 140), (157, 286)):
                edges = [
                    ink.area.middle[1]
                    for ink in page
                    if ink.kind is InkKind.RULE and left <= ink.area.left <= right - 100
                ]
                gaps = [after - before for before, after in pairwise(sorted(edges))]
                assert all(gap > 6.9 for gap in gaps if gap > 0.1)


def test_only_what_goes_along_counts_as_inserted_on_a_pocket_sheet():
    standing = {"W02": Standing(value="opgeroepen"), "M03": Standing(value="let op")}
    printed = build(checklist(standing=standing), "nl", size=Size.POCKET)
    assert [one.field for one in printed.inserted] == ["place", "M03"]
    assert "opgeroepen" not in printed.text


def test_dates_stand_in_weeks_before_and_for_the_next_date_times_elsewhere():
    boxes = {
        step.code: step.when_box
        for group in checklist("appeal").groups
        for step in group.steps
        if step.when_box
    }
    dates = {code for code, box in boxes.items() if box == "date"}
    assert dates == {code for code in boxes if code.startswith("W")} | {"H10"}
