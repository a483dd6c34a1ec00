"""The letters: Inter from the resources, and the size and weight of each role of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.paths import resource

FAMILY = "Inter"
BASE = 14.0
"""Pixels of the application's letter at 100 %; an em."""

Letter = Literal[
    "title", "question", "digits", "section", "card", "step", "count", "label", "body", "button",
    "strong", "row", "row_strong", "help", "head", "badge", "axis",
]  # fmt: skip
"""Roles of text (docs/look.md, Letters)."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Size in pixels at 100 %, weight, and what else sets a role of text apart."""

    px: float
    weight: int = 400
    spacing: float = 100.0
    features: tuple[str, ...] = ()


CUTS: dict[Letter, Cut] = {
    "title": Cut(24, 700, 98.5),
    "question": Cut(26, 700, 98.5),
    "digits": Cut(28, 600, 100, ("tnum", "zero", "ss02")),
    "section": Cut(18, 700, 99.0),
    "card": Cut(15, 600),
    "step": Cut(15, 500),
    "count": Cut(22, 700, 99.0),
    "label": Cut(13.5, 600),
    "body": Cut(14),
    "button": Cut(14, 500),
    "strong": Cut(14, 600),
    "row": Cut(13),
    "row_strong": Cut(13, 500),
    "help": Cut(12.5),
    "head": Cut(12, 600),
    "badge": Cut(12, 600),
    "axis": Cut(11),
}
_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


def load_fonts() -> None:
    """Give Qt the four files of Inter that come with the program; call it once per application."""
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        data = resource(f"fonts/Inter-{weight}.ttf").read_bytes()
        if QFontDatabase.addApplicationFontFromData(data) < 0:
            raise RuntimeError("a font of the program cannot be read")


def font(letter: Letter, *, scale: float, weight: int = 0) -> QFont:
    """Return the font of a role at a letter scale (1.0 to 2.0); ``weight`` 0 is the role's."""
    cut = CUTS[letter]
    result = QFont(FAMILY)
    # Qt rounds the size of letters to whole pixels anyway; halves go to the even one, as drawn.
    result.setPixelSize(round(cut.px * scale))
    result.setWeight(_WEIGHTS[weight or cut.weight])
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if cut.spacing != 100.0:
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, cut.spacing)
    for feature in cut.features:
        with_feature(result, feature)
    return result


def with_feature(font: QFont, feature: str) -> QFont:
    """Switch an OpenType feature on: ``tnum`` in columns, ``zero`` and ``ss02`` for codes."""
    font.setFeature(QFont.Tag(feature), 1)
    return font
