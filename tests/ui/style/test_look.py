from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.text import message
from desktop_app.ui.style.letters import CUTS, font
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.tokens import DARK, LIGHT
from desktop_app.ui.widgets.text import Text


def test_the_program_writes_in_its_own_letters(look: Look) -> None:
    for weight in (400, 500, 600, 700):
        shown = QFontInfo(font("body", scale=1, weight=weight))
        assert (shown.family(), shown.weight(), shown.pixelSize()) == ("Inter", weight, 14)


def test_no_letter_is_smaller_than_eleven_pixels() -> None:
    assert min(cut.px for cut in CUTS.values()) == 11


def test_a_change_of_scale_reaches_what_is_on_screen(look: Look, qapp: QApplication) -> None:
    widget = QWidget()
    row = look.row(widget, gap=10, edges=(24, 0, 24, 0))
    text = Text(look, "Waymark", letter="section")
    look.least(text, height=36)
    row.addWidget(text)
    widget.show()
    look.set_percent(200)
    assert text.font().pixelSize() == 36
    assert text.minimumHeight() == 72
    assert row.spacing() == 13
    assert row.contentsMargins().left() == 31
    assert qapp.font().pixelSize() == 28


def test_the_scale_stays_between_100_and_200(look: Look) -> None:
    look.set_percent(250)
    assert look.percent == 200
    look.set_percent(50)
    assert look.percent == 100


def test_spacing_grows_with_thirty_per_cent_of_the_letters(look: Look) -> None:
    look.set_percent(200)
    assert look.em(10) == 20
    assert look.space(10) == 13


def test_a_change_of_theme_is_heard_and_worn(look: Look, qapp: QApplication) -> None:
    look.set_theme("light")  # "system" may be dark: another test's colours, or the computer's
    heard = []
    look.changed.connect(lambda: heard.append(look.tokens.name))
    look.set_theme("dark")
    assert look.tokens is DARK
    assert qapp.palette().window().color().name() == DARK.bg
    assert look.colour("text").name() == DARK.text
    look.set_theme("light")
    assert look.tokens is LIGHT
    assert heard == ["dark", "light"]


def test_high_contrast_can_be_chosen(look: Look) -> None:
    look.set_theme("contrast")
    assert look.tokens.border == 2


def test_after_any_theme_the_systems_is_the_same_again(look: Look, qapp: QApplication) -> None:
    """What the system wears is read from the system, not from what the program wears itself."""
    met = {}
    for before in ("light", "dark", "contrast"):
        look.set_theme(before)
        met[before] = [look._system_palette().window().color().name()]
        look.set_theme("system")
        met[before] += [look.tokens.name, qapp.palette().window().color().name()]
        look.set_theme(before)
        look.set_theme("contrast")
        met[before] += [look.tokens.bg, look.tokens.text]
    assert met["light"] == met["dark"] == met["contrast"]
    own = met["dark"]
    assert own[2] == (DARK if own[1] == "dark" else LIGHT).bg, "the program wears its own colours"


@pytest.mark.parametrize(
    ("width", "percent", "breadth"),
    [
        (1366, 100, Breadth.WIDE),
        (1260, 100, Breadth.WIDE),
        (1259, 100, Breadth.MEDIUM),
        (1366, 125, Breadth.MEDIUM),
        (1064, 100, Breadth.MEDIUM),
        (1063, 100, Breadth.NARROW),
        (1366, 150, Breadth.NARROW),
        (1366, 200, Breadth.NARROW),
    ],
)
def test_breakpoints_count_letters(look: Look, width: int, percent: int, breadth: Breadth) -> None:
    look.set_percent(percent)
    assert look.breadth(width) is breadth


def test_words_are_spoken_and_texts_stay(look: Look) -> None:
    assert look.words(message("Test", "A sentence with %1").fill("KLAPROOS")) == (
        "A sentence with KLAPROOS"
    )
    assert look.words("spoken already") == "spoken already"
