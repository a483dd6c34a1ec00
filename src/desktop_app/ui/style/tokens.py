"""The colours of a theme, by what they are for; every colour on screen comes from here.

Values are ``#rrggbb``. Text on its grounds reaches 4.5:1, parts and focus 3:1, which a test
computes from these very objects (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

Ink = Literal["text", "text2", "accent", "on_accent", "danger", "on_danger", "warn", "ok", "line2"]
"""Names of tokens that may colour a letter or a sign."""

Tone = Literal["plain", "accent", "ok", "warn", "danger"]
"""Names of the tinted grounds; ``plain`` is the untinted one."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme."""

    name: Literal["light", "dark", "contrast"]
    bg: str
    """Ground of a page."""
    side: str
    """Ground of menu bar, places and status bar."""
    surface: str
    """Ground of cards, the strip and the row of tabs."""
    sunken: str
    """Ground of segments, group rows and disabled buttons."""
    hover: str
    """Ground under the mouse."""
    field: str
    """Ground of a field."""
    line: str
    """Hairlines and the tracks of bars: decoration only."""
    line2: str
    """Borders of fields, buttons and tick boxes."""
    text: str
    text2: str
    """Help, meta, placeholders, labels of disabled parts."""
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_tint: str
    """Selected row or place, guidance card."""
    accent_line: str
    danger: str
    on_danger: str
    danger_tint: str
    danger_line: str
    warn: str
    warn_tint: str
    warn_line: str
    ok: str
    ok_tint: str
    ok_line: str
    border: int
    """Width of a border in pixels: 1, in high contrast 2."""


LIGHT = Tokens(
    name="light",
    bg="#f6f7f9",
    side="#eef0f4",
    surface="#ffffff",
    sunken="#f1f3f6",
    hover="#f1f3f6",
    field="#ffffff",
    line="#e0e3e8",
    line2="#80868f",
    text="#1b1b1f",
    text2="#55585f",
    accent="#0b5cad",
    accent_hover="#094b8e",
    accent_pressed="#083e75",
    on_accent="#ffffff",
    accent_tint="#e6f0fa",
    accent_line="#a9c9e9",
    danger="#a4161a",
    on_danger="#ffffff",
    danger_tint="#fcebeb",
    danger_line="#e6b3b4",
    warn="#8a4b00",
    warn_tint="#fdf1df",
    warn_line="#e6c796",
    ok="#1d6b3a",
    ok_tint="#e7f4ec",
    ok_line="#a9d3b8",
    border=1,
)

DARK = Tokens(
    name="dark",
    bg="#1b1b1f",
    side="#161619",
    surface="#232329",
    sunken="#1b1b1f",
    hover="#2b2b32",
    field="#1b1b1f",
    line="#36363e",
    line2="#7c7f88",
    text="#ececf1",
    text2="#b4b6bf",
    accent="#7ab8ff",
    accent_hover="#9ccbff",
    accent_pressed="#b9daff",
    on_accent="#10202f",
    accent_tint="#22334a",
    accent_line="#3d5f88",
    danger="#ff9a94",
    on_danger="#2a0f10",
    danger_tint="#41282a",
    danger_line="#7d4a4a",
    warn="#ffc46b",
    warn_tint="#3d3222",
    warn_line="#7a6136",
    ok="#86d9a3",
    ok_tint="#233a2e",
    ok_line="#456f56",
    border=1,
)


def high_contrast(palette: QPalette) -> Tokens:
    """Return the theme of a system in high contrast: its colours, no tints, thick borders."""
    from PySide6.QtGui import QPalette  # noqa: PLC0415  (only a system in high contrast pays for it)

    def of(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    role = QPalette.ColorRole
    ground, text = of(role.Window), of(role.WindowText)
    accent = of(role.Highlight)
    on_accent = of(role.HighlightedText)
    if contrast(accent, ground) < 3:
        accent, on_accent = text, ground
    return Tokens(
        name="contrast",
        bg=ground,
        side=ground,
        surface=ground,
        sunken=ground,
        hover=ground,
        field=ground,
        line=text,
        line2=text,
        text=text,
        text2=text,
        accent=accent,
        accent_hover=accent,
        accent_pressed=accent,
        on_accent=on_accent,
        accent_tint=ground,
        accent_line=accent,
        danger=text,
        on_danger=ground,
        danger_tint=ground,
        danger_line=text,
        warn=text,
        warn_tint=ground,
        warn_line=text,
        ok=text,
        ok_tint=ground,
        ok_line=text,
        border=2,
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours ``#rrggbb``, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
