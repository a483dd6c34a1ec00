from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop_app.ui.style.icons import Icons
from desktop_app.ui.style.look import Look

ICONS = sorted((Path(__file__).parents[3] / "resources" / "icons").glob("*.svg"))


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_on_the_grid_in_round_lines_without_a_colour_of_its_own(
    path: Path,
) -> None:
    source = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75"' in source
    assert 'stroke-linecap="round" stroke-linejoin="round"' in source
    assert not re.search(r"#[0-9a-fA-F]{3,6}", source)


def test_the_code_names_no_icon_that_does_not_exist() -> None:
    known = {path.stem for path in ICONS}
    root = Path(__file__).parents[3] / "src" / "desktop_app" / "ui"
    named = set()
    for path in root.rglob("*.py"):
        named |= set(re.findall(r'icon="([a-z-]+)"', path.read_text("utf-8")))
        named |= set(re.findall(r'Icon\(look, "([a-z-]+)"', path.read_text("utf-8")))
    assert named - known == set()


def test_an_icon_takes_the_colour_it_is_given(look: Look) -> None:
    image = Icons().pixmap("circle", 24, colour="#a4161a").toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {QColor("#a4161a").name()}


def test_an_icon_is_drawn_at_the_pixels_of_the_screen(look: Look) -> None:
    pixmap = Icons().pixmap("check", 18, colour="#000000", ratio=2.0)
    assert pixmap.width() == 36
    assert pixmap.deviceIndependentSize().width() == 18


def test_small_icons_have_a_thicker_line(look: Look) -> None:
    def ink(size: int) -> float:
        image = Icons().pixmap("minus", size, colour="#000000").toImage()
        alpha = sum(image.pixelColor(size // 2, y).alpha() for y in range(size))
        return alpha / 255 / size

    assert ink(16) > ink(18)
