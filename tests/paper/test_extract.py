from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas as PlainCanvas

from desktop_app.paper.extract import NotOurPdf, extract
from desktop_app.paper.fonts import missing_characters
from desktop_app.paper.model import Inserted
from desktop_app.paper.sheets import build
from desktop_app.paper.steps import Standing
from tests.paper.samples import PARTLY_DONE, checklist


def test_pages_lines_alternatives_and_information_are_read_back():
    said = extract(build(checklist(standing=PARTLY_DONE), "nl").pdf)
    assert len(said.pages) == 3
    assert said.pages[0][0] == "Dagschema"
    assert said.information["Title"] == "Dagschema"
    assert said.language == "nl-NL"
    assert "moet, gedaan 9-11" in said.alternatives
    assert "tijd, om in te vullen" in said.alternatives


def test_hyphens_at_the_end_of_a_line_are_not_read_back():
    value = "en arbeidsongeschiktheidsverzekering, minderjarigenbeschermingsmaatregelen en rust"
    said = extract(build(checklist(standing={"W02": Standing(value=value)}), "nl").pdf)
    assert value in said.text


def test_more_characters_than_one_subset_holds_are_all_read_back():
    every = [chr(n) for n in [*range(0x100, 0x17F), *range(0x1E00, 0x1EFF)]]
    value = "".join(one for one in every if not missing_characters([Inserted("", one)]))
    assert len(value) > 256
    said = extract(build(checklist(standing={"W02": Standing(value=value)}), "nl").pdf)
    assert value in said.text


@pytest.mark.parametrize(
    "junk", [b"", b"%PDF-1.7", b"not a pdf at all", b"%PDF-1.4\nstartxref\n9\n"]
)
def test_what_is_no_pdf_is_refused(junk):
    with pytest.raises(NotOurPdf):
        extract(junk)


def test_a_pdf_of_somebody_else_is_refused_and_not_read_as_empty():
    out = io.BytesIO()
    plain = PlainCanvas(out)
    plain.drawString(72, 72, "slachtoffer")
    plain.save()
    with pytest.raises(NotOurPdf):
        extract(out.getvalue())


def test_a_damaged_sheet_is_refused():
    pdf = build(checklist(), "nl").pdf
    with pytest.raises(NotOurPdf):
        extract(pdf[: len(pdf) // 2])
    with pytest.raises(NotOurPdf):
        extract(pdf.replace(b"endstream", b"XXXXXXXXX", 1).replace(b"stream", b"strxam", 1))
