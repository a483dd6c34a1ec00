from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.paper.model import Size
from desktop_app.paper.sheets import build, text_version
from tests.paper.samples import checklist, victim_sheet


@pytest.mark.parametrize("module", ["sheets", "model", "steps", "discretion", "extract", "blocked"])
def test_reportlab_is_not_loaded_before_a_sheet_is_made(module):
    script = f"import sys, desktop_app.paper.{module}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert not [name for name in loaded if name.split(".")[0] in {"reportlab", "segno", "pyphen"}]


@pytest.mark.parametrize("size", [Size.NORMAL, Size.LARGE, Size.POCKET])
def test_the_text_version_is_that_of_the_finished_sheet(size):
    assert text_version(checklist(), "nl", size=size) == build(checklist(), "nl", size=size).text


def test_every_printed_sheet_says_what_was_typed_on_it_and_how_many_pages_it_has():
    printed = build(checklist(place="Zwolle"), "en")
    assert [(one.field, one.text) for one in printed.inserted] == [("place", "Zwolle")]
    assert printed.pages == 3
    assert build(victim_sheet(), "en").inserted == ()
