"""The pages about exchange and behaviour name tests, and every one of them is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_FILE = re.compile(r"`(tests/[\w/.-]+)`")
_TEST = re.compile(r"::(test_\w+)")


@pytest.mark.parametrize(("name", "least"), [("exchange", 70), ("behaviour", 20)])
def test_every_test_that_is_named_stands_in_the_file_before_it(
    root: Path, name: str, least: int
) -> None:
    page = (root / "docs" / f"{name}.md").read_text(encoding="utf-8")
    missing, named = [], 0
    for line in page.splitlines():
        text = ""
        for found in re.finditer(rf"{_FILE.pattern}|{_TEST.pattern}", line):
            if found[1] is not None:
                place = root / found[1]
                text = place.read_text(encoding="utf-8") if place.suffix == ".py" else ""
                assert place.exists(), found[1]
                continue
            named += 1
            if f"def {found[2]}(" not in text:
                missing.append(found[2])
    assert missing == []
    assert named > least
