"""Whether Caps Lock is on, and which keyboard layout is in use, as far as the system tells."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_LEDS = Path("/sys/class/leds")


def caps_lock_on() -> bool | None:
    """Return whether Caps Lock is on; None where the system does not say."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (there only)

        return bool(ctypes.windll.user32.GetKeyState(0x14) & 1)
    try:
        lamps = [led / "brightness" for led in _LEDS.glob("*capslock*")]
        return any(int(lamp.read_text("ascii")) > 0 for lamp in lamps) if lamps else None
    except (OSError, ValueError):
        return None


def caps_lock_after(event: QKeyEvent, before: bool | None) -> bool | None:  # noqa: FBT001
    """Return what a key press tells about Caps Lock: a capital without Shift means it is on."""
    text = event.text()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.key() == Qt.Key.Key_CapsLock:
        told = caps_lock_on()
        return told if told is not None else (None if before is None else not before)
    if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
        return text.isupper() != shift
    return before


def layout_name() -> str:
    """Return the language of the keyboard in its own words; "" where the system does not say."""
    method = QGuiApplication.inputMethod()
    locale = method.locale() if method is not None else QLocale.c()
    if locale.language() == QLocale.Language.C:
        return ""
    territory = locale.nativeTerritoryName()
    name = locale.nativeLanguageName()
    return f"{name} ({territory})" if territory else name
