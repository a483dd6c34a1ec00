"""A case to read: as many pages as it takes, text as it was typed, nothing run or dropped."""

from __future__ import annotations

import pypdfium2
import pytest

from desktop_app.paper.case_file import CaseFile, FileLine, FilePart
from desktop_app.paper.case_pages import shown
from desktop_app.paper.case_press import build


def a_file(*parts: FilePart) -> CaseFile:
    return CaseFile("KLAPROOS", "Made today", "Destroy it afterwards", "Confidential", parts)


def pages(file: CaseFile) -> list[str]:
    return [
        page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(build(file, "nl"))
    ]


def test_every_line_stands_on_some_page_and_every_page_has_its_number() -> None:
    lines = tuple(FileLine(f"Vraag {n}", f"Antwoord {n}") for n in range(200))
    found = pages(a_file(FilePart("Deel", lines)))
    assert len(found) > 3
    assert all(f"Antwoord {n}" in "\n".join(found) for n in range(200))
    for number, text in enumerate(found, 1):
        assert "Confidential" in text
        assert str(number) in text.splitlines()[-1]


def test_a_heading_stays_with_its_first_line() -> None:
    parts = tuple(FilePart(f"Deel {n}.", (FileLine("a", f"tekst {n}."),)) for n in range(60))
    for text in pages(a_file(*parts)):
        for n in range(60):
            assert (f"Deel {n}." in text) == (f"tekst {n}." in text)


def test_one_answer_longer_than_a_page_goes_on() -> None:
    text = "\n".join(f"regel {n}." for n in range(150))
    found = pages(a_file(FilePart("Deel", (FileLine("Verhaal", text),))))
    assert len(found) > 1
    assert "regel 149." in found[-1]


@pytest.mark.parametrize(
    "typed", ["</para><b>x", '<img src="http://x/y">', "&amp; %s {0}", "=cmd()"]
)
def test_text_that_wants_to_be_more_is_text(typed: str) -> None:
    (text,) = pages(a_file(FilePart(typed, (FileLine(typed, typed, quiet=True),))))
    assert text.count(typed) == 3


def test_a_sign_that_the_typeface_lacks_is_a_box_and_the_rest_stays() -> None:
    assert shown("zus \U0001f600 belt\x00") == "zus \N{WHITE SQUARE} belt"


def test_the_same_case_gives_the_same_bytes() -> None:
    file = a_file(FilePart("Deel", (FileLine("a", "b"),)))
    assert build(file, "nl") == build(file, "nl")
