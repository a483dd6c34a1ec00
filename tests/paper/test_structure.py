from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from desktop_app.paper.extract import _File, _tokens
from desktop_app.paper.sheets import build
from tests.paper.samples import LANGUAGES, PARTLY_DONE, checklist


@pytest.fixture
def outline(tmp_path):
    """Return a function that shows the structure of a PDF as another program reads it."""
    if shutil.which("pdfinfo") is None:
        pytest.fail("the Debian package poppler-utils is needed for this test")

    def show(pdf: bytes, option: str = "-struct-text") -> str:
        path = tmp_path / "sheet.pdf"
        path.write_bytes(pdf)
        done = subprocess.run(["pdfinfo", option, path], check=True, capture_output=True)
        assert done.stderr == b""
        return done.stdout.decode("utf-8")

    return show


def test_the_sheet_begins_with_its_title_as_heading(outline):
    text = outline(build(checklist(), "nl").pdf)
    assert re.match(r'Document\n  H1 \(block\)\n    "Dagschema"\n', text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_groups_are_headings_and_steps_are_rows_with_a_header_cell(outline, language):
    sheet = checklist(language=language, standing=PARTLY_DONE)
    text = outline(build(sheet, language).pdf)
    assert text.count("H2 (block)") == len(sheet.groups)
    steps = sum(len(group.steps) for group in sheet.groups)
    assert text.count("/Scope /Row") == steps
    assert text.count("Table (block)") == 2
    assert text.count("THead") == 2


def test_a_row_has_its_cells_in_the_order_of_the_column_heads(outline):
    text = outline(build(checklist(standing=PARTLY_DONE), "nl").pdf)
    row = text[text.index('"W02') :]
    assert row.index('"Ga na') < row.index('"opgeroepen') < row.index('"9-11')


def test_a_group_that_goes_on_has_one_heading(outline):
    sheet = checklist("trial with statement", standing={})
    text = outline(build(sheet, "nl").pdf)
    assert text.count('"Weken ervoor') == 1


def test_the_file_says_that_it_is_tagged(outline):
    assert re.search(r"Tagged:\s+yes", outline(build(checklist(), "nl").pdf, "-isodates"))


def test_everything_drawn_is_marked_as_content_or_as_artefact():
    file = _File(build(checklist(), "nl").pdf)
    root = file._dictionary(file._trailer["Root"])
    for page in file._kids(root["Pages"]):
        depth = 0
        for token, _ in _tokens(file._stream(page["Contents"])):
            if token in {b"BMC", b"BDC"}:
                depth += 1
            elif token == b"EMC":
                depth -= 1
            elif token in {b"Tj", b"S", b"f"}:
                assert depth == 1
        assert depth == 0


def test_every_mark_of_a_page_has_its_owner():
    pdf = build(checklist(), "nl").pdf
    owners = re.search(rb"/Nums\[(.*?)\]>>", pdf)
    assert owners
    assert b" 0 0 R" not in owners[1]
    assert not owners[1].startswith(b"0[0 0 R")
