from __future__ import annotations

import pytest

from desktop_app.paper.fonts import (
    GlyphError,
    MissingCharacter,
    Weight,
    font,
    missing_characters,
    regular,
    semibold,
)
from desktop_app.paper.model import Inserted
from desktop_app.text import verbatim


@pytest.mark.parametrize("weight", list(Weight))
def test_figures_are_equally_wide(weight):
    widths = font(weight).face.charWidths
    assert len({widths[ord(figure)] for figure in "0123456789"}) == 1


def test_the_three_cuts_have_the_same_characters():
    sets = [set(font(weight).face.charWidths) for weight in Weight]
    assert sets[0] == sets[1] == sets[2]


def test_widths_are_in_millimetres():
    assert regular(12).width("Dagschema") == pytest.approx(20.62, abs=0.01)
    assert semibold(12).width("") == 0


def test_names_of_the_languages_of_europe_and_vietnamese_are_covered():
    names = (
        "Łukasz Ștefănescu Οικονόμου Đặng Nguyễn Thị Țepeș Ğülşah Хелена Ђорђевић Ħamrun Þóra ≤ ≥ →"
    )
    assert missing_characters([Inserted("W02", names)]) == ()


def test_an_uncovered_character_is_named_once_with_its_field():
    texts = [Inserted("W02", "ja 好 好"), Inserted("D07", "好"), Inserted("W08", "scherm")]
    found = missing_characters(texts)
    assert found == (MissingCharacter("W02", "好"), MissingCharacter("D07", "好"))
    assert GlyphError(found).message.args == ("好", verbatim("W02"))


def test_a_character_beyond_the_basic_plane_counts_as_missing_though_the_font_has_it():
    assert missing_characters([Inserted("W02", "\U0001f916")])
