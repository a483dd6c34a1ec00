"""What Qt is told about a theme: palette and stylesheets, all generated from the tokens."""

from __future__ import annotations

from string import Template
from typing import Literal

from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.style.tokens import Tokens

_MENUS = """
QMenuBar { background: transparent; border: 0; spacing: 0; }
QMenuBar::item { background: transparent; padding: ${e6}px ${s13}px; margin: 0; }
QMenu { background: $surface; color: $text; border: ${b}px solid $line2; padding: ${s4}px; }
QMenu::item { background: transparent; border-radius: 4px;
    padding: ${e6}px ${s24}px ${e6}px ${s12}px; border: ${b}px solid transparent; }
QMenu::item:selected { background: $accent_tint; color: $accent; border-color: $accent_line; }
QMenu::item:disabled { color: $text2; }
QMenu::icon { padding-left: ${s8}px; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px ${s8}px; }
"""
_LINE = """
QLineEdit { background: $field; color: $text;
    border: ${b}px solid $line2; border-radius: 6px; padding: 0 ${s8}px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $text2; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 ${s8f}px; }
QLineEdit[state="warning"] { border-color: $warn; }
QLineEdit[state="error"] { border: 2px solid $danger; padding: 0 ${s8f}px; }
QLineEdit[state]:focus { border-color: $accent; }
QLineEdit:read-only { background: transparent; }
"""
_BARE = """
QLineEdit, QLineEdit:focus { background: transparent; color: $text; border: 0; padding: 0;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $text2; }
"""
_AREA = """
QPlainTextEdit { background: $field; color: $text;
    border: ${b}px solid $line2; border-radius: 6px; padding: ${s5}px ${s6}px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $text2; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: ${s5f}px ${s6f}px; }
QPlainTextEdit[state="warning"] { border-color: $warn; }
QPlainTextEdit[state="error"] { border: 2px solid $danger; padding: ${s5f}px ${s6f}px; }
QPlainTextEdit[state]:focus { border-color: $accent; }
QPlainTextEdit:read-only { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
"""
_CHOICE = """
QComboBoxPrivateContainer { border: ${b}px solid $line2; background: $surface; }
QComboBox QAbstractItemView { background: $surface; padding: ${s4}px; color: $text; border: 0;
    outline: 0; selection-background-color: $accent_tint; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${e32}px; padding: 0 ${s8}px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_tint; color: $accent; }
"""
_TABS = """
QTabBar::scroller { width: ${e28}px; }
QTabBar QToolButton { background: $surface; border: 0; }
"""
_TICK = """
QCheckBox, QRadioButton { spacing: ${s8}px; color: $text; background: transparent; }
QCheckBox::indicator { width: ${e20}px; height: ${e20}px; }
QRadioButton::indicator { width: ${e18}px; height: ${e18}px; }
"""
Clothes = Literal["menus", "line", "bare", "area", "choice", "tabs", "tick"]
"""Which stylesheet a widget of the kit wears.

One for the whole program would be matched against, and remembered for, every widget there is: that
cost a form twice its time and the window 25 MiB. All others are drawn by ``WaymarkStyle`` or by
themselves.
"""
_SHEETS: dict[Clothes, Template] = {
    "menus": Template(_MENUS),
    "line": Template(_LINE),
    "bare": Template(_BARE),
    "area": Template(_AREA),
    "choice": Template(_CHOICE),
    "tabs": Template(_TABS),
    "tick": Template(_TICK),
}


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme, for whatever no stylesheet names."""
    result = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for name, colour in {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.field,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text2,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line2,
        role.Dark: tokens.line2,
        role.Shadow: tokens.line2,
    }.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, name, QColor(tokens.text2))
    return result


def stylesheets(tokens: Tokens, scale: float) -> dict[Clothes, str]:
    """Return the stylesheets of a theme at a letter scale (1.0 to 2.0), by who wears them."""
    values: dict[str, object] = {
        name: getattr(tokens, name) for name in tokens.__slots__ if name != "border"
    }
    values["b"] = tokens.border
    for px in (6, 8, 18, 20, 24, 28, 32):
        values[f"e{px}"] = round(px * scale)
    for px in (4, 5, 6, 8, 12, 13, 24):
        values[f"s{px}"] = round(px * (1 + 0.3 * (scale - 1)))
    for px in (5, 6, 8):  # a thicker border gives its extra pixel back
        values[f"s{px}f"] = round(px * (1 + 0.3 * (scale - 1))) - (2 - tokens.border)
    return {name: one.substitute(values) for name, one in _SHEETS.items()}
