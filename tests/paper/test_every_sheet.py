"""What holds for every sheet, in every size and language."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.extract import extract
from desktop_app.paper.model import (
    ContactCardSheet,
    EvaluationReport,
    PlanCopy,
    RecoverySheet,
)
from desktop_app.paper.sheets import Printed, build
from tests.paper.every import GOLDEN, Example, described, examples
from tests.paper.scanning import codes, pictures

ALL = tuple(examples())
CODELESS = ("victim", "aftercare", "plan-copy", "plan-card", "duty-card", "recovery")
EXPECTED = {"UA-28-004"}
"""No XMP metadata, so no claim of conformance: paper holds no metadata on purpose."""
CANNOT_RUN = {"UA-14-001"}
"""pdfua 0.1.3 fails on its own there (heading levels); the tests of structure look at those."""


def printed(example: Example) -> Printed:
    return build(example.sheet, example.language, size=example.size)


@pytest.mark.parametrize("example", ALL, ids=str)
def test_text_and_boxes_are_those_of_the_golden_sheet(example: Example) -> None:
    golden = (GOLDEN / f"{example.name}.txt").read_text(encoding="utf-8")
    assert described(example.compose()) == golden


def test_every_golden_sheet_is_still_made() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == {example.name for example in ALL}


@pytest.mark.parametrize("example", ALL, ids=str)
def test_the_bytes_are_the_same_again_and_say_nothing_of_where_they_were_made(
    example: Example,
) -> None:
    one = printed(example)
    assert printed(example).pdf == one.pdf
    said = extract(one.pdf)
    assert said.text == one.text
    assert said.information["Title"] == one.title
    assert not any(said.information[key] for key in ("Author", "Creator", "Producer", "Subject"))
    assert said.language == {"nl": "nl-NL", "en": "en-GB"}[example.language]
    assert b"/Metadata" not in one.pdf
    assert b"/DisplayDocTitle true" in one.pdf


@pytest.mark.parametrize("example", ALL, ids=str)
def test_every_font_is_embedded_as_a_subset_that_can_be_read_back(example: Example) -> None:
    pdf = printed(example).pdf
    fonts = re.findall(rb"<<[^<>]*/Type /Font\b[^<>]*>>", pdf)
    assert fonts
    for font in fonts:
        assert re.search(rb"/BaseFont /[A-Z]{6}\+SourceSans3-(Regular|Semibold|Bold)\b", font)
        assert b"/ToUnicode" in font


@pytest.mark.parametrize("example", ALL, ids=str)
def test_title_and_fixed_lines_hold_no_blocked_word(example: Example) -> None:
    if isinstance(example.sheet, PlanCopy | ContactCardSheet | RecoverySheet | EvaluationReport):
        typed = {one.text for one in example.sheet.inserted()}
        assert typed or isinstance(example.sheet, RecoverySheet)
        assert blocked_words(printed(example).title, example.language) == ()
        return
    one = printed(example)
    assert blocked_words(f"{one.title}\n{one.text}", example.language) == ()


@pytest.mark.parametrize("example", [one for one in ALL if one.name.startswith(CODELESS)], ids=str)
def test_what_the_victim_keeps_and_the_recovery_sheet_carry_no_code_to_scan(
    example: Example,
) -> None:
    assert [codes(page) for page in pictures(printed(example).pdf)] == [
        [] for _ in pictures(printed(example).pdf)
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every sheet as a file."""
    made = tmp_path_factory.mktemp("sheets")
    for example in ALL:
        (made / f"{example.name}.pdf").write_bytes(printed(example).pdf)
    return made


def documents(text: str) -> Iterator[Any]:
    """Yield the JSON documents that stand one after the other in ``text``."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text.rstrip()):
        found, at = decoder.raw_decode(text, at)
        yield found
        at = len(text) - len(text[at:].lstrip())


def test_what_a_machine_can_check_of_pdf_ua_holds_for_every_sheet(folder: Path) -> None:
    pdfua = Path(sys.executable).with_name("pdfua")
    files = sorted(folder.glob("*.pdf"))
    command = [pdfua, "check", "--format", "json", *files]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    results = list(documents(done.stdout.decode("utf-8")))
    assert len(results) == len(files)
    for said in results:
        assert {one["rule_id"] for one in said["findings"]} <= EXPECTED, said["file"]
        assert {one["rule_id"] for one in said["skipped"]} <= CANNOT_RUN, said["file"]
        assert said["summary"]["rules_run"] >= 11


def test_another_reader_finds_a_heading_first_and_everything_tagged(folder: Path) -> None:
    if shutil.which("pdfinfo") is None:
        pytest.fail("the Debian package poppler-utils is needed for this test")
    for file in sorted(folder.glob("*-nl.pdf")):
        done = subprocess.run(
            ["pdfinfo", "-struct-text", file], capture_output=True, check=True, timeout=60
        )
        text = done.stdout.decode("utf-8")
        assert done.stderr == b"", file.name
        assert re.search(r"H1 \(block\)", text), file.name
        first, *later = re.findall(r"\bH(\d) \(block\)", text)
        assert first == "1", file.name
        levels = [int(level) for level in (first, *later)]
        assert all(b - a <= 1 for a, b in itertools.pairwise(levels)), file.name
