from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.style.sheet import palette, stylesheets
from desktop_app.ui.style.tokens import DARK, LIGHT, Tokens, contrast, high_contrast

THEMES = [LIGHT, DARK]
GROUNDS = ("bg", "side", "surface", "sunken", "hover", "field", "accent_tint")
TINTS = ("danger_tint", "warn_tint", "ok_tint", "accent_tint")


def _of(tokens: Tokens, name: str) -> str:
    value = getattr(tokens, name)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
@pytest.mark.parametrize("ink", ["text", "text2", "accent", "danger", "warn", "ok"])
def test_letters_reach_four_and_a_half_to_one_on_every_ground(tokens: Tokens, ink: str) -> None:
    for ground in GROUNDS:
        assert contrast(_of(tokens, ink), _of(tokens, ground)) >= 4.5, ground


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_letters_on_tints_reach_four_and_a_half_to_one(tokens: Tokens) -> None:
    for tint in TINTS:
        for ink in ("text", "text2", tint.removesuffix("_tint")):
            assert contrast(_of(tokens, ink), _of(tokens, tint)) >= 4.5, (ink, tint)


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_letters_on_filled_buttons_reach_four_and_a_half_to_one(tokens: Tokens) -> None:
    for ground in ("accent", "accent_hover", "accent_pressed"):
        assert contrast(tokens.on_accent, _of(tokens, ground)) >= 4.5, ground
    assert contrast(tokens.on_danger, tokens.danger) >= 4.5


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_borders_and_the_ring_of_focus_reach_three_to_one(tokens: Tokens) -> None:
    for ground in GROUNDS:
        assert contrast(tokens.line2, _of(tokens, ground)) >= 3, ground
        assert contrast(tokens.accent, _of(tokens, ground)) >= 3, ground


def test_contrast_is_computed_as_in_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#80868f", "#ffffff") == pytest.approx(3.7, abs=0.05)


def test_high_contrast_takes_the_colours_of_the_system_and_drops_tints() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#1aebff"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = high_contrast(system)
    assert (tokens.bg, tokens.text, tokens.accent) == ("#000000", "#ffffff", "#1aebff")
    assert tokens.danger_tint == tokens.warn_tint == tokens.bg
    assert tokens.border == 2


def test_high_contrast_never_uses_a_highlight_that_cannot_be_seen() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#ffff99"))
    assert high_contrast(system).accent == "#000000"


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_palette_and_stylesheet_hold_no_colour_but_the_tokens(tokens: Tokens) -> None:
    known = {
        getattr(tokens, field.name)
        for field in dataclasses.fields(tokens)
        if field.name != "border"
    }
    sheet = " ".join(stylesheets(tokens, 1.0).values())
    found = {word[:7] for word in sheet.split() if word.startswith("#")}
    assert found
    assert {word.rstrip(";") for word in found} <= known
    made = palette(tokens)
    assert made.color(QPalette.ColorRole.Window).name() == tokens.bg
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == tokens.text2


def test_the_stylesheet_grows_with_the_letters() -> None:
    assert "width: 20px; height: 20px" in stylesheets(LIGHT, 1.0)["tick"]
    assert "width: 40px; height: 40px" in stylesheets(LIGHT, 2.0)["tick"]
